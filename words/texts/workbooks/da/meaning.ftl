## What a column, a title or a name says besides what was asked for
meaning-said = { $meaning ->
    [thousands] tal i tusinder eller millioner
    [rate] tal pr. indbygger
    [share] procent eller andele
    [money] penge
    [average] et gennemsnit
    [change] en ændring
    [plan] en plan, et mål eller en forventning
    [span] kun en del af året eller flere år
    [sex] kun det ene køn
    [age] kun en aldersgruppe
    [except] nogen til eller fra
    [part] kun en del
    [ended] noget, der er ophørt eller ikke gælder
    [unsure] noget usikkert
    [count] antal borgere og ikke kryds
   *[other] noget andet end hele tallet
}
problem-qualified-column = Overskriften »{ $read }« siger, at kolonnen rummer { meaning-said }.
do-qualified-column = Er det hele tallet eller et almindeligt kryds, så slet ordene i overskriften. Ellers slet kolonnen.
problem-qualified-title = Over tabellen står »{ $read }«, altså { meaning-said }.
problem-qualified-title-sheet = Arket hedder »{ $read }«, altså { meaning-said }.
problem-qualified-title-note = Under tabellen står »{ $read }«, altså { meaning-said }.
do-qualified-title = Skriv hele antal for hele året. Er det dem, der står, så ret teksten.
do-qualified-title-marks = Sæt kun kryds ved det, der gælder. Er det dem, der står, så ret teksten.
problem-qualified-note = Noten »{ $read }« kan betyde { meaning-said }. Den er ikke læst sammen med tallene.
do-qualified-note = Gælder den tal i tabellen, så skriv hele tallet, eller lad feltet stå tomt. Ellers gør ingenting.
problem-unkept-status = »{ $read }« siger, at tal er foreløbige eller skøn. Det er der ikke plads til her, så de er læst som endelige.
do-unkept-status = Må de ikke bruges som endelige, så vent med at sende dem. Ellers gør ingenting.
problem-unkept-remark = I kolonnen »{ $column }« står »{ $read }«, som kan betyde { meaning-said } ({ $cells }). Bemærkningen er ikke læst sammen med oplysningen.
do-unkept-remark = Gælder oplysningen ikke fuldt ud, så slet den. Ellers gør ingenting.
problem-qualified-name = Ordene omkring navnet i »{ $read }« kan betyde { meaning-said }.
do-qualified-name = Skriv navnet alene, hvis oplysningen gælder fuldt ud. Ellers slet den.
problem-part-column = Kolonnen »{ $column }« siger »{ $read }«, altså { meaning-said }. Den oplysning er der ikke plads til.
do-part-column = Behold kun rækker om det hele, og slet kolonnen.
problem-no-whole-column = Kolonnen »{ $read }« ser ud til at rumme { meaning-said }, og der er ingen kolonne med hele tallet for { $year }.
problem-no-whole-column-several = Kolonnerne »{ $columns }« er dele af { $year }, og der er ingen kolonne med hele tallet.
problem-no-whole-column-indicators = Kolonnerne »{ $columns }« ser ud til at rumme hver sin indikator.
do-no-whole-column = Skriv hele tallet i en kolonne med overskriften »{ $year }«.
do-no-whole-column-indicators = Skriv én række pr. kommune, indikator og år med kolonnerne Indikator, År og Værdi som i skabelonen.
problem-left-out-column = Kolonnen »{ $read }« er ikke læst, for den ser ud til at rumme { meaning-said }. Vi bruger kolonnen med hele tallet.
do-left-out-column = Er det rigtigt, så gør ingenting.
problem-cell-without-header = Her står »{ $read }«, men kolonnen har ingen overskrift.
problem-cell-without-header-comma = Her står »{ $read }« for sig selv. Det kan være resten af tallet { $whole }, hvis kommaet i tallet er læst som skillet mellem to kolonner.
do-cell-without-header = Giv kolonnen en overskrift, eller slet det, der står i den.
do-cell-without-header-comma = Gem filen som .xlsx eller som .csv med semikolon mellem kolonnerne.
problem-two-years = Kolonnen »{ $column }« siger { $read }, men overskriften »{ $header }« siger et andet år.
do-two-years = Skriv kun året ét sted: i overskriften eller i kolonnen.
problem-unread-column = Kolonnen »{ $read }« er ikke læst, men den ligner noget, vi kender.
problem-unread-column-indicator = Kolonnen »{ $read }« er ikke læst. Den hedder det samme som en indikator.
problem-unread-column-method = Kolonnen »{ $read }« er ikke læst. Der står navnet på en metode i overskriften.
problem-unread-column-goal = Kolonnen »{ $read }« er ikke læst. Den hedder det samme som en målsætning.
problem-unread-column-year = Kolonnen »{ $read }« er ikke læst, selv om der står et år i overskriften.
problem-unread-column-column = Kolonnen »{ $read }« er ikke læst, for tabellen har en anden kolonne til det samme.
do-unread-column = Skal den med, så skriv den i et ark for sig som i skabelonen. Ellers slet den.
problem-unread-column-elsewhere = Kolonnen »{ $read }« er ikke læst, for den hører til i et andet ark.
problem-ignored-column-figures = Tallene i kolonnen { $read } er ikke læst, for vi kender ikke overskriften.
do-ignored-column-figures = Skal de med, så brug en overskrift fra skabelonen.
problem-nothing-recognised-nearest = Arket ligner »{ $kind }«, men kolonnen »{ $column }« mangler.
do-nothing-recognised-nearest = Tilføj det, der mangler, eller brug arket »{ $kind }« fra skabelonen.
problem-nothing-recognised-place = Her står kommuner, men kolonnen hedder ikke »Kommune«.
do-nothing-recognised-place = Skriv »Kommune« over kolonnen med kommunernes navne.
problem-nothing-recognised-separator = Alle felter står i én kolonne og er adskilt af »{ $mark }«.
do-nothing-recognised-separator = Gem filen som CSV med semikolon mellem felterne, eller del teksten i kolonner i regnearket.
problem-figures-without-name = Her står tal for kommuner, men ingen steder, hvad de er tal for.
do-figures-without-name = Skriv »Løsladelser« eller navnet på en indikator over tabellen, eller brug skabelonen.
problem-transposed-table = Kommunerne står ved siden af hinanden, her { $read }.
do-transposed-table = Vend tabellen, så hver kommune har sin egen række under overskriften »Kommune«.
problem-figures-as-goals = Under »{ $read }« står tal. Det ligner målinger af en indikator og ikke valg af målsætninger.
do-figures-as-goals = Er det målinger, så skriv en række for hvert tal med kolonnerne Kommune, Indikator, År og Værdi. Er det valg, så skriv x eller -, og slet en kolonne med år.
problem-unread-sheet = Arket er ikke læst, men der står tal for kommuner i det.
do-unread-sheet = Skal de med, så brug overskrifterne fra skabelonen. Ellers slet arket.
