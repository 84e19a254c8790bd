"""The pages and files of sending in, asked through the front door."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from werkzeug.http import parse_options_header

from answers.person import Person, Role
from answers.protection.hidden import Figure, hide
from answers.services import Services
from dashboard.app import create_app
from dashboard.server.callback_bodies import ADDRESS
from dashboard.settings.machine import Settings
from database.accounts import account_by_username
from database.engine import open_database
from database.submissions import submission
from submissions.deciding.approval import preview
from submissions.deciding.undoing import undo
from submissions.sending import recording
from submissions.sending.correctable import correct_figure, correctable
from tests.front_door.callbacks import pressed
from tests.front_door.signing import signed_in
from tests.front_door.site import Site
from tests.samples.submissions import (
    ESBJERG,
    LEAD,
    MEASURED,
    NOW,
    ODENSE,
    approved,
    measurements,
    send,
    workbook,
)


@pytest.fixture
def contact(loaded_file: Path) -> Iterator[Site]:
    """The dashboard as the contact of Odense sees it."""
    url = f"sqlite:///{loaded_file}"
    settings = Settings(database_url=url, now=lambda: NOW)
    database = open_database(url)
    app = create_app(settings, database)
    client = signed_in(app, settings, "contact")
    yield Site(app, Services(database, settings.now), client, database)
    database.close()


def person_of(site: Site) -> Person:
    with site.database.session() as session:
        found = account_by_username(session, "demo-contact")
    assert found is not None
    return Person(found.id, found.name, Role.CONTACT, frozenset({ODENSE}))


def test_the_way_in_knows_the_contacts_municipality(contact: Site) -> None:
    page = contact.page("/indberetning")
    assert "Indberet tal for Odense" in page
    assert "højst 10 MB" in page
    assert f"/hent/skabelon.xlsx?kommune={ODENSE}" in page


def test_the_template_as_fetched_changes_nothing(contact: Site) -> None:
    answer = contact.get(f"/hent/skabelon.xlsx?kommune={ODENSE}")
    assert answer.status_code == 200
    assert "Målinger" in load_workbook(io.BytesIO(answer.data)).sheetnames
    number = send(contact.services, answer.data, person=person_of(contact))
    page = contact.page(f"/indberetning/{number}")
    assert "Ingen statusser, summer eller kriterier ændrer sig." in page
    assert contact.get(f"/hent/skabelon.xlsx?kommune={ESBJERG}").status_code == 403
    assert contact.get("/hent/skabelon.xlsx").status_code == 403


def test_problems_say_where_what_and_how_and_the_file_comes_back_marked(contact: Site) -> None:
    rows = [("Odence", "Gadesovere", 2012, 9), ("Odense", "Gadesovere", 2013, "otte")]
    content = measurements(*rows)
    number = send(contact.services, content, person=person_of(contact))
    page = contact.page(f"/indberetning/{number}")
    for said in ("2 steder skal rettes", "Odence", "Mente I Odense?", "otte", '"D3"'):
        assert said in page, said
    assert contact.get(f"/indberetning/{number}/fil").data == content
    marked = contact.get(f"/indberetning/{number}/markeret")
    assert load_workbook(io.BytesIO(marked.data))["Målinger"]["D3"].comment is not None


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a\x00b.xlsx", "ab.xlsx"),
        ("a\r\nSet-Cookie: x=1.xlsx", "a Set-Cookie: x=1.xlsx"),
        ("\x1b[31mø\ud800\u202e.xlsx", "[31mø.xlsx"),
    ],
)
def test_any_name_goes_in_and_the_file_comes_out(contact: Site, name: str, kept: str) -> None:
    content = measurements(("Odense", "Gadesovere", 2013, "otte"))
    number = send(contact.services, content, person=person_of(contact), name=name)
    with contact.database.session() as session:
        assert submission(session, number).file_name == kept
    for address, start in (("fil", kept.rpartition(".")[0]), ("markeret", "")):
        answer = contact.get(f"/indberetning/{number}/{address}")
        assert answer.status_code == 200, address
        _, said = parse_options_header(answer.headers["Content-Disposition"])
        assert said["filename"].startswith(start)
        assert load_workbook(io.BytesIO(answer.data)).sheetnames


def test_a_personal_number_in_a_name_is_found_between_letters_that_show_nothing(
    contact: Site,
) -> None:
    content = measurements(("Odense", "Gadesovere", 2013, 9))
    name = "230781\x00-1234.xlsx"
    number = send(contact.services, content, person=person_of(contact), name=name)
    with contact.database.session() as session:
        found = submission(session, number)
    assert (found.state, found.sha256) == ("refused", None)
    assert "230781" not in found.file_name


def test_a_name_stored_before_names_were_made_safe_is_sent_safely(
    contact: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "one_line", str)
    content, name = measurements(("Odense", "Gadesovere", 2013, "otte")), "a\x00\r\nb.xlsx"
    number = send(contact.services, content, person=person_of(contact), name=name)
    with contact.database.session() as session:
        assert submission(session, number).file_name == name
    for address in ("fil", "markeret"):
        answer = contact.get(f"/indberetning/{number}/{address}")
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"].startswith('attachment; filename="a b')


def test_changes_consequences_and_receipt(contact: Site) -> None:
    person = person_of(contact)
    number = send(contact.services, measurements(("Odense", "Gadesovere", 2012, 20)), person=person)
    page = contact.page(f"/indberetning/{number}")
    for said in ("1 nyt tal", "Gadesovere 2012", "Ikke nået ved fristen", "Godkend og gem"):
        assert said in page, said
    assert contact.get(f"/indberetning/{number}/kvittering").status_code == 404
    assert approved(contact.services, number, person).import_id
    receipt = contact.page(f"/indberetning/{number}/kvittering")
    for said in (f"Kvittering 2026-{number:06d}", "/kommuner/odense", "Fortryd indberetningen"):
        assert said in receipt, said
    assert "Tallene er gemt og gælder nu." in receipt
    # The strategy has ended, and its pages show its end: today they show the new figure.
    assert "/kommuner/odense?dato=2026-11-22" in receipt
    assert "Godkendt og gemt" in contact.page("/indberetning")
    undo(contact.services, person, number, "Forkert ark")
    told = contact.page(f"/indberetning/{number}/kvittering")
    assert "De tal, der stod før, gælder igen." in told
    assert not any(said in told for said in ("Indberetningen er gemt", "Her kan tallene ses"))


def test_a_receipt_says_that_a_final_figure_stands_before(contact: Site) -> None:
    rows = [(*MEASURED, "Status"), ("Odense", "Gadesovere", 2011, 9, "foreløbig")]
    number = send(contact.services, workbook({"Målinger": rows}), person=person_of(contact))
    assert approved(contact.services, number, person_of(contact)).import_id
    receipt = contact.page(f"/indberetning/{number}/kvittering")
    assert "Tallene er gemt, men endelige tal står foran, så de vises ikke." in receipt


def test_the_marked_file_is_offered_wherever_there_is_one(contact: Site) -> None:
    person, unknown = person_of(contact), b"Kommune;2011;2012;2013\nOdense;8;9;10\n"
    number = send(contact.services, unknown, person=person, name="odense.csv")
    assert f"/indberetning/{number}/markeret" in contact.page(f"/indberetning/{number}")
    assert contact.get(f"/indberetning/{number}/markeret").status_code == 200
    for name, content in (("odense.xlsx", b"x"), ("odense.xlsx", b""), ("odense.pdf", unknown)):
        number = send(contact.services, content, person=person, name=name)
        assert "/markeret" not in contact.page(f"/indberetning/{number}")
        assert contact.get(f"/indberetning/{number}/markeret").status_code == 404


def test_a_file_that_changes_nothing_has_no_button_to_approve(contact: Site) -> None:
    content = measurements(("Odense", "Gadesovere", 2011, 8))
    number = send(contact.services, content, person=person_of(contact))
    page = contact.page(f"/indberetning/{number}")
    assert "Der er intet at godkende" in page
    assert "Godkend og gem" not in page


def test_discarding_in_a_second_tab_says_that_it_is_closed(contact: Site) -> None:
    content, person = measurements(("Odense", "Gadesovere", 2012, 9)), person_of(contact)
    number = send(contact.services, content, person=person)
    seen = preview(contact.services, person, number).changes
    assert seen is not None
    assert approved(contact.services, number, person).import_id
    known = {"number": number, "fingerprint": seen.fingerprint, "language": "da"}
    values = {"submission-known.data": known, "submission-seen.value": ["seen"]}
    for button in ("discard", "approve"):
        pressing = {**values, f"submission-{button}.n_clicks": 1}
        body = pressed(contact, "submission-approve.n_clicks", pressing)
        body["changedPropIds"] = [f"submission-{button}.n_clicks"]
        answer = contact.client.post(ADDRESS, json=body)
        assert answer.status_code == 200
        said = answer.get_json()["response"]["submission-body"]["children"]
        assert "Indberetningen er allerede afsluttet. Intet nyt er gemt." in str(said)


def test_anothers_submission_is_not_there(contact: Site) -> None:
    content = measurements(("Esbjerg", "Gadesovere", 2012, 9))
    number = send(contact.services, content, person=LEAD, code=ESBJERG)
    for address in ("", "/fil", "/markeret", "/kvittering"):
        assert contact.get(f"/indberetning/{number}{address}").status_code == 404
    assert f"2026-{number:06d}" not in contact.page("/indberetning")
    assert contact.get("/indberetning/99999999999999999999").status_code == 404
    assert contact.get(f"/indberetning/ret?kommune={ESBJERG}").status_code == 404
    assert contact.get(f"/indberetning/ret?kommune={ODENSE}").status_code == 200


def test_a_reader_does_not_report(contact: Site) -> None:
    reader = signed_in(contact.app, contact.settings, "reader")
    assert reader.get("/indberetning").status_code == 403


def test_the_correction_form_lists_the_figures_that_stand(contact: Site) -> None:
    page = contact.page("/indberetning/ret", f"?kommune={ODENSE}")
    assert "Gadesovere 2011: 8" in page
    assert json.loads(page)


def test_a_target_is_corrected_with_its_baseline_kept(contact: Site) -> None:
    person = person_of(contact)
    found = {each.identity: each for each in correctable(contact.services, person, ODENSE)}
    target = next(each for each in found.values() if each.kind == "target")
    number = correct_figure(contact.services, person, target, "16", "Nyt byrådsmål")
    changes = preview(contact.services, person, number).changes
    assert changes is not None
    (change,) = changes.changes
    assert (change.state.value, change.before and change.before["target"]) == ("changed", 17.0)
    assert change.after["target"] == 16.0


def test_the_preview_says_what_stays_and_every_field_that_changes(contact: Site) -> None:
    whole = [
        (*MEASURED, "Opgørelse", "Status"),
        ("Odense", "Gadesovere", 2012, 9, "uge 6", "skøn"),
        ("Odense", "Gadesovere", 2013, 7, "uge 6", "skøn"),
    ]
    first = send(contact.services, workbook({"Målinger": whole}), person=person_of(contact))
    assert approved(contact.services, first, LEAD).import_id
    rows = [("Odense", "Gadesovere", 2012, 10), ("Odense", "Gadesovere", 2013, None)]
    number = send(contact.services, measurements(*rows), person=person_of(contact))
    page = contact.page(f"/indberetning/{number}")
    assert 'Uændret, fordi arket ikke har kolonnen: Opgørelse"' in page
    assert "Status: skøn" in page  # another figure is no estimate unless the file says so
    assert "1 tom celle, hvor tallet bliver stående" in page
    assert "Gadesovere 2013 er tom i filen. Det gemte tal er 7." in page
    edited = [
        (*MEASURED, "Opgørelse", "Status"),
        ("Odense", "Gadesovere", 2012, 10, "uge 6", "beregnet"),
    ]
    both = send(contact.services, workbook({"Målinger": edited}), person=person_of(contact))
    page = contact.page(f"/indberetning/{both}")
    for said in ("Status: skøn", "Status: beregnet"):
        assert said in page, said


@pytest.mark.parametrize(
    ("value", "told"), [(90, "Tilbageholdt"), (None, "Det gemte tal vises ikke.")]
)
def test_a_figure_that_a_lead_hid_is_not_told_beside_a_new_file(
    contact: Site, value: int | None, told: str
) -> None:
    """It stands at 8 in 2011, which the file of its own municipality does not bring back."""
    table = measurements(("Odense", "Gadesovere", 2011, value))
    number = send(contact.services, table, person_of(contact))
    address = f"/indberetning/{number}"
    before = contact.page(address)
    hide(contact.services, LEAD, Figure("street_sleepers", ODENSE, 2011), "Talt forkert")
    shown = contact.page(address)
    assert shown.count(told) > before.count(told)
    seen = preview(contact.services, person_of(contact), number).changes
    as_lead = preview(contact.services, LEAD, number).changes
    assert seen is not None
    assert as_lead is not None
    (own,), (full,) = seen.changes, as_lead.changes
    assert own.is_before_withheld
    assert not full.is_before_withheld
