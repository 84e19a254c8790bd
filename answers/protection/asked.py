"""What a lead wrote in the forms about protection, read or told what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from answers.protection.hidden import is_stored
from answers.protection.rules import Choice
from answers.selection import YEARS
from answers.services import Services
from database.protection import Figure
from loaders.formats.personal_numbers import holds_personal_number
from words.one_line import one_line

LONGEST_REASON = 500
Wrong = dict[str, str]


@dataclass(frozen=True, slots=True)
class AskedRule:
    """What is to hold for a subject, and why."""

    subject: str
    choice: Choice
    reason: str


def read_rule(
    given: Mapping[str, str], subjects: Mapping[str, str]
) -> tuple[AskedRule | None, Wrong]:
    """A decision out of the fields subject, choice and reason, or what is wrong with which."""
    text = {name: one_line(given.get(name, "")) for name in ("subject", "choice", "reason")}
    wrong = {
        "subject": "" if text["subject"] in subjects else "protection-wrong-subject-unknown",
        "choice": "" if text["choice"] in set(Choice) else "protection-wrong-choice-unknown",
        "reason": wrong_reason(text["reason"]),
    }
    found = {name: said for name, said in wrong.items() if said}
    if found:
        return None, found
    return AskedRule(text["subject"], Choice(text["choice"]), text["reason"]), {}


@dataclass(frozen=True, slots=True)
class AskedFigure:
    """The figure that is to be hidden, and why."""

    figure: Figure
    reason: str


def read_figure(
    services: Services,
    given: Mapping[str, str],
    subjects: Mapping[str, str],
    municipalities: Mapping[str, str],
) -> tuple[AskedFigure | None, Wrong]:
    """A figure out of the fields subject, municipality, year and reason, or what is wrong."""
    names = ("subject", "municipality", "year", "reason")
    text = {name: one_line(given.get(name, "")) for name in names}
    year = int(text["year"]) if text["year"].isascii() and text["year"].isdecimal() else 0
    wrong = {
        "subject": "" if text["subject"] in subjects else "protection-wrong-subject-unknown",
        "municipality": ""
        if text["municipality"] in municipalities
        else "protection-wrong-municipality-unknown",
        "year": "" if year in YEARS else "protection-wrong-year-unknown",
        "reason": wrong_reason(text["reason"]),
    }
    found = {name: said for name, said in wrong.items() if said}
    figure = Figure(text["subject"], text["municipality"], year)
    if not found and not is_stored(services, figure):
        found = {"year": "protection-wrong-year-none"}
    return (None, found) if found else (AskedFigure(figure, text["reason"]), {})


def wrong_reason(reason: str) -> str:
    """The text key of what is wrong with a reason; empty where nothing is."""
    if not reason:
        return "protection-wrong-reason-missing"
    if len(reason) > LONGEST_REASON:
        return "protection-wrong-reason-long"
    return "protection-wrong-reason-personal" if holds_personal_number(reason) else ""
