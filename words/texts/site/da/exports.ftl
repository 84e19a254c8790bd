# Filer at tage med
download-pptx = Præsentation med diagram, der kan rettes (.pptx)
download-xlsx = Regneark med tal, diagram og kilder (.xlsx)
download-tidy-csv = CSV til databehandling (.csv)
download-png = Billede (.png)
download-svg = Billede, der kan forstørres (.svg)
picture-done = Billedet { $name } er hentet.
picture-failed = Billedet kunne ikke laves i denne browser. Hent præsentationen i stedet.
export-readme = Læs mig
export-view-sheet = Visning
export-data-sheet = Data
export-chart-sheet = Diagramtal
export-finding = Hvad tallene viser
export-measure = Hvad der måles
export-note = Bemærkning
export-caveats = Forbehold
export-shown-on = Vist dato
export-as-of = Vist pr. { $date }
export-known-when = Datagrundlag
export-known-all = De nyeste tal, der var registreret, da filen blev hentet
export-known = Kun tal, der var registreret { $at }
export-examples = Eksempeltal
export-has-examples = Filen indeholder opdigtede eksempeltal. De er mærket eks. eller står med ja under Eksempeltal.
export-view = Filtre i linket
export-sources = Kilder
export-sheets = Ark i filen
export-sheet-view = Tabellen, som siden viser den, og diagrammet
export-sheet-data = Uafrundede tal og rigtige datoer, en række pr. linje i tabellen, med fil, ark, celle og kilde
export-sheet-chart = Tallene bag diagrammet
export-cells = Celler
export-source-none = Kilde: ingen registrerede tal i dette udsnit
export-source = Kilde: { $files }
export-source-more = Kilde: { $files } og { $count ->
    [one] 1 fil til
   *[other] { $count } filer til
}
export-place = { $file }, ark { $sheet }, celle { $cells }.
export-base = Begynder ved
export-days = Dage
export-more-rows = og { $count } { $count ->
    [one] række
   *[other] rækker
} til i regnearket
export-continued = { $title } ({ $number } af { $count })
export-elapsed = Tid, der er gået
export-limit = Grænsen
export-empty = Der er ingen rækker i dette udsnit.
export-row = Række
export-measure-goal-progress = Andel af vejen fra udgangspunktet til måltallet ved det seneste tal, og hvor stor en del af tiden der var gået. Øverst står de kommuner, der { tense-is } længst fra planen i antal.
export-measure-goal-points = Udgangspunktet, det seneste tal, planen på det tidspunkt og måltallet (rude) på samme skala.
export-measure-goal-observations = Kun talte år har et punkt, og punkterne er ikke forbundet. Ruden er måltallet ved fristen.
export-measure-releases = Antallet for hver periode, mørkest i den nyeste, og talkriteriets grænse. Det største nyeste tal står først.
export-measure-method-matrix = Hvilke af programmets kommuner { tense-use } hvilke metoder, og hvor langt de { tense-is }.
export-measure-timeline = Programmets faser og landets tællinger.
export-measure-municipality-measurements = Punkter er år, hvor der er talt. Alle målinger står i tabellen.
export-more-columns = Regnearket (.xlsx) har flere kolonner.
