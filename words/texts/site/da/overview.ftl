overview-menu = Overblik
overview-title = Overblik over { $programme }
overview-about = Om { $programme }
overview-achieved = { $count ->
    [one] { $name } har nået sit mål.
   *[other] { $count } kommuner har nået deres mål.
}
overview-achieved-goal = { $goal }: { $count ->
    [one] { $name } har nået målet.
   *[other] { $count } kommuner har nået målet.
}
overview-examples = Tal mærket eks. er opdigtede og viser, hvordan siden ser ud med tal fra kommunerne.
overview-nobody = Der er ingen kommuner i dette udsnit.
overview-no-targets = Vi kender ingen måltal i dette udsnit, så ingen kan være foran eller bagud.
overview-of = af { $whole }
overview-more = { $count ->
    [one] og 1 til i tabellen
   *[other] og { $count } til i tabellen
}
overview-reason = { $goal }: { $baseline } i { $year }, { $target }
overview-reason-plain = { $goal }

key-figures-name = Nøgletal
key-figures-none = Ingen nøgletal kan opgøres i dette udsnit
key-figures-both = { $first }, og { $second }
key-figures-national-first = I { $year } blev der talt { $count } { $name } i hele landet
key-figures-national-fewer = I { $year } blev der talt { $count } { $name } i hele landet, { $change } færre end i { $first_year }
key-figures-national-more = I { $year } blev der talt { $count } { $name } i hele landet, { $change } flere end i { $first_year }
key-figures-national-same = I { $year } blev der talt { $count } { $name } i hele landet, lige så mange som i { $first_year }
key-figures-running = { $count ->
    [0] Ingen
   *[other] { $count }
} af { $whole ->
    [one] 1 kommune
   *[other] { $whole } kommuner
} { tense-is } i gang med en metode
key-figures-above = { $count ->
    [0] Ingen
   *[other] { $count }
} af { $whole ->
    [one] 1 kommune
   *[other] { $whole } kommuner
} { tense-has } { $asked }
key-figures-achieved = { $count ->
    [0] Ingen
   *[other] { $count }
} af { $whole ->
    [one] 1 kommune
   *[other] { $whole } kommuner
} har nået målet
key-figures-achieved-of = { $count ->
    [0] Ingen
   *[other] { $count }
} af { $whole ->
    [one] 1 kommune
   *[other] { $whole } kommuner
} har nået målet »{ $goal }«
key-figures-achieved-goals = Målet er nået af { $parts }
key-figures-achieved-part = { $count ->
    [0] ingen
   *[other] { $count }
} af { $whole } ({ $goal })
key-figures-agreed = Det aftalte fald fra { $year } til { $target_year } er { $count }
key-figures-subtitle = Nøgletal og sammenligning.
key-figures-goals = Hvert mål er gjort op for sig. En kommune kan have nået ét mål og ikke et andet.
key-figures-label = Tal
key-figures-value = Værdi
key-figures-whole = Ud af
key-figures-comparison = Sammenligning
key-national = { $name } i hele landet
key-national-first = talt i { $year }
key-national-fewer = talt i { $year }. Det er { $change } færre end i { $first_year } ({ $first }), et fald på { $percent } %.
key-national-same = talt i { $year }. Det er lige så mange som i { $first_year }.
key-national-more = talt i { $year }. Det er { $change } flere end i { $first_year } ({ $first }), en stigning på { $percent } %.
key-achieved = Kommuner med nået mål
key-achieved-of = { $goal }: kommuner med nået mål
key-achieved-names = { $count ->
    [one] { $names } har nået målet.
   *[other] { $names } har nået målet.
}
key-achieved-rest = De øvrige: { $rest }.
key-achieved-none = Ingen har nået målet: { $rest }.
key-achieved-other = { $status } ({ $count })
key-agreed = Kommunernes samlede mål
key-agreed-of = { $goal }: kommunernes samlede mål
key-agreed-span = fra { $year } til { $target_year } i { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}.
key-agreed-share = Det svarer til { $percent } % af alle i hele landet ({ $national }).
key-running = Kommuner i gang med en metode
key-running-methods = { $methods ->
    [0] Ingen metode { tense-is } i gang på den viste dato.
    [one] De { tense-use } 1 metode
   *[other] De { tense-use } { $methods } metoder
}{ $count ->
    [0] {""}
    [one] { " " }ét sted.
   *[other] , tilsammen { $count } gange.
}
key-running-without = { $names } er ikke registreret med en metode.
key-above = Kommuner med { $asked }
key-above-text = i { $newest }, senest { $span }.
key-above-strict = Netop { $threshold } er ikke nok.
key-above-unknown = Løsladelser pr. kommune er ikke offentliggjort, og ingen har indberettet dem.

attention-name = Kræver opmærksomhed
attention-municipality = Kommune
attention-goal = Målsætning
attention-status = Status
attention-marks = Mærker
attention-baseline = Udgangspunkt
attention-baseline-year = År
attention-value = Seneste tal
attention-value-year = Talt
attention-required = Planen på dagen
attention-gap = Forskel på dagen
attention-subtitle = Først kommuner, der mangler tal, efter udgangspunktets størrelse, og så kommuner bag deres plan, de længst fra planen på dagen først.
attention-note = Den lodrette streg er planen: den rette linje fra udgangspunkt til måltal, på den viste dag.
attention-behind = { $others ->
    [0] { $name } { tense-is } bag sin plan med { $gap }
    [one] { $name } { tense-is } længst fra sin plan ({ $gap }), og 1 til { tense-need } opmærksomhed
   *[other] { $name } { tense-is } længst fra sin plan ({ $gap }), og { $others } til { tense-need } opmærksomhed
}
attention-behind-goals = Længst fra planen { tense-is } { $names }{ $others ->
    [0] {""}
    [one] , og 1 til { tense-need } opmærksomhed
   *[other] , og { $others } til { tense-need } opmærksomhed
}
attention-of-goal = { $name } ({ $goal }, { $gap })
attention-goals = { $count ->
    [one] Målsætning: { $goals }.
   *[other] Målsætninger: { $goals }.
}
attention-missing = { $since ->
    [none] Vi har ingen nye tal fra { $names }
   *[other] Vi har ingen tal efter { $since } fra { $names }
}
attention-others = { $count ->
    [one] 1 anden
   *[other] { $count } andre
}
attention-none = Ingen kommuner { tense-lack } tal eller { tense-is } bag deres plan
attention-none-text = Ingen kommuner i dette udsnit { tense-need } opmærksomhed på den valgte dato.

timeline-name = Tidslinje
timeline-from = Fra
timeline-to = Til
timeline-value = Talt
timeline-subtitle = Programmets faser og landets tællinger. Mørke bjælker { tense-is } i gang på den viste dato, grå { tense-is } slut.
timeline-running = { $tense ->
    [past] Den { $on } var { $name } i gang, og næste landstælling var i { $year }
   *[present] { $name } er i gang, og næste landstælling er i { $year }
}
timeline-running-only = { $tense ->
    [past] Den { $on } var { $name } i gang
   *[present] { $name } er i gang
}
timeline-over = Alle faser er slut, og næste landstælling { tense-is } i { $year }
timeline-over-only = Alle faser er slut
timeline-ahead = Ingen fase { tense-is } begyndt
timeline-empty = Programmet har ingen kendte faser
