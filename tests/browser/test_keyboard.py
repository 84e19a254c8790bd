"""Everything can be reached and used without a mouse."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.browser.visitor import PHONE, Visitor

MOST_STEPS = 15  # from the top of a page to its menu


def _has_focus(visitor: Visitor, selector: str) -> bool:
    return bool(visitor.ask("return document.activeElement.matches(arguments[0])", selector))


def test_the_first_stop_skips_to_the_content(visitor: Visitor) -> None:
    visitor.open("/maal")
    visitor.press(Keys.TAB)
    assert _has_focus(visitor, "a.skip[href='#indhold']")
    assert visitor.ask("return document.activeElement.getBoundingClientRect().top >= 0")
    visitor.press(Keys.ENTER)
    visitor.wait_for("document.activeElement.id === 'indhold'")
    visitor.press(Keys.TAB)
    assert _has_focus(visitor, "#indhold *")


def test_the_menu_of_a_phone_opens_by_keyboard(visitor: Visitor) -> None:
    visitor.open("/metoder", PHONE)
    steps = 0
    while not _has_focus(visitor, ".menu--folded > summary"):
        visitor.press(Keys.TAB)
        steps += 1
        assert steps < MOST_STEPS, "the menu button is not among the first stops"
    assert not visitor.ask("return document.querySelector('.menu--folded').open")
    visitor.press(Keys.ENTER)
    visitor.wait_for("document.querySelector('.menu--folded').open")
    visitor.press(Keys.TAB)
    assert _has_focus(visitor, ".menu--folded a")
    visitor.press(Keys.ENTER)
    visitor.wait_for("location.pathname === '/' && document.activeElement.id === 'indhold'")
    assert not visitor.ask("return document.querySelector('.menu--folded').open")


def test_following_a_link_puts_the_focus_at_the_new_content(visitor: Visitor) -> None:
    visitor.open("/kommuner")
    visitor.focus("#indhold a[href^='/kommuner/']")
    visitor.press(Keys.ENTER)
    visitor.wait_for("location.pathname.startsWith('/kommuner/')")
    visitor.wait_for("document.activeElement.id === 'indhold'")
    assert visitor.ask("return window.scrollY") == 0
