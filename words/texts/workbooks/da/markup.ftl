## The list of problems in a marked workbook
markup-sheet = Fejl og rettelser
markup-file = Filen { $file }: { $found }.
markup-count-none = intet at rette
markup-count-error = { $number } fejl
markup-count-warning = { $number ->
    [one] 1 advarsel
   *[other] { $number } advarsler
}
markup-count-info = { $number } til orientering
markup-how = Ret i jeres egne ark, gem filen, og send den igen. Cellerne er farvet, og kommentaren siger, hvad der er galt. Arket her bliver ikke læst.
markup-how-none = Filen kan gemmes, som den er. Arket her bliver ikke læst.
markup-more = Her står de første { $listed }. Der er { $left } til, som ikke er markeret.
markup-column-severity = Slags
markup-column-cell = Celle
markup-column-sheet = Hvor
markup-column-read = Det læste vi
markup-column-wrong = Hvad er galt
markup-column-write = Det kan I skrive
markup-read = Der står »{ $read }«
markup-in-sheet = arket { $sheet }
markup-whole-sheet = hele arket { $sheet }
markup-whole-file = hele filen

## What the marked workbook does not hold
markup-lost = Det kunne ikke komme med
markup-lost-other-format = Filen er skrevet om til .xlsx. Værdier, kommentarer, skjulte rækker og ark og flettede celler er med, men ikke formler, farver og andet udseende.
markup-lost-damaged = Filen kunne ikke skrives om, som den er. Værdierne er med, men ikke formler, farver og andet udseende.
markup-lost-unwritable = Filen kunne ikke skrives om, så her er kun listen. Ret i jeres egen fil.
markup-lost-unopened = Filen kunne ikke åbnes, så her er kun listen. Ret i jeres egen fil.
markup-lost-too-large = Filen er for stor til at blive markeret, så her er kun listen. Ret i jeres egen fil.
markup-lost-macros = Makroer er ikke med.
markup-lost-charts = Et eller flere diagrammer er ikke med.
markup-lost-chart-looks = Diagrammer er tegnet om og kan se anderledes ud.
markup-lost-pictures = Et eller flere billeder er ikke med.
markup-lost-pivot-tables = En eller flere pivottabeller er ikke med.
markup-lost-slicers = Udsnitsværktøjer og tidslinjer er ikke med.
markup-lost-external-links = Forbindelser til andre regneark er ikke med.
markup-lost-threaded-comments = Kommentarer i tråde er blevet til almindelige kommentarer.
markup-lost-controls = Knapper og andre kontrolelementer er ikke med.
markup-lost-embedded-files = Filer, der er lagt ind i regnearket, er ikke med.
markup-lost-connections = Forbindelser til databaser og forespørgsler er ikke med.
markup-lost-shapes = Tekstbokse og figurer er ikke med.
markup-lost-validations = Lister, der henter deres ord fra et andet ark, er ikke alle med.
markup-lost-conditional-formats = En del af den betingede formatering er ikke med.
markup-lost-sparklines = Små diagrammer i celler er ikke med.
markup-lost-comment-sizes = Kommentarer har fået en ny størrelse.
