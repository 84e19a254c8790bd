# Mål: programmets målsætninger og hvert måls egen side
goals-menu = Mål
goals-title = Mål
goals-lede = { $programme } har { $count ->
    [one] 1 målsætning
   *[other] { $count } målsætninger
}. { $known ->
    [0] Måltallene kendes ikke for nogen af dem.
    [one] For 1 af dem kendes måltal fra mindst én kommune.
   *[other] For { $known } af dem kendes måltal fra mindst én kommune.
}
goals-lede-none = Programmet har ingen målsætninger med egne måltal.
goals-examples = Målsætninger og måltal mærket eks. er opdigtede. De indgår aldrig i en sum med rigtige tal.
goals-no-municipalities = Der er ingen kommuner i dette udsnit.
goals-municipality = Kommune
goals-known = Måltal kendes for { $known } af { $count } kommuner.
goals-counted = Der tælles: { $counted }.
goals-no-indicator = Målsætningen tælles ikke, så fremdriften kan ikke vises.

goal-statuses-name = Statusser for hvert mål
goals-finding = { $count ->
    [0] Ingen målsætninger i dette udsnit
    [one] Måltal kendes for { $known } af 1 målsætning
   *[other] Måltal kendes for { $known } af { $count } målsætninger
}
goals-measure = Antal kommuner med hver status. Statusser lægges aldrig sammen til et gennemsnit.

goal-choices-name = Valgte målsætninger
goals-choices-none = Ingen målsætninger at vælge i dette udsnit
goals-choices-finding = { $count ->
    [one] { $all ->
        [0] Kommunen har ikke med sikkerhed valgt alle målsætninger{ $unknown ->
            [0] {""}
           *[other] , for noget er ukendt
        }
       *[other] Kommunen har valgt alle målsætninger
    }
   *[other] { $all ->
        [0] Ingen af de { $count } kommuner har med sikkerhed valgt alle målsætninger
        [one] 1 af { $count } kommuner har valgt alle målsætninger
       *[other] { $all } af { $count } kommuner har valgt alle målsætninger
    }{ $unknown ->
        [0] {""}
        [one] , og for 1 kommune er noget ukendt
       *[other] , og for { $unknown } er noget ukendt
    }
}
goals-choices-measure = Valgte målsætninger pr. kommune
goals-choices-note = Et spørgsmålstegn betyder, at kilden ikke kan læses eller ikke nævner kommunen. Det er ikke et nej.
goals-chosen-yes = valgt
goals-chosen-no = ikke valgt
goals-chosen-unknown = vides ikke
goals-chosen-sum = { $yes } valgt, { $no } ikke valgt, { $unknown } vides ikke
goals-chosen-total = I alt, { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}

goal-title = Målsætning { $no }: { $name }
goal-sibling = { $no } { $name }
goal-siblings = Programmets målsætninger
goal-goal = Målsætning
goal-number = Nr.
goal-status = Status
goal-count = Kommuner
goal-who = { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}
goal-and = { $first } og { $last }
goal-and-clause = { $first }, og { $last }
goal-lede = { $known ->
    [0] { $count ->
        [0] Der er ingen kommuner i dette udsnit.
        [one] Vi kender ikke kommunens måltal for { $counted }.
       *[other] Vi kender ikke måltallet for { $counted } i nogen af de { $count } kommuner.
    }
   *[other] { $known } af { $count } kommuner har et kendt måltal for { $counted }.
}
goal-lede-no-indicator = { $count ->
    [one] For 1 kommune kendes
   *[other] For de { $count } kommuner kendes
} kun, om målsætningen er valgt, ikke måltal og tælling.
goal-lede-behind = { $tense ->
    [past] Den { $on } var { $name } længst fra planen: { $gap }.
   *[present] { $name } er længst fra planen: { $gap }.
}
goal-lede-reached = { $name } nåede i { $now } målet for { $end }.
goal-lede-reached-many = { $count } kommuner har nået målet.
goal-examples = Tal mærket eks. er opdigtede. De står aldrig i stedet for et offentliggjort tal.
goal-tally = { $count ->
    [one] 1 kommune efter status
   *[other] { $count } kommuner fordelt på status
}
goal-all-statuses = Alle statusser og hvornår de bruges

goal-baseline = Udgangspunkt
goal-baseline-year = Udgangspunktsår
goal-of-country = Andel af landets tal
goal-target = Måltal
goal-target-year = Måltalsår
goal-value = Talt
goal-value-year = Talt i
goal-required = Planen på det tidspunkt
goal-gap = Forskel fra planen
goal-way = Andel af vejen
goal-marks = Mærker
goal-remaining = Afstand til måltallet
goal-number-target-at-most = mål højst { $value } i { $year }
goal-number-target-under = mål under { $value } i { $year }
goal-number-target-at-least = mål mindst { $value } i { $year }
goal-percent-points = { $amount } procentpoint
goal-gap-on = på planen
goal-gap-over = { $amount } over planen
goal-gap-under = { $amount } under planen

goal-progress-name = Fremdrift mod måltallene
goal-progress-none = Ingen kommuner har et måltal i dette udsnit
goal-part-reached = { $count ->
   *[other] { $who } har nået målet
}
goal-part-on-track = { $count ->
   *[other] { $who } { tense-is } på sporet
}
goal-part-behind = { $count ->
   *[other] { $who } { tense-is } bagud
}
goal-part-missed = { $count ->
   *[other] { $who } har ikke nået målet ved fristen
}
goal-part-exceeded = { $count ->
   *[other] { $who } har overskredet målet
}
goal-part-missing = { $count ->
   *[other] { $who } mangler tal
}
goal-part-awaiting = { $count ->
   *[other] { $who } { tense-wait } tal
}
goal-part-hidden = { $count ->
   *[other] { $who } kan ikke vises
}
goal-part-no-baseline = { $count ->
   *[other] { $who } har intet udgangspunkt
}
goal-part-not-comparable = { $count ->
   *[other] { $who } kan ikke sammenlignes med udgangspunktet
}
goal-progress-measure = Hvor stor en del af vejen fra udgangspunktet i { $start } til måltallet i { $end } der er gået ved det seneste tal. Den sorte streg er tiden, der var gået, og orange er det, der mangler. Øverst står de kommuner, der { tense-is } længst fra planen, da der blev talt.
goal-progress-measure-none = Der er ingen udgangspunkter og måltal i dette udsnit.
goal-progress-note-capped = En bjælke stopper ved 100 %, tallet gør ikke.
goal-progress-note-sensitive = Følsom betyder, at én borger mere eller mindre ville give en anden status.
goal-progress-note-hidden = Er et tal skjult, vises bjælke og forskel heller ikke, og status kun, hvis den ikke røber tallet.
goal-note-missing = Tallet skulle være kommet, men er ikke modtaget
goal-note-awaiting = Der { tense-is } endnu intet tal, og fristen { tense-is } ikke nået
goal-note-hidden = Tallet er under { -small-limit }. En bjælke ville røbe det
goal-note-kept = Udgangspunktet opfyldte allerede målet, så der er ingen vej at måle
goal-note-exceeded = Udgangspunktet opfyldte målet, så der er ingen vej at måle
goal-note-no-baseline = Der er et måltal, men intet udgangspunkt
goal-note-not-comparable = Opgørelsen er ændret siden udgangspunktet

goal-points-name = Udgangspunkt, seneste tal og måltal
goal-points-left-count = { $name } { tense-lack } { $amount } i at nå måltallet
goal-points-left-percent = { $name } { tense-lack } { $amount } procentpoint i at nå måltallet
goal-points-reached = { $count ->
   *[other] { $who } er nået til måltallet
}
goal-points-none = Ingen nye tal at holde op mod måltallene
goal-points-measure = Udgangspunktet i { $start }, det seneste tal ({ $now }), planen på det tidspunkt og måltallet i { $end }. Hver kommune har sin egen skala fra 0.
goal-points-measure-none = Udgangspunkt og måltal. Hver kommune har sin egen skala fra 0.

goal-bridge-name = Måltallene mod landstallet
goal-bridge-none = Der er intet landstal at sammenligne måltallene med i dette udsnit
goal-bridge-finding = { $tense ->
    [past] { $count ->
        [one] Nåede kommunen målet, ville der blive { $fall } færre ({ $percent } af landets { $whole } { $counted })
       *[other] Nåede de { $count } kommuner målet, ville der blive { $fall } færre ({ $percent } af landets { $whole } { $counted })
    }
   *[present] { $count ->
        [one] Når kommunen målet, bliver der { $fall } færre ({ $percent } af landets { $whole } { $counted })
       *[other] Når de { $count } kommuner målet, bliver der { $fall } færre ({ $percent } af landets { $whole } { $counted })
    }
}
goal-bridge-measure = { $tense ->
    [past] { $count ->
        [one] Nåede kommunen sit måltal, var { $rest } af de { $whole } fra { $year } tilbage.
       *[other] Nåede alle { $count } kommuner deres måltal, var { $rest } af de { $whole } fra { $year } tilbage.
    }
   *[present] { $count ->
        [one] Hvis kommunen når sit måltal, er { $rest } af de { $whole } fra { $year } tilbage.
       *[other] Hvis alle { $count } kommuner når deres måltal, er { $rest } af de { $whole } fra { $year } tilbage.
    }
} De { $fall } er et bidrag og ikke et mål for hele landet.
goal-bridge-start = { $count ->
   *[other] Hele landet, { $year }
}
goal-bridge-rest = { $count ->
    [one] Tilbage, hvis målet { $tense ->
        [past] blev nået
       *[present] bliver nået
    }{ $year }
   *[other] Tilbage, hvis alle { $tense ->
        [past] nåede
       *[present] når
    } målet{ $year }
}
goal-bridge-inside = { $count ->
    [one] heraf i den ene kommune{ $year }
   *[other] heraf i de { $count } kommuner{ $year }
}
goal-bridge-outside = { $count ->
   *[other] heraf i resten af landet{ $year }
}
goal-bridge-later = { $count ->
   *[other] talt i hele landet i { $year }
}
goal-bridge-without = { $amount }, uden mål
goal-bridge-row = Del
goal-bridge-value = Antal
goal-bridge-fall = Fald til måltallet
goal-bridge-year = År

goal-targets-name = Måltal og reduktion
goal-targets-none = Ingen måltal i dette udsnit
goal-targets-count = { $count ->
    [one] 1 kommune har et måltal
   *[other] { $count } kommuner har et måltal
}
goal-targets-finding = { $count ->
    [one] Målet { tense-is } at gå fra { $start } til { $end }
   *[other] Målet { tense-is } at gå fra { $start } til { $end } i { $count } kommuner
}
goal-targets-measure = Udgangspunkt i { $start } og måltal for { $end }. Ændring og procent er beregnet ud fra de to tal, ikke taget fra kilden.
goal-targets-total = I alt, { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}
goal-targets-note = { $count ->
    [one] Summen dækker kun den ene kommune, der har både udgangspunkt og måltal.
   *[other] Summen dækker de { $complete } af { $count } kommuner, der har både udgangspunkt og måltal.
}
goal-targets-note-all = Summen dækker alle { $count } kommuner.
goal-targets-no-sum = Der er ingen sum, fordi udgangspunkter og måltal ikke gælder de samme år.
goal-change-fall = Reduktion
goal-change-rise = Stigning
goal-change-share = I procent

goal-without-name = Kommuner uden kendt måltal
goal-without-none = Alle kommuner i udsnittet har et måltal
goal-without-finding = { $count } af { $of } kommuner har intet kendt måltal: { $parts }
goal-without-choices = I { $count } af { $of } tilfælde har en kommune intet kendt måltal for en målsætning: { $parts }
goal-without-goal = Målsætning
goal-without-refused-count = { $count ->
    [one] 1 har ikke valgt målet
   *[other] { $count } har ikke valgt målet
}
goal-without-chosen-count = { $count ->
    [one] 1 har valgt målet, men vi kender ikke tallet
   *[other] { $count } har valgt målet, men vi kender ikke tallet
}
goal-without-unknown-count = { $count ->
    [one] for 1 vides det ikke
   *[other] for { $count } vides det ikke
}
goal-without-measure = Nogle har fravalgt målet. For andre kender vi ikke måltallet.
goal-without-known = Hvad vi ved
goal-without-refused = Kommunen har ikke valgt målet
goal-without-chosen = Kommunen har valgt målet, men måltallet kendes ikke
goal-without-unknown = Det vides ikke, om kommunen har valgt målet
goal-without-others = { $count ->
    [one] Den sidste kommune i landet er ikke med i programmet.
   *[other] De øvrige { $count } kommuner i landet er ikke med i programmet.
}

goal-observations-name = Tællinger mod planen
goal-observations-finding = { $counts ->
    [0] { $count ->
        [0] Der er ingen kommuner i dette udsnit
        [one] Kommunen har intet nyt tal siden udgangspunktet
       *[other] Ingen af de { $count } kommuner har et nyt tal siden udgangspunktet
    }
   *[other] { $counts } af { $count } { $count ->
        [one] kommune
       *[other] kommuner
    } har et nyt tal siden udgangspunktet
}
goal-observations-measure = Åbn en kommune for at se tallene og regnestykket bag dens status. Kun talte år har et punkt, og punkterne er ikke forbundet. Den stiplede linje er planen, og ruden er måltallet ved fristen.
goal-role = Hvad
goal-year = År
goal-number-value = Tal
goal-plan-value = Plan
goal-role-baseline = Udgangspunkt
goal-role-observed = Talt
goal-role-missing = Tal mangler
goal-role-awaiting = Afventer tal
goal-role-no-count = Ingen tælling det år
goal-role-unknown = Tallet kendes ikke
goal-role-plan = Planen
goal-role-target = Måltal
goal-label-target = mål { $amount }
goal-detail-alt = { $name }: tællinger, plan og måltal år for år. Tallene står i tabellen under figuren.
goal-worked-elapsed = Tid gået
goal-worked-required = Planen i { $year }
goal-worked-gap = Forskel fra planen
goal-worked-way = Andel af vejen
goal-worked-ratio = Andel af vejen i forhold til tid gået
goal-worked-of-way = { $percent } af vejen
goal-worked-capped = højst { $percent }
goal-worked-none = Der er ikke tal nok til at regne forskel og andel af vejen ud.
goal-unit-count = { $amount } borgere
goal-unit-capacity = { $amount } pladser
goal-unit-percent = { $amount } procentpoint
goal-unit-rate = { $amount }
