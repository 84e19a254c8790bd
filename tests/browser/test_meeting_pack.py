"""The meeting pack: chosen with boxes, seen as titles, and a web page that needs nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from dash import Dash

from answers.person import Role
from dashboard.settings.machine import Settings
from tests.browser.addresses import Spot
from tests.browser.sight import OVERFLOW, check
from tests.browser.visitor import PHONE, WIDE, Visitor
from tests.exports.pack.test_template import wide
from tests.front_door.signing import signed_in

PAGE = Spot("/moedepakke", Role.LEAD)
FETCH = "document.querySelector('a[href^=\"/hent/moedepakke.pptx\"]')"
SEEN = "document.querySelector('#pack-preview').innerText"


def test_ticked_boxes_are_what_is_shown_and_fetched(visitor: Visitor) -> None:
    visitor.open(PAGE)
    visitor.wait_for(f"{SEEN}.includes('Overblik')")
    assert "Odense:" not in visitor.text("#pack-preview")
    visitor.ask("[...document.querySelectorAll('#pack-municipalities input')][0].focus()")
    visitor.press(" ")
    visitor.wait_for(f"{SEEN}.includes('Albertslund:')")
    visitor.wait_for(f"{FETCH}.getAttribute('href').includes('kommuner=0165')")
    assert visitor.console() == []


def test_an_address_opens_with_its_boxes_ticked(visitor: Visitor) -> None:
    visitor.open(Spot("/moedepakke?kommuner=0461&dele=metoder,kommuner", Role.LEAD))
    visitor.wait_for(f"{SEEN}.includes('Odense:') && !{SEEN}.includes('Overblik')")


def test_a_file_on_its_way_says_how_far_it_is(visitor: Visitor) -> None:
    visitor.open(PAGE)
    visitor.wait_for(f"{SEEN}.includes('Overblik')")
    visitor.ask(f"{FETCH}.click()")
    visitor.wait_for("document.querySelector('#pack-progress').innerText.includes('klar')")


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_web_page_stands_alone_without_barriers(
    app: Dash, settings: Settings, visitor: Visitor, tmp_path: Path, width: int
) -> None:
    lead = signed_in(app, settings)
    answer = lead.get("/hent/moedepakke.html?kommuner=0461,0751", buffered=True)
    file = tmp_path / "moedepakke.html"
    file.write_bytes(answer.data)
    visitor.resize(width)
    visitor.browser.driver.get(file.as_uri())
    visitor.wait_for("document.readyState === 'complete' && document.fonts.status === 'loaded'")
    assert visitor.ask("return performance.getEntriesByType('resource').length") == 0
    assert visitor.ask(OVERFLOW) == []
    assert check(visitor) == []


def test_a_template_is_used_or_refused_in_words(visitor: Visitor, tmp_path: Path) -> None:
    good, refused = tmp_path / "skabelon.pptx", tmp_path / "brev.pptx"
    good.write_bytes(wide())
    refused.write_text("ikke en præsentation", encoding="utf-8")
    visitor.open(Spot("/moedepakke?dele=maal", Role.LEAD))
    visitor.wait_for(f"{SEEN}.includes('Mål')")
    for file, said in ((refused, "kan ikke åbnes"), (good, "Præsentationen er lavet")):
        field = visitor.browser.driver.find_element(
            "css selector", "#pack-template input[type=file]"
        )
        field.send_keys(str(file))
        visitor.wait_for(
            f"document.querySelector('#pack-template-said').innerText.includes('{said}')"
        )
    assert visitor.console() == []
