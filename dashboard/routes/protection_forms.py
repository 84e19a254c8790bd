"""The forms behind /fortrolighed: a rule for a figure, a figure hidden, and one shown again."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Flask, abort, redirect, request
from werkzeug.wrappers import Response

from answers.figure_names import names
from answers.person import Right
from answers.protection.asked import AskedFigure, read_figure, read_rule
from answers.protection.hidden import hide, show_again
from answers.protection.rules import Choice, decide, rules
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.html_pages import Plain
from dashboard.auth.sessions import current_person
from database.errors import UnknownFigureError
from words.danish_order import danish_key

HERE = "/fortrolighed"
FIELDS = ("subject", "municipality", "year", "choice", "reason")


def connect(server: Flask, services: Services, plain: Plain) -> None:
    """Serve the forms; each asks the service for the right once more."""

    @server.route(f"{HERE}/regel", methods=["GET", "POST"])
    def protection_rule() -> Response:
        person = current_person()
        person.require(Right.DECIDE_PROTECTION)
        if request.method == "GET":
            return _page("protection_rule.html", services, plain, request.args, {})
        asked, wrong = read_rule(request.form, _subjects(services, plain))
        if asked is None:
            return _page("protection_rule.html", services, plain, request.form, wrong)
        decide(services, person, asked.subject, asked.choice, asked.reason)
        return _back(plain)

    @server.route(f"{HERE}/skjul", methods=["GET", "POST"])
    def hide_figure() -> Response:
        person = current_person()
        person.require(Right.DECIDE_PROTECTION)
        if request.method == "GET":
            return _page("hide_figure.html", services, plain, request.args, {})
        asked, wrong = _figure(services, plain)
        if asked is None:
            return _page("hide_figure.html", services, plain, request.form, wrong)
        hide(services, person, asked.figure, asked.reason)
        return _back(plain)

    @server.post(f"{HERE}/vis-igen")
    def show_figure() -> Response:
        person = current_person()
        person.require(Right.DECIDE_PROTECTION)
        asked, wrong = _figure(services, plain)
        if asked is None:
            abort(400 if set(wrong) <= {"reason"} else 404)
        try:
            show_again(services, person, asked.figure, asked.reason)
        except UnknownFigureError:
            abort(404)
        return _back(plain)


def _figure(services: Services, plain: Plain) -> tuple[AskedFigure | None, dict[str, str]]:
    return read_figure(
        services, request.form, _subjects(services, plain), _municipalities(services, plain)
    )


def _page(
    template: str,
    services: Services,
    plain: Plain,
    given: Mapping[str, str],
    wrong: Mapping[str, str],
) -> Response:
    words = plain.words
    said = dict.fromkeys(FIELDS, "")
    said |= {name: words(why) for name, why in wrong.items()}
    return plain.page(
        template,
        400 if wrong else 200,
        form={name: given.get(name, "") for name in FIELDS},
        wrong=said,
        subjects=_subjects(services, plain),
        municipalities=_municipalities(services, plain),
        choices=list(Choice),
    )


def _subjects(services: Services, plain: Plain) -> dict[str, str]:
    words = plain.words
    found = rules(services, Selection(language=words.language))
    return {each.subject: each.name or words("protection-releases") for each in found}


def _municipalities(services: Services, plain: Plain) -> dict[str, str]:
    called = names(services, plain.words.language).municipalities
    return dict(sorted(called.items(), key=lambda pair: danish_key(pair[1])))


def _back(plain: Plain) -> Response:
    language = "" if plain.words.language == "da" else f"?sprog={plain.words.language}"
    return redirect(HERE + language, 303)
