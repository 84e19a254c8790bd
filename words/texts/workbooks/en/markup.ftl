## The list of problems in a marked workbook
markup-sheet = Errors and corrections
markup-file = The file { $file }: { $found }.
markup-count-none = nothing to correct
markup-count-error = { $number ->
    [one] 1 error
   *[other] { $number } errors
}
markup-count-warning = { $number ->
    [one] 1 warning
   *[other] { $number } warnings
}
markup-count-info = { $number } for information
markup-how = Correct your own sheets, save the file and send it again. The cells are coloured and a comment says what is wrong. This sheet is not read.
markup-how-none = The file can be stored as it is. This sheet is not read.
markup-more = These are the first { $listed }. There are { $left } more, which are not marked.
markup-column-severity = Kind
markup-column-cell = Cell
markup-column-sheet = Where
markup-column-read = What we read
markup-column-wrong = What is wrong
markup-column-write = What you can write
markup-read = It says “{ $read }”
markup-in-sheet = the sheet { $sheet }
markup-whole-sheet = the whole sheet { $sheet }
markup-whole-file = the whole file

## What the marked workbook does not hold
markup-lost = What could not be kept
markup-lost-other-format = The file has been rewritten as .xlsx. Values, comments, hidden rows and sheets and merged cells are kept, but not formulas, colours and other looks.
markup-lost-damaged = The file could not be rewritten as it is. The values are kept, but not formulas, colours and other looks.
markup-lost-unwritable = The file could not be written anew, so this is the list alone. Correct your own file.
markup-lost-unopened = The file could not be opened, so this is only the list. Correct your own file.
markup-lost-too-large = The file is too large to be marked, so this is only the list. Correct your own file.
markup-lost-macros = Macros are not kept.
markup-lost-charts = One or more charts are not kept.
markup-lost-chart-looks = Charts have been drawn anew and may look different.
markup-lost-pictures = One or more pictures are not kept.
markup-lost-pivot-tables = One or more pivot tables are not kept.
markup-lost-slicers = Slicers and timelines are not kept.
markup-lost-external-links = Links to other workbooks are not kept.
markup-lost-threaded-comments = Threaded comments have become ordinary comments.
markup-lost-controls = Buttons and other controls are not kept.
markup-lost-embedded-files = Files inside the workbook are not kept.
markup-lost-connections = Connections to databases and queries are not kept.
markup-lost-shapes = Text boxes and shapes are not kept.
markup-lost-validations = Lists that take their words from another sheet are not all kept.
markup-lost-conditional-formats = Some of the conditional formatting is not kept.
markup-lost-sparklines = Small charts inside cells are not kept.
markup-lost-comment-sizes = Comments have been given a new size.
