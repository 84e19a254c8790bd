# Kilder og metode
sources-menu = Kilder
sources-title = Kilder og metode
sources-lede = Hvert tal kan følges tilbage til en celle i et regneark. Her står, hvilke regneark der er indlæst, hvad ordene betyder, og hvordan der regnes.
sources-examples = Regneark mærket eks. er opdigtede og kan tages ud af alle sider på én gang.

workbooks-name = Indlæste regneark
workbooks-finding = { $count ->
    [0] Ingen regneark er indlæst i dette udsnit
    [one] Tallene kommer fra 1 regneark
   *[other] Tallene kommer fra { $count } regneark
}{ $examples ->
    [0] {""}
    [one] , og 1 af dem er et eksempel
   *[other] , og { $examples } af dem er eksempler
}
workbooks-subtitle = Et regneark på hver linje, nyeste øverst. Filen gemmes, som den blev modtaget.
workbooks-file = Regneark
workbooks-kinds = Indhold
workbooks-rows = Oplysninger
workbooks-registered = Registreret
workbooks-source = Kilde
workbooks-sha = SHA-256, begyndelsen


sources-downloads-title = Hent tallene
sources-downloads-text = Hver fil indeholder præcis det udsnit, siden viser. Regnearkene og CSV-filerne har tallene uden afrunding, og hver linje nævner fil, ark, celle og kilde. Præsentationerne har kilderne i noterne.
sources-file-pptx = PowerPoint
sources-file-xlsx = Excel
sources-file-csv = CSV
sources-file-tidy-csv = CSV til databehandling

sources-terms-title = Hvad ordene betyder
sources-terms-text = De samme ord bruges på alle sider og i alle filer.
term-release = Løsladelse
term-release-meaning = Én person, der forlader et fængsel eller en arrest én gang. Den samme borger kan løslades flere gange på et år.
term-person = Borger
term-person-meaning = Antal forskellige personer. Tal for borgere og tal for løsladelser lægges aldrig sammen og sammenlignes aldrig.
term-street-sleeper = Gadesover
term-street-sleeper-meaning = En borger, der ved tællingen overnatter på gaden, i en trappeopgang eller et lignende sted. Landstællingen foregår i uge 6 hvert andet år.
term-national = Landsplan
term-national-meaning = Et tal for hele landet, talt for sig. Det er ikke summen af de kommuner, siden viser.
term-group = Aftalekommune og bostøttekommune
term-group-meaning = To måder at være med i Hjemløsestrategien på. Aftalekommuner har egne måltal.
term-stage = Stadie
term-stage-meaning = Hvor langt en kommune er med en metode: udvikling, afprøvning eller implementering. Er stadiet ikke oplyst, står det som ukendt.
term-date = Situation pr.
term-date-meaning = Dagen, hvis situation siden viser: hvilke metoder der var i gang, og hvilke tal der gjaldt.
term-registered = Registreret senest
term-registered-meaning = Hvad databasen vidste på et tidspunkt. Et møde kan vises igen, som det så ud dengang, også efter at tal er rettet.
term-caveat = Forbehold (*)
term-caveat-meaning = Det, man skal vide, før man bygger på et tal: at det er beregnet, foreløbigt eller et skøn, at en aldersgruppe er antaget, eller at kilden lader noget stå åbent. Det følger tallet til side, fil og slide.
term-grade = Kildegrad
term-grade-meaning = A er læst i sin helhed eller trykt med tallet ved sin betegnelse. B er et klart tal, hvor betegnelse, år eller kolonne er udledt. C er andenhånds. Grad B og C står ved kildens navn.

sources-formulas-title = Sådan regnes der
sources-formulas-text = Eksemplet er opdigtet, så det ikke røber et skjult tal: 40 borgere i 2009, mål 20 i 2012, talt 10 i 2011.
formula-share = Procent
formula-share-meaning = Antal delt med antal, afrundet én gang og kun til visning. En halv rundes op.
formula-share-worked = 129 af 200 = 64,5 %, vist som 65 %
formula-elapsed = Tid gået
formula-elapsed-meaning = Den del af tiden fra udgangspunkt til frist, der er gået, da tallet gjaldt.
formula-elapsed-worked = (2011 − 2009) / (2012 − 2009) = 67 %
formula-required = Planen
formula-required-meaning = Den rette linje fra udgangspunktet til måltallet, aflæst på samme tid.
formula-required-worked = 40 + (20 − 40) · 2/3 = 26,7
formula-gap = Forskel fra planen
formula-gap-meaning = Tallet minus planen. Et positivt tal er bagud, når mindre er bedre.
formula-gap-worked = 10 − 26,7 = −16,7 borgere
formula-way = Andel af vejen
formula-way-meaning = Hvor stor en del af afstanden fra udgangspunkt til måltal der er tilbagelagt. Kan være over 100 %.
formula-way-worked = (40 − 10) / (40 − 20) = 150 %
formula-ratio = Fremdrift i forhold til planen
formula-ratio-meaning = Andel af vejen delt med tid gået. Mindst { -on-track-ratio } er på sporet, mindst { -slightly-behind-ratio } er lidt bagud, derunder bagud.
formula-ratio-worked = 1,5 / (2/3) = 2,25, men målet er allerede nået
formula-threshold = Talkriteriet
formula-threshold-meaning = Flere end { -call-limit } løsladelser om året. Præcis { -call-limit } er ikke nok, og et tal, der mangler, er ukendt og ikke et nej.
formula-threshold-worked = 82 > { -call-limit } opfylder talkriteriet, { -call-limit } gør ikke
formula-interval = Tilfældige udsving
formula-interval-meaning = Et eksakt { -interval-level } interval efter Poissonfordelingen viser, hvor meget tallet for ét år svinger tilfældigt.
formula-interval-worked = 82 løsladelser: fra 65 til 102
formula-total = I alt
formula-total-meaning = Kun rækker, der har alle dele, er med, og det står ved summen, hvor mange de er.
formula-total-worked = 200 → 71 i fem kommuner er 129 færre

sources-statuses-title = Statusser og mærker
sources-statuses-text = Reglerne læses ovenfra, og den første, der passer, gælder. Statusser lægges aldrig sammen til et gennemsnit.

sources-limits-title = Hvad tallene ikke kan
sources-limits-text = Forbehold, der gælder på tværs af siderne.
limit-releases = Løsladelser pr. kommune er ikke offentlige. De tal, siden viser, er eksempler, indtil rigtige er indlæst.
limit-straight = Planen er en ret linje, fordi en kommune, der følger sin byrådsplan præcist, ellers ville blive kaldt forsinket, og fordi et mål på nul skal kunne regnes.
limit-small = Små tal svinger. Mærket følsom står, hvor én mere eller én færre ville give en anden status.
limit-dates = Metodeoversigten har ingen datoer for den enkelte kommune. En deltagelse uden dato gælder, så længe kommunen er med i programmet. En manglende række er kun et nej, hvor kilden nævner alle deltagere.
limit-plain = Et tal beskriver en kommune på en dag. Det forklarer ikke, hvorfor det blev sådan.
