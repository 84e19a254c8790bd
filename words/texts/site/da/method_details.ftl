# Køreplan, forløb, mål, tidslinje, indsatstyper og stadier
method-roadmap-name = En metodes køreplan
method-roadmap-step = Trin
method-roadmap-no = Nr.
method-roadmap-when = Hvornår
method-roadmap-who = Ansvarlig
method-roadmap-what = Hvad sker der
method-roadmap-unknown = ukendt
method-roadmap-finding-none = Vi kender ingen køreplan i dette udsnit
method-roadmap-finding = { $steps ->
    [one] Køreplanen har 1 trin
   *[other] Køreplanen har { $steps } trin
}, og { $unknown } af { $fields } felter om tid og ansvar er ukendte
method-roadmap-finding-whole = { $steps ->
    [one] Køreplanen har 1 trin
   *[other] Køreplanen har { $steps } trin
} med tid og ansvarlig for dem alle
method-roadmap-subtitle = Trinene er gengivet fra kilden med vores ord. Det, kilden ikke oplyser, står som ukendt.
method-roadmap-note = Den, der kender et ukendt felt, kan udfylde det i et regneark med arket Køreplan.

method-courses-name = Forløb efter en metode
method-courses-as-of = Opgjort
method-courses-year = År
method-courses-source = Kilde
method-courses-finding-none = Vi kender ingen forløb for metoden i dette udsnit
method-courses-finding = { $place } havde { $figures } (nyeste tal, { $year })
method-courses-counted = { $value } { $name }
method-courses-subtitle = Antal forløb i alt, som de var opgjort på hvert tidspunkt. Hvert tal tæller fra starten, så tallene må ikke lægges sammen.

method-questions-name = Metoder i brug uden det valgte mål
method-questions-goals = Mål, metoden hører til
method-questions-question = Spørgsmål
method-questions-ask = { $tense ->
    [past] Hvad brugte kommunen metoden til, når målet ikke var valgt?
   *[present] Hvad bruger kommunen metoden til, når målet ikke er valgt?
}
method-questions-finding = { $count ->
    [0] Vi kender ingen kommune, der { tense-use } en metode uden at have valgt dens mål
    [one] 1 kommune { tense-use } en metode, hvis mål ikke er valgt
   *[other] { $count } kommuner { tense-use } en metode, hvis mål ikke er valgt
}
method-questions-subtitle = Det er spørgsmål til en samtale og ikke en bedømmelse. Et valg, vi ikke kender, giver ingen spørgsmål.
method-questions-open = { $count ->
    [one] Valget af mål kendes ikke for { $places }, som { tense-use } en metode med et mål.
   *[other] Valget af mål kendes ikke for { $places }, som alle { tense-use } en metode med et mål.
}
methods-goals-is-reading = Vores vurdering
methods-goals-reading-note = Koblingen mellem mål og metode er vores vurdering og ikke kildernes.

method-goals-name = Metoden ved siden af sit mål
method-goals-runs = { $tense ->
    [past] Brugte
   *[present] Bruger
} metoden
method-goals-chosen = Har valgt målet
method-goals-choice-yes = Valgt
method-goals-choice-no = Ikke valgt
method-goals-choice-unknown = Ukendt, om målet er valgt
method-goals-ask = Hvordan arbejder kommunen med målet uden denne metode?
method-goals-finding-none = Ingen kommune vides at { $tense ->
    [past] have brugt
   *[present] bruge
} metoden på datoen
method-goals-finding = { $both } af { $total } kommuner med metoden har også valgt målsætning { $goals }{ $unknown ->
    [0] {""}
    [one] , og for 1 kendes valget ikke
   *[other] , og for { $unknown } kendes valget ikke
}
method-goals-subtitle = Kommuner i det valgte program, der { tense-use } metoden eller har valgt målet. En forskel er et spørgsmål og ikke en bedømmelse.

method-timeline-name = Hvem brugte metoden hvornår
method-timeline-from = Fra
method-timeline-to = Til
method-timeline-start-unknown = startdato ukendt
method-timeline-end-unknown = slutdato ukendt
method-timeline-implementering = ● implementering
method-timeline-afproevning = ◐ afprøvning
method-timeline-udvikling = ○ udvikling
method-timeline-finding-none = Vi kender ingen perioder i dette udsnit
method-timeline-finding-undated = { $count ->
    [one] Ingen dato er kendt for den ene deltagelse
   *[other] Ingen datoer er kendt for de { $count } deltagelser
}
method-timeline-finding = { $dated } af { $total } perioder har mindst en kendt dato{ $changed ->
    [0] {""}
    [one] , og 1 kommune har skiftet stadie
   *[other] , og { $changed } kommuner har skiftet stadie
}
method-timeline-subtitle = En række pr. kommune og stadie, fra hvornår til hvornår, som det så ud { $date }.
method-timeline-subtitle-methods = Fra den første kommune begyndte, til den sidste sluttede, som det så ud { $date }. Tabellen har en række pr. kommune.
method-timeline-note = På tegningen er den sorte streg dagen, der vises. Mørkt { tense-is } i gang på dagen, gråt { tense-is } slut. Hvid med prikket kant er en ukendt dato, hvor programmets egen periode er brugt. En tynd streg på tværs er et skift af stadie.
method-timeline-detail = { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}{ $undated ->
    [0] {""}
   *[other] , startdato ukendt for { $undated }
}

effort-types-name = Hovedtyper af indsats
effort-types-type = Indsatstype
effort-types-no = Nr.
effort-types-told = Metoder ifølge kilden
effort-types-read = Metoder efter vores vurdering
effort-types-finding-none = Vi kender ingen hovedtyper af indsats i dette udsnit
effort-types-finding = Indsatsen har { $count } hovedtyper{ $bare ->
    [0] {""}
    [one] , og til 1 af dem hører ingen af metoderne
   *[other] , og til { $bare } af dem hører ingen af metoderne
}
effort-types-subtitle = Hvor kilden ikke selv siger, hvilken type en metode hører til, er det vores vurdering, og den står i sin egen kolonne.

method-stages-title = De tre stadier
method-stages-lede = En metode kan være på forskellige stadier i forskellige kommuner. Præsentationen fra metodeseminaret i 2009 siger, at Hjemløsestrategien arbejder på alle tre, men ikke hvilken metode der er på hvilket. Derfor står stadiet som ukendt, til en kommune oplyser det.
method-stage-meaning-udvikling = Metoden bygges op fra bunden. Det vigtigste er at lære, mens den bliver til.
method-stage-meaning-afproevning = En metode, der er kendt andre steder fra, bliver tilpasset og målt under nye forhold.
method-stage-meaning-implementering = En metode, der er beskrevet og har vist virkning, tages i fast brug.
method-stage-unknown = Ukendt for metoden som helhed. Kilderne siger det ikke.
