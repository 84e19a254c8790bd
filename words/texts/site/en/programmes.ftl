# Programmes and the single programme
programmes-menu = Programmes
programmes-title = Programmes
programmes-name = Programmes
programmes-lede = { $count ->
    [0] There are no programmes to show before the first figures are registered.
   *[other] Every programme has a page that gathers what the sources say about it: who, when, where and with what money.
}
programmes-finding = { $count ->
    [0] No programmes are known
    [one] 1 programme is known
   *[other] We know { $count } programmes{ $abroad ->
        [0] {""}
        [one] , and 1 of them is Norwegian
       *[other] , and { $abroad } of them are Norwegian
    }
}
programmes-subtitle = The period is as printed in the source. Municipalities are those we know by name, of the seats of the programme.
programmes-note = { $count ->
    [one] 1 row collects targets that belong to no programme. The collection is our own. It comes last.
   *[other] { $count } rows collect targets that belong to no programme. The collections are our own. They come last.
}
programmes-examples = Programmes marked ex. are invented.
programmes-programme = Programme
programmes-country = Country
programmes-period = Period
programmes-owner = Owner
programmes-municipalities = Municipalities
programmes-measures = Measures
programmes-shows = { $count ->
    [one] Showing 1 row
   *[other] Showing { $count } rows
}

printed-unknown = not stated
printed-from = from { $day }, end not stated
printed-to = until { $day }, start not stated
printed-spring = spring { $year }
printed-summer = summer { $year }
printed-autumn = autumn { $year }
printed-winter = winter { $year }
printed-every = { $unit ->
    [Y] { $count ->
        [one] every year
       *[other] every { $count } years
    }
    [M] { $count ->
        [one] every month
        [3] every quarter
        [6] every half-year
       *[other] every { $count } months
    }
    [W] { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
   *[other] { $count ->
        [one] every day
       *[other] every { $count } days
    }
}

programme-not-stated = not stated
programme-country-dk = Denmark
programme-country-no = Norway
programme-seats = { $known } of { $seats }
programme-seats-unknown = { $known ->
    [0] not stated
   *[other] { $known }, seats not stated
}
programme-seats-known = { $count ->
    [0] { $known } are known by name
   *[other] { $known } are known by name
}
programme-seats-held = { $groups }: { $names }
programme-count-agreement = { $count ->
    [one] 1 agreement municipality
   *[other] { $count } agreement municipalities
}
programme-count-housing-support = { $count ->
    [one] 1 housing support municipality
   *[other] { $count } housing support municipalities
}
programme-count-selected = { $count ->
    [one] 1 selected municipality
   *[other] { $count } selected municipalities
}
programme-count-participant = { $count ->
    [one] 1 participating municipality
   *[other] { $count } participating municipalities
}
programme-goal-count = { $count ->
    [one] 1 goal
   *[other] { $count } goals
}
programme-criterion-count = { $count ->
    [one] 1 criterion
   *[other] { $count } criteria
}
programme-target-count = { $count ->
    [one] 1 target
   *[other] { $count } targets
}
programme-measures-none = no targets

programme-lede = Period: { $period }. Owner: { $owner }. { $seats }
programme-lede-unknown = The programme was not registered at the chosen moment.
programme-lede-grouping = A collection of targets that belong to no programme. The collection is our own.
programme-shows = Showing the programme as it was on { $date }
programme-examples = The programme is invented and shows what a new programme may look like.
programme-contents = On this page
programme-part-about = About the programme
programme-part-municipalities = Municipalities
programme-part-methods = Methods and goals
programme-part-time = Phases and calendar
programme-part-money = Money

programme-facts-name = About the programme
programme-facts-none = The programme is not known at the chosen moment
programme-facts-no-seats = { $count ->
    [0] The sources do not say how many municipalities the programme has room for
    [one] 1 municipality is known; the number of seats is not stated
   *[other] { $count } municipalities are known; the number of seats is not stated
}
programme-facts-finding = { $known ->
    [0] { $seats ->
        [one] The programme { tense-has } 1 seat, and we do not know who { tense-has } it
       *[other] The programme { tense-has } { $seats } seats, and we do not know which municipalities { tense-has.many } them
    }
   *[other] { $seats ->
        [one] { $names } { tense-has } the programme’s only seat
       *[other] { $known } of the programme’s { $seats } seats are known: { $groups }
    }
}
programme-facts-subtitle = What the sources say about the programme. What they do not say is written as not stated.
programme-fact = Fact
programme-fact-value = Answer
programme-fact-period = Period
programme-fact-country = Country
programme-fact-owner = Owner
programme-fact-evaluator = Run or evaluated by
programme-fact-funder = Paid by
programme-fact-clients = Client group
programme-fact-seats = Seats
programme-fact-positions = Positions per municipality
programme-fact-deadline = Application deadline
programme-fact-note = Note

programme-notes-name = Purpose, background and approach
programme-notes-none = The sources tell nothing more
programme-notes-subtitle = The information is the sources’, the words are ours.
programme-notes-sources = Source: { $names }
programme-note-topic = Topic
programme-note-text = Information
programme-note-source = Source
note-topic-purpose = Purpose
note-topic-aim = Aims
note-topic-background = Background
note-topic-client-group = Client group
note-topic-approach = Approach
note-topic-plan = Plan
note-topic-evaluation = Evaluation
note-topic-spread = Spread
note-topic-funding = Funding
note-topic-application = Application
note-topic-contact = Contact

programme-municipalities-name = The programme’s municipalities and why they take part
programme-municipalities-none = The sources name no municipalities in the programme
programme-municipalities-few = { $names }: { $groups }
programme-municipalities-many = { $groups } { tense-take-part.many }
programme-municipalities-subtitle = Each municipality with the source that names it. Where a date is unknown, the municipality counts for the whole programme period. The population is the newest up to the year shown, or else the first we know.
programme-municipality = Municipality
programme-group = Group
programme-since = From
programme-until = To
programme-inhabitants = Population
programme-region = Region
programme-why = Source
programme-where = File, sheet and cell
programme-date-unknown = date unknown

programme-phases-name = Phases of the programme
programme-phases-none = The sources do not divide the programme into phases
programme-phases = { $count ->
    [one] 1 phase, and it is not known whether it { tense-is } running
   *[other] { $count } phases, and none of them is known to { $tense ->
        [past] have been
       *[present] be
    } running
}
programme-phases-running = { $tense ->
    [past] { $count ->
        [one] On { $on } the programme’s only phase was running
       *[other] On { $on } { $name } was running
    }
   *[present] { $count ->
        [one] The programme’s only phase is running
       *[other] { $name } is running
    }
}
programme-phases-over = { $count ->
    [one] The programme’s only phase is over
   *[other] All { $count } phases are over
}
programme-phases-ahead = { $count ->
    [one] The programme’s only phase { tense-has } not begun
   *[other] None of the { $count } phases { tense-has } begun
}
programme-phases-subtitle = The vertical line is the day shown. Dark bars { tense-is.many } running, grey ones { tense-is.many } over.
programme-phases-vague = { $count ->
    [one] Phase { $names } has a bound that is printed only as a year or a season. The bar covers all of it.
   *[other] Phases { $names } have bounds that are printed only as years or seasons. The bars cover all of them.
}
programme-phase = Phase
programme-phase-name = { $no }. { $name }
programme-phase-period = Period
programme-phase-state = On the day shown
programme-phase-activities = Activities
programme-phase-note = Note
programme-state-ahead = not begun
programme-state-running = running
programme-state-over = over
programme-state-unknown = date unknown

programme-calendar-name = Calendar of the programme
programme-calendar-none = The sources name no dates for the programme
programme-calendar-over = { $count ->
    [one] The calendar’s only date has passed
   *[other] None of the calendar’s { $count } dates { $tense ->
        [past] lay
       *[present] lies
    } ahead
}
programme-calendar-next = { $past ->
    [0] Next date: { $event }, { $when }
    [one] 1 date has passed. The next { tense-is } { $event }, { $when }
   *[other] { $past } dates have passed. The next { tense-is } { $event }, { $when }
}
programme-calendar-subtitle = Seen from { $day }. Dates are no more exact than in the source.
programme-calendar-due = Where nobody has set a due date for a figure, it is 31 December of the year of the count.
programme-event = Event
programme-when = Date
programme-event-state = On the day shown
programme-recurrence = Comes back
programme-due = Figure due
programme-counted = Indicators counted
programme-event-note = Note
programme-event-past = passed
programme-event-coming = later
programme-event-about = about that day
programme-event-undated = date unknown

programme-methods-name = Methods of the programme
programme-methods-none = No methods belong to the programme
programme-methods-unused = { $count ->
    [one] 1 method, used by no municipality on the day shown
   *[other] { $count } methods, used by no municipality on the day shown
}
programme-methods-open = { $count ->
    [one] 1 method, and we do not know whether anybody uses it on the day shown
   *[other] { $count } methods, and we do not know whether anybody uses them on the day shown
}
programme-methods-finding = { $count ->
    [one] 1 method, { $name }, { tense-used } in { $users ->
        [one] 1 municipality
       *[other] { $users } municipalities
    }
   *[other] { $count } methods. { $name } { tense-used } by most, { $users ->
        [one] 1 municipality
       *[other] { $users } municipalities
    }
}
programme-methods-subtitle = The number of municipalities is that of the day shown.
programme-method = Method
programme-method-type = Type
programme-method-stage = Stage
programme-method-users = Municipalities
programme-method-told = What it is
programme-method-count = { $count ->
    [0] none known
   *[other] { $count }
}

programme-goals-name = What the programme measures
programme-goals-none = The programme has no targets
programme-goals-targets = { $count ->
    [one] 1 target without a goal
   *[other] { $count } targets without a goal
}
programme-goals-targets-why = The targets are national or set by single municipalities, and stand on the pages of municipalities.
programme-goals-none-why = The sources name no figures for the programme to reach, so nothing can be ahead or behind.
programme-goals-criteria = The programme has no goals with targets but { $count ->
    [one] 1 criterion for applicants
   *[other] { $count } criteria for applicants
}
programme-goals-finding = { $counted ->
    [0] { $count ->
        [one] 1 goal that no figures follow
       *[other] { $count } goals that no figures follow
    }
   *[other] { $count ->
        [one] 1 goal that can be followed in figures
       *[other] { $count } goals, { $counted } of which can be followed in figures
    }
}
programme-goals-subtitle = Goals and criteria with their numbers in the programme.
programme-goal = Goal or criterion
programme-goal-role = Type
programme-goal-no = No.
programme-goal-counted = What is counted
programme-goal-uncounted = no figures in the sources
programme-goal-chosen = Chosen by municipalities
programme-goal-chosen-by = { $chosen } of { $count } answers
programme-goal-unanswered = not stated
programme-criterion-number = number criterion
programme-criterion-words = judged in words
programme-role-goal = Goal
programme-role-criterion = Criterion
programme-role-consideration = Consideration

programme-grants-name = Grants of the programme
programme-grant-years-name = Money of the programme per year
programme-grant-sums-name = Sums checked
programme-grants-none = The sources name no money for the programme
programme-grants-parts = { $count ->
    [one] 1 amount is printed, but none for the whole programme
   *[other] { $count } amounts are printed, but none for the whole programme
}
programme-grants-finding = In all { $amount }, { $years }
programme-grants-subtitle = Every amount as the source prints it.
programme-grants-spans = The sources give the amounts for different years: { $spans }.
programme-grants-open = { $count ->
    [one] The amount is in the table.
   *[other] The { $count } printed amounts are in the table.
}
grant-about = about { $amount }
grant-up-to = up to { $amount }
grant-unit-mio-kr = million DKK
grant-part = Part
grant-part-none = part not stated
grant-part-whole = the whole grant
grant-part-of = Part of
grant-years = Years
grant-year = Year
grant-recipient = Recipient
grant-precision = Precision
grant-precision-about = about
grant-precision-up-to = up to
grant-amount = Amount
grant-unit = Unit
grant-note = Note
grant-source = Source
grant-total = In all
grant-share = Municipal share
grant-share-of = Share of the year
grant-share-text = { $amount } of it to the municipalities
grant-years-none = The sources name no amounts year by year
grant-years-share = The municipalities’ part is { $share } of { $total } { $unit }
grant-years-most = Most in { $year }: { $amount }
grant-years-most-part = Most in { $year }: { $amount } for { $part }
grant-years-subtitle = Amount per year in { $unit }: { $part }.
grant-years-subtitle-share = Amount per year in { $unit }: { $part }. The dark part is the municipal share.
grant-sums-none = There are no sums to check
grant-sums-unheld = No printed sums to hold the amounts against
grant-sums-meets = The sum meets: { $formula } = { $whole }
grant-sums-meet = All { $count } printed sums meet
grant-sums-differ = { $wrong } of { $count } printed sums do not meet
grant-sums-subtitle = Figures are as the source prints them; we correct none.
grant-sums-told-differs = { $about }: { $formula } = { $total }, printed { $printed } { $unit }
grant-sums-told-no-sum = { $about }: { $formula } = { $total } { $unit }; the source prints no sum
grant-sum-about = What is added
grant-sum-formula = Sum
grant-sum-total = Our sum
grant-sum-printed = Printed
grant-sum-difference = Difference
grant-sum-verdict = Result
grant-verdict-meets = meets
grant-verdict-differs = does not meet, our sum is { $rest } { $over ->
    [yes] larger
   *[no] smaller
}
grant-share-of-whole = { $share } of { $whole }
grant-verdict-part = { $whole }
grant-verdict-no-sum = no printed sum
grant-verdict-incomplete = cannot be told, something is missing
