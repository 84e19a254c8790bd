"""Every text of a page or file as a reader meets it: sentences, titles, alt texts, hover, notes."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator

from pptx import Presentation

from tests.front_door.site import Site

TEXTS = frozenset({"children", "title", "alt", "aria-label", "text", "hovertext", "label", "name"})
PASSED_OVER = frozenset({"id", "type", "namespace", "className", "href", "src", "customdata"})


def texts_of(site: Site, path: str, query: str) -> list[str]:
    """What a page says."""
    return list(_texts(json.loads(site.page(path, query)), "children"))


def _texts(found: object, key: str) -> Iterator[str]:
    if isinstance(found, str):
        if key in TEXTS:
            yield found.replace("<br>", " ")
    elif isinstance(found, dict):
        for name, each in found.items():
            if name not in PASSED_OVER:
                yield from _texts(each, name)
    elif isinstance(found, list):
        for each in found:
            yield from _texts(each, key)


def slide_texts(site: Site, address: str) -> list[str]:
    """What slides say, their notes and tables too."""
    answer = site.get(address)
    assert answer.status_code == 200, address
    found = []
    for slide in Presentation(io.BytesIO(answer.data)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
        if slide.has_notes_slide:
            found.append(slide.notes_slide.notes_text_frame.text)
    return found


def html_texts(site: Site, address: str) -> list[str]:
    """What a self-contained web page says, without its style and script."""
    answer = site.get(address)
    assert answer.status_code == 200, address
    told = answer.get_data(as_text=True)
    bare = re.sub(r"<(style|script)\b.*?</\1>", "", told, flags=re.DOTALL)
    alts = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', bare)
    return [*alts, *(each.strip() for each in re.sub(r"<[^>]+>", "\n", bare).splitlines())]
