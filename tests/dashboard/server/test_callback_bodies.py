"""Callbacks made by hand: refused in words with one line in the log, and never a fault of ours."""

from __future__ import annotations

import base64

import pytest
from werkzeug.test import TestResponse

from dashboard.server.callback_bodies import ADDRESS, LARGEST_BODY
from dashboard.server.callback_values import VALUES
from exports.pack.presentation_template import MOST_BYTES
from tests.front_door.callbacks import Body, opening, pressed
from tests.front_door.site import Site


def sent(site: Site, contents: object, language: object = "da", name: object = "a.csv") -> Body:
    """What a browser sends with a chosen file."""
    values = {
        "submission-file.contents": contents,
        "submission-file.filename": name,
        "submission-for.data": {"code": "0461", "language": language},
    }
    return pressed(site, "submission-file.contents", values)


def refused(answer: TestResponse, caplog: pytest.LogCaptureFixture) -> None:
    """A 400 in words, one line in the log, and no traceback."""
    assert answer.status_code == 400
    assert answer.get_json()["title"] == "Det sendte kan ikke læses"
    (record,) = caplog.records
    assert record.getMessage().startswith("Callback refused: ")
    assert "\n" not in record.getMessage()
    assert record.exc_info is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"{}",
        b"[]",
        b"null",
        b"5",
        b"[" * 100_000,
        b'{"output":"page.children"}',
        b'{"output":"ukendt.children"}',
        b'{"output":["page.children"]}',
        b'{"output":"visit.data"}',
    ],
)
def test_what_is_no_callback_is_refused(
    loaded_site: Site, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = loaded_site.client.post(ADDRESS, data=body, content_type="application/json")
    refused(answer, caplog)


@pytest.mark.parametrize(
    "visit",
    [
        "x",
        5,
        [],
        {},
        {"path": "/maal"},
        {"path": 5, "search": None},
        {"path": "/maal", "search": "", "width": 5},
        {"path": "/\ud800", "search": ""},
    ],
)
def test_a_visit_to_no_address_is_refused(
    loaded_site: Site, visit: object, caplog: pytest.LogCaptureFixture
) -> None:
    refused(loaded_site.client.post(ADDRESS, json=opening(visit)), caplog)


@pytest.mark.parametrize(
    "parts",
    [
        {"inputs": []},
        {"inputs": "x"},
        {"inputs": [5]},
        {"inputs": [[]]},
        {"inputs": [{"id": "page", "property": "data"}]},
        {"inputs": [{"id": {"type": "visit"}, "property": "data"}]},
        {"outputs": None},
        {"outputs": {"id": "url", "property": "pathname"}},
        {"state": [{"id": "url", "property": "search"}]},
        {"changedPropIds": 5},
        {"changedPropIds": [5]},
        {"changedPropIds": ["{x.data"]},
        {"changedPropIds": ["page.children"]},
    ],
)
def test_other_components_than_declared_are_refused(
    loaded_site: Site, parts: Body, caplog: pytest.LogCaptureFixture
) -> None:
    body = opening({"path": "/maal", "search": ""})
    assert loaded_site.client.post(ADDRESS, json=body).status_code == 200
    caplog.clear()
    refused(loaded_site.client.post(ADDRESS, json={**body, **parts}), caplog)


def test_a_file_that_is_none_is_refused(
    loaded_site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    data = "data:;base64," + base64.b64encode(b"x").decode()
    for body in (
        sent(loaded_site, 5),
        sent(loaded_site, [data, data]),
        sent(loaded_site, {"0": data}),
        sent(loaded_site, data, language="xx"),
        sent(loaded_site, data, language=["da"]),
        sent(loaded_site, data, name=["a.csv"]),
    ):
        caplog.clear()
        refused(loaded_site.client.post(ADDRESS, json=body), caplog)


def test_every_value_a_callback_takes_has_a_shape(loaded_site: Site) -> None:
    taken = set()
    for each in loaded_site.app.callback_map.values():
        for part in (*each["inputs"], *each["state"]) if "callback" in each else ():
            identity = part["id"]
            name = identity.rpartition('"type":"')[2].strip('"}')
            taken.add((name, part["property"]))
    assert taken == set(VALUES)


def test_nobody_reads_what_is_larger_than_any_callback(loaded_site: Site) -> None:
    largest = loaded_site.client.post(
        ADDRESS, data=b"x" * (LARGEST_BODY + 1), content_type="application/json"
    )
    assert largest.status_code == 413
    assert largest.get_json()["title"] == "Det sendte er for stort"
    assert MOST_BYTES * 4 / 3 < LARGEST_BODY < 30_000_000


@pytest.mark.parametrize("button", ["submission-approve.n_clicks", "submission-undo-do.n_clicks"])
def test_a_submission_that_never_was_is_not_found(loaded_site: Site, button: str) -> None:
    known = {"number": 999_999, "fingerprint": "x", "language": "da"}
    values = {
        button: 1,
        "submission-seen.value": ["seen"],
        "submission-known.data": known,
        "submission-undo-known.data": known,
        "submission-undo-reason.value": "x",
    }
    answer = loaded_site.client.post(ADDRESS, json=pressed(loaded_site, button, values))
    assert answer.status_code == 404


def test_answers_nobody_asked_for_are_refused(
    loaded_site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    known = {"code": "0461", "programme": "intet", "language": "da"}
    button = "submission-application-do.n_clicks"
    values = {button: 1, "submission-application-known.data": known}
    body = pressed(loaded_site, button, values)
    for place, (name, value) in enumerate((("answer", "yes"), ("evidence", ""))):
        identity = {"type": f"submission-application-{name}", "key": "opdigtet"}
        body["state"][place] = [{"id": identity, "property": "value", "value": value}]
    assert loaded_site.client.post(ADDRESS, json=body).status_code == 400
    (record,) = caplog.records
    assert record.exc_info is None


def test_an_address_longer_than_any_browser_sends_is_refused(
    loaded_site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    visit = {"path": "/" + "x" * 100_000, "search": "", "width": "wide"}
    refused(loaded_site.client.post(ADDRESS, json=opening(visit)), caplog)
