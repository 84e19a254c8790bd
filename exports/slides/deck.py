"""Slides with a title, a foot, notes and a label where they hold examples; our own look of them."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from typing import Any, Final

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE as RELATION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout
from pptx.text.text import TextFrame
from pptx.util import Emu, Inches, Pt

from exhibits.drawn import theme
from exports.charts.colours import FONT, PLACES, hexes
from exports.slides.layout import BOLD_LETTER, LETTER, Area, Heading, Stage, Style, dress, write

LONGEST_PROPERTY: Final = 255  # letters, by the format
LAYOUT: Final = "Title Only"
TITLE_SIZES: Final = (24, 20, 18, 16, 14, 12)
OPENING: Final = (Inches(0.6), Inches(1.9), Inches(12.13), Inches(1.5))
OPENING_SIZES: Final = (40, 32, 28, 24, 20)
SAYING: Final = (PP_PLACEHOLDER.SUBTITLE, PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
OWN_TITLE: Final = Area(Inches(0.6), Inches(0.4), Inches(12.13), Inches(0.95))
OWN_FOOT: Final = Area(Inches(0.6), Inches(6.98), Inches(12.13), Inches(0.34))
PAGE_WIDTH: Final = Inches(0.83)
FOOT_SIZES: Final = (10, 9, 8)
FOOT_MARGIN: Final = Inches(0.2)  # that a place has inside, left and right
SENTENCES: Final = r"\. (?=[^\W\d_a-zæøå])"  # not after "pr."
SHORTEST_FOOT: Final = 12  # letters of the source, else the day alone


def own_stage(title: str, tag_text: str, language: str) -> Stage:
    """One layout only, widescreen, with the screen's font and colours in the theme."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    for layout in list(deck.slide_layouts):
        if layout.name != LAYOUT:
            deck.slide_layouts.remove(layout)
    _paint_theme(deck)
    _place(deck.slide_layouts[0])
    describe(deck, title, language)
    left, width = OWN_TITLE.left, OWN_TITLE.width
    return Stage(
        deck=deck,
        layout=deck.slide_layouts[0],
        opening=deck.slide_layouts[0],
        title=OWN_TITLE,
        measure=Area(left, Inches(1.38), width, Inches(0.62)),
        body=Area(left, Inches(2.1), width, Inches(4.75)),
        tag=Area(left, Inches(0.14), Inches(1.5), Inches(0.26)),
        foot=OWN_FOOT,
        language=language,
        tag_text=tag_text,
    )


def describe(deck: Deck, title: str, language: str) -> None:
    """Title, author and language among the properties of the file."""
    properties = deck.core_properties
    properties.title = title[:LONGEST_PROPERTY]
    properties.author = "Kommunemonitor"
    properties.language = language


def new_slide(stage: Stage, heading: Heading) -> Slide:
    """A slide with title, measure, foot, notes and, where it holds examples, their label."""
    slide = stage.deck.slides.add_slide(stage.layout)
    title = slide.shapes.title
    size = stage.title.fits(heading.title, TITLE_SIZES, BOLD_LETTER)
    write(title.text_frame, heading.title, Style(size, bold=True), stage)
    if stage.is_own:
        title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    clear(slide)
    if heading.measure:
        add_text(slide, stage.measure, heading.measure, stage)
    if heading.has_examples:
        _tag(slide, stage)
    add_foot(slide, heading.foot, stage)
    slide.notes_slide.notes_text_frame.text = heading.notes
    return slide


def clear(slide: Slide) -> None:
    """Take away every placeholder but the title: what we put there is no text to be clicked."""
    for place in list(slide.placeholders):
        if place.placeholder_format.idx != 0:
            place._element.getparent().remove(place._element)


def add_text(slide: Slide, area: Area, said: str, stage: Stage) -> None:
    """Quiet text in a box, in the largest type that stays inside it."""
    size = area.fits(said, (14, 12, 11, 10))
    box = slide.shapes.add_textbox(area.left, area.top, area.width, area.height)
    write(box.text_frame, said, Style(size, theme.INK_SOFT), stage)


def _tag(slide: Slide, stage: Stage) -> None:
    area = stage.tag
    box = slide.shapes.add_textbox(area.left, area.top, area.width, area.height)
    box.name = stage.tag_text
    box.fill.solid()
    box.fill.fore_color.rgb = RGBColor.from_string(hexes(theme.EXAMPLE_GROUND))
    frame = box.text_frame
    write(frame, stage.tag_text, Style(11, theme.EXAMPLE_INK, True), stage)
    frame.margin_top = frame.margin_bottom = Emu(0)
    # Its ground is ours everywhere, so its ink must be too.
    frame.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(hexes(theme.EXAMPLE_INK))
    frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE


def add_foot(slide: Slide, said: str, stage: Stage) -> None:
    """Source, day and page number, in the layout's own places where it has them."""
    style = Style(10, theme.INK_SOFT)
    kinds = {place.placeholder_format.type: place for place in slide.slide_layout.placeholders}
    footer, number = (
        kinds.get(kind) for kind in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
    )
    if footer is not None and footer.width:
        size, kept = in_two_lines(said, footer.width)
        write(_copied(slide, footer).text_frame, kept, Style(size, style.colour), stage)
    else:
        area = stage.foot
        box = slide.shapes.add_textbox(area.left, area.top, area.width - PAGE_WIDTH, area.height)
        write(box.text_frame, said, style, stage)
    if number is not None:
        _copied(slide, number)
    else:
        _add_number(slide, stage)


def in_two_lines(said: str, width: int) -> tuple[float, str]:
    """A foot and its size in a layout's own narrow place; what is left out is in the notes."""
    letters = {size: 2 * int((width - FOOT_MARGIN) / (Pt(size) * LETTER)) for size in FOOT_SIZES}
    size = next((size for size, most in letters.items() if len(said) <= most), FOOT_SIZES[-1])
    most = letters[size]
    if len(said) <= most:
        return size, said
    *first, end = re.split(SENTENCES, said)
    room = most - len(end) - 3
    if not first or room < SHORTEST_FOOT:
        return size, end[:most]
    source = ". ".join(first)[:room].rsplit(" ", 1)[0].rstrip(",")
    return size, f"{source} \N{HORIZONTAL ELLIPSIS} {end}"


def _copied(slide: Slide, place: Any) -> Any:
    slide.shapes._spTree.append(copy.deepcopy(place._element))
    box = slide.shapes[-1]
    if place.placeholder_format.type == PP_PLACEHOLDER.FOOTER:
        box.text_frame.clear()
    return box


def _add_number(slide: Slide, stage: Stage) -> None:
    area = stage.foot
    left = area.left + area.width - PAGE_WIDTH
    box = slide.shapes.add_textbox(left, area.top, PAGE_WIDTH, area.height)
    paragraph = box.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    paragraph._p.append(
        parse_xml(
            f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" '
            f'type="slidenum"><a:rPr sz="1000"/><a:t>{len(stage.deck.slides)}</a:t></a:fld>'
        )
    )


def _paint_theme(deck: Deck) -> None:
    part = deck.slide_masters[0].part.part_related_by(RELATION.THEME)
    xml = part.blob.decode("utf-8")
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)
    for number, colour in enumerate(PLACES, start=1):
        xml = re.sub(
            rf'(<a:accent{number}>\s*<a:srgbClr val=")[^"]*', rf"\g<1>{hexes(colour)}", xml
        )
    xml = re.sub(r'(<a:hlink>\s*<a:srgbClr val=")[^"]*', rf"\g<1>{hexes(theme.NOW)}", xml)
    part._blob = xml.encode("utf-8")


def _place(layout: SlideLayout) -> None:
    for place in [*layout.slide_master.placeholders, *layout.placeholders]:
        match place.placeholder_format.type:
            case PP_PLACEHOLDER.TITLE:
                area = OWN_TITLE
            case PP_PLACEHOLDER.FOOTER:
                area = Area(OWN_FOOT.left, OWN_FOOT.top, Inches(11), OWN_FOOT.height)
            case PP_PLACEHOLDER.SLIDE_NUMBER:
                area = Area(Inches(11.9), OWN_FOOT.top, PAGE_WIDTH, OWN_FOOT.height)
            case PP_PLACEHOLDER.DATE:
                place._element.getparent().remove(place._element)
                continue
            case _:
                area = Area(OWN_TITLE.left, place.top, OWN_TITLE.width, place.height)
        place.left, place.top, place.width, place.height = (
            area.left, area.top, area.width, area.height,
        )  # fmt: skip


def opening_slide(stage: Stage, title: str, lines: Sequence[str]) -> Slide:
    """The first slide: what this is about, and below it whose it is and from when."""
    slide = stage.deck.slides.add_slide(stage.opening)
    places = [each for each in slide.placeholders if each.placeholder_format.idx != 0]
    below = next((each for each in places if each.placeholder_format.type in SAYING), None)
    for place in places:
        if place is not below:
            place._element.getparent().remove(place._element)
    heading = slide.shapes.title
    if stage.is_own:
        heading.left, heading.top, heading.width, heading.height = OPENING
        heading.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    area = Area(heading.left, heading.top, heading.width, heading.height)
    size = area.fits(title, OPENING_SIZES, BOLD_LETTER)
    write(heading.text_frame, title, Style(size, bold=True), stage)
    if below is None:
        under = heading.top + heading.height + Inches(0.25)
        below = slide.shapes.add_textbox(area.left, under, area.width, Inches(1.8))
    _add_lines(below.text_frame, lines, stage)
    return slide


def _add_lines(frame: TextFrame, lines: Sequence[str], stage: Stage) -> None:
    for number, line in enumerate(lines):
        if number:
            frame.add_paragraph()
        paragraph = frame.paragraphs[number]
        paragraph.space_after = Pt(6)
        run = paragraph.add_run()
        run.text = line
        dress(run.font, Style(18, theme.INK_SOFT), stage)
    if stage.is_own:
        frame.margin_left = Emu(0)
        frame.word_wrap = True
