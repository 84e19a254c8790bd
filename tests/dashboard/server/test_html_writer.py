"""Components as HTML: names, values, what is escaped and what is not shown."""

from __future__ import annotations

from html import unescape
from typing import Any

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]
import pytest
from dash import dcc, html

from dashboard.components.elements.aria import aria
from dashboard.server.html_writer import html_of

OPTIONS = [{"value": "a", "label": "A & B"}, {"value": "b", "label": "B"}]


@pytest.mark.parametrize(
    ("part", "written"),
    [
        (None, ""),
        (["a", 1, None, True], "a1"),
        ('<b> & "x"', '&lt;b&gt; &amp; "x"'),
        (html.P(0), "<p>0</p>"),
        (html.Br(), "<br>"),
        (html.Div("x", className='a"b', id="i"), '<div id="i" class="a&quot;b">x</div>'),
        (html.Label("x", htmlFor="i"), '<label for="i">x</label>'),
        (html.Td("x", colSpan=2, hidden=False), '<td colspan="2">x</td>'),
        (html.Details([], open=True), '<details open=""></details>'),
        (html.P(style={"fontSize": 4, "width": "2%"}), '<p style="font-size:4px;width:2%"></p>'),
        (html.P(**aria(label='"<å')), '<p aria-label="&quot;&lt;å"></p>'),
        (html.Button("x", n_clicks=3), "<button>x</button>"),
        (html.Pre("\nx"), "<pre>\n\nx</pre>"),
        (dcc.Store(id="s", data=["hemmelig"]), ""),
        (dcc.Graph(id="g", figure={}), '<div id="g" class="dash-graph"></div>'),
        (dbc.Textarea(value="a<b"), '<textarea class="form-control">a&lt;b</textarea>'),
    ],
)
def test_a_part_is_written_as_the_browser_would_have_it(part: Any, written: str) -> None:
    assert html_of(part) == written


def test_an_id_of_several_parts_is_spelled_as_the_browser_spells_it() -> None:
    written = html_of(html.P(id={"type": "t", "page": "/å"}))
    assert unescape(written) == '<p id="{"page":"/å","type":"t"}"></p>'


def test_a_select_shows_what_is_chosen() -> None:
    written = html_of(dbc.Select(id="s", options=OPTIONS, value="b"))
    assert '<option value="b" selected="">B</option>' in written
    assert '<option value="a">A &amp; B</option>' in written
    assert written.count("selected") == 1
    assert "Vælg" in html_of(dbc.Select(options=OPTIONS, placeholder="Vælg"))


def test_boxes_are_ticked_and_named() -> None:
    written = html_of(dbc.Checklist(id="c", options=OPTIONS, value=["a"]))
    assert written.count('checked=""') == 1
    assert written.count("<label ") == 2


def test_a_component_nobody_has_described_is_named() -> None:
    with pytest.raises(LookupError, match=r"dash_core_components\.Slider"):
        html_of(html.Div(dcc.Slider(0, 1)))
