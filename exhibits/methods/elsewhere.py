"""The same methods in other programmes, kept apart from the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from answers.methods.use import UseElsewhere, use_elsewhere
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.exhibit.withheld_texts import text_told
from words.catalog import Words

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("programme_name", "methods-programme"),
    Column("method_name", "methods-method"),
    Column("stage_shown", "methods-stage", "stage"),
    Column("since", "methods-since", "date"),
    Column("until", "methods-until", "date"),
    Column("is_date_unknown", "methods-date-unknown", "yes_no"),
    Column("note", "methods-remark"),
)


@dataclass(frozen=True, slots=True)
class ElsewhereLine:
    """A stored yes in another programme in the reader's language."""

    use: UseElsewhere
    municipality: str
    municipality_path: str
    programme_name: str
    method_name: str
    stage_shown: str
    since: date | None
    until: date | None
    is_date_unknown: bool
    note: str
    is_example: bool
    sources: tuple[Source, ...]


def in_words(uses: tuple[UseElsewhere, ...], context: Context) -> tuple[ElsewhereLine, ...]:
    """Programme and method in the reader's language."""
    return tuple(_line(use, context.words) for use in uses)


def _line(use: UseElsewhere, words: Words) -> ElsewhereLine:
    fact, programme, language = use.fact, use.programme, words.language
    return ElsewhereLine(
        use=use,
        municipality=use.municipality,
        municipality_path=municipality_path(use.municipality),
        programme_name=programme.called(language) if programme else fact.programme_code,
        method_name=use.method.called(language),
        stage_shown=fact.stage or "unknown",
        since=fact.from_on,
        until=fact.to_on,
        is_date_unknown=fact.from_on is None,
        note=text_told(fact.note, fact.is_text_withheld, words),
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def finding(rows: tuple[ElsewhereLine, ...], context: Context) -> str:
    """In how many other programmes."""
    facts = [row.use.fact for row in rows]
    places = len({fact.municipality_code for fact in facts})
    programmes = len({fact.programme_code for fact in facts})
    return context.words("method-elsewhere-finding", programmes=programmes, places=places)


def subtitle(rows: tuple[ElsewhereLine, ...], context: Context) -> str:
    """That the day does not cut here."""
    return context.words("method-elsewhere-subtitle")


METHOD_ELSEWHERE = Exhibit(
    key="method_elsewhere",
    query=use_elsewhere,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
