"""A programme, and the day whose situation is shown when the address gives none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from answers.facts.programmes import ProgrammeFact
from answers.selection import Selection
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

# What a programme is in English; a name that ends so is no name of its own without an article.
COMMON = frozenset({"strategy", "programme", "project", "pilot", "scheme", "initiative"})


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as the reader meets it; `fact` is what is stored of it."""

    fact: ProgrammeFact

    @property
    def code(self) -> str:
        """Its code in addresses."""
        return self.fact.code

    @property
    def name(self) -> str:
        """Its Danish name, or the one in its own language."""
        return self.fact.name

    @property
    def from_on(self) -> date | None:
        """Its first day."""
        return self.fact.from_on

    @property
    def to_on(self) -> date | None:
        """Its last day."""
        return self.fact.to_on

    @property
    def printed_from(self) -> str:
        """Its first day as the source prints it."""
        return (self.fact.period_text or "").partition("/")[0].strip(" ?")

    @property
    def printed_to(self) -> str:
        """Its last day as the source prints it."""
        return (self.fact.period_text or "").partition("/")[2].strip(" ?")

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/programmer/{dashed(self.code)}"

    @property
    def is_grouping(self) -> bool:
        """Whether it is a collection of targets that no programme stands behind."""
        return bool(self.fact.is_grouping)

    @property
    def has_all_participants(self) -> bool:
        """Whether its source names every municipality that takes part."""
        return bool(self.fact.has_all_participants)

    @property
    def is_norwegian(self) -> bool:
        """Whether names in it are Norwegian."""
        return self.fact.country == "NO"

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        english = self.fact.name_en if language == "en" else None
        return english or self.name

    def told(self, language: str, *, opens: bool = False) -> str:
        """Its name within a sentence, or at its beginning: an English common name has an article.

        The Danish homelessness strategy, the example programme; but Hand-held Inclusion.
        """
        name = self.called(language)
        if language != "en":
            return name
        bare = name.removeprefix("The ")
        last = bare.partition("(")[0].split()[-1:]
        if bare == name and not COMMON.intersection(last):
            return name
        return f"{'The' if opens else 'the'} {bare}"


@dataclass(frozen=True, slots=True)
class Moment:
    """The two clocks of a view.

    `on` is the day whose situation is shown. `is_programme_end` says that nobody chose it and the
    programme has ended. `updated_at` (UTC) is the newest import in the view; None means the view
    is empty, and `is_before_first` that nothing was registered yet at the chosen moment.
    `is_over` says that the day has passed. A meeting's view speaks as on its day, so that the same
    meeting gives the same pack.
    """

    on: date
    is_programme_end: bool
    registered: datetime | None
    updated_at: datetime | None
    is_before_first: bool
    is_over: bool = False

    def spoken(self, words: Words) -> Words:
        """The words as they speak of this day."""
        return words.of_day(
            notation.day(self.on, words.language), "past" if self.is_over else "present"
        )


def situation(
    selection: Selection,
    programme: Programme | None,
    today: date,
    registered: tuple[datetime | None, datetime | None],
) -> Moment:
    """Without a date an ended programme is shown at its end, another one today.

    `registered` is the first import ever and the newest one in the view.
    """
    first, updated_at = registered
    end = programme.to_on if programme else None
    is_end = selection.on is None and end is not None and end < today
    asked = selection.registered
    on = selection.on or (end if is_end and end else today)
    return Moment(
        on=on,
        is_programme_end=is_end,
        registered=asked,
        updated_at=updated_at,
        is_before_first=first is None or (asked is not None and asked < first),
        is_over=on < today and selection.meeting_id is None,
    )
