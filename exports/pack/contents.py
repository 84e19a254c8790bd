"""What one meeting pack holds: chosen in an address, gathered from the exhibits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import parse_qsl, urlencode

from answers.faults import guarded
from answers.goals.goals import goals
from answers.meetings.meetings import Meeting, current
from answers.municipalities.municipalities import about_one, place_at
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown
from exhibits.registry import EXHIBITS
from exports.pack.sections import SECTIONS, Block, Per, Section
from monitoring.disclosure import Viewer
from words import notation
from words.catalog import Words
from words.danish_order import danish_key

SECTION_KEYS = tuple(section.key for section in SECTIONS)
MOST_CODES = 120
PLACE = "municipality"


@dataclass(frozen=True, slots=True)
class Choice:
    """One pack as an address says it: the view, the sections, and whose pages go along."""

    selection: Selection
    municipality_codes: tuple[str, ...] = ()
    section_keys: tuple[str, ...] = SECTION_KEYS

    @classmethod
    def from_query(cls, query: str, services: Services) -> Choice:
        """Read any address; what is unknown is passed over, and no section means all of them."""
        given = dict(parse_qsl(query.removeprefix("?")))
        plain = replace(
            services.selection(query), goal_no=None, municipality_code=None, method_code=None
        )
        wanted = given.get("dele", "").split(",")
        codes = re.findall(r"\b\w{4}\b", given.get("kommuner", ""))[:MOST_CODES]
        known = dict(places(services, plain))
        return cls(
            plain,
            tuple(code for code in known if code in codes),
            tuple(key for key in SECTION_KEYS if key in wanted) or SECTION_KEYS,
        )

    def query(self) -> str:
        """The address's query, `?` included where there is something to say."""
        more = {
            "kommuner": ",".join(self.municipality_codes),
            "dele": "" if self.section_keys == SECTION_KEYS else ",".join(self.section_keys),
        }
        own = dict(parse_qsl(self.selection.query().removeprefix("?")))
        said = urlencode({**own, **{key: value for key, value in more.items() if value}}, safe=",")
        return f"?{said}" if said else ""


@dataclass(frozen=True, slots=True)
class Part:
    """One exhibit of a pack; `about` names the goal or municipality, `title` is its sentence."""

    section: str
    about: str
    title: str
    shown: Shown


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An exhibit that has nothing to show in this pack, or that broke when it was made."""

    section: str
    about: str
    name: str
    reason: str
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything the files of a pack are made of."""

    choice: Choice
    words: Words
    programme: str
    meeting: Meeting | None
    on: date
    parts: tuple[Part, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def title(self) -> str:
        """The name of the meeting, or of the pack where it is for none."""
        return self.meeting.name if self.meeting else self.words("pack-title")

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands under the title: programme, day of the meeting, and both clocks."""
        words, selection = self.words, self.choice.selection
        held = [words("pack-held", date=_day(self.meeting.held_on, words))] if self.meeting else []
        at = selection.registered
        known = notation.moment(at, words.language) if at else ""
        clock = words("pack-known", at=known) if known else words("pack-known-all")
        shown = words("export-as-of", date=_day(self.on, words))
        lines = (self.programme, *held, shown, clock, self._broken())
        return tuple(each for each in lines if each)

    def _broken(self) -> str:
        """That figures are missing because they broke; empty where none did."""
        count = sum(each.is_broken for each in self.left_out)
        return self.words("failure-pack", count=count) if count else ""

    @property
    def has_examples(self) -> bool:
        """Whether any figure in it is invented."""
        return any(part.shown.has_examples for part in self.parts)

    @property
    def sections(self) -> tuple[tuple[str, tuple[Part, ...]], ...]:
        """The parts under the title of their section."""
        titles = dict.fromkeys(part.section for part in self.parts)
        return tuple(
            (title, tuple(part for part in self.parts if part.section == title)) for title in titles
        )


def places(services: Services, selection: Selection) -> list[tuple[str, str]]:
    """Code and name of every municipality of the programme in the view, in Danish order."""
    rows = services.municipalities(replace(selection, municipality_code=None))
    return sorted([(each.code, each.name) for each in rows], key=lambda pair: danish_key(pair[1]))


def count_of(services: Services, choice: Choice) -> int:
    """How many exhibits are asked for, with or without anything to show."""
    count = 0
    for section in SECTIONS:
        for block in section.blocks if section.key in choice.section_keys else ():
            times = {
                Per.PACK: 1,
                Per.GOAL: len(goals(services, choice.selection)),
                Per.MUNICIPALITY: len(choice.municipality_codes),
            }
            count += len(block.exhibits) * times[block.per]
    return count


def pack_of(
    services: Services, choice: Choice, words: Words, told: Callable[[], None] | None = None
) -> Pack:
    """Every chosen exhibit that has something to show, each with a title of its own.

    A pack is made to be shown, so it holds what every reader may see, whoever makes it.
    `told` is called after each exhibit, so that somebody may count along.
    """
    known = {exhibit.key: exhibit for exhibit in EXHIBITS}
    readers = replace(services.seen_by(Viewer()), faults=[])
    asker = _Asker(readers, choice, words, known)
    parts: list[Part] = []
    left_out: list[LeftOut] = []
    for section in SECTIONS:
        if section.key in choice.section_keys:
            for found in asker.section(section):
                if told:
                    told()
                (parts if isinstance(found, Part) else left_out).append(found)  # type: ignore[arg-type]
    programme = services.programme(choice.selection)
    return Pack(
        choice=choice,
        words=words,
        programme=programme.called(words.language) if programme else "",
        meeting=current(services, choice.selection),
        on=services.moment(choice.selection).on,
        parts=tuple(_with_titles_of_their_own(parts)),
        left_out=tuple(left_out),
    )


@dataclass(frozen=True, slots=True)
class _Asker:
    services: Services
    choice: Choice
    words: Words
    known: Mapping[str, AnyExhibit]

    def section(self, section: Section) -> Iterator[Part | LeftOut]:
        title = self.words(f"pack-section-{section.key}")
        for block in section.blocks:
            for about, selection in self._subjects(block):
                for key in block.exhibits:
                    if key in self.known:
                        yield self._one(self.known[key], title, about, selection)

    def _subjects(self, block: Block) -> Iterator[tuple[str, Selection]]:
        selection = self.choice.selection
        match block.per:
            case Per.GOAL:
                for goal in goals(self.services, selection):
                    name = goal.called(self.words.language)
                    about = self.words("pack-goal", no=str(goal.no), name=name)
                    yield about, replace(selection, goal_no=goal.no)
            case Per.MUNICIPALITY:
                for code in self.choice.municipality_codes:
                    place = place_at(self.services, selection, code)
                    if place is not None:
                        yield place.name, about_one(selection, place)
            case Per.PACK:
                yield "", selection

    def _one(
        self, exhibit: AnyExhibit, section: str, about: str, selection: Selection
    ) -> Part | LeftOut:
        name = self.words(f"{exhibit.key.replace('_', '-')}-name")

        def without(number: str) -> LeftOut:
            reason = self.words("failure-figure", number=number)
            return LeftOut(section, about, name, reason, is_broken=True)

        return guarded(
            lambda: self._part(exhibit, (section, about, name), selection),
            without,
            f"pack with {exhibit.key} of {selection.file_query()}",
        )

    def _part(
        self, exhibit: AnyExhibit, named: tuple[str, str, str], selection: Selection
    ) -> Part | LeftOut:
        section, about, name = named
        shown = show(exhibit, self.services, selection, self.words)
        if shown.fault or _says_nothing(shown):
            return LeftOut(section, about, name, shown.finding, bool(shown.fault))
        if selection.municipality_code:
            # The title names it.
            columns = tuple(each for each in shown.columns if each.key != PLACE)
            shown = replace(shown, columns=columns)
        title = self.words("pack-about", about=about, finding=shown.finding)
        return Part(section, about, title if about else shown.finding, shown)


def _says_nothing(shown: Shown) -> bool:
    """No row, or a single row where the number to draw is missing."""
    has_number = shown.drawing is not None and shown.drawing.has_numbers
    is_short = len(shown.rows) == 1 and shown.is_drawn
    return not shown.rows or (is_short and not has_number)


def _with_titles_of_their_own(parts: list[Part]) -> Iterator[Part]:
    seen: set[str] = set()
    for part in parts:
        title = part.title
        if title in seen:
            words = part.shown.context.words
            name = words(f"{part.shown.key.replace('_', '-')}-name")
            title = words("pack-same-title", title=title, name=name)
        seen.add(title)
        yield replace(part, title=title)


def _day(day: date, words: Words) -> str:
    return notation.day(day, words.language)
