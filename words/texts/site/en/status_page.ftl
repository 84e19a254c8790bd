# Reporting status: who has sent what, who is late, and what to write
status-page-menu = Status
status-page-title = Reporting status
status-page-examples = Periods marked ex. rest on invented figures or targets.

submission-status-name = Reports by municipality and deadline
submission-late-name = Figures that did not come in time

status-page-finding = { $missing } of { $count } municipalities lack figures for { $year }
status-page-finding-complete = { $count ->
    [one] Figures for { $year } are received from the one municipality that was to send them
    [2] Figures for { $year } are received from both municipalities
   *[other] Figures for { $year } are received from all { $count } municipalities
}
status-page-finding-not-due = No deadline { tense-has } passed; the first { tense-is } { $date }
status-page-finding-nothing = { $tense ->
    [past] No figures were expected from the municipalities
   *[present] No figures are expected from the municipalities
}
status-page-complete = In all, { $received } of { $count } reports that are due have come ({ $share }).
status-page-complete-none = No reports are due.
status-page-why-nothing = Neither the calendar nor a call names figures that the programme's municipalities are to send.
status-page-subtitle = Reports by municipality and deadline, as of { $date }. A report is all the figures a municipality is to send by one deadline.
status-page-note = Received means that every expected figure is registered, also those hidden for confidentiality. Late means that the project does not have the figure; the municipality may well have counted. Figures are expected only for the goals a municipality has chosen.

status-page-municipality = Municipality
status-page-in-all = Received of those due
status-page-received-count = Reports received
status-page-due-count = Reports due
status-page-due-on = due { $date }
status-page-of = { $have } of { $count }
status-page-after-due = after the deadline
status-page-spoken = { $state }. Lacking: { $names }
status-page-group-asked = { $count ->
    [one] Figures { tense-expect } from 1 municipality
   *[other] Figures { tense-expect } from { $count } municipalities
}
status-page-group-not-asked = { $tense ->
    [past] { $count ->
        [one] No figures were expected from 1 municipality
       *[other] No figures were expected from { $count } municipalities
    }
   *[present] { $count ->
        [one] No figures are expected from 1 municipality
       *[other] No figures are expected from { $count } municipalities
    }
}
status-page-key = Signs in the table
status-page-letter-of-received = R
status-page-letter-of-missing = L
status-page-letter-of-awaiting = A
status-page-letter-of-not-expected = –
status-page-state-received = received
status-page-state-after-due = received after the deadline
status-page-state-missing = late
status-page-state-awaiting = awaited
status-page-state-not-expected = not expected
status-page-state-partly = { $state }, { $have } of { $count } figures have come

status-page-keys = Reports in all
status-page-key-received = Received
status-page-key-on-time = Received on time
status-page-key-next = { $tense ->
    [past] Next deadline after { $on }
   *[present] Next deadline
}
status-page-key-of = of { $count }
status-page-key-share = { $share } of the reports that are due have come.
status-page-on-time = { $share } of those with a known day of receipt.{ $unknown ->
    [0] {""}
    [one] {" "}1 report was entered by the project and is not counted.
   *[other] {" "}{ $unknown } reports were entered by the project and are not counted.
}
status-page-on-time-unknown = { $count ->
    [0] Nothing has been received to count.
   *[other] Cannot be computed. The figures received were entered by the project, so nobody knows when the municipalities sent them.
}
status-page-next = { $count ->
    [one] 1 municipality { tense-is } to send figures for { $years }.
   *[other] { $count } municipalities { tense-is.many } to send figures for { $years }.
}
status-page-next-none = The calendar { tense-has } no later deadline.

status-page-what = Figure
status-page-year = Year
status-page-period = Period
status-page-due = Deadline
status-page-days-late = Days since the deadline
status-page-releases = Releases
status-page-late-none = No figures are late
status-page-late-finding = { $count ->
    [one] 1 figure is late
   *[other] { $count } figures are late, from { $places ->
        [one] 1 municipality
       *[other] { $places } municipalities
    }
}
status-page-late-subtitle = Figures whose deadline was before { $date } and that are not registered.
status-page-list = the list of lacking figures
status-page-list-title = The list as text
status-page-list-heading = Figures lacking for { $programme } as of { $date }
status-page-xlsx = Fetch the list for Excel (.xlsx)

status-page-deadlines-title = { $tense ->
    [past] Deadlines after { $on }
   *[present] Deadlines ahead
}
status-page-deadlines-text = { $tense ->
    [past] The deadlines as they stood on { $on }. A deadline can be put into a calendar only as long as it has not passed today.
   *[present] The file puts the deadline into your calendar as a whole day with a reminder a week before.
}
status-page-deadline = { $count ->
    [one] 1 municipality { tense-is } to send figures for { $years }.
   *[other] { $count } municipalities { tense-is.many } to send figures for { $years }.
}
status-page-ics = Put { $date } into the calendar (.ics)
status-page-event = Deadline: figures for { $years } to { $programme }
status-page-event-text = Figures are expected from { $names }. They are sent on the page Reporting.

status-page-reminders-title = Reminders
status-page-reminders-text = A text to each municipality that has figures to send. Adjust it before you send it.
status-page-own-reminder-title = What you have yet to send
status-page-own-reminder-text = This is what the reminder to your municipality looks like.
status-page-send = Send the figures on the page Reporting
status-page-reminder = { $municipality }: { $count ->
    [one] 1 figure is lacking
   *[other] { $count } figures are lacking
}
status-page-mail = Write an e-mail to { $municipality }
status-page-copy-reminder = the reminder to { $municipality }
status-page-letter-subject = We lack figures from you for { $programme }
status-page-letter-item = { $what } { $year } (due { $date })
status-page-letter-next = The next deadline is { $date }, when we expect your figures for { $year }.
status-page-letter-no-next = The calendar has no later deadline.
status-page-letter =
    Dear colleague in { $municipality }

    { $count ->
        [one] We lack a figure from you for { $programme }:
       *[other] We lack { $count } figures from you for { $programme }:
    }

    { $items }

    You can fetch a template and send { $count ->
        [one] the figure
       *[other] the figures
    } here: { $address }
    If nothing has changed since last time, it is enough to tick that in the template. If you are in doubt about anything, just answer this e-mail.

    { $next }

    Kind regards
    { $sender }

copy = Copy
copied = Copied
