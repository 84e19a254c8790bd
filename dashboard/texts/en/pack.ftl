# The meeting pack
pack-title = Meeting pack
pack-menu = Meeting pack
pack-held = Meeting { $date }
pack-known = Figures registered by { $at }
pack-known-all = All figures registered
pack-section-overblik = Overview
pack-section-metoder = Methods
pack-section-maal = Goals
pack-section-loesladelser = Releases
pack-section-kommuner = Municipalities
pack-section-indberetning = Reporting
pack-goal = Goal { $no }, { $name }
pack-about = { $about }: { $finding }
pack-same-title = { $title } – { $name }
pack-contents = Contents
pack-page = Page
pack-sign = Sign
pack-sign-meaning = What it means
pack-signs-title = How to read signs and statuses
pack-signs-text = A missing value can mean five different things, and they are never mixed up. The statuses used in the pack are listed as well.
pack-left-out = { $count ->
    [one] 1 figure is left out because it has nothing to show.
   *[other] { $count } figures are left out because they have nothing to show.
}
pack-left-out-one = { $name }: { $reason }
pack-left-out-about = { $about }, { $name }: { $reason }
pack-left-out-title = Left out
pack-has-examples = The pack contains invented figures. They are marked ex., and every figure that holds any is labelled as such.
pack-table-behind = The numbers behind the figure
