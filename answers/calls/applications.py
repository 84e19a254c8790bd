"""The applications to a call: when each came, what it answers, and what its figures answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from answers.calls.calls import Call, deadline_moment, moment_shown
from answers.calls.criteria import Criterion
from answers.facts.fact import Fact
from answers.facts.places import MunicipalityFact
from answers.facts.releases import CriterionAnswerFact, ReleaseFact
from answers.municipalities.municipalities import municipality_path
from answers.releases.releases import counts
from answers.services import Services
from database.queries.applications import Received, received
from monitoring.deadline import DeadlineStanding, first_moment, standing
from monitoring.ledger import Entry, ledger
from words.danish_order import danish_key

YES, NO, UNKNOWN, NONE = "yes", "no", "unknown", "none"  # none: nothing was answered


@dataclass(frozen=True, slots=True)
class Answer:
    """What an application says to one criterion.

    `row` is the stored answer and `count` the ledger's entry of a number; either may be missing.
    `is_after_deadline` says that an application in time was given this answer too late.
    """

    criterion: Criterion
    state: str
    row: CriterionAnswerFact | None = None
    count: Entry[ReleaseFact] | None = None
    is_after_deadline: bool = False

    @property
    def evidence(self) -> str:
        """What the applicant points to."""
        return (self.row.evidence if self.row else None) or ""

    @property
    def is_evidence_withheld(self) -> bool:
        """Whether what the applicant points to is kept from the one who asks."""
        return self.row is not None and self.row.is_text_withheld

    @property
    def stored(self) -> tuple[Fact, ...]:
        """The stored rows behind it: the figure first where the figure decides."""
        newest = self.count.newest if self.count else None
        return tuple(each for each in (newest, self.row) if each is not None)

    @property
    def is_example(self) -> bool:
        """Whether it rests on anything invented."""
        return any(each.is_example for each in (self.row, self.count) if each is not None)


@dataclass(frozen=True, slots=True)
class Application:
    """One municipality's application; `is_stated` says that a lead has said when it came."""

    municipality_code: str
    municipality: str
    region: str | None
    received_at: datetime
    is_stated: bool
    standing: DeadlineStanding
    answers: tuple[Answer, ...]

    @property
    def is_late(self) -> bool:
        """Whether it came after the deadline and is not assessed."""
        return self.standing is DeadlineStanding.LATE

    @property
    def path(self) -> str:
        """The address of the municipality's page."""
        return municipality_path(self.municipality)

    @property
    def is_example(self) -> bool:
        """Whether the application itself is invented."""
        return any(each.row is not None and each.row.is_example for each in self.answers)

    @property
    def answers_all(self) -> bool:
        """In time, yes to every criterion in words, and every number criterion met."""
        return not self.is_late and all(each.state == YES for each in self.answers)


def applications(services: Services, call: Call) -> tuple[Application, ...]:
    """Every application one may see, in time first, each part in Danish order."""
    question = ("applications", call.programme_code, call.deadline)
    return services.remembered(question, call.selection, lambda: _applications(services, call))


def _applications(services: Services, call: Call) -> tuple[Application, ...]:
    answered = _answers(services, call)
    judged = _judged(services, call, tuple(answered))
    came = _received(services, call, answered)
    places = {each.code: each for each in services.facts(MunicipalityFact, call.selection)}
    region, on = call.selection.region, call.selection.on
    at = moment_shown(services, call.selection)
    found = [
        _application(places[code], came[code], call, rows, judged)
        for code, rows in answered.items()
        if code in places and (region is None or places[code].region == region)
    ]
    shown = [each for each in found if on is None or each.received_at <= at]
    return tuple(sorted(shown, key=lambda each: (each.is_late, danish_key(each.municipality))))


def _answers(services: Services, call: Call) -> Mapping[str, Sequence[CriterionAnswerFact]]:
    """The answers by municipality; who has a published one shows none of its invented ones."""
    found: dict[str, list[CriterionAnswerFact]] = {}
    for each in services.facts(CriterionAnswerFact, call.selection):
        if each.programme_code == call.programme_code:
            found.setdefault(each.municipality_code, []).append(each)
    return {
        code: [each for each in rows if not each.is_example] or rows for code, rows in found.items()
    }


def _judged(
    services: Services, call: Call, codes: Sequence[str]
) -> Mapping[tuple[str, str], Entry[ReleaseFact]]:
    """The ledger's entry of each applicant under each number criterion."""
    known = counts(services, call.selection)
    own = [each for each in known if each.municipality_code in codes]
    return {
        (rule.criterion_code, entry.municipality_code): entry
        for rule in call.rules
        for entry in ledger(own, rule, codes)
    }


def _received(
    services: Services, call: Call, answered: Mapping[str, Sequence[CriterionAnswerFact]]
) -> Mapping[str, Received]:
    """When each application came; one that is not stored yet, as in a preview, by its answers."""
    selection = call.selection
    with services.database.session() as session:
        stored = received(session, call.programme_code, selection.registered, selection.examples)
    return {
        code: stored.get((code, rows[0].is_example)) or _of_answers(rows)
        for code, rows in answered.items()
    }


def _of_answers(rows: Sequence[CriterionAnswerFact]) -> Received:
    stated = (each.received_at for each in rows if each.received_at is not None)
    return Received(min(each.registered_at for each in rows), min(stated, default=None))


def _application(
    place: MunicipalityFact,
    came: Received,
    call: Call,
    answered: Sequence[CriterionAnswerFact],
    judged: Mapping[tuple[str, str], Entry[ReleaseFact]],
) -> Application:
    at = came.registered_at if came.stated is None else first_moment(came.stated)
    stands = standing(at, call.deadline)
    limit = deadline_moment(call) if stands is DeadlineStanding.IN_TIME else None
    rows = {each.criterion_code: each for each in answered}
    return Application(
        municipality_code=place.code,
        municipality=place.name,
        region=place.region,
        received_at=at.astimezone(UTC),
        is_stated=came.stated is not None,
        standing=stands,
        answers=tuple(
            _answer(each, rows.get(each.code), judged.get((each.code, place.code)), limit)
            for each in call.own_criteria
        ),
    )


def _answer(
    criterion: Criterion,
    row: CriterionAnswerFact | None,
    count: Entry[ReleaseFact] | None,
    limit: datetime | None,
) -> Answer:
    if criterion.rule is not None:
        said = count.meets if count else None
    else:
        said = row.answer if row else None
    state = UNKNOWN if said is None else YES if said else NO
    if criterion.rule is None and row is None:
        state = NONE
    return Answer(criterion, state, row, count, _is_after(row, limit))


def _is_after(row: CriterionAnswerFact | None, limit: datetime | None) -> bool:
    """Whether nobody has said that an answer came before it was registered, after the deadline."""
    if row is None or limit is None or row.received_at is not None:
        return False
    return row.registered_at > limit
