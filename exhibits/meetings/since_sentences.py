"""The parts of a change in words: what it is about, what it was, what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from monitoring.exact import is_empty
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

Value = Mapping[str, Any]


def subject(value: Value, words: Words) -> str:
    """What a line is about."""
    return SUBJECTS[value["type"]](value, words)


def said(value: Value, words: Words) -> str:
    """One side of a change; a view that had nothing says so."""
    return VALUES[value["type"]](value, words) if value else words("since-nothing")


def _figure_subject(value: Value, words: Words) -> str:
    name = value["name"] or words("since-releases")
    return words("since-of-year", name=name, year=_year(value, words))


def _year(value: Value, words: Words) -> str:
    """2014, or the half-year or quarter of it by name."""
    if value["part"]:
        return words(f"since-part-{value['part']}", year=value["year"])
    return str(value["year"])


def _goal(value: Value, words: Words) -> str:
    if not value["no"]:
        return words("since-goal-unknown")
    name = words("since-goal", no=value["no"], name=value["name"])
    return words("since-goal-due", goal=name, year=value["due"]) if value["due"] else name


def _threshold(value: Value, words: Words) -> str:
    limit = notation.number(value["threshold"], words.language)
    return words("since-threshold", threshold=limit)


def _method_subject(value: Value, words: Words) -> str:
    return str(value["name"])


def _import(value: Value, words: Words) -> str:
    return words("since-import", file=value["file"], count=value["count"])


def _report_subject(value: Value, words: Words) -> str:
    due = notation.day(value["due_on"], words.language)
    return words("since-report", year=_year(value, words), date=due)


SUBJECTS: Mapping[str, Callable[[Value, Words], str]] = MappingProxyType(
    {
        "measurement": _figure_subject,
        "release": _figure_subject,
        "goal": _goal,
        "threshold": _threshold,
        "method": _method_subject,
        "import": _import,
        "report": _report_subject,
    }
)


def _figure(value: Value, words: Words) -> str:
    if value["is_hidden"]:
        return words("since-withheld" if value["is_withheld"] else "since-hidden")
    text = _number(value["value"], words)
    if value["unit"] == "percent":
        text = notation.percent(
            value["value"] / 100, words.language, notation.decimals(value["value"])
        )
    marks = [_finality(value["status"], words)] if value["status"] != "published" else []
    marks += [words("since-final")] if value.get("is_final") else []
    marks += [words("example-short")] if value["is_example"] else []
    return f"{text} ({', '.join(marks)})" if marks else text


def _finality(status: str, words: Words) -> str:
    """A mark where there is one, else what the tables call it."""
    mark = f"mark-{status}"
    return words(mark) if words.has(mark) else words(f"data-code-status-{status}")


def _number(value: float, words: Words) -> str:
    return notation.number(value, words.language, notation.decimals(value))


def _status(value: Value, words: Words) -> str:
    return words(f"status-{dashed(value['status'])}")


def _criterion(value: Value, words: Words) -> str:
    verdict = words("since-meets" if value["meets"] else "since-meets-not")
    count = words("since-hidden") if value["value"] is None else _number(value["value"], words)
    return words("since-criterion", count=count, year=value["year"], verdict=verdict)


def _target(value: Value, words: Words) -> str:
    target = _number(value["target"], words)
    if is_empty(value["baseline"]):
        return words("since-target", target=target)
    baseline = _number(value["baseline"], words)
    if is_empty(value["baseline_year"]):
        return words("since-target-from", target=target, baseline=baseline)
    year = str(int(value["baseline_year"]))
    return words("since-target-from-year", target=target, baseline=baseline, year=year)


def _choice(value: Value, words: Words) -> str:
    if value["is_chosen"] is None:
        return words("since-nothing")
    return words("since-chosen" if value["is_chosen"] else "since-chosen-not")


def _method(value: Value, words: Words) -> str:
    if value["runs"] is None:
        return words("since-method-unknown")
    if not value["runs"]:
        return words("since-method-not")
    return words(f"stage-{dashed(value['stage'] or 'unknown')}")


def _registered(value: Value, words: Words) -> str:
    at = notation.moment(value["at"], words.language)
    return words("since-registered", at=at, who=value["who"])


def _undone(value: Value, words: Words) -> str:
    at = notation.moment(value["at"], words.language)
    why = words("text-withheld") if value["is_why_withheld"] else value["why"]
    if not why:
        return words("since-undone", at=at, who=value["who"])
    return words("since-undone-why", at=at, who=value["who"], why=why)


def _report(value: Value, words: Words) -> str:
    if value["have"] and value["state"] != "received":
        return words("since-report-partly", have=value["have"], count=value["count"])
    return words(f"since-report-{dashed(value['state'])}")


VALUES: Mapping[str, Callable[[Value, Words], str]] = MappingProxyType(
    {
        "figure": _figure,
        "status": _status,
        "criterion": _criterion,
        "target": _target,
        "choice": _choice,
        "method": _method,
        "registered": _registered,
        "undone": _undone,
        "report": _report,
    }
)
