"""Someone who opens pages at a given width and waits until they are drawn, never by the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dash.testing.errors import TestingTimeoutError
from dash.testing.wait import until

from answers.person import Role
from tests.browser.addresses import Spot

WIDE, PHONE, SMALL_PHONE = 1280, 390, 320
PATIENCE = 30  # seconds before something that should have happened counts as missing

# The answer is what is still missing, so that a page that never gets ready says why.
MISSING = """
  if (document.getElementById('first-page')) return 'Dash, in place of the first page';
  const main = document.getElementById('indhold');
  const h1 = main && main.querySelector('h1');
  if (!h1) return 'no h1 in #indhold';
  if (!document.title.startsWith(h1.textContent)) return 'title: ' + document.title;
  if (window.store && window.store.getState().isLoading) return 'a callback under way';
  const bare = [...document.querySelectorAll('.dash-graph')]
    .filter(each => !each.querySelector('svg.main-svg')).map(each => each.id);
  if (bare.length) return 'not drawn: ' + bare.join(', ');
  return document.fonts.status === 'loaded' ? '' : 'letters';
"""
BECOME = """
  const [key, cookie, done] = arguments;
  const pair = document.cookie.split('; ').find(each => each.startsWith(cookie + '='));
  fetch('/log-ind/demo/' + key, {method: 'POST', headers: {'X-CSRFToken': pair.split('=')[1]}})
    .then(answer => done(answer.status));
"""


@dataclass(slots=True)
class Visitor:
    """A browser on one dashboard in demo mode; `origin` is where that is served."""

    browser: Any
    origin: str
    csrf_cookie: str
    role: Role = Role.READER

    def open(self, spot: Spot | str, width: int = WIDE) -> None:
        """Load an address anew, in the role it needs, and wait until its page is there."""
        asked = Spot(spot) if isinstance(spot, str) else spot
        self.resize(width)
        self.become(asked.role)
        self.console()
        self.browser.driver.get(self.origin + asked.address)
        self.wait_until_drawn(f"{asked} at {width} px")

    def become(self, role: Role) -> None:
        """Take one of the demo roles, as its button does."""
        if role is self.role:
            return
        self.browser.driver.get(f"{self.origin}/tilgaengelighed")
        status = self.ask_later(BECOME, role.value, self.csrf_cookie)
        assert status == 200, f"demo role {role}: {status}"
        self.role = role

    def resize(self, width: int, height: int = 900) -> None:
        """Make the window exactly this wide; a real one would stop at 500 px."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.command("Emulation.setDeviceMetricsOverride", metrics)

    def wait_until_drawn(self, where: str) -> None:
        """Wait for heading, title, figures and letters; AssertionError says what is missing."""
        self.wait(
            lambda: not self.ask(MISSING),
            lambda: f"{where}: {self.ask(MISSING)}, console {self.console()}",
        )

    def wait_for(self, condition: str, *given: Any) -> None:
        """Wait until a JavaScript expression is true; `given` are its arguments[0], [1], …"""
        self.wait(
            lambda: self.ask(f"return Boolean({condition})", *given),
            lambda: f"never true: {condition} with {given}",
        )

    def wait(self, happened: Callable[[], bool], told: Callable[[], str]) -> None:
        """Wait for anything; AssertionError with what `told` says when it never happens."""
        try:
            until(happened, timeout=PATIENCE, poll=0.05)
        except TestingTimeoutError as error:
            raise AssertionError(f"{told()} (now at {self.address()})") from error

    def ask(self, script: str, *given: Any) -> Any:
        """The answer of a script in the page."""
        return self.browser.driver.execute_script(script, *given)

    def ask_later(self, script: str, *given: Any) -> Any:
        """The answer of a script that calls its last argument when it is done."""
        return self.browser.driver.execute_async_script(script, *given)

    def command(self, name: str, values: dict[str, Any]) -> Any:
        """A command of the DevTools protocol."""
        return self.browser.driver.execute_cdp_cmd(name, values)

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        self.browser.driver.switch_to.active_element.send_keys(*keys)

    def focus(self, selector: str) -> None:
        """Put the focus on the first element a selector means, as Tab would in the end."""
        self.ask("document.querySelector(arguments[0]).focus()", selector)

    def text(self, selector: str = "#indhold") -> str:
        """What can be read in an element."""
        return str(self.ask("return document.querySelector(arguments[0]).innerText", selector))

    def address(self) -> str:
        """Path and query of the address bar."""
        return str(self.ask("return location.pathname + location.search"))

    def console(self) -> list[str]:
        """The severe messages since it was last asked."""
        log = self.browser.driver.get_log("browser")
        return [entry["message"] for entry in log if entry["level"] == "SEVERE"]
