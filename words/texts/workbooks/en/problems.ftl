## Kinds of sheet, layouts and severities
kind-participation = methods in the municipalities
kind-goal-choice = chosen goals
kind-target = targets
kind-measurement = measurements
kind-release = releases
kind-criterion-answer = answers to criteria
kind-municipality = municipalities
kind-programme = programmes
kind-programme-municipality = municipalities of the programme
kind-method = method catalog
kind-goal = goal catalog
kind-indicator = indicators
kind-criterion = criteria
kind-phase = phases
kind-calendar = calendar
kind-grant = grants
kind-roadmap-step = roadmaps
kind-effort-type = main types of effort
layout-long = one row per fact
layout-matrix = table of marks
layout-lists = lists under headings
layout-years = one column per year
severity-error = Error
severity-warning = Warning
severity-info = For information

## The answer at a terminal
report-accepted = { $file }: no errors, { $rows ->
    [one] 1 fact
   *[other] { $rows } facts
}.
report-refused = { $file }: needs mending, nothing is stored.
report-sheet = The sheet { $sheet } was read as { $kind } ({ $layout }).
report-loaded = { $file }: stored as import no. { $number }, { $rows ->
    [one] 1 fact
   *[other] { $rows } facts
}.
report-known = { $file }: the same file is loaded already (no. { $number }). Nothing is stored again.
report-withdrawn = { $file }: the file has been withdrawn and is not loaded again.
report-progress = Reading workbooks
file-not-found = There is no file { $file }.
file-not-readable = The file { $file } cannot be read. May you open it?
template-unknown-name = No municipality or programme is called { $name }.
file-not-written = The file { $file } cannot be written.
template-written = The template is in { $file }.
no-files = There are no workbooks to read.
do-closest = Did you mean { $closest }?

## Errors: the file
problem-unsupported-format = The file type { $extension } cannot be read.
do-unsupported-format = Save the file as .xlsx, .xlsm, .xls, .ods or .csv.
problem-unreadable-file = The file cannot be opened.
problem-unreadable-file-zero-bytes = The file is empty, there are no bytes in it.
problem-unreadable-file-damaged = The file is damaged and cannot be read to its end.
problem-unreadable-file-other-content = The content does not fit the file type.
do-unreadable-file = Open the file in Excel or LibreOffice, save it again and send it anew.
problem-password-protected = The file is locked with a password.
do-password-protected = Remove the password and send the file again.
problem-file-too-large = The file is too large, or takes too much room when unpacked.
do-file-too-large = Delete empty rows, columns and pictures, or split the file.
problem-took-too-long = The file takes too long to read, so the check was stopped. Nothing was stored.
do-took-too-long = Split the file, or copy the figures without formatting into a new template. Ask the project lead if that does not help.
problem-needs-too-much-memory = The file takes too much room when it is read, so the check was stopped. Nothing was stored.
do-needs-too-much-memory = Delete empty rows, formatting and pictures, or split the file. Ask the project lead if that does not help.
problem-check-failed = The check broke down, and the fault is ours. Nothing was stored.
do-check-failed = Send the file again, and tell the project lead if it happens again.
problem-more-errors = The file has { $count } more errors that are not shown here.
do-more-errors = Correct the ones shown and send the file again.
problem-more-warnings = The file has { $count } more warnings that are not shown here.
do-more-warnings = See whether the ones shown have one cause.
problem-more-remarks = The file has { $count } more remarks that are not shown here.
do-more-remarks = See whether the ones shown have one cause.
problem-empty-workbook = Nothing is written in the workbook.
do-empty-workbook = Fill in at least one sheet and save the file before sending it.
problem-nothing-recognised = No sheet has headers that we know.
do-nothing-recognised = Use the headers of the template, such as Kommune, År and Løsladelser.
problem-personal-number = Something here looks like a CPR number. Nothing of the file is stored.
problem-personal-number-comment = A comment on the cell looks like a CPR number. Nothing of the file is stored.
problem-personal-number-sheet-name = The name of the sheet looks like a CPR number. Nothing of the file is stored.
problem-personal-number-file-name = The name of the file looks like a CPR number. Nothing of the file is stored.
problem-personal-number-property = The properties of the file hold something like a CPR number. Nothing of the file is stored.
problem-personal-number-header = A header or footer holds something like a CPR number. Nothing of the file is stored.
problem-personal-number-text-box = A text box holds something like a CPR number. Nothing of the file is stored.
problem-personal-number-defined-name = A defined name holds something like a CPR number. Nothing of the file is stored.
do-personal-number = Delete it and send the file again. We never receive data about single persons.

## Errors: columns and rows
problem-missing-column = The column { $column } is missing.
do-missing-column = Add a column with the header “{ $column }”.
problem-missing-value = A value is missing in the column “{ $column }”.
do-missing-value = Fill in the cell.
problem-duplicate-column = The header { $read } stands twice in one table.
do-duplicate-column = Keep one of the columns and delete the other.
problem-conflicting-rows = The same fact stands twice with different values: { $read } here, { $first } in { $first_sheet } { $first_cell }.
do-conflicting-rows = Delete the one that is wrong.

## Errors: names
problem-unknown-municipality = There is no municipality called “{ $read }”.
problem-unknown-municipality-blank = The row has no municipality.
do-unknown-municipality = Write the name of the municipality or its code of four digits.
problem-other-municipality = { $name } is not one of the municipalities you report for.
do-other-municipality = Delete the row, or ask the project lead for access.
problem-reference-sheet = The sheet holds names and lists that only the project lead can change.
do-reference-sheet = Delete the sheet, or send it to the project lead.
problem-municipality-mismatch = Name and code do not agree: { $name } and { $code_name }.
do-municipality-mismatch = Correct the name or the code so that they are one municipality.
problem-unknown-method = The method { $read } is not known.
problem-unknown-method-blank = The method is missing.
do-unknown-method = Choose a method from the method catalog.
problem-unknown-indicator = The indicator { $read } is not known.
problem-unknown-indicator-blank = The row has a figure but no indicator.
problem-unknown-indicator-none = We cannot tell which indicator the target is about.
do-unknown-indicator = Write the name or code of the indicator as in the list of indicators.
problem-unknown-goal = The goal { $read } is not known.
problem-unknown-goal-blank = The row names no goal.
do-unknown-goal = Write the number or the name of the goal.
problem-unknown-programme = The programme { $read } is not known.
do-unknown-programme = Write the name or the code of the programme.
problem-unknown-criterion = The criterion { $read } is not known.
problem-unknown-criterion-blank = The row names no criterion.
do-unknown-criterion = Write the number or the code of the criterion.
problem-unknown-mark = We cannot tell whether { $read } means yes or no.
do-unknown-mark = Write x for yes, - for no, or ? when you do not know.
problem-unknown-choice = The word { $read } is not one that the column may hold.
do-unknown-choice = Choose one of the words in the template, or leave the field empty.
problem-unknown-stage = The stage { $read } is not known.
do-unknown-stage = Write udvikling, afprøvning or implementering.
problem-unknown-status = The status { $read } is not known.
do-unknown-status = Write endelig, foreløbig or skøn, or leave the cell empty.
problem-unknown-unit = The unit { $read } is not known.
do-unknown-unit = Write a unit from the template, such as løsladelser or personer.
problem-unknown-condition = The condition { $read } is not known.
do-unknown-condition = Write højst, under or mindst, or leave the cell empty.
problem-unknown-group = The group { $read } is not known.
do-unknown-group = Write aftalekommune, bostøttekommune, udvalgt or deltager.
problem-unknown-precision = The precision { $read } is not known.
do-unknown-precision = Write ca. or op til, or leave the cell empty.
problem-unknown-direction = The direction { $read } is not known.
do-unknown-direction = Write lavere, højere, særskilt or ingen.
problem-unknown-operator = The sign { $read } is no comparison.
do-unknown-operator = Write >, >=, <, <= or =.
problem-unknown-period = The period { $read } is not known.
do-unknown-period = Write 1. halvår, 2. halvår or 1. kvartal to 4. kvartal, and leave the cell empty when the figure covers the whole year.
problem-unknown-calendar-type = The type { $read } is not known.
do-unknown-calendar-type = Write begivenhed or optælling.

## Errors: values
problem-not-a-number = A number belongs here, and it says “{ $read }”.
problem-not-a-number-blank = A number is missing here.
do-not-a-number = Write the number in digits. If it was not counted, leave the cell empty.
problem-not-a-moment = Here must stand a date with a time, and it says “{ $read }”.
do-not-a-moment = Write for example 01-06-2016 12:00:00.
problem-negative-number = { $read } is less than zero.
do-negative-number = Write the count without a minus.
problem-not-whole-number = { $read } is not a whole number.
do-not-whole-number = Write a whole count.
problem-number-too-large = The number { $read } is too large for a count.
do-number-too-large = Check the number.
problem-not-a-year = { $read } is not a year between 1990 and 2100.
problem-not-a-year-blank = The year is missing.
do-not-a-year = Write the year with four digits, such as 2012.
problem-not-a-date = { $read } is not a date.
do-not-a-date = Write day, month and year, such as 31-12-2012.
problem-formula-without-value = The cell has a formula, but the file was saved without its result.
do-formula-without-value = Open the file in Excel and save it again, or write the number itself.
problem-error-value = The cell shows the error { $read }.
do-error-value = Mend the formula, or write the number itself.
problem-to-before-from = The end { $read } lies before the beginning { $begins }.
do-to-before-from = Correct one of the two dates, or leave the end empty.
problem-target-before-baseline = The target year { $read } does not come after the baseline year { $baseline_year }.
do-target-before-baseline = Correct one of the two years.

## Warnings
problem-total-mismatch = The total is { $read }, but the rows give { $expected }.
do-total-mismatch = Check the rows. We use the rows and not the total.
problem-percent-mismatch = The percentage is { $read }, but the counts give { $expected }.
do-percent-mismatch = We use the two counts and compute the percentage ourselves.
problem-reduction-mismatch = The reduction is { $read }, but the two counts give { $expected }.
do-reduction-mismatch = We use baseline and target and compute the reduction ourselves.
problem-target-not-lower = The target { $read } is no better than the baseline { $baseline }.
do-target-not-lower = Check the two numbers. If they are right, do nothing.
problem-large-change = The figure goes from { $before } in { $before_year } to { $read }. That is a large change.
do-large-change = Check the figure. If it is right, do nothing.
problem-duplicate-row = The same fact also stands in { $first_sheet } { $first_cell }.
do-duplicate-row = It counts only once. You may delete one of them.
problem-unit-mismatch = The municipality has figures in two units, the other one in { $first_sheet } { $first_cell }. They cannot be compared.
do-unit-mismatch = Use one unit in the whole file if you can.
problem-ignored-record = The row “{ $read }” was not read, but something in it looks like a fact.
problem-ignored-record-rows = The rows { $rows } were not read, but something in them looks like facts.
do-ignored-record = If it is a fact, write it in the columns of the table beside the name of the municipality.

## Information
problem-hidden-sheet = The sheet is hidden, but it was read.
do-hidden-sheet = Delete the sheet if it should not count.
problem-hidden-row = Row { $read } is hidden, but it was read.
problem-hidden-column = Column { $read } is hidden, but it was read.
do-hidden-column = Delete the column if it should not count.
do-hidden-row = Delete the row if it should not count.
problem-ignored-sheet = The sheet has no headers that we know and was not read.
do-ignored-sheet = You need not do anything.
problem-ignored-column = The column { $read } is not known and was not read.
problem-ignored-column-blank = The column has no header and was not read.
do-ignored-column = You need not do anything.
problem-ignored-received = The time { $read } was not read. The application counts as received when your first answer is registered.
do-ignored-received = If the application came in another way before the deadline, ask the project lead to register when.
problem-ignored-row = The row “{ $read }” was not read, for it looks like a note or stands outside the table.
problem-ignored-row-rows = The rows { $rows } were not read, since they look like notes or stand outside the table.
problem-ignored-row-missing = The row “{ $read }” was not read, for “{ $column }” is missing.
problem-ignored-row-missing-rows = The rows { $rows } were not read, since “{ $column }” is missing.
do-ignored-row = If it is a fact, write the name of the municipality and place the row below the headers.
do-ignored-row-missing = Fill in “{ $column }” or delete the row.
do-ignored-row-missing-rows = Fill in “{ $column }” or delete the rows.
