# The call of a programme: criteria, applications, deadline and selection
call-title = { $tense ->
    [past] The application deadline was { $at }
   *[present] The application deadline is { $at }
}
call-title-none = The call has no deadline that we know
call-examples = Applications and releases marked ex. are invented.
programme-part-call = Call and applications
call-unknown = unknown

call-deadline = Application deadline
call-deadline-none = The call has no deadline that we know.
call-deadline-left = At the end of { $date } there { tense-is.many } { $days ->
    [0] { $hours ->
        [0] { $minutes } minutes
        [one] 1 hour
       *[other] { $hours } hours
    }
    [one] 1 day{ $hours ->
        [0] {""}
        [one] {" "}and 1 hour
       *[other] {" "}and { $hours } hours
    }
   *[other] { $days } days{ $hours ->
        [0] {""}
        [one] {" "}and 1 hour
       *[other] {" "}and { $hours } hours
    }
} left.
call-deadline-left-now = Right now there are { $days ->
    [0] { $hours ->
        [0] { $minutes } minutes
        [one] 1 hour
       *[other] { $hours } hours
    }
    [one] 1 day{ $hours ->
        [0] {""}
        [one] {" "}and 1 hour
       *[other] {" "}and { $hours } hours
    }
   *[other] { $days } days{ $hours ->
        [0] {""}
        [one] {" "}and 1 hour
       *[other] {" "}and { $hours } hours
    }
} left.
call-deadline-over = The deadline has passed.
call-deadline-edge = { $tense ->
    [past] An application received at exactly { $at } was in time. A later one was not assessed.
   *[present] An application received at exactly { $at } is in time. A later one is not assessed.
}
call-answer-day = Answer from the authority
call-answer-day-item = { $date }: { $name }.
call-answer-day-none = The calendar does not say when applicants { $tense ->
    [past] got
   *[present] get
} an answer.
call-chosen = Chosen
call-chosen-none = We do not know who was chosen.
call-chosen-awaits = The deadline has not come, so nobody is chosen.
call-from-source = Source: { $source }

call-rules-name = The number criterion as a rule
call-rules-finding = The rule is { $limit } { $unit }{ $strict ->
    [yes] {", "}and exactly { $threshold } is not enough
   *[no] {""}
}
call-rules-none = The call has no number criterion
call-rules-subtitle = The number is one of the criteria of the call. It never decides alone who can take part.
call-rules-subtitle-none = None of the criteria is a number of releases.
call-operator = Comparison
call-operator-above = more than
call-operator-at-least = at least
call-operator-below = fewer than
call-operator-at-most = at most
call-operator-equal = exactly
call-threshold = Limit
call-unit = Unit and period
call-unit-text = { $unit }, { $type }, { $period }
call-wording = As a rule
call-wording-text = “{ $text }” (as a rule), so exceptions can be made
call-remark = About the unit
call-source = Source
call-cell = sheet { $sheet }, cell { $cell }
call-place = { $file }, sheet { $sheet }, cell { $cell }

call-applicants-name = Criteria and applicants
call-applicants-finding = { $in_time } of { $count } applications came before the deadline, and { $met ->
    [0] none of them answers
    [one] 1 of them answers
   *[other] { $met } of them answer
} every criterion in the affirmative
call-applicants-all = { $met } of { $count } applications answer every criterion in the affirmative
call-applicants-none = No applications are registered in this view
call-applicants-subtitle = The applicants’ own answers to the criteria. The number criterion is computed from the reported releases, newest year.
call-applicants-subtitle-none = Answers can be sent under Reporting, in the workbook or on the page.
call-applicants-note = The table repeats answers. Whether a municipality can take part is for the authority to assess.
call-applicants-caption = Applicants in rows and criteria in columns
call-applicants-late = Received after the deadline, not assessed
call-applicants-late-line = Came { $after } after the deadline. The answers are kept but not assessed.
call-after-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
call-after-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
call-after-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
call-after-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
call-after-less = less than a second
call-consideration-title = A consideration, not a criterion
call-consideration-text = It is not answered yes or no. See the pairs further down.
call-applicant = Applicant
call-standing = Deadline
call-standing-in-time = in time
call-standing-late = after the deadline, not assessed
call-standing-no-deadline = no deadline
call-received = Received
call-received-at = Received { $at }
call-received-stated = stated by whoever registered the application
call-received-first = when the first answer was registered
call-criterion-no = No.
call-criterion = Criterion
call-answer = Answer
call-answer-yes = yes
call-answer-no = no
call-answer-unknown = unknown
call-answer-none = not answered
call-answer-in-year = { $answer }, { $year }
call-not-assessed = not assessed
call-evidence = Evidence
call-evidence-none = no evidence
call-said = Registered
call-said-by = { $who }, { $date }
call-after-deadline = registered after the deadline

call-pairs-name = Pairs of applicants
call-pairs-finding = { $count ->
    [one] 1 possible pair by geography and size
   *[other] { $count } possible pairs by geography and size
}
call-pairs-none = There are no two applicants to set beside each other
call-pairs-subtitle = Among them are applicants that came in time and meet every criterion: yes to each question, and the number criterion met where the call has one. Pairs in two regions stand first, then the farthest apart, then the greatest difference in size.
call-pairs-note = The pairs are for inspiration only. The distance is as the crow flies between the centres of the municipalities. The order is no recommendation, and the choice is the authority’s.
call-pair = Pair
call-pair-names = { $first } and { $second }
call-pair-distance = Distance, km
call-pair-region = Region
call-pair-region-other = { $first } and { $second }
call-pair-region-same = same region: { $first }
call-pair-region-unknown = { $first } and { $second }
call-pair-ratio = The larger in relation to the smaller
call-pair-population = Inhabitants
call-pair-people = { $name } { $count }

call-caseload-name = Releases per consultant
call-caseload-finding = { $count ->
    [one] The number for { $year } is known from 1 municipality: { $low } releases per consultant
   *[other] From { $low } to { $high } releases per consultant in { $year }, { $count } municipalities
}
call-caseload-none = No municipality in this view has a number that can be divided among consultants
call-caseload-subtitle = Number of { $unit } per consultant { $each }, with { $positions } positions in each municipality.
call-caseload-subtitle-none = Releases divided by the programme’s positions per municipality.
call-caseload-note = A release is not a case: not everyone released is in the client group, and the same person can be released several times.
call-positions = Positions

call-fact-sheet = Fact sheet for the application
call-fact-sheet-text = A fact sheet gathers the municipality’s figures, answers and sources to attach to the application.
call-fact-sheet-of = Fact sheet for { $place }
call-fact-sheet-other = Fact sheet for another municipality
call-fact-sheet-docx = Word
call-fact-sheet-xlsx = Excel
call-apply = Answer the criteria
