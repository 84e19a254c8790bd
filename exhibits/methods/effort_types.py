"""The main types of effort and their methods, with what is the project's own reading apart."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.effort_types import EffortType, effort_types
from answers.provenance import Source, source_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context

COLUMNS = (
    Column("type_name", "effort-types-type"),
    Column("no", "effort-types-no", "count"),
    Column("told_names", "effort-types-told"),
    Column("read_names", "effort-types-read"),
)


@dataclass(frozen=True, slots=True)
class EffortTypeLine:
    """A type and its methods in the reader's language."""

    type: EffortType
    type_name: str
    no: int
    told_names: str
    read_names: str
    is_example: bool
    sources: tuple[Source, ...]


def in_words(types: tuple[EffortType, ...], context: Context) -> tuple[EffortTypeLine, ...]:
    """Types and methods in the reader's language."""
    language = context.words.language
    return tuple(
        EffortTypeLine(
            type=each,
            type_name=(each.fact.name_en if language == "en" else None) or each.fact.name,
            no=each.fact.no,
            told_names="; ".join(method.called(language) for method in each.told),
            read_names="; ".join(method.called(language) for method in each.read),
            is_example=each.fact.is_example,
            sources=(source_of(each.fact),),
        )
        for each in types
    )


def finding(rows: tuple[EffortTypeLine, ...], context: Context) -> str:
    """How many types there are, and how many of them no method belongs to."""
    if not rows:
        return context.words("effort-types-finding-none")
    bare = sum(not row.type.told and not row.type.read for row in rows)
    return context.words("effort-types-finding", count=len(rows), bare=bare)


def subtitle(rows: tuple[EffortTypeLine, ...], context: Context) -> str:
    """What a type is, and who says which method belongs to it."""
    return context.words("effort-types-subtitle")


EFFORT_TYPES = Exhibit(
    key="effort_types",
    query=effort_types,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
