# Sources and method
sources-menu = Sources
sources-title = Sources and method
sources-lede = Every figure can be followed back to a cell in a workbook. Here are the workbooks loaded, what the words mean, and how things are computed.
sources-examples = Workbooks marked ex. are invented and can be taken out of every page at once.

workbooks-name = Workbooks loaded
workbooks-finding = { $count ->
    [0] No workbooks are loaded in this selection
    [one] The figures come from 1 workbook
   *[other] The figures come from { $count } workbooks
}{ $examples ->
    [0] {""}
    [one] , and 1 of them is an example
   *[other] , and { $examples } of them are examples
}
workbooks-subtitle = One workbook per line, newest first. The file is kept as it was received and is known by its fingerprint.
workbooks-file = Workbook
workbooks-kinds = Content
workbooks-rows = Records
workbooks-registered = Registered
workbooks-source = Source
workbooks-sha = SHA-256, beginning


sources-downloads-title = Download the figures
sources-downloads-text = Each file holds exactly the selection shown. The workbooks and CSV files have the figures without rounding, and each line names file, sheet, cell and source. The presentations have the sources in their notes.
sources-file-pptx = PowerPoint
sources-file-xlsx = Excel
sources-file-csv = CSV
sources-file-tidy-csv = CSV for machines

sources-terms-title = What the words mean
sources-terms-text = The same words are used on every page and in every file.
term-release = Release
term-release-meaning = One person leaving a prison once. The same person can be released several times in a year.
term-person = Person
term-person-meaning = The number of different persons. Persons and releases are never added up and never compared.
term-street-sleeper = Street sleeper
term-street-sleeper-meaning = Someone who at the count spends the night in the street, a stairway or a similar place. The national count is made in week 6 every second year.
term-national = National
term-national-meaning = A figure for the whole country, counted by itself. It is not the sum of the municipalities shown.
term-group = Agreement and housing support municipality
term-group-meaning = Two ways of taking part in the homelessness strategy. Agreement municipalities have targets of their own.
term-stage = Stage
term-stage-meaning = How far a municipality is with a method: development, trial or implementation. A stage that is not stated is unknown.
term-date = Situation on
term-date-meaning = The day whose situation is shown: which methods ran and which figures held.
term-registered = Registered by
term-registered-meaning = What the database knew at a moment. A meeting can be shown again as it looked then, also after figures were corrected.
term-caveat = Caveat (*)
term-caveat-meaning = What should be known before leaning on a figure: that it is calculated, provisional or an estimate, that an age group is assumed, or that the source leaves something open. It goes along with the figure to page, file and slide.
term-grade = Grade of a source (kildegrad)
term-grade-meaning = A was read in full, or printed with the figure beside its label. B is a clear figure whose label, year or column was inferred. C is second-hand. Grades B and C stand with the name of the source.

sources-formulas-title = How it is computed
sources-formulas-text = The example is invented, so that it gives no hidden figure away: 40 persons in 2009, target 20 in 2012, 10 counted in 2011.
formula-share = Percent
formula-share-meaning = Count over count, rounded once and for display only. A half is rounded up.
formula-share-worked = 129 of 200 = 64.5%, shown as 65%
formula-elapsed = Time elapsed
formula-elapsed-meaning = The part of the time from baseline to deadline that had gone when the figure held.
formula-elapsed-worked = (2011 − 2009) / (2012 − 2009) = 67%
formula-required = The plan
formula-required-meaning = The straight line from baseline to target, read at the same time.
formula-required-worked = 40 + (20 − 40) · 2/3 = 26.7
formula-gap = Distance from the plan
formula-gap-meaning = The figure minus the plan. A positive number is behind when less is better.
formula-gap-worked = 10 − 26.7 = −16.7 persons
formula-way = Share of the way
formula-way-meaning = How much of the distance from baseline to target is covered. It can be above 100%.
formula-way-worked = (40 − 10) / (40 − 20) = 150%
formula-ratio = Progress against the plan
formula-ratio-meaning = Share of the way over time elapsed. At least { -on-track-ratio } is on track, at least { -slightly-behind-ratio } slightly behind, below that behind.
formula-ratio-worked = 1.5 / (2/3) = 2.25, but the target is already met
formula-threshold = The number criterion
formula-threshold-meaning = More than { -call-limit } releases a year. Exactly { -call-limit } is not enough, and a missing figure is unknown and not a no.
formula-threshold-worked = 82 > { -call-limit } meets the number criterion, { -call-limit } does not
formula-interval = Chance
formula-interval-meaning = An exact { -interval-level } Poisson interval shows how much the figure for a single year varies by chance.
formula-interval-worked = 82 releases: from 65 to 102
formula-total = Total
formula-total-meaning = Only rows that have every part count, and the sum says how many they are.
formula-total-worked = 200 → 71 in five municipalities is 129 fewer

sources-statuses-title = Statuses and marks
sources-statuses-text = The rules are read from the top and the first that fits holds. Statuses are never averaged.

sources-limits-title = What the figures cannot tell
sources-limits-text = Caveats that apply to all pages.
limit-releases = Releases per municipality are not public. The figures shown are examples until real ones are loaded.
limit-straight = The plan is a straight line, because a municipality exactly on its council's plan would otherwise be called late, and because a target of zero must be computable.
limit-small = Small numbers vary. The mark sensitive stands where one more or one fewer would give another status.
limit-dates = The overview of methods has no dates for the single municipality. A participation without dates holds as long as the municipality is in the programme. A row that is not there is a no only where the source names everyone who takes part.
limit-plain = A figure describes a municipality on a day. It does not explain why.
