"""A page as a browser meets it: first words, bytes on the wire, requests, cold and warm."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from dash.testing.wait import until
from selenium import webdriver

from tests.browser.conftest import pytest_setup_options

PATIENCE: Final = 60
PAINTS: Final = """
  const done = arguments[0];
  const seen = (type, told) => new PerformanceObserver(list => told(list.getEntries()))
    .observe({type: type, buffered: true});
  seen('largest-contentful-paint', all => {
    const largest = all.pop().startTime;
    seen('paint', found => {
      const first = found.find(each => each.name === 'first-contentful-paint');
      if (first) done([first.startTime, largest]);
    });
  });
"""
# Dash has taken over and every figure is drawn; a page without Dash has no entry.
READY: Final = """
  if (document.readyState !== 'complete') return false;
  if (!document.getElementById('react-entry-point') || location.port === arguments[0]) return true;
  if (document.getElementById('first-page')) return false;
  return [...document.querySelectorAll('.dash-graph')].every(e => e.querySelector('svg.main-svg'));
"""


@dataclass(frozen=True, slots=True)
class Sight:
    """Milliseconds to the first and the largest paint and to a ready page; kB; requests."""

    first_paint: float
    largest_paint: float
    ready: float
    kilobytes: float
    requests: float


@contextmanager
def browser() -> Iterator[Any]:
    """A Chromium that reaches this machine alone and tells what it fetches."""
    options = pytest_setup_options()
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    driver = webdriver.Chrome(options=options)
    driver.set_script_timeout(PATIENCE)
    driver.execute_cdp_cmd("Network.enable", {})
    yield driver
    driver.quit()


def looked(driver: Any, address: str, bare_port: str, *, is_cold: bool) -> Sight:
    """One visit, with nothing in the cache or with what the visit before has left there."""
    if is_cold:
        driver.execute_cdp_cmd("Network.clearBrowserCache", {})
    driver.get("about:blank")
    driver.get_log("performance")
    driver.get(address)
    until(lambda: driver.execute_script(READY, bare_port), timeout=PATIENCE, poll=0.01)
    ready = driver.execute_script("return performance.now()")
    first, largest = driver.execute_async_script(PAINTS)
    received, asked = _fetched(driver.get_log("performance"))
    return Sight(first, largest, ready, received / 1000, asked)


def middle(sights: list[Sight]) -> Sight:
    """The median of every measure."""
    names = ("first_paint", "largest_paint", "ready", "kilobytes", "requests")
    return Sight(*(statistics.median(getattr(each, name) for each in sights) for name in names))


def _fetched(log: list[dict[str, str]]) -> tuple[float, int]:
    messages = [json.loads(entry["message"])["message"] for entry in log]
    finished = [each for each in messages if each["method"] == "Network.loadingFinished"]
    sent = [
        each
        for each in messages
        if each["method"] == "Network.requestWillBeSent"
        and each["params"]["request"]["url"].startswith("http")
    ]
    return sum(each["params"]["encodedDataLength"] for each in finished), len(sent)
