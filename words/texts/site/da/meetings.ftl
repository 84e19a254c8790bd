# Møder
meetings-menu = Møder
meetings-title = Møder
meetings-lede = { $count ->
    [0] Her er endnu intet møde om programmet. Et møde husker, hvad siden viste, så det kan ses igen.
    [one] Ét møde husker, hvad siden viste, så det kan ses igen.
   *[other] { $count } møder husker, hvad siden viste, så det kan ses igen.
}
meetings-none = Der er ikke oprettet møder om programmet.
meetings-own = Møder om programmet
meetings-others = Møder om andre programmer
meetings-clocks = Viser situationen pr. { $shown } med det, der var registreret { $known }.
meetings-see = Se siderne som til mødet
meetings-since = Siden sidste møde
meetings-pack = Mødepakke
meetings-new = Opret et møde
meetings-cancel = Aflys mødet
meetings-cancel-sure = { $name } forsvinder fra listen, og sætninger skrevet til mødet vises ikke længere. Tallene røres ikke.
meetings-cancel-yes = Ja, aflys mødet
meetings-cancelled = Aflyste møder
meetings-cancelled-line = { $name }, { $date }, aflyst { $at } af { $who }
meetings-seen-as = Set som til { $name }, { $date }.
meetings-back-to-now = Tilbage til nu
meetings-back = Til møderne
meetings-new-title = Opret et møde
meetings-new-lede = Mødet får to datoer: den dag, siden viser, og den dag, tallene var registreret. Så kan alle se det samme igen, også om et år.
meetings-field-name = Mødets navn
meetings-field-name-hint = For eksempel Styregruppen eller Følgegruppen.
meetings-field-programme = Program
meetings-field-held = Mødets dato
meetings-field-shown = Vis situationen pr.
meetings-field-shown-hint = Uden en dato her vises mødets dag, eller programmets sidste dag, når det er slut.
meetings-field-known = Med det, der var registreret
meetings-field-known-hint = Dansk tid. Uden en dato her tælles alt, der er registreret til og med mødets dag.
meetings-field-day = Dato
meetings-field-time = Klokkeslæt
meetings-new-save = Opret mødet
meetings-wrong = Mødet er ikke oprettet. Ret dette:
meetings-wrong-name-missing = Skriv, hvad mødet hedder.
meetings-wrong-name-long = Mødets navn må højst være på { -longest-meeting-name } tegn.
meetings-wrong-name-personal = Navnet ser ud til at rumme et personnummer. Skriv det uden.
meetings-wrong-programme-unknown = Vælg et program, der findes.
meetings-wrong-held-missing = Skriv mødets dato.
meetings-wrong-held-date = Mødets dato er ikke en dato, vi kan læse. Skriv den som 2026-03-03.
meetings-wrong-shown-date = Dagen, situationen skal vises for, er ikke en dato, vi kan læse. Skriv den som 2026-03-03.
meetings-wrong-day-date = Datoen for det registrerede er ikke en dato, vi kan læse. Skriv den som 2026-03-03.
meetings-wrong-time-time = Klokkeslættet kan ikke læses. Skriv det som 14:30.

sentence-edit = Ret sætningen
sentence-label = Sætningen til dette møde
sentence-computed = Beregnet af tallene: { $computed }
sentence-save = Gem sætningen
sentence-use-computed = Brug den beregnede igen
sentence-back = Tilbage til figuren
sentence-written = Sætningen er skrevet til mødet af { $who }.
sentence-outdated = Sætningen er skrevet til andre tal. Nu siger tallene: { $computed }
sentence-changed = { $who } har imens skrevet: { $sentence } Gem igen, hvis din sætning skal stå i stedet.
sentence-changed-back = Sætningen er imens taget væk. Gem igen, hvis din sætning skal stå.
sentence-missing = Skriv en sætning, eller brug den beregnede.
sentence-long = Sætningen må højst være på 400 tegn.
sentence-personal = Sætningen ser ud til at rumme et personnummer. Den er ikke gemt.

audit-meeting_added = Møde oprettet
audit-meeting_cancelled = Møde aflyst
audit-meeting_sentence = Sætning rettet til et møde
meetings-early = Mødet er ikke oprettet endnu, for det ville vise tomme sider.
meetings-early-figures = Programmets første tal blev registreret { $at }, og mødet kender kun det, der var registreret { $known }.
meetings-early-shown = Programmet begyndte { $date }, og mødet viser situationen pr. { $shown }.
meetings-offer = Opret mødet { $what }
meetings-offer-known = med det, der var registreret { $date }
meetings-offer-shown = med situationen pr. { $date }
meetings-keep = Opret mødet, som det er
meetings-empty-figures = På det tidspunkt, mødet viser, var ingen af programmets tal registreret. De første kom { $at }.
meetings-empty-shown = Programmet begyndte først { $date }.
