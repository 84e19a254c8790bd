overview-menu = Overblik
overview-title = Overblik over { $programme }
overview-lede = { $count ->
    [one] Programmet har 1 kommune i dette udsnit.
   *[other] Programmet har { $count } kommuner i dette udsnit.
}
overview-keys = Nøgletal
overview-municipalities = Kommuner i programmet
overview-municipalities-text = i det valgte udsnit
