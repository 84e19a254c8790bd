# Hvor kommunerne ligger
programme-map-name = Hvor programmets kommuner ligger
method-map-name = Hvor metoden bruges
place-map-municipality = Kommune
place-map-group = Gruppe
place-map-value = Tal
place-map-year = År
place-map-latitude = Breddegrad
place-map-longitude = Længdegrad
place-map-population = Indbyggere
place-map-table = Kommunerne på kortet
place-map-finding-none = Der er ingen kommuner at vise på kortet i dette udsnit
place-map-finding-one = { $place } er den eneste kommune
place-map-finding = De { $count } kommuner på kortet
place-map-finding-regions = { $regions ->
    [one] Alle { $count } kommuner ligger i { $region }
   *[other] De { $count } kommuner ligger i { $regions } regioner, flest i { $region } ({ $most })
}
place-map-finding-spread = De { $count } kommuner ligger i { $regions } regioner
place-map-subtitle = Tallet er { $measure }, det nyeste vi kender pr. { $date } (fra { $years }).
place-map-subtitle-population = Tallet er indbyggertallet i { $year }, fordi ingen målsætning her har et tal pr. kommune. Situationen pr. { $date }.
place-map-subtitle-none = Vi kender ingen tal for kommunerne. Situationen pr. { $date }.
place-map-hover = { $measure }: { $value }
place-map-hover-year = { $measure }: { $value } ({ $year })
place-map-note-rings = { $count ->
    [one] En tom ring er en kommune uden kendt tal.
   *[other] Tomme ringe er kommuner uden kendt tal.
}
place-map-note-area = På kortet følger cirklens areal tallet. Hvert punkt er kommunens midte.
place-map-note-alike = Punkterne er lige store, for størrelsen måler ikke noget her. Hvert punkt er kommunens midte.
place-map-note-without = Uden koordinater i kommuneregistret og derfor ikke på kortet: { $places }.
place-map-some = { $count } kommuner
