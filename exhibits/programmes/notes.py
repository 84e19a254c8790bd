"""What the sources tell of a programme in words, topic by topic, each with who says so."""

from __future__ import annotations

from dataclasses import dataclass

from answers.programmes.notes import Note, notes
from answers.provenance import Source, source_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from words.catalog import Words
from words.vocabulary import dashed

TOPIC, TEXT = Column("topic", "programme-note-topic"), Column("text", "programme-note-text")
METHOD = Column("method_name", "programme-method", link_key="method_path")
SOURCE = Column("source_text", "programme-note-source")


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One thing that is told, in the reader's language; `source_text` is without addresses."""

    stored: Note
    topic: str
    text: str
    method_name: str
    method_path: str | None
    source_text: str
    is_example: bool
    sources: tuple[Source, ...]


def columns(rows: tuple[NoteLine, ...]) -> tuple[Column, ...]:
    """The method has a column where something else is told as well."""
    several = len({row.method_name for row in rows}) > 1
    return (TOPIC, TEXT, METHOD, SOURCE) if several else (TOPIC, TEXT, SOURCE)


def in_words(found: tuple[Note, ...], context: Context) -> tuple[NoteLine, ...]:
    """Topic and text in the reader's language; Danish where there is no English text."""
    return tuple(_line(each, context.words) for each in found)


def _line(note: Note, words: Words) -> NoteLine:
    fact, method = note.fact, note.method
    named = [part.partition(", http")[0] for part in (fact.source or "").split("; ")]
    return NoteLine(
        stored=note,
        topic=words(f"note-topic-{dashed(fact.topic)}"),
        text=(fact.text_en if words.language == "en" else None) or fact.text,
        method_name=method.called(words.language) if method else "",
        method_path=method.path if method else None,
        source_text="; ".join(named),
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def finding(rows: tuple[NoteLine, ...], context: Context) -> str:
    """The first thing told, which is what it is for where that is told at all."""
    if not rows:
        return context.words("programme-notes-none")
    return rows[0].text.removesuffix(".")


def subtitle(rows: tuple[NoteLine, ...], context: Context) -> str:
    """Whose the words are."""
    return context.words("programme-notes-subtitle")


def rest(rows: tuple[NoteLine, ...], said: str) -> tuple[NoteLine, ...]:
    """What is told besides a heading that says the first of it already."""
    return rows[1:] if rows and rows[0].text.removesuffix(".") == said else rows


PROGRAMME_NOTES = Exhibit(
    key="programme_notes",
    query=notes,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)
