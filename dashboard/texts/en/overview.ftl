overview-menu = Overview
overview-title = Overview of { $programme }
overview-lede = { $count ->
    [one] The programme has 1 municipality in this selection.
   *[other] The programme has { $count } municipalities in this selection.
}
overview-keys = Key figures
overview-municipalities = Municipalities in the programme
overview-municipalities-text = in the selection
