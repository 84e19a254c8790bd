# Siden sidste møde
since-menu = Siden sidste møde
since-last-name = Siden sidste møde
since-kind = Hvad er sket
since-place = Kommune
since-about = Hvad det gælder
since-was = Før
since-became = Nu
since-kind-status = Status skiftet
since-kind-threshold = Grænsen passeret
since-kind-changed = Tal ændret
since-kind-new = Nyt tal
since-kind-method-started = Metode startet
since-kind-method-ended = Metode afsluttet
since-kind-method-changed = Metode ændret
since-kind-choice = Valg af mål
since-kind-target = Måltal sat eller ændret
since-kind-undone = Indlæsning fortrudt
since-kind-missing = Mangler stadig
since-country = Hele landet
since-several = Flere kommuner
since-nothing = intet oplyst
since-hidden = skjult (under { -small-limit })
since-withheld = tilbageholdt
since-final = endelig
since-releases = Løsladelser
since-of-year = { $name }, { $year }
since-part-h1 = 1. halvår { $year }
since-part-h2 = 2. halvår { $year }
since-part-q1 = 1. kvartal { $year }
since-part-q2 = 2. kvartal { $year }
since-part-q3 = 3. kvartal { $year }
since-part-q4 = 4. kvartal { $year }
since-goal = Mål { $no }: { $name }
since-goal-due = { $goal } (måltal for { $year })
since-goal-unknown = Et mål uden nummer
since-threshold = Grænsen på { $threshold } løsladelser
since-criterion = { $count } i { $year }, { $verdict }
since-meets = opfylder kriteriet
since-meets-not = opfylder ikke kriteriet
since-import = { $file } ({ $count ->
    [one] 1 række
   *[other] { $count } rækker
})
since-report = Indberetning for { $year }, frist { $date }
since-report-received = modtaget
since-report-missing = mangler
since-report-awaiting = fristen var ikke nået
since-report-not-expected = forventes ikke
since-report-partly = { $have } af { $count } tal modtaget
since-target = måltal { $target }
since-target-from = måltal { $target } fra { $baseline }
since-target-from-year = måltal { $target } fra { $baseline } i { $year }
since-chosen = valgt
since-chosen-not = fravalgt
since-method-not = bruges ikke
since-method-unknown = vides ikke
since-registered = registreret { $at } af { $who }
since-undone = fortrudt { $at } af { $who }
since-undone-why = fortrudt { $at } af { $who }: { $why }
since-by-time = { $status } (kun fordi tiden er gået)
since-source-before = Før
since-source-after = Nu
since-count-status = { $count ->
    [one] én status skiftet
   *[other] { $count } statusser skiftet
}
since-count-threshold = { $count ->
    [one] grænsen passeret én gang
   *[other] grænsen passeret { $count } gange
}
since-count-changed = { $count ->
    [one] ét tal ændret
   *[other] { $count } tal ændret
}
since-count-new = { $count ->
    [one] ét nyt tal kommet til
   *[other] { $count } nye tal kommet til
}
since-count-methods = { $count ->
    [one] ét metodeforløb ændret
   *[other] { $count } metodeforløb ændret
}
since-count-goals = { $count ->
    [one] ét mål valgt eller ændret
   *[other] { $count } mål valgt eller ændret
}
since-count-undone = { $count ->
    [one] én indlæsning fortrudt
   *[other] { $count } indlæsninger fortrudt
}
since-count-missing = { $count ->
    [one] én indberetning mangler stadig
   *[other] { $count } indberetninger mangler stadig
}
since-finding = Siden mødet den { $date } er { $told }
since-finding-between = Fra mødet den { $date } til mødet den { $until } er { $told }
since-finding-nothing = Intet er ændret siden mødet den { $date }
since-finding-nothing-between = Intet er ændret fra mødet den { $date } til mødet den { $until }
since-no-meeting = Der er endnu intet møde at sammenligne med
since-no-meeting-text = Når et møde er oprettet under Møder og holdt, står her, hvad der er sket siden.
since-side = { $name } (situationen pr. { $shown }, registreret senest { $known })
since-subtitle = { $before } sammenlignet med { $after }.
since-subtitle-now = { $before } sammenlignet med situationen pr. { $shown } med de tal, siden viser nu.
since-note = Hver ændring står på én linje. Tal, der forsvandt med en fortrudt indlæsning, står kun som indlæsningen. Nye navne og kataloger tæller ikke med.
since-now = Nu (uden et møde)
since-choice = Vælg, hvad der sammenlignes
since-choose-moede = Møde
since-choose-siden = Sammenlignet med
since-compare = Sammenlign
since-examples = Linjer mærket eks. er om opdigtede tal.
since-shows = { $count ->
    [0] Ingen ændringer
    [one] Viser 1 ændring
   *[other] Viser { $count } ændringer
}
since-all = Se alle ændringer
since-means-column = Det betyder
since-means = { $about }: fra { $before } til { $after }
since-means-meets = opfylder nu talkriteriet (grænsen { $threshold })
since-means-meets-not = opfylder ikke længere talkriteriet (grænsen { $threshold })
since-earlier = { $figure } i { $year }
since-line-before = Før ({ $unit })
since-line-after = Nu ({ $unit })
since-guide-before = ved mødet
since-guide-after = nu
since-unit-count = antal
since-unit-capacity = pladser
since-unit-percent = procent
since-unit-rate = pr. 1.000
since-unit-releases = løsladelser
since-unit-people = personer
since-unit-of-country = hele landet, { $unit }
