# Files to take along
download-pptx = Presentation with a chart you can edit (.pptx)
download-xlsx = Workbook with numbers, chart and sources (.xlsx)
download-tidy-csv = CSV for data processing (.csv)
download-png = Picture (.png)
download-svg = Picture that can be enlarged (.svg)
picture-done = The picture { $name } has been downloaded.
picture-failed = This browser could not make the picture. Download the presentation instead.
export-readme = Read me
export-view-sheet = View
export-data-sheet = Data
export-chart-sheet = Chart numbers
export-finding = What the numbers show
export-measure = What is measured
export-note = Note
export-caveats = Caveats
export-shown-on = Day shown
export-as-of = As of { $date }
export-known-when = What was known
export-known-all = The newest numbers registered when the file was made
export-known = Only numbers registered by { $at }
export-examples = Example figures
export-has-examples = The file holds made-up example figures. They are marked ex. or say yes under Example figure.
export-view = View in the address
export-sources = Sources
export-sheets = Sheets of the file
export-sheet-view = The table as the page shows it, and the chart where there are numbers to draw
export-sheet-data = Unrounded numbers and real dates, one row per line of the table, with file, sheet, cell and source
export-sheet-chart = The numbers the chart is bound to
export-cells = Cells
export-source-none = Source: no registered numbers in this view
export-source = Source: { $files }
export-source-more = Source: { $files } and { $count ->
    [one] 1 more file
   *[other] { $count } more files
}
export-place = { $file }, sheet { $sheet }, cell { $cells }.
export-base = Begins at
export-days = Days
export-more-rows = and { $count } more { $count ->
    [one] row
   *[other] rows
} in the workbook
export-continued = { $title } ({ $number } of { $count })
export-elapsed = Time elapsed
export-limit = The limit
export-empty = There are no rows in this view.
export-row = Row
export-measure-goal-progress = Share of the way from baseline to target at the newest count, and how much of the time had passed. The municipalities that { tense-is.many } furthest from the plan in numbers come first.
export-measure-goal-points = The baseline, the newest count, the plan at that time and the target (diamond) on one scale.
export-measure-goal-observations = Only years with a count have a point, and the points are not joined. The diamond is the target at its deadline.
export-measure-releases = The number for each period, darkest in the newest, and the limit of the number criterion. The highest latest figure comes first.
export-measure-method-matrix = Which of the programme's municipalities { tense-use.many } which methods, and how far they { tense-is.many }.
export-measure-timeline = The phases of the programme and the national counts.
export-measure-municipality-measurements = Points are years with a count. All readings stand in the table.
export-more-columns = The workbook (.xlsx) has more columns.
