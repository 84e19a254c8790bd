"""Which municipality uses which method, how far it is, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import pandas as pd

from answers.methods.methods import Method
from answers.methods.use import method_use
from answers.municipalities.municipalities import slug
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Matrix
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.sentences import dates_note, finding, unknown_note
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


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The names and answers in the reader's language."""
    words = context.words
    return frame.assign(
        group_name=[words(f"group-{dashed(code)}") if code else "" for code in frame["group"]],
        method_name=[each.called(words.language) for each in frame["method"]],
        answer=[words(answer_key(runs)) for runs in frame["runs"]],
        stage_shown=_where_it_runs(frame, frame["stage"].fillna("unknown")),
        is_date_unknown=_where_it_runs(frame, frame["is_date_unknown"]),
    )


def _where_it_runs(frame: pd.DataFrame, values: Iterable[object]) -> pd.Series:
    kept = [value if runs else None for runs, value in zip(frame["runs"], values, strict=True)]
    return pd.Series(kept, index=frame.index, dtype="object")


def answer_key(runs: bool | None) -> str:
    """The key of yes, no or unknown."""
    if runs is None:
        return "methods-unknown"
    return "methods-yes" if runs else "methods-no"


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What the signs and the counts mean, and on which day."""
    day = _day(context)
    if context.selection.method_code is not None:
        return context.words("method-subtitle", date=day)
    return context.words("methods-subtitle-none" if frame.empty else "methods-subtitle", date=day)


def note(frame: pd.DataFrame, context: Context) -> str:
    """The whole names behind the initials, and what is not known."""
    language = context.words.language
    methods: list[Method] = list(dict.fromkeys(frame["method"]))
    names = [_spelled_out(each, language) for each in methods]
    spelled = "" if context.selection.method_code else "; ".join(filter(None, names))
    parts = (spelled, dates_note(frame, context), unknown_note(frame, context))
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _spelled_out(method: Method, language: str) -> str:
    short, name = method.short(language), method.called(language)
    is_initials = short.isupper() and short != name
    return f"{short}: {name.removesuffix(f' ({short})')}" if is_initials else ""


def _day(context: Context) -> str:
    return notation.day(context.on, context.words.language)


METHOD_MATRIX = TableExhibit(
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
