"""Every address that names a submission or a municipality to write for × role × own or other.

What there is comes from the app's own registries: an address or a callback without a line here
fails `test_nothing_is_forgotten`.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from dash import Dash
from flask.testing import FlaskClient

from answers.person import ForbiddenError, Role
from answers.services import Services
from dashboard.app import create_app
from dashboard.auth.access import FILES, PUBLIC
from dashboard.frame.known_addresses import OF_PAGES
from dashboard.pages import PAGES
from dashboard.settings.machine import Settings
from database.engine import open_database
from submissions.deciding.history import find
from submissions.deciding.undoing import undo
from tests.front_door.signing import signed_in
from tests.front_door.site import Site
from tests.samples.municipality_acts import (
    ACTORS,
    OTHER,
    OWN,
    PLACES,
    WRITE,
    asked_by,
    call,
    client_of,
    counted,
    may_read,
    may_write,
    submission,
)
from tests.samples.submissions import (
    LEAD,
    MEASURED,
    NOW,
    ODENSE_CONTACT,
    Table,
    approved,
    measurements,
    opened_services,
    send,
    workbook,
)

# Addresses to read, by the pattern in the registry; `number` is an approved submission.
READ = {
    "/indberetning/<number>": "/indberetning/{number}",
    "/indberetning/<number>/kvittering": "/indberetning/{number}/kvittering",
    "/indberetning/<int:number>/fil": "/indberetning/{number}/fil",
    "/indberetning/<int:number>/markeret": "/indberetning/{number}/markeret",
    "/hent/skabelon.xlsx": "/hent/skabelon.xlsx?kommune={code}",
}
# The forms to write in, what they must be asked besides, and the button each has: not there for
# someone who only looks on. The start page is always there.
FORMS = {
    "/indberetning/ret": ("", "submission-correct-do"),
    "/indberetning/ansoegning": ("&program=haandholdt_inklusion", "submission-application-do"),
}
START = "/indberetning"
# Rules whose number is an account's, or which name nothing to write for.
ELSEWHERE = {
    "/hent/<key>.<extension>",
    "/hent/faktaark.docx",
    "/hent/faktaark.xlsx",
    "/hent/frist.ics",
    "/hent/moedepakke.<any(pptx, xlsx, html, pdf):extension>",
    "/data/<key>.<extension>",
    "/hent/arkiv.zip",
    "/kilder/fil/<int:number>",  # an import's number: in routes/test_source_files.py
    "/konto",
    "/konto/adgangskode",
    "/konto/log-ud-overalt",
    "/konto/noegle",
    "/konto/noegle/<int:number>/stop",
    "/log-ud",
    "/administration/konti/<int:number>",
    "/administration/konti/ny",
    "/administration/konti/<int:number>/nulstil",
    "/administration/konti/<int:number>/<act>",
    "/administration/eksempler/fjern",
    "/moeder/nyt",
    "/moeder/<int:number>/aflys",
    "/moeder/<int:number>/saetning/<key>",
    "/moeder/<int:number>/saetning/<key>/beregnet",
    "/fortrolighed/regel",
    "/fortrolighed/skjul",
    "/fortrolighed/vis-igen",
    "/se-som/<int:number>",
    "/se-som/stop",
}
# Callbacks that only show; every other one that the server answers writes and has an act below.
SHOWING = {
    "visit.data",
    '{"key":["ALL"],"page":["MATCH"],"type":"filter"}.value',
    # A pack is made for whoever asks and kept nowhere.
    *('{"extension":["ALL"],"type":"pack-file"}.n_clicks', "pack-sections.value"),
    *("pack-every.n_clicks", "pack-template.contents", "pack-tick.n_intervals"),
}


@pytest.fixture(scope="module")
def site(loaded_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    file = shutil.copy(loaded_once, tmp_path_factory.mktemp("municipality") / "monitor.db")
    settings = Settings(database_url=f"sqlite:///{file}", now=lambda: NOW)
    database = open_database(settings.database_url)
    app = create_app(settings, database)
    yield Site(app, Services(database, settings.now), signed_in(app, settings, "lead"), database)
    database.close()


@pytest.fixture
def services(loaded_file: Path) -> Iterator[Services]:
    with opened_services(loaded_file) as found:
        yield found


@pytest.fixture(scope="module")
def stored(site: Site) -> dict[str, int]:
    """An approved submission of each municipality."""
    found = {code: submission(site, code) for code in PLACES}
    for number in found.values():
        assert approved(site.services, number, LEAD).import_id
    return found


def pages_to_cover() -> set[str]:
    return {page.path for page in PAGES if "<number>" in page.path or page.role is Role.CONTACT}


def rules_to_cover(app: Dash) -> set[str]:
    others = FILES | PUBLIC | OF_PAGES | ELSEWHERE
    rules = {rule.rule for rule in app.server.url_map.iter_rules()}
    return {rule for rule in rules - others if not rule.startswith(("/_dash", "/_fav", "/_reload"))}


def test_nothing_is_forgotten(site: Site) -> None:
    assert pages_to_cover() | rules_to_cover(site.app) == {*READ, *FORMS, START}
    assert set(asked_by(site)) == SHOWING | {name for name, _, _ in WRITE.values()}
    _, decide = asked_by(site)["submission-approve.n_clicks"]
    buttons = {each["id"] for each in decide["inputs"]}
    assert buttons == {"submission-approve", "submission-discard"}


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("rule", READ)
def test_what_is_read(site: Site, stored: dict[str, int], rule: str, actor: str, code: str) -> None:
    before = counted(site)
    client = client_of(site, actor)
    address = READ[rule].format(number=stored[code], code=code)
    answer = client.get(address, buffered=True)
    if may_read(actor, code):
        assert answer.status_code == 200
    elif actor == "reader" and rule in pages_to_cover():
        assert answer.status_code == 403
    else:
        assert answer.status_code in {403, 404}
    if rule in pages_to_cover():
        # The callback that fills the page is asked by itself too.
        assert (f"fil-{code}.xlsx" in opened(site, client, address)) == may_read(actor, code)
    assert counted(site) == before


def opened(site: Site, client: FlaskClient, address: str) -> str:
    path, _, query = address.partition("?")
    visit = {"path": path, "search": f"?{query}" if query else ""}
    answer = call(site, client, "visit.data", {"visit.data": visit})
    assert answer.status_code == 200
    return json.dumps(answer.get_json(), ensure_ascii=False)


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("form", FORMS)
def test_the_forms_without_a_workbook(site: Site, form: str, actor: str, code: str) -> None:
    more, button = FORMS[form]
    client = client_of(site, actor)
    address = f"{form}?kommune={code}{more}"
    status = client.get(address).status_code
    assert status == (200 if may_write(actor, code) else 403 if actor == "reader" else 404)
    shown = button in opened(site, client, address)
    assert shown == may_write(actor, code)


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("actor", ACTORS)
def test_the_start_page_offers_and_lists_own_only(
    site: Site, stored: dict[str, int], actor: str, code: str
) -> None:
    client = client_of(site, actor)
    address = f"{START}?kommune={code}"
    assert client.get(address).status_code == (403 if actor == "reader" else 200)
    page = opened(site, client, address)
    assert (f"/hent/skabelon.xlsx?kommune={code}" in page) == may_read(actor, code)
    assert (f"/indberetning/{stored[code]}" in page) == may_read(actor, code)
    assert (f'"code": "{code}"' in page) == may_write(actor, code)


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("act", WRITE)
def test_what_is_written(site: Site, act: str, actor: str, code: str) -> None:
    _, do, leaves = WRITE[act]
    client = client_of(site, actor)
    before = counted(site)
    answer = do(site, client, code)
    before = answer.request.environ.get("counted", before)
    after = counted(site)
    if may_write(actor, code):
        assert answer.status_code == 200, answer.get_data(as_text=True)
        assert after[leaves] == before[leaves] + 1
    else:
        assert answer.status_code == 403
        assert after == before


def test_a_figure_left_blank_counts_as_the_municipalitys(services: Services) -> None:
    """A lead's file that withdraws another's figure is not the contact's to see or undo."""
    table: Table = [
        MEASURED,
        (PLACES[OWN], "Gadesovere", 2012, 9),
        (PLACES[OTHER], "Gadesovere", 2011, None),
    ]
    first = send(services, measurements((PLACES[OTHER], "Gadesovere", 2011, 7)), LEAD, code=OTHER)
    assert approved(services, first, LEAD).import_id
    number = send(services, workbook({"Målinger": table}), LEAD)
    assert find(services, LEAD, number).municipality_codes == (OWN, OTHER)
    assert approved(services, number, LEAD).import_id
    with pytest.raises(ForbiddenError):
        undo(services, ODENSE_CONTACT, number, "Forkert fil")


def test_names_a_lead_has_sent_are_not_a_contacts_to_undo(services: Services) -> None:
    sheet = {"Kommuner": [("Kommunekode", "Kommune", "Land"), ("0461", "Odense By", "DK")]}
    number = send(services, workbook(sheet), LEAD)
    assert approved(services, number, LEAD).import_id
    with pytest.raises(ForbiddenError):
        undo(services, ODENSE_CONTACT, number, "Forkert fil")
    assert undo(services, LEAD, number, "Forkert fil").refused is None


def test_a_refused_file_is_its_senders_alone(services: Services) -> None:
    """Its faulty rows may be another municipality's, and the file would show them."""
    table: Table = [
        MEASURED,
        (PLACES[OWN], "Gadesovere", 2012, 9),
        (PLACES[OTHER], "Gadesovere", 2012, "otte"),
    ]
    number = send(services, workbook({"Målinger": table}), LEAD)
    assert find(services, LEAD, number).municipality_codes == (OWN,)
    with pytest.raises(ForbiddenError):
        find(services, ODENSE_CONTACT, number)
    own = send(services, measurements((PLACES[OWN], "Gadesovere", 2012, "otte")))
    assert find(services, ODENSE_CONTACT, own).id == own
