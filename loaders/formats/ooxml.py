"""Reads .xlsx and .xlsm: saved values only, straight from the parts of the package."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from xml.parsers.expat import ExpatError

from loaders.formats.cells import PlacedText, Sheet
from loaders.formats.limits import MOST_SHEETS, Allowance, SheetDraft, too_large, unreadable
from loaders.formats.ooxml_looks import read_looks
from loaders.formats.ooxml_rows import RowReader, Shared
from loaders.formats.ooxml_sheet import read_comments, read_sheet, read_strings
from loaders.formats.ooxml_styles import read_dates
from loaders.formats.readable_runs import readable_runs
from loaders.formats.xml_events import START, TextCollector, attribute, events
from loaders.formats.zip_file import Archive, resolved

Contents = tuple[tuple[Sheet, ...], tuple[PlacedText, ...]]
PLACES = (
    ("docprops/", "property"),
    ("xl/drawings/", "text_box"),
    ("xl/charts/", "chart"),
    ("xl/persons/", "person"),
    ("xl/pivot", "pivot_table"),
    ("xl/externallinks/", "external_link"),
    ("xl/tables/", "table"),
    ("xl/embeddings/", "embedded_file"),
)
# Looks and settings: nothing a person writes, and much that only looks like numbers.
SKIPPED = re.compile(r"xl/(styles\.xml|theme/|calcchain|metadata|volatile)|\[content_types\]\.xml")
TAG = re.compile(r"<[^<>]{0,10000}>")


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship: what kind, and the part or address it points to."""

    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True, slots=True)
class Tab:
    """A worksheet as the workbook part lists it; `number` counts every tab from 1."""

    name: str
    number: int
    is_hidden: bool
    part: str


def read(archive: Archive) -> Contents:
    """The sheets in the order of their tabs, and every text outside the cells."""
    main = _main_part(archive)
    links = _links(archive, main)
    workbook = archive.read(main)
    tabs = _tabs(workbook, links)
    styles = _of_kind(archive, links, "styles")
    dates, looks = read_dates(styles, workbook), read_looks(styles)
    strings = Shared(read_strings(_of_kind(archive, links, "sharedStrings")))
    allowance = Allowance()
    sheets: list[Sheet] = []
    texts: list[PlacedText] = list(_workbook_texts(workbook))
    done = {main, *(link.target for link in links.values() if link.kind == "sharedStrings")}
    owners: dict[str, str] = {}
    for tab in tabs:
        own = _links(archive, tab.part)
        owners |= {link.target: tab.name for link in own.values()}
        draft = SheetDraft(tab.name, tab.number, allowance, tab.is_hidden)
        rows = RowReader(draft, strings, dates, looks.styles)
        texts += read_sheet(archive.read(tab.part), draft, rows, looks)
        done |= {tab.part, *_take_comments(archive, own, draft)}
        texts += _hyperlinks(own, tab.name)
        sheets.append(draft.finished())
    texts += [PlacedText("shared_string", text) for text in strings.unused()]
    texts += _remaining(archive, done, owners)
    return tuple(sheets), tuple(texts)


def _main_part(archive: Archive) -> str:
    for link in _links(archive, "").values():
        if link.kind == "officeDocument":
            return link.target
    raise unreadable("damaged")


def _links(archive: Archive, part: str) -> dict[str, Link]:
    folder, _, name = part.rpartition("/")
    path = f"{folder}/_rels/{name}.rels".lstrip("/")
    if not archive.has(path):
        return {}
    found: dict[str, Link] = {}
    for kind, name, attributes in events(archive.read(path)):
        if kind == START and name == "Relationship":
            is_external = attributes.get("TargetMode") == "External"
            target = attributes.get("Target", "")
            found[attributes.get("Id", "")] = Link(
                attributes.get("Type", "").rpartition("/")[2],
                target if is_external else resolved(part, target),
                is_external,
            )
    return found


def _tabs(workbook: bytes, links: dict[str, Link]) -> list[Tab]:
    tabs: list[Tab] = []
    number = 0
    for kind, name, attributes in events(workbook):
        if kind != START or name != "sheet":
            continue
        number += 1
        link = links.get(attribute(attributes, "id"))
        if link is None:
            raise unreadable("damaged")
        is_hidden = attributes.get("state", "visible") != "visible"
        if link.kind == "worksheet":
            tabs.append(Tab(attributes.get("name", ""), number, is_hidden, link.target))
    if number > MOST_SHEETS:
        raise too_large("sheets", MOST_SHEETS)
    return tabs


def _of_kind(archive: Archive, links: dict[str, Link], kind: str) -> bytes | None:
    for link in links.values():
        if link.kind == kind and archive.has(link.target):
            return archive.read(link.target)
    return None


def _take_comments(archive: Archive, links: dict[str, Link], draft: SheetDraft) -> list[str]:
    parts = [
        link.target
        for link in links.values()
        if link.kind in ("comments", "threadedComment") and archive.has(link.target)
    ]
    for part in parts:
        read_comments(events(archive.read(part)), draft)
    return parts


def _hyperlinks(links: dict[str, Link], sheet: str) -> list[PlacedText]:
    return [
        PlacedText("hyperlink", link.target, sheet) for link in links.values() if link.is_external
    ]


def _workbook_texts(workbook: bytes) -> Iterator[PlacedText]:
    collector = TextCollector(_workbook_place)
    for event in events(workbook):
        # Sheet names are looked at with their sheets.
        is_sheet = event[0] == START and event[1] == "sheet"
        collector.feed((START, "sheet", {}) if is_sheet else event)
    yield from collector.texts


def _workbook_place(open_names: list[str]) -> str:
    return "defined_name" if "definedName" in open_names else "property"


def _remaining(archive: Archive, done: set[str], owners: dict[str, str]) -> list[PlacedText]:
    texts: list[PlacedText] = []
    for path in archive.parts:
        if path in done or SKIPPED.match(path):
            continue
        place = next((place for start, place in PLACES if path.startswith(start)), "other")
        if path.endswith((".xml", ".vml")):
            texts += _texts_of_part(archive.read(path), place, owners.get(path))
        elif place == "embedded_file":
            runs = readable_runs(archive.read(path))
            texts += [PlacedText(place, run, owners.get(path)) for run in runs]
    return texts


def _texts_of_part(content: bytes, place: str, sheet: str | None) -> list[PlacedText]:
    collector = TextCollector(lambda _: place, sheet)
    try:
        for event in events(content):
            collector.feed(event)
    except ExpatError:
        # Old drawings are often not well-formed; their words are looked at all the same.
        plain = unescape(TAG.sub("", content.decode("utf-8", "replace")))
        return [PlacedText(place, plain, sheet)]
    return collector.texts
