"""Sending in, previewing, approving and undoing, asked of the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from answers.person import ForbiddenError, viewer_of
from answers.selection import Selection
from answers.services import Services
from submissions.deciding import history
from submissions.deciding.approval import approve, discard, preview
from submissions.deciding.undoing import undo
from submissions.sending.correction import Correction, correct
from submissions.weighing.change import ChangeList, ChangeState
from submissions.weighing.consequences import consequences
from tests.samples.submissions import (
    ESBJERG,
    ESBJERG_CONTACT,
    LEAD,
    MEASURED,
    ODENSE,
    ODENSE_CONTACT,
    READER,
    Table,
    approved,
    by_state,
    measurements,
    opened_services,
    send,
    workbook,
)

TODAY = Selection()


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def street_sleepers(services: Services, code: str = ODENSE) -> dict[int, object]:
    rows = services.frame("measurement", TODAY)
    own = rows[rows["municipality_code"].eq(code) & rows["indicator_code"].eq("street_sleepers")]
    return {int(row["year"]): row["value"] for row in own.to_dict("records")}


def changes_of(services: Services, number: int) -> ChangeList:
    found = preview(services, ODENSE_CONTACT, number).changes
    assert found is not None
    return found


def test_a_file_with_errors_is_recorded_and_stores_nothing(services: Services) -> None:
    before = street_sleepers(services)
    number = send(services, measurements(("Odense", "Gadesovere", 2012, "otte")))
    found = history.find(services, ODENSE_CONTACT, number)
    assert found.state == "refused"
    assert found.number == f"2026-{number:06d}"
    assert [problem.code for problem in history.problems_of(found)] == ["not_a_number"]
    assert street_sleepers(services) == before


def test_each_figure_is_new_changed_unchanged_or_blank(services: Services) -> None:
    first = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    assert by_state(changes_of(services, first).changes) == [("new", None, 9.0)]
    assert approved(services, first).refused is None
    again = send(
        services,
        measurements(
            ("Odense", "Gadesovere", 2011, 8),
            ("Odense", "Gadesovere", 2012, None),
            ("Odense", "Gadesovere", 2013, None),
        ),
    )
    seen = changes_of(services, again)
    assert by_state(seen.changes) == [("unchanged", 8.0, 8.0), ("blank", 9.0, None)]
    assert approved(services, again).refused == "nothing"
    assert street_sleepers(services)[2012] == 9.0
    (blank,) = seen.of(ChangeState.BLANK)
    said = {blank.identity: "Talt forkert"}
    assert approve(services, ODENSE_CONTACT, again, seen.fingerprint, said).refused is None
    rows = services.frame("measurement", TODAY)
    assert rows[rows["year"].eq(2012) & rows["municipality_code"].eq(ODENSE)]["value"].isna().all()


def test_an_absent_row_withdraws_nothing(services: Services) -> None:
    before = street_sleepers(services)
    approved(services, send(services, measurements(("Odense", "Gadesovere", 2012, 9))))
    assert street_sleepers(services) == {**before, 2012: 9.0}


def test_a_jump_needs_a_reason(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 80)))
    changes = changes_of(services, number)
    (asked,) = changes.needing_reason
    assert asked.jump is not None
    assert (asked.jump.value, asked.jump.year) == (8.0, 2011)
    without = approve(services, ODENSE_CONTACT, number, changes.fingerprint, {})
    assert without.refused == "unexplained"
    said = {asked.identity: "Optalt 230781-1234"}
    assert (
        approve(services, ODENSE_CONTACT, number, changes.fingerprint, said).refused == "personal"
    )
    said = {asked.identity: "Ny optælling"}
    assert approve(services, ODENSE_CONTACT, number, changes.fingerprint, said).import_id
    event = history.find(services, ODENSE_CONTACT, number).events[-1]
    assert event.detail["reasons"][0]["reason"] == "Ny optælling"


def test_what_changed_meanwhile_is_not_stored(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    seen = changes_of(services, number).fingerprint
    approved(
        services, send(services, measurements(("Odense", "Gadesovere", 2012, 10)), name="b.xlsx")
    )
    assert approve(services, ODENSE_CONTACT, number, seen, {}).refused == "changed"
    assert street_sleepers(services)[2012] == 10.0
    assert by_state(changes_of(services, number).changes) == [("changed", 10.0, 9.0)]


def test_a_submission_is_approved_once(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    assert approved(services, number).refused is None
    assert approved(services, number).refused == "closed"
    discarded = send(services, measurements(("Odense", "Gadesovere", 2013, 9)))
    discard(services, ODENSE_CONTACT, discarded)
    assert approved(services, discarded).refused == "closed"


def test_what_is_closed_is_said_to_be_closed_whatever_is_tried(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    seen = changes_of(services, number).fingerprint
    assert approved(services, number).refused is None
    assert discard(services, ODENSE_CONTACT, number).refused == "closed"
    assert undo(services, ODENSE_CONTACT, number, "Forkert").refused is None
    assert undo(services, ODENSE_CONTACT, number, "Forkert").refused == "closed"
    assert approve(services, ODENSE_CONTACT, number, seen, {}).refused == "closed"
    other = send(services, measurements(("Odense", "Gadesovere", 2013, 9)))
    assert discard(services, ODENSE_CONTACT, other).refused is None
    assert discard(services, ODENSE_CONTACT, other).refused == "closed"
    unread = send(services, b"", name="odense.pdf")
    assert approve(services, ODENSE_CONTACT, unread, "", {}).refused == "closed"
    assert discard(services, ODENSE_CONTACT, unread).refused == "closed"
    waiting = send(services, measurements(("Odense", "Gadesovere", 2013, 9)))
    for never_approved in (unread, other, waiting):
        assert undo(services, ODENSE_CONTACT, never_approved, "Nej").refused == "not_approved"
    assert street_sleepers(services).keys() == {2009, 2011}


def test_a_file_that_changes_nothing_is_not_approved(services: Services) -> None:
    approved(services, send(services, measurements(("Odense", "Gadesovere", 2012, 9))))
    again = send(services, measurements(("Odense", "Gadesovere", 2012, 9)), name="b.xlsx")
    assert approved(services, again).refused == "nothing"
    assert history.find(services, ODENSE_CONTACT, again).state == "checked"
    remarked = [(*MEASURED, "Opgørelse"), ("Odense", "Gadesovere", 2012, 9, "Kortlægning")]
    noted = send(services, workbook({"Målinger": remarked}))
    assert by_state(changes_of(services, noted).changes) == [("unchanged", 9.0, 9.0)]
    assert approved(services, noted).refused is None


def test_figures_that_are_the_same_do_not_keep_an_earlier_file_from_being_undone(
    services: Services,
) -> None:
    before = street_sleepers(services)
    first = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    approved(services, first)
    rows = (("Odense", "Gadesovere", 2012, 9), ("Odense", "Gadesovere", 2013, 9))
    second = send(services, measurements(*rows), name="b.xlsx")
    assert approved(services, second).refused is None
    assert undo(services, ODENSE_CONTACT, first, "Forkert").refused is None
    assert street_sleepers(services) == {**before, 2012: 9.0, 2013: 9.0}
    assert undo(services, ODENSE_CONTACT, second, "Forkert").refused is None
    assert street_sleepers(services) == before


def test_consequences_are_what_the_pages_would_say(services: Services) -> None:
    sheets: dict[str, Table] = {
        "Målinger": [("Kommune", "Indikator", "År", "Værdi"), ("Odense", "Gadesovere", 2012, 20)],
        "Løsladelser": [("Kommune", "År", "Løsladelser"), ("Odense", 2012, 70)],
    }
    number = send(services, workbook(sheets))
    found = consequences(services, changes_of(services, number), "odense.xlsx")
    (status,) = [each for each in found if each.type == "status"]
    assert (status.before, status.after) == ("met", "missed")
    assert status.municipality == "Odense"
    assert status.target == 17
    (met,) = [each for each in found if each.type == "met"]
    assert (met.before, met.after) == (1, 0)
    (released,) = [each for each in found if each.type == "criterion"]
    assert (released.before, released.after, released.value) == (True, False, 70)
    assert not [each for each in found if each.type == "criterion_count"]  # all others are invented
    assert street_sleepers(services)[2011] == 8.0
    assert 2012 not in street_sleepers(services)


def test_undoing_gives_back_what_stood_before(services: Services) -> None:
    before = street_sleepers(services)
    number = send(services, measurements(("Odense", "Gadesovere", 2011, 10)))
    approved(services, number)
    assert street_sleepers(services)[2011] == 10.0
    assert undo(services, ODENSE_CONTACT, number, " ").refused == "no_reason"
    assert undo(services, ODENSE_CONTACT, number, "Forkert år").refused is None
    assert street_sleepers(services) == before
    assert undo(services, ODENSE_CONTACT, number, "Igen").refused == "closed"
    assert history.find(services, ODENSE_CONTACT, number).state == "undone"


def test_a_newer_import_keeps_an_older_from_being_undone(services: Services) -> None:
    first = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    approved(services, first)
    second = send(services, measurements(("Odense", "Gadesovere", 2012, 10)))
    approved(services, second)
    blocked = undo(services, ODENSE_CONTACT, first, "Forkert")
    assert blocked.refused == "newer"
    assert [each.submission_id for each in blocked.newer] == [second]
    assert undo(services, ODENSE_CONTACT, second, "Forkert").refused is None
    assert undo(services, LEAD, first, "Forkert").refused is None


def test_a_contact_reports_for_own_municipalities_only(services: Services) -> None:
    content = measurements(("Esbjerg", "Gadesovere", 2012, 9))
    number = send(services, content)
    found = history.find(services, ODENSE_CONTACT, number)
    assert [problem.code for problem in history.problems_of(found)] == ["other_municipality"]
    assert found.municipality_codes == (ODENSE,)
    with pytest.raises(ForbiddenError):
        send(services, content, code=ESBJERG)
    for person in (READER, replace(ODENSE_CONTACT, seen_as="x")):
        with pytest.raises(ForbiddenError):
            send(services, content, person=person)
    lead = send(services, content, person=LEAD, code=ESBJERG)
    assert history.find(services, LEAD, lead).state == "checked"


def test_names_and_lists_are_for_leads(services: Services) -> None:
    sheet = {"Kommuner": [("Kommunekode", "Kommune", "Land"), ("0461", "Odense By", "DK")]}
    number = send(services, workbook(sheet))
    found = history.find(services, ODENSE_CONTACT, number)
    assert "reference_sheet" in [problem.code for problem in history.problems_of(found)]
    lead = send(services, workbook(sheet), person=LEAD)
    assert history.find(services, LEAD, lead).state == "checked"


def test_others_submissions_are_out_of_reach(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    seen = changes_of(services, number).fingerprint
    for person in (ESBJERG_CONTACT, READER):
        assert not history.exists(services, person, str(number))
        assert history.visible(services, person) == []
        for reach in (
            lambda who: history.received(services, who, number),
            lambda who: preview(services, who, number),
            lambda who: approve(services, who, number, seen, {}),
            lambda who: undo(services, who, number, "x"),
            lambda who: discard(services, who, number),
        ):
            with pytest.raises(ForbiddenError):
                reach(person)
    assert history.exists(services, LEAD, str(number))
    assert not history.exists(services, LEAD, "9999")
    assert not history.exists(services, LEAD, "x")


def test_looking_on_as_another_sees_and_writes_nothing(services: Services) -> None:
    number = send(services, measurements(("Odense", "Gadesovere", 2012, 9)))
    looking = replace(ODENSE_CONTACT, seen_as="Kontakt Odense", name="Projektleder")
    assert history.exists(services, looking, str(number))
    with pytest.raises(ForbiddenError):
        approve(services, looking, number, "", {})
    with pytest.raises(ForbiddenError):
        undo(services, looking, number, "x")


def test_one_figure_is_corrected_through_the_same_checks(services: Services) -> None:
    parts = {"Indikator": "Gadesovere", "År": "2011", "Værdi": "9"}
    number = correct(services, ODENSE_CONTACT, Correction("measurement", ODENSE, parts, "Talt om"))
    assert by_state(changes_of(services, number).changes) == [("changed", 8.0, 9.0)]
    approved(services, number)
    own = services.seen_by(viewer_of(ODENSE_CONTACT)).frame("measurement", TODAY)
    row = own[own["file_name"].eq("rettelse.csv")].iloc[0]
    assert (row["value"], row["sheet"], row["cell"]) == (9.0, "rettelse", "D2")
    assert street_sleepers(services)[2011] == 9.0
    wrong = Correction("measurement", ODENSE, {**parts, "Værdi": "ni"}, "Talt om")
    found = history.find(services, ODENSE_CONTACT, correct(services, ODENSE_CONTACT, wrong))
    assert found.state == "refused"
    with pytest.raises(ForbiddenError):
        correct(services, ODENSE_CONTACT, Correction("measurement", ESBJERG, parts, "Talt om"))


def test_the_received_file_is_given_back_byte_for_byte(services: Services) -> None:
    content = measurements(("Odense", "Gadesovere", 2012, "otte"))
    number = send(services, content)
    assert history.received(services, ODENSE_CONTACT, number) == ("odense.xlsx", content)
