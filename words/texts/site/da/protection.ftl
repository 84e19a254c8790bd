# Fortrolighed: reglerne for små tal
protection-menu = Fortrolighed
protection-title = Fortrolighed
protection-lede = { $hidden ->
    [0] Ingen tal er skjult for sig.
    [one] Ét tal er skjult for sig.
   *[other] { $hidden } tal er skjult for sig.
} { $decided ->
    [0] Ingen regel er ændret af en projektleder.
    [one] Én regel er ændret af en projektleder.
   *[other] { $decided } regler er ændret af projektledere.
}
protection-name = Regler for små tal
protection-finding = { $count ->
    [0] Der er ingen tal endnu.
   *[other] { $always ->
        [0] { -small-counts } skjules kun i tal, som kommunerne selv sender ind.
        [one] { -small-counts } skjules altid i én slags tal, i andre kun når kommunerne selv sender dem ind.
       *[other] { -small-counts } skjules altid i { $always } slags tal, i andre kun når kommunerne selv sender dem ind.
    } { $decided ->
        [0] Ingen regel er ændret af en projektleder.
        [one] Én regel er ændret af en projektleder.
       *[other] { $decided } regler er ændret af projektledere.
    }
}
protection-subtitle = Reglen gælder nu og for alle tidligere dage. Kommunens egen kontakt og projektlederne ser kommunens tal.
protection-figure = Tal
protection-rule = Regel
protection-decided = Besluttet
protection-who = Af
protection-reason = Begrundelse
protection-releases = Løsladelser
protection-others = Alle andre tal
protection-scope-all = { -small-counts } skjules altid
protection-scope-reported = { -small-counts } skjules i det, kommunerne selv sender ind
protection-scope-none = Alle tal vises
protection-hidden = Skjulte tal
protection-hidden-text = Et tal, der er skjult her, vises ikke på nogen side, i nogen fil eller for nogen tidligere dag. Det bliver stående i databasen, og kun projektledere ser det.
protection-hidden-none = Ingen tal er skjult.
protection-hidden-figure = { $subject }, { $place } { $year }
protection-hidden-by = Skjult { $at } af { $who }: { $reason }
protection-rules = Regler
protection-rules-text = Offentliggjorte tal vises, som de er. I løsladelser og i det, kommunerne sender ind, skjules { -small-counts }. En projektleder kan beslutte noget andet for en slags tal.
protection-hide = Skjul et tal
protection-hide-lede = Vælg det tal, der aldrig må ses. For at det ikke kan regnes ud, holdes stedets andre tal for samme år også tilbage, og ofte årets landstal. Af løsladelser skjules hele årets tal for kommunen.
protection-hide-save = Skjul tallet
protection-decide = Ændr en regel
protection-decide-lede = Beslutningen gælder nu og for alle tidligere dage. Den står med navn, dato og begrundelse på siden Kilder, hvor alle kan læse den.
protection-decide-save = Gem beslutningen
protection-to = Bestem, hvilke tal der skjules
protection-back = Til fortrolighed
protection-choose = Vælg
protection-field-subject = Tal
protection-field-municipality = Kommune
protection-field-year = År
protection-field-choice = Regel
protection-field-reason = Begrundelse
protection-reason-hint = Skriv ikke selve tallet.
protection-choice-hide = Skjul { -small-counts }, også i offentliggjorte tal
protection-choice-show = Vis alle tal
protection-choice-rule = Brug reglen uden beslutning
protection-again = Vis igen
protection-again-sure = { $figure } bliver synligt for alle, som reglen for tallet siger.
protection-again-yes = Vis tallet igen
protection-wrong = Intet er ændret. Ret dette:
protection-wrong-subject-unknown = Vælg, hvilket tal det gælder.
protection-wrong-municipality-unknown = Vælg en kommune.
protection-wrong-year-unknown = Skriv et år med fire cifre, for eksempel 2012.
protection-wrong-year-none = Der er ikke noget sådant tal for kommunen i det år. Se efter, om år og kommune er rigtige.
protection-wrong-choice-unknown = Vælg, hvad der skal gælde.
protection-wrong-reason-missing = Skriv en begrundelse.
protection-wrong-reason-long = Begrundelsen må højst være på { -longest-reason } tegn.
protection-wrong-reason-personal = Begrundelsen ser ud til at rumme et personnummer. Skriv den uden.

audit-protection_decided = Regel for små tal ændret
audit-figure_hidden = Tal skjult
audit-figure_shown = Skjult tal vist igen
