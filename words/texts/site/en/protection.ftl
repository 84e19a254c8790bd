# Confidentiality: the rules for small counts
protection-menu = Confidentiality
protection-title = Confidentiality
protection-lede = { $hidden ->
    [0] No figure is hidden by itself.
    [one] One figure is hidden by itself.
   *[other] { $hidden } figures are hidden by themselves.
} { $decided ->
    [0] No rule was changed by a project lead.
    [one] One rule was changed by a project lead.
   *[other] { $decided } rules were changed by project leads.
}
protection-name = Rules for small counts
protection-finding = { $count ->
    [0] There are no figures yet.
   *[other] { $always ->
        [0] { -small-counts } are hidden only in what municipalities send in.
        [one] { -small-counts } are always hidden in one kind of figure, in others only when municipalities send them in.
       *[other] { -small-counts } are always hidden in { $always } kinds of figure, in others only when municipalities send them in.
    } { $decided ->
        [0] No rule was changed by a project lead.
        [one] One rule was changed by a project lead.
       *[other] { $decided } rules were changed by project leads.
    }
}
protection-subtitle = The rule holds now and for every earlier day. A municipality's own contact and the project leads see its figures.
protection-figure = Figure
protection-rule = Rule
protection-decided = Decided
protection-who = By
protection-reason = Reason
protection-releases = Releases
protection-others = All other figures
protection-scope-all = { -small-counts } are always hidden
protection-scope-reported = { -small-counts } are hidden in what municipalities send in
protection-scope-none = Every figure is shown
protection-hidden = Hidden figures
protection-hidden-text = A figure hidden here is shown on no page, in no file and for no earlier day. It stays in the database, and only project leads see it.
protection-hidden-none = No figure is hidden.
protection-hidden-figure = { $subject }, { $place } { $year }
protection-hidden-by = Hidden { $at } by { $who }: { $reason }
protection-rules = Rules
protection-rules-text = Published figures are shown as they are. In releases and in what municipalities send in, { -small-counts } are hidden. A project lead may decide otherwise for a kind of figure.
protection-hide = Hide a figure
protection-hide-lede = Choose the figure that must never be seen. So that it cannot be worked out, the other figures of the place for that year are kept back as well, and often the national ones. Of releases, all of the municipality's counts of the year are hidden.
protection-hide-save = Hide the figure
protection-decide = Change a rule
protection-decide-lede = The decision holds now and for every earlier day. It stands with name, date and reason on the page Sources, where everyone can read it.
protection-decide-save = Save the decision
protection-to = Decide which figures are hidden
protection-back = To confidentiality
protection-choose = Choose
protection-field-subject = Figure
protection-field-municipality = Municipality
protection-field-year = Year
protection-field-choice = Rule
protection-field-reason = Reason
protection-reason-hint = Do not write the figure itself.
protection-choice-hide = Hide { -small-counts }, in published figures too
protection-choice-show = Show every figure
protection-choice-rule = Use the rule without a decision
protection-again = Show again
protection-again-sure = { $figure } becomes visible to everyone as the rule for the figure says.
protection-again-yes = Show the figure again
protection-wrong = Nothing was changed. Correct this:
protection-wrong-subject-unknown = Choose which figure it is about.
protection-wrong-municipality-unknown = Choose a municipality.
protection-wrong-year-unknown = Write a year with four digits, for example 2012.
protection-wrong-year-none = There is no such figure for the municipality in that year. Check the year and the municipality.
protection-wrong-choice-unknown = Choose what is to hold.
protection-wrong-reason-missing = Write a reason.
protection-wrong-reason-long = The reason may have { -longest-reason } characters at most.
protection-wrong-reason-personal = The reason seems to hold a personal number. Write it without.

audit-protection_decided = Rule for small counts changed
audit-figure_hidden = Figure hidden
audit-figure_shown = Hidden figure shown again
