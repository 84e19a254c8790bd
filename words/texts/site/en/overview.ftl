overview-menu = Overview
overview-title = Overview of { $programme }
overview-about = About { $programme }
overview-achieved = { $count ->
    [one] { $name } has met its target.
   *[other] { $count } municipalities have met their targets.
}
overview-examples = Figures marked ex. are invented and show what the page looks like with figures from municipalities.
overview-nobody = There are no municipalities in this selection.
overview-no-targets = No targets are known in this selection, so nobody can be ahead or behind.
overview-of = of { $whole }
overview-more = { $count ->
    [one] and 1 more in the table
   *[other] and { $count } more in the table
}
overview-reason = { $goal }: { $baseline } in { $year }, target { $target } in { $target_year }
overview-reason-plain = { $goal }

key-figures-name = Key figures
key-figures-none = There are no key figures for this selection
key-figures-both = { $first }, and { $second }
key-figures-national-first = In { $year }, { $count } { $name } were counted in the whole country
key-figures-national-fewer = In { $year }, { $count } { $name } were counted in the whole country, { $change } fewer than in { $first_year }
key-figures-national-more = In { $year }, { $count } { $name } were counted in the whole country, { $change } more than in { $first_year }
key-figures-national-same = In { $year }, { $count } { $name } were counted in the whole country, as many as in { $first_year }
key-figures-running = { $count ->
    [0] None
   *[other] { $count }
} of { $whole ->
    [one] 1 municipality
   *[other] { $whole } municipalities
} { $count ->
    [one] runs
    [0] runs
   *[other] run
} a method
key-figures-above = { $count ->
    [0] None
   *[other] { $count }
} of { $whole ->
    [one] 1 municipality
   *[other] { $whole } municipalities
} { $count ->
    [one] has
    [0] has
   *[other] have
} { $asked }
key-figures-achieved = { $count ->
    [0] None
   *[other] { $count }
} of { $whole ->
    [one] 1 municipality
   *[other] { $whole } municipalities
} { $count ->
    [one] has
    [0] has
   *[other] have
} met the target
key-figures-agreed = The agreed reduction from { $year } to { $target_year } is { $count }
key-figures-subtitle = Each figure is shown with a comparison.
key-figures-label = Figure
key-figures-value = Value
key-figures-whole = Out of
key-figures-comparison = Comparison
key-national = { $name } in the whole country
key-national-first = counted in { $year }
key-national-fewer = counted in { $year }. That is { $change } fewer than in { $first_year } ({ $first }), a fall of { $percent } %.
key-national-same = counted in { $year }. That is as many as in { $first_year }.
key-national-more = counted in { $year }. That is { $change } more than in { $first_year } ({ $first }), a rise of { $percent } %.
key-achieved = Municipalities that met their target
key-achieved-names = { $count ->
    [one] { $names } has met the target.
   *[other] { $names } have met the target.
}
key-achieved-rest = The others: { $rest }.
key-achieved-none = None has met the target: { $rest }.
key-achieved-other = { $status } ({ $count })
key-agreed = Agreed reduction
key-agreed-span = from { $year } to { $target_year } in { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}.
key-agreed-share = That is { $percent } % of all in the whole country ({ $national }).
key-running = Municipalities running a method
key-running-methods = { $methods ->
    [0] No method is running on the shown date.
    [one] They use 1 method
   *[other] They use { $methods } methods
}{ $count ->
    [0] {""}
    [one] , in 1 place.
   *[other] , in { $count } places.
}
key-running-without = { $names } is not registered with a method.
key-above = Municipalities with { $asked }
key-above-text = in { $newest }, here up to { $span }.
key-above-strict = Exactly { $threshold } is not enough.
key-above-unknown = Releases per municipality are not public, and none have been reported.

attention-name = Needs attention
attention-municipality = Municipality
attention-goal = Goal
attention-status = Status
attention-marks = Marks
attention-baseline = Baseline
attention-baseline-year = Year
attention-value = Latest figure
attention-value-year = Counted
attention-required = The plan now
attention-gap = Difference
attention-subtitle = First municipalities whose figures are missing, by size of baseline, then those behind their plan, by number of people.
attention-note = The vertical line is the plan: the straight line from baseline to target.
attention-behind = { $others ->
    [0] { $name } is behind its plan by { $gap }
    [one] { $name } is furthest from its plan ({ $gap }), and 1 more needs attention
   *[other] { $name } is furthest from its plan ({ $gap }), and { $others } more need attention
}
attention-missing = { $since ->
    [none] We have no new figures from { $names }
   *[other] We have no figures after { $since } from { $names }
}
attention-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
attention-none = No municipality lacks figures or is behind its plan
attention-none-text = No municipality in this selection needs attention on the chosen date.

timeline-name = Timeline
timeline-from = From
timeline-to = To
timeline-value = Counted
timeline-subtitle = The phases of the programme and the national counts. Dark bars run on the shown date, grey ones are over.
timeline-running = { $when ->
    [then] On { $day } { $name } was running, and the next national count was in { $year }
   *[now] { $name } is running, and the next national count is in { $year }
}
timeline-running-only = { $when ->
    [then] On { $day } { $name } was running
   *[now] { $name } is running
}
timeline-over = All phases are over, and the next national count is in { $year }
timeline-over-only = All phases are over
timeline-ahead = No phase has begun
timeline-empty = The programme has no known phases
