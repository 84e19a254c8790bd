"""Reads .ods: the sheets of content.xml, and the words in the package's other parts."""

from __future__ import annotations

from types import MappingProxyType

from loaders.formats.cells import PlacedText, Sheet
from loaders.formats.limits import (
    MOST_SHEETS,
    Allowance,
    SheetDraft,
    password_protected,
    too_large,
    unreadable,
)
from loaders.formats.ods_looks import OdsLooks
from loaders.formats.ods_sheet import Styles, read_table
from loaders.formats.xml_events import END, START, TextCollector, attribute, events
from loaders.formats.zip_file import Archive

Contents = tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]
TYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "meta-inf/manifest.xml"
# The settings hold packed printer data, the manifest only names of parts.
SKIPPED = frozenset({"content.xml", "settings.xml", MANIFEST})
PLACES = MappingProxyType(
    {
        "named-expressions": "defined_name",
        "content-validations": "data_validation",
        "tracked-changes": "tracked_change",
        "shapes": "text_box",
        "frame": "text_box",
        "custom-shape": "text_box",
        "text-box": "text_box",
        "header": "header",
        "header-left": "header",
        "header-first": "header",
        "footer": "header",
        "footer-left": "header",
        "footer-first": "header",
        "meta": "property",
    }
)


def read(archive: Archive) -> Contents:
    """The sheets in the order of their tabs, and every text outside the cells."""
    if archive.has(MANIFEST) and b"encryption-data" in archive.read(MANIFEST):
        raise password_protected()
    if archive.has("mimetype") and not archive.read("mimetype").startswith(TYPE.encode()):
        raise unreadable("other_content", content="zip")
    looks = OdsLooks()
    for event in events(archive.read("styles.xml")) if archive.has("styles.xml") else ():
        looks.feed(event)
    drafts, texts = _content(archive.read("content.xml"), looks)
    for path in archive.parts:
        if path.endswith(".xml") and path not in SKIPPED:
            collector = TextCollector(_place)
            for event in events(archive.read(path)):
                collector.feed(event)
            texts += collector.texts
    return tuple(draft.finished() for draft in drafts), tuple(texts)


def _content(content: bytes, looks: OdsLooks) -> tuple[list[SheetDraft], list[PlacedText]]:
    allowance = Allowance()
    drafts: list[SheetDraft] = []
    collector = TextCollector(_place)
    hidden_styles: set[str] = set()
    raised_styles: dict[str, str] = {}
    style = ""
    stream = events(content)
    for event in stream:
        kind, name, attributes = event
        looks.feed(event)
        if kind == START and name == "style":
            style = attribute(attributes, "name")
        elif kind == START and name == "table-properties":
            if attribute(attributes, "display") == "false":
                hidden_styles.add(style)
        elif kind == START and name == "text-properties":
            way = attribute(attributes, "text-position").partition(" ")[0]
            if way.rstrip("%").lstrip("-") not in ("", "0"):
                raised_styles[style] = "sub" if way.startswith(("sub", "-")) else "super"
        elif kind == START and name == "table" and collector.open_names[-1:] == ["spreadsheet"]:
            if len(drafts) >= MOST_SHEETS:
                raise too_large("sheets", MOST_SHEETS)
            is_hidden = attribute(attributes, "style-name") in hidden_styles
            title = attribute(attributes, "name")
            draft = SheetDraft(title, len(drafts) + 1, allowance, is_hidden)
            drafts.append(draft)
            collector.sheet = title
            read_table(stream, draft, collector, Styles(looks, raised_styles))
            collector.sheet = None
            continue
        if kind == END and name == "spreadsheet":
            style = ""
        collector.feed(event)
    return drafts, collector.texts


def _place(open_names: list[str]) -> str:
    return next((PLACES[name] for name in open_names if name in PLACES), "other")
