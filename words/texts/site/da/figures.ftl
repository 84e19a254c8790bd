# Tekster inde i figurerne
figure-empty = Der er ingen tal at vise med de valgte filtre.
figure-number = { $value }
figure-percent = { $value } %
figure-date = { $day }-{ $month }-{ $year }
figure-date-unknown = dato ukendt
figure-date-open = fortsat i gang
figure-example = eks.
figure-example-long = Eksempeltal
figure-no-count = ingen tælling
figure-coming = afventer
figure-unknown = kendes ikke
figure-hidden = skjult, under { -small-limit }
figure-way-elapsed = { $year ->
    [none] { $percent } af tiden er gået
   *[other] { $percent } af tiden var gået i { $year }
}
figure-way-baseline = Udgangspunkt
figure-way-target = Måltal
figure-way-share = Andel af vejen
figure-way-gap = Forskel
figure-way-status = Status
figure-gap-plan = Planen
figure-dumbbell-guide = Sådan læses figuren
figure-dumbbell-guide-baseline = udgangspunkt
figure-dumbbell-guide-now = seneste tal
figure-dumbbell-guide-target = mål
figure-dumbbell-guide-plan = planen da
figure-dumbbell-baseline = { $value }
figure-dumbbell-now = { $value }
figure-dumbbell-target = mål { $value }
figure-dumbbell-plan = plan { $value }
figure-dumbbell-hidden = Under { -small-limit }, tegnes ikke
figure-dumbbell-withheld = Tilbageholdt, tegnes ikke
figure-dumbbell-no-count = Intet nyt tal
figure-interval-limit = grænsen { $value }
figure-interval-range = { -interval-level } interval: { $low } til { $high }
figure-trend-break = ny opgørelse
figure-map-capital = København og omegn
caveat-derived = beregnet
caveat-provisional = foreløbig
caveat-estimate = skøn
caveat-column = Forbehold
caveat-of = { $figures }: { $caveat }
caveats-told = Forbehold: { $caveats }
caveats-more = { $count ->
    [one] { $caveats }; 1 andet står i tabellen
   *[other] { $caveats }; { $count } andre står i tabellen
}
