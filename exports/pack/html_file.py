"""A pack as one file for any browser: no script, nothing fetched, good on paper too."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from exports.pack.contents import Pack
from exports.pack.explanations import left_out_lines, signs
from exports.pack.items import Item, items
from exports.vendored.vendoring import VENDOR

TEMPLATES: Final = Path(__file__).parent / "templates"
FONTS: Final = (("400", "IBMPlexSans-Regular-Latin1"), ("600", "IBMPlexSans-SemiBold-Latin1"))


def html_file(pack: Pack) -> bytes:
    """UTF-8; every value is escaped, and the pictures are our own SVG."""
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    found = groupby(items(pack), key=lambda item: item.section)
    made = environment.get_template("pack.html").render(
        pack=pack,
        words=pack.words,
        style=Markup((TEMPLATES / "pack.css").read_text(encoding="utf-8")),
        fonts=Markup("".join(_faces())),
        sections=[(f"del-{n}", title, list(own)) for n, (title, own) in enumerate(found, 1)],
        signs=signs(pack),
        left_out=left_out_lines(pack),
        picture=_picture,
    )
    return made.encode("utf-8")


def _picture(item: Item) -> Markup:
    return Markup(item.picture)  # every text in it is escaped where it is made


def _faces() -> Iterator[str]:
    for weight, name in FONTS:
        font = VENDOR / "plex" / f"{name}.woff2"
        data = base64.b64encode(font.read_bytes()).decode("ascii")
        yield (
            f'@font-face{{font-family:"IBM Plex Sans";font-weight:{weight};'
            f'src:url("data:font/woff2;base64,{data}") format("woff2")}}\n'
        )
