"""Which readings were asked of a municipality, and by when: the one place that says so.

A goal that a municipality has chosen asks for the figure of its indicator in every period of the
calendar within the programme and its own membership of it. Nobody is asked for an indicator that no
goal of the programme is counted by, and a mere grouping of targets asks nobody for anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from answers.facts.places import MemberFact
from answers.facts.programmes import CalendarFact, ProgrammeFact
from answers.goals.aims import Aim
from answers.selection import Selection
from answers.services import Services
from monitoring.dues import Due, dues
from monitoring.expectations import periods_in
from monitoring.nothings import Nothing, absent
from monitoring.periods import year_end

Members = Mapping[tuple[str, str], MemberFact]  # by programme and municipality


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known of who asks for what on a day; of a programme not in it nothing is known."""

    calendar: Sequence[CalendarFact]
    on: date
    programmes: Mapping[str, ProgrammeFact] = field(default_factory=dict)
    members: Members = field(default_factory=dict)

    def dues(self, aim: Aim) -> tuple[Due, ...]:
        """Every reading an aim asks of its municipality, oldest first."""
        programme = self.programmes.get(aim.programme_code)
        is_grouping = programme is not None and bool(programme.is_grouping)
        if not aim.asks or is_grouping or aim.indicator_code is None:
            return ()
        own = [each for each in self.calendar if each.programme_code in (None, aim.programme_code)]
        found = dues(own, aim.indicator_code, self._years(aim, programme), aim.is_example)
        return tuple(each for each in found if self._is_of_member(each, aim))

    def nothing(self, aim: Aim, year: int) -> Nothing:
        """Which nothing the reading of a year is when it is not there."""
        asked = {each.year: each.due_on for each in self.dues(aim)}
        if year in asked:
            return absent(asked[year], self.on)
        if aim.is_chosen is False:
            return Nothing.NOT_EXPECTED
        if aim.asks is None:
            return Nothing.NOT_KNOWN
        return absent(self.counted_by(aim.indicator_code, year), self.on, is_asked=False)

    def newest_nothing(self, aim: Aim, since: date = date.min) -> Nothing:
        """Which nothing it is that no reading after a day is there."""
        dues = [each.due_on for each in self.dues(aim) if year_end(each.year) > since]
        return absent(min(dues, default=None), self.on, is_asked=aim.asks)

    def counted_by(self, indicator_code: str | None, year: int) -> date | None:
        """The day the calendar expects a count of a year by, whoever makes it; None without one."""
        published = [each for each in self.calendar if not each.is_example]
        counted = dict(periods_in(published, indicator_code or ""))
        return counted[year] or year_end(year) if year in counted else None

    def _years(self, aim: Aim, programme: ProgrammeFact | None) -> range:
        """The programme's years; without an end up to the next one, so that it can be awaited."""
        first = (aim.baseline_year or self.on.year - 1) + 1
        if programme and programme.from_on:
            first = programme.from_on.year
        last = programme.to_on.year if programme and programme.to_on else self.on.year + 1
        return range(first, last + 1)

    def _is_of_member(self, due: Due, aim: Aim) -> bool:
        member = self.members.get((aim.programme_code, aim.municipality_code))
        if member is None:
            return all(code != aim.programme_code for code, _ in self.members)
        return is_in_membership(due, member)


def asking(services: Services, selection: Selection) -> Asking:
    """Who asks for what on the shown day."""
    return Asking(
        services.facts(CalendarFact, selection),
        services.moment(selection).on,
        {each.code: each for each in services.facts(ProgrammeFact, selection)},
        {
            (each.programme_code, each.municipality_code): each
            for each in reversed(services.facts(MemberFact, selection))
        },
    )


def is_in_membership(due: Due, member: MemberFact) -> bool:
    """Nothing is asked that fell due before a municipality came, or about years after it left."""
    came = member.from_on is None or due.due_on >= member.from_on
    return came and (member.to_on is None or due.year <= member.to_on.year)
