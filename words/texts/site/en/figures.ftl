# Texts inside the figures
figure-empty = There are no figures to draw for this selection.
figure-number = { $value }
figure-percent = { $value }%
figure-date = { $day }-{ $month }-{ $year }
figure-date-unknown = date unknown
figure-date-open = still running
figure-example = ex.
figure-example-long = Example figures
figure-no-count = no count
figure-coming = awaited
figure-unknown = not known
figure-hidden = hidden, below { -small-limit }
figure-way-elapsed = { $year ->
    [none] { $percent } of the time has passed
   *[other] { $percent } of the time had passed in { $year }
}
figure-way-baseline = Baseline
figure-way-target = Target
figure-way-share = Share of way
figure-way-gap = Difference
figure-way-status = Status
figure-gap-plan = The plan
figure-dumbbell-guide = How to read the figure
figure-dumbbell-guide-baseline = baseline
figure-dumbbell-guide-now = latest
figure-dumbbell-guide-target = target
figure-dumbbell-guide-plan = plan then
figure-dumbbell-baseline = { $value }
figure-dumbbell-now = { $value }
figure-dumbbell-target = target { $value }
figure-dumbbell-plan = plan { $value }
figure-dumbbell-hidden = Below { -small-limit }, not drawn
figure-dumbbell-withheld = Withheld, not drawn
figure-dumbbell-no-count = No new figure
figure-interval-limit = limit { $value }
figure-interval-range = { -interval-level } interval: { $low } to { $high }
figure-trend-break = new definition
figure-map-capital = Copenhagen and its surroundings
caveat-derived = calculated
caveat-provisional = provisional
caveat-estimate = estimate
caveat-column = Caveat
caveat-of = { $figures }: { $caveat }
caveats-told = Caveats: { $caveats }
caveats-more = { $count ->
    [one] { $caveats }; one more in the table
   *[other] { $caveats }; { $count } more in the table
}
