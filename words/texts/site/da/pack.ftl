# Mødepakken
pack-title = Mødepakke
pack-menu = Mødepakke
pack-held = Møde { $date }
pack-known = Tal, der var registreret { $at }
pack-known-all = Alle tal, der er registreret
pack-section-overblik = Overblik
pack-section-program = Programmet
pack-section-metoder = Metoder
pack-section-maal = Mål
pack-section-loesladelser = Løsladelser
pack-section-kommuner = Kommuner
pack-section-indberetning = Indberetning
pack-goal = Mål { $no }, { $name }
pack-about = { $about }: { $finding }
pack-same-title = { $title } – { $name }
pack-contents = Indhold
pack-page = Side
pack-sign = Tegn
pack-sign-meaning = Hvad det betyder
pack-signs-title = Sådan læses tegn og statusser
pack-signs-text = Et felt uden tal kan betyde flere ting. Nedenfor står, hvad hvert tegn og hver status betyder.
pack-left-out = { $count ->
    [one] 1 figur er udeladt, fordi der ikke er noget at vise i den.
   *[other] { $count } figurer er udeladt, fordi der ikke er noget at vise i dem.
}
pack-left-out-one = { $name }: { $reason }
pack-left-out-about = { $about }, { $name }: { $reason }
pack-left-out-title = Udeladt
pack-has-examples = Pakken indeholder opdigtede tal. De er mærket eks., og hver figur, der har nogen, er mærket Eksempeltal.
pack-table-behind = Tallene bag figuren

# Siden /moedepakke
pack-lede = Vælg et møde og det, der skal med. Pakken hentes som én fil med tal, der kan rettes, og kilder til dem alle. Den viser det, styregruppen må se: beskyttede tal under { -small-limit } er skjult.
pack-choose = Vælg
pack-meeting = Møde
pack-meeting-none = Uden møde, som siden er sat nu
pack-meeting-line = { $name }, { $date }
pack-sections = Dele
pack-municipalities = Kommuner med egne sider
pack-municipalities-hint = Vælg ingen, hvis pakken kun skal handle om hele programmet.
pack-every = Alle
pack-none = Ingen
pack-see = Se den
pack-slides = { $count ->
    [one] Pakken bliver 1 slide med en figur.
   *[other] Pakken bliver { $count } slides med figurer.
} Hertil kommer forside, indhold og en forklaring af tegnene.
pack-empty = Der er intet at vise for det, du har valgt.
pack-outdated = Sætningen er ældre end tallene
pack-fetch = Hent
pack-fetch-pptx = PowerPoint (.pptx)
pack-fetch-xlsx = Excel (.xlsx)
pack-fetch-html = Webside i én fil (.html)
pack-fetch-pdf = PDF (.pdf)
pack-fetch-text = Adresserne kan deles: den, der har adgang som projektleder, får samme fil. For et møde er tallene de samme, hver gang filen hentes.
pack-gathering = Samler figurer: { $done } af { $total }
pack-writing = Skriver filen: { $done } af { $total }
pack-ready = Filen er klar.
pack-template-title = Brug jeres egen skabelon
pack-template-text = Læg en præsentation (.pptx) her, så laves PowerPoint-filen i dens udseende. Skabelonens egne slides tages ikke med, og filen gemmes ikke.
pack-template-choose = Vælg fil
pack-template-drop = eller slip den her. Højst { -largest-template }.
pack-template-made = Præsentationen er lavet i skabelonens udseende og hentes nu.
pack-figure = Figur
pack-template-too-large = Filen er større end { $most } MB eller for stor, når den er pakket ud. Fjern billeder og slides, der ikke hører til skabelonen.
pack-template-unreadable = Filen kan ikke åbnes som en præsentation. Åbn den i PowerPoint, og gem den igen som .pptx uden adgangskode.
pack-template-macros = Filen indeholder makroer eller andet, der kan køre af sig selv. Gem den som .pptx uden makroer.
pack-template-not-pptx = Filen er ikke en præsentation af typen .pptx. Gem en skabelon (.potx) som .pptx.
pack-template-no-title = Filen har intet layout med en pladsholder til titlen. Tilføj et layout med en titel i PowerPoints diasmaster.
pack-template-no-room = Layoutet med en titel har ikke plads til en figur. Giv indholdet mere plads i diasmasteren.
refused-pack-template-missing = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen kan ikke læses. Ret stien, eller fjern indstillingen.
refused-pack-template-too-large = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen er større end { $most } MB eller for stor, når den er pakket ud. Fjern billeder og slides, der ikke hører til skabelonen.
refused-pack-template-unreadable = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen kan ikke åbnes som en præsentation. Åbn den i PowerPoint, og gem den igen som .pptx uden adgangskode.
refused-pack-template-macros = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen indeholder makroer eller andet, der kan køre af sig selv. Gem den som .pptx uden makroer.
refused-pack-template-not-pptx = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen er ikke en præsentation af typen .pptx. Gem en skabelon (.potx) som .pptx.
refused-pack-template-no-title = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Filen har intet layout med en pladsholder til titlen. Tilføj et layout med en titel i PowerPoints diasmaster.
refused-pack-template-no-room = KOMMUNEMONITOR_PPTX_TEMPLATE kan ikke bruges: { $file }. Layoutet med en titel har ikke plads til en figur. Giv indholdet mere plads i diasmasteren.
pack-picture = Figur: { $title }
