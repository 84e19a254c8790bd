# Goals: the programme's goals and the page of each goal
goals-menu = Goals
goals-title = Goals
goals-lede = { $programme } has { $count ->
    [one] 1 goal
   *[other] { $count } goals
}. { $known ->
    [0] No targets are known for any of them.
    [one] For 1 of them at least one municipality's target is known.
   *[other] For { $known } of them at least one municipality's target is known.
}
goals-lede-none = The programme has no goals with targets of their own in the figures loaded.
goals-examples = Goals and targets labelled ex. are invented. They never enter a sum with real figures.
goals-no-municipalities = There are no municipalities in this selection.
goals-municipality = Municipality
goals-known = Targets are known for { $known } of { $count } municipalities.
goals-counted = Counted: { $counted }.
goals-no-indicator = No count belongs to this goal, so progress cannot be shown.

goal-statuses-name = Statuses of each goal
goals-finding = { $count ->
    [0] No goals in this selection
    [one] Targets are known for { $known } of 1 goal
   *[other] Targets are known for { $known } of { $count } goals
}
goals-measure = Number of municipalities with each status. Statuses are never averaged.

goal-choices-name = Chosen goals
goals-choices-none = No goals to choose in this selection
goals-choices-finding = { $count ->
    [one] { $all ->
        [0] The municipality is not known to have chosen every goal{ $unknown ->
            [0] {""}
           *[other] , as something is unknown
        }
       *[other] The municipality has chosen every goal
    }
   *[other] { $all ->
        [0] None of the { $count } municipalities is known to have chosen every goal
        [one] 1 of { $count } municipalities has chosen every goal
       *[other] { $all } of { $count } municipalities have chosen every goal
    }{ $unknown ->
        [0] {""}
        [one] , and for 1 something is unknown
       *[other] , and for { $unknown } something is unknown
    }
}
goals-choices-measure = Goals chosen by each municipality
goals-choices-note = A question mark means that the source cannot be read or does not mention the municipality. It is not a no.
goals-chosen-yes = chosen
goals-chosen-no = not chosen
goals-chosen-unknown = not known
goals-chosen-sum = { $yes } chosen, { $no } not chosen, { $unknown } not known
goals-chosen-total = Total, { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}

goal-title = Goal { $no }: { $name }
goal-sibling = { $no } { $name }
goal-siblings = The programme's goals
goal-goal = Goal
goal-number = No.
goal-status = Status
goal-count = Municipalities
goal-who = { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}
goal-and = { $first } and { $last }
goal-and-clause = { $first }, and { $last }
goal-lede = { $known ->
    [0] { $count ->
        [0] There are no municipalities in this selection.
        [one] The municipality has no known target for { $counted }.
       *[other] None of the { $count } municipalities has a known target for { $counted }.
    }
   *[other] { $known } of { $count } municipalities have a known target for { $counted }.
}
goal-lede-no-indicator = { $count ->
    [one] For 1 municipality it is only known
   *[other] For the { $count } municipalities it is only known
} whether the goal was chosen. Targets and counts are not in the figures loaded.
goal-lede-behind = { $tense ->
    [past] On { $on } { $name } was furthest from the plan: { $gap }.
   *[present] { $name } is furthest from the plan: { $gap }.
}
goal-lede-reached = In { $now } { $name } reached the target for { $end }.
goal-lede-reached-many = { $count } municipalities have reached the target.
goal-examples = Figures labelled ex. are invented. They never stand in place of a published figure.
goal-tally = { $count ->
    [one] 1 municipality by status
   *[other] { $count } municipalities by status
}
goal-all-statuses = All statuses and when they are used

goal-baseline = Baseline
goal-baseline-year = Baseline year
goal-of-country = Share of the country’s figure
goal-target = Target
goal-target-year = Target year
goal-value = Counted
goal-value-year = Counted in
goal-required = The plan at that time
goal-gap = Gap to the plan
goal-way = Share of the way
goal-marks = Marks
goal-remaining = Distance to the target
goal-number-target-at-most = target at most { $value } in { $year }
goal-number-target-under = target under { $value } in { $year }
goal-number-target-at-least = target at least { $value } in { $year }
goal-percent-points = { $amount } percentage points
goal-gap-on = on the plan
goal-gap-over = { $amount } above the plan
goal-gap-under = { $amount } below the plan

goal-progress-name = Progress toward the targets
goal-progress-none = No municipality has a target in this selection
goal-part-reached = { $count ->
    [one] { $who } has reached the target
   *[other] { $who } have reached the target
}
goal-part-on-track = { $count ->
    [one] { $who } { tense-is } on track
   *[other] { $who } { tense-is.many } on track
}
goal-part-behind = { $count ->
    [one] { $who } { tense-is } behind
   *[other] { $who } { tense-is.many } behind
}
goal-part-missed = { $count ->
   *[other] { $who } missed the target at the deadline
}
goal-part-exceeded = { $count ->
    [one] { $who } has exceeded the target
   *[other] { $who } have exceeded the target
}
goal-part-missing = { $count ->
    [one] { $who } lacks a figure
   *[other] { $who } lack a figure
}
goal-part-awaiting = { $count ->
    [one] { $who } { tense-wait } a figure
   *[other] { $who } { tense-wait.many } a figure
}
goal-part-hidden = { $count ->
   *[other] { $who } cannot be shown
}
goal-part-no-baseline = { $count ->
    [one] { $who } has no baseline
   *[other] { $who } have no baseline
}
goal-part-not-comparable = { $count ->
   *[other] { $who } cannot be compared with the baseline
}
goal-progress-measure = How much of the way from the baseline in { $start } to the target in { $end } was covered at the latest figure. The black tick is the time elapsed by then, and orange is what is missing. The municipalities that { tense-is.many } furthest from the plan when they were counted come first.
goal-progress-measure-none = There are no baselines and targets to compute with in this selection.
goal-progress-note-capped = A bar stops at 100%, the figure does not.
goal-progress-note-sensitive = Sensitive means that one person more or less would give another status.
goal-progress-note-hidden = Where a figure is hidden, so are its bar and gap, and its status if that would give it away.
goal-note-missing = The figure is past due and has not been received
goal-note-awaiting = There { tense-is } no figure yet, and none { tense-is } due
goal-note-hidden = The figure is under { -small-limit }. A bar would give it away
goal-note-kept = The baseline already met the target, so progress cannot be measured
goal-note-exceeded = The baseline met the target, so progress cannot be measured
goal-note-no-baseline = There is a target but no baseline
goal-note-not-comparable = The count was changed after the baseline

goal-points-name = Baseline, latest figure and target
goal-points-left-count = { $name } { tense-is } { $amount } short of the target
goal-points-left-percent = { $name } { tense-is } { $amount } percentage points short of the target
goal-points-reached = { $count ->
    [one] { $who } has come to the target
   *[other] { $who } have come to the target
}
goal-points-none = No new figures to hold against the targets
goal-points-measure = The baseline in { $start }, the latest figure ({ $now }), the plan at that time and the target in { $end }. Each municipality has its own scale from 0, because small and large numbers cannot be read on one axis.
goal-points-measure-none = Baseline and target. Each municipality has its own scale from 0, because small and large numbers cannot be read on one axis.

goal-bridge-name = The targets against the national count
goal-bridge-none = No national count to hold the targets against in this selection
goal-bridge-finding = { $tense ->
    [past] { $count ->
        [one] The one target covered { $fall } of the country's { $whole } { $counted }, { $percent }
       *[other] The { $count } targets covered { $fall } of the country's { $whole } { $counted }, { $percent }
    }
   *[present] { $count ->
        [one] The one target covers { $fall } of the country's { $whole } { $counted }, { $percent }
       *[other] The { $count } targets cover { $fall } of the country's { $whole } { $counted }, { $percent }
    }
}
goal-bridge-measure = { $tense ->
    [past] { $count ->
        [one] If the municipality met its target, { $rest } of the { $whole } in { $year } would be left.
       *[other] If all { $count } municipalities met their targets, { $rest } of the { $whole } in { $year } would be left.
    }
   *[present] { $count ->
        [one] If the municipality meets its target, { $rest } of the { $whole } in { $year } are left.
       *[other] If all { $count } municipalities meet their targets, { $rest } of the { $whole } in { $year } are left.
    }
} The { $fall } are a contribution and not a target for the country.
goal-bridge-start = { $count ->
   *[other] The whole country, { $year }
}
goal-bridge-rest = { $count ->
    [one] Left if the target is met{ $year }
   *[other] Left if all targets { $tense ->
        [past] were met
       *[present] are met
    }{ $year }
}
goal-bridge-inside = { $count ->
    [one] of them in the one municipality{ $year }
   *[other] of them in the { $count }{ $year }
}
goal-bridge-outside = { $count ->
   *[other] of them elsewhere{ $year }
}
goal-bridge-later = { $count ->
   *[other] counted nationally in { $year }
}
goal-bridge-without = { $amount }, no target
goal-bridge-row = Part
goal-bridge-value = Number
goal-bridge-fall = Fall to the target
goal-bridge-year = Year

goal-targets-name = Targets and reductions
goal-targets-none = No targets in this selection
goal-targets-count = { $count ->
    [one] 1 municipality has a target
   *[other] { $count } municipalities have targets
}
goal-targets-finding = { $count ->
    [one] The aim { tense-is } to go from { $start } to { $end }
   *[other] The aim { tense-is } to go from { $start } to { $end } in { $count } municipalities
}
goal-targets-measure = Baseline in { $start } and target for { $end }. Change and percent are calculated from the two figures, not taken from the source.
goal-targets-total = Total, { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}
goal-targets-note = { $count ->
   *[other] The sum holds the { $complete } of { $count } municipalities with both a baseline and a target.
}
goal-targets-note-all = The sum covers all { $count } municipalities.
goal-targets-no-sum = There is no sum, because baselines and targets are not for the same years.
goal-change-fall = Reduction
goal-change-rise = Increase
goal-change-share = In percent

goal-without-name = Municipalities without a known target
goal-without-none = Every municipality in the selection has a target
goal-without-finding = { $count } of { $of } municipalities have no known target: { $parts }
goal-without-choices = In { $count } of { $of } cases a municipality has no known target for a goal: { $parts }
goal-without-goal = Goal
goal-without-refused-count = { $count ->
    [one] 1 did not choose the goal
   *[other] { $count } did not choose the goal
}
goal-without-chosen-count = { $count ->
    [one] 1 chose it without a figure we know
   *[other] { $count } chose it without a figure we know
}
goal-without-unknown-count = { $count ->
    [one] for 1 it is not known
   *[other] for { $count } it is not known
}
goal-without-measure = Not choosing a goal is a choice. An unknown target is something we do not know.
goal-without-known = What we know
goal-without-refused = The municipality has not chosen the goal
goal-without-chosen = The municipality has chosen the goal, but the target is not known
goal-without-unknown = It is not known whether the municipality has chosen the goal
goal-without-others = { $count ->
    [one] The one other municipality in the country is not in the programme.
   *[other] The other { $count } municipalities in the country are not in the programme.
}

goal-observations-name = Counts against the plan
goal-observations-finding = { $counts ->
    [0] { $count ->
        [0] There are no municipalities in this selection
        [one] The municipality has no new figure since the baseline
       *[other] None of the { $count } municipalities has a new figure since the baseline
    }
   *[other] { $counts } of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } with a new figure since the baseline
}
goal-observations-measure = Open a municipality to see its figures and the arithmetic behind its status. Only counted years have a point, and the points are not joined. The dashed line is the plan, and the diamond is the target at its deadline.
goal-role = What
goal-year = Year
goal-number-value = Figure
goal-plan-value = Plan
goal-role-baseline = Baseline
goal-role-observed = Counted
goal-role-missing = Figure missing
goal-role-awaiting = Awaiting a figure
goal-role-no-count = No count that year
goal-role-unknown = Figure not known
goal-role-plan = The plan
goal-role-target = Target
goal-label-target = target { $amount }
goal-detail-alt = { $name }: counts, plan and target year by year. The figures are in the table below.
goal-worked-elapsed = Time elapsed
goal-worked-required = The plan in { $year }
goal-worked-gap = Gap to the plan
goal-worked-way = Share of the way
goal-worked-ratio = Share of the way against time elapsed
goal-worked-of-way = { $percent } of the way
goal-worked-capped = at most { $percent }
goal-worked-none = There are not the figures to compute gap and share of the way from.
goal-unit-count = { $amount } people
goal-unit-capacity = { $amount } places
goal-unit-percent = { $amount } percentage points
goal-unit-rate = { $amount }
