# The frame of every page
brand = Kommunemonitor
skip-to-content = Skip to content
menu = Main menu
menu-button = Menu
other-language = Dansk
front-page = Front page
breadcrumb = Breadcrumb
needs-script = The page can be read without JavaScript; filters, figures and sending in need it. Everything comes from this address and nothing is passed on.
to-front-page = Go to the front page
yes = yes
no = no

situation = Situation on
known-now = with the figures known today.
known-at = with the figures registered by { $at }.
updated = Updated { $at }
updated-never = No figures have been loaded
folded-rows = The { $count } rows are in the table.
note-ended-title = Ended
note-ended = { $programme } ended { $precision ->
    [day] on { $date }
   *[other] in { $date }
    }. The page shows the situation at its end until you choose another date.
note-over = { $programme } ended { $precision ->
    [day] on { $date }
   *[other] in { $date }
}. The page shows a day when the programme { tense-is } over.
note-not-begun-title = Not begun
note-not-begun = { $programme } { $tense ->
    [past] began only
   *[present] begins
} { $precision ->
    [day] on { $date }
   *[other] in { $date }
}. The page shows a day before the programme begins.
note-empty-title = No figures
note-empty = Nothing had been registered at the chosen moment. Choose a later one under Registered by.
note-example-title = Example figures
without-examples = Show without example figures
example-short = ex.
example-long = Example figure

filters-label = Narrow the page
filter-program = Programme
filter-dato = Situation on
filter-registreret = Registered by
filter-eksempel = Example figures
filter-eksempel-ja = Show example figures
filter-eksempel-nej = Show without example figures
filter-gruppe = Group
filter-gruppe-all = All groups
filter-region = Region
filter-region-all = All regions
group-agreement = Agreement municipalities
group-housing-support = Housing support municipalities
group-selected = Selected municipalities
group-participant = Participating municipalities
shows-municipalities = { $count ->
    [one] Showing 1 municipality
   *[other] Showing { $count } municipalities
}

tool-table = Show as table
tool-fetch = Download
tool-origin = Where does the figure come from?
download-csv = Table for a spreadsheet (.csv)
table-label = Table: { $caption }
table-empty = No rows in this selection.
sources-none = No registered figures stand behind this in the selection.
source-place = Sheet { $sheet }, cell { $cells }
source-more = { $cells } and { $count } more
source-registered = Registered { $at } by { $who }
csv-example = Example figure
csv-caveat = Caveat
csv-file = File
csv-sheet = Sheet
csv-cell = Cell
csv-source = Source

footer-sources = Sources and method
footer-about = Kommunemonitor shows totals for municipalities only and never anything about persons.

# What an address asks for and does not get
address-title = The address is followed only in part
address-left-out = The page is shown without that part of the address.
address-no-file = Correct the address and fetch the file again.
address-absent = { $name } “{ $value }” does not exist.
address-unread = { $name } “{ $value }” cannot be read.
address-cancelled = { $name } “{ $value }” was called off.
address-unknown = The address cannot use “{ $value }”.
address-known = Write for example: { $known }
address-repeated = { $name } “{ $value }” is not followed, for further on the address says “{ $last }”.
address-choice = { $code } ({ $name })
address-name-program = The programme
address-name-dato = The date
address-name-registreret = The time
address-name-eksempel = The choice of example figures
address-name-gruppe = The group
address-name-region = The region
address-name-sprog = The language
address-name-maal = The goal
address-name-kommune = The municipality
address-name-metode = The method
address-name-moede = The meeting
address-name-siden = The meeting to compare with
source-open = Download the file
trace-caption = Where each number comes from: { $finding }
trace-row = Row
trace-number = Number
trace-cell = Comes from
trace-place = { $file }, sheet { $sheet }, cell { $cells }
trace-made = Computed from { $cells }
trace-made-none = Computed; no registered figure is part of it
trace-files = The files
trace-behind = What the row says
trace-read = { $said } (cell { $cell })
trace-sheet = { $file }, sheet { $sheet }

# Verbs that follow the day shown; .many is plural
tense-is = { $tense ->
    [past] was
   *[present] is
}
    .many = { $tense ->
        [past] were
       *[present] are
    }
tense-has = { $tense ->
    [past] had
   *[present] has
}
    .many = { $tense ->
        [past] had
       *[present] have
    }
tense-use = { $tense ->
    [past] used
   *[present] uses
}
    .many = { $tense ->
        [past] used
       *[present] use
    }
tense-lack = { $tense ->
    [past] lacked
   *[present] lacks
}
    .many = { $tense ->
        [past] lacked
       *[present] lack
    }
tense-need = { $tense ->
    [past] needed
   *[present] needs
}
    .many = { $tense ->
        [past] needed
       *[present] need
    }
tense-wait = { $tense ->
    [past] awaited
   *[present] awaits
}
    .many = { $tense ->
        [past] awaited
       *[present] await
    }
tense-meet = { $tense ->
    [past] met
   *[present] meets
}
    .many = { $tense ->
        [past] met
       *[present] meet
    }
tense-take-part = { $tense ->
    [past] took part
   *[present] takes part
}
    .many = { $tense ->
        [past] took part
       *[present] take part
    }
tense-used = { $tense ->
    [past] was used
   *[present] is used
}
    .many = { $tense ->
        [past] were used
       *[present] are used
    }
tense-on = { $tense ->
    [past] { " " }on { $on }
   *[present] {""}
}
tense-shall = { $tense ->
    [past] were to
   *[present] are to
}
tense-expect = { $tense ->
    [past] were expected
   *[present] are expected
}
