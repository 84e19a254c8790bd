# Metoder og de enkelte metoder
methods-menu = Metoder
methods-title = Metoder i kommunerne
method-matrix-name = Metoder i kommunerne
goal-questions-name = Valgte mål uden en metode bag
method-elsewhere-name = Metoder i andre programmer

methods-municipality = Kommune
methods-municipalities = Kommuner
methods-group = Gruppe
methods-programme = Program
methods-method = Metode
methods-answer = Deltagelse
methods-stage = Stadie
methods-since = Siden
methods-until = Til
methods-date-unknown = Dato ukendt
methods-date-unknown-short = dato ukendt
methods-history = Stadier
methods-history-none = ikke oplyst
methods-origin = Står i
methods-remark = Bemærkning
methods-goal = Målsætning
methods-goal-name = Målsætning { $no }: { $name }
methods-looked-for = Metoder til målet
methods-yes = Deltager
methods-no = Deltager ikke
methods-no-longer = Deltager ikke længere
methods-unknown = Ukendt, om kommunen deltager
methods-undated = Har deltaget, men vi ved ikke hvornår

methods-type-bostoette = Bostøtte
methods-type-oevrige = Øvrige metoder
methods-type-none = Type ikke oplyst
methods-key-unknown = Ukendt, om kommunen deltager
methods-key-empty = Tomt felt: deltager ikke
methods-in-all = Metoder i alt
methods-municipalities-in-all = Kommuner i alt
methods-at-least = mindst { $count }
methods-cell = { $place }, { $method }: { $answer }
methods-card-count = { $count ->
    [one] 1 metode
   *[other] { $count } metoder
}
methods-card-none = Ingen registreret metode
methods-card-implementering = implementering
methods-card-afproevning = afprøvning
methods-card-udvikling = udvikling
methods-card-unknown = stadie ukendt

methods-the-agreement = Aftalekommunerne
methods-the-housing-support = Bostøttekommunerne
methods-the-selected = De udvalgte kommuner
methods-the-participant = De deltagende kommuner
methods-the-municipalities = Kommunerne
methods-lede-none = Der er ikke registreret metoder for kommunerne i dette udsnit.
methods-empty = Når en indberetning nævner metoder, står de her.
methods-lede-not-underway = Programmet var ikke i gang { $date }, så ingen metoder tælles med. Vælg en anden dato.
methods-lede-all = { $count ->
    [one] { $who } { tense-use } programmets ene metode.
   *[other] { $who } { tense-use } tilsammen alle { $count } metoder.
}
methods-lede-some = { $who } { tense-use } tilsammen { $count } af { $total } metoder.
methods-lede-only = { $who } { tense-use } kun { $methods }.
methods-lede-nothing = { $who } har ingen registreret metode.
methods-lede-without = { $places } har ingen registreret metode.
methods-lede-without-many = { $count } kommuner har ingen registreret metode.
methods-shows = { $places ->
    [one] Viser 1 kommune
   *[other] Viser { $places } kommuner
} { $count ->
    [0] uden registrerede metoder
    [one] med 1 metode i alt
   *[other] med { $count } metoder i alt
}

methods-finding-none = Vi kender ingen metoder i dette udsnit
methods-finding-zero = Ingen af kommunerne { tense-has } en metode i gang på datoen
methods-finding-equal = { $count ->
    [one] Hver af de { $methods } metoder { tense-used } i 1 kommune
   *[other] Hver af de { $methods } metoder { tense-used } i { $count } kommuner
}
methods-finding-top = { $methods } { tense-is } mest udbredt med { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}{ $tied ->
    [one] {""}
   *[other] {" "}hver
}
methods-finding-rare = , og { $method } { tense-is } kun i { $places }
methods-subtitle = Hvilke af programmets kommuner { tense-use } hvilke metoder pr. { $date }, og hvor langt de { tense-is }. Vælg et tegn for at se startdato, stadier og kilde.
methods-subtitle-none = Situationen pr. { $date }.
methods-note-no-dates = { $count ->
    [one] Kilden giver ingen dato. Deltagelsen regnes for at vare, så længe kommunen er med i programmet (dato ukendt).
   *[other] Kilden giver ingen datoer. Alle { $count } deltagelser regnes for at vare, så længe kommunen er med i programmet (dato ukendt).
}
methods-note-dates = { $count ->
    [one] For 1 af { $total } deltagelser giver kilden ingen dato. Den regnes for at vare, så længe kommunen er med i programmet (dato ukendt).
   *[other] For { $count } af { $total } deltagelser giver kilden ingen dato. De regnes for at vare, så længe kommunen er med i programmet (dato ukendt).
}
methods-note-unknown = { $count ->
    [one] 1 felt er ukendt og er ikke talt med.
   *[other] { $count } felter er ukendte og er ikke talt med.
}
methods-examples = Metoder eller stadier mærket eks. er opdigtede.
methods-unused = { $count ->
    [one] Også i programmets metodekatalog, men uden kendte kommuner:
   *[other] Også i programmets metodekatalog, men uden kendte kommuner:
}

methods-questions-finding = { $count ->
    [0] Vi kan se en metode bag hvert valgt mål, som en metode hører til
    [one] 1 kommune har valgt et mål, hvor vi ikke kan se en metode bag
   *[other] { $count } kommuner har valgt et mål, hvor vi ikke kan se en metode bag
}
methods-questions-subtitle = Det er spørgsmål til en samtale og ikke en bedømmelse. Kommunen kan arbejde med målet på en anden måde, eller metoden kan mangle i registreringen.
methods-questions-nothing = Ingen spørgsmål i dette udsnit.
methods-questions-looked = Metoder til målet: { $methods }
methods-questions-ask = { $count ->
    [one] Hvilken indsats { tense-has } kommunen for at nå målet?
   *[other] Hvilken indsats { tense-has } hver af kommunerne for at nå målet?
}
methods-questions-unknown = Vi kender kun en del af valgene eller ingen for { $places }. Ukendte valg giver ingen spørgsmål.
methods-questions-unknown-many = For { $count } kommuner kender vi kun en del af valgene eller ingen. Ukendte valg giver ingen spørgsmål.
methods-questions-bare = { $count ->
    [one] Ingen metode er knyttet til målsætning { $goals }, så den giver ingen spørgsmål.
   *[other] Ingen metode er knyttet til målsætning { $goals }, så de giver ingen spørgsmål.
}
methods-questions-reading = Koblingen står i metodekataloget, se
methods-questions-sources = Kilder og metode

method-about = Om metoden
method-type = Type
method-goals = Målsætninger
method-goals-none = Metoden er ikke knyttet til en bestemt målsætning.
method-goals-reading = Koblingen er vores vurdering og ikke kildernes.
method-aliases = Kendes også som
method-sources = Beskrivelsen bygger på
method-nobody = Vi kender ingen kommuner i programmet, der { tense-use } metoden på datoen.
method-finding = { $method } { tense-used } i { $count } af { $total ->
    [one] 1 kommune
   *[other] { $total } kommuner
}
method-finding-nobody = Ingen af programmets kommuner { $tense ->
    [past] brugte
   *[present] bruger
} { $method }
method-finding-unknown = Vi ved ikke, hvilke kommuner der { tense-use } { $method }
method-finding-undated = { $count ->
    [one] 1 kommune har brugt { $method }, men vi ved ikke hvornår
   *[other] { $count } kommuner har brugt { $method }, men vi ved ikke hvornår
}
method-finding-at-least = Mindst { $count } af { $total ->
    [one] 1 kommune
   *[other] { $total } kommuner
} { tense-use } { $method }
method-subtitle = Kommuner i det valgte program, der { tense-use } metoden pr. { $date }, siden hvornår og gennem hvilke stadier.
method-others = { $count ->
    [one] Deltager ikke (1):
   *[other] Deltager ikke ({ $count }):
}
method-others-unknown = Vi ved ikke, om de deltager ({ $count }):
methods-history-line = { $what }, { $when }
methods-from-to = { $first } til { $last }
methods-from = fra { $first }
methods-to = til { $last }
method-elsewhere-finding = { $programmes ->
    [0] Metoden kendes ikke fra andre programmer
    [one] Metoden kendes også fra 1 andet program, i { $places ->
        [one] 1 kommune
       *[other] { $places } kommuner
    }
   *[other] Metoden kendes også fra { $programmes } andre programmer, i { $places ->
        [one] 1 kommune
       *[other] { $places } kommuner
    }
}
method-elsewhere-subtitle = Andre programmer på andre tidspunkter. De tælles aldrig med ovenfor.
