"""The methods of one programme, and how many of its municipalities use each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.methods.methods import Method, own_methods, programme_methods
from answers.methods.use import MethodUse, method_use
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.matrix import type_name
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("name", "programme-method", link_key="path"),
    Column("type_text", "programme-method-type"),
    Column("stage_text", "programme-method-stage"),
    Column("users_text", "programme-method-users"),
    Column("told", "programme-method-told"),
)


@dataclass(frozen=True, slots=True)
class ProgrammeMethod:
    """A method, and what is known of its use in the municipalities shown."""

    method: Method
    uses: tuple[MethodUse, ...]

    @property
    def users(self) -> int:
        """How many are known to use it."""
        return sum(use.runs is True for use in self.uses)

    @property
    def is_open(self) -> bool:
        """Whether others may use it too, since no source names them all."""
        return any(use.runs is None for use in self.uses)


@dataclass(frozen=True, slots=True)
class MethodLine:
    """A method of a programme in the reader's language."""

    method: Method
    users: int
    is_open: bool
    name: str
    path: str
    type_text: str
    stage_text: str
    users_text: str
    told: str
    is_example: bool
    sources: tuple[Source, ...]


def methods(services: Services, selection: Selection) -> tuple[ProgrammeMethod, ...]:
    """The catalog's own methods of the chosen programme, and then others it has used."""
    found = (*own_methods(services, selection), *programme_methods(services, selection))
    return tuple(
        ProgrammeMethod(method, method_use(services, replace(selection, method_code=code)))
        for code, method in {each.code: each for each in found}.items()
    )


def in_words(found: tuple[ProgrammeMethod, ...], context: Context) -> tuple[MethodLine, ...]:
    """Name, type and stage in the reader's language."""
    return tuple(_line(each, context.words) for each in found)


def _line(each: ProgrammeMethod, words: Words) -> MethodLine:
    method, unknown = each.method, words("programme-not-stated")
    used = (source for use in each.uses if use.runs is not False for source in use.sources)
    return MethodLine(
        method=method,
        users=each.users,
        is_open=each.is_open,
        name=method.called(words.language),
        path=method.path,
        type_text=type_name(method.type, words) if method.type else unknown,
        stage_text=words(f"stage-{dashed(method.stage)}") if method.stage else unknown,
        users_text=_users(each, words),
        told=method.told(words.language),
        is_example=method.fact is not None and method.fact.is_example,
        sources=(*method.sources, *used),
    )


def _users(each: ProgrammeMethod, words: Words) -> str:
    if not each.is_open:
        return words("programme-method-count", count=each.users)
    if not each.users:
        return words("nothing-not-known")
    return words("methods-at-least", count=each.users)


def finding(rows: tuple[MethodLine, ...], context: Context) -> str:
    """How many methods, and the most used one."""
    words = context.words
    if not rows:
        return words("programme-methods-none")
    most = max(rows, key=lambda row: row.users)
    if not most.users:
        is_open = any(row.is_open for row in rows)
        key = "programme-methods-open" if is_open else "programme-methods-unused"
        return words(key, count=len(rows))
    name = most.method.short(words.language)
    return words("programme-methods-finding", count=len(rows), name=name, users=most.users)


def subtitle(rows: tuple[MethodLine, ...], context: Context) -> str:
    """Of which day the use is."""
    return context.words("programme-methods-subtitle")


PROGRAMME_METHODS = Exhibit(
    key="programme_methods",
    query=methods,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
