"""The catalog of methods: what each is called, what it is, which goals it serves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from answers.facts.methods import MethodFact, ParticipationFact
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from words.vocabulary import code_meant, dashed


@dataclass(frozen=True, slots=True)
class Method:
    """A method as the reader meets it; `fact` is its stored row, None for a bare code.

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
    fact: MethodFact | None = field(default=None, compare=False)

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

    def names_all_in(self, programme_code: str) -> bool:
        """Whether a source names everyone who uses it in a programme, so that no row is a no."""
        is_own = self.programme_code == programme_code
        return is_own and self.fact is not None and bool(self.fact.has_all_participants)

    @property
    def other_names(self) -> tuple[str, ...]:
        """The names it also goes by, each once, without those its own name holds already."""
        own = f"{self.name} {self.short_name}".casefold()
        others = {each.casefold(): each for each in self.aliases if each.casefold() not in own}
        return tuple(others.values())

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/metoder/{dashed(self.code)}"

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where its row in the catalog stands."""
        return () if self.fact is None else (source_of(self.fact),)


def catalog(services: Services, selection: Selection) -> tuple[Method, ...]:
    """Every method, in the order the catalog was written."""
    facts = services.facts(MethodFact, selection)
    return tuple(_method(fact) for fact in sorted(facts, key=lambda each: each.id))


def method_of(services: Services, selection: Selection, code: str) -> Method | None:
    """The method of a code, also as an address writes it.

    One that was not known yet at `registered` still has its name.
    """
    now = replace(selection, registered=None)
    found = (*catalog(services, selection), *catalog(services, now))
    meant = code_meant(code, [each.code for each in found])
    return next((each for each in found if each.code == meant), None)


def bare(code: str) -> Method:
    """A method nobody catalogued keeps its code as its name."""
    return Method(code=code, name=code)


def programme_methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    """The methods somebody has answered for in the chosen programme, by type.

    Group, region and day do not narrow them, so that a table keeps its columns.
    """
    codes = {
        each.method_code
        for each in services.facts(ParticipationFact, selection)
        if each.programme_code == selection.programme_code
    }
    known = {each.code: each for each in catalog(services, selection)}
    found = [each for code, each in known.items() if code in codes]
    found += [bare(code) for code in sorted(codes - set(known))]
    return tuple(sorted(found, key=lambda each: (not each.type, each.type)))


def own_methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    """The methods the catalog gives the chosen programme."""
    code = selection.programme_code
    return tuple(each for each in catalog(services, selection) if each.programme_code == code)


def unused_methods(services: Services, selection: Selection) -> tuple[Method, ...]:
    """The chosen programme's methods of which no municipality is known."""
    used = {each.code for each in programme_methods(services, selection)}
    return tuple(each for each in own_methods(services, selection) if each.code not in used)


def _method(fact: MethodFact) -> Method:
    return Method(
        code=fact.code,
        name=fact.name,
        name_en=fact.name_en or "",
        short_name=fact.short_name or "",
        type=fact.type or "",
        stage=fact.stage or None,
        programme_code=fact.programme_code or "",
        goal_nos=tuple(int(part) for part in parts(fact.goal_nos) if part.isdecimal()),
        description=fact.description or "",
        description_en=fact.description_en or "",
        aliases=parts(fact.aliases),
        is_reading=bool(fact.is_reading),
        course_indicators=parts(fact.course_indicators),
        fact=fact,
    )


def parts(text: str | None) -> tuple[str, ...]:
    """The pieces of a text between semicolons."""
    return tuple(part.strip() for part in (text or "").split(";") if part.strip())
