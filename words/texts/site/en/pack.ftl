# The meeting pack
pack-title = Meeting pack
pack-menu = Meeting pack
pack-held = Meeting { $date }
pack-known = Figures registered by { $at }
pack-known-all = All figures registered
pack-section-overblik = Overview
pack-section-program = The programme
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
pack-signs-text = A missing value can mean several different things, and they are never mixed up. The statuses used in the pack are listed as well.
pack-left-out = { $count ->
    [one] 1 figure is left out because it has nothing to show.
   *[other] { $count } figures are left out because they have nothing to show.
}
pack-left-out-one = { $name }: { $reason }
pack-left-out-about = { $about }, { $name }: { $reason }
pack-left-out-title = Left out
pack-has-examples = The pack contains invented figures. They are marked ex., and every figure that holds any is labelled as such.
pack-table-behind = The numbers behind the figure

# The page /moedepakke
pack-lede = Choose a meeting and what goes along. The pack comes as one file with figures that can be edited and sources for them all. It shows what the steering group may see: protected counts below { -small-limit } are hidden.
pack-choose = Choose
pack-meeting = Meeting
pack-meeting-none = No meeting, as the page is set now
pack-meeting-line = { $name }, { $date }
pack-sections = Parts
pack-municipalities = Municipalities with pages of their own
pack-municipalities-hint = Choose none if the pack is to be about the whole programme only.
pack-every = All
pack-none = None
pack-see = See it
pack-slides = { $count ->
    [one] The pack becomes 1 slide with a figure.
   *[other] The pack becomes { $count } slides with figures.
} A front page, contents and an explanation of the signs come on top.
pack-empty = There is nothing to show for what you have chosen.
pack-outdated = The sentence is older than its figures
pack-fetch = Download
pack-fetch-pptx = PowerPoint (.pptx)
pack-fetch-xlsx = Excel (.xlsx)
pack-fetch-html = Web page in one file (.html)
pack-fetch-pdf = PDF (.pdf)
pack-fetch-text = The addresses can be shared: whoever has access as a project lead gets the same file. For a meeting the figures are the same every time.
pack-gathering = Gathering figures: { $done } of { $total }
pack-writing = Writing the file: { $done } of { $total }
pack-ready = The file is ready.
pack-template-title = Use your own template
pack-template-text = Drop a presentation (.pptx) here, and the PowerPoint file is made in its look. The template's own slides are left out, and the file is not kept.
pack-template-choose = Choose a file
pack-template-drop = or drop it here. At most { -largest-template }.
pack-template-made = The presentation is made in the look of the template and is on its way.
pack-figure = Figure
pack-template-too-large = The file is larger than { $most } MB or too large when unpacked. Remove pictures and slides that are not part of the template.
pack-template-unreadable = The file cannot be opened as a presentation. Open it in PowerPoint and save it again as .pptx without a password.
pack-template-macros = The file contains macros or something else that can run by itself. Save it as .pptx without macros.
pack-template-not-pptx = The file is not a presentation of type .pptx. Save a template (.potx) as .pptx.
pack-template-no-title = The file has no layout with a placeholder for the title. Add a layout with a title in PowerPoint's slide master.
pack-template-no-room = The layout with a title has no room for a figure. Give its content more room in the slide master.
refused-pack-template-missing = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file cannot be read. Correct the path or remove the setting.
refused-pack-template-too-large = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file is larger than { $most } MB or too large when unpacked. Remove pictures and slides that are not part of the template.
refused-pack-template-unreadable = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file cannot be opened as a presentation. Open it in PowerPoint and save it again as .pptx without a password.
refused-pack-template-macros = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file contains macros or something else that can run by itself. Save it as .pptx without macros.
refused-pack-template-not-pptx = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file is not a presentation of type .pptx. Save a template (.potx) as .pptx.
refused-pack-template-no-title = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The file has no layout with a placeholder for the title. Add a layout with a title in PowerPoint's slide master.
refused-pack-template-no-room = KOMMUNEMONITOR_PPTX_TEMPLATE cannot be used: { $file }. The layout with a title has no room for a figure. Give its content more room in the slide master.
pack-picture = Figure: { $title }
