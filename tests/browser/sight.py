"""What one sees of a page in one visit, so that many tests need only one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.browser.addresses import Spot
from tests.browser.visitor import PHONE, SMALL_PHONE, Visitor

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
# Marked as invented; /kilder explains the mark itself among its terms.
EXAMPLES = """
  return [...document.querySelectorAll('#indhold .example, #indhold .note--example')]
    .filter(each => !each.closest('.terms')).map(each => each.parentElement.textContent);
"""
LOOK = """
  const text = element => element ? element.textContent.trim() : '';
  const cards = [...document.querySelectorAll('#indhold section.figure')].map(card => ({
    title: text(card.querySelector('h2')),
    tools: [...card.querySelectorAll('.tools summary')].map(text),
    tables: card.querySelectorAll('table').length,
    download: card.querySelector('.tools a[href^="/hent/"][href*=".csv"]') !== null,
    sources: text([...card.querySelectorAll('.tools details')].pop()),
  }));
  const graphs = [...document.querySelectorAll('#indhold .js-plotly-plot')].map(graph => ({
    id: graph.id,
    separators: graph._fullLayout.separators,
    locale: graph._context.locale,
    words: [...graph.querySelectorAll('svg text')].map(text),
    alt: (graph.closest('[role=img]') || document.body).getAttribute('aria-label'),
  }));
  return {
    headings: [...document.querySelectorAll('h1')].map(text),
    title: document.title,
    language: document.documentElement.lang,
    cards, graphs,
    requests: performance.getEntriesByType('resource').map(each => each.name),
  };
"""
# The first place where the page that Dash has made is another than the one the server sent. Of a
# figure only its room is compared, and nothing that a script or a later answer fills in.
UNLIKE = """
  const done = arguments[arguments.length - 1];
  const own = ['style', 'value', 'selected', 'checked'];
  const lines = root => {
    const found = [''];
    const walk = node => {
      if (node.nodeType === Node.TEXT_NODE) { found[found.length - 1] += node.data; return; }
      const named = [...node.attributes].filter(each => each.value && !own.includes(each.name))
        .filter(each => each.name !== 'id' || !each.value.startsWith('input-'))
        .map(each => `${each.name}=${each.value}`).sort();
      const state = [node.style.cssText, node.value, node.checked, node.open];
      const isLater = node.type === 'file' || node.closest('.pack__boxes, [id*="pack-file"]');
      found.push(isLater ? node.tagName : [node.tagName, ...named, ...state, ''].join(' '));
      if (!node.matches('.dash-graph, [aria-live]')) node.childNodes.forEach(walk);
      found.push('/' + node.tagName + ' ');
    };
    root.childNodes.forEach(walk);
    return found;
  };
  fetch(location.href).then(answer => answer.text()).then(text => {
    const sent = new DOMParser().parseFromString(text, 'text/html').getElementById('first-page');
    if (!sent) return done([]);
    const [first, made] = [lines(sent), lines(document.getElementById('page'))];
    const at = made.findIndex((line, place) => line !== first[place]);
    const around = each => each.slice(Math.max(at - 2, 0), at + 3).join(' | ');
    done(at < 0 && first.length === made.length ? [] : [around(first), around(made)]);
  });
"""
# What the widest things are, for whoever has to mend them.
OVERFLOW = """
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const scrolls = e => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX);
  const inside = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
    if (scrolls(p)) return true; return false; };
  return [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > room + 0.5 && !inside(e))
    .map(e => `${e.tagName}.${e.className.baseVal ?? e.className} to `
      + Math.round(e.getBoundingClientRect().right))
    .slice(0, 6).concat(`the page is ${document.documentElement.scrollWidth} px wide`);
"""
CHECK = """
  const done = arguments[arguments.length - 1];
  axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations.map(
    each => each.id + ': ' + each.help + ' at '
      + each.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | '))));
"""


@dataclass(frozen=True, slots=True)
class Sight:
    """A page at one width: what stands there, what went wrong, what was fetched."""

    where: str
    facts: dict[str, Any]
    console: list[str]
    overflow: list[str]
    overflow_when_small: list[str]
    barriers: list[str]
    unlike: list[str]

    def __str__(self) -> str:
        return self.where


@dataclass(frozen=True, slots=True)
class Looker:
    """Looks at each page and width once and remembers what it saw."""

    visitor: Visitor
    seen: dict[tuple[Spot, int], Sight | AssertionError]

    def look(self, spot: Spot, width: int) -> Sight:
        """The sight of a page; opening it is part of the first question."""
        key = (spot, width)
        if key not in self.seen:
            self.seen[key] = _tried(self.visitor, spot, width)
        found = self.seen[key]
        if isinstance(found, AssertionError):
            raise found
        return found


def _tried(visitor: Visitor, spot: Spot, width: int) -> Sight | AssertionError:
    """A page that never gets ready is waited for once, not by every test."""
    try:
        return _look(visitor, spot, width)
    except AssertionError as error:
        return error


def _look(visitor: Visitor, spot: Spot, width: int) -> Sight:
    visitor.open(spot, width)
    facts = visitor.ask(LOOK) | {"examples": visitor.ask(EXAMPLES)}
    overflow = visitor.ask(OVERFLOW)
    barriers = check(visitor)
    return Sight(
        where=f"{spot} at {width} px",
        facts=facts,
        overflow=overflow,
        barriers=barriers,
        unlike=visitor.ask_later(UNLIKE),
        console=visitor.console(),
        overflow_when_small=_smaller(visitor, spot) if width == PHONE else [],
    )


def check(visitor: Visitor) -> list[str]:
    """Everything axe-core finds on the open page, best practice included."""
    visitor.ask(_axe())
    barriers: list[str] = visitor.ask_later(CHECK)
    return barriers


def _smaller(visitor: Visitor, spot: Spot) -> list[str]:
    """What sticks out at 320 px, once the figures have had time to follow."""
    visitor.resize(SMALL_PHONE)
    try:
        visitor.wait_for(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
    except AssertionError:
        return [*visitor.ask(OVERFLOW), f"{spot} at {SMALL_PHONE} px"]
    return []


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")
