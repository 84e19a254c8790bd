"""What a municipality writes itself gives no small count away."""

from __future__ import annotations

import pytest

from answers.gate.reported_texts import TEXTS, holds_figure
from answers.person import Person
from answers.selection import Selection
from database.keys import KEYS
from loaders.kinds import FACT_KINDS
from monitoring.disclosure import Viewer
from submissions.deciding.undoing import undo
from tests.front_door.site import Site
from tests.samples.submissions import (
    LEAD,
    MEASURED,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    send,
    workbook,
)

READER, OWN = Viewer(), Viewer(frozenset({ODENSE}))
OTHER, EVERY = Viewer(frozenset({"0561"})), Viewer(sees_all=True)
# What is written in free words but names something that is known, or says where a row is from.
NAMES = frozenset(
    f"{kind}_code" for kind in ("municipality", "programme", "method", "indicator", "criterion")
)


@pytest.fixture
def place(site: Site) -> Site:
    """One municipality, one method and one open count."""
    site.store("municipality", [{"code": ODENSE, "name": "Odense", "country": "DK"}])
    site.store(
        "indicator",
        [{"code": "women", "name": "women", "unit": "count", "is_protected": False}],
    )
    site.store("method", [{"code": "cti", "name": "CTI"}])
    return site


def sheet(told: str) -> bytes:
    """Readings, a method and releases with the same words beside each."""
    return workbook(
        {
            "Målinger": [(*MEASURED, "Opgørelse"), ("Odense", "women", 2013, 60, told)],
            "Metoder": [("Kommune", "Metode", "Bemærkning"), ("Odense", "CTI", told)],
            "Løsladelser": [("Kommune", "År", "Løsladelser", "Type"), ("Odense", 2013, 60, told)],
        }
    )


def words_seen(site: Site, viewer: Viewer) -> set[object]:
    asked = site.services.seen_by(viewer)
    kinds = ("measurement", "participation", "release")
    return {text for kind in kinds for text in asked.frame(kind, Selection())[TEXTS[kind][0]]}


@pytest.mark.parametrize(
    "text",
    ["vi havde 3 løsladte", "heraf Tre", "kun én", "e\u0301n", "two of them", "begge", "½", "③",
     "(to)", "fire_i_alt", "IV", "et par", "otte af elleve",
     "tretten", "fireogtyve", "halvanden", "twenty-one", "et hundrede"],
)  # fmt: skip
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    assert holds_figure(text)


@pytest.mark.parametrize(
    "text",
    [
        "optalt på et herberg",
        "aftale med en forening",
        "træning og værested",
        "ud fra uge",
        "talt om natten",
    ],
)
def test_words_without_a_number_are_no_figure(text: str) -> None:
    assert not holds_figure(text)


def test_every_column_of_free_words_is_known() -> None:
    free = {
        (kind.name, name)
        for kind in FACT_KINDS
        for name, each in kind.stored.items()
        if each.type == "text" and not each.codes and name not in NAMES
    }
    assert free == {(kind, name) for kind, names in TEXTS.items() for name in names}
    # What is left empty may not be what tells rows apart.
    telling = {kind for kind, names in TEXTS.items() if {*names} & {*KEYS[kind]}}
    assert telling == {"release"}


@pytest.mark.parametrize("sender", [ODENSE_CONTACT, LEAD])
def test_a_figure_that_was_sent_in_is_for_its_own_and_leads(place: Site, sender: Person) -> None:
    told = "heraf 3 kvinder"
    number = send(place.services, sheet(told), sender)
    assert approved(place.services, number, sender).import_id
    for viewer in (OWN, EVERY):
        assert words_seen(place, viewer) == {told}
    for viewer in (READER, OTHER):
        assert words_seen(place, viewer) == {None, "anden"}


def test_what_holds_no_figure_is_for_everyone(place: Site) -> None:
    approved(place.services, send(place.services, sheet("optalt på herberger")))
    assert words_seen(place, READER) == {"optalt på herberger"}


def test_a_published_text_is_shown_as_it_stands(place: Site) -> None:
    row = {"municipality_code": ODENSE, "indicator_code": "women", "year": 2013, "value": 60}
    place.store("measurement", [row | {"count_method": "Pr. juni 2012"}])
    (seen,) = place.services.frame("measurement", Selection()).to_dict("records")
    assert (seen["count_method"], seen["is_text_withheld"]) == ("Pr. juni 2012", False)


def test_why_a_file_was_undone_is_told_without_figures(place: Site) -> None:
    number = send(place.services, sheet("optalt på herberger"))
    approved(place.services, number)
    assert undo(place.services, ODENSE_CONTACT, number, "Der var 3 løsladte").refused is None
    for viewer, is_told in ((READER, False), (OTHER, False), (OWN, True), (EVERY, True)):
        newest = place.services.seen_by(viewer).every_import()[0]
        assert (newest.withdrawn_reason == "Der var 3 løsladte") is is_told
