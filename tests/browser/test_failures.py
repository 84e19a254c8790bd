"""The server gone, or unwilling: the browser says what happened, and trying again works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dash import Dash
from flask import abort, request
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from answers.person import Role
from tests.browser.addresses import Spot
from tests.browser.sight import OVERFLOW, check
from tests.browser.visitor import PHONE, WIDE, Visitor
from tests.samples.submissions import measurements

START = Spot("/indberetning", Role.CONTACT)
WAITING = Spot("/indberetning/1", Role.CONTACT)  # see the fixture `settings`
FILE_INPUT = "#submission-file input[type=file]"
BOX = "#failure"


@contextmanager
def _refusing(app: Dash, status: int) -> Iterator[None]:
    """Every question of a page's scripts is answered like this."""

    def refuse() -> None:
        if request.path.startswith("/_dash-update"):
            if status == 500:
                raise ValueError(status)
            abort(status)

    # Flask takes no more of these by its own door once it has served a request.
    first = app.server.before_request_funcs[None]
    first.insert(0, refuse)
    yield
    first.remove(refuse)


@pytest.fixture(autouse=True)
def _in_order_again(visitor: Visitor) -> Iterator[None]:
    yield
    _cut(visitor, is_cut=False)
    visitor.console()  # the browser's own lines about what failed


def _cut(visitor: Visitor, *, is_cut: bool) -> None:
    """Pull the plug, or put it in again."""
    visitor.command("Network.enable", {})
    line = {"offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    visitor.command("Network.emulateNetworkConditions", line)


def _told(visitor: Visitor) -> str:
    visitor.wait_for("document.querySelector('#failure button')")
    assert visitor.ask("return document.querySelector('#failure').getAttribute('role')") == "alert"
    return visitor.text(BOX)


def _retry(visitor: Visitor) -> None:
    visitor.focus(f"{BOX} button")
    visitor.press(Keys.ENTER)
    visitor.wait_for("!document.querySelector('#failure')")


def _choose_file(visitor: Visitor, file: Path) -> None:
    visitor.browser.driver.find_element(By.CSS_SELECTOR, FILE_INPUT).send_keys(str(file))


def test_a_menu_line_that_leads_nowhere_leaves_address_and_page_in_step(visitor: Visitor) -> None:
    visitor.open("/metoder?sprog=en")
    before = visitor.text()
    _cut(visitor, is_cut=True)
    visitor.ask("document.querySelector('.menu a[href^=\"/maal\"]').click()")
    told = _told(visitor)
    assert "The server does not answer" in told
    assert "The page has not changed." in told
    assert visitor.address() == "/metoder?sprog=en"
    assert visitor.text() == before
    _cut(visitor, is_cut=False)
    _retry(visitor)
    visitor.wait_for("location.pathname === '/maal'")
    visitor.wait_until_drawn("after trying again")
    assert visitor.text() != before


def test_a_filter_that_is_not_answered_says_so_and_can_be_sent_again(visitor: Visitor) -> None:
    visitor.open("/metoder")
    before = visitor.text()
    _cut(visitor, is_cut=True)
    visitor.focus(".filter--gruppe select")
    visitor.press("Bos")
    told = _told(visitor)
    assert "Serveren svarer ikke" in told
    assert "Dit valg er ikke slået igennem." in told
    assert (visitor.address(), visitor.text()) == ("/metoder", before)
    _cut(visitor, is_cut=False)
    _retry(visitor)
    visitor.wait_for("location.search === '?gruppe=housing_support'")
    visitor.wait_for("document.querySelector('.announcement').innerText.includes('9 kommuner')")


def test_a_file_is_not_read_for_ever(visitor: Visitor, tmp_path: Path) -> None:
    file = tmp_path / "odense.xlsx"
    file.write_bytes(measurements(("Odense", "Gadesovere", 2012, "ti")))
    visitor.open(START)
    _cut(visitor, is_cut=True)
    for _ in range(2):  # the same file again is told of again
        _choose_file(visitor, file)
        told = _told(visitor)
        assert "Serveren svarer ikke" in told
        assert "Den er kun modtaget, hvis den står i din historik." in told
        assert visitor.text(".submission-reading") == ""
        visitor.ask("document.querySelectorAll('#failure button')[1].click()")
    _choose_file(visitor, file)
    _told(visitor)
    link = visitor.ask("return document.querySelector('#failure a').getAttribute('href')")
    assert link == "/indberetning#submission-history-title"
    _cut(visitor, is_cut=False)
    _retry(visitor)
    visitor.wait_for("/^\\/indberetning\\/[0-9]+$/.test(location.pathname)")
    visitor.wait_until_drawn("the check after trying again")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tal.numbers", "Filtypen .numbers kan ikke læses. Gem filen som .xlsx"),
        ("tal.docx", "Filtypen .docx kan ikke læses. Gem filen som .xlsx"),
        ("tal", "Filtypen - kan ikke læses. Gem filen som .xlsx"),
    ],
)
def test_a_type_that_is_not_taken_is_told_at_once(
    visitor: Visitor, tmp_path: Path, name: str, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(b"PK\x03\x04 not a spreadsheet")
    visitor.open(START)
    _choose_file(visitor, file)
    assert visitor.text(".submission-reading").startswith(said)
    assert visitor.address() == START.address


def _approve(visitor: Visitor) -> None:
    seen = "#submission-seen input"
    if not visitor.ask("return document.querySelector(arguments[0]).checked", seen):
        visitor.focus(seen)
        visitor.press(Keys.SPACE)
    visitor.focus("#submission-approve")
    visitor.press(Keys.ENTER)


def test_approving_into_nothing_stores_nothing_and_leaves_the_button(visitor: Visitor) -> None:
    visitor.open(WAITING)
    _cut(visitor, is_cut=True)
    _approve(visitor)
    told = _told(visitor)
    assert "Intet er gemt, medmindre der vises en kvittering." in told
    assert "Se din historik" in told
    visitor.wait_for("!document.querySelector('#submission-approve').disabled")
    _cut(visitor, is_cut=False)
    visitor.ask("document.querySelector('#submission-seen input').click()")  # not yet after all
    visitor.wait_for("!document.querySelector('#submission-seen input').checked")
    _retry(visitor)
    visitor.wait_for("document.querySelector('#submission-body .told')")
    assert visitor.address() == WAITING.address
    assert visitor.ask("return document.querySelector('#submission-approve') !== null")


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (403, "Her har du ikke adgang"),
        (413, "Det sendte er for stort"),
        (429, "For mange forespørgsler"),
        (500, "Der gik noget galt"),
        (503, "Kommunemonitor kan ikke svare lige nu"),
    ],
)
def test_each_refusal_has_its_words(visitor: Visitor, app: Dash, status: int, title: str) -> None:
    visitor.open("/kommuner", PHONE if status == 413 else WIDE)
    with _refusing(app, status):
        visitor.ask("document.querySelector('.menu a[href^=\"/kilder\"]').click()")
        told = _told(visitor)
    assert title in told
    assert "Siden er ikke skiftet." in told
    assert visitor.address() == "/kommuner"
    if status in {413, 500}:
        assert visitor.ask(OVERFLOW) == []
        assert check(visitor) == []
    assert ("Nummer i loggen: " in told) == (status == 500)
    _retry(visitor)
    visitor.wait_for("location.pathname === '/kilder'")
