## What a column, a title or a name says besides what was asked for
meaning-said = { $meaning ->
    [thousands] figures in thousands or millions
    [rate] figures per inhabitant
    [share] per cent or shares
    [money] money
    [average] an average
    [change] a change
    [plan] a plan, a target or an expectation
    [span] only part of the year, or several years
    [sex] only one sex
    [age] only one age group
    [except] some added or left out
    [part] only a part
    [ended] something that has ended or does not hold
    [unsure] something uncertain
    [count] people counted, and no marks
   *[other] something other than the whole figure
}
problem-qualified-column = The heading “{ $read }” says that the column holds { meaning-said }.
do-qualified-column = If it is the whole figure or a plain mark, delete the words in the heading. Otherwise delete the column.
problem-qualified-title = Above the table it says “{ $read }”, that is { meaning-said }.
problem-qualified-title-sheet = The sheet is called “{ $read }”, that is { meaning-said }.
problem-qualified-title-note = Below the table it says “{ $read }”, that is { meaning-said }.
do-qualified-title = Write whole counts for the whole year. If that is what is there, change the text.
do-qualified-title-marks = Mark only what holds. If that is what is there, change the text.
problem-qualified-note = The note “{ $read }” may mean { meaning-said }. It was not read together with the figures.
do-qualified-note = If it is about figures of the table, write the whole figure, or leave the cell empty. Otherwise do nothing.
problem-unkept-status = “{ $read }” says that figures are provisional or estimates. There is no place for that here, so they were read as final.
do-unkept-status = If they may not be used as final, wait before you send them. Otherwise do nothing.
problem-unkept-remark = The column “{ $column }” says “{ $read }”, which may mean { meaning-said } ({ $cells }). The remark was not read together with the entry.
do-unkept-remark = If the entry does not hold in full, delete it. Otherwise do nothing.
problem-qualified-name = The words around the name in “{ $read }” may mean { meaning-said }.
do-qualified-name = Write the name alone if it holds in full. Otherwise delete it.
problem-part-column = The column “{ $column }” says “{ $read }”, that is { meaning-said }. There is no place for that.
do-part-column = Keep only rows about the whole, and delete the column.
problem-no-whole-column = The column “{ $read }” seems to hold { meaning-said }, and no column has the whole figure for { $year }.
problem-no-whole-column-several = The columns “{ $columns }” are parts of { $year }, and no column has the whole figure.
problem-no-whole-column-indicators = The columns “{ $columns }” seem to hold one indicator each.
do-no-whole-column = Write the whole figure in a column headed “{ $year }”.
do-no-whole-column-indicators = Write one row per municipality, indicator and year, with the columns Indicator, Year and Value as in the template.
problem-left-out-column = The column “{ $read }” was not read, since it seems to hold { meaning-said }. The column with the whole figure is used.
do-left-out-column = If that is right, do nothing.
problem-cell-without-header = Here is “{ $read }”, but the column has no heading.
problem-cell-without-header-comma = Here is “{ $read }” on its own. It may be the rest of the number { $whole }, if the comma in it was read as the gap between two columns.
do-cell-without-header = Give the column a heading, or delete what is in it.
do-cell-without-header-comma = Save the file as .xlsx, or as .csv with semicolons between the columns.
problem-two-years = The column “{ $column }” says { $read }, but the heading “{ $header }” says another year.
do-two-years = Write the year in one place only: in the heading or in the column.
problem-unread-column = The column “{ $read }” was not read, but it looks like something known.
problem-unread-column-indicator = The column “{ $read }” was not read. It has the name of an indicator.
problem-unread-column-method = The column “{ $read }” was not read. Its heading has the name of a method.
problem-unread-column-goal = The column “{ $read }” was not read. It has the name of a goal.
problem-unread-column-year = The column “{ $read }” was not read, though its heading has a year.
problem-unread-column-column = The column “{ $read }” was not read, since another column of the table holds the same.
do-unread-column = If it belongs, put it in a sheet of its own as in the template. Otherwise delete it.
problem-unread-column-elsewhere = The column “{ $read }” was not read, since it belongs in another sheet.
problem-ignored-column-figures = The figures in the column { $read } were not read, since its heading is not known.
do-ignored-column-figures = If they belong, use a heading from the template.
problem-nothing-recognised-nearest = The sheet resembles “{ $kind }”, but lacks the column “{ $column }”.
do-nothing-recognised-nearest = Add what is missing, or use the sheet “{ $kind }” of the template.
problem-nothing-recognised-place = Here are municipalities, but the column is not headed “Municipality”.
do-nothing-recognised-place = Write “Municipality” above the column with their names.
problem-nothing-recognised-separator = All fields stand in one column, with “{ $mark }” between them.
do-nothing-recognised-separator = Save the file as CSV with semicolons between the fields, or split the text into columns in the spreadsheet.
problem-figures-without-name = Here are figures for municipalities, but nothing says what they count.
do-figures-without-name = Write “Releases” or the name of an indicator above the table, or use the template.
problem-transposed-table = The municipalities stand beside each other, here { $read }.
do-transposed-table = Turn the table, so that each municipality has a row of its own below the heading “Municipality”.
problem-figures-as-goals = There are numbers under “{ $read }”. They look like measurements of an indicator and not like choices of goals.
do-figures-as-goals = If they are measurements, write one row for each figure with the columns Kommune, Indikator, År and Værdi. If they are choices, write x or -, and delete a column of years.
problem-unread-sheet = The sheet was not read, but it holds figures for municipalities.
do-unread-sheet = If they belong, use the headings of the template. Otherwise delete the sheet.
