"""A method's roadmap: each step, when it is taken and by whom, as far as the source says."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.roadmap import Step, steps
from answers.provenance import Source, source_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from words.catalog import Words

STEP = Column("step", "method-roadmap-step")
METHOD = Column("method_name", "methods-method")
REST = (
    Column("no", "method-roadmap-no", "count"),
    Column("when", "method-roadmap-when"),
    Column("who", "method-roadmap-who"),
    Column("told", "method-roadmap-what"),
)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step in the reader's language; what a roadmap is for, when and who, is said if unknown."""

    stored: Step
    step: str
    method_name: str
    no: int
    when: str
    who: str
    told: str
    is_example: bool
    sources: tuple[Source, ...]

    @property
    def unknown(self) -> int:
        """Of how many of when and who nothing is told."""
        return (self.stored.fact.when_text, self.stored.fact.responsible).count(None)


def columns(rows: tuple[StepLine, ...]) -> tuple[Column, ...]:
    """The method has a column only where there are several."""
    many = len({row.stored.method.code for row in rows}) > 1
    return (STEP, METHOD, *REST) if many else (STEP, *REST)


def in_words(found: tuple[Step, ...], context: Context) -> tuple[StepLine, ...]:
    """The reader's language where it is given, and `ukendt` where nothing is."""
    return tuple(_line(each, context.words) for each in found)


def _line(each: Step, words: Words) -> StepLine:
    fact, english = each.fact, words.language == "en"
    unknown = words("method-roadmap-unknown")
    return StepLine(
        stored=each,
        step=(fact.name_en if english else None) or fact.name,
        method_name=each.method.called(words.language),
        no=fact.no,
        when=fact.when_text or unknown,
        who=fact.responsible or unknown,
        told=(fact.description_en if english else None) or fact.description or "",
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def finding(rows: tuple[StepLine, ...], context: Context) -> str:
    """How many steps there are, and of how many fields nobody knows what belongs there."""
    words = context.words
    if not rows:
        return words("method-roadmap-finding-none")
    unknown = sum(row.unknown for row in rows)
    key = "method-roadmap-finding" if unknown else "method-roadmap-finding-whole"
    return words(key, steps=len(rows), unknown=unknown, fields=2 * len(rows))


def subtitle(rows: tuple[StepLine, ...], context: Context) -> str:
    """That the steps are the source's and the words are not."""
    return context.words("method-roadmap-subtitle")


def note(rows: tuple[StepLine, ...], context: Context) -> str:
    """How what is not known can be filled in."""
    return context.words("method-roadmap-note") if any(row.unknown for row in rows) else ""


METHOD_ROADMAP = Exhibit(
    key="method_roadmap",
    query=steps,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
