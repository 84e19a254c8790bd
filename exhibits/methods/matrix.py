"""Which municipality uses which method, how far it is, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from answers.methods.methods import Method
from answers.methods.use import MethodUse, method_use
from answers.municipalities.municipalities import slug
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Matrix
from exhibits.exhibit.shown import Column, Context
from exhibits.methods import sentences
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("group_name", "methods-group"),
    Column("method_name", "methods-method"),
    Column("answer", "methods-answer"),
    Column("stage_shown", "methods-stage", "stage"),
    Column("since", "methods-since", "date"),
    Column("until", "methods-until", "date"),
    Column("is_date_unknown", "methods-date-unknown", "yes_no"),
)
# The kinds of methods that have a word in every language, by slug; "" is no kind.
TYPES: Mapping[str, str] = MappingProxyType(
    {
        "": "methods-type-none",
        "bostoette": "methods-type-bostoette",
        "oevrige": "methods-type-oevrige",
    }
)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One municipality and one method in the reader's language.

    Stage and unknown date are said only where the method runs.
    """

    use: MethodUse
    municipality: str
    municipality_path: str
    group_name: str
    method_name: str
    answer: str
    stage_shown: str | None
    since: date | None
    until: date | None
    is_date_unknown: bool | None
    is_example: bool
    sources: tuple[Source, ...]


def in_words(uses: tuple[MethodUse, ...], context: Context) -> tuple[MatrixCell, ...]:
    """The names and answers in the reader's language."""
    return tuple(_cell(use, context.words) for use in uses)


def _cell(use: MethodUse, words: Words) -> MatrixCell:
    return MatrixCell(
        use=use,
        municipality=use.municipality,
        municipality_path=use.municipality_path,
        group_name=words(f"group-{dashed(use.group)}") if use.group else "",
        method_name=use.method.called(words.language),
        answer=words(answer_key(use)),
        stage_shown=(use.stage or "unknown") if use.runs else None,
        since=use.since,
        until=use.situation.until,
        is_date_unknown=use.situation.is_date_unknown if use.runs else None,
        is_example=use.is_example,
        sources=use.sources,
    )


def answer_key(use: MethodUse) -> str:
    """The key of yes, no, unknown, or that it took part at a time nobody knows."""
    if use.is_undated:
        return "methods-undated"
    if use.runs is None:
        return "methods-unknown"
    return "methods-yes" if use.runs else "methods-no"


def uses_of(rows: tuple[MatrixCell, ...]) -> tuple[MethodUse, ...]:
    """What is known of each cell."""
    return tuple(row.use for row in rows)


def finding(rows: tuple[MatrixCell, ...], context: Context) -> str:
    """The most used method, and one that hardly anybody uses."""
    return sentences.finding(uses_of(rows), context)


def subtitle(rows: tuple[MatrixCell, ...], context: Context) -> str:
    """What the signs and the counts mean, and on which day."""
    day = notation.day(context.on, context.words.language)
    if context.selection.method_code is not None:
        return context.words("method-subtitle", date=day)
    return context.words("methods-subtitle" if rows else "methods-subtitle-none", date=day)


def note(rows: tuple[MatrixCell, ...], context: Context) -> str:
    """The whole names behind the initials, and what is not known."""
    uses, language = uses_of(rows), context.words.language
    names = [_spelled_out(each, language) for each in dict.fromkeys(use.method for use in uses)]
    spelled = "" if context.selection.method_code else "; ".join(filter(None, names))
    parts = (spelled, sentences.dates_note(uses, context), sentences.unknown_note(uses, context))
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _spelled_out(method: Method, language: str) -> str:
    short, name = method.short(language), method.called(language)
    is_initials = short.isupper() and short != name
    return f"{short}: {name.removesuffix(f' ({short})')}" if is_initials else ""


METHOD_MATRIX = Exhibit(
    key="method_matrix",
    query=method_use,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    shape=Matrix("municipality", "method_name", ("answer", "stage_shown")),
)


def type_name(kind: str, words: Words) -> str:
    """The kind of a method; one the catalogs do not know stands as it was written."""
    key = TYPES.get(slug(kind))
    return words(key) if key else kind
