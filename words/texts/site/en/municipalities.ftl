# Municipalities and the single municipality
municipalities-menu = Municipalities
municipalities-title = Municipalities
municipalities-name = Municipalities of the programme
all-municipalities-name = All municipalities
municipality-programmes-name = Programmes of the municipalities
municipality-methods-name = Methods of the municipalities
municipality-goals-name = Goals of the municipalities
municipality-measurements-name = Counts of the municipalities
municipality-releases-name = Releases of the municipalities
municipality-reporting-name = Expected and received figures

municipalities-lede = { $count ->
    [0] No municipalities in { $programme } fit the choices made. All municipalities are listed below.
    [one] One municipality in { $programme }. Choose it to see methods, goals, counts and releases on one page.
   *[other] { $count } municipalities in { $programme }. Choose one to see its methods, goals, counts and releases on one page.
}
municipalities-lede-empty = There are no municipalities to show before the first figures are registered.
municipalities-finding = { $running ->
    [0] { $count ->
        [0] No municipalities in this selection
        [one] The municipality { tense-take-part } in no method
       *[other] None of the { $count } municipalities { tense-take-part } in a method
    }
   *[other] { $count ->
        [one] The municipality { tense-take-part } in at least one method
       *[other] { $running } of { $count } municipalities { tense-take-part.many } in at least one method
    }
}
municipalities-subtitle = Methods running, goals chosen, status of the goals that can be judged, and the newest known number of releases.
municipalities-examples = Figures marked ex. are invented. Here that is the releases and whatever else bears the mark.
municipalities-all-finding = { $count ->
    [0] No municipalities in this selection
    [one] 1 municipality can be shown
   *[other] All { $count } municipalities
}
municipalities-all-subtitle = Municipalities outside the programme also have a page with the figures we know.
municipalities-goals-unknown = not known
municipalities-goals-all = { $chosen } of { $count }
municipalities-goals-some = { $chosen } of { $count }, { $unknown } not known

municipality-shows = Showing the situation as of { $date }
municipality-national = The whole country
municipality-municipality = Municipality
municipality-code = Municipality code
municipality-region = Region
municipality-region-none = Outside the Danish regions
municipality-population = Population
municipality-population-year = Population, year
municipality-population-on = { $count } (1 January { $year })
municipality-unknown = not known
municipality-group = Group
municipality-group-agreement = Agreement municipality
municipality-group-housing-support = Housing support municipality
municipality-group-selected = Selected municipality
municipality-group-participant = Participating municipality
municipality-programme = Programme
municipality-programmes-count = Programmes
municipality-period = Period
municipality-period-unknown = period unknown
municipality-period-from = from { $year }
municipality-period-to = until { $year }
municipality-state = On the day
municipality-state-running = running
municipality-state-not-begun = not begun
municipality-state-ended = ended
municipality-state-unknown = not known
municipality-method = Method
municipality-methods-count = Methods
municipality-stage = Stage
municipality-since = Since
municipality-since-unknown = date unknown
municipality-goal = Goal
municipality-goals-chosen = Goals chosen
municipality-status = Status
municipality-baseline = Baseline
municipality-baseline-year = Baseline, year
municipality-value = Count
municipality-value-year = Count, year
municipality-target = Target
municipality-target-year = Target, year
municipality-required = The plan when counted
municipality-gap = Difference from the plan
municipality-way = Share of the way
municipality-marks = Mark
municipality-meets = The figure meets the target
municipality-indicator = Measure
municipality-year = Year
municipality-counted = Counted
municipality-first-year = From year
municipality-highest = Up to
municipality-since-first = Change since the first figure
municipality-since-last = Change since the figure before
municipality-of-country = Share of the country’s figure
municipality-of-all = Share of all counted
municipality-per-1000 = Per 1,000 inhabitants
municipality-population-of = Population of year
municipality-printed-per-1000 = The source’s figure per 1,000
municipality-share-fewer = { $share } fewer than in { $year }
municipality-share-more = { $share } more than in { $year }
municipality-share-country = { $share } of the country’s figure
municipality-share-all = { $share } of all counted
municipality-share-rate = { $rate } per 1,000 inhabitants (population { $year })
municipality-share-printed = the source says { $rate } per 1,000, since it used another population
municipality-remark = Remark
municipality-new-series = new series
municipality-expected = Expected figure
municipality-due = Due
municipality-releases-count = Releases
municipality-releases-newest = Releases
municipality-releases-year = Year
municipality-releases-verdict = Number criterion
municipality-releases-margin = Margin
municipality-releases-type = Type
municipality-reporting-state = Received

municipality-block-programmes = Programmes
municipality-block-methods = Methods
municipality-block-goals = Goals
municipality-block-measurements = Homelessness and other counts
municipality-block-releases = Releases
municipality-block-reporting = Reporting

municipality-lede-agreement = Agreement municipality in { $programme } with { $methods ->
    [0] no methods running
    [one] 1 method running
   *[other] { $methods } methods running
}{ tense-on }.
municipality-lede-housing-support = Housing support municipality in { $programme } with { $methods ->
    [0] no methods running
    [one] 1 method running
   *[other] { $methods } methods running
}{ tense-on }.
municipality-lede-selected = Selected municipality in { $programme } with { $methods ->
    [0] no methods running
    [one] 1 method running
   *[other] { $methods } methods running
}{ tense-on }.
municipality-lede-participant = Participating municipality in { $programme } with { $methods ->
    [0] no methods running
    [one] 1 method running
   *[other] { $methods } methods running
}{ tense-on }.
municipality-lede-goal = { $goal }: { $status } ({ $numbers }).
municipality-lede-goal-plain = { $goal }: { $status }.
municipality-lede-outside = Not part of { $programme }. { $others ->
    [0] The municipality is named in no other programme either, but counts are shown where they are known.
    [one] The municipality is named in 1 other programme.
   *[other] The municipality is named in { $others } other programmes.
}
municipality-lede-unknown = We do not know whether the municipality is in { $programme }, since the sources do not name everyone who takes part. { $others ->
    [0] Readings are shown where they are known.
    [one] The municipality is in 1 other programme.
   *[other] The municipality is in { $others } other programmes.
}
municipality-lede-empty = At the chosen moment nothing was registered about the municipality.
municipality-lede-national = { $count ->
    [0] No national figures are known on the chosen date.
    [one] National figures for 1 measure. A national figure is counted on its own and is not a sum of the municipalities.
   *[other] National figures for { $count } measures. A national figure is counted on its own and is not a sum of the municipalities.
}
municipality-examples = Some figures on the page are invented and marked ex. They are in: { $blocks }.

municipality-programmes-finding = { $count ->
    [0] The municipality is named in no programme
    [one] The municipality is named in 1 programme
   *[other] The municipality is named in { $count } programmes
}
municipality-programmes-subtitle = All programmes, also those that have ended or not begun on the day.

municipality-methods-finding = { $count ->
    [one] 1 method { tense-is } running in the programme
   *[other] { $count } methods { tense-is.many } running in the programme
}{ $others ->
    [0] {""}
    [one] , and 1 belongs to another programme
   *[other] , and { $others } belong to other programmes
}
municipality-methods-elsewhere = { $count ->
    [one] 1 method in another programme, none in this one
   *[other] { $count } methods in other programmes, none in this one
}
municipality-methods-none = { $known ->
    [0] No methods are registered
   *[other] No methods { tense-is.many } running in the programme on the day
}
municipality-methods-subtitle = Registered participation. The stage is unknown where the source does not name it.

municipality-goals-finding = { $says }
municipality-goals-says = { $goal }: { $status }
municipality-goals-says-many = { $count } goals: { $status }
municipality-goals-none = { $others ->
    [0] No goals are registered
    [one] No goals in the chosen programme, but 1 goal in another
   *[other] No goals in the chosen programme, but { $others } goals in others
}
municipality-goals-subtitle = As of { $date }, compared with an even development from baseline to target.
municipality-no-verdict = without status
municipality-number-baseline = { $value } in { $year }
municipality-number-value = { $value } in { $year }
municipality-number-over = { $gap } over the plan
municipality-number-under = { $gap } under the plan
municipality-number-even = on the plan
municipality-number-met = the figure meets the target
municipality-number-unmet = the figure does not meet the target
municipality-way-of = { $share } of the way
municipality-formula = How it is computed
municipality-formula-step = { $label }: { $working } = { $result }
municipality-measurements-none = No counts are known as of { $date }
municipality-measurements-one = { $indicator }: { $value } in { $year }, the only comparable count
municipality-measurements-fewer = { $indicator }: { $value } in { $year }, { $difference } fewer than in { $since }
municipality-measurements-more = { $indicator }: { $value } in { $year }, { $difference } more than in { $since }
municipality-measurements-same = { $indicator }: { $value } in { $year }, the same as in { $since }
municipality-measurements-subtitle = { $count ->
    [0] There are no counts up to { $date }.
    [one] 1 count up to { $date }.
   *[other] { $count } counts of { $kinds ->
        [one] one kind
       *[other] { $kinds } kinds
    } up to { $date }. Each dot is a year with a count.
}
municipality-measurements-alt = { $indicator } over the years. Newest { $value } in { $year }.
municipality-newer = { $count ->
    [one] 1 newer count lies after the date shown.
   *[other] { $count } newer counts lie after the date shown.
}
municipality-newer-link = Show the situation today

municipality-releases-finding = { $year }: { $verdict }
municipality-releases-unknown = The number of releases is unknown
municipality-releases-no-year = no year known
municipality-releases-subtitle = Number of { $unit } { $each }, as known on { $date }. The number criterion is { $limit }{ $wording ->
    [none] .
   *[other] {" "}(“{ $quoted }”).
}
municipality-releases-subtitle-plain = Releases a year, as known on { $date }.
municipality-releases-note = { $above } of { $count } known { $many } { tense-has.many } { $limit }. The number is one of several criteria and does not alone decide whether a municipality can take part.
municipality-releases-mean = The mean of { $first } to { $last } is { $mean }.
municipality-releases-mean-unknown = The mean of { $first } to { $last } is unknown, because some of the figures are missing.
municipality-releases-chance = A count of { $count } varies by itself: the municipality’s usual level may be anything from { $ends } (exact { -interval-level } interval).
municipality-releases-verdict-yes = meets the number criterion ({ $value } { $sign } { $limit })
municipality-releases-verdict-no = does not meet the number criterion ({ $value } { $sign } { $limit })
municipality-releases-verdict-hidden = does not meet the number criterion (under { -small-limit } is not { $limit })
municipality-releases-verdict-met-hidden = meets the number criterion (under { -small-limit } is { $limit })
municipality-releases-verdict-unknown = cannot be held against { $limit }

municipality-reporting-nothing = Nothing was to be reported at this time
municipality-reporting-complete = { $count ->
    [one] The one expected figure has come
   *[other] All { $count } expected figures have come
}
municipality-reporting-finding = { $received } of { $due } expected figures have come
municipality-reporting-subtitle = The year's figures for the goals chosen, by the calendar, as of { $date }.
municipality-reporting-what = { $goal } { $year }
municipality-reporting-due = { $year } (due { $date })
municipality-reporting-received = received
municipality-reporting-missing = not reported
municipality-reporting-awaiting = awaited, not due{ tense-on }
municipality-reporting-no-target = not expected, no target chosen
municipality-reporting-choice-unknown = not known whether the goal is chosen
