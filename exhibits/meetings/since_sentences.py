"""The parts of a change in words: what it is about, what it was, what it is."""

from __future__ import annotations

from typing import assert_never

from answers.meetings.since_values import (
    Choice,
    Earlier,
    Held,
    OfFigure,
    OfGoal,
    OfImport,
    OfMethod,
    OfReport,
    OfThreshold,
    Registered,
    Report,
    Status,
    Subject,
    Told,
    Undone,
    Use,
)
from answers.meetings.since_view import Line
from monitoring.changes import Figure, Plan
from monitoring.completeness import State
from words import notation
from words.catalog import Words
from words.vocabulary import dashed


def subject(of: Subject, words: Words) -> str:
    """What a line is about."""
    match of:
        case OfFigure():
            year = year_of(of.year, of.part, words)
            return words("since-of-year", name=of.name or words("since-releases"), year=year)
        case OfGoal():
            return _goal(of, words)
        case OfThreshold():
            limit = notation.number(of.threshold, words.language)
            return words("since-threshold", threshold=limit)
        case OfMethod():
            return of.name
        case OfImport():
            return words("since-import", file=of.file_name, count=of.count)
        case OfReport():
            due = notation.day(of.due_on, words.language)
            return words("since-report", year=year_of(of.year, of.part, words), date=due)
        case _:
            assert_never(of)


def year_of(year: int, part: str | None, words: Words) -> str:
    """2014, or the half-year or quarter of it by name."""
    return words(f"since-part-{part}", year=str(year)) if part else str(year)


def _goal(of: OfGoal, words: Words) -> str:
    if of.no is None:
        return words("since-goal-unknown")
    name = words("since-goal", no=str(of.no), name=of.name)
    return words("since-goal-due", goal=name, year=str(of.due)) if of.due else name


def said(told: Told | None, words: Words) -> str:
    """One side of a change; a view that had nothing says so."""
    match told:
        case None:
            return words("since-nothing")
        case Figure() | Earlier():
            return _known(told, words)
        case Status():
            return words(f"status-{dashed(told.key)}")
        case Held():
            return _held(told, words)
        case Plan():
            return _plan(told, words)
        case Choice():
            return _choice(told, words)
        case Use():
            return _use(told, words)
        case Registered() | Undone():
            return _handled(told, words)
        case Report():
            return _report(told, words)
        case _:
            assert_never(told)


def _known(told: Figure | Earlier, words: Words) -> str:
    if isinstance(told, Figure):
        return figure(told, words)
    year = year_of(told.year, told.part, words)
    return words("since-earlier", figure=figure(told.figure, words), year=year)


def figure(told: Figure, words: Words, *, is_final: bool = False) -> str:
    """A figure with its marks; `is_final` says that it was not, and now is."""
    if told.value is None:
        return words("since-withheld" if told.is_withheld else "since-hidden")
    text = amount(told.value, told.unit, words)
    marks = [_finality(told.status, words)] if told.status != "published" else []
    marks += [words("since-final")] if is_final else []
    marks += [words("example-short")] if told.is_example else []
    return f"{text} ({', '.join(marks)})" if marks else text


def amount(value: float, unit: str | None, words: Words) -> str:
    """The number with the decimals it has, and its sign where it is a percentage."""
    if unit == "percent":
        return notation.percent(value / 100, words.language, notation.decimals(value))
    return _number(value, words)


def consequence(line: Line, words: Words) -> str:
    """What a changed figure or target means, without the figures that stand beside it."""
    if isinstance(line.subject, OfThreshold) and isinstance(line.after, Held):
        limit = notation.number(line.subject.threshold, words.language)
        key = "since-means-meets" if line.after.meets else "since-means-meets-not"
        return words(key, threshold=limit)
    before, after = said(line.before, words), said(line.after, words)
    if line.is_time_alone:
        after = words("since-by-time", status=after)
    return words("since-means", about=subject(line.subject, words), before=before, after=after)


def _finality(status: str, words: Words) -> str:
    """A mark where there is one, else what the tables call it."""
    mark = f"mark-{status}"
    return words(mark) if words.has(mark) else words(f"data-code-status-{status}")


def _number(value: float, words: Words) -> str:
    return notation.number(value, words.language, notation.decimals(value))


def _held(told: Held, words: Words) -> str:
    verdict = words("since-meets" if told.meets else "since-meets-not")
    count = words("since-hidden") if told.value is None else _number(told.value, words)
    return words("since-criterion", count=count, year=str(told.year), verdict=verdict)


def _plan(told: Plan, words: Words) -> str:
    target = "" if told.target is None else _number(told.target, words)
    if told.baseline is None:
        return words("since-target", target=target)
    baseline = _number(told.baseline, words)
    if told.baseline_year is None:
        return words("since-target-from", target=target, baseline=baseline)
    year = str(told.baseline_year)
    return words("since-target-from-year", target=target, baseline=baseline, year=year)


def _choice(told: Choice, words: Words) -> str:
    if told.is_chosen is None:
        return words("since-nothing")
    return words("since-chosen" if told.is_chosen else "since-chosen-not")


def _use(told: Use, words: Words) -> str:
    if told.runs is None:
        return words("since-method-unknown")
    if not told.runs:
        return words("since-method-not")
    return words(f"stage-{dashed(told.stage or 'unknown')}")


def _handled(told: Registered | Undone, words: Words) -> str:
    at = notation.moment(told.at, words.language)
    if isinstance(told, Registered):
        return words("since-registered", at=at, who=told.who)
    why = words("text-withheld") if told.why is None else told.why
    if not why:
        return words("since-undone", at=at, who=told.who)
    return words("since-undone-why", at=at, who=told.who, why=why)


def _report(told: Report, words: Words) -> str:
    if told.have and told.state is not State.RECEIVED:
        return words("since-report-partly", have=told.have, count=told.count)
    return words(f"since-report-{dashed(told.state)}")
