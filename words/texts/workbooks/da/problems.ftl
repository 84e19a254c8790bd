## Kinds of sheet, layouts and severities
kind-participation = metoder i kommunerne
kind-goal-choice = valgte målsætninger
kind-target = måltal
kind-measurement = målinger
kind-release = løsladelser
kind-criterion-answer = svar på kriterier
kind-municipality = kommuner
kind-programme = programmer
kind-programme-municipality = programmets kommuner
kind-method = metodekatalog
kind-goal = målsætningskatalog
kind-indicator = indikatorer
kind-criterion = kriterier
kind-phase = faser
kind-calendar = kalender
kind-grant = bevillinger
kind-roadmap-step = køreplaner
kind-effort-type = hovedtyper af indsats
layout-long = én række pr. oplysning
layout-matrix = skema med krydser
layout-lists = lister under overskrifter
layout-years = en kolonne pr. år
severity-error = Fejl
severity-warning = Advarsel
severity-info = Til orientering

## The answer at a terminal
report-accepted = { $file }: ingen fejl, { $rows ->
    [one] 1 oplysning
   *[other] { $rows } oplysninger
}.
report-refused = { $file }: skal rettes, intet er gemt.
report-sheet = Arket { $sheet } er læst som { $kind } ({ $layout }).
report-loaded = { $file }: gemt som indlæsning nr. { $number }, { $rows ->
    [one] 1 oplysning
   *[other] { $rows } oplysninger
}.
report-known = { $file }: den samme fil er allerede indlæst (nr. { $number }). Intet er gemt igen.
report-withdrawn = { $file }: filen er trukket tilbage og bliver ikke indlæst igen.
report-progress = Læser regneark
file-not-found = Filen { $file } findes ikke.
file-not-readable = Filen { $file } kan ikke læses. Har I adgang til den?
template-unknown-name = Ingen kommune og intet program hedder { $name }.
file-not-written = Filen { $file } kan ikke skrives.
template-written = Skabelonen ligger i { $file }.
no-files = Der er ingen regneark at læse.
do-closest = Mente I { $closest }?

## Errors: the file
problem-unsupported-format = Filtypen { $extension } kan ikke læses.
do-unsupported-format = Gem filen som .xlsx, .xlsm, .xls, .ods eller .csv.
problem-unreadable-file = Filen kan ikke åbnes.
problem-unreadable-file-zero-bytes = Filen er tom, der er ingen bytes i den.
problem-unreadable-file-damaged = Filen er beskadiget og kan ikke læses færdig.
problem-unreadable-file-other-content = Indholdet passer ikke til filtypen.
do-unreadable-file = Åbn filen i Excel eller LibreOffice, gem den igen, og send den på ny.
problem-password-protected = Filen er låst med en adgangskode.
do-password-protected = Fjern adgangskoden, og send filen igen.
problem-file-too-large = Filen er for stor eller fylder for meget, når den pakkes ud.
do-file-too-large = Slet tomme rækker, kolonner og billeder, eller del filen i flere.
problem-took-too-long = Filen tager for lang tid at læse, så kontrollen er stoppet. Intet er gemt.
do-took-too-long = Del filen i flere, eller kopiér tallene uden formatering ind i en ny skabelon. Spørg projektlederen, hvis det ikke hjælper.
problem-needs-too-much-memory = Filen fylder for meget, når den læses, så kontrollen er stoppet. Intet er gemt.
do-needs-too-much-memory = Slet tomme rækker, formatering og billeder, eller del filen i flere. Spørg projektlederen, hvis det ikke hjælper.
problem-check-failed = Kontrollen gik i stå, og fejlen er vores. Intet er gemt.
do-check-failed = Send filen igen, og sig det til projektlederen, hvis det sker igen.
problem-more-errors = Filen har { $count } fejl mere, som ikke er vist her.
do-more-errors = Ret dem, der er vist, og send filen igen.
problem-more-warnings = Filen har { $count } advarsler mere, som ikke er vist her.
do-more-warnings = Se efter, om de viste har samme årsag.
problem-more-remarks = Filen har { $count } bemærkninger mere, som ikke er vist her.
do-more-remarks = Se efter, om de viste har samme årsag.
problem-empty-workbook = Der er ikke skrevet noget i regnearket.
do-empty-workbook = Udfyld mindst ét ark, og gem filen, før den sendes.
problem-nothing-recognised = Ingen ark har overskrifter, vi kender.
do-nothing-recognised = Brug overskrifterne fra skabelonen, for eksempel Kommune, År og Løsladelser.
problem-personal-number = Her står noget, der ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-comment = En kommentar til cellen ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-sheet-name = Arkets navn ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-file-name = Filens navn ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-property = Filens egenskaber rummer noget, der ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-header = Sidehoved eller sidefod rummer noget, der ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-text-box = En tekstboks rummer noget, der ligner et CPR-nummer. Intet af filen er gemt.
problem-personal-number-defined-name = Et navngivet område rummer noget, der ligner et CPR-nummer. Intet af filen er gemt.
do-personal-number = Slet det, og send filen igen. Vi modtager aldrig oplysninger om enkeltpersoner.

## Errors: columns and rows
problem-missing-column = Kolonnen { $column } mangler.
do-missing-column = Tilføj en kolonne med overskriften »{ $column }«.
problem-missing-value = I kolonnen { $column } mangler en værdi.
do-missing-value = Udfyld cellen.
problem-duplicate-column = Overskriften { $read } står to gange i samme tabel.
do-duplicate-column = Behold den ene kolonne, og slet den anden.
problem-conflicting-rows = Den samme oplysning står to gange med forskellig værdi: her { $read }, og { $first } i { $first_sheet } { $first_cell }.
do-conflicting-rows = Slet den, der er forkert.

## Errors: names
problem-unknown-municipality = Kommunen { $read } findes ikke.
problem-unknown-municipality-blank = Rækken mangler en kommune.
do-unknown-municipality = Skriv kommunens navn eller dens firecifrede kode.
problem-other-municipality = { $name } hører ikke til de kommuner, I indberetter for.
do-other-municipality = Slet rækken, eller bed projektlederen om adgang.
problem-reference-sheet = Arket holder navne og lister, som kun projektlederen kan ændre.
do-reference-sheet = Slet arket, eller send det til projektlederen.
problem-municipality-mismatch = Navn og kode passer ikke sammen: { $name } og { $code_name }.
do-municipality-mismatch = Ret navnet eller koden, så de er den samme kommune.
problem-unknown-method = Metoden { $read } kendes ikke.
problem-unknown-method-blank = Metoden mangler.
do-unknown-method = Vælg en metode fra metodekataloget.
problem-unknown-indicator = Indikatoren { $read } kendes ikke.
problem-unknown-indicator-blank = Rækken har et tal, men ingen indikator.
problem-unknown-indicator-none = Vi kan ikke se, hvilken indikator måltallet gælder.
do-unknown-indicator = Skriv indikatorens navn eller kode, som den står i listen over indikatorer.
problem-unknown-goal = Målsætningen { $read } kendes ikke.
problem-unknown-goal-blank = Rækken mangler en målsætning.
do-unknown-goal = Skriv målsætningens nummer eller navn.
problem-unknown-programme = Programmet { $read } kendes ikke.
do-unknown-programme = Skriv programmets navn eller kode.
problem-unknown-criterion = Kriteriet { $read } kendes ikke.
problem-unknown-criterion-blank = Rækken mangler et kriterium.
do-unknown-criterion = Skriv kriteriets nummer eller kode.
problem-unknown-mark = Vi kan ikke se, om { $read } betyder ja eller nej.
do-unknown-mark = Skriv x for ja, - for nej eller ? hvis I ikke ved det.
problem-unknown-choice = Ordet { $read } er ikke et af dem, kolonnen kan have.
do-unknown-choice = Vælg et af ordene i skabelonen, eller lad feltet stå tomt.
problem-unknown-stage = Stadiet { $read } kendes ikke.
do-unknown-stage = Skriv udvikling, afprøvning eller implementering.
problem-unknown-status = Status { $read } kendes ikke.
do-unknown-status = Skriv endelig, foreløbig eller skøn, eller lad feltet stå tomt.
problem-unknown-unit = Enheden { $read } kendes ikke.
do-unknown-unit = Skriv en enhed fra skabelonen, for eksempel løsladelser eller personer.
problem-unknown-condition = Betingelsen { $read } kendes ikke.
do-unknown-condition = Skriv højst, under eller mindst, eller lad feltet stå tomt.
problem-unknown-group = Gruppen { $read } kendes ikke.
do-unknown-group = Skriv aftalekommune, bostøttekommune, udvalgt eller deltager.
problem-unknown-precision = Nøjagtigheden { $read } kendes ikke.
do-unknown-precision = Skriv ca. eller op til, eller lad cellen stå tom.
problem-unknown-direction = Retningen { $read } kendes ikke.
do-unknown-direction = Skriv lavere, højere, særskilt eller ingen.
problem-unknown-operator = Tegnet { $read } er ingen sammenligning.
do-unknown-operator = Skriv >, >=, <, <= eller =.
problem-unknown-period = Perioden { $read } kendes ikke.
do-unknown-period = Skriv 1. halvår, 2. halvår eller 1. kvartal til 4. kvartal, og lad feltet stå tomt, når tallet dækker hele året.
problem-unknown-calendar-type = Arten { $read } kendes ikke.
do-unknown-calendar-type = Skriv begivenhed eller optælling.

## Errors: values
problem-not-a-number = Her skal stå et tal, og der står »{ $read }«.
problem-not-a-number-blank = Her mangler et tal.
do-not-a-number = Skriv tallet med cifre. Er det ikke opgjort, så lad feltet stå tomt.
problem-not-a-moment = Her skal stå en dato med klokkeslæt, og der står »{ $read }«.
do-not-a-moment = Skriv for eksempel 01-06-2016 kl. 12.00.00.
problem-negative-number = { $read } er mindre end nul.
do-negative-number = Skriv antallet uden minus.
problem-not-whole-number = { $read } er ikke et helt tal.
do-not-whole-number = Skriv et helt antal.
problem-number-too-large = Tallet { $read } er for stort til at være et antal.
do-number-too-large = Kontrollér tallet.
problem-not-a-year = { $read } er ikke et årstal mellem 1990 og 2100.
problem-not-a-year-blank = Året mangler.
do-not-a-year = Skriv året med fire cifre, for eksempel 2012.
problem-not-a-date = { $read } er ikke en dato.
do-not-a-date = Skriv dag, måned og år, for eksempel 31-12-2012.
problem-formula-without-value = Cellen har en formel, men filen er gemt uden resultatet.
do-formula-without-value = Åbn filen i Excel, gem den igen, eller skriv selve tallet.
problem-error-value = Cellen viser fejlen { $read }.
do-error-value = Ret formlen, eller skriv selve tallet.
problem-to-before-from = Slutdatoen { $read } ligger før begyndelsen { $begins }.
do-to-before-from = Ret en af de to datoer, eller lad slutdatoen stå tom.
problem-target-before-baseline = Måltallets år { $read } ligger ikke efter udgangspunktets år { $baseline_year }.
do-target-before-baseline = Ret et af de to år.

## Warnings
problem-total-mismatch = I alt er { $read }, men rækkerne giver { $expected }.
do-total-mismatch = Kontrollér rækkerne. Vi bruger rækkerne og ikke summen.
problem-percent-mismatch = Procenten er { $read }, men antallene giver { $expected }.
do-percent-mismatch = Vi bruger de to antal og regner selv procenten.
problem-reduction-mismatch = Reduktionen er { $read }, men de to antal giver { $expected }.
do-reduction-mismatch = Vi bruger udgangspunkt og måltal og regner selv reduktionen.
problem-target-not-lower = Måltallet { $read } er ikke bedre end udgangspunktet { $baseline }.
do-target-not-lower = Kontrollér de to tal. Er de rigtige, så gør ingenting.
problem-large-change = Tallet går fra { $before } i { $before_year } til { $read }. Det er en stor ændring.
do-large-change = Kontrollér tallet. Er det rigtigt, så gør ingenting.
problem-duplicate-row = Den samme oplysning står også i { $first_sheet } { $first_cell }.
do-duplicate-row = Den tæller kun én gang. Slet gerne den ene.
problem-unit-mismatch = Kommunen har tal i to forskellige enheder, den anden i { $first_sheet } { $first_cell }. De kan ikke sammenlignes.
do-unit-mismatch = Brug den samme enhed i hele filen, hvis I kan.
problem-ignored-record = Rækken »{ $read }« er ikke læst, men der står noget i den, der ligner en oplysning.
problem-ignored-record-rows = Rækkerne { $rows } er ikke læst, men der står noget i dem, der ligner oplysninger.
do-ignored-record = Er det en oplysning, så skriv den i tabellens kolonner ud for kommunens navn.

## Information
problem-hidden-sheet = Arket er skjult, men det er læst.
do-hidden-sheet = Slet arket, hvis det ikke skal med.
problem-hidden-row = Række { $read } er skjult, men den er læst.
problem-hidden-column = Kolonne { $read } er skjult, men den er læst.
do-hidden-column = Slet kolonnen, hvis den ikke skal med.
do-hidden-row = Slet rækken, hvis den ikke skal med.
problem-ignored-sheet = Arket har ingen overskrifter, vi kender, og er ikke læst.
do-ignored-sheet = I behøver ikke gøre noget.
problem-ignored-column = Kolonnen { $read } kendes ikke og er ikke læst.
problem-ignored-column-blank = Kolonnen har ingen overskrift og er ikke læst.
do-ignored-column = I behøver ikke gøre noget.
problem-ignored-received = Tidspunktet { $read } er ikke læst. Ansøgningen regnes for modtaget, når jeres første svar registreres.
do-ignored-received = Er ansøgningen kommet på en anden måde før fristen, så bed projektlederen om at registrere hvornår.
problem-ignored-row = Rækken »{ $read }« er ikke læst, for den ligner en note eller står uden for tabellen.
problem-ignored-row-rows = Rækkerne { $rows } er ikke læst, for de ligner noter eller står uden for tabellen.
problem-ignored-row-missing = Rækken »{ $read }« er ikke læst, for »{ $column }« mangler.
problem-ignored-row-missing-rows = Rækkerne { $rows } er ikke læst, for »{ $column }« mangler.
do-ignored-row = Er det en oplysning, så skriv kommunens navn, og stil rækken under tabellens overskrifter.
do-ignored-row-missing = Udfyld »{ $column }«, eller slet rækken.
do-ignored-row-missing-rows = Udfyld »{ $column }«, eller slet rækkerne.
