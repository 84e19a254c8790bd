overview-menu = Overview
overview-title = Overview of { $programme }
overview-about = About { $programme }
overview-achieved = { $count ->
    [one] { $name } has met its target.
   *[other] { $count } municipalities have met their targets.
}
overview-achieved-goal = { $goal }: { $count ->
    [one] { $name } has met the target.
   *[other] { $count } municipalities have met the target.
}
overview-examples = Figures marked ex. are invented and show what the page looks like with figures from municipalities.
overview-nobody = There are no municipalities in this selection.
overview-no-targets = No targets are known in this selection, so nobody can be ahead or behind.
overview-of = of { $whole }
overview-more = { $count ->
    [one] and 1 more in the table
   *[other] and { $count } more in the table
}
overview-reason = { $goal }: { $baseline } in { $year }, { $target }
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
    [one] { tense-is }
    [0] { tense-is }
   *[other] { tense-is.many }
} running a method
key-figures-above = { $count ->
    [0] None
   *[other] { $count }
} of { $whole ->
    [one] 1 municipality
   *[other] { $whole } municipalities
} { $count ->
    [one] { tense-has }
    [0] { tense-has }
   *[other] { tense-has.many }
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
key-figures-achieved-of = { $count ->
    [0] None
   *[other] { $count }
} of { $whole ->
    [one] 1 municipality
   *[other] { $whole } municipalities
} { $count ->
    [one] has
    [0] has
   *[other] have
} met the target "{ $goal }"
key-figures-achieved-goals = The target is met by { $parts }
key-figures-achieved-part = { $count ->
    [0] none
   *[other] { $count }
} of { $whole } ({ $goal })
key-figures-agreed = The agreed reduction from { $year } to { $target_year } is { $count }
key-figures-subtitle = Each figure is shown with a comparison.
key-figures-goals = Each goal is counted by itself. A municipality may have met one goal and not another.
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
key-achieved-of = { $goal }: municipalities that met their target
key-achieved-names = { $count ->
    [one] { $names } has met the target.
   *[other] { $names } have met the target.
}
key-achieved-rest = The others: { $rest }.
key-achieved-none = None has met the target: { $rest }.
key-achieved-other = { $status } ({ $count })
key-agreed = Agreed reduction
key-agreed-of = { $goal }: the municipalities’ targets together
key-agreed-span = from { $year } to { $target_year } in { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}.
key-agreed-share = That is { $percent } % of all in the whole country ({ $national }).
key-running = Municipalities running a method
key-running-methods = { $methods ->
    [0] No method { tense-is } running on the shown date.
    [one] They { tense-use.many } 1 method
   *[other] They { tense-use.many } { $methods } methods
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
attention-required = The plan on the day
attention-gap = Gap on the day
attention-subtitle = First municipalities whose figures are missing, by size of baseline, then those behind their plan, the furthest from the plan on the day first.
attention-note = The vertical line is the plan: the straight line from baseline to target, on the day shown.
attention-behind = { $others ->
    [0] { $name } { tense-is } behind its plan by { $gap }
    [one] { $name } { tense-is } furthest from its plan ({ $gap }), and 1 more { tense-need } attention
   *[other] { $name } { tense-is } furthest from its plan ({ $gap }), and { $others } more { tense-need.many } attention
}
attention-behind-goals = Furthest from the plan { tense-is.many } { $names }{ $others ->
    [0] {""}
    [one] , and 1 more { tense-need } attention
   *[other] , and { $others } more { tense-need.many } attention
}
attention-of-goal = { $name } ({ $goal }, { $gap })
attention-goals = { $count ->
    [one] Goal: { $goals }.
   *[other] Goals: { $goals }.
}
attention-missing = { $since ->
    [none] We have no new figures from { $names }
   *[other] We have no figures after { $since } from { $names }
}
attention-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
attention-none = No municipality { tense-lack } figures or { tense-is } behind its plan
attention-none-text = No municipality in this selection { tense-need } attention on the chosen date.

timeline-name = Timeline
timeline-from = From
timeline-to = To
timeline-value = Counted
timeline-subtitle = The phases of the programme and the national counts. Dark bars { tense-is.many } running on the shown date, grey ones { tense-is.many } over.
timeline-running = { $tense ->
    [past] On { $on } { $name } was running, and the next national count was in { $year }
   *[present] { $name } is running, and the next national count is in { $year }
}
timeline-running-only = { $tense ->
    [past] On { $on } { $name } was running
   *[present] { $name } is running
}
timeline-over = All phases are over, and the next national count { tense-is } in { $year }
timeline-over-only = All phases are over
timeline-ahead = No phase { tense-has } begun
timeline-empty = The programme has no known phases
