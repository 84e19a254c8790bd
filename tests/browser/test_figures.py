"""Figures: where a number comes from, the file, and Danish on axes and under the pointer."""

from __future__ import annotations

import re

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.test_every_page import ENGLISH_MONTH, ENGLISH_NUMBER
from tests.browser.visitor import Visitor

ORIGIN = ".tools details:last-of-type"
CARDS_WITH_FILES = """
  return [...document.querySelectorAll('section.figure')].map(card => ({
    title: card.querySelector('h2').textContent,
    file: card.querySelector('a[href^="/hent/"][href*=".csv"]').getAttribute('href'),
    headings: [...[...card.querySelectorAll('.tools table'), ...card.querySelectorAll('table')]
      .find(each => !each.closest('.trace')).querySelectorAll('thead th')]
      .map(each => each.textContent.trim()),
  }));
"""
FETCH = """
  fetch(arguments[0]).then(answer => answer.text().then(
    text => arguments[1]({status: answer.status, text: text})));
"""
# A date axis and a number axis drawn with the settings of the page's own figures.
PROBE = """
  const done = arguments[arguments.length - 1];
  const own = document.querySelector('.js-plotly-plot');
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = '900px';
  const days = ['2013-05-01', '2013-10-01'];
  const axis = {tickmode: 'array', tickvals: days, tickformat: '%-d. %B %Y'};
  const numbers = {tickmode: 'array', tickvals: [1234.5], tickformat: ',.1f'};
  const layout = {separators: own._fullLayout.separators, xaxis: axis, yaxis: numbers};
  const data = [{x: days, y: [1234.5, 2], mode: 'markers'}];
  const config = {locale: own._context.locale, locales: own._context.locales};
  Plotly.newPlot(box, data, layout, config).then(() => {
    const found = [...box.querySelectorAll('.xtick text, .ytick text')].map(e => e.textContent);
    box.remove();
    done(found);
  });
"""
# Every point of every figure in turn, as the pointer would meet it.
HOVER = """
  const found = [];
  for (const graph of document.querySelectorAll('#indhold .js-plotly-plot')) {
    graph._fullData.forEach((trace, curve) => {
      if (trace.hoverinfo === 'skip' || trace.hoverinfo === 'none' || !trace.visible) return;
      const points = Math.min((trace.x || []).length, 3);
      for (let point = 0; point < points; point++) {
        const place = {curveNumber: curve, pointNumber: point};
        Plotly.Fx.hover(graph, [place], (trace.xaxis || 'x') + (trace.yaxis || 'y'));
        graph.querySelectorAll('.hovertext text').forEach(e => found.push(e.textContent));
      }
    });
    Plotly.Fx.unhover(graph);
  }
  return found.filter(Boolean);
"""


def test_the_origin_of_a_number_opens_by_keyboard_and_names_its_cell(visitor: Visitor) -> None:
    visitor.open("/maal")
    visitor.focus(f"{ORIGIN} > summary")
    assert visitor.text(f"{ORIGIN} > summary") == "Hvor kommer tallet fra?"
    visitor.press(Keys.ENTER)
    visitor.wait_for("document.querySelector(arguments[0]).open", ORIGIN)
    named = visitor.text(f"{ORIGIN} .tools__panel")
    assert re.search(r"\.xlsx\b", named), named
    assert re.search(r"\bark\b", named, re.IGNORECASE), named
    assert re.search(r"\b[A-Z]{1,2}[1-9]\d*\b", named), named


@pytest.mark.parametrize(
    "address", ["/", "/metoder", "/maal", "/loesladelser?program=haandholdt_inklusion"]
)
def test_every_file_starts_with_the_headings_of_its_table(visitor: Visitor, address: str) -> None:
    visitor.open(address)
    cards = visitor.ask(CARDS_WITH_FILES)
    assert cards, address
    for card in cards:
        told = f"{address}: {card['title']} at {card['file']}"
        answer = visitor.ask_later(FETCH, card["file"])
        assert answer["status"] == 200, told
        first = answer["text"].removeprefix("\ufeff").splitlines()[0]
        assert first.split(";")[: len(card["headings"])] == card["headings"], told


def test_months_and_numbers_of_the_axes_are_danish(visitor: Visitor) -> None:
    visitor.open("/maal/hjemloesestrategien/1")
    assert visitor.ask_later(PROBE) == ["1. maj 2013", "1. oktober 2013", "1.234,5"]


@pytest.mark.parametrize(
    "address", ["/", "/maal/hjemloesestrategien/1", "/loesladelser?program=haandholdt_inklusion"]
)
def test_what_the_pointer_shows_is_danish(visitor: Visitor, address: str) -> None:
    visitor.open(address)
    shown = visitor.ask(HOVER)
    assert shown, f"{address}: no figure says anything under the pointer"
    for words in shown:
        assert not ENGLISH_NUMBER.search(words), f"{address}: {words}"
        assert not ENGLISH_MONTH.search(words), f"{address}: {words}"


# The foot of the first line of each part of a row: on one baseline where the type is one size.
FEET = """
  const foot = part => {
    const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange();
    range.selectNodeContents(words);
    return range.getClientRects()[0].bottom;
  };
  const parts = 'a, .signed > span:last-child, .pressing__text';
  return [...document.querySelectorAll(arguments[0])].map(row =>
    [...row.querySelectorAll(parts)].slice(0, 2).map(foot));
"""


@pytest.mark.parametrize(
    ("address", "rows"), [("/", ".pressing li"), ("/kommuner/odense", ".goal-row")]
)
def test_a_sign_stands_on_the_baseline_of_its_row(
    visitor: Visitor, address: str, rows: str
) -> None:
    visitor.open(address)
    found = visitor.ask(FEET, rows)
    assert found
    assert all(max(feet) - min(feet) < 0.6 for feet in found), found
