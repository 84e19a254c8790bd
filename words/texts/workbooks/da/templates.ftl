## The template: sheets and frame
template-author = Kommunemonitor
template-sheet-read-me = Læs mig
template-sheet-lists = Lister
template-footer = Side &P af &N
template-version = Skabelon, version { $version }
template-last = Sidst indberettet
template-required = Skal udfyldes.
template-not-in-list-title = Ordet står ikke på listen
template-not-in-list = Vælg helst fra listen. Et andet ord kan kun læses, hvis vi kender det.

## The first sheet
template-title = Indberetning for { $names }
template-programme = Program
template-period = Periode
template-due = Næste frist
template-made = Lavet
template-version-label = Version
template-how = Sådan gør I
template-how-fill = Udfyld de blå felter på de næste ark. Kommune, år og navne står der allerede, hvor vi kender dem. Hold musen over en overskrift for at se, hvad der skal stå i kolonnen.
template-how-blank = Lad et felt stå tomt, hvis tallet ikke er opgjort. Skriv 0, når der er talt, og der var ingen.
template-how-known = Tal, vi allerede har, skal ikke skrives igen. Vil I rette et af dem, så skriv det på en tom linje nederst på arket.
template-how-unknown = Skriv ja, nej eller ? i felter med afkrydsning. ? betyder, at I ikke ved det.
template-how-hidden = Skriv <5, hvis tallet er mellem 1 og 4 og ikke må kunne genkendes.
template-how-send = Gem filen, og send den på siden Indberetning. Her ser I fejl og ændringer, før noget bliver gemt.
template-how-send-to = Gem filen, og send den på { $address }. Her ser I fejl og ændringer, før noget bliver gemt.
template-personal = Ingen personoplysninger
template-personal-text = Skriv aldrig navne, CPR-numre eller andet, der handler om en enkelt person, heller ikke i kommentarer eller på skjulte ark. En fil med et CPR-nummer bliver afvist og ikke gemt.
template-unchanged = Uændret siden sidst
template-unchanged-text = Sæt x ud for det, hvor intet er ændret siden sidst. Så behøver I ikke udfylde arket.

## Words to choose from, separated by semicolons
template-choices-stage = udvikling; afprøvning; implementering
template-choices-is-chosen = ja; nej; ?
template-choices-condition = højst; under; mindst
template-choices-status = endelig; foreløbig; skøn; afledt
template-choices-unit = løsladelser; personer
template-choices-part = 1. halvår; 2. halvår; 1. kvartal; 2. kvartal; 3. kvartal; 4. kvartal
template-choices-answer = ja; nej; ?
template-choices-unchanged = x

## Notes on the headers
template-note-municipality = Kommunens navn, for eksempel Odense.
template-note-municipality-code = Kommunens kode med fire cifre, for eksempel 0461. Navnet eller koden er nok.
template-note-programme = Programmets navn, for eksempel Hjemløsestrategien. Står feltet tomt, vælger vi programmet ud fra metoden eller målsætningen.
template-note-source = Hvor tallet kommer fra, for eksempel egen optælling i uge 6.
template-note-note = Det, andre skal vide om oplysningen, for eksempel at projektet er udskudt. Skriv intet om enkeltpersoner.
template-note-caveat = Det, man skal vide, før man bygger på tallet, for eksempel at aldersgruppen er antaget. Det følger tallet overalt.
template-note-last = Det, vi kender i forvejen. Kolonnen er kun til at se i og bliver ikke læst.
template-note-participation-method = En metode, kommunen bruger. Vælg fra listen, for eksempel CTI. En række uden metode tæller ikke med.
template-note-participation-stage = Hvor langt I er: udvikling, afprøvning eller implementering. Lad feltet stå tomt, hvis I ikke ved det.
template-note-participation-from-on = Den dag, I begyndte, for eksempel 01-09-2010. Et årstal er nok.
template-note-participation-to-on = Den dag, I holdt op, for eksempel 31-12-2012. Lad feltet stå tomt, hvis metoden stadig er i gang.
template-note-goal-choice-goal = Målsætningens navn eller nummer, for eksempel Gadesovere eller 1.
template-note-goal-choice-is-chosen = ja, hvis kommunen har valgt målsætningen, nej, hvis den ikke har, og ? hvis I ikke ved det.
template-note-target-goal = Den målsætning, måltallet hører til. Vælg fra listen, for eksempel Gadesovere.
template-note-target-indicator = Det, der måles. Står feltet tomt, bruger vi målsætningens egen indikator.
template-note-target-baseline = Tallet, I begyndte med, for eksempel 34.
template-note-target-baseline-year = Året for udgangspunktet, for eksempel 2009. Det skal ligge før måltallets år.
template-note-target-target = Tallet, I vil nå, for eksempel 17. Skriv - hvis målsætningen ikke er valgt.
template-note-target-target-year = Året, hvor måltallet skal være nået, for eksempel 2012.
template-note-target-condition = højst, under eller mindst. Står feltet tomt, er måltallet nået, når tallet er det samme eller bedre.
template-note-target-reduction = Udgangspunkt minus måltal, for eksempel 17. Vi regner det selv efter, så feltet kan stå tomt.
template-note-target-reduction-percent = Faldet i procent, for eksempel 50 %. Vi regner det selv efter, så feltet kan stå tomt.
template-note-measurement-indicator = Det, der er målt. Vælg fra listen, for eksempel Gadesovere.
template-note-measurement-year = Året, tallet gælder for, med fire cifre, for eksempel 2012.
template-note-measurement-value = Tallet med cifre, for eksempel 8. Skriv <5, hvis det skal skjules. Lad feltet stå tomt, hvis I ikke har et tal.
template-note-measurement-count-method = Hvordan tallet er opgjort, for eksempel optælling i uge 6.
template-note-measurement-status = endelig, foreløbig, skøn eller afledt. Står feltet tomt, er tallet endeligt.
template-note-release-year = Året, tallet gælder for, med fire cifre, for eksempel 2015.
template-note-release-value = Antal løsladelser i året, for eksempel 82. Skriv <5, hvis tallet skal skjules. Lad feltet stå tomt, hvis I ikke har et tal.
template-note-release-release-type = Hvilke løsladelser tallet handler om. Står feltet tomt, er det alle.
template-note-release-unit = løsladelser eller personer. En person kan løslades flere gange, så de to tal kan ikke sammenlignes. Står feltet tomt, er det løsladelser.
template-note-release-part = Den del af året, tallet dækker, for eksempel 1. halvår. Står feltet tomt, er det hele året.
template-note-criterion-answer-criterion = Det kriterium, svaret hører til, med nummer, kode eller tekst.
template-note-criterion-answer-answer = ja, hvis I opfylder kriteriet, nej, hvis I ikke gør, og ? hvis I ikke ved det.
template-note-criterion-answer-evidence = Hvordan I opfylder kriteriet, eller hvor det kan læses. Skriv intet om enkeltpersoner.
