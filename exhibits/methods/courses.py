"""How many courses of a method have begun and ended, as of when, and who says so."""

from __future__ import annotations

import pandas as pd

from answers.methods.courses import Counted, courses
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.exhibit.withheld_texts import with_texts_told
from exhibits.methods.sentences import listed
from words import notation

FIRST = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("count_method", "method-courses-as-of"),
    Column("year", "method-courses-year", "year"),
)
METHOD = Column("method_name", "methods-method")
SOURCE = Column("told_by", "method-courses-source")


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """A column per figure the catalog names, headed by the indicator's own name."""
    names = {key: frame[key].iloc[0] for key in frame if str(key).startswith("name_of_")}
    figures = [
        Column(f"value_of_{code}", kind="measure", label=str(name), nothing_key="nothing")
        for key, name in names.items()
        for code in [str(key).removeprefix("name_of_")]
    ]
    many = [METHOD] if frame["method_code"].nunique() > 1 else []
    return (FIRST[0], *many, *FIRST[1:], *figures, SOURCE)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """A column of values per indicator, and what each is called in the reader's language."""
    language = context.words.language
    found = with_texts_told(frame, "count_method", context).assign(
        method_name=[each.called(language) for each in frame["method"]],
        told_by=[_without_address(str(name)) for name in frame["told_by"]],
        nothing="not_reported",
    )
    every = {each.code: each for counted in frame["counted"] for each in counted}
    for code, counted in every.items():
        values = [_value_of(code, row) for row in frame["counted"]]
        found[f"value_of_{code}"] = pd.Series(values, index=frame.index, dtype="object")
        found[f"name_of_{code}"] = _called(counted, language)
    return found


def _without_address(source: str) -> str:
    """The name of a source; its address stands where the figure is traced."""
    return "; ".join(part.partition(", http")[0] for part in source.split("; "))


def _called(counted: Counted, language: str) -> str:
    return counted.name_en if language == "en" else counted.name


def _value_of(code: str, counted: tuple[Counted, ...]) -> float | None:
    return next((each.value for each in counted if each.code == code), None)


def finding(frame: pd.DataFrame, context: Context) -> str:
    """The newest figures of the municipality that has the most of them."""
    words = context.words
    if frame.empty:
        return words("method-courses-finding-none")
    row = frame.sort_values("year", ascending=False, kind="stable").iloc[0]
    told = [
        words(
            "method-courses-counted",
            value=notation.number(each.value, words.language),
            name=_lowered(_called(each, words.language)),
        )
        for each in row["counted"]
        if each.value is not None
    ]
    figures = listed(told, words)
    return words(
        "method-courses-finding",
        place=row["municipality"], figures=figures, year=str(row["year"]),
    )  # fmt: skip


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That the figures are totals at a moment and not of a year."""
    return context.words("method-courses-subtitle")


METHOD_COURSES = TableExhibit(
    key="method_courses",
    query=courses,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
