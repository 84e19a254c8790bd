# The frame of every page
brand = Kommunemonitor
skip-to-content = Gå til indholdet
menu = Hovedmenu
menu-button = Menu
other-language = English
front-page = Forside
breadcrumb = Brødkrummer
needs-script = Siden kan læses uden JavaScript; filtre, figurer og indsendelse kræver det. Alt hentes fra denne adresse, og intet sendes videre.
to-front-page = Gå til forsiden
yes = ja
no = nej

situation = Situationen pr.
known-now = med de tal, vi kender i dag.
known-at = med de tal, der var registreret { $at }.
updated = Opdateret { $at }
updated-never = Ingen tal er indlæst
folded-rows = De { $count } rækker står i tabellen.
note-ended-title = Afsluttet
note-ended = { $programme } sluttede { $precision ->
    [day] { $date }
   *[other] i { $date }
    }. Siden viser situationen ved afslutningen, indtil du vælger en anden dato.
note-over = { $programme } sluttede { $precision ->
    [day] { $date }
   *[other] i { $date }
}. Siden viser en dag, hvor programmet { tense-is } slut.
note-not-begun-title = Ikke begyndt
note-not-begun = { $programme } { $tense ->
    [past] begyndte først
   *[present] begynder
} { $precision ->
    [day] { $date }
   *[other] i { $date }
}. Siden viser en dag før programmets begyndelse.
note-empty-title = Ingen tal
note-empty = På det valgte tidspunkt var der ikke registreret noget endnu. Vælg et senere tidspunkt under Registreret senest.
note-example-title = Eksempeltal
without-examples = Vis uden eksempeltal
example-short = eks.
example-long = Eksempeltal

filters-label = Afgræns siden
filter-program = Program
filter-dato = Situation pr.
filter-registreret = Registreret senest
filter-eksempel = Eksempeltal
filter-eksempel-ja = Vis eksempeltal
filter-eksempel-nej = Vis uden eksempeltal
filter-gruppe = Gruppe
filter-gruppe-all = Alle grupper
filter-region = Region
filter-region-all = Alle regioner
group-agreement = Aftalekommuner
group-housing-support = Bostøttekommuner
group-selected = Udvalgte kommuner
group-participant = Deltagende kommuner
shows-municipalities = { $count ->
    [one] Viser 1 kommune
   *[other] Viser { $count } kommuner
}

tool-table = Vis som tabel
tool-fetch = Hent
tool-origin = Hvor kommer tallet fra?
download-csv = Tabel til regneark (.csv)
table-label = Tabel: { $caption }
table-empty = Ingen rækker i dette udsnit.
sources-none = Der er ingen registrerede tal bag figuren i dette udsnit.
source-place = Ark { $sheet }, celle { $cells }
source-more = { $cells } og { $count } til
source-registered = Registreret { $at } af { $who }
csv-example = Eksempeltal
csv-caveat = Forbehold
csv-file = Fil
csv-sheet = Ark
csv-cell = Celle
csv-source = Kilde

footer-sources = Kilder og metode
footer-about = Kommunemonitor viser kun samlede tal for kommuner og aldrig oplysninger om personer.

# What an address asks for and does not get
address-title = Adressen er kun fulgt delvist
address-left-out = Siden er vist uden den del af adressen.
address-no-file = Ret adressen, og hent filen igen.
address-absent = { $name } »{ $value }« findes ikke.
address-unread = { $name } »{ $value }« kan ikke læses.
address-cancelled = { $name } »{ $value }« er aflyst.
address-unknown = Adressen kan ikke bruge »{ $value }«.
address-known = Skriv fx: { $known }
address-repeated = { $name } »{ $value }« er ikke fulgt, for længere fremme i adressen står »{ $last }«.
address-choice = { $code } ({ $name })
address-name-program = Programmet
address-name-dato = Datoen
address-name-registreret = Tidspunktet
address-name-eksempel = Valget af eksempeltal
address-name-gruppe = Gruppen
address-name-region = Regionen
address-name-sprog = Sproget
address-name-maal = Målsætningen
address-name-kommune = Kommunen
address-name-metode = Metoden
address-name-moede = Mødet
address-name-siden = Mødet, der sammenlignes med,
source-open = Hent filen
trace-caption = Hvor hvert tal kommer fra: { $finding }
trace-row = Række
trace-number = Tal
trace-cell = Kommer fra
trace-place = { $file }, ark { $sheet }, celle { $cells }
trace-made = Regnet ud af { $cells }
trace-made-none = Regnet ud; intet registreret tal indgår
trace-files = Filerne
trace-behind = Rækkens oplysninger
trace-read = { $said } (celle { $cell })
trace-sheet = { $file }, ark { $sheet }

# Udsagnsord, der følger den dag, siden viser; .many er flertal
tense-is = { $tense ->
    [past] var
   *[present] er
}
    .many = { $tense ->
        [past] var
       *[present] er
    }
tense-has = { $tense ->
    [past] havde
   *[present] har
}
    .many = { $tense ->
        [past] havde
       *[present] har
    }
tense-use = { $tense ->
    [past] brugte
   *[present] bruger
}
    .many = { $tense ->
        [past] brugte
       *[present] bruger
    }
tense-lack = { $tense ->
    [past] manglede
   *[present] mangler
}
    .many = { $tense ->
        [past] manglede
       *[present] mangler
    }
tense-need = { $tense ->
    [past] krævede
   *[present] kræver
}
    .many = { $tense ->
        [past] krævede
       *[present] kræver
    }
tense-wait = { $tense ->
    [past] afventede
   *[present] afventer
}
    .many = { $tense ->
        [past] afventede
       *[present] afventer
    }
tense-meet = { $tense ->
    [past] opfyldte
   *[present] opfylder
}
    .many = { $tense ->
        [past] opfyldte
       *[present] opfylder
    }
tense-take-part = { $tense ->
    [past] deltog
   *[present] deltager
}
    .many = { $tense ->
        [past] deltog
       *[present] deltager
    }
tense-used = { $tense ->
    [past] blev brugt
   *[present] bruges
}
    .many = { $tense ->
        [past] blev brugt
       *[present] bruges
    }
tense-on = { $tense ->
    [past] { " " }den { $on }
   *[present] {""}
}
tense-shall = { $tense ->
    [past] skulle
   *[present] skal
}
tense-expect = { $tense ->
    [past] blev ventet
   *[present] ventes
}
