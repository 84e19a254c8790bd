"""Where the rows of a drawing of bars stand on a page: px of each, and what is known of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.name_labels import LINE
from exhibits.drawn.panels import Panel
from exhibits.drawn.theme import WidthClass, Words


@dataclass(frozen=True, slots=True)
class Room:
    """Px: above the first row, of a row, from its top to bar and name, left and right of the plot.

    `status` is how far right of the plot the status stands, and `letters` are those of a name.
    """

    head: int
    step: int
    bar: int
    name: int
    margins: tuple[int, int]
    status: int = 160
    letters: int = LINE


ROOMS: Final[Mapping[str, Mapping[WidthClass, Room]]] = {
    "track": {
        "wide": Room(50, 46, 23, 23, (204, 436), status=238),
        "narrow": Room(50, 104, 54, 22, (1, 22)),
    },
    "verdict": {
        "wide": Room(28, 40, 20, 20, (204, 330)),
        "narrow": Room(28, 70, 52, 22, (1, 130)),
    },
    "steps": {
        "wide": Room(34, 36, 18, 18, (224, 120), letters=22),
        "narrow": Room(34, 58, 40, 16, (1, 60), letters=36),
    },
    "plain": {"wide": Room(8, 42, 21, 21, (96, 300)), "narrow": Room(8, 62, 44, 20, (1, 8))},
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing with the room its rows have; `tops` is px of the top of each row drawn."""

    drawing: Drawing
    panel: Panel
    room: Room
    tops: Mapping[int, int]
    words: Words
    is_narrow: bool

    @property
    def lines(self) -> list[Line]:
        """The series that are bars here; a limit is a tick."""
        return [each for each in self.drawing.marked if each.tone != "limit"]

    def length(self, each: Line, place: int) -> float | None:
        """How far a bar reaches: not beyond the whole, and under nothing only over a plan."""
        value = each.values[place]
        if value is None or self.drawing.zero:
            return value
        return max(0.0, value if self.drawing.whole is None else min(value, self.drawing.whole))

    def y(self, place: int) -> int:
        """The middle of the bar of a row."""
        return self.tops[place] + self.room.bar

    def text(self, place: int) -> str:
        """What the series say of a row."""
        return ", ".join(filter(None, (each.labels[place] for each in self.lines)))

    def is_known(self, place: int) -> bool:
        """Whether a row has a bar."""
        return any(each.values[place] is not None for each in self.lines)
