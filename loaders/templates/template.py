"""The workbook a contact fills in, made from what received files are checked with."""

from __future__ import annotations

import io

from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook import Workbook

from loaders.kinds import FACT_KINDS
from loaders.tables.kind import Kind
from loaders.templates.drop_downs import add_lists, choices
from loaders.templates.kind_sheets import add_kind
from loaders.templates.prefilled_rows import wanted_kinds
from loaders.templates.read_me import (
    VERSION,
    add_read_me,
    template_version,
    unchanged_kinds,
    version_text,
)
from loaders.templates.request import LastFigure, Named, TemplateRequest
from words.catalog import Words, workbook_words

__all__ = [
    "VERSION",
    "LastFigure",
    "Named",
    "TemplateRequest",
    "template",
    "template_version",
    "unchanged_kinds",
]


def template(
    request: TemplateRequest, words: Words | None = None, kinds: tuple[Kind, ...] = FACT_KINDS
) -> bytes:
    """An .xlsx with a sheet per kind; left as it is, it reports nothing and has no errors."""
    words = words or workbook_words()
    wanted = wanted_kinds(request)
    asked = tuple(kind for kind in kinds if kind.name in wanted)
    offered = choices(kinds, request, words)
    book = Workbook()
    book.remove(book.worksheets[0])
    for kind in asked:
        add_kind(book, kind, request, frozenset(offered), words)
    add_read_me(book, asked, request, words)
    add_lists(book, offered, words)
    book.active = 0
    _describe(book, words)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _describe(book: Workbook, words: Words) -> None:
    book.properties.creator = words("template-author")
    book.properties.title = version_text(words)
    version = StringProperty(name="Version", value=version_text(words))
    book.custom_doc_props.append(version)  # type: ignore[attr-defined]  # missing in the stubs
