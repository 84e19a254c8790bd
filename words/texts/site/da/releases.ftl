# Løsladelser og talkriteriet
releases-menu = Løsladelser
releases-title = Løsladelser: hvem { tense-has } { $limit }?
releases-title-none = Løsladelser
releases-lede = { $met ->
    [0] { $count ->
        [one] Den ene kommune med tal { $tense ->
            [past] opfyldte ikke
           *[present] opfylder ikke
        } talkriteriet { $when }.
       *[other] Ingen af { $count } kommuner { tense-meet } talkriteriet { $when }.
    }
   *[other] { $met } af { $count } { $count ->
        [one] kommune
       *[other] kommuner
    } { tense-meet } talkriteriet { $when }.
}
releases-lede-examples = { $met ->
    [0] I eksemplet { tense-meet } ingen af { $count } { $count ->
        [one] kommune
       *[other] kommuner
    } talkriteriet { $when }.
   *[other] I eksemplet { tense-meet } { $met } af { $count } { $count ->
        [one] kommune
       *[other] kommuner
    } talkriteriet { $when }.
}
releases-lede-nobody = Der er ingen kommuner i dette udsnit.
releases-lede-unknown = { $count ->
    [0] Ingen kommune i dette udsnit har indberettet løsladelser.
    [one] Vi kender ikke antallet af løsladelser for den ene kommune i dette udsnit.
   *[other] Vi kender ikke antallet af løsladelser for nogen af de { $count } kommuner i dette udsnit.
} Et ukendt tal er hverken 0 eller et nej.
releases-not-public = Løsladelser pr. kommune er ikke offentlige.
releases-lede-no-rule = Ingen af programmerne har et talkriterium, som løsladelser kan sammenlignes med.
releases-lede-no-own-rule = { $programme } har intet talkriterium, så der er intet at holde løsladelser op mod.
releases-others = { $count ->
    [one] Ét program har et talkriterium:
   *[other] Disse programmer har et talkriterium:
}
releases-examples = Kommunernes tal på siden er opdigtede, for løsladelser pr. kommune er ikke offentlige.
releases-examples-some = Tal mærket eks. er opdigtede. De tælles aldrig sammen med de andre.
releases-years-shown = Kommunernes tal: { $span }
releases-deadline = Ansøgningsfrist { $at }
releases-name = Løsladelser pr. kommune og år
releases-none = Ingen løsladelser at holde op mod et talkriterium i dette udsnit
releases-finding = { $met ->
    [0] { $count ->
        [one] Den ene kommune med tal havde ikke { $limit } { $unit } { $when }
       *[other] Ingen af { $count } kommuner havde { $limit } { $unit } { $when }
    }
   *[other] { $met } af { $count } { $count ->
        [one] kommune
       *[other] kommuner
    } havde { $limit } { $unit } { $when }
}
releases-subtitle = Antal { $unit } { $each }, { $span }, på samme skala. Udfyldt punkt: { $met }. Ring: { $missed }. Det største nyeste tal står først.
releases-subtitle-none = Antal løsladelser pr. kommune og år
release-in-year = i { $year }
release-period-year-one = år
release-period-half-year-one = halvår
release-period-quarter-one = kvartal
release-period-year-each = pr. år
release-period-half-year-each = pr. halvår
release-period-quarter-each = pr. kvartal
release-period-year-often = om året
release-period-half-year-often = pr. halvår
release-period-quarter-often = pr. kvartal
release-period-year-newest = i deres nyeste år
release-period-half-year-newest = i deres nyeste halvår
release-period-quarter-newest = i deres nyeste kvartal
release-period-year-many = år
release-period-half-year-many = halvår
release-period-quarter-many = kvartaler
release-period-year-latest = det nyeste kendte år
release-period-half-year-latest = det seneste kendte halvår
release-period-quarter-latest = det seneste kendte kvartal
release-span-half-year = { $no }. halvår { $year }
release-span-quarter = { $no }. kvartal { $year }
release-period = Periode
release-span = { $first } til { $last }
release-municipality = Kommune
release-criterion = Talkriterium
release-year = År
release-count = Antal
release-type = Type
release-type-alle = alle
release-type-anden = anden type
release-type-endt-straf = endt straf
release-type-proeveloesladelse = prøveløsladelse
release-unit = Enhed
release-unit-type = { $unit }, { $type }
release-unit-releases = løsladelser
release-unit-people = borgere
release-source = Tallets kilde
release-limit-above = flere end { $threshold }
release-limit-at-least = mindst { $threshold }
release-limit-below = færre end { $threshold }
release-limit-at-most = højst { $threshold }
release-limit-equal = præcis { $threshold }
release-limit-or-fewer = { $threshold } eller færre
release-limit-or-more = { $threshold } eller flere
release-other-number = et andet antal
release-hidden-count = færre end 5
release-meets = opfylder talkriteriet ({ $count } { $sign } { $threshold })
release-meets-hidden = opfylder talkriteriet ({ $count } er { $limit })
release-meets-not = opfylder ikke talkriteriet ({ $count } er ikke { $limit })
release-unknown = ukendt
release-over = { $count } over
release-under = { $count } under
release-exactly = præcis { $threshold }

release-interval-column = Statistisk usikkerhed ({ -interval-level })
release-interval-ends = { $low } til { $high }
release-unit-guard = { $unit }; tal i andre enheder er ikke med
release-ledger-name = Afstand til talkriteriet
release-ledger-none = Ingen kommuner kan sammenlignes med talkriteriet i dette udsnit
release-ledger-steady = Ingen kommune, der har haft { $limit } i et tidligere { $period }, er kommet ned på grænsen eller under den i det nyeste
release-ledger-finding = { $names } har haft { $limit } i et tidligere { $period }, men ikke i det nyeste
release-ledger-many = { $count } kommuner har haft { $limit } i et tidligere { $period }, men ikke i det nyeste
release-ledger-subtitle = Hvor langt fra grænsen er det nyeste tal, og i hvor mange af de kendte { $many } var der { $limit }? Gennemsnittet dækker { $first } til { $last }.
release-ledger-subtitle-none = Afstand til grænsen, år der opfylder, og gennemsnit af tre år
release-ledger-note = Gennemsnittet står der kun, når alle tre { $many } er kendt. Et { $period } uden tal tæller ikke med. Talkriteriet er ét af flere kriterier, og tallet alene afgør ikke, om en kommune kan være med.
release-distance = Afstand til grænsen
release-hover-limit = Grænsen er { $threshold }: { $distance }
release-years = År, der opfylder
release-periods = Perioder, der opfylder
release-years-value = { $met } af { $count } { $count ->
    [one] { $period }
   *[other] { $many }
}
release-mean = Gennemsnit af tre år
release-mean-periods = Gennemsnit af tre perioder

release-unknown-name = Kommuner uden kendt antal løsladelser
release-unknown-finding = { $count ->
    [0] Alle kommuner på siden har et nyeste tal
    [one] 1 kommune har vi ingen nye tal for
   *[other] { $count } kommuner har vi ingen nye tal for
}
release-unknown-subtitle = Ukendt er ikke det samme som 0 og ikke det samme som nej.
release-unknown-all-known = Der mangler ingen.
release-newest = Nyeste tal
release-reason = Hvad vi ved
release-unknown-none = ukendt, kommunen er bedt om tallet, men har ikke sendt det
release-unknown-late = intet tal for { $year }, det nyeste er fra { $known }
release-unknown-not-asked = ukendt, ingen har bedt kommunen om tallet
release-unknown-older = det nyeste tal er fra { $known }
release-unknown-awaiting = tallet for { $year } er ikke forfaldent endnu, det nyeste er fra { $known }
release-unknown-other-unit = ukendt, har oplyst et tal i en anden enhed, som ikke kan sammenlignes
release-unknown-other-type = ukendt, har kun oplyst en anden type løsladelser

release-interval-name = Tilfældige udsving, regneeksempel
release-interval-finding = Tallet for ét { $period } svinger tilfældigt
release-interval-subtitle = { $count } { $unit } på ét { $period } som regneeksempel, eksakt { -interval-level } interval (Poisson)
release-interval-note = Tæller en kommune { $count } { $unit } på ét { $period }, kan dens sædvanlige niveau være alt fra { $low } til { $high }. Se derfor på flere { $many }. Udsvinget ændrer ikke det formelle svar: { $count } er { $limit }.
release-low = Laveste niveau
release-high = Højeste niveau

release-chance-name = Kommuner tæt på grænsen
release-chance-none = Ingen kommune er så tæt på grænsen, at tilfældigheder kan afgøre svaret
release-chance-finding = { $count ->
    [one] 1 kommune er så tæt på { $threshold }, at tilfældigheder kan afgøre svaret
   *[other] { $count } kommuner er så tæt på { $threshold }, at tilfældigheder kan afgøre svaret
}
release-chance-subtitle = Nyeste tal med eksakt { -interval-level } interval (Poisson) for kommunens sædvanlige niveau.
release-sensitive = Én mere eller mindre ændrer svaret
release-sensitive-none = For ingen kommune ville én { $unit ->
    [people] borger
   *[other] løsladelse
} mere eller mindre ændre svaret.
release-sensitive-names = For { $names } ville én { $unit ->
    [people] borger
   *[other] løsladelse
} mere eller mindre ændre svaret.
release-sensitive-many = For { $count } kommuner ville én { $unit ->
    [people] borger
   *[other] løsladelse
} mere eller mindre ændre svaret.

release-criteria-name = Opslagets kriterier
release-criteria-finding = Tallet er ét af { $count ->
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
   *[other] { $count }
} kriterier
release-criteria-only = Tallet er opslagets eneste kriterium
release-criteria-none = Ingen kriterier er indlæst
release-criteria-subtitle = Kriterierne i opslaget om { $programme }
release-criterion-no = Nr.
release-criterion-text = Kriterium
release-criterion-answer = Svar
release-criterion-limit = Grænse
release-criterion-wording = Opslagets ord
release-answer-yes-no = ja eller nej
release-answer-number = et tal
release-answer-consideration = et hensyn, når der vælges
release-answer-other = et svar i ord
release-answers-with = Svar: { $answer }
release-rule = Grænsen er { $limit } { $unit } { $often }{ $wording ->
    [none] .
   *[other] , og opslaget skriver ”{ $quoted }”. Det betyder, at hovedreglen kan fraviges.
} { $strict }
release-rule-strict = Præcis { $threshold } er ikke nok.
release-rule-alone = Tallet alene afgør aldrig, om en kommune kan være med. De øvrige kriterier er ikke tal.
release-rule-unit = { $unit ->
    [releases] En løsladelse er én person, der forlader et fængsel eller en arrest én gang. Den samme borger kan løslades flere gange på et år, så borgere og løsladelser er to enheder, der hverken lægges sammen eller sammenlignes.
   *[other] Her tælles borgere. Den samme borger kan løslades flere gange på et år, så borgere og løsladelser er to enheder, der hverken lægges sammen eller sammenlignes.
}
release-remark-haandholdt_inklusion-volumen = Opslaget skriver borgere i selve sætningen, men henviser til en liste over løsladelser pr. kommune. Siden følger listen og tæller løsladelser. Listen selv er ikke fundet.
release-consideration = Ud over kriterierne er der et hensyn: { $texts }.
release-selected = { $count ->
    [one] { $names } blev valgt. Det siger ikke, hvor mange løsladelser kommunen havde.
   *[other] { $names } blev valgt. Det siger ikke, hvor mange løsladelser de havde.
}

release-national-name = Løsladelser i hele landet
release-national-none = Intet tal for hele landet i dette udsnit
release-national-finding = { $count } { $unit } i hele landet i { $year }: { $type }
release-national-subtitle = Et landstal for den nævnte type. Det er ikke en sum af kommuner og kan ikke sammenlignes med grænsen.
release-national-later = Tallet er nyere end { $date }, som siden ellers viser.
release-place = Område
release-whole-country = Hele landet

releases-missing-title = Det mangler, og sådan indberettes det
releases-missing-text = Tallene skal komme fra kommunerne eller fra Kriminalforsorgen.
releases-missing-columns = Et regneark med kolonnerne Kommune, År og Løsladelser er nok. Ét regneark kan have mange kommuner og år.
releases-missing-parts = Kriteriet her gælder { $each }, så tallet skal også have kolonnen Periode, for eksempel 1. halvår eller 2. kvartal.
releases-missing-zero = Skriv 0, når der er talt, og der var ingen. Lad feltet stå tomt, når tallet ikke kendes. Skriv <5, når tallet er under { -small-limit }.
releases-missing-unit = Tæller arket borgere i stedet for løsladelser, så skriv det i kolonnen Enhed. De to holdes adskilt.
