# Roadmap, courses, goals, timeline, types of effort and stages
method-roadmap-name = The roadmap of a method
method-roadmap-step = Step
method-roadmap-no = No.
method-roadmap-when = When
method-roadmap-who = Responsible
method-roadmap-what = What happens
method-roadmap-unknown = unknown
method-roadmap-finding-none = We know of no roadmap in this view
method-roadmap-finding = { $steps ->
    [one] The roadmap has 1 step
   *[other] The roadmap has { $steps } steps
}, and { $unknown } of { $fields } fields about time and responsibility are unknown
method-roadmap-finding-whole = { $steps ->
    [one] The roadmap has 1 step
   *[other] The roadmap has { $steps } steps
} with a time and somebody responsible for all of them
method-roadmap-subtitle = The steps are the source’s, the words are ours. What the source does not say is shown as unknown.
method-roadmap-note = Whoever knows an unknown field can fill it in with a workbook that has the sheet Køreplan.

method-courses-name = Courses by a method
method-courses-as-of = Counted
method-courses-year = Year
method-courses-source = Who says so
method-courses-finding-none = We know of no courses for the method in this view
method-courses-finding = { $place } had { $figures } (newest figures, { $year })
method-courses-counted = { $value } { $name }
method-courses-subtitle = Number of courses in all as counted at each time. The figures run on from the start and must not be added up.

method-questions-name = Methods in use without their goal chosen
method-questions-goals = Goals the method serves
method-questions-question = Question
method-questions-ask = { $tense ->
    [past] What did the municipality use the method for when the goal was not chosen?
   *[present] What does the municipality use the method for when the goal is not chosen?
}
method-questions-finding = { $count ->
    [0] We know of no municipality that { tense-use } a method without having chosen its goal
    [one] 1 municipality { tense-use } a method whose goal is not chosen
   *[other] { $count } municipalities { tense-use.many } a method whose goal is not chosen
}
method-questions-subtitle = These are questions for a talk and not a verdict. A choice we do not know gives no question.
method-questions-open = { $count ->
    [one] The choice of goal is not known for { $places }, which { tense-use } a method with a goal.
   *[other] The choice of goal is not known for { $places }, which all { tense-use.many } a method with a goal.
}
methods-goals-is-reading = Own reading
methods-goals-reading-note = The link between goal and method is our own reading and not the sources’.

method-goals-name = The method beside its goal
method-goals-runs = { $tense ->
    [past] Used
   *[present] Uses
} the method
method-goals-chosen = Has chosen the goal
method-goals-choice-yes = Chosen
method-goals-choice-no = Not chosen
method-goals-choice-unknown = Not known whether the goal is chosen
method-goals-ask = How does the municipality work on the goal without this method?
method-goals-finding-none = No municipality is known to { $tense ->
    [past] have used
   *[present] use
} the method on the date
method-goals-finding = { $both } of { $total } municipalities with the method have also chosen goal { $goals }{ $unknown ->
    [0] {""}
    [one] , and for 1 the choice is not known
   *[other] , and for { $unknown } the choice is not known
}
method-goals-subtitle = Municipalities in the chosen programme that { tense-use.many } the method or have chosen the goal. A difference is a question and not a verdict.

method-timeline-name = Who used the method when
method-timeline-from = From
method-timeline-to = To
method-timeline-start-unknown = start unknown
method-timeline-end-unknown = end unknown
method-timeline-implementering = ● implementation
method-timeline-afproevning = ◐ testing
method-timeline-udvikling = ○ development
method-timeline-finding-none = We know of no periods to draw in this view
method-timeline-finding-undated = { $count ->
    [one] No date is known for the one participation
   *[other] No dates are known for the { $count } participations
}
method-timeline-finding = { $dated } of { $total } periods have at least one known date{ $changed ->
    [0] {""}
    [one] , and 1 municipality has changed stage
   *[other] , and { $changed } municipalities have changed stage
}
method-timeline-subtitle = One row per municipality and stage, from when to when, as it stood on { $date }.
method-timeline-subtitle-methods = From when the first municipality began to when the last one ended, as it stood on { $date }. The table has a row per municipality.
method-timeline-note = In the drawing the black line is the day shown. Dark { tense-is } running on the day, grey { tense-is } over. White with a dotted edge is an unknown date, where the programme’s own period is used. A thin line across is a change of stage.
method-timeline-detail = { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}{ $undated ->
    [0] {""}
   *[other] , start unknown for { $undated }
}

effort-types-name = Main types of effort
effort-types-type = Type of effort
effort-types-no = No.
effort-types-told = Methods by the source
effort-types-read = Methods by our own reading
effort-types-finding-none = We know of no main types of effort in this view
effort-types-finding = The effort has { $count } main types{ $bare ->
    [0] {""}
    [one] , and none of the methods belongs to 1 of them
   *[other] , and none of the methods belongs to { $bare } of them
}
effort-types-subtitle = Where the source does not say itself which type a method belongs to, it is our own reading and stands in a column of its own.

method-stages-title = The three stages
method-stages-lede = A method can be at different stages in different municipalities. The presentation from the method seminar in 2009 says that the homelessness strategy works at all three, but not which method is at which. The stage is therefore shown as unknown until a municipality reports it.
method-stage-meaning-udvikling = The method is built from scratch. What matters most is to learn while it takes shape.
method-stage-meaning-afproevning = A method known from elsewhere is adapted and measured in new surroundings.
method-stage-meaning-implementering = A method that is described and has shown effect is put into regular use.
method-stage-unknown = Unknown for the method as a whole. The sources do not say.
