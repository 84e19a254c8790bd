# Since the last meeting
since-menu = Since the last meeting
since-last-name = Since the last meeting
since-kind = What happened
since-place = Municipality
since-about = What it concerns
since-was = Before
since-became = Now
since-kind-status = Status changed
since-kind-threshold = Limit passed
since-kind-changed = Figure changed
since-kind-new = New figure
since-kind-method-started = Method started
since-kind-method-ended = Method ended
since-kind-method-changed = Method changed
since-kind-choice = Choice of goal
since-kind-target = Target set or changed
since-kind-undone = Import undone
since-kind-missing = Still missing
since-country = The whole country
since-several = Several municipalities
since-nothing = not stated
since-hidden = hidden (under { -small-limit })
since-withheld = withheld
since-final = final
since-releases = Releases from prison
since-of-year = { $name }, { $year }
since-part-h1 = 1st half of { $year }
since-part-h2 = 2nd half of { $year }
since-part-q1 = 1st quarter of { $year }
since-part-q2 = 2nd quarter of { $year }
since-part-q3 = 3rd quarter of { $year }
since-part-q4 = 4th quarter of { $year }
since-goal = Goal { $no }: { $name }
since-goal-due = { $goal } (target for { $year })
since-goal-unknown = A goal without a number
since-threshold = The limit of { $threshold } releases
since-criterion = { $count } in { $year }, { $verdict }
since-meets = meets the criterion
since-meets-not = does not meet the criterion
since-import = { $file } ({ $count ->
    [one] 1 row
   *[other] { $count } rows
})
since-report = Report for { $year }, due { $date }
since-report-received = received
since-report-missing = missing
since-report-awaiting = not due yet
since-report-not-expected = not expected
since-report-partly = { $have } of { $count } figures received
since-target = target { $target }
since-target-from = target { $target } from { $baseline }
since-target-from-year = target { $target } from { $baseline } in { $year }
since-chosen = chosen
since-chosen-not = not chosen
since-method-not = not used
since-method-unknown = not known
since-registered = registered { $at } by { $who }
since-undone = undone { $at } by { $who }
since-undone-why = undone { $at } by { $who }: { $why }
since-by-time = { $status } (only because time has passed)
since-source-before = Before
since-source-after = Now
since-count-status = { $count ->
    [one] one status has changed
   *[other] { $count } statuses have changed
}
since-count-threshold = { $count ->
    [one] the limit has been passed once
   *[other] the limit has been passed { $count } times
}
since-count-changed = { $count ->
    [one] one figure has changed
   *[other] { $count } figures have changed
}
since-count-new = { $count ->
    [one] one new figure has come
   *[other] { $count } new figures have come
}
since-count-methods = { $count ->
    [one] one use of a method has changed
   *[other] { $count } uses of methods have changed
}
since-count-goals = { $count ->
    [one] one goal has been chosen or changed
   *[other] { $count } goals have been chosen or changed
}
since-count-undone = { $count ->
    [one] one import has been undone
   *[other] { $count } imports have been undone
}
since-count-missing = { $count ->
    [one] one report is still missing
   *[other] { $count } reports are still missing
}
since-finding = Since the meeting on { $date }, { $told }
since-finding-between = Between the meetings on { $date } and { $until }, { $told }
since-finding-nothing = Nothing has changed since the meeting on { $date }
since-finding-nothing-between = Nothing changed between the meetings on { $date } and { $until }
since-no-meeting = There is no meeting to compare with yet
since-no-meeting-text = Once a meeting has been set up under Meetings and held, what has happened since will stand here.
since-side = { $name } (as of { $shown }, registered by { $known })
since-subtitle = { $before } against { $after }.
since-subtitle-now = { $before } against the situation on { $shown } with the figures shown now.
since-note = Each change stands on one line. Figures that went away with an undone import are told by the import alone. New names and catalogues do not count.
since-now = Now (no meeting)
since-choice = Choose what is compared
since-choose-moede = Meeting
since-choose-siden = Compared with
since-compare = Compare
since-examples = Lines marked ex. are about invented figures.
since-shows = { $count ->
    [0] No changes
    [one] Showing 1 change
   *[other] Showing { $count } changes
}
since-all = See all changes
since-means-column = It means
since-means = { $about }: from { $before } to { $after }
since-means-meets = now meets the number criterion (limit { $threshold })
since-means-meets-not = no longer meets the number criterion (limit { $threshold })
since-earlier = { $figure } in { $year }
since-line-before = Before ({ $unit })
since-line-after = Now ({ $unit })
since-guide-before = at the meeting
since-guide-after = now
since-unit-count = number
since-unit-capacity = places
since-unit-percent = per cent
since-unit-rate = per 1,000
since-unit-releases = releases
since-unit-people = people
since-unit-of-country = whole country, { $unit }
