"""An organisation's own presentation as the template of a pack: its look, none of its slides."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal
from zipfile import BadZipFile

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout
from pptx.util import Inches

from exports.pack.contents import Pack
from exports.slides.deck import describe
from exports.slides.layout import Area, Stage
from loaders.formats.limits import UnreadableWorkbook
from loaders.formats.zip_file import open_archive

MOST_BYTES: Final = 20 * 1024 * 1024
# What reading a presentation that is none, or only half one, may end in.
BROKEN: Final = (
    *(PackageNotFoundError, SyntaxError, KeyError, ValueError, AttributeError),
    *(TypeError, IndexError),
)
TITLES: Final = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
BODIES: Final = (
    PP_PLACEHOLDER.OBJECT,
    PP_PLACEHOLDER.CHART,
    PP_PLACEHOLDER.TABLE,
    PP_PLACEHOLDER.BODY,
)
# What may run by itself when somebody opens the file.
ACTIVE: Final = ("vbaproject", "vbadata", "activex")
CONTENT: Final = "presentationml.presentation.main+xml"
TYPES: Final = "[content_types].xml"
STRIP: Final = Inches(0.55)
TAG_WIDTH: Final = Inches(1.5)
SMALLEST: Final = (Inches(4), Inches(2))  # in which a figure can still be read
Refusal = Literal[
    "pack-template-too-large",
    "pack-template-unreadable",
    "pack-template-macros",
    "pack-template-not-pptx",
    "pack-template-missing",
    "pack-template-no-title",
    "pack-template-no-room",
]


class TemplateRefusedError(Exception):
    """The file cannot be a template; the text of `key` says why and what to do."""

    def __init__(self, key: Refusal, **values: str) -> None:
        super().__init__(key)
        self.key: Refusal = key
        self.values: Mapping[str, str] = values


def checked(content: bytes) -> bytes:
    """The file as it came, once it is known to be a bounded presentation without macros."""
    if len(content) > MOST_BYTES:
        most = str(MOST_BYTES // 1024 // 1024)
        raise TemplateRefusedError("pack-template-too-large", most=most)
    try:
        archive = open_archive(content)
        parts = list(archive.parts)
        # Reading everything once holds the file to what its directory promises.
        types = {path: archive.read(path) for path in parts}.get(TYPES, b"")
    except UnreadableWorkbook as error:
        is_large = error.problem.code == "file_too_large"
        key: Refusal = "pack-template-too-large" if is_large else "pack-template-unreadable"
        most = str(MOST_BYTES // 1024 // 1024)
        raise TemplateRefusedError(key, most=most) from error
    except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise TemplateRefusedError("pack-template-unreadable") from error
    if b"macroEnabled" in types or any(name in path for path in parts for name in ACTIVE):
        raise TemplateRefusedError("pack-template-macros")
    if CONTENT.encode() not in types:
        raise TemplateRefusedError("pack-template-not-pptx")
    return content


def stage_of(content: bytes, pack: Pack) -> Stage:
    """The template without its slides, and where a figure belongs on it."""
    try:
        deck = Presentation(io.BytesIO(checked(content)))
        return _stage(deck, pack)
    except BROKEN as error:
        raise TemplateRefusedError("pack-template-unreadable") from error


def read_template(file: Path) -> bytes:
    """The template a setting names, checked as one that is sent in."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise TemplateRefusedError("pack-template-missing") from error
    content = checked(content)
    try:
        _layouts(Presentation(io.BytesIO(content)))
    except BROKEN as error:
        raise TemplateRefusedError("pack-template-unreadable") from error
    return content


def _stage(deck: Deck, pack: Pack) -> Stage:
    layout, opening = _layouts(deck)
    _remove_slides(deck)
    words = pack.words
    describe(deck, pack.title, words.language)
    title, body, foot = _areas(deck, layout)
    measure = Area(body.left, body.top, body.width - TAG_WIDTH - Inches(0.15), STRIP)
    tag = Area(body.left + body.width - TAG_WIDTH, body.top + Inches(0.08), TAG_WIDTH, Inches(0.28))
    below = Area(body.left, body.top + STRIP, body.width, body.height - STRIP)
    return Stage(
        deck=deck, layout=layout, opening=opening, title=title, measure=measure, body=below,
        tag=tag, foot=foot, language=words.language, tag_text=words("export-examples"),
        is_own=False,
    )  # fmt: skip


def _layouts(deck: Deck) -> tuple[SlideLayout, SlideLayout]:
    """The layout for figures and that of the first slide, known by their placeholders."""
    titled = [each for each in deck.slide_layouts if _of_kind(each, TITLES)]
    if not titled:
        raise TemplateRefusedError("pack-template-no-title")
    one = [each for each in titled if len(_of_kind(each, BODIES)) == 1 and not _centred(each)]
    one = [each for each in one if _room(each) is not None]
    bare = [each for each in titled if not _of_kind(each, BODIES) and not _centred(each)]
    found = max(one, key=lambda each: (_has_foot(each), _size(each)), default=None)
    layout = found or next(iter(bare), titled[0])
    centred = (each for each in titled if _centred(each))
    return layout, next(centred, layout)


def _of_kind(layout: SlideLayout, kinds: tuple[PP_PLACEHOLDER, ...]) -> list[Any]:
    return [each for each in layout.placeholders if each.placeholder_format.type in kinds]


def _centred(layout: SlideLayout) -> bool:
    kinds = {each.placeholder_format.type for each in layout.placeholders}
    return bool(kinds & {PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.SUBTITLE})


def _has_foot(layout: SlideLayout) -> bool:
    return bool(_of_kind(layout, (PP_PLACEHOLDER.SLIDE_NUMBER,)))


def _room(layout: SlideLayout) -> Area | None:
    place = _of_kind(layout, BODIES)[0]
    sides = (place.left, place.top, place.width, place.height)
    if None in sides or place.width < SMALLEST[0] or place.height < SMALLEST[1]:
        return None
    return Area(*sides)


def _size(layout: SlideLayout) -> int:
    area = _room(layout)
    return area.width * area.height if area else 0


def _areas(deck: Deck, layout: SlideLayout) -> tuple[Area, Area, Area]:
    wide, tall = deck.slide_width, deck.slide_height
    margin = wide // 20
    place = _of_kind(layout, TITLES)[0]
    title = Area(
        place.left or margin, place.top or margin, place.width or wide - 2 * margin,
        place.height or Inches(1),
    )  # fmt: skip
    foot = Area(margin, tall - Inches(0.45), wide - 2 * margin, Inches(0.34))
    room = _room(layout) if len(_of_kind(layout, BODIES)) == 1 else None
    if room is None:
        top = title.top + title.height + Inches(0.1)
        room = Area(margin, top, wide - 2 * margin, foot.top - top - Inches(0.1))
    if room.width < SMALLEST[0] or room.height < SMALLEST[1]:
        raise TemplateRefusedError("pack-template-no-room")
    return title, room, foot


def _remove_slides(deck: Deck) -> None:
    listed = deck.slides._sldIdLst
    for entry in list(listed):
        deck.part.drop_rel(entry.rId)
        listed.remove(entry)
    # Lists of slides by number, which are no longer there.
    root = deck.part._element
    for element in list(root.iter()):
        name = str(element.tag).rpartition("}")[2]
        if name == "custShowLst":
            element.getparent().remove(element)
        elif name == "sectionLst":
            holder = element.getparent()
            holder.getparent().remove(holder)
