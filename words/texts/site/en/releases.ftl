# Releases and the number criterion
releases-menu = Releases
releases-title = Releases: who { tense-has } { $limit }?
releases-title-none = Releases
releases-lede = { $met ->
    [0] { $count ->
        [one] The one municipality with figures { $tense ->
            [past] did not meet
           *[present] does not meet
        } the number criterion { $when }.
       *[other] None of { $count } municipalities { tense-meet } the number criterion { $when }.
    }
    [one] 1 of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } { tense-meet } the number criterion { $when }.
   *[other] { $met } of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } { tense-meet.many } the number criterion { $when }.
}
releases-lede-examples = { $met ->
    [0] In the example none of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } { tense-meet } the number criterion { $when }.
    [one] In the example 1 of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } { tense-meet } the number criterion { $when }.
   *[other] In the example { $met } of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } { tense-meet.many } the number criterion { $when }.
}
releases-lede-nobody = There are no municipalities in this selection.
releases-lede-unknown = { $count ->
    [0] No municipality in this selection has reported releases.
    [one] The number of releases is not known for the one municipality in this selection.
   *[other] The number of releases is not known for any of the { $count } municipalities in this selection.
} An unknown number is neither 0 nor a no.
releases-not-public = Releases per municipality are not public.
releases-lede-no-rule = No call with a number criterion has been loaded, so there is nothing to hold releases against.
releases-lede-no-own-rule = { $programme } has no number criterion, so there is nothing to hold releases against.
releases-others = { $count ->
    [one] One programme has a number criterion:
   *[other] These programmes have a number criterion:
}
releases-examples = The municipal figures on this page are invented, since releases per municipality are not public.
releases-examples-some = Figures marked ex. are invented. They are never counted together with the others.
releases-years-shown = Municipal figures: { $span }
releases-deadline = Application deadline { $at }
releases-name = Releases per municipality and year
releases-none = No releases to hold against a number criterion in this selection
releases-finding = { $met ->
    [0] { $count ->
        [one] The one municipality with figures did not have { $limit } { $unit } { $when }
       *[other] None of { $count } municipalities had { $limit } { $unit } { $when }
    }
   *[other] { $met } of { $count } { $count ->
        [one] municipality
       *[other] municipalities
    } had { $limit } { $unit } { $when }
}
releases-subtitle = Number of { $unit } { $each }, { $span }, on one scale. Filled dot: { $met }. Ring: { $missed }. The highest latest figure comes first.
releases-subtitle-none = Number of releases per municipality and year
release-in-year = in { $year }
release-period-year-one = year
release-period-half-year-one = half-year
release-period-quarter-one = quarter
release-period-year-many = years
release-period-half-year-many = half-years
release-period-quarter-many = quarters
release-period-year-each = a year
release-period-half-year-each = per half-year
release-period-quarter-each = per quarter
release-period-year-often = a year
release-period-half-year-often = per half-year
release-period-quarter-often = per quarter
release-period-year-newest = in their newest year
release-period-half-year-newest = in their newest half-year
release-period-quarter-newest = in their newest quarter
release-period-year-latest = the latest known year
release-period-half-year-latest = the latest known half-year
release-period-quarter-latest = the latest known quarter
release-span-half-year = half-year { $no } of { $year }
release-span-quarter = quarter { $no } of { $year }
release-period = Period
release-span = { $first } to { $last }
release-municipality = Municipality
release-criterion = Number criterion
release-year = Year
release-count = Number
release-type = Type
release-type-alle = all
release-type-anden = another type
release-type-endt-straf = sentence served
release-type-proeveloesladelse = release on parole
release-unit = Unit
release-unit-type = { $unit }, { $type }
release-unit-releases = releases
release-unit-people = people
release-source = Source of the count
release-limit-above = more than { $threshold }
release-limit-at-least = at least { $threshold }
release-limit-below = fewer than { $threshold }
release-limit-at-most = at most { $threshold }
release-limit-equal = exactly { $threshold }
release-limit-or-fewer = { $threshold } or fewer
release-limit-or-more = { $threshold } or more
release-other-number = another number
release-hidden-count = fewer than 5
release-meets = meets the number criterion ({ $count } { $sign } { $threshold })
release-meets-hidden = meets the number criterion ({ $count } is { $limit })
release-meets-not = does not meet the number criterion ({ $count } is not { $limit })
release-unknown = unknown
release-over = { $count } over
release-under = { $count } under
release-exactly = exactly { $threshold }

release-interval-column = Interval for the level ({ -interval-level })
release-interval-ends = { $low } to { $high }
release-unit-guard = { $unit }; figures in another unit are left out
release-ledger-name = Distance to the number criterion
release-ledger-none = No municipality can be held against the number criterion in this selection
release-ledger-steady = No municipality with { $limit } in an earlier { $period } is on the other side of the limit in its newest
release-ledger-finding = { $names } had { $limit } in an earlier { $period }, but not in the newest
release-ledger-many = { $count } municipalities had { $limit } in an earlier { $period }, but not in the newest
release-ledger-subtitle = How far from the limit is the newest number, and in how many of the known { $many } were there { $limit }? The mean covers { $first } to { $last }.
release-ledger-subtitle-none = Distance to the limit, years that meet it, and the mean of three years
release-ledger-note = The mean is given only when all three { $many } are known. A { $period } without a number does not count. The number is one of several criteria and does not decide alone whether a municipality can take part.
release-distance = Distance to the limit
release-hover-limit = The limit is { $threshold }: { $distance }
release-years = Years that meet it
release-periods = Periods that meet it
release-years-value = { $met } of { $count } { $count ->
    [one] { $period }
   *[other] { $many }
}
release-mean = Mean of three years
release-mean-periods = Mean of three periods

release-unknown-name = Municipalities without a known number of releases
release-unknown-finding = { $count ->
    [0] Every municipality on the page has a newest number
    [one] 1 municipality cannot be shown
   *[other] { $count } municipalities cannot be shown
}
release-unknown-subtitle = Unknown is not the same as 0 and not the same as no.
release-unknown-all-known = None is missing.
release-newest = Newest number
release-reason = What is known
release-unknown-none = unknown, the municipality was asked for the number but has not sent it
release-unknown-late = no number for { $year }, the newest is from { $known }
release-unknown-not-asked = unknown, nobody asked the municipality for the number
release-unknown-older = the newest number is from { $known }
release-unknown-awaiting = the number for { $year } is not due yet, the newest is from { $known }
release-unknown-other-unit = unknown, reported a number in another unit, which cannot be compared
release-unknown-other-type = unknown, reported another type of release only

release-interval-name = Chance variation, worked example
release-interval-finding = The figure for a single { $period } varies by chance
release-interval-subtitle = { $count } { $unit } in one { $period } as a worked example, exact { -interval-level } interval (Poisson)
release-interval-note = If a municipality counts { $count } { $unit } in one { $period }, its usual level can be anything from { $low } to { $high }. So look at several { $many }. The variation does not change the formal answer: { $count } is { $limit }.
release-low = Lowest level
release-high = Highest level

release-chance-name = Municipalities near the limit
release-chance-none = No municipality is so near the limit that chance alone could decide the answer
release-chance-finding = { $count ->
    [one] For 1 municipality the limit of { $threshold } lies within what chance can give
   *[other] For { $count } municipalities the limit of { $threshold } lies within what chance can give
}
release-chance-subtitle = Newest number with the exact { -interval-level } interval (Poisson) for the municipality’s usual level.
release-sensitive = One more or one fewer changes the answer
release-sensitive-none = For no municipality would one { $unit ->
    [people] person
   *[other] release
} more or less change the answer.
release-sensitive-names = For { $names } one { $unit ->
    [people] person
   *[other] release
} more or less would change the answer.
release-sensitive-many = For { $count } municipalities one { $unit ->
    [people] person
   *[other] release
} more or less would change the answer.

release-criteria-name = The criteria of the call
release-criteria-finding = The number is one of { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] { $count }
} criteria
release-criteria-only = The number is the only criterion of the call
release-criteria-none = No criteria have been loaded
release-criteria-subtitle = The criteria in the call for { $programme }
release-criterion-no = No.
release-criterion-text = Criterion
release-criterion-answer = Answer
release-criterion-limit = Limit
release-criterion-wording = Wording of the call
release-answer-yes-no = yes or no
release-answer-number = a number
release-answer-consideration = a consideration when choosing
release-answer-other = an answer in words
release-answers-with = Answer: { $answer }
release-rule = The limit is { $limit } { $unit } { $often }{ $wording ->
    [none] .
   *[other] , and the call says “{ $quoted }”. It means as a rule, so exceptions are possible.
} { $strict }
release-rule-strict = Exactly { $threshold } is not enough.
release-rule-alone = The number alone never decides whether a municipality can take part. The other criteria are not numbers.
release-rule-unit = { $unit ->
    [releases] A release is one person leaving a prison once. The same person can be released several times a year, so people and releases are two units that are neither added nor compared.
   *[other] People are counted here. The same person can be released several times a year, so people and releases are two units that are neither added nor compared.
}
release-remark-haandholdt_inklusion-volumen = The call says citizens in the sentence itself but points to a list of releases per municipality. The page follows the list and counts releases. The list itself has not been found.
release-consideration = One consideration stands beside the criteria: { $texts }.
release-selected = { $count ->
    [one] { $names } was chosen. That does not say how many releases the municipality had.
   *[other] { $names } were chosen. That does not say how many releases they had.
}

release-national-name = Releases in the whole country
release-national-none = No figure for the whole country in this selection
release-national-finding = { $count } { $unit } in the whole country in { $year }: { $type }
release-national-subtitle = A figure for the country, counted by itself. It covers only the type named, is no sum of municipalities and cannot be held against the limit.
release-national-later = It is about a later time than { $date }, which the page otherwise shows.
release-place = Area
release-whole-country = The whole country

releases-missing-title = What is missing, and how it gets in
releases-missing-text = The figures must come from the municipalities or from the prison service.
releases-missing-columns = A workbook with the columns Kommune, År and Løsladelser is enough. One workbook can hold many municipalities and years.
releases-missing-parts = The criterion here is { $each }, so the figure also needs the column Periode, such as 1. halvår (first half) or 2. kvartal (second quarter).
releases-missing-zero = Write 0 when it was counted and there were none. Leave the field empty when the number is not known. Write <5 when it is below { -small-limit }.
releases-missing-unit = If the sheet counts people instead of releases, say so in the column Enhed. The two are kept apart.
