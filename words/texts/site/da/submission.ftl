# Sending figures in
submission-menu = Indberetning
submission-title = Indberet tal
submission-title-for = Indberet tal for { $place }
submission-lede = I ser altid, hvad der ændrer sig, før noget bliver gemt.
submission-looking-on = I denne visning kan du se, men ikke indberette eller godkende.
submission-not-yours = Du kan ikke indberette for { $place }. Spørg projektlederen, hvis du skal kunne det.
submission-place = Kommune
submission-choose = Vælg en kommune
submission-choose-do = Vis

submission-steps = Trin i indberetningen
submission-step-template = Hent skabelon
submission-step-file = Vælg fil
submission-step-check = Kontrol
submission-step-changes = Ændringer
submission-step-approve = Godkend
submission-step-receipt = Kvittering
submission-step-done = (færdig)
submission-step-line = Trin { $number } af { $of }: { $name }

submission-template-title = Hent skabelon
submission-template-text = Skabelonen kender kommunen og de tal, I sidst har indberettet. Den gælder { $years }. I kan også bruge jeres eget regneark.
submission-due = Frist: { $date }.
submission-template-fetch = Hent skabelon (.xlsx)
submission-file-title = Vælg fil
submission-limits = Filtyper: .xlsx, .xlsm, .xls, .ods og .csv, højst { -largest-file }. Filen må ikke rumme oplysninger om enkeltpersoner. Finder vi et CPR-nummer, gemmer vi intet af filen.
submission-choose-file = Vælg fil
submission-drop = eller træk filen hertil
submission-reading = Læser filen … Er der mange om det, venter den på tur.
submission-too-large = Filen er større end { -largest-file } og er ikke sendt. Slet tomme rækker, kolonner og billeder, eller del den i flere.
submission-one-file = Send én fil ad gangen. Ingen af dem er sendt.
submission-not-a-type = { problem-unsupported-format } { do-unsupported-format }
submission-not-read = Filen kom ikke helt frem. Prøv igen.
submission-correct-title = Ret eller tilføj et enkelt tal
submission-correct-link = Ret eller tilføj et tal uden regneark
submission-history = Tidligere indberetninger
submission-history-empty = Der er ikke indberettet noget endnu.
submission-history-older = Ældre indberetninger står ikke her, men er gemt. Skriv nummeret sidst i adressen for at se en.

submission-about-number = Nummer
submission-about-file = Fil
submission-about-at = Modtaget
submission-about-who = Af
submission-about-for = For
submission-about-result = Resultat
submission-size-kb = { $size } kB
submission-size-mb = { $size } MB
submission-result-checked = Kontrolleret, ikke godkendt
submission-result-refused = Skal rettes, intet er gemt
submission-result-not-kept = Afvist, filen er ikke gemt
submission-result-approved = Godkendt og gemt
submission-result-undone = Fortrudt
submission-result-discarded = Kasseret

submission-refused = { $count ->
    [one] 1 sted skal rettes, før filen kan gemmes
   *[other] { $count } steder skal rettes, før filen kan gemmes
}
submission-refused-text = Vi har læst hele filen. Ingen tal er gemt. Ret i jeres egen fil, gem den, og vælg den igen.
submission-not-kept = Vi har ikke gemt filen eller noget af det, der står i den. Slet oplysningen i jeres egen fil, gem den, og vælg den igen.
submission-not-finished = Vi har ikke gemt filen, for den er ikke læst til ende.
submission-typed-refused = { $count ->
    [one] 1 ting skal rettes, før det kan gemmes
   *[other] { $count } ting skal rettes, før det kan gemmes
}
submission-typed-refused-text = Intet er gemt. Nedenfor står, hvad I skal skrive i stedet.
submission-typed-not-kept = Vi har ikke gemt noget af det, I skrev. Skriv det igen uden oplysningen.
submission-typed-not-finished = Vi har ikke gemt noget af det, I skrev, for kontrollen blev ikke færdig.
submission-typed-stale = Det kan ikke længere gemmes
submission-typed-names-changed = De navne og lister, som det er læst med, er ændret, siden I skrev det. Skriv det igen, så ser I, hvad der skal rettes.
submission-typed-same = Ingen fejl. Det er det samme som før
submission-typed-nothing-text = Der er intet at godkende, for det ændrer ikke noget.
submission-again-correction = Ret tallet igen
submission-again-application = Svar igen
submission-fetch-marked = Hent jeres fil med markeringer
submission-choose-corrected = Vælg den rettede fil
submission-choose-other = Vælg en anden fil
submission-stale = Filen kan ikke længere gemmes
submission-names-changed = De navne og lister, filen er læst med, er ændret, siden den kom ind. Vælg filen igen, så ser I, hvad der skal rettes.
submission-problems-error = { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
}
submission-problems-error-text = Rækkefølgen er den samme som i filen.
submission-problems-warning = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
}
submission-problems-warning-text = En advarsel stopper ikke filen. Se den efter, før I godkender.
submission-problems-info = { $count ->
    [one] 1 ting til orientering
   *[other] { $count } ting til orientering
}
submission-problems-info-text = Filen kan godkendes, som den er. Se, om noget af det skulle have været med.
submission-problem-methods = Se de metoder, vi kender.
submission-problems-more = { $count } til står i filen med markeringer.
submission-problem-where = Hvor
submission-problem-read = Vi læste
submission-problem-wrong = Hvad er galt
submission-problem-write = Det kan I gøre
submission-whole-file = Hele filen
submission-whole-sheet = Hele arket
submission-sheet = arket { $sheet }
submission-sheets = Sådan har vi læst filen
submission-no-sheets = Vi har ikke kunnet læse noget ark i filen.
submission-sheet-read = { $count ->
    [one] Arket { $sheet }: { $kind }, { $layout }, 1 række.
   *[other] Arket { $sheet }: { $kind }, { $layout }, { $count } rækker.
}
submission-hidden-sheet = Arket { $sheet } er skjult i filen, men er læst med.
submission-ignored-sheet = Arket { $sheet } er ikke læst.

submission-open = Ingen fejl. Det her ændrer sig, hvis I godkender
submission-same = Ingen fejl. Alle tal i filen er de samme som før
submission-open-text = Intet er gemt endnu. De gamle tal bliver liggende, og I kan fortryde bagefter.
submission-nothing-text = Der er intet at godkende, for filen ændrer ikke noget. Ret tallene i jeres egen fil, eller vælg en anden.
submission-effects = Det betyder ændringerne
submission-no-consequences = Ingen statusser, summer eller kriterier ændrer sig.
submission-effect-status = { $place }: { $subject }
submission-effect-met = { $subject }: kommuner, der har nået målet
submission-effect-total = { $subject }: nyeste tal i alt
submission-effect-total-of = { $count ->
    [one] i 1 kommune med måltal
   *[other] i { $count } kommuner med måltal
}
submission-effect-criterion = { $place }: talkriteriet om løsladelser
submission-effect-criterion-count = Kommuner, der opfylder talkriteriet
submission-effect-example-steps-back = Eksempeltallet for { $year } træder tilbage, fordi { $place } får et rigtigt tal. For { $year } kendes der ikke andet tal.
submission-effect-year = Det gælder { $place } og tallet for { $year }.
submission-effect-method = { $place }: { $subject }
submission-effect-question = { $place }: målet { $subject } uden en metode bag
submission-effect-numbers = { $value } mod måltallet { $target }
submission-becomes = bliver til
submission-no-status = Ingen status
submission-of = { $number } af { $of }
submission-criterion-yes = Opfylder talkriteriet
submission-criterion-no = Opfylder ikke talkriteriet
submission-criterion-unknown = Kendes ikke
submission-method-yes = Deltager
submission-method-no = Deltager ikke
submission-method-unknown = Kendes ikke
submission-question-yes = Ja
submission-question-no = Nej
submission-question-unknown = Kendes ikke

submission-changes = Tal for tal
submission-change-figure = Tal
submission-change-cell = Celle
submission-change-before = Før
submission-change-after = Efter
submission-detail = { $column }: { $cell }
submission-carried = Uændret, fordi arket ikke har kolonnen: { $columns }
submission-detail-empty = tomt felt
submission-change-state = Ændring
submission-changes-more = { $count } til er ikke vist her. De gemmes også.
submission-unchanged = { $count ->
    [one] Vis 1 tal, der er det samme som før
   *[other] Vis { $count } tal, der er de samme som før
}
submission-declared = I har sat kryds ved uændret for: { $kinds }.
submission-state-new = Nyt
submission-state-changed = Rettet
submission-state-blank = Tom celle, tallet bliver stående
submission-state-withdrawn = Trukket tilbage
submission-state-outranked = Gemmes, men et endeligt tal står foran
submission-state-unchanged = Uændret
submission-count-new = { $count ->
    [one] 1 nyt tal
   *[other] { $count } nye tal
}
submission-count-changed = { $count ->
    [one] 1 rettet tal
   *[other] { $count } rettede tal
}
submission-count-blank = { $count ->
    [one] 1 tom celle, hvor tallet bliver stående
   *[other] { $count } tomme celler, hvor tallene bliver stående
}
submission-count-withdrawn = { $count ->
    [one] 1 tal trukket tilbage
   *[other] { $count } tal trukket tilbage
}
submission-count-outranked = { $count ->
    [one] 1 foreløbigt tal bag et endeligt
   *[other] { $count } foreløbige tal bag endelige
}
submission-count-unchanged = { $count } uændret
submission-figure-measurement = { $subject }
submission-figure-release = Løsladelser
submission-figure-target = Måltal for { $subject }
submission-figure-participation = { $subject }
submission-figure-goal-choice = Målsætning: { $subject }
submission-figure-criterion-answer = Kriterium: { $subject }
submission-target = { $target }
submission-target-from = { $target } (fra { $baseline })
submission-unknown = ved ikke
submission-reference-row = ny udgave

submission-jump = { $figure } er { $after }. Det sidste tal var { $before } i { $year }, så ændringen er stor.
submission-why = Hvad er forklaringen? Én linje er nok.
submission-blank-text = En tom celle siger ikke noget, så de gemte tal bliver stående. Et tal bliver kun trukket tilbage, hvis du skriver hvorfor.
submission-blank-figure = { $figure } er tom i filen. Det gemte tal er { $value }.
submission-blank-withheld = { $figure } er tom i filen. Det gemte tal vises ikke.
submission-blank-why = Skal tallet trækkes tilbage? Så skriv hvorfor. Ellers lad feltet stå tomt.
submission-seen = Jeg har set ændringerne
submission-approve = Godkend og gem
submission-discard = Kassér indberetningen
submission-approve-text = I får en kvittering med nummer og link til de sider, hvor tallene kan ses. I kan fortryde det hele, så længe ingen nyere indberetning bygger på de samme tal.
submission-tick-first = Sæt kryds ved, at du har set ændringerne. Derefter kan du godkende.
submission-discarded-told = Indberetningen er kasseret. Ingen tal er gemt.
submission-refused-unexplained = Skriv en forklaring til hvert af de tal, der ændrer sig meget. Intet er gemt endnu.
submission-refused-personal = En forklaring rummer noget, der ligner et CPR-nummer. Slet det, og prøv igen. Intet er gemt.
submission-refused-changed = Tallene er ændret af en anden, siden I så ændringerne. Intet er gemt. Her er ændringerne, som de ser ud nu. Se dem igennem, og godkend igen.
submission-refused-closed = Indberetningen er allerede afsluttet. Intet nyt er gemt.
submission-refused-nothing = Filen ændrer ingen tal, så der er intet at gemme. Intet nyt er gemt.
submission-refused-not-accepted = Filen kan ikke længere gemmes, fordi navne eller lister er ændret. Intet er gemt.
submission-see-receipt = Se kvittering
submission-approved-text = Godkendt af { $who }.
submission-undone-text = Fortrudt af { $who }. Begrundelse: { $reason }
submission-discarded-text = Kasseret af { $who }. Ingen tal er gemt.

submission-receipt = Kvittering { $number }
submission-receipt-lede = Tallene er gemt og gælder nu. Linkene herunder viser dem, som de ser ud i dag.
submission-receipt-lede-behind = Tallene er gemt, men endelige tal står foran, så de vises ikke.
submission-receipt-lede-some-behind = Tallene er gemt. Nogle af dem vises ikke, fordi endelige tal står foran.
submission-receipt-lede-undone = Indberetningen er fortrudt. De tal, der stod før, gælder igen.
submission-receipt-stored = Indberetningen er gemt
submission-stored = Gemt: { $counts }.
submission-stored-nothing = Filen havde ingen tal at gemme.
submission-stored-same = { $count ->
    [one] 1 tal var det samme som før.
   *[other] { $count } tal var de samme som før.
}
submission-where = Her kan tallene ses
submission-reasons = Jeres forklaringer
submission-undo-title = Fortryd
submission-undo-text = Fortryder I, bliver hele indberetningen trukket tilbage, og de tal, der stod før, gælder igen. Tal, som en senere indberetning også rummer, bliver stående. Filen og historikken bliver liggende.
submission-undo-why = Hvorfor fortryder I?
submission-undo = Fortryd indberetningen
submission-undo-newer = Indberetningen kan ikke fortrydes, fordi noget nyere bygger på de samme tal. Fortryd først det nyeste, eller ret de enkelte tal:
submission-undo-no-reason = Skriv en begrundelse. Én linje er nok.
submission-undo-personal = Begrundelsen rummer noget, der ligner et CPR-nummer. Slet det, og prøv igen.
submission-undo-closed = Indberetningen er allerede fortrudt.
submission-undo-not-approved = Indberetningen er ikke godkendt, så der er intet at fortryde.
submission-another = En anden indlæsning

submission-correct-heading = Ret eller tilføj et tal for { $place }
submission-correct-lede = Vælg et tal, der står forkert eller mangler. Det går gennem den samme kontrol som et regneark, og I ser ændringen, før den bliver gemt.
submission-correct-none = Kommunen har ingen tal, der kan rettes her, og der mangler ingen.
submission-correct-figure = Hvilket tal?
submission-correct-choose = Vælg et tal
submission-correct-option = { $figure }: { $value }
submission-correct-none-yet = mangler
submission-correct-value = Nyt tal
submission-correct-reason = Hvorfor rettes eller tilføjes tallet?
submission-correct-do = Se ændringen
submission-correct-fill = Vælg et tal, skriv det nye tal, og skriv hvorfor.
submission-back = Tilbage

submission-application-title = Ansøg uden regneark
submission-application-link = Svar på opslagets kriterier her på siden
submission-application-heading = Ansøgning til { $programme }, { $place }
submission-application-lede = Svarene går gennem den samme kontrol som et regneark, og I ser dem, før de bliver gemt. Talkriteriet regnes ud fra de løsladelser, I har indberettet.
submission-application-asks-nothing = Programmet spørger ikke om en ansøgning. Vælg et program med et opslag under Programmer.
submission-application-until = Ansøgningen er modtaget, når det første svar er godkendt. Fristen er { $at }.
submission-application-late = Fristen var { $at }. Svar kan stadig gemmes, men ansøgningen bliver mærket som modtaget efter fristen og vurderes ikke.
submission-application-fill = Svar på mindst ét kriterium.
submission-answer-with = { $answer }: { $evidence }
submission-answer-received = { $answer }, modtaget { $at }
submission-effect-application = { $place }: ansøgningen til { $subject }
submission-application-none = ingen ansøgning
submission-application-met = ja til { $met } af { $of } kriterier
submission-application-late-told = modtaget efter fristen og vurderes ikke
