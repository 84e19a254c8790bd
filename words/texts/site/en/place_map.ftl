# Where the municipalities lie
programme-map-name = Where the programme’s municipalities lie
method-map-name = Where the method is used
place-map-municipality = Municipality
place-map-group = Group
place-map-value = Figure
place-map-year = Year
place-map-latitude = Latitude
place-map-longitude = Longitude
place-map-population = Inhabitants
place-map-table = The municipalities on the map
place-map-finding-none = We know of no municipalities to show on a map in this view
place-map-finding-one = { $place } is the only municipality
place-map-finding = The { $count } municipalities on the map
place-map-finding-regions = { $regions ->
    [one] All { $count } municipalities lie in { $region }
   *[other] The { $count } municipalities lie in { $regions } regions, most of them in { $region } ({ $most })
}
place-map-finding-spread = The { $count } municipalities lie in { $regions } regions
place-map-subtitle = The figure is { $measure }, the newest known on { $date } (from { $years }).
place-map-subtitle-population = The figure is the population in { $year }, because no goal here has a figure per municipality. Situation on { $date }.
place-map-subtitle-none = We know no figures for the municipalities. Situation on { $date }.
place-map-hover = { $measure }: { $value }
place-map-hover-year = { $measure }: { $value } ({ $year })
place-map-note-rings = { $count ->
    [one] An empty ring is a municipality without a known figure.
   *[other] Empty rings are municipalities without a known figure.
}
place-map-note-area = On the map the area of a circle follows the number. Each point is the middle of the municipality.
place-map-note-alike = The points are all alike, as size measures nothing here. Each point is the middle of the municipality.
place-map-note-without = Without coordinates in the municipality register and so not on the map: { $places }.
place-map-some = { $count } municipalities
