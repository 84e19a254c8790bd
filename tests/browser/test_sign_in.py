"""The page to sign in on, which only someone unknown gets to see."""

from __future__ import annotations

import pytest

from answers.person import Role
from tests.browser.sight import OVERFLOW, check
from tests.browser.visitor import PHONE, SMALL_PHONE, WIDE, Visitor


@pytest.mark.parametrize("width", [WIDE, PHONE, SMALL_PHONE])
def test_signing_in_needs_no_mouse_no_eyes_and_no_wide_screen(visitor: Visitor, width: int) -> None:
    # An open page of the demo asks anew when its width changes, and would sign in again by that.
    visitor.browser.driver.get("about:blank")
    visitor.command("Network.clearBrowserCookies", {})
    visitor.role = Role.READER  # what a newcomer is in demo mode, once a page is asked for
    visitor.open("/log-ind", width)
    where = f"{visitor.address()} at {width} px"
    assert visitor.address() == "/log-ind", where
    assert visitor.console() == [], where
    assert visitor.ask(OVERFLOW) == [], where
    assert check(visitor) == [], where
