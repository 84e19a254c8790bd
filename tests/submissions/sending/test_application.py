"""Applying: the template, the form, what a preview says, receipt, and what a lead may state."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from answers.calls.applications import Application, applications
from answers.calls.calls import call_for
from answers.person import ForbiddenError
from answers.selection import Selection
from answers.services import Services
from submissions.deciding.approval import preview
from submissions.deciding.history import find
from submissions.deciding.undoing import undo
from submissions.sending.application import Said, answered, apply_for, asked
from submissions.sending.blank_template import template_file
from submissions.weighing.consequences import consequences
from tests.samples.submissions import (
    ESBJERG,
    LEAD,
    NOW,
    ODENSE,
    ODENSE_CONTACT,
    approved,
    opened_services,
    send,
    workbook,
)

ADDRESS = "http://127.0.0.1:8050"

CODE = "haandholdt_inklusion"
HEADS = ("Kommune", "Program", "Kriterium", "Svar", "Dokumentation", "Modtaget")


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


def of_odense(services: Services) -> Application | None:
    call = call_for(services, Selection(programme_code=CODE, examples=False))
    assert call is not None
    found = applications(services, call)
    return next((each for each in found if each.municipality_code == ODENSE), None)


def sent(*rows: tuple[object, ...]) -> bytes:
    return workbook({"Ansøgning": [HEADS, *rows]})


def test_only_what_is_answered_in_words_is_asked(services: Services) -> None:
    codes = [each.code for each in asked(services, CODE)]
    assert codes == ["interesse", "ledelse", "aaben_sag", "arbejdsgange"]
    assert asked(services, "hjemloesestrategien") == ()


def test_the_template_of_a_call_has_its_questions(services: Services) -> None:
    _, content = template_file(
        services, ODENSE_CONTACT, Selection(programme_code=CODE), ODENSE, ADDRESS
    )
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book["Ansøgning"]
    heads = [str(cell.value) for cell in sheet[1]]
    assert "Modtaget" not in heads
    column = heads.index("Kriterium") + 1
    lines = [sheet.cell(row, column).value for row in range(2, 6)]
    assert str(lines[0]).startswith("1. Kommunen vil samarbejde")
    for row in range(2, 6):
        sheet.cell(row, heads.index("Svar") + 1).value = "ja"
    stream = io.BytesIO()
    book.save(stream)
    number = send(services, stream.getvalue())
    found = preview(services, ODENSE_CONTACT, number)
    assert found.changes is not None, found.examined.checked.problems
    answers = [each.after["criterion_code"] for each in found.changes.changes]
    assert answers == ["interesse", "ledelse", "aaben_sag", "arbejdsgange"]


def test_another_programmes_template_asks_nothing(services: Services) -> None:
    _, content = template_file(services, ODENSE_CONTACT, Selection(), ODENSE, ADDRESS)
    assert "Ansøgning" not in openpyxl.load_workbook(io.BytesIO(content)).sheetnames


def test_the_form_goes_the_road_of_every_workbook(services: Services) -> None:
    said = {"interesse": Said("yes", "Bilag 1"), "ledelse": Said("unknown"), "aaben_sag": Said("")}
    number = apply_for(services, ODENSE_CONTACT, ODENSE, CODE, said)
    found = preview(services, ODENSE_CONTACT, number)
    assert found.changes is not None
    told = consequences(services, found.changes, "ansoegning.csv")
    (line,) = [each for each in told if each.type == "application"]
    assert (line.before, line.after) == (None, "modtaget efter fristen og vurderes ikke")
    assert of_odense(services) is None, "nothing is stored before it is approved"
    assert approved(services, number).import_id
    application = of_odense(services)
    assert application is not None
    assert application.is_late
    assert application.received_at == NOW.astimezone(UTC)
    assert not application.is_example
    known = answered(services, ODENSE_CONTACT, ODENSE, CODE)
    assert known == {"interesse": Said("yes", "Bilag 1"), "ledelse": Said("unknown")}
    assert undo(services, ODENSE_CONTACT, number, "Forkert").refused is None
    assert of_odense(services) is None


def test_a_corrected_answer_leaves_the_application_as_old_as_it_was(services: Services) -> None:
    first = sent(("Odense", CODE, 1, "ja", None, datetime(2016, 5, 30, 9, 15)))
    assert approved(services, send(services, first, LEAD), LEAD).import_id
    number = apply_for(services, ODENSE_CONTACT, ODENSE, CODE, {"interesse": Said("no")})
    assert approved(services, number).import_id
    application = of_odense(services)
    assert application is not None
    assert application.received_at == datetime(2016, 5, 30, 7, 15, tzinfo=UTC)
    assert not application.is_late
    first_answer = application.answers[0]
    assert (first_answer.state, first_answer.is_after_deadline) == ("no", True)


def test_a_lead_states_the_moment_to_the_second(services: Services) -> None:
    content = sent(("Odense", CODE, 1, "ja", None, "2016-06-01 12:00:01"))
    assert approved(services, send(services, content, LEAD), LEAD).import_id
    late = of_odense(services)
    assert late is not None
    assert late.is_late
    again = sent(("Odense", CODE, 1, "ja", None, "2016-06-01 12:00:00"))
    assert approved(services, send(services, again, LEAD), LEAD).import_id
    in_time = of_odense(services)
    assert in_time is not None
    assert not in_time.is_late


def test_a_contact_is_told_that_the_moment_is_not_theirs_to_state(services: Services) -> None:
    content = sent(("Odense", CODE, 1, "ja", None, "2016-06-01 11:59:59"))
    number = send(services, content)
    problems = preview(services, ODENSE_CONTACT, number).examined.checked.problems
    assert [each.code for each in problems] == ["ignored_received"]
    assert approved(services, number).import_id
    application = of_odense(services)
    assert application is not None
    assert application.is_late


def test_nothing_personal_is_kept(services: Services) -> None:
    said = {"ledelse": Said("yes", "Se sagen om 010180-1234")}
    number = apply_for(services, ODENSE_CONTACT, ODENSE, CODE, said)
    found = find(services, ODENSE_CONTACT, number)
    assert (found.state, found.sha256) == ("refused", None)
    assert "010180" not in str(found.report)


def test_nobody_answers_for_another_municipality(services: Services) -> None:
    with pytest.raises(ForbiddenError):
        apply_for(services, ODENSE_CONTACT, ESBJERG, CODE, {"ledelse": Said("yes")})
    with pytest.raises(ForbiddenError):
        answered(services, ODENSE_CONTACT, ESBJERG, CODE)


@pytest.mark.parametrize(
    "said",
    [{}, {"ledelse": Said("")}, {"volumen": Said("yes")}, {"ledelse": Said("måske")}],
)
def test_what_is_not_asked_is_not_taken(services: Services, said: dict[str, Said]) -> None:
    with pytest.raises(ValueError, match=CODE):
        apply_for(services, ODENSE_CONTACT, ODENSE, CODE, said)
