# Meetings
meetings-menu = Meetings
meetings-title = Meetings
meetings-lede = { $count ->
    [0] There is no meeting about the programme yet. A meeting remembers what the dashboard showed, so that it can be seen again.
    [one] One meeting remembers what the dashboard showed, so that it can be seen again.
   *[other] { $count } meetings remember what the dashboard showed, so that it can be seen again.
}
meetings-none = No meetings about the programme have been set up.
meetings-own = Meetings about the programme
meetings-others = Meetings about other programmes
meetings-clocks = Shows the situation on { $shown } with what was registered { $known }.
meetings-see = See the dashboard as at the meeting
meetings-since = Since the last meeting
meetings-pack = Meeting pack
meetings-new = Set up a meeting
meetings-cancel = Call the meeting off
meetings-cancel-sure = { $name } goes from the list, and sentences written for it are no longer shown. The figures are left alone.
meetings-cancel-yes = Yes, call it off
meetings-cancelled = Meetings called off
meetings-cancelled-line = { $name }, { $date }, called off { $at } by { $who }
meetings-seen-as = Seen as at { $name }, { $date }.
meetings-back-to-now = Back to now
meetings-back = To the meetings
meetings-new-title = Set up a meeting
meetings-new-lede = A meeting has two clocks: which day is shown, and what was registered. So everyone can see the same again, also in a year.
meetings-field-name = Name of the meeting
meetings-field-name-hint = For example Steering group or Reference group.
meetings-field-programme = Programme
meetings-field-held = Date of the meeting
meetings-field-shown = Show the situation on
meetings-field-shown-hint = Without a date here the day of the meeting is shown, or the last day of a programme that is over.
meetings-field-known = With what was registered
meetings-field-known-hint = Danish time. Without a date here, everything registered up to and including the day of the meeting counts.
meetings-field-day = Date
meetings-field-time = Time
meetings-new-save = Set up the meeting
meetings-wrong = The meeting was not set up. Please mend this:
meetings-wrong-name-missing = Write what the meeting is called.
meetings-wrong-name-long = The name may be { -longest-meeting-name } characters at most.
meetings-wrong-name-personal = The name seems to hold a personal number. Write it without.
meetings-wrong-programme-unknown = Choose a programme that exists.
meetings-wrong-held-missing = Write the date of the meeting.
meetings-wrong-held-date = The date of the meeting cannot be read. Write it as 2026-03-03.
meetings-wrong-shown-date = The day to be shown cannot be read. Write it as 2026-03-03.
meetings-wrong-day-date = The date of what was registered cannot be read. Write it as 2026-03-03.
meetings-wrong-time-time = The time cannot be read. Write it as 14:30.

sentence-edit = Edit the sentence
sentence-label = The sentence for this meeting
sentence-computed = Computed from the figures: { $computed }
sentence-save = Save the sentence
sentence-use-computed = Use the computed one again
sentence-back = Back to the figure
sentence-written = The sentence was written for the meeting by { $who }.
sentence-outdated = The sentence was written for other figures. Now the figures say: { $computed }
sentence-changed = { $who } wrote meanwhile: { $sentence } Save again if your sentence should stand instead.
sentence-changed-back = The sentence was taken away meanwhile. Save again if yours should stand.
sentence-missing = Write a sentence, or use the computed one.
sentence-long = The sentence may be 400 characters at most.
sentence-personal = The sentence seems to hold a personal number. It was not saved.

audit-meeting_added = Meeting set up
audit-meeting_cancelled = Meeting called off
audit-meeting_sentence = Sentence edited for a meeting
meetings-early = The meeting has not been set up yet, because its pages would be empty.
meetings-early-figures = The programme's first figures were registered { $at }, and the meeting knows only what was registered { $known }.
meetings-early-shown = The programme began { $date }, and the meeting shows the situation on { $shown }.
meetings-offer = Set up the meeting { $what }
meetings-offer-known = with what was registered on { $date }
meetings-offer-shown = with the situation on { $date }
meetings-keep = Set up the meeting as it is
meetings-empty-figures = None of the programme's figures were registered at the moment the meeting shows. The first came { $at }.
meetings-empty-shown = The programme did not begin until { $date }.
