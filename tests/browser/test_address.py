"""The address holds the view: filters, back and forward, shared links, unknown places."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from selenium.webdriver.common.keys import Keys

from tests.browser.addresses import EVERY_MENU_PAGE
from tests.browser.sight import EXAMPLES, Looker
from tests.browser.visitor import WIDE, Visitor

SELECT = ".filter--{} select"
MOST_CHOICES = 10  # of a control; the loop over them has to end
# What a reader sees of a page: its figures in words, the state of the controls, the heading.
VIEW = """
  return {
    text: document.getElementById('indhold').innerText,
    controls: [...document.querySelectorAll('.filters select, .filters input')].map(e => e.value),
    drawings: [...document.querySelectorAll('#indhold svg.main-svg')].map(e => e.textContent),
    title: document.title,
  };
"""


def _view(visitor: Visitor) -> dict[str, Any]:
    visitor.wait_until_drawn(visitor.address())
    found: dict[str, Any] = visitor.ask(VIEW)
    return found


def _arrive(visitor: Visitor, address: str) -> dict[str, Any]:
    """The view once the address bar says this and the page has followed."""
    visitor.wait_for("location.pathname + location.search === arguments[0]", address)
    visitor.wait_for(
        "window.store.getState().layout && [...document.querySelectorAll('.menu [aria-current]')]"
        ".some(each => location.pathname.startsWith(each.pathname))"
    )
    return _view(visitor)


def _choose(visitor: Visitor, key: str, value: str) -> str:
    """Set a filter with the keyboard alone and wait for the address; gives the control."""
    control = SELECT.format(key)
    visitor.focus(control)
    for _ in range(MOST_CHOICES):
        if visitor.ask("return document.activeElement.value") == value:
            break
        visitor.press(Keys.ARROW_DOWN)
    visitor.wait_for(
        "new URLSearchParams(location.search).get(arguments[0]) === arguments[1]", key, value
    )
    return control


def test_a_filter_changes_figure_and_address_but_not_the_place(visitor: Visitor) -> None:
    visitor.open("/loesladelser?program=haandholdt_inklusion")
    visitor.ask("window.loadedOnce = true")
    before, said = _view(visitor), visitor.text("[role=status]")
    control = _choose(visitor, "region", "Region Syddanmark")
    after = _view(visitor)
    assert (
        visitor.address() == "/loesladelser?program=haandholdt_inklusion&region=Region+Syddanmark"
    )
    assert after["drawings"] != before["drawings"]
    assert after["text"] != before["text"]
    assert visitor.text("[role=status]") != said
    assert visitor.ask("return document.activeElement.matches(arguments[0])", control)
    assert visitor.ask("return window.loadedOnce"), "the page was loaded anew"


def test_what_a_filter_does_is_told_politely(visitor: Visitor) -> None:
    visitor.open("/metoder")
    status = "document.querySelector('[role=status]')"
    visitor.ask(f"window.same = {status}; window.same.textContent")
    _choose(visitor, "gruppe", "housing_support")
    visitor.wait_for(f"{status}.innerText.includes('9 kommuner')")
    # A region that is replaced is not heard: the element has to be the same one.
    assert visitor.ask(f"return window.same === {status}")


def test_back_and_forward_keep_the_filters_of_each_page(visitor: Visitor) -> None:
    visitor.open("/maal")
    _choose(visitor, "gruppe", "agreement")
    first = _view(visitor)
    visitor.ask(
        "[...document.querySelectorAll('.menu a')].find(a => a.pathname === '/metoder').click()"
    )
    _arrive(visitor, "/metoder?gruppe=agreement")
    _choose(visitor, "gruppe", "housing_support")
    second = _view(visitor)
    visitor.browser.driver.back()
    assert _arrive(visitor, "/maal?gruppe=agreement") == first
    visitor.browser.driver.forward()
    assert _arrive(visitor, "/metoder?gruppe=housing_support") == second


def test_a_shared_link_shows_the_same_view(visitor: Visitor) -> None:
    visitor.open("/maal")
    _choose(visitor, "gruppe", "agreement")
    sent = _view(visitor)
    visitor.open(visitor.address())
    assert _view(visitor) == sent


def test_without_examples_nothing_is_marked_as_invented(visitor: Visitor, looker: Looker) -> None:
    assert any(looker.look(spot, WIDE).facts["examples"] for spot in EVERY_MENU_PAGE)
    for spot in EVERY_MENU_PAGE:
        without = replace(spot, address=f"{spot.address}?eksempel=nej")
        visitor.open(without)
        assert visitor.ask(EXAMPLES) == [], without


def test_an_unknown_address_says_so(visitor: Visitor) -> None:
    visitor.browser.driver.get(f"{visitor.origin}/findes-ikke")
    assert visitor.text("h1") == "Siden findes ikke"
    # The only noise is the browser's own line about the answer 404.
    assert all("404" in line for line in visitor.console())
    answers = "fetch(arguments[0]).then(answer => arguments[1](answer.status))"
    for address in ("/findes-ikke", "/kommuner/findes-ikke", "/metoder/findes-ikke"):
        assert visitor.ask_later(answers, address) == 404, address
