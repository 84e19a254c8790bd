"""An address in a source is a link to it, and nothing else becomes one."""

from __future__ import annotations

import pytest
from dash import html

from dashboard.components.elements.text_with_links import with_links


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Status, København, 2011, https://kk.dk/a/m%C3%B8de.", ["https://kk.dk/a/m%C3%B8de"]),
        ("(http://a.dk/x?b=1&c=2) og https://b.dk/", ["http://a.dk/x?b=1&c=2", "https://b.dk/"]),
        ("SFI, 2013", []),
        ("javascript:alert(1) ftp://a.dk www.a.dk", []),
        ("", []),
    ],
)
def test_addresses_are_links(text: str, addresses: list[str]) -> None:
    parts = with_links(text)
    links = [part.to_plotly_json()["props"] for part in parts if isinstance(part, html.A)]
    assert [link["href"] for link in links] == addresses
    said = [part.children if isinstance(part, html.A) else str(part) for part in parts]
    assert "".join(said) == text
    assert all("noopener" in link["rel"] for link in links)
