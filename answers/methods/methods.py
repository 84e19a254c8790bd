"""The catalog of methods: what each is called, what it is, which goals it serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known


@dataclass(frozen=True, slots=True)
class Method:
    """A method as the reader meets it; `row` is its stored row with where it stands.

    `is_reading` says that the goals are the project's own reading and not the source's;
    `course_indicators` are the codes of the figures its courses are counted in.
    """

    code: str
    name: str
    name_en: str = ""
    short_name: str = ""
    type: str = ""
    stage: str | None = None
    programme_code: str = ""
    goal_nos: tuple[int, ...] = ()
    description: str = ""
    description_en: str = ""
    aliases: tuple[str, ...] = ()
    is_reading: bool = False
    course_indicators: tuple[str, ...] = ()
    row: Mapping[Any, Any] | None = field(default=None, compare=False)

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name

    def short(self, language: str) -> str:
        """The name for a narrow column; initials are the same in every language."""
        if language == "en" and self.name_en and not self.short_name.isupper():
            return self.name_en
        return self.short_name or self.called(language)

    def told(self, language: str) -> str:
        """What it is; Danish where there is no English text."""
        is_english = language == "en" and self.description_en
        return self.description_en if is_english else self.description

    @property
    def other_names(self) -> tuple[str, ...]:
        """The names it also goes by, each once, without those its own name holds already."""
        own = f"{self.name} {self.short_name}".casefold()
        others = {each.casefold(): each for each in self.aliases if each.casefold() not in own}
        return tuple(others.values())

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/metoder/{self.code}"


def catalog(services: Services, selection: Selection) -> tuple[Method, ...]:
    """Every method, in the order the catalog was written."""
    rows = services.frame("method", selection).sort_values("id")
    return tuple(_method(row) for row in rows.to_dict("records"))


def method_of(services: Services, selection: Selection, code: str) -> Method | None:
    """The method of a code; one that was not known yet at `registered` still has its name."""
    now = replace(selection, registered=None)
    found = (*catalog(services, selection), *catalog(services, now))
    return next((each for each in found if each.code == code), None)


def programme_methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    """The methods somebody has answered for in the chosen programme, by type.

    Group, region and day do not narrow them, so that a table keeps its columns.
    """
    rows = services.frame("participation", selection)
    codes = rows.loc[rows["programme_code"] == selection.programme_code, "method_code"]
    known = {each.code: each for each in catalog(services, selection)}
    unnamed = sorted(set(codes) - set(known))
    found = [each for code, each in known.items() if code in set(codes)]
    found += [Method(code=code, name=code) for code in unnamed]
    return tuple(sorted(found, key=lambda each: (not each.type, each.type)))


def unused_methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    """The chosen programme's methods of which no municipality is known."""
    used = {each.code for each in programme_methods(services, selection)}
    return tuple(
        each
        for each in catalog(services, selection)
        if each.programme_code == selection.programme_code and each.code not in used
    )


def _method(row: Mapping[Any, Any]) -> Method:
    return Method(
        code=str(row["code"]),
        name=str(row["name"]),
        name_en=_text(row["name_en"]),
        short_name=_text(row["short_name"]),
        type=_text(row["type"]),
        stage=_text(row["stage"]) or None,
        programme_code=_text(row["programme_code"]),
        goal_nos=_numbers(_text(row["goal_nos"])),
        description=_text(row["description"]),
        description_en=_text(row["description_en"]),
        aliases=_parts(_text(row["aliases"])),
        is_reading=is_known(row["is_reading"]) and bool(row["is_reading"]),
        course_indicators=_parts(_text(row["course_indicators"])),
        row=row,
    )


def _text(value: object) -> str:
    return str(value) if is_known(value) else ""


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _parts(text) if part.isdecimal())
