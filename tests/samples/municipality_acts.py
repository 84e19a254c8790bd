"""Who asks, and the acts that write: each sent through the callback a browser would call."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from answers.person import Person, Role
from database.accounts import account_by_username
from submissions.deciding.approval import preview
from submissions.sending.correctable import correctable
from tests.front_door.signing import bring_token, form, signed_in
from tests.front_door.site import Site
from tests.samples.submissions import LEAD, ODENSE, approved, measurements, send

OWN, OTHER = ODENSE, "0751"
PLACES = {OWN: "Odense", OTHER: "Aarhus"}
LOOKING_ON = "looking_on"  # a lead who sees the site as the contact of Odense does
ACTORS = ("reader", "contact", LOOKING_ON, "lead", "admin")
VALUES = count(5)  # every submission says something new


def submission(site: Site, code: str) -> int:
    """A checked submission of a municipality, sent in by its own contact."""
    contact = Person(21, f"Kontakt {PLACES[code]}", Role.CONTACT, frozenset({code}))
    content = measurements((PLACES[code], "Gadesovere", 2012, next(VALUES)))
    return send(site.services, content, contact, code=code, name=f"fil-{code}.xlsx")


def client_of(site: Site, actor: str) -> FlaskClient:
    settings = site.settings
    if actor != LOOKING_ON:
        return signed_in(site.app, settings, actor)
    client = signed_in(site.app, settings, "lead")
    with site.database.session() as session:
        contact = account_by_username(session, "demo-contact")
    assert contact is not None
    assert form(client, f"/se-som/{contact.id}").status_code == 303
    bring_token(client, settings)
    return client


def may_read(actor: str, code: str) -> bool:
    return actor in {"lead", "admin"} or (actor in {"contact", LOOKING_ON} and code == OWN)


def may_write(actor: str, code: str) -> bool:
    return actor != LOOKING_ON and may_read(actor, code)


def counted(site: Site) -> dict[str, int]:
    """How much is stored of everything a submission leaves behind."""
    tables = ("submission", "submission_event", "import", "received_file", "measurement")
    withdrawn = 'SELECT count(*) FROM "import" WHERE withdrawn_at IS NOT NULL'
    with site.database.session() as session:
        found = {name: session.scalar(text(f'SELECT count(*) FROM "{name}"')) for name in tables}
        return {**found, "withdrawn": session.scalar(text(withdrawn))}


def asked_by(site: Site) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """The callbacks the server answers: output and declaration by their first input."""
    return {
        "{id}.{property}".format(**known["inputs"][0]): (output, known)
        for output, known in site.app.callback_map.items()
        if known.get("callback")
    }


def call(
    site: Site, client: FlaskClient, name: str, values: Mapping[str, Any], pressed: str = ""
) -> TestResponse:
    """What a browser sends when a control is used; `values` are by id and property."""
    output, known = asked_by(site)[name]
    parts = [part.rsplit(".", 1) for part in output.strip(".").split("...")]
    outputs = [{"id": identity, "property": prop} for identity, prop in parts]
    body = {
        "output": output,
        "outputs": outputs if output.startswith("..") else outputs[0],
        "inputs": [_given(each, values) for each in known["inputs"]],
        "state": [_given(each, values) for each in known["state"]],
        "changedPropIds": [pressed or name],
    }
    return client.post("/_dash-update-component", json=body)


def _given(asked: Mapping[str, str], values: Mapping[str, Any]) -> Any:
    value = values.get("{id}.{property}".format(**asked))
    if not asked["id"].startswith("{"):
        return {**asked, "value": value}
    kind = json.loads(asked["id"])["type"]
    return [
        {"id": {"type": kind, "key": key}, "property": asked["property"], "value": said}
        for key, said in (value or {}).items()
    ]


def upload(site: Site, client: FlaskClient, code: str) -> TestResponse:
    content = measurements((PLACES[code], "Gadesovere", 2012, next(VALUES)))
    values = {
        "submission-file.contents": "data:;base64," + base64.b64encode(content).decode(),
        "submission-file.filename": "sendt.xlsx",
        "submission-for.data": {"code": code, "language": "da"},
    }
    return call(site, client, "submission-file.contents", values)


def correct(site: Site, client: FlaskClient, code: str) -> TestResponse:
    figure = correctable(site.services, LEAD, code)[0]
    values = {
        "submission-correct-do.n_clicks": 1,
        "submission-correct-figure.value": figure.identity,
        "submission-correct-value.value": str(next(VALUES)),
        "submission-correct-reason.value": "Talt om",
        "submission-correct-known.data": {"code": code, "language": "da"},
    }
    return call(site, client, "submission-correct-do.n_clicks", values)


def apply_(site: Site, client: FlaskClient, code: str) -> TestResponse:
    values = {
        "submission-application-do.n_clicks": 1,
        '{"key":["ALL"],"type":"submission-application-answer"}.value': {"ledelse": "yes"},
        '{"key":["ALL"],"type":"submission-application-evidence"}.value': {"ledelse": "Bilag 2"},
        "submission-application-known.data": {
            "code": code,
            "programme": "haandholdt_inklusion",
            "language": "da",
        },
    }
    return call(site, client, "submission-application-do.n_clicks", values)


def _decide(site: Site, client: FlaskClient, code: str, button: str) -> TestResponse:
    number = submission(site, code)
    changes = preview(site.services, LEAD, number).changes
    assert changes is not None
    known = {"number": number, "fingerprint": changes.fingerprint, "language": "da"}
    reasons = {each.identity: "Ny opgørelse" for each in changes.needing_reason}
    values = {
        f"{button}.n_clicks": 1,
        "submission-seen.value": ["seen"],
        '{"key":["ALL"],"type":"submission-reason"}.value': reasons,
        "submission-known.data": known,
    }
    before = counted(site)
    answer = call(site, client, "submission-approve.n_clicks", values, f"{button}.n_clicks")
    return _with_counts(answer, before)


def approve(site: Site, client: FlaskClient, code: str) -> TestResponse:
    return _decide(site, client, code, "submission-approve")


def discard(site: Site, client: FlaskClient, code: str) -> TestResponse:
    return _decide(site, client, code, "submission-discard")


def take_back(site: Site, client: FlaskClient, code: str) -> TestResponse:
    number = submission(site, code)
    assert approved(site.services, number, LEAD).import_id
    values = {
        "submission-undo-do.n_clicks": 1,
        "submission-undo-reason.value": "Forkert fil",
        "submission-undo-known.data": {"number": number, "language": "da"},
    }
    before = counted(site)
    return _with_counts(call(site, client, "submission-undo-do.n_clicks", values), before)


def _with_counts(answer: TestResponse, before: Mapping[str, int]) -> TestResponse:
    """Remember what was stored just before the act itself."""
    answer.request.environ["counted"] = before
    return answer


# Every act that writes: the callback's first input, what does it, what it leaves one more of.
Act = Callable[[Site, FlaskClient, str], TestResponse]
WRITE: dict[str, tuple[str, Act, str]] = {
    "upload": ("submission-file.contents", upload, "submission"),
    "correct": ("submission-correct-do.n_clicks", correct, "submission"),
    "apply": ("submission-application-do.n_clicks", apply_, "submission"),
    "approve": ("submission-approve.n_clicks", approve, "import"),
    "discard": ("submission-approve.n_clicks", discard, "submission_event"),
    "undo": ("submission-undo-do.n_clicks", take_back, "withdrawn"),
}
