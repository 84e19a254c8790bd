# Kommuner og den enkelte kommune
municipalities-menu = Kommuner
municipalities-title = Kommuner
municipalities-name = Programmets kommuner
all-municipalities-name = Alle kommuner
municipality-programmes-name = Kommunernes programmer
municipality-methods-name = Kommunernes metoder
municipality-goals-name = Kommunernes mål
municipality-measurements-name = Kommunernes målinger
municipality-releases-name = Kommunernes løsladelser
municipality-reporting-name = Forventede og modtagne tal

municipalities-lede = { $count ->
    [0] Ingen kommuner i { $programme } passer til filtrene. Alle kommuner står nederst.
    [one] Én kommune i { $programme }. Vælg den for at se metoder, mål, målinger og løsladelser på én side.
   *[other] { $count } kommuner i { $programme }. Vælg en kommune for at se dens metoder, mål, målinger og løsladelser på én side.
}
municipalities-lede-empty = Der er ingen kommuner at vise, før de første tal er registreret.
municipalities-finding = { $running ->
    [0] { $count ->
        [0] Ingen kommuner i dette udsnit
        [one] Kommunen { tense-take-part } ikke i nogen metode
       *[other] Ingen af de { $count } kommuner { tense-take-part } i en metode
    }
   *[other] { $count ->
        [one] Kommunen { tense-take-part } i mindst én metode
       *[other] { $running } af { $count } kommuner { tense-take-part } i mindst én metode
    }
}
municipalities-subtitle = Metoder i gang, valgte mål, status for de mål, der kan gøres op, og det nyeste kendte tal for løsladelser.
municipalities-examples = Tal mærket eks. er opdigtede, blandt andet alle løsladelser.
municipalities-all-finding = { $count ->
    [0] Ingen kommuner i dette udsnit
    [one] 1 kommune kan vises
   *[other] Alle { $count } kommuner
}
municipalities-all-subtitle = Også kommuner uden for programmet har en side med de tal, vi kender.
municipalities-goals-unknown = vides ikke
municipalities-goals-all = { $chosen } af { $count }
municipalities-goals-some = { $chosen } af { $count }, { $unknown } vides ikke

municipality-shows = Viser situationen pr. { $date }
municipality-national = Hele landet
municipality-municipality = Kommune
municipality-code = Kommunekode
municipality-region = Region
municipality-region-none = Uden for de danske regioner
municipality-population = Folketal
municipality-population-year = Folketal, år
municipality-population-on = { $count } (1. januar { $year })
municipality-unknown = kendes ikke
municipality-group = Gruppe
municipality-group-agreement = Aftalekommune
municipality-group-housing-support = Bostøttekommune
municipality-group-selected = Udvalgt kommune
municipality-group-participant = Deltagende kommune
municipality-programme = Program
municipality-programmes-count = Programmer
municipality-period = Periode
municipality-period-unknown = periode ukendt
municipality-period-from = fra { $year }
municipality-period-to = til { $year }
municipality-state = På dagen
municipality-state-running = i gang
municipality-state-not-begun = ikke begyndt
municipality-state-ended = afsluttet
municipality-state-unknown = vides ikke
municipality-method = Metode
municipality-methods-count = Metoder
municipality-stage = Stadie
municipality-since = Siden
municipality-since-unknown = dato ukendt
municipality-goal = Mål
municipality-goals-chosen = Valgte mål
municipality-status = Status
municipality-baseline = Udgangspunkt
municipality-baseline-year = Udgangspunkt, år
municipality-value = Tal
municipality-value-year = Tal, år
municipality-target = Måltal
municipality-target-year = Måltal, år
municipality-required = Planen, da der blev talt
municipality-gap = Forskel fra planen
municipality-way = Andel af vejen
municipality-marks = Mærke
municipality-meets = Tallet opfylder målet
municipality-indicator = Måling
municipality-year = År
municipality-counted = Talt
municipality-first-year = Fra år
municipality-highest = Op til
municipality-since-first = Ændring siden første tal
municipality-since-last = Ændring siden tallet før
municipality-of-country = Andel af landets tal
municipality-of-all = Andel af alle talte
municipality-per-1000 = Pr. 1.000 indbyggere
municipality-population-of = Folketal fra år
municipality-printed-per-1000 = Kildens tal pr. 1.000
municipality-share-fewer = { $share } færre end i { $year }
municipality-share-more = { $share } flere end i { $year }
municipality-share-country = { $share } af landets tal
municipality-share-all = { $share } af alle talte
municipality-share-rate = { $rate } pr. 1.000 indbyggere (folketal { $year })
municipality-share-printed = kilden skriver { $rate } pr. 1.000, for den har brugt et andet folketal
municipality-remark = Bemærkning
municipality-new-series = ny opgørelse
municipality-expected = Forventet tal
municipality-due = Frist
municipality-releases-count = Løsladelser
municipality-releases-newest = Løsladelser
municipality-releases-year = År
municipality-releases-verdict = Talkriteriet
municipality-releases-margin = Afstand
municipality-releases-type = Type
municipality-reporting-state = Modtaget

municipality-block-programmes = Programmer
municipality-block-methods = Metoder
municipality-block-goals = Mål
municipality-block-measurements = Hjemløshed og andre målinger
municipality-block-releases = Løsladelser
municipality-block-reporting = Indberetning

municipality-lede-agreement = Aftalekommune i { $programme } { $methods ->
    [0] uden metoder i gang
    [one] med 1 metode i gang
   *[other] med { $methods } metoder i gang
}{ tense-on }.
municipality-lede-housing-support = Bostøttekommune i { $programme } { $methods ->
    [0] uden metoder i gang
    [one] med 1 metode i gang
   *[other] med { $methods } metoder i gang
}{ tense-on }.
municipality-lede-selected = Udvalgt kommune i { $programme } { $methods ->
    [0] uden metoder i gang
    [one] med 1 metode i gang
   *[other] med { $methods } metoder i gang
}{ tense-on }.
municipality-lede-participant = Deltagende kommune i { $programme } { $methods ->
    [0] uden metoder i gang
    [one] med 1 metode i gang
   *[other] med { $methods } metoder i gang
}{ tense-on }.
municipality-lede-goal = { $goal }: { $status } ({ $numbers }).
municipality-lede-goal-plain = { $goal }: { $status }.
municipality-lede-outside = Ikke med i { $programme }. { $others ->
    [0] Kommunen er heller ikke nævnt i de andre programmer, men målinger vises, hvor de kendes.
    [one] Kommunen er nævnt i 1 andet program.
   *[other] Kommunen er nævnt i { $others } andre programmer.
}
municipality-lede-unknown = Vi ved ikke, om kommunen er med i { $programme }, for kilderne nævner ikke alle deltagere. { $others ->
    [0] Målinger vises, hvor de kendes.
    [one] Kommunen er med i 1 andet program.
   *[other] Kommunen er med i { $others } andre programmer.
}
municipality-lede-empty = På det valgte tidspunkt var der ikke registreret noget om kommunen.
municipality-lede-national = { $count ->
    [0] Ingen landstal er kendt på den valgte dato.
    [one] Landstal for 1 måling. Et landstal er talt for sig og er ikke en sum af kommunerne.
   *[other] Landstal for { $count } målinger. Et landstal er talt for sig og er ikke en sum af kommunerne.
}
municipality-examples = Nogle tal på siden er opdigtede og mærket eks. Det gælder: { $blocks }.

municipality-programmes-finding = { $count ->
    [0] Kommunen er ikke nævnt i noget program
    [one] Kommunen er nævnt i 1 program
   *[other] Kommunen er nævnt i { $count } programmer
}
municipality-programmes-subtitle = Alle programmer, også dem, der er slut eller ikke begyndt på dagen.

municipality-methods-finding = { $count ->
    [one] 1 metode { tense-is } i gang i programmet
   *[other] { $count } metoder { tense-is } i gang i programmet
}{ $others ->
    [0] {""}
    [one] , og 1 hører til et andet program
   *[other] , og { $others } hører til andre programmer
}
municipality-methods-elsewhere = { $count ->
    [one] 1 metode i et andet program, ingen i dette
   *[other] { $count } metoder i andre programmer, ingen i dette
}
municipality-methods-none = { $known ->
    [0] Ingen metoder er registreret
   *[other] Ingen metoder { tense-is } i gang i programmet på dagen
}
municipality-methods-subtitle = Registreret deltagelse. Stadiet er ukendt, hvor kilden ikke nævner det.

municipality-goals-finding = { $says }
municipality-goals-says = { $goal }: { $status }
municipality-goals-says-many = { $count } mål: { $status }
municipality-goals-none = { $others ->
    [0] Ingen mål er registreret
    [one] Ingen mål i det valgte program, men 1 mål i et andet
   *[other] Ingen mål i det valgte program, men { $others } mål i andre
}
municipality-goals-subtitle = Gjort op pr. { $date } i forhold til en jævn udvikling fra udgangspunkt til måltal.
municipality-no-verdict = uden status
municipality-number-baseline = { $value } i { $year }
municipality-number-value = { $value } i { $year }
municipality-number-over = { $gap } over planen
municipality-number-under = { $gap } under planen
municipality-number-even = på planen
municipality-number-met = tallet opfylder målet
municipality-number-unmet = tallet opfylder ikke målet
municipality-way-of = { $share } af vejen
municipality-formula = Sådan er det regnet
municipality-formula-step = { $label }: { $working } = { $result }
municipality-measurements-none = Ingen målinger er kendt pr. { $date }
municipality-measurements-one = { $indicator }: { $value } i { $year }, den eneste sammenlignelige måling
municipality-measurements-fewer = { $indicator }: { $value } i { $year }, { $difference } færre end i { $since }
municipality-measurements-more = { $indicator }: { $value } i { $year }, { $difference } flere end i { $since }
municipality-measurements-same = { $indicator }: { $value } i { $year }, det samme som i { $since }
municipality-measurements-subtitle = { $count ->
    [0] Der er ingen målinger til og med { $date }.
    [one] 1 måling til og med { $date }.
   *[other] { $count } målinger af { $kinds ->
        [one] én slags
       *[other] { $kinds } slags
    } til og med { $date }. Hvert punkt er et år med en tælling.
}
municipality-measurements-alt = { $indicator } over årene. Senest { $value } i { $year }.
municipality-newer = { $count ->
    [one] 1 nyere måling ligger efter den viste dato.
   *[other] { $count } nyere målinger ligger efter den viste dato.
}
municipality-newer-link = Vis situationen i dag

municipality-releases-finding = { $year }: { $verdict }
municipality-releases-unknown = Antallet af løsladelser er ukendt
municipality-releases-no-year = intet år kendt
municipality-releases-subtitle = Antal { $unit } { $each }, kendt pr. { $date }. Talkriteriet er { $limit }{ $wording ->
    [none] .
   *[other] {" "}(”{ $quoted }”).
}
municipality-releases-subtitle-plain = Løsladelser pr. år, kendt pr. { $date }.
municipality-releases-note = { $above } af { $count } kendte { $many } { tense-has } { $limit }. Tallet er ét af flere kriterier og afgør ikke alene, om en kommune kan være med.
municipality-releases-mean = Gennemsnittet for { $first } til { $last } er { $mean }.
municipality-releases-mean-unknown = Gennemsnittet for { $first } til { $last } er ukendt, fordi et af årene mangler.
municipality-releases-chance = Et tal på { $count } svinger tilfældigt: kommunens sædvanlige niveau kan være alt fra { $ends } (eksakt { -interval-level } interval).
municipality-releases-verdict-yes = opfylder talkriteriet ({ $value } { $sign } { $limit })
municipality-releases-verdict-no = opfylder ikke talkriteriet ({ $value } { $sign } { $limit })
municipality-releases-verdict-hidden = opfylder ikke talkriteriet (under { -small-limit } er ikke { $limit })
municipality-releases-verdict-met-hidden = opfylder talkriteriet (under { -small-limit } er { $limit })
municipality-releases-verdict-unknown = kan ikke sammenlignes med { $limit }

municipality-reporting-nothing = Der skulle ikke indberettes noget på dette tidspunkt
municipality-reporting-complete = { $count ->
    [1] Det forventede tal er modtaget
    [2] Begge forventede tal er modtaget
   *[other] Alle { $count } forventede tal er modtaget
}
municipality-reporting-finding = { $received } af { $due } forventede tal er modtaget
municipality-reporting-subtitle = Årets tal for de valgte mål efter kalenderen, pr. { $date }.
municipality-reporting-what = { $goal } { $year }
municipality-reporting-due = { $year } (frist { $date })
municipality-reporting-received = modtaget
municipality-reporting-missing = ikke indberettet
municipality-reporting-awaiting = { tense-wait }, fristen { tense-is } ikke nået
municipality-reporting-no-target = ventes ikke, intet mål valgt
municipality-reporting-choice-unknown = vides ikke, om målet er valgt
