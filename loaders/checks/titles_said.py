"""What a title over a table, or another text beside it, says that its figures are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from loaders.checks.part_columns import FIGURES
from loaders.meaning.qualifier_words import WORDS, Meaning, word_set
from loaders.meaning.qualifiers import beside, counts_people, is_whole, meaning_of
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, in_brackets, without_brackets, words_of
from loaders.meaning.values import MONTHS
from loaders.tables.tables import Table

LONGEST_TITLE = 80
# "Mål og resultater" names both, and what is meant is told by the headers.
AIMS = word_set("resultat resultater status maalsaetning maalsaetninger")
NAMED_IN_HEADERS = frozenset({"participation", "goal_choice"})
# "500 mio. kr." in a text is an amount, and says nothing of the figures below.
AMOUNT = re.compile(
    r"\d[\d.,]{0,12}\s?(?:mio|mia|mill|tusind)\w{0,8}\.?(?:\s?kr\b)?", re.IGNORECASE
)
# What these begin is about the sheet, not about its figures.
ASIDE = word_set(
    "kilde kilder source bemaerkning bemaerkninger note noter anm opdateret "
    "udfyldt frist kontakt dato eksempeltal eksempel vejledning obs sendes "
    "skriv udfyld se"
)
LABELS = word_set(
    "enhed unit periode period type koen sex alder age maaned month kvartal quarter halvaar"
)
NEGATIONS = frozenset({"ikke", "uden", "not", "without"})
HALVES = word_set(
    "halvaar halvdel kvartal kvartaler quarter maaned maaneder maanedlig rullende akkumuleret "
    "akkumulerede kumuleret kumulerede kumulativ aatd ytd"
)
# A title is free text, so fewer of its words are taken at their word.
IN_TITLES: Mapping[Meaning, frozenset[str]] = MappingProxyType(
    {
        Meaning.THOUSANDS: WORDS[Meaning.THOUSANDS],
        Meaning.RATE: frozenset(),
        Meaning.SHARE: WORDS[Meaning.SHARE],
        Meaning.MONEY: frozenset({"kr", "kroner", "tkr", "dkk"}),
        Meaning.AVERAGE: WORDS[Meaning.AVERAGE],
        Meaning.CHANGE: word_set(
            "aendring aendringer forskel tilvaekst difference afvigelse indeks change"
        ),
        Meaning.PLAN: word_set(
            "planlagt planlagte planned budget budgettal budgetteret budgetterede "
            "forventet forventede forventninger prognose prognoser forecast "
            "fremskrivning fremskrevet expected kommende maaltal ventet ventede"
        ),
        Meaning.SPAN: HALVES,
        Meaning.EXCEPT: word_set("ekskl eksklusiv eksklusive excl excluding undtagen fraregnet"),
        Meaning.PART: word_set(
            "heraf deraf udlaendinge udenlandske foerstegangs gengangere herkomst "
            "statsborgere proeveloesladte proeveloesladelser"
        ),
        Meaning.SEX: WORDS[Meaning.SEX],
    }
)
# Of marks only these can be said; a count of women is no question there.
OF_MARKS: Mapping[Meaning, frozenset[str]] = MappingProxyType(
    {
        Meaning.PLAN: IN_TITLES[Meaning.PLAN] - {"maaltal"},
        Meaning.ENDED: word_set(
            "fravalgt fravalgte frafaldet stoppet stoppede ophoert ophoerte nedlagt nedlagte "
            "afsluttet afsluttede tidligere udgaaet udgaaede aflyst lukkede"
        ),
    }
)


def said_in_title(table: Table, title: str, reference: Reference) -> Meaning | None:
    """What a text over a table says of all its figures; None where it says nothing of them."""
    label, colon, rest = title.partition(":")
    if colon and fold(label) in LABELS:
        return None if is_whole(rest) else _of_label(fold(label), rest)
    words = words_of(title)
    is_name = table.kind.name != "release" and reference.knows(fold(title))
    if is_name or not ASIDE.isdisjoint(words[:1]):
        return None
    allowed = IN_TITLES if table.kind.name in FIGURES else OF_MARKS
    for part in in_brackets(title):
        said = meaning_of(part)
        if said is not None and said in allowed:
            return said
    plain = without_brackets(title)
    if len(plain) > LONGEST_TITLE or not NEGATIONS.isdisjoint(words):
        return None
    if table.kind.name in NAMED_IN_HEADERS and counts_people(plain):
        return Meaning.COUNT
    if table.kind.name == "release" and (said := _of_releases(plain, words)):
        return said
    return _of_free_text(plain, allowed)


def _of_releases(text: str, words: list[str]) -> Meaning | None:
    """Young people and goals have indicators of their own; of releases they say something else."""
    if meaning_of(text) is Meaning.AGE:
        return Meaning.AGE
    return Meaning.PLAN if "maal" in words and AIMS.isdisjoint(words) else None


def _of_label(label: str, rest: str) -> Meaning | None:
    said = beside(rest)
    return None if said is Meaning.OTHER and label not in {"enhed", "unit"} else said


def _of_free_text(text: str, allowed: Mapping[Meaning, frozenset[str]]) -> Meaning | None:
    text = AMOUNT.sub(" ", text)
    said, words = meaning_of(text), frozenset(words_of(text.replace("%", " procent ")))
    if said in {Meaning.RATE, Meaning.THOUSANDS} and said in allowed:
        return said
    for meaning, telling in allowed.items():
        if telling.isdisjoint(words) or (meaning is Meaning.SEX and said is not Meaning.SEX):
            continue
        return meaning
    is_month = (
        Meaning.SPAN in allowed
        and len(words) <= 3
        and any(word[:3] in MONTHS and said is Meaning.SPAN for word in words)
    )
    return Meaning.SPAN if is_month else None
