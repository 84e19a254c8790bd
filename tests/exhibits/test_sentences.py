"""Every exhibit says one sentence, right in number, in both languages and however few rows."""

from __future__ import annotations

import re
from itertools import product

import pytest

from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.registry import EXHIBITS
from tests.front_door.site import Site
from words.catalog import read_words

# Nothing known, one municipality, two, a few, all; one goal, one method; other programmes.
QUERIES = (
    "",
    "?registreret=2001-01-01",
    "?region=Region+Nordjylland&dato=2012-06-30",
    "?region=Region+Sjælland&gruppe=agreement&eksempel=nej",
    "?kommune=0461&maal=1&metode=housing_first",
    "?program=haandholdt_inklusion",
    "?program=god_loesladelse&dato=2014-12-31",
)
MANY = ("kommuner", "tal", "målinger", "metoder", "rækker", "indberetninger", "indlæsninger", "mål")
MORE = ("steder", "programmer", "løsladelser", "kriterier", "statusser", "ændringer", "linjer")
ONE = ("kommune", "måling", "metode", "række", "indberetning", "indlæsning", "sted", "løsladelse")
PLURAL = ("municipalities", "figures", "methods", "reports", "imports", "goals", "releases", "rows")
SINGULAR = ("municipality", "figure", "method", "report", "import", "goal", "release", "place")
ALIKE = ("tal", "mål")  # the same word for one and for many
WRONG = (
    rf"(?<![\d.,])1 (?:{'|'.join(word for word in MANY + MORE if word not in ALIKE)})\b",
    rf"(?<![\d.,])(?!1 )\d+ (?:{'|'.join(ONE)})\b",
    rf"(?<![\d.,])1 (?:{'|'.join(PLURAL)})\b",
    rf"(?<![\d.,])(?!1 )\d+ (?:{'|'.join(SINGULAR)})\b(?! of| to| with|-)",
    r"[{}$]|\bNone\b(?! of)|\bnan\b|<NA>|  | ,| \.|\.\.(?!\.)|,,",
)


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda each: each.key)
def test_every_exhibit_says_a_whole_sentence(loaded_site: Site, exhibit: AnyExhibit) -> None:
    catalogs = read_words()
    for query, language in product(QUERIES, catalogs):
        asked = f"{query or '?'}&sprog={language}"
        selection = loaded_site.services.selection(asked)
        shown = show(exhibit, loaded_site.services, selection, catalogs[language])
        for said in (shown.finding, shown.alt_text, shown.note):
            found = [match[0] for pattern in WRONG for match in re.finditer(pattern, said)]
            assert not found, (asked, found, said)
        assert shown.finding.strip(), asked
        assert shown.finding[0].isupper() or not shown.finding[0].isalpha(), (asked, shown.finding)


def test_the_patterns_find_what_is_wrong() -> None:
    wrong = ("1 kommuner", "2 kommune mangler", "1 municipalities", "3 municipality", "{ $x }")
    right = ("1 kommune", "21 kommuner", "11 municipalities", "1 tal", "1.1 kommuner", "31 tal")
    for said in wrong:
        assert any(re.search(pattern, said) for pattern in WRONG), said
    for said in right:
        assert not any(re.search(pattern, said) for pattern in WRONG), said


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("da", "Den ene kommune med tal opfylder ikke", "Ingen af 3 kommuner opfylder"),
        ("en", "The one municipality with figures does not", "None of 3 municipalities meets"),
    ],
)
def test_none_is_not_said_of_one_municipality(language: str, one: str, three: str) -> None:
    words = read_words()[language]
    for count, said in ((1, one), (3, three)):
        assert words("releases-lede", met=0, count=count, when="2016").startswith(said)
