"""What would change, figure by figure, and what that would flip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from dash import html
from dash.development.base_component import Component

from answers.figure_names import Names
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example, nothing, sign, stage, status
from dashboard.components.submissions.figure_text import plain_number
from database.keys import REFERENCE_KINDS
from monitoring.exact import is_known
from submissions.weighing.change import Change, ChangeList, ChangeState
from submissions.weighing.consequence import Consequence, ConsequenceType, Outcome
from words import notation
from words.catalog import Words
from words.clock import COPENHAGEN
from words.vocabulary import dashed

SHOWN = (
    *(ChangeState.NEW, ChangeState.CHANGED, ChangeState.BLANK),
    *(ChangeState.WITHDRAWN, ChangeState.OUTRANKED),
)
COLUMNS = ("figure", "cell", "before", "after", "state")
Answer = Literal["yes", "no", "unknown"]  # whether what is told holds
HOLDS: tuple[ConsequenceType, ...] = ("criterion", "method", "question")
MOST_SHOWN = 300
Values = Mapping[str, object]


def change_tables(changes: ChangeList, names: Names, words: Words) -> list[Component]:
    """What is otherwise as a table, and below it, folded, what is the same as before."""
    shown, same = changes.of(*SHOWN), changes.of(ChangeState.UNCHANGED)
    parts: list[Component] = [_table(shown, names, words)] if shown else []
    if same:
        summary = html.Summary(words("submission-unchanged", count=len(same)))
        parts.append(
            html.Details([summary, _table(same, names, words)], className="submission-fold")
        )
    return parts


def counted(changes: ChangeList, words: Words) -> str:
    """4 nye tal, 1 rettet …"""
    counts = changes.counts
    told = [
        words(f"submission-count-{state.value}", count=counts[state.value])
        for state in ChangeState
        if counts.get(state.value)
    ]
    return ", ".join(told)


def _table(changes: Sequence[Change], names: Names, words: Words) -> Component:
    caption = words("submission-changes")
    head = html.Tr([html.Th(words(f"submission-change-{each}"), scope="col") for each in COLUMNS])
    places = {str(each.after.get("municipality_code")) for each in changes}
    rows = [_row(each, names, len(places) > 1, words) for each in changes[:MOST_SHOWN]]
    more = len(changes) - MOST_SHOWN
    if more > 0:
        rows.append(html.Tr(html.Td(words("submission-changes-more", count=more), colSpan=5)))
    table = html.Table(
        [html.Caption(caption, className="unseen"), html.Thead(head), html.Tbody(rows)],
        className="table changes",
    )
    return scroll_region(table, words("table-label", caption=caption))


def _row(change: Change, names: Names, with_place: bool, words: Words) -> html.Tr:
    title: list[Part] = [figure_name(change, names, words, with_place=with_place)]
    if change.row.is_example:
        title += [" ", example(words)]
    before = "" if change.before is None else _before(change, change.before, words)
    after = before if change.state is ChangeState.BLANK else _value(change, change.after, words)
    if change.details and change.kind in REFERENCE_KINDS:
        before = after = ""  # a row of a register is no figure: its columns say what is otherwise
    if change.details:
        known = () if change.is_before_withheld else change.details
        stood = [(it.header, names.of_codes(it.stored, it.before)) for it in known]
        before = _with_details(before, stood, words)
        stands = [(it.header, names.of_codes(it.stored, it.after)) for it in change.details]
        after = _with_details(after, stands, words)
    if change.carried:
        told = words("submission-carried", columns=", ".join(change.carried))
        after = html.Span([after, html.Br(), html.Span(told, className="quiet")])
    cells = [
        (f"{change.row.sheet} {change.row.cell}", "cell"),
        (before, "before"),
        (html.B(after), "after"),
        (words(f"submission-state-{change.state.value}"), "state"),
    ]
    shown = [
        html.Td(content, **data(label=words(f"submission-change-{name}")))
        for content, name in cells
    ]
    return html.Tr([html.Th(title, scope="row"), *shown])


def _with_details(
    value: str | Component, cells: Sequence[tuple[str, str]], words: Words
) -> Component:
    """A figure that is the same before and after, with what is otherwise beside it."""
    told: list[str | Component] = [value] if value else []
    for column, cell in cells:
        said = cell or words("submission-detail-empty")
        told += [html.Br()] if told else []
        told.append(words("submission-detail", column=column, cell=said))
    return html.Span(told)


def figure_name(change: Change, names: Names, words: Words, *, with_place: bool = False) -> str:
    """Gadesovere 2011, with the municipality before it where there are several."""
    return value_name(change.kind, change.after, names, words, with_place=with_place)


def value_name(
    kind: str, values: Values, names: Names, words: Words, *, with_place: bool = False
) -> str:
    """What a figure of a kind is called."""
    subject = names.subject(kind, values)
    name = words(f"submission-figure-{dashed(kind)}", subject=subject) if _has(kind) else subject
    year = values.get("year", values.get("target_year") if kind == "target" else None)
    part = values.get("part") if kind == "release" else None
    year = f"{year} {part.upper()}" if isinstance(part, str) else year
    dated = f"{name} {year}" if is_known(year) else name
    code = values.get("municipality_code") if with_place else None
    return dated if code is None else f"{names.municipality(code)}: {dated}"


def _has(kind: str) -> bool:
    return kind not in REFERENCE_KINDS


def _before(change: Change, values: Values, words: Words) -> str | Component:
    return (
        nothing("withheld", words) if change.is_before_withheld else _value(change, values, words)
    )


def _value(change: Change, values: Values, words: Words) -> str | Component:
    return value_text(change.kind, values, words)


def value_text(kind: str, values: Values, words: Words) -> str | Component:
    """A stored figure as people read it; the sender's own, so small numbers stand as they are."""
    if kind in {"measurement", "release"}:
        return _figure(values, words)
    if kind == "target":
        return _target(values, words)
    if kind == "participation":
        return _participation(values, words)
    if kind == "goal_choice":
        return _yes_no(values["is_chosen"], words)
    if kind == "criterion_answer":
        return _criterion_answer(values, words)
    return words("submission-reference-row")


def _figure(values: Values, words: Words) -> str | Component:
    if values.get("is_hidden"):
        return nothing("hidden", words)
    value = values["value"]
    return plain_number(value, words) if is_known(value) else nothing("not_known", words)


def _target(values: Values, words: Words) -> str | Component:
    if not is_known(values["target"]):
        is_dash = values["is_chosen"] is False
        return nothing("no_target" if is_dash else "not_known", words, with_word=True)
    parts = {"target": plain_number(values["target"], words)}
    if not is_known(values["baseline"]):
        return words("submission-target", **parts)
    return words(
        "submission-target-from", baseline=plain_number(values["baseline"], words), **parts
    )


def _participation(values: Values, words: Words) -> str | Component:
    if values["runs"] and is_known(values["stage"]):
        return stage(str(values["stage"]), words)
    return _yes_no(values["runs"], words)


def _criterion_answer(values: Values, words: Words) -> str:
    told = _yes_no(values["answer"], words)
    if is_known(values["evidence"]) and values["evidence"]:
        told = words("submission-answer-with", answer=told, evidence=str(values["evidence"]))
    received = values.get("received_at")
    if not isinstance(received, datetime) or not is_known(received):
        return told
    at = notation.exact_moment(received.replace(tzinfo=COPENHAGEN), words.language)
    return words("submission-answer-received", answer=told, at=at)


def _yes_no(value: object, words: Words) -> str:
    return words("submission-unknown") if not is_known(value) else words("yes" if value else "no")


def consequence_list(found: Sequence[Consequence], words: Words) -> html.Ul | html.P:
    """What flips, one line each; that nothing does is also said."""
    if not found:
        return html.P(words("submission-no-consequences"))
    return html.Ul([_consequence(each, words) for each in found], className="effects")


def _consequence(each: Consequence, words: Words) -> html.Li:
    place = each.municipality
    title = words(f"submission-effect-{dashed(each.type)}", place=place, subject=each.subject)
    before, after = (_state(each, value, words) for value in (each.before, each.after))
    shift: list[Part] = [
        before,
        sign("arrow"),
        html.Span(words("submission-becomes"), className="unseen"),
        html.B(after),
    ]
    if note := _note(each, words):
        shift.append(html.Span(note, className="quiet"))
    return html.Li([html.P(html.B(title)), html.P(shift, className="effects__shift")])


def _state(each: Consequence, value: Outcome, words: Words) -> str | Component:
    if each.type == "status":
        return (
            words("submission-no-status")
            if value is None
            else status(str(value), words, plain=True)
        )
    if each.type in HOLDS:
        key: Answer = "unknown" if value is None else "yes" if value else "no"
        return words(f"submission-{each.type}-{key}")
    if each.type == "application":
        return words("submission-application-none") if value is None else str(value)
    number = plain_number(value, words)
    if each.of is None or each.type == "total":
        return number
    return words("submission-of", number=number, of=str(each.of))


def _note(each: Consequence, words: Words) -> str:
    if each.type == "status" and each.value is not None and each.target is not None:
        return words(
            "submission-effect-numbers",
            value=plain_number(each.value, words),
            target=plain_number(each.target, words),
        )
    if each.type == "total" and each.of is not None:
        return words("submission-effect-total-of", count=each.of)
    if each.year is None or each.type not in {"criterion", "criterion_count"}:
        return ""
    told = {"year": str(each.year), "place": each.municipality}
    if each.is_stepping_back:
        return words("submission-effect-example-steps-back", **told)
    return words("submission-effect-year", **told)
