"""The applications to a call: when each came, what it answers, and what its figures answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pandas as pd

from answers.calls.calls import Criterion, ProgrammeCall, deadline_moment, moment_shown
from answers.municipalities.municipalities import municipality_path
from answers.releases.releases import counts
from answers.services import Services
from database.queries.applications import Received, received
from monitoring.deadline import DeadlineStanding, first_moment, standing
from monitoring.exact import is_empty
from monitoring.rows import flag
from monitoring.threshold import ledger
from words.danish_order import danish_key

YES, NO, UNKNOWN, NONE = "yes", "no", "unknown", "none"  # none: nothing was answered
Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an application says to one criterion.

    `row` is the stored answer and `count` the ledger's row of a number; either may be missing.
    `is_after_deadline` says that an application in time was given this answer too late.
    """

    criterion: Criterion
    state: str
    row: Row | None = None
    count: Row | None = None
    is_after_deadline: bool = False

    @property
    def evidence(self) -> str:
        """What the applicant points to."""
        text = None if self.row is None else self.row["evidence"]
        return "" if is_empty(text) else str(text)

    @property
    def is_evidence_withheld(self) -> bool:
        """Whether what the applicant points to is kept from the one who asks."""
        return self.row is not None and flag(self.row, "is_text_withheld")

    @property
    def is_example(self) -> bool:
        """Whether it rests on anything invented."""
        parts = (each for each in (self.row, self.count) if each is not None)
        return any(bool(each["is_example"]) for each in parts)

    @property
    def sources(self) -> list[Row]:
        """The stored rows behind it: the figure first where the figure decides."""
        has_count = self.count is not None and not is_empty(self.count.get("cell"))
        return [each for each in (self.count if has_count else None, self.row) if each is not None]


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
        return any(each.row is not None and bool(each.row["is_example"]) for each in self.answers)

    @property
    def answers_all(self) -> bool:
        """In time, yes to every criterion in words, and every number criterion met."""
        return not self.is_late and all(each.state == YES for each in self.answers)


def applications(services: Services, call: ProgrammeCall) -> list[Application]:
    """Every application one may see, in time first, each part in Danish order."""
    question = ("applications", call.programme_code, call.deadline)
    return services.remembered(question, call.selection, lambda: _applications(services, call))


def _applications(services: Services, call: ProgrammeCall) -> list[Application]:
    answered = _answers(services, call)
    codes = list(dict.fromkeys(answered["municipality_code"]))
    judged = {each.code: _judged(services, call, each, codes) for each in call.rules}
    came = _received(services, call, answered)
    places = services.frame("municipality", call.selection).set_index("code").to_dict("index")
    found = [
        _application(code, places[code], came[code], (call, answered, judged))
        for code in codes
        if code in places
    ]
    region, on = call.selection.region, call.selection.on
    shown = [each for each in found if region is None or each.region == region]
    if on is not None:
        at = moment_shown(services, call.selection)
        shown = [each for each in shown if each.received_at <= at]
    return sorted(shown, key=lambda each: (each.is_late, danish_key(each.municipality)))


def _answers(services: Services, call: ProgrammeCall) -> pd.DataFrame:
    """The answers to the call; who has a published one shows none of its invented ones."""
    rows = services.frame("criterion_answer", call.selection)
    own = rows[rows["programme_code"] == call.programme_code]
    is_example = own["is_example"].astype(bool)
    published = own.loc[~is_example, "municipality_code"]
    return own[~(is_example & own["municipality_code"].isin(published))].reset_index(drop=True)


def _judged(
    services: Services, call: ProgrammeCall, criterion: Criterion, codes: list[str]
) -> dict[str, Row]:
    """The ledger's row of each applicant under one number criterion."""
    assert criterion.rule is not None
    known = counts(services, call.selection)
    own = known[known["municipality_code"].isin(codes)]
    rows = ledger(own, criterion.rule, codes).to_dict("records")
    return {str(row["municipality_code"]): row for row in rows}


def _received(
    services: Services, call: ProgrammeCall, answered: pd.DataFrame
) -> dict[str, Received]:
    selection = call.selection
    with services.database.session() as session:
        stored = received(session, call.programme_code, selection.registered, selection.examples)
    found: dict[str, Received] = {}
    for (code, is_example), rows in answered.groupby(["municipality_code", "is_example"]):
        known = stored.get((str(code), bool(is_example)))
        found[str(code)] = known or _of_rows(rows)
    return found


def _of_rows(rows: pd.DataFrame) -> Received:
    """Of answers that are not stored yet, as in a preview."""
    stated = rows["received_at"].dropna()
    first = pd.Timestamp(rows["registered_at"].min()).to_pydatetime()
    return Received(first, None if stated.empty else pd.Timestamp(stated.min()).to_pydatetime())


def _application(
    code: str,
    place: Row,
    came: Received,
    known: tuple[ProgrammeCall, pd.DataFrame, Mapping[str, Mapping[str, Row]]],
) -> Application:
    call, answered, judged = known
    at = came.registered_at if came.stated is None else first_moment(came.stated)
    own = answered[answered["municipality_code"] == code].to_dict("records")
    rows: dict[str, Row] = {str(row["criterion_code"]): row for row in own}
    stands = standing(at, call.deadline)
    limit = deadline_moment(call) if stands is DeadlineStanding.IN_TIME else None
    answers = [
        _answer(each, rows.get(each.code), judged.get(each.code, {}).get(code), limit)
        for each in call.own_criteria
    ]
    region = None if is_empty(place["region"]) else str(place["region"])
    return Application(
        municipality_code=code,
        municipality=str(place["name"]),
        region=region,
        received_at=at.astimezone(UTC),
        is_stated=came.stated is not None,
        standing=stands,
        answers=tuple(answers),
    )


def _answer(
    criterion: Criterion, row: Row | None, count: Row | None, limit: datetime | None
) -> Answer:
    said: object = None if row is None else row["answer"]
    if criterion.rule is not None:
        said = None if count is None else count["meets"]
    state = UNKNOWN if is_empty(said) else YES if said else NO
    if criterion.rule is None and row is None:
        state = NONE
    return Answer(criterion, state, row, count, _is_after(row, limit))


def _is_after(row: Row | None, limit: datetime | None) -> bool:
    """Whether nobody has said that an answer came before it was registered, after the deadline."""
    if row is None or limit is None or not is_empty(row["received_at"]):
        return False
    return bool(pd.Timestamp(row["registered_at"]).to_pydatetime() > limit)
