"""A presentation while it is made: where things stand on its slides, and how text looks there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.text import PP_ALIGN
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout
from pptx.text.text import TextFrame
from pptx.util import Emu, Pt

from exhibits.drawn import theme
from exports.charts.colours import FONT, PLACES, hexes

LETTER: Final = 0.55  # of the type size, about the mean width of a letter
BOLD_LETTER: Final = 0.69  # of a bold one, in the widest font that may stand in for ours
LINE: Final = 1.2  # of the type size
# What each colour of the screen becomes in a presentation that has colours of its own.
ACCENTS: Final = (
    MSO_THEME_COLOR.ACCENT_1,
    MSO_THEME_COLOR.ACCENT_2,
    MSO_THEME_COLOR.ACCENT_3,
    MSO_THEME_COLOR.ACCENT_4,
    MSO_THEME_COLOR.ACCENT_5,
    MSO_THEME_COLOR.ACCENT_6,
)
THEMED: Final[Mapping[str, MSO_THEME_COLOR]] = MappingProxyType(
    {
        theme.INK: MSO_THEME_COLOR.TEXT_1,
        theme.GROUND: MSO_THEME_COLOR.BACKGROUND_1,
        **dict(zip(PLACES, ACCENTS, strict=True)),
    }
)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    def fits(self, said: str, sizes: Sequence[float], letter: float = LETTER) -> float:
        """The largest of the type sizes in which a text stays inside; else the smallest."""
        for size in sizes:
            letters = max(self.width / (Pt(size) * letter), 1)
            if -(-len(said) // letters) * Pt(size) * LINE <= self.height:
                return size
        return sizes[-1]


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks."""

    size: float
    colour: str = theme.INK
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands around a chart or table: above, below and in the notes."""

    title: str
    measure: str
    foot: str
    notes: str
    has_examples: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """A presentation and where its parts belong.

    `is_own` is our look; otherwise an organisation's, whose fonts and colours are left as they
    are. `layout` is what slides with figures are made of, `opening` the first slide.
    """

    deck: Deck
    layout: SlideLayout
    opening: SlideLayout
    title: Area
    measure: Area
    body: Area
    tag: Area
    foot: Area
    language: str
    tag_text: str
    is_own: bool = True


def write(frame: TextFrame, said: str, style: Style, stage: Stage) -> None:
    """One paragraph in one style, without the box's own margin in our own look."""
    frame.word_wrap = True
    paragraph = frame.paragraphs[0]
    if stage.is_own:
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        paragraph.alignment = PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = said
    dress(run.font, style, stage)


def dress(font: Any, style: Style, stage: Stage) -> None:
    """The look of a run; in an organisation's presentation only its size and weight are ours."""
    font.size = Pt(style.size)
    font.language_id = (
        MSO_LANGUAGE_ID.DANISH if stage.language == "da" else MSO_LANGUAGE_ID.ENGLISH_UK
    )
    if stage.is_own:
        font.bold, font.name = style.bold, FONT
        font.color.rgb = RGBColor.from_string(hexes(style.colour))


def paint(colour_format: Any, colour: str, stage: Stage) -> None:
    """One of the screen's colours, or the organisation's colour in its place."""
    if stage.is_own:
        colour_format.rgb = RGBColor.from_string(hexes(colour))
    elif colour in (theme.GRID, theme.LAND, theme.BASE_SOFT):
        colour_format.theme_color = MSO_THEME_COLOR.BACKGROUND_1
        colour_format.brightness = -0.25 if colour == theme.GRID else -0.15
    elif colour in THEMED:
        colour_format.theme_color = THEMED[colour]
    else:
        # A year between the palest and the newest: as much paler than the first accent.
        start, end = (int(each[1:3], 16) for each in (theme.NOW_SOFT, theme.NOW))
        colour_format.theme_color = MSO_THEME_COLOR.ACCENT_1
        colour_format.brightness = 0.6 * (int(colour[1:3], 16) - end) / (start - end)
