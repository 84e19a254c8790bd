"""A contact sends a workbook, corrects it, approves it and takes it back, without a mouse."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from openpyxl import Workbook, load_workbook
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from answers.person import Role
from answers.services import Services
from dashboard.settings.machine import Settings
from database.engine import open_database
from tests.browser.addresses import Spot
from tests.browser.visitor import Visitor
from tests.samples.submissions import (
    ESBJERG,
    ESBJERG_CONTACT,
    MEASURED,
    Table,
    measurements,
    send,
    workbook,
)

START = Spot("/indberetning", Role.CONTACT)
ODENSE_PAGE = Spot("/kommuner/odense", Role.CONTACT)
MOST_STEPS = 60  # from the focus to anything on the same page
FILE_INPUT = "#submission-file input[type=file]"
REASON = "Ny optælling på herbergerne"
HOMELESS = "Hjemløse i alt (uge 6)"

# Where each mistake stands, what stands there, and what the page says to write.
MISTAKES = MappingProxyType(
    {
        ("Metoder", "B2"): ("CTl", "Mente I CTI?"),
        ("Overblik", "B2"): ("(x)", "Skriv x for ja, - for nej"),
        ("Målinger", "D2"): ("otte", "Skriv tallet med cifre."),
        ("Målinger", "D3"): ("#N/A", "Ret formlen, eller skriv selve tallet."),
        ("Målinger", "D5"): ("150", "Slet den, der er forkert."),
    }
)
WRONG: Mapping[str, Table] = MappingProxyType(
    {
        "Metoder": [("Kommune", "Metode", "Stadie"), ("Odense", "CTl", "afprøvning")],
        "Overblik": [("Kommune", "ACT", "ICM"), ("Odense", "(x)", "x")],
        "Målinger": [
            MEASURED,
            ("Odense", "Gadesovere", 2012, "otte"),
            ("Odense", "Gadesovere", 2013, "#N/A"),
            ("Odense", HOMELESS, 2012, 140),
            ("Odense", HOMELESS, 2012, 150),
        ],
    }
)
RIGHT: Mapping[str, Table] = MappingProxyType(
    {
        "Målinger": [
            MEASURED,
            ("Odense", "Gadesovere", 2012, 40),
            ("Odense", HOMELESS, 2011, 180),
        ]
    }
)

FETCHED = """
  const [address, done] = arguments;
  fetch(address).then(answer => answer.blob()).then(blob => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });
"""
STATUS = """
  const [address, done] = arguments;
  fetch(address).then(answer => done(answer.status));
"""
# Opening the list of files is the browser's own window; that it was asked for is what one can see.
WATCH = """
  window.opened = 0;
  document.querySelector(arguments[0]).addEventListener('click', event => {
    window.opened += 1;
    event.preventDefault();
  });
"""
ROWS = """
  return [...document.querySelectorAll('table.problems--error tbody tr')]
    .map(row => [...row.children].map(each => each.innerText));
"""


def _tab_to(visitor: Visitor, selector: str) -> None:
    for _ in range(MOST_STEPS):
        if visitor.ask("return document.activeElement.matches(arguments[0])", selector):
            return
        visitor.press(Keys.TAB)
    raise AssertionError(f"Tab does not lead to {selector} on {visitor.address()}")


def _send(visitor: Visitor, file: Path) -> str:
    """Hand a file to the file button as the browser's own window does; the number it is given."""
    visitor.browser.driver.find_element(By.CSS_SELECTOR, FILE_INPUT).send_keys(str(file))
    visitor.wait_for("/^\\/indberetning\\/[0-9]+$/.test(location.pathname)")
    visitor.wait_for("document.querySelector('#submission-body .box')")
    visitor.wait_until_drawn(file.name)
    return visitor.address().rpartition("/")[2]


def _shown(visitor: Visitor, spot: Spot) -> str:
    visitor.open(spot)
    return visitor.text()


def _fetched(visitor: Visitor, selector: str) -> Workbook:
    address = visitor.ask("return document.querySelector(arguments[0]).href", selector)
    return load_workbook(io.BytesIO(base64.b64decode(visitor.ask_later(FETCHED, address))))


def _history_row(visitor: Visitor, number: str) -> str:
    visitor.open(START)
    return str(
        visitor.ask(
            "return document.querySelector(arguments[0]).closest('tr').innerText",
            f".history a[href^='/indberetning/{number}']",
        )
    )


def test_the_file_button_is_reached_and_opened_by_keyboard(visitor: Visitor) -> None:
    visitor.open(START)
    visitor.ask(WATCH, FILE_INPUT)
    _tab_to(visitor, "#submission-file button, #submission-file input")
    assert visitor.ask("return document.activeElement.innerText") == "Vælg fil"
    for asked, key in enumerate((Keys.ENTER, Keys.SPACE), 1):
        visitor.press(key)
        visitor.wait_for("window.opened === arguments[0]", asked)


def test_a_workbook_is_corrected_approved_and_taken_back(visitor: Visitor, tmp_path: Path) -> None:
    wrong, right = tmp_path / "odense-fejl.xlsx", tmp_path / "odense-rettet.xlsx"
    wrong.write_bytes(workbook(WRONG))
    right.write_bytes(workbook(RIGHT))
    before = _shown(visitor, ODENSE_PAGE)

    visitor.open(START)
    refused = _send(visitor, wrong)
    _every_mistake_is_listed(visitor)
    _every_mistake_is_marked(_fetched(visitor, ".box a[href*='/markeret']"))
    _tab_to(visitor, ".box a[href*='submission-file-title']")
    visitor.press(Keys.ENTER)
    visitor.wait_for("document.querySelector(arguments[0])", FILE_INPUT)
    visitor.wait_until_drawn("back at the file button")

    number = _send(visitor, right)
    _changes_and_what_flips_are_shown(visitor)
    _approve(visitor)
    told = visitor.text()
    assert f"Kvittering 2026-{int(number):06d}" in told
    assert "1 nyt tal, 1 rettet tal" in told
    assert REASON in told
    assert "Skal rettes, intet er gemt" in _history_row(visitor, refused)
    assert "Godkendt og gemt" in _history_row(visitor, number)
    visitor.open(Spot(f"/indberetning/{number}/kvittering", Role.CONTACT))
    _tab_to(visitor, "#indhold ul.links a[href^='/kommuner/odense']")
    visitor.press(Keys.ENTER)
    visitor.wait_for("location.pathname === '/kommuner/odense'")
    visitor.wait_until_drawn("where the figure can be seen")
    between = visitor.text()
    assert between != before
    assert re.search(r"\b40\b", between), between

    visitor.open(Spot(f"/indberetning/{number}/kvittering", Role.CONTACT))
    _undo(visitor, number)
    assert "Fortrudt" in _history_row(visitor, number)
    assert _shown(visitor, ODENSE_PAGE) == before
    assert visitor.console() == []


def _every_mistake_is_listed(visitor: Visitor) -> None:
    assert f"{len(MISTAKES)} steder skal rettes" in visitor.text()
    rows = visitor.ask(ROWS)
    assert len(rows) == len(MISTAKES), rows
    for row, ((sheet, cell), (read, write)) in zip(rows, MISTAKES.items(), strict=True):
        where, stood, wrong, told = row
        assert where.split() == [cell, "arket", sheet], row
        assert read in stood, row
        assert wrong, row
        assert write in told, row


def _every_mistake_is_marked(book: Workbook) -> None:
    listed = book.worksheets[0]
    lines = [" ".join(map(str, row)) for row in listed.iter_rows(values_only=True)]
    for (sheet, cell), (read, write) in MISTAKES.items():
        line = next(each for each in lines if f"{cell} arket {sheet}" in each)
        assert read in line, line
        assert write in line, line
        comment = book[sheet][cell].comment
        assert comment is not None, (sheet, cell)
        assert write in comment.text, (sheet, cell)


def _changes_and_what_flips_are_shown(visitor: Visitor) -> None:
    told = visitor.text()
    assert "1 nyt tal, 1 rettet tal" in told
    rows = visitor.ask(
        "return [...document.querySelectorAll('table.changes tbody tr')]"
        ".map(row => [...row.children].map(each => each.innerText.trim()))"
    )
    assert [
        ["Gadesovere 2012", "Målinger D2", "", "40", "Nyt"],
        [f"{HOMELESS} 2011", "Målinger D3", "178", "180", "Rettet"],
    ] == rows
    flips = visitor.text("ul.effects")
    assert "Odense: Ingen skal leve på gaden" in flips
    assert "40 mod måltallet 17" in flips


def _approve(visitor: Visitor) -> None:
    """Without a reason first: the page says so, takes the focus there and keeps the tick off."""
    _tick_and_approve(visitor)
    visitor.wait_for("document.activeElement.matches('.told')")
    assert "Skriv en forklaring til hvert af de tal" in visitor.text(".told")
    _tab_to(visitor, ".submission-reason input")
    visitor.press(REASON)
    _tick_and_approve(visitor)
    visitor.wait_for("location.pathname.endsWith('/kvittering')")
    visitor.wait_for("document.getElementById('submission-undo-do')")
    visitor.wait_until_drawn("the receipt")


def _tick_and_approve(visitor: Visitor) -> None:
    _tab_to(visitor, "#submission-seen input")
    visitor.press(Keys.SPACE)
    visitor.wait_for("document.querySelector('#submission-seen input').checked")
    _tab_to(visitor, "#submission-approve")
    visitor.press(Keys.ENTER)


def _undo(visitor: Visitor, number: str) -> None:
    """Without a reason first: nothing is taken back."""
    _tab_to(visitor, "#submission-undo-do")
    visitor.press(Keys.SPACE)
    visitor.wait_for("document.activeElement.matches('.told')")
    assert "Skriv en begrundelse" in visitor.text(".told")
    _tab_to(visitor, "#submission-undo-reason")
    visitor.press("Forkert fil")
    _tab_to(visitor, "#submission-undo-do")
    visitor.press(Keys.ENTER)
    visitor.wait_for("location.pathname === arguments[0]", f"/indberetning/{number}")
    visitor.wait_for("document.querySelector('#submission-body .box')")
    visitor.wait_until_drawn("what was taken back")
    assert "Begrundelse: Forkert fil" in visitor.text()


def test_anothers_submission_is_not_there_and_a_reader_sends_nothing(
    visitor: Visitor, settings: Settings
) -> None:
    database = open_database(settings.database_url)
    file = measurements(("Esbjerg", "Gadesovere", 2012, 9))
    number = send(Services(database, settings.now), file, ESBJERG_CONTACT, code=ESBJERG)
    database.close()
    visitor.open(START)
    for part in ("", "/fil", "/markeret", "/kvittering"):
        assert visitor.ask_later(STATUS, f"/indberetning/{number}{part}") == 404, part
    visitor.become(Role.READER)
    assert visitor.ask_later(STATUS, START.address) == 403
    visitor.console()  # the refusals above are what was asked for
