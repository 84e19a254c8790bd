"""The first response: it reads without scripts, and Dash takes it over without anyone noticing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.addresses import EVERY_PAGE, PLAIN, Spot
from tests.browser.sight import UNLIKE, check
from tests.browser.visitor import Visitor

OF_DASH = [spot for spot in EVERY_PAGE if spot not in PLAIN]
READS = """
  const main = document.getElementById('indhold');
  return {
    heading: main.querySelector('h1').textContent,
    lede: main.querySelector('.lede').innerText,
    menu: document.querySelectorAll('.menu a').length,
    language: document.documentElement.lang,
    title: document.title,
    has_dash: 'DashRenderer' in window,
  };
"""
# Holds back the script that starts Dash, as a slow line would.
HOLD = """
  window.held = [];
  const listen = document.addEventListener;
  document.addEventListener = function (name, act) {
    if (name === 'DOMContentLoaded') { window.held.push(act); return; }
    listen.apply(document, arguments);
  };
"""
GO_ON = "window.held.forEach(act => act());"


@pytest.fixture
def _slow(visitor: Visitor) -> Iterator[None]:
    made = visitor.command("Page.addScriptToEvaluateOnNewDocument", {"source": HOLD})
    yield
    visitor.command("Page.removeScriptToEvaluateOnNewDocument", made)


@pytest.mark.parametrize("spot", OF_DASH, ids=str)
def test_a_page_in_english_is_the_same_before_and_after(visitor: Visitor, spot: Spot) -> None:
    sign = "&" if "?" in spot.address else "?"
    visitor.open(Spot(f"{spot.address}{sign}sprog=en", spot.role))
    assert visitor.ask_later(UNLIKE) == []


@pytest.mark.parametrize("spot", OF_DASH, ids=str)
def test_a_page_reads_without_scripts(visitor: Visitor, spot: Spot) -> None:
    visitor.become(spot.role)
    visitor.command("Emulation.setScriptExecutionDisabled", {"value": True})
    visitor.browser.driver.get(visitor.origin + spot.address)
    # The page's own scripts stay away; axe needs a clock to run by.
    visitor.command("Emulation.setScriptExecutionDisabled", {"value": False})
    told = visitor.ask(READS)
    assert not told["has_dash"]
    assert told["heading"]
    assert told["lede"]
    assert told["menu"] > 5
    assert told["language"] == "da"
    assert told["title"].startswith(told["heading"])
    assert check(visitor) == []
    visitor.console()


@pytest.mark.usefixtures("_slow")
def test_focus_folds_and_a_choice_outlive_the_change(visitor: Visitor) -> None:
    visitor.browser.driver.get(f"{visitor.origin}/metoder")
    visitor.wait_for("window.held && window.held.length")
    visitor.wait_for("document.readyState === 'complete'")
    visitor.ask("document.querySelector('.tools details:last-of-type').open = true")
    visitor.focus(".filter--gruppe select")
    visitor.press("Bos")
    visitor.ask(GO_ON)
    visitor.wait_for("location.search === '?gruppe=housing_support'")
    visitor.wait_until_drawn("what was chosen before anything listened")
    assert visitor.ask("return document.activeElement.matches('.filter--gruppe select')")
    assert "9 kommuner" in visitor.text(".announcement")


@pytest.mark.usefixtures("_slow")
def test_an_opened_fold_stays_open(visitor: Visitor) -> None:
    visitor.browser.driver.get(f"{visitor.origin}/maal")
    visitor.wait_for("window.held && window.held.length")
    visitor.focus(".tools details:last-of-type > summary")
    visitor.press(Keys.ENTER)
    visitor.ask(GO_ON)
    visitor.wait_until_drawn("a fold opened early")
    assert visitor.ask("return document.querySelector('.tools details:last-of-type').open")
    assert visitor.ask("return document.activeElement.matches('summary')")


@pytest.mark.usefixtures("_slow")
def test_a_link_leads_on_before_dash_is_there(visitor: Visitor) -> None:
    visitor.browser.driver.get(f"{visitor.origin}/metoder")
    visitor.wait_for("window.held && window.held.length")
    visitor.ask("document.querySelector('.menu a[href^=\"/maal\"]').click()")
    visitor.wait_for("location.pathname === '/maal'")
    visitor.wait_for("document.querySelector('#first-page h1')")


def test_a_page_is_made_once(visitor: Visitor) -> None:
    """Nothing is asked of the server after the document but files."""
    visitor.open("/")
    asked = visitor.ask(
        "return performance.getEntriesByType('resource').map(each => new URL(each.name).pathname)"
    )
    assert [path for path in asked if path.startswith("/_dash-") and "suites" not in path] == []
