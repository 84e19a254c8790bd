# Indberetningsstatus: hvem har sendt hvad, hvem er for sent, og hvad skal der skrives
status-page-menu = Status
status-page-title = Indberetningsstatus
status-page-examples = Perioder mærket eks. bygger på opdigtede tal eller mål.

submission-status-name = Indberetninger pr. kommune og frist
submission-late-name = Tal, der ikke er kommet til tiden

status-page-finding = { $missing } af { $count } kommuner mangler tal for { $year }
status-page-finding-complete = { $count ->
    [one] Tal for { $year } er modtaget fra den ene kommune, der skulle sende
    [2] Tal for { $year } er modtaget fra begge kommuner
   *[other] Tal for { $year } er modtaget fra alle { $count } kommuner
}
status-page-finding-not-due = Ingen frist { tense-is } overskredet; den første { tense-is } { $date }
status-page-finding-nothing = { $tense ->
    [past] Der blev ikke ventet tal fra kommunerne
   *[present] Der ventes ingen tal fra kommunerne
}
status-page-complete = I alt er { $received } af { $count } forfaldne indberetninger kommet ({ $share }).
status-page-complete-none = Ingen indberetninger er forfaldne.
status-page-why-nothing = Kalenderen og opslagene nævner ingen tal, som kommunerne i programmet skal sende.
status-page-subtitle = Indberetninger pr. kommune og frist, pr. { $date }. En indberetning er alle de tal, en kommune skal sende til samme frist.
status-page-note = Modtaget betyder, at alle ventede tal er registreret, også dem der er skjult af hensyn til fortrolighed. For sent betyder, at projektet ikke har tallet; kommunen kan godt have talt. Der ventes kun tal for de mål, kommunen har valgt.

status-page-municipality = Kommune
status-page-in-all = Modtaget af forfaldne
status-page-received-count = Modtagne indberetninger
status-page-due-count = Forfaldne indberetninger
status-page-due-on = frist { $date }
status-page-of = { $have } af { $count }
status-page-after-due = efter fristen
status-page-spoken = { $state }. Mangler: { $names }
status-page-group-asked = { $count ->
    [one] Der { tense-expect } tal fra 1 kommune
   *[other] Der { tense-expect } tal fra { $count } kommuner
}
status-page-group-not-asked = { $tense ->
    [past] { $count ->
        [one] Der blev ikke ventet tal fra 1 kommune
       *[other] Der blev ikke ventet tal fra { $count } kommuner
    }
   *[present] { $count ->
        [one] Der ventes ingen tal fra 1 kommune
       *[other] Der ventes ingen tal fra { $count } kommuner
    }
}
status-page-key = Tegn i tabellen
status-page-letter-of-received = M
status-page-letter-of-missing = F
status-page-letter-of-awaiting = A
status-page-letter-of-not-expected = –
status-page-state-received = modtaget
status-page-state-after-due = modtaget efter fristen
status-page-state-missing = for sent
status-page-state-awaiting = afventer
status-page-state-not-expected = forventes ikke
status-page-state-partly = { $state }, { $have } af { $count } tal er kommet

status-page-keys = Indberetninger i alt
status-page-key-received = Modtaget
status-page-key-on-time = Modtaget til tiden
status-page-key-next = { $tense ->
    [past] Næste frist efter { $on }
   *[present] Næste frist
}
status-page-key-of = af { $count }
status-page-key-share = { $share } af de forfaldne indberetninger er kommet.
status-page-on-time = { $share } af dem, der har en kendt modtagelsesdato.{ $unknown ->
    [0] {""}
    [one] {" "}1 indberetning er lagt ind af projektet og tæller ikke med.
   *[other] {" "}{ $unknown } indberetninger er lagt ind af projektet og tæller ikke med.
}
status-page-on-time-unknown = { $count ->
    [0] Der er intet modtaget at regne på.
   *[other] Kan ikke beregnes, fordi projektet selv har lagt de modtagne tal ind.
}
status-page-next = { $count ->
    [one] 1 kommune { tense-shall } sende tal for { $years }.
   *[other] { $count } kommuner { tense-shall } sende tal for { $years }.
}
status-page-next-none = Kalenderen { tense-has } ingen senere frist.

status-page-what = Tal
status-page-year = År
status-page-period = Periode
status-page-due = Frist
status-page-days-late = Dage siden fristen
status-page-releases = Løsladelser
status-page-late-none = Alle tal er kommet til tiden
status-page-late-finding = { $count ->
    [one] 1 tal er ikke kommet til tiden
   *[other] { $count } tal er ikke kommet til tiden, fra { $places ->
        [one] 1 kommune
       *[other] { $places } kommuner
    }
}
status-page-late-subtitle = Tal, hvis frist var før { $date }, og som ikke er registreret.
status-page-list = listen over manglende tal
status-page-list-title = Listen som tekst
status-page-list-heading = Manglende tal til { $programme } pr. { $date }
status-page-xlsx = Hent listen til Excel (.xlsx)

status-page-deadlines-title = { $tense ->
    [past] Frister efter { $on }
   *[present] Kommende frister
}
status-page-deadlines-text = { $tense ->
    [past] Fristerne, som de lå { $on }. En frist kan kun lægges i kalenderen, så længe den ikke er nået i dag.
   *[present] Filen lægger fristen i din kalender som en hel dag med en påmindelse en uge før.
}
status-page-deadline = { $count ->
    [one] 1 kommune { tense-shall } sende tal for { $years }.
   *[other] { $count } kommuner { tense-shall } sende tal for { $years }.
}
status-page-ics = Læg { $date } i kalenderen (.ics)
status-page-event = Frist: tal for { $years } til { $programme }
status-page-event-text = Der ventes tal fra { $names }. Tallene sendes på siden Indberetning.

status-page-reminders-title = Påmindelser
status-page-reminders-text = En tekst til hver kommune, der mangler at sende tal. Ret den til, før du sender den.
status-page-own-reminder-title = Det mangler I at sende
status-page-own-reminder-text = Sådan ser påmindelsen til jeres kommune ud.
status-page-send = Send tallene på siden Indberetning
status-page-reminder = { $municipality }: { $count ->
    [one] 1 tal mangler
   *[other] { $count } tal mangler
}
status-page-mail = Skriv mail til { $municipality }
status-page-copy-reminder = påmindelsen til { $municipality }
status-page-letter-subject = { $programme }: vi mangler tal fra jer
status-page-letter-item = { $what } { $year } (frist { $date })
status-page-letter-next = Næste frist er { $date }, hvor vi venter jeres tal for { $year }.
status-page-letter-no-next = Kalenderen har ingen senere frist.
status-page-letter =
    Kære kollega i { $municipality }

    { $count ->
        [one] Vi mangler et tal fra jer til { $programme }:
       *[other] Vi mangler { $count } tal fra jer til { $programme }:
    }

    { $items }

    I kan hente en skabelon og sende { $count ->
        [one] tallet
       *[other] tallene
    } her: { $address }
    Er { $count ->
        [one] tallet uændret
       *[other] tallene uændrede
    } siden sidst, er det nok at sætte kryds ved det i skabelonen. Er I i tvivl om noget, så svar bare på denne mail.

    { $next }

    Venlig hilsen
    { $sender }

copy = Kopiér
copied = Kopieret
