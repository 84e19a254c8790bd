# Methods, and each method
methods-menu = Methods
methods-title = Methods in the municipalities
method-matrix-name = Methods in the municipalities
goal-questions-name = Chosen goals with no method behind
method-elsewhere-name = Methods in other programmes

methods-municipality = Municipality
methods-municipalities = Municipalities
methods-group = Group
methods-programme = Programme
methods-method = Method
methods-answer = Participation
methods-stage = Stage
methods-since = Since
methods-until = Until
methods-date-unknown = Date unknown
methods-date-unknown-short = date unknown
methods-history = Stages
methods-history-none = not given
methods-origin = Found in
methods-remark = Remark
methods-goal = Goal
methods-goal-name = Goal { $no }: { $name }
methods-looked-for = Methods we look for
methods-yes = Takes part
methods-no = Does not take part
methods-no-longer = No longer takes part
methods-unknown = Unknown whether the municipality takes part
methods-undated = Took part, but we do not know when

methods-type-bostoette = Housing support
methods-type-oevrige = Other methods
methods-type-none = Type not given
methods-key-unknown = Unknown whether the municipality takes part
methods-key-empty = Empty: does not take part
methods-in-all = Methods in all
methods-municipalities-in-all = Municipalities in all
methods-at-least = at least { $count }
methods-cell = { $place }, { $method }: { $answer }
methods-card-count = { $count ->
    [one] 1 method
   *[other] { $count } methods
}
methods-card-none = No registered method
methods-card-implementering = implementation
methods-card-afproevning = trial
methods-card-udvikling = development
methods-card-unknown = stage unknown

methods-the-agreement = The agreement municipalities
methods-the-housing-support = The housing support municipalities
methods-the-selected = The selected municipalities
methods-the-participant = The participating municipalities
methods-the-municipalities = The municipalities
methods-lede-none = No methods are registered for the municipalities in this selection.
methods-empty = Once a submission names methods, they stand here.
methods-lede-not-underway = The programme was not running on { $date }, so no methods are counted. Choose another date.
methods-lede-all = { $count ->
    [one] { $who } { tense-use.many } the programme’s only method.
   *[other] { $who } between them { tense-use.many } all { $count } methods.
}
methods-lede-some = { $who } between them { tense-use.many } { $count } of { $total } methods.
methods-lede-only = { $who } { tense-use.many } only { $methods }.
methods-lede-nothing = { $who } have no registered method.
methods-lede-without = No method is registered for { $places }.
methods-lede-without-many = No method is registered for { $count } municipalities.
methods-shows = { $places ->
    [one] Showing 1 municipality
   *[other] Showing { $places } municipalities
} { $count ->
    [0] with no registered methods
    [one] with 1 method in all
   *[other] with { $count } methods in all
}

methods-finding-none = We know of no methods in this selection
methods-finding-zero = None of the municipalities { tense-has } a method running on the date
methods-finding-equal = { $count ->
    [one] Each of the { $methods } methods { tense-used } in 1 municipality
   *[other] Each of the { $methods } methods { tense-used } in { $count } municipalities
}
methods-finding-top = { $tied ->
    [one] { $methods } { tense-is } most widespread with {""}
   *[other] { $methods } { tense-is.many } most widespread with {""}
}{ $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}{ $tied ->
    [one] {""}
   *[other] {" "}each
}
methods-finding-rare = , and { $method } { tense-is } found only in { $places }
methods-subtitle = Which of the programme’s municipalities { tense-use.many } which methods on { $date }, and how far they { tense-is.many }. Choose a sign to see since when, the stages and the source.
methods-subtitle-none = Situation on { $date }.
methods-note-no-dates = { $count ->
    [one] The source gives no date. The participation is taken to last as long as the municipality is in the programme (date unknown).
   *[other] The source gives no dates. All { $count } participations are taken to last as long as the municipality is in the programme (date unknown).
}
methods-note-dates = { $count ->
    [one] For 1 of { $total } participations the source gives no date. It is taken to last as long as the municipality is in the programme (date unknown).
   *[other] For { $count } of { $total } participations the source gives no date. They are taken to last as long as the municipality is in the programme (date unknown).
}
methods-note-unknown = { $count ->
    [one] 1 field is unknown and is not counted.
   *[other] { $count } fields are unknown and are not counted.
}
methods-examples = Methods or stages marked ex. are invented.
methods-unused = { $count ->
    [one] Also in the programme’s catalog of methods, but with no known municipalities:
   *[other] Also in the programme’s catalog of methods, but with no known municipalities:
}

methods-questions-finding = { $count ->
    [0] We can see a method behind every chosen goal that a method belongs to
    [one] 1 municipality has chosen a goal with no method to be seen behind it
   *[other] { $count } municipalities have chosen a goal with no method to be seen behind it
}
methods-questions-subtitle = These are questions for a talk and not a judgement. The municipality may work towards the goal in another way, or the method may be missing from the register.
methods-questions-nothing = No questions in this selection.
methods-questions-looked = We look for: { $methods }
methods-questions-ask = { $count ->
    [one] What { tense-is } the municipality doing to reach the goal?
   *[other] What { tense-is } each of the municipalities doing to reach the goal?
}
methods-questions-unknown = We know only some of the choices, or none, for { $places }. Unknown choices give no questions.
methods-questions-unknown-many = For { $count } municipalities we know only some of the choices, or none. Unknown choices give no questions.
methods-questions-bare = { $count ->
    [one] No method is linked to goal { $goals }, so it gives no questions.
   *[other] No method is linked to goals { $goals }, so they give no questions.
}
methods-questions-reading = The links stand in the method catalog, see
methods-questions-sources = Sources and method

method-about = About the method
method-type = Type
method-goals = Goals
method-goals-none = The method is not linked to a particular goal.
method-goals-reading = The link is our own reading and not the sources’.
method-aliases = Also known as
method-sources = The description rests on
method-nobody = We know of no municipality in the programme that { tense-use } the method on the date.
method-finding = { $method } { tense-used } in { $count } of { $total ->
    [one] 1 municipality
   *[other] { $total } municipalities
}
method-finding-nobody = None of the programme’s municipalities { $tense ->
    [past] used
   *[present] uses
} { $method }
method-finding-unknown = We do not know which municipalities { tense-use.many } { $method }
method-finding-undated = { $count ->
    [one] 1 municipality has used { $method }, but we do not know when
   *[other] { $count } municipalities have used { $method }, but we do not know when
}
method-finding-at-least = At least { $count } of { $total ->
    [one] 1 municipality
   *[other] { $total } municipalities
} { tense-use.many } { $method }
method-subtitle = Municipalities of the chosen programme that { tense-use.many } the method on { $date }, since when and through which stages.
method-others = { $count ->
    [one] Does not take part (1):
   *[other] Do not take part ({ $count }):
}
method-others-unknown = We do not know whether they take part ({ $count }):
methods-history-line = { $what }, { $when }
methods-from-to = { $first } to { $last }
methods-from = from { $first }
methods-to = until { $last }
method-elsewhere-finding = { $programmes ->
    [0] The method is not known from other programmes
    [one] The method is also known from 1 other programme, in { $places ->
        [one] 1 municipality
       *[other] { $places } municipalities
    }
   *[other] The method is also known from { $programmes } other programmes, in { $places ->
        [one] 1 municipality
       *[other] { $places } municipalities
    }
}
method-elsewhere-subtitle = Other programmes at other times. They are never counted above.
