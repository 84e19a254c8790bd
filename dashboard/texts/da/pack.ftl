# Mødepakken
pack-title = Mødepakke
pack-menu = Mødepakke
pack-held = Møde { $date }
pack-known = Tal, der var registreret { $at }
pack-known-all = Alle tal, der er registreret
pack-section-overblik = Overblik
pack-section-metoder = Metoder
pack-section-maal = Mål
pack-section-loesladelser = Løsladelser
pack-section-kommuner = Kommuner
pack-section-indberetning = Indberetning
pack-goal = Mål { $no }, { $name }
pack-about = { $about }: { $finding }
pack-same-title = { $title } – { $name }
pack-contents = Indhold
pack-page = Side
pack-sign = Tegn
pack-sign-meaning = Hvad det betyder
pack-signs-title = Sådan læses tegn og statusser
pack-signs-text = En manglende værdi kan betyde fem forskellige ting, og de blandes aldrig sammen. Nedenfor står også de statusser, der er brugt i pakken.
pack-left-out = { $count ->
    [one] 1 figur er udeladt, fordi der ikke er noget at vise i den.
   *[other] { $count } figurer er udeladt, fordi der ikke er noget at vise i dem.
}
pack-left-out-one = { $name }: { $reason }
pack-left-out-about = { $about }, { $name }: { $reason }
pack-left-out-title = Udeladt
pack-has-examples = Pakken indeholder opdigtede tal. De er mærket eks., og hver figur, der har nogen, er mærket Eksempeltal.
pack-table-behind = Tallene bag figuren
