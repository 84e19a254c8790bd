"""An empty presentation in the screen's type and colours, and slides with a title and a foot."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import Final

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE as RELATION
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout
from pptx.text.text import TextFrame
from pptx.util import Emu, Inches, Pt

from dashboard.exhibits.shown import Shown
from dashboard.exports.about import as_of, measure, notes, source_line
from dashboard.exports.look import FONT, PLACES, hexes
from dashboard.figures import theme

WIDE: Final = (Inches(13.333), Inches(7.5))
LEFT: Final = Inches(0.6)
WIDTH: Final = Inches(12.13)
TITLE: Final = (LEFT, Inches(0.4), WIDTH, Inches(0.95))
MEASURE: Final = (LEFT, Inches(1.38), WIDTH, Inches(0.62))
FOOT_TOP: Final = Inches(6.98)
FOOT_HEIGHT: Final = Inches(0.34)
TAG_WIDTH: Final = Inches(1.5)
LONG_TITLE: Final = 120  # letters beyond which a title is set smaller
LONGEST_PROPERTY: Final = 255  # letters, by the format
LAYOUT: Final = "Title Only"


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks."""

    size: float
    colour: str = theme.INK
    bold: bool = False


def new_deck(shown: Shown) -> Deck:
    """One layout only, widescreen, with the screen's font and colours in the theme."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE
    for layout in list(deck.slide_layouts):
        if layout.name != LAYOUT:
            deck.slide_layouts.remove(layout)
    _paint(deck)
    _place(deck.slide_layouts[0])
    deck.core_properties.title = shown.finding[:LONGEST_PROPERTY]
    deck.core_properties.author = "Kommunemonitor"
    deck.core_properties.language = shown.context.words.language
    return deck


def new_slide(deck: Deck, shown: Shown, title: str) -> Slide:
    """A slide with title, measure, foot, notes and, where it holds examples, their label."""
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    language = shown.context.words.language
    heading = slide.shapes.title
    size = 24 if len(title) <= LONG_TITLE else 20 if len(title) <= LONG_TITLE * 2 else 14
    write(heading.text_frame, title, Style(size, bold=True), language)
    heading.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    said = measure(shown)
    style = Style(12 if len(said) > LONG_TITLE * 2 else 14, theme.INK_SOFT)
    write(slide.shapes.add_textbox(*MEASURE).text_frame, said, style, language)
    if shown.has_examples:
        _tag(slide, shown)
    _foot(slide, deck.slide_layouts[0], shown)
    slide.notes_slide.notes_text_frame.text = notes(shown)
    return slide


def write(frame: TextFrame, said: str, style: Style, language: str) -> None:
    """One paragraph in one style, without the box's own margin."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = said
    font = run.font
    font.size, font.bold, font.name = Pt(style.size), style.bold, FONT
    font.color.rgb = RGBColor.from_string(hexes(style.colour))
    is_danish = language == "da"
    font.language_id = MSO_LANGUAGE_ID.DANISH if is_danish else MSO_LANGUAGE_ID.ENGLISH_UK


def _tag(slide: Slide, shown: Shown) -> None:
    words = shown.context.words
    box = slide.shapes.add_textbox(LEFT, Inches(0.14), TAG_WIDTH, Inches(0.26))
    box.fill.solid()
    box.fill.fore_color.rgb = RGBColor.from_string(hexes(theme.EXAMPLE_GROUND))
    write(box.text_frame, words("export-examples"), Style(11, theme.EXAMPLE_INK, True), "da")
    box.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    box.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE


def _foot(slide: Slide, layout: SlideLayout, shown: Shown) -> None:
    said = f"{source_line(shown)}. {as_of(shown)}"
    for place in layout.placeholders:
        kind = place.placeholder_format.type
        if kind not in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER):
            continue
        slide.shapes._spTree.append(copy.deepcopy(place._element))
        if kind == PP_PLACEHOLDER.FOOTER:
            box = slide.shapes[-1]
            style = Style(10, theme.INK_SOFT)
            write(box.text_frame, said, style, shown.context.words.language)


def _paint(deck: Deck) -> None:
    part = deck.slide_masters[0].part.part_related_by(RELATION.THEME)
    xml = part.blob.decode("utf-8")
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)
    for number, colour in enumerate(PLACES, start=1):
        accent = rf'(<a:accent{number}>\s*<a:srgbClr val=")[^"]*'
        xml = re.sub(accent, rf"\g<1>{hexes(colour)}", xml)
    part._blob = xml.encode("utf-8")


def _place(layout: SlideLayout) -> None:
    for place in [*layout.slide_master.placeholders, *layout.placeholders]:
        match place.placeholder_format.type:
            case PP_PLACEHOLDER.TITLE:
                place.left, place.top, place.width, place.height = TITLE
            case PP_PLACEHOLDER.FOOTER:
                place.left, place.top, place.height = LEFT, FOOT_TOP, FOOT_HEIGHT
                place.width = Inches(11)
            case PP_PLACEHOLDER.SLIDE_NUMBER:
                place.left, place.top, place.height = Inches(11.9), FOOT_TOP, FOOT_HEIGHT
                place.width = Inches(0.83)
            case PP_PLACEHOLDER.DATE:
                place._element.getparent().remove(place._element)
            case _:
                place.left, place.width = LEFT, WIDTH
