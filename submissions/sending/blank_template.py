"""The template a municipality fills in, with its own names and its last known figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pandas as pd

from answers.calls.calls import call_of
from answers.calls.criteria import DEFAULT_UNIT
from answers.methods.methods import catalog
from answers.person import ForbiddenError, Person, viewer_of
from answers.selection import Selection
from answers.services import Services
from loaders.templates.template import LastFigure, Named, TemplateRequest, template
from monitoring.exact import is_known
from monitoring.spans import parts_of
from submissions.sending.application import asked
from words.catalog import workbook_words

ADDRESS = "/indberetning"
Record = Mapping[Any, Any]


def template_file(
    services: Services,
    person: Person,
    selection: Selection,
    municipality_code: str,
    site_address: str,
) -> tuple[str, bytes]:
    """Name and content; ForbiddenError for a municipality that is not one's own to report for.

    `site_address` is where the filled-in file is sent. LookupError for a municipality nobody knows.
    """
    if not person.may_see_submissions_of(municipality_code):
        raise ForbiddenError(municipality_code)
    name = municipality_name(services, municipality_code)
    place, own_view = Named(municipality_code, name), services.seen_by(viewer_of(person))
    request = _request(own_view, selection, place, site_address + ADDRESS)
    period = "-".join(str(year) for year in request.years)
    stem = "-".join(part for part in ("skabelon", name.lower(), period) if part)
    return f"{stem}.xlsx", template(request, workbook_words("da"))


def municipality_name(services: Services, code: str) -> str:
    """The official name; LookupError for an unknown code."""
    rows = services.frame("municipality", Selection())
    found = rows.loc[rows["code"] == code, "name"]
    if found.empty:
        raise LookupError(code)
    return str(found.iloc[0])


def due(services: Services, selection: Selection) -> tuple[tuple[int, ...], date | None]:
    """The years to be filled in next, and until when; without a coming date the newest period."""
    rows = services.frame("calendar", selection)
    own = rows["programme_code"].isna() | rows["programme_code"].eq(selection.programme_code)
    known = [
        (pd.Timestamp(row["due_on"]).date(), int(row["period"]))
        for row in rows[own & rows["due_on"].notna()].to_dict("records")
        if str(row["period"]).isdigit()
    ]
    coming = sorted(pair for pair in known if pair[0] >= services.today())
    if coming:
        first = coming[0][0]
        return tuple(sorted({year for day, year in coming if day == first})), first
    newest = max((year for _, year in known), default=services.today().year - 1)
    return (newest,), None


def _request(
    services: Services, selection: Selection, place: Named, address: str
) -> TemplateRequest:
    years, due_on = due(services, selection)
    programme = services.programme(selection)
    code = selection.programme_code
    goals = _of_programme(services, selection, "goal")
    return TemplateRequest(
        municipalities=(place,),
        programme=Named(code, programme.name if programme else code),
        made_on=services.today(),
        years=years,
        period=", ".join(str(year) for year in years),
        due_on=due_on,
        address=address,
        methods=tuple(
            Named(each.code, each.name)
            for each in catalog(services, selection)
            if each.programme_code == code
        ),
        goals=tuple(Named(str(row["no"]), str(row["name"])) for row in goals),
        indicators=tuple(_indicators(services, selection, place.code)),
        criteria=tuple(_asked(services, code)),
        last=tuple(_last(services, selection, place.code)),
        **_counted(services, selection),
    )


def _counted(services: Services, selection: Selection) -> dict[str, Any]:
    """What the programme's own call counts, where that is not releases a year."""
    call = call_of(services, selection)
    if call is None or call.rule.programme_code != selection.programme_code:
        return {}
    unit = "" if call.rule.unit == DEFAULT_UNIT else call.number.fact.unit or ""
    return {"release_parts": parts_of(call.rule.length), "release_unit": unit}


def _asked(services: Services, programme_code: str) -> Iterator[Named]:
    """What an applicant answers; the figures answer the number, and nobody a consideration."""
    for each in asked(services, programme_code):
        number = "" if each.no is None else f"{each.no}. "
        yield Named(each.code, f"{number}{each.text}")


def _of_programme(services: Services, selection: Selection, kind: str) -> list[dict[Any, Any]]:
    rows = services.frame(kind, selection)
    return rows[rows["programme_code"] == selection.programme_code].to_dict("records")


def _own(services: Services, selection: Selection, kind: str, code: str) -> list[dict[Any, Any]]:
    rows = services.frame(kind, selection)
    is_published = ~rows["is_example"].astype(bool)
    return rows[rows["municipality_code"].eq(code) & is_published].to_dict("records")


def _indicators(services: Services, selection: Selection, code: str) -> Iterator[Named]:
    """Those that the programme's goals and the municipality's targets in it are counted by."""
    targets = _own(services, selection, "target", code)
    rows = [
        *_of_programme(services, selection, "goal"),
        *(row for row in targets if row["programme_code"] == selection.programme_code),
    ]
    wanted = dict.fromkeys(row["indicator_code"] for row in rows if is_known(row["indicator_code"]))
    named = services.frame("indicator", selection).set_index("code")["name"].to_dict()
    yield from (Named(str(each), str(named[each])) for each in wanted if each in named)


def _last(services: Services, selection: Selection, code: str) -> Iterator[LastFigure]:
    for row in _own(services, selection, "measurement", code):
        if is_known(row["value"]):
            year = int(row["year"])
            subject, known = str(row["indicator_code"]), float(row["value"])
            yield LastFigure("measurement", code, subject, known, year)
    for row in _own(services, selection, "release", code):
        if is_known(row["value"]):
            part = row["part"] if isinstance(row["part"], str) else None
            yield LastFigure("release", code, None, float(row["value"]), int(row["year"]), part)
    for kind, named, answer in (
        ("goal_choice", "goal_no", "is_chosen"),
        ("participation", "method_code", "runs"),
        ("criterion_answer", "criterion_code", "answer"),
    ):
        for row in _own(services, selection, kind, code):
            if is_known(row[answer]) and row["programme_code"] == selection.programme_code:
                said = "ja" if row[answer] else "nej"
                yield LastFigure(kind, code, str(row[named]), said)
