"""A pack as tagged PDF on A4, set by a compiler that reads nothing from outside."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from math import sqrt
from pathlib import Path
from typing import Final

import typst

from exports.pack.contents import Pack
from exports.pack.explanations import left_out_lines, signs
from exports.pack.items import Item, items
from exports.pack.paper_letters import letters, within
from exports.tables.grid import Grid
from exports.vendored.vendoring import VENDOR

PAPER: Final = VENDOR / "paper"
TEMPLATE: Final = Path(__file__).parent / "templates" / "pack.typ"
STANDARD: Final = "ua-1"  # PDF/UA: tagged, with a language, a title and a text for each picture
EPOCH: Final = 0  # the file says when the figures are from, not when it was made
MANY: Final = 7  # columns


def pdf_file(pack: Pack) -> bytes:
    """One document; the compiler refuses what could not be read aloud."""
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(PAPER)],
    )
    compiler = typst.Compiler(font_paths=fonts)
    # Whoever names a goal or a meeting may use any letter; a missing one is shown as missing.
    said = within(_said(pack), letters(*sorted(PAPER.glob("*.ttf"))))
    made, warnings = compiler.compile_with_warnings(
        TEMPLATE.read_bytes(),
        format="pdf",
        sys_inputs={"pack": json.dumps(said, ensure_ascii=False)},
        pdf_standards=STANDARD,
        timestamp=EPOCH,
    )
    # A font that is not found is only warned of, and leaves the pages empty.
    missing = [each.message for each in warnings if "font" in each.message]
    if missing or not isinstance(made, bytes):
        raise RuntimeError(f"not a whole document: {missing}")
    return made


def _said(pack: Pack) -> Mapping[str, object]:
    words = pack.words
    examples = f"{words('export-examples')}. {words('pack-has-examples')}"
    return {
        "title": pack.title,
        "author": words("brand"),
        "language": words.language,
        "foot": ". ".join([pack.title, *pack.lines]),
        "lines": pack.lines,
        "note": examples if pack.has_examples else "",
        "contents": words("pack-contents"),
        "sections": [
            {"title": title, "items": [_item(item, pack) for item in own]}
            for title, own in groupby(items(pack), key=lambda item: item.section)
        ],
        "signs-title": words("pack-signs-title"),
        "signs-text": words("pack-signs-text"),
        "signs-heads": [words("pack-sign"), words("pack-sign-meaning")],
        "signs": signs(pack),
        "left-out-title": words("pack-left-out-title"),
        "left-out": left_out_lines(pack),
    }


def _item(item: Item, pack: Pack) -> Mapping[str, object]:
    words, grid = pack.words, item.grid
    return {
        "title": item.title,
        "tag": words("export-examples") if item.has_examples else "",
        "measure": item.measure,
        "picture": item.picture,
        "alt": f"{item.title}. {item.measure}",
        "headings": grid.headings,
        "rows": grid.rows,
        "numeric": grid.numeric,
        "widths": _widths(grid),
        "size": 8.5 if len(grid.headings) < MANY else 7.5,
        "note": item.note,
        "sources-title": f"{words('export-sources')}.",
        "as-of": f"{item.as_of}.",
        "sources": item.sources or (words("sources-none"),),
    }


def _widths(grid: Grid) -> Sequence[float]:
    """Shares of the paper: no less than the longest word, and more for the long texts."""
    columns = zip(grid.headings, *grid.rows, strict=True)
    return [
        max(*(len(word) + 1.0 for cell in column for word in cell.split() or [""]), 5.0)
        + sqrt(max(map(len, column)))
        for column in columns
    ]
