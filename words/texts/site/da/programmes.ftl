# Programmer og det enkelte program
programmes-menu = Programmer
programmes-title = Programmer
programmes-name = Programmer
programmes-lede = { $count ->
    [0] Der er ingen programmer at vise, før de første tal er registreret.
   *[other] Hvert program har en side med det, kilderne siger: hvem, hvornår, hvor og for hvilke penge.
}
programmes-finding = { $count ->
    [0] Ingen programmer kendes
    [one] 1 program kendes
   *[other] Vi kender { $count } programmer{ $abroad ->
        [0] {""}
        [one] , og 1 af dem er norsk
       *[other] , og { $abroad } af dem er norske
    }
}
programmes-subtitle = Perioden er gengivet fra kilden. Kolonnen viser, hvor mange kommuner vi kender.
programmes-note = { $count ->
    [one] Den sidste række samler mål, der ikke hører til et program. Det er vores opdeling.
   *[other] De sidste { $count } rækker samler mål, der ikke hører til et program. Det er vores opdeling.
}
programmes-examples = Programmer mærket eks. er opdigtede.
programmes-programme = Program
programmes-country = Land
programmes-period = Periode
programmes-owner = Ansvarlig
programmes-municipalities = Kommuner
programmes-measures = Måler på
programmes-shows = { $count ->
    [one] Viser 1 række
   *[other] Viser { $count } rækker
}

printed-unknown = ikke oplyst
printed-from = fra { $day }, slut ikke oplyst
printed-to = til { $day }, start ikke oplyst
printed-spring = foråret { $year }
printed-summer = sommeren { $year }
printed-autumn = efteråret { $year }
printed-winter = vinteren { $year }
printed-every = { $unit ->
    [Y] { $count ->
        [one] hvert år
        [2] hvert andet år
       *[other] hvert { $count }. år
    }
    [M] { $count ->
        [one] hver måned
        [3] hvert kvartal
        [6] hvert halve år
       *[other] hver { $count }. måned
    }
    [W] { $count ->
        [one] hver uge
       *[other] hver { $count }. uge
    }
   *[other] { $count ->
        [one] hver dag
       *[other] hver { $count }. dag
    }
}

programme-not-stated = ikke oplyst
programme-country-dk = Danmark
programme-country-no = Norge
programme-seats = { $known } af { $seats }
programme-seats-unknown = { $known ->
    [0] ikke oplyst
   *[other] { $known }, pladser ikke oplyst
}
programme-seats-known = { $count ->
    [0] { $known } er kendt ved navn
   *[other] { $known } er kendt ved navn
}
programme-seats-held = { $groups }: { $names }
programme-count-agreement = { $count ->
    [one] 1 aftalekommune
   *[other] { $count } aftalekommuner
}
programme-count-housing-support = { $count ->
    [one] 1 bostøttekommune
   *[other] { $count } bostøttekommuner
}
programme-count-selected = { $count ->
    [one] 1 udvalgt kommune
   *[other] { $count } udvalgte kommuner
}
programme-count-participant = { $count ->
    [one] 1 deltagende kommune
   *[other] { $count } deltagende kommuner
}
programme-goal-count = { $count ->
    [one] 1 målsætning
   *[other] { $count } målsætninger
}
programme-criterion-count = { $count ->
    [one] 1 kriterium
   *[other] { $count } kriterier
}
programme-target-count = { $count } måltal
programme-measures-none = ingen måltal

programme-lede = Periode: { $period }. Ansvarlig: { $owner }. { $seats }
programme-lede-unknown = På det valgte tidspunkt var programmet ikke registreret.
programme-lede-grouping = Mål, der ikke hører til et program. Det er vores opdeling.
programme-shows = Viser programmet, som det så ud { $date }
programme-examples = Programmet er opdigtet og viser, hvordan et nyt program kan se ud.
programme-contents = På denne side
programme-part-about = Om programmet
programme-part-municipalities = Kommuner
programme-part-methods = Metoder og mål
programme-part-time = Faser og kalender
programme-part-money = Bevillinger

programme-facts-name = Om programmet
programme-facts-none = Programmet kendes ikke på det valgte tidspunkt
programme-facts-no-seats = { $count ->
    [0] Kilderne siger ikke, hvor mange kommuner programmet har plads til
    [one] 1 kommune er kendt; antallet af pladser er ikke oplyst
   *[other] { $count } kommuner er kendt; antallet af pladser er ikke oplyst
}
programme-facts-finding = { $known ->
    [0] { $seats ->
        [one] Programmet { tense-has } 1 plads, og vi ved ikke, hvem der { tense-has } den
       *[other] Programmet { tense-has } { $seats } pladser, og vi ved ikke, hvilke kommuner der { tense-has } dem
    }
   *[other] { $seats ->
        [one] { $names } { tense-has } programmets ene plads
       *[other] { $known } af programmets { $seats } pladser er kendt: { $groups }
    }
}
programme-facts-subtitle = Hvad kilderne siger om programmet. Resten er ikke oplyst.
programme-fact = Oplysning
programme-fact-value = Svar
programme-fact-period = Periode
programme-fact-country = Land
programme-fact-owner = Ansvarlig
programme-fact-evaluator = Udføres eller evalueres af
programme-fact-funder = Betales af
programme-fact-clients = Målgruppe
programme-fact-seats = Pladser
programme-fact-positions = Stillinger pr. kommune
programme-fact-deadline = Ansøgningsfrist
programme-fact-note = Bemærkning

programme-notes-name = Formål, baggrund og tilgang
programme-notes-none = Kilderne fortæller ikke mere
programme-notes-subtitle = Gengivet fra kilderne med vores ord.
programme-notes-sources = Kilde: { $names }
programme-note-topic = Emne
programme-note-text = Oplysning
programme-note-source = Kilde
note-topic-purpose = Formål
note-topic-aim = Mål
note-topic-background = Baggrund
note-topic-client-group = Målgruppen
note-topic-approach = Tilgang
note-topic-plan = Forløb
note-topic-evaluation = Evaluering
note-topic-spread = Udbredelse
note-topic-funding = Finansiering
note-topic-application = Ansøgning
note-topic-contact = Kontakt

programme-municipalities-name = Programmets kommuner og hvorfor de er med
programme-municipalities-none = Kilderne nævner ingen kommuner i programmet
programme-municipalities-few = { $names }: { $groups }
programme-municipalities-many = { $groups } { tense-is } med
programme-municipalities-subtitle = Hver kommune med den kilde, der nævner den. Er en dato ukendt, regnes kommunen med i hele programmets periode. Folketallet er det nyeste til og med det viste år, ellers det første, vi kender.
programme-municipality = Kommune
programme-group = Gruppe
programme-since = Fra
programme-until = Til
programme-inhabitants = Folketal
programme-region = Region
programme-why = Kilde
programme-where = Fil, ark og celle
programme-date-unknown = dato ukendt

programme-phases-name = Programmets faser
programme-phases-none = Kilderne deler ikke programmet op i faser
programme-phases = { $count ->
    [one] 1 fase, og det er ikke kendt, om den { tense-is } i gang
   *[other] { $count } faser, og ingen af dem vides at { $tense ->
        [past] have været
       *[present] være
    } i gang
}
programme-phases-running = { $tense ->
    [past] { $count ->
        [one] Den { $on } var programmets ene fase i gang
       *[other] Den { $on } var { $name } i gang
    }
   *[present] { $count ->
        [one] Programmets ene fase er i gang
       *[other] { $name } er i gang
    }
}
programme-phases-over = { $count ->
    [one] Programmets ene fase er slut
   *[other] Alle { $count } faser er slut
}
programme-phases-ahead = { $count ->
    [one] Programmets ene fase { tense-is } ikke begyndt
   *[other] Ingen af de { $count } faser { tense-is } begyndt
}
programme-phases-subtitle = Den lodrette streg er den viste dato. Mørke bjælker { tense-is } i gang, grå { tense-is } slut.
programme-phases-vague = { $count ->
    [one] Fase { $names } har en grænse, som kilden kun angiver med år eller årstid. Bjælken dækker hele perioden.
   *[other] Faserne { $names } har grænser, som kilden kun angiver med år eller årstid. Bjælkerne dækker hele perioden.
}
programme-phase = Fase
programme-phase-name = { $no }. { $name }
programme-phase-period = Periode
programme-phase-state = På den viste dato
programme-phase-activities = Aktiviteter
programme-phase-note = Bemærkning
programme-state-ahead = ikke begyndt
programme-state-running = i gang
programme-state-over = slut
programme-state-unknown = dato ukendt

programme-calendar-name = Programmets kalender
programme-calendar-none = Kilderne nævner ingen datoer for programmet
programme-calendar-over = { $count ->
    [one] Kalenderens eneste dato er passeret
   *[other] Ingen af kalenderens { $count } datoer { $tense ->
        [past] lå
       *[present] ligger
    } længere fremme
}
programme-calendar-next = { $past ->
    [0] Næste dato: { $event }, { $when }
    [one] 1 dato er passeret. Den næste { tense-is } { $event }, { $when }
   *[other] { $past } datoer er passeret. Den næste { tense-is } { $event }, { $when }
}
programme-calendar-subtitle = Set fra { $day }. Datoer er ikke mere nøjagtige end i kilden.
programme-calendar-due = Hvor ingen har sat en frist for et tal, er fristen 31. december i tællingens år.
programme-event = Begivenhed
programme-when = Dato
programme-event-state = På den viste dato
programme-recurrence = Gentages
programme-due = Frist for tal
programme-counted = Talte indikatorer
programme-event-note = Bemærkning
programme-event-past = passeret
programme-event-coming = senere
programme-event-about = omkring dagen
programme-event-undated = dato ukendt

programme-methods-name = Programmets metoder
programme-methods-none = Ingen metoder er knyttet til programmet
programme-methods-unused = { $count ->
    [one] 1 metode, og ingen kommune { tense-use } den på den viste dato
   *[other] { $count } metoder, og ingen kommune { tense-use } dem på den viste dato
}
programme-methods-open = { $count ->
    [one] 1 metode, og vi ved ikke, om nogen bruger den på den viste dato
   *[other] { $count } metoder, og vi ved ikke, om nogen bruger dem på den viste dato
}
programme-methods-finding = { $count ->
    [one] 1 metode, { $name }, { tense-used } i { $users ->
        [one] 1 kommune
       *[other] { $users } kommuner
    }
   *[other] { $count } metoder. { $name } { tense-used } af flest, { $users ->
        [one] 1 kommune
       *[other] { $users } kommuner
    }
}
programme-methods-subtitle = Antallet af kommuner gælder den viste dato.
programme-method = Metode
programme-method-type = Type
programme-method-stage = Stadie
programme-method-users = Kommuner
programme-method-told = Hvad den er
programme-method-count = { $count ->
    [0] ingen kendte
   *[other] { $count }
}

programme-goals-name = Hvad programmet måler på
programme-goals-none = Programmet har ingen måltal
programme-goals-targets = { $count } måltal uden en målsætning
programme-goals-targets-why = Måltallene er nationale eller sat af enkelte kommuner og står på kommunernes sider.
programme-goals-none-why = Kilderne nævner ingen tal, programmet skulle nå, så intet kan være foran eller bagud.
programme-goals-criteria = Programmet har ingen målsætninger med måltal, men { $count ->
    [one] 1 kriterium for ansøgere
   *[other] { $count } kriterier for ansøgere
}
programme-goals-finding = { $counted ->
    [0] { $count ->
        [one] 1 målsætning uden tal
       *[other] { $count } målsætninger uden tal
    }
   *[other] { $count ->
        [one] 1 målsætning, som kan følges med tal
       *[other] { $count } målsætninger, og { $counted } af dem kan følges med tal
    }
}
programme-goals-subtitle = Målsætninger og kriterier med deres nummer i programmet.
programme-goal = Målsætning eller kriterium
programme-goal-role = Art
programme-goal-no = Nr.
programme-goal-counted = Hvad der tælles
programme-goal-uncounted = ingen tal i kilderne
programme-goal-chosen = Valgt af kommuner
programme-goal-chosen-by = { $chosen } af { $count } svar
programme-goal-unanswered = ikke oplyst
programme-criterion-number = talkriterium
programme-criterion-words = vurderes i ord
programme-role-goal = Målsætning
programme-role-criterion = Kriterium
programme-role-consideration = Hensyn

programme-grants-name = Programmets bevillinger
programme-grant-years-name = Bevilling pr. år
programme-grant-sums-name = Kontrol af summer
programme-grants-none = Kilderne oplyser ingen bevilling
programme-grants-parts = { $count ->
    [one] Kilden oplyser 1 beløb, men intet samlet beløb
   *[other] Kilden oplyser { $count } beløb, men intet samlet beløb
}
programme-grants-finding = I alt { $amount }, { $years }
programme-grants-subtitle = Beløbene er gengivet fra kilden.
programme-grants-spans = Kilderne regner beløbene i forskellige år: { $spans }.
programme-grants-open = { $count ->
    [one] Beløbet står i tabellen.
   *[other] De { $count } beløb står i tabellen.
}
grant-about = ca. { $amount }
grant-up-to = op til { $amount }
grant-unit-mio-kr = mio. kr.
grant-part = Del
grant-part-none = del ikke oplyst
grant-part-whole = hele bevillingen
grant-part-of = Del af
grant-years = År
grant-year = År
grant-recipient = Modtager
grant-precision = Nøjagtighed
grant-precision-about = ca.
grant-precision-up-to = op til
grant-amount = Beløb
grant-unit = Enhed
grant-note = Bemærkning
grant-source = Kilde
grant-total = I alt
grant-share = Kommunal andel
grant-share-of = Andel af året
grant-share-text = heraf { $amount } til kommunerne
grant-years-none = Kilderne nævner ingen beløb år for år
grant-years-share = Kommunernes del er { $share } af { $total } { $unit }
grant-years-most = Mest i { $year }: { $amount }
grant-years-most-part = Mest i { $year }: { $amount } til { $part }
grant-years-subtitle = Beløb pr. år i { $unit }: { $part }.
grant-years-subtitle-share = Beløb pr. år i { $unit }: { $part }. Den mørke del er den kommunale andel.
grant-sums-none = Der er ingen summer at kontrollere
grant-sums-unheld = Kilden har ingen sum, beløbene kan kontrolleres mod
grant-sums-meets = Summen stemmer: { $formula } = { $whole }
grant-sums-meet = Alle { $count } summer i kilden stemmer
grant-sums-differ = { $wrong } af kildens { $count } summer stemmer ikke
grant-sums-subtitle = Tallene er gengivet fra kilden og ikke rettet.
grant-sums-told-differs = { $about }: { $formula } = { $total }, i kilden { $printed } { $unit }
grant-sums-told-no-sum = { $about }: { $formula } = { $total } { $unit }; kilden har ingen sum
grant-sum-about = Hvad der lægges sammen
grant-sum-formula = Regnestykke
grant-sum-total = Vores sum
grant-sum-printed = I kilden
grant-sum-difference = Forskel
grant-sum-verdict = Resultat
grant-verdict-meets = stemmer
grant-verdict-differs = stemmer ikke, vores sum er { $rest } { $over ->
    [yes] større
   *[no] mindre
}
grant-share-of-whole = { $share } af { $whole }
grant-verdict-part = { $whole }
grant-verdict-no-sum = ingen sum i kilden
grant-verdict-incomplete = kan ikke afgøres, noget mangler
