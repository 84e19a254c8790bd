## The template: sheets and frame
template-author = Kommunemonitor
template-sheet-read-me = Read me
template-sheet-lists = Lists
template-footer = Page &P of &N
template-version = Template, version { $version }
template-last = Last reported
template-required = Must be filled in.
template-not-in-list-title = The word is not on the list
template-not-in-list = Please choose from the list. Another word can only be read if we know it.

## The first sheet
template-title = Report for { $names }
template-programme = Programme
template-period = Period
template-due = Next due date
template-made = Made on
template-version-label = Version
template-how = What to do
template-how-fill = Fill in the blue cells on the sheets that follow. Municipality, years and names are there already where we know them. Hold the pointer over a heading to see what belongs in the column.
template-how-blank = Leave a cell empty if there is no figure. Write 0 when you have counted and there was nobody.
template-how-known = Figures we have already need not be written again. To correct one, write it on an empty line at the bottom of the sheet.
template-how-unknown = Write yes, no or ? in cells that ask for a mark. ? means that you do not know.
template-how-hidden = Write <5 if the figure is between 1 and 4 and nobody must be recognised.
template-how-send = Save the file and send it on the page for reporting. You see errors and changes there before anything is stored.
template-how-send-to = Save the file and send it on { $address }. You see errors and changes there before anything is stored.
template-personal = No personal data
template-personal-text = Never write names, CPR numbers or anything else about a single person, not in comments or on hidden sheets either. A file with a CPR number is refused and not kept.
template-unchanged = Unchanged since last time
template-unchanged-text = Write x beside what has not changed since last time. Then you need not fill in the sheet.

## Words to choose from, separated by semicolons
template-choices-stage = development; testing; implementation
template-choices-is-chosen = yes; no; ?
template-choices-condition = at most; under; at least
template-choices-status = final; provisional; estimate; derived
template-choices-unit = releases; people
template-choices-part = 1. halvår; 2. halvår; 1. kvartal; 2. kvartal; 3. kvartal; 4. kvartal
template-choices-answer = yes; no; ?
template-choices-unchanged = x

## Notes on the headers
template-note-municipality = The name of the municipality, for instance Odense.
template-note-municipality-code = The four-digit code of the municipality, for instance 0461. The name or the code is enough.
template-note-programme = The name of the programme, for instance Hjemløsestrategien. If it is empty, we take the programme of the method or the goal.
template-note-source = Where the figure comes from, for instance our own count in week 6.
template-note-note = What others should know, for instance that the project is postponed. Write nothing about single persons.
template-note-caveat = What should be known before leaning on the figure, for instance that the age group is assumed. It goes along with the figure everywhere.
template-note-last = What we know already. The column is only there to look at and is not read.
template-note-participation-method = A method the municipality uses. Choose from the list, for instance CTI. A line without a method does not count.
template-note-participation-stage = How far you are: development, testing or implementation. Leave it empty if you do not know.
template-note-participation-from-on = The day you began, for instance 01-09-2010. A year is enough.
template-note-participation-to-on = The day you stopped, for instance 31-12-2012. Leave it empty if the method is still running.
template-note-goal-choice-goal = The name or number of the goal, for instance Gadesovere or 1.
template-note-goal-choice-is-chosen = yes if the municipality has chosen the goal, no if it has not, and ? if you do not know.
template-note-target-goal = The goal of the target. Choose from the list, for instance Gadesovere.
template-note-target-indicator = What is measured. If it is empty, we take the goal's own indicator.
template-note-target-baseline = The figure you began with, for instance 34.
template-note-target-baseline-year = The year of the baseline, for instance 2009. It must be before the year of the target.
template-note-target-target = The figure you want to reach, for instance 17. Write - if the goal is not chosen.
template-note-target-target-year = The year in which the target is to be reached, for instance 2012.
template-note-target-condition = at most, under or at least. If it is empty, the target is met when the figure is the same or better.
template-note-target-reduction = Baseline minus target, for instance 17. We work it out ourselves, so it may stay empty.
template-note-target-reduction-percent = The fall in percent, for instance 50 %. We work it out ourselves, so it may stay empty.
template-note-measurement-indicator = What has been measured. Choose from the list, for instance Gadesovere.
template-note-measurement-year = The year of the figure in four digits, for instance 2012.
template-note-measurement-value = The figure in digits, for instance 8. Write <5 if it is to be hidden. Leave it empty if you have no figure.
template-note-measurement-count-method = How the figure was found, for instance a count in week 6.
template-note-measurement-status = final, provisional, estimate or derived. If it is empty, the figure is final.
template-note-release-year = The year of the figure in four digits, for instance 2015.
template-note-release-value = The number of releases in the year, for instance 82. Write <5 if it is to be hidden. Leave it empty if you have no figure.
template-note-release-release-type = Which releases the figure is about. If it is empty, it is all of them.
template-note-release-unit = releases or people. One person may be released more than once, so the two cannot be compared. If it is empty, it is releases.
template-note-release-part = The part of the year the figure covers, such as 1. halvår (first half). If it is empty, it is the whole year.
template-note-criterion-answer-criterion = The criterion that is answered, by number, code or text.
template-note-criterion-answer-answer = yes if you meet the criterion, no if you do not, and ? if you do not know.
template-note-criterion-answer-evidence = How you meet the criterion, or where that can be read. Write nothing about single persons.
