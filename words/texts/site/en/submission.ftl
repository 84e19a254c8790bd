# Sending figures in
submission-menu = Reporting
submission-title = Report figures
submission-title-for = Report figures for { $place }
submission-lede = You always see what will change before anything is stored.
submission-looking-on = In this view you can look, but neither report nor approve.
submission-not-yours = You cannot report for { $place }. Ask the project lead if you should be able to.
submission-place = Municipality
submission-choose = Choose a municipality
submission-choose-do = Show

submission-steps = Steps of reporting
submission-step-template = Get template
submission-step-file = Choose file
submission-step-check = Check
submission-step-changes = Changes
submission-step-approve = Approve
submission-step-receipt = Receipt
submission-step-done = (done)
submission-step-line = Step { $number } of { $of }: { $name }

submission-template-title = Get the template
submission-template-text = The template knows the municipality and the figures you last reported. It covers { $years }. You may also use a workbook of your own.
submission-due = Due: { $date }.
submission-template-fetch = Get template (.xlsx)
submission-file-title = Choose a file
submission-limits = File types: .xlsx, .xlsm, .xls, .ods and .csv, at most { -largest-file }. The file must not hold anything about individual people. If we find a personal number, we keep nothing of the file.
submission-choose-file = Choose file
submission-drop = or drag the file here
submission-reading = Reading the file … If many are sending, it waits its turn.
submission-too-large = The file is larger than { -largest-file } and was not sent. Delete empty rows, columns and pictures, or split it.
submission-one-file = Send one file at a time. None of them was sent.
submission-not-a-type = { problem-unsupported-format } { do-unsupported-format }
submission-not-read = The file did not arrive whole. Try again.
submission-correct-title = Correct or add a single figure
submission-correct-link = Correct or add a figure without a workbook
submission-history = Earlier reports
submission-history-empty = Nothing has been reported yet.
submission-history-older = Older submissions do not stand here, but are kept. Write the number at the end of the address to see one.

submission-about-number = Number
submission-about-file = File
submission-about-at = Received
submission-about-who = By
submission-about-for = For
submission-about-result = Result
submission-size-kb = { $size } kB
submission-size-mb = { $size } MB
submission-result-checked = Checked, not approved
submission-result-refused = To be corrected, nothing is stored
submission-result-not-kept = Refused, the file was not kept
submission-result-approved = Approved and stored
submission-result-undone = Undone
submission-result-discarded = Discarded

submission-refused = { $count ->
    [one] 1 place must be corrected before the file can be stored
   *[other] { $count } places must be corrected before the file can be stored
}
submission-refused-text = We have read the whole file and found everything at once. No figures are stored. Correct your own file, save it, and choose it again.
submission-not-kept = We have kept neither the file nor anything that stands in it. Delete the information in your own file, save it, and choose it again.
submission-not-finished = We have not kept the file, since it was not read to its end.
submission-typed-refused = { $count ->
    [one] 1 thing to correct before it can be stored
   *[other] { $count } things to correct before it can be stored
}
submission-typed-refused-text = Nothing is stored. What to write instead is told below.
submission-typed-not-kept = We have kept nothing of what you wrote. Write it again without the information.
submission-typed-not-finished = We have kept nothing of what you wrote, for the check was not finished.
submission-typed-stale = It can no longer be stored
submission-typed-names-changed = The names and lists it was read with have changed since you wrote it. Write it again to see what to correct.
submission-typed-same = No errors. It is the same as before
submission-typed-nothing-text = There is nothing to approve, for it changes nothing.
submission-again-correction = Correct the figure again
submission-again-application = Answer again
submission-fetch-marked = Get your file with the problems marked
submission-choose-corrected = Choose the corrected file
submission-choose-other = Choose another file
submission-stale = The file can no longer be stored
submission-names-changed = The names and lists the file was read with have changed since it came in. Choose the file again to see what must be corrected.
submission-problems-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
submission-problems-error-text = In the same order as in the file.
submission-problems-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
submission-problems-warning-text = A warning does not stop the file. Look at it before you approve.
submission-problems-info = { $count ->
    [one] 1 thing to know
   *[other] { $count } things to know
}
submission-problems-info-text = The file can be approved as it is. See whether any of it should have been included.
submission-problem-methods = See the methods that are known.
submission-problems-more = { $count } more stand in the file with the problems marked.
submission-problem-where = Where
submission-problem-read = We read
submission-problem-wrong = What is wrong
submission-problem-write = What you can do
submission-whole-file = The whole file
submission-whole-sheet = The whole sheet
submission-sheet = sheet { $sheet }
submission-sheets = How we read the file
submission-no-sheets = We could not read any sheet of the file.
submission-sheet-read = { $count ->
    [one] Sheet { $sheet }: { $kind }, { $layout }, 1 row.
   *[other] Sheet { $sheet }: { $kind }, { $layout }, { $count } rows.
}
submission-hidden-sheet = Sheet { $sheet } is hidden in the file, but has been read.
submission-ignored-sheet = Sheet { $sheet } has not been read.

submission-open = No errors. This will change if you approve
submission-same = No errors. All figures in the file are the same as before
submission-open-text = Nothing is stored yet. The old figures are kept, and you can undo afterwards.
submission-nothing-text = There is nothing to approve, for the file changes nothing. Correct the figures in your own file, or choose another.
submission-effects = What the changes mean
submission-no-consequences = No statuses, totals or criteria change.
submission-effect-status = { $place }: { $subject }
submission-effect-met = { $subject }: municipalities that have reached the target
submission-effect-total = { $subject }: newest figures in total
submission-effect-total-of = { $count ->
    [one] in 1 municipality with a target
   *[other] in { $count } municipalities with a target
}
submission-effect-criterion = { $place }: the number criterion for releases
submission-effect-criterion-count = Municipalities that meet the number criterion
submission-effect-example-steps-back = The example figure for { $year } steps back, since { $place } gets a real figure. No other figure for { $year } is known.
submission-effect-year = This is about { $place } and the figure for { $year }.
submission-effect-method = { $place }: { $subject }
submission-effect-question = { $place }: the goal { $subject } without a method behind it
submission-effect-numbers = { $value } against the target { $target }
submission-becomes = becomes
submission-no-status = No status
submission-of = { $number } of { $of }
submission-criterion-yes = Meets the number criterion
submission-criterion-no = Does not meet the number criterion
submission-criterion-unknown = Not known
submission-method-yes = Takes part
submission-method-no = Does not take part
submission-method-unknown = Not known
submission-question-yes = Yes
submission-question-no = No
submission-question-unknown = Not known

submission-changes = Figure by figure
submission-change-figure = Figure
submission-change-cell = Cell
submission-change-before = Before
submission-change-after = After
submission-detail = { $column }: { $cell }
submission-carried = As before, because the sheet has no such column: { $columns }
submission-detail-empty = empty field
submission-change-state = Change
submission-changes-more = { $count } more are not shown here. They are stored too.
submission-unchanged = { $count ->
    [one] Show 1 figure that is the same as before
   *[other] Show { $count } figures that are the same as before
}
submission-declared = You ticked unchanged for: { $kinds }.
submission-state-new = New
submission-state-changed = Corrected
submission-state-blank = Empty cell, the figure stays
submission-state-withdrawn = Withdrawn
submission-state-outranked = Stored, but a final figure stands before it
submission-state-unchanged = Unchanged
submission-count-new = { $count ->
    [one] 1 new figure
   *[other] { $count } new figures
}
submission-count-changed = { $count ->
    [one] 1 corrected figure
   *[other] { $count } corrected figures
}
submission-count-blank = { $count ->
    [one] 1 empty cell where the figure stays
   *[other] { $count } empty cells where the figures stay
}
submission-count-withdrawn = { $count ->
    [one] 1 figure withdrawn
   *[other] { $count } figures withdrawn
}
submission-count-outranked = { $count ->
    [one] 1 provisional figure behind a final one
   *[other] { $count } provisional figures behind final ones
}
submission-count-unchanged = { $count } unchanged
submission-figure-measurement = { $subject }
submission-figure-release = Releases
submission-figure-target = Target for { $subject }
submission-figure-participation = { $subject }
submission-figure-goal-choice = Goal: { $subject }
submission-figure-criterion-answer = Criterion: { $subject }
submission-target = { $target }
submission-target-from = { $target } (from { $baseline })
submission-unknown = not known
submission-reference-row = new version

submission-jump = { $figure } is { $after }. The last figure was { $before } in { $year }, so the change is large.
submission-why = What is the explanation? One line is enough.
submission-blank-text = An empty cell says nothing, so the stored figures stay. A figure is withdrawn only where you say why.
submission-blank-figure = { $figure } is empty in the file. The stored figure is { $value }.
submission-blank-withheld = { $figure } is empty in the file. The stored figure is not shown.
submission-blank-why = Should the figure be withdrawn? Then say why. Otherwise leave this empty.
submission-seen = I have seen the changes
submission-approve = Approve and store
submission-discard = Discard the report
submission-approve-text = You get a receipt with a number and links to the pages where the figures can be seen. You can undo it all as long as no newer report builds on the same figures.
submission-tick-first = Tick that you have seen the changes. Then you can approve.
submission-discarded-told = The report is discarded. No figures are stored.
submission-refused-unexplained = Write an explanation for each figure that changes a lot. Nothing is stored yet.
submission-refused-personal = An explanation holds something like a personal number. Delete it and try again. Nothing is stored.
submission-refused-changed = Someone else has changed the figures since you saw the changes. Nothing is stored. Here are the changes as they are now. Look through them and approve again.
submission-refused-closed = The report is already closed. Nothing new is stored.
submission-refused-nothing = The file changes no figures, so there is nothing to store. Nothing new was stored.
submission-refused-not-accepted = The file can no longer be stored because names or lists have changed. Nothing is stored.
submission-see-receipt = See the receipt
submission-approved-text = Approved by { $who }.
submission-undone-text = Undone by { $who }. Reason: { $reason }
submission-discarded-text = Discarded by { $who }. No figures are stored.

submission-receipt = Receipt { $number }
submission-receipt-lede = The figures are stored and count from now. The links below show them as they stand today.
submission-receipt-lede-behind = The figures are stored, but final figures stand before them, so they are not shown.
submission-receipt-lede-some-behind = The figures are stored. Some of them are not shown, since final figures stand before them.
submission-receipt-lede-undone = The report has been undone. The figures that stood before count again.
submission-receipt-stored = The report is stored
submission-stored = Stored: { $counts }.
submission-stored-nothing = The file had no figures to store.
submission-stored-same = { $count ->
    [one] 1 figure was the same as before.
   *[other] { $count } figures were the same as before.
}
submission-where = Where the figures can be seen
submission-reasons = Your explanations
submission-undo-title = Undo
submission-undo-text = If you undo, the whole report is withdrawn and the figures that stood before hold again. Figures that a later report holds too remain. The file and the history are kept.
submission-undo-why = Why do you undo it?
submission-undo = Undo the report
submission-undo-newer = The report cannot be undone because something newer builds on the same figures. Undo the newest first, or correct the single figures:
submission-undo-no-reason = Write a reason. One line is enough.
submission-undo-personal = The reason holds something like a personal number. Delete it and try again.
submission-undo-closed = The report is already undone.
submission-undo-not-approved = The report was not approved, so there is nothing to undo.
submission-another = Another import

submission-correct-heading = Correct or add a figure for { $place }
submission-correct-lede = Choose a figure that is wrong or missing. It goes through the same check as a workbook, and you see the change before it is stored.
submission-correct-none = The municipality has no figures that can be corrected here, and none is missing.
submission-correct-figure = Which figure?
submission-correct-choose = Choose a figure
submission-correct-option = { $figure }: { $value }
submission-correct-none-yet = missing
submission-correct-value = New figure
submission-correct-reason = Why is the figure corrected or added?
submission-correct-do = See the change
submission-correct-fill = Choose a figure, write the new one, and say why.
submission-back = Back

submission-application-title = Apply without a workbook
submission-application-link = Answer the criteria of the call here on the page
submission-application-heading = Application to { $programme }, { $place }
submission-application-lede = The answers pass the same checks as a workbook, and you see them before they are stored. The number criterion is computed from the releases you have reported.
submission-application-asks-nothing = The programme does not ask for an application. Choose one with a call under Programmes.
submission-application-until = The application counts as received when the first answer is approved. The deadline is { $at }.
submission-application-late = The deadline was { $at }. Answers can still be stored, but the application will be marked as received after the deadline and is not assessed.
submission-application-fill = Answer at least one criterion.
submission-answer-with = { $answer }: { $evidence }
submission-answer-received = { $answer }, received { $at }
submission-effect-application = { $place }: the application to { $subject }
submission-application-none = no application
submission-application-met = yes to { $met } of { $of } criteria
submission-application-late-told = received after the deadline and not assessed
