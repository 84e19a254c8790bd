"""The words that change what is counted, by what they say, and those known to be harmless."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from loaders.meaning.finality import STATUSES
from loaders.meaning.values import MONTHS


class Meaning(StrEnum):
    """What a text says that figures are, where they are not plain counts of the whole."""

    THOUSANDS = "thousands"
    RATE = "rate"
    SHARE = "share"
    MONEY = "money"
    AVERAGE = "average"
    CHANGE = "change"
    PLAN = "plan"
    SPAN = "span"
    SEX = "sex"
    AGE = "age"
    EXCEPT = "except"
    PART = "part"
    ENDED = "ended"
    UNSURE = "unsure"
    COUNT = "count"
    OTHER = "other"


def word_set(text: str) -> frozenset[str]:
    """The words of a line, folded as `words_of` folds them."""
    return frozenset(text.split())


# The order is that of asking: "planlagt 1. halvår" is a plan.
WORDS: Mapping[Meaning, frozenset[str]] = MappingProxyType(
    {
        Meaning.THOUSANDS: word_set(
            "tusind tusinde tusinder thousand thousands mio million millioner millions mia"
        ),
        Meaning.SHARE: word_set(
            "procent procenter procentvis pct percent percentage promille andel andele share"
        ),
        Meaning.MONEY: word_set("kr kroner tkr dkk euro eur beloeb udgift udgifter"),
        Meaning.AVERAGE: word_set(
            "gennemsnit gennemsnitlig gennemsnitligt gns gnsn gnst snit median average mean"
        ),
        Meaning.CHANGE: word_set(
            "aendring aendringer aendret forskel difference differens diff change "
            "changes tilvaekst vaekst stigning fald nedgang fremgang afvigelse indeks "
            "index indekstal"
        ),
        Meaning.PLAN: word_set(
            "plan planer planlagt planlagte planlaegges planned budget budgetteret "
            "budgetterede budgettal forventet forventede forventes forventning "
            "forventninger expected prognose forecast fremskrivning fremskrevet "
            "ambition maaltal maalsat maal target targets baseline udgangspunkt "
            "kommende paataenkt opstart ventet ventede prognoser prognosetal "
            "budgettere budgetteres budgetlagt normeret"
        ),
        Meaning.SPAN: word_set(
            "halvaar halvaars halvdel half kvartal kvartaler quarter quarters maaned "
            "maaneder maanedlig maanedligt month months monthly q1 q2 q3 q4 h1 h2 1h "
            "2h k1 k2 k3 k4 januar februar marts april juni juli august september "
            "oktober november december january february march may june july october "
            "mar sept oct kvt halvaarlig kvartalsvis tertial rullende akkumuleret "
            "akkumulerede kumuleret kumulerede kumulativ kumulativt aatd ytd"
        )
        | frozenset(MONTHS),
        Meaning.SEX: word_set(
            "maend mand maends kvinder kvinde kvinders kvindelige mandlige koen "
            "koennet drenge piger men women male female males females sex gender"
        ),
        Meaning.AGE: word_set("alder aldersgruppe aldersgrupper age ages unge aeldre boern"),
        Meaning.EXCEPT: word_set(
            "ekskl eksklusiv eksklusive excl excluding undtagen uden without except "
            "minus fraregnet inkl inklusiv inklusive incl including plus"
        ),
        Meaning.PART: word_set(
            "heraf deraf which kun only nye nyt ny new foerstegangs foerste "
            "gengangere delmaengde del dele delvis delvist part udlaendinge "
            "udenlandske etnisk etniske herkomst statsborgere statsborgerskab "
            "varetaegt proeveloesladt proeveloesladte proeveloesladelser"
        ),
        Meaning.ENDED: word_set(
            "ikke not nej no stoppet stopper ophoert ophoerer ophoer afsluttet "
            "afslutning lukket nedlagt udgaaet udgaar udtraadt tidligere former slut "
            "ended stopped closed pause aflyst fravalgt fravalgte frafaldet ophoerte "
            "afsluttede stoppede nedlagte lukkede udgaaede udtraadte"
        ),
        Meaning.UNSURE: word_set(
            "maaske usikker usikkert uafklaret muligvis overvejes overvejelse maybe "
            "unsure afventer ukendt"
        ),
    }
)
WHOLE = word_set(
    "alle ialt i alt total totalt samlet antal begge hele all both whole sum hovedtotal totalsum"
)
HARMLESS = (
    WHOLE
    | frozenset(STATUSES)
    | word_set(
        "stk tal tallet person personer pers people persons borgere borger "
        "hjemloese loesladelser loesladelse loesladte releases sager forloeb "
        "kommune kommuner kommunen kommunens municipality navn name kode code nr "
        "no note noter se kilde kilder source sfi vive ramboell dst danmarks "
        "statistik statistikken kriminalforsorgen kriminalforsorgens "
        "socialstyrelsen servicestyrelsen styrelsen kmd register registeret "
        "udtraek iflg ifoelge opgjort opgoerelse opgoerelsen optaelling optalt "
        "taelling uge uger week primo ultimo pr per aar aaret aarstal year "
        "revideret justeret korrigeret opdateret den det de af fra for og til in "
        "of the and from by reported count number faktisk faktiske realiseret "
        "registreret registrerede actual skriv udfyldes obligatorisk valgfri "
        "frivilligt required optional x ja nej yes saet kryds vaelg fx eller or "
        "dansk english dd mm aaaa yyyy cifre firecifret nummer kolonne fortsat "
        "maks kommentar region hovedstaden sjaelland syddanmark midtjylland "
        "nordjylland jylland fyn danmark norge norway denmark by aftalekommune "
        "bostoettekommune deltager"
    )
)
LETTERS: Mapping[str, Meaning] = MappingProxyType(
    {
        **dict.fromkeys("KMkm", Meaning.SEX),
        **dict.fromkeys("BFPE", Meaning.PLAN),
        **dict.fromkeys("GHIJLNOQRSTUVWXYZ", Meaning.OTHER),
    }
)
# Words of the names of methods, goals and targets themselves: "Udredning og plan".
OF_NAMES = word_set("plan planer maal maaltal maalsaetning target targets goal baseline")
PEOPLE = word_set("borgere borger personer person deltagere brugere forloeb sager people persons")
UNITS = PEOPLE | word_set("antal stk loesladelser loesladte releases hjemloese i af tal number")
