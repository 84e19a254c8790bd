"""Words with the addresses in them as links."""

from __future__ import annotations

import re

from dash import html

from dashboard.components.elements.links import Part

# Punctuation that ends a sentence is no part of the address before it.
ADDRESS = re.compile(r"https?://[^\s<>\"']+")
AFTER = ".,;:!?)]}»”"


def with_links(text: str) -> list[Part]:
    """The text in parts; each http or https address is a link to it."""
    parts: list[Part] = []
    end = 0
    for found in ADDRESS.finditer(text):
        address = found.group().rstrip(AFTER)
        if found.start() > end:
            parts.append(text[end : found.start()])
        parts.append(html.A(address, href=address, rel="noopener noreferrer", className="long"))
        end = found.start() + len(address)
    return [*parts, text[end:]] if end < len(text) or not parts else parts
