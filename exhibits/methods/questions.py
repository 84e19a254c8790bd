"""Methods in use where their goal is not chosen, as questions for a talk."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.chosen_goals import MethodQuestion, method_questions
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.sentences import goal_name, listed

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("method_name", "methods-method"),
    Column("goal_names", "method-questions-goals"),
    Column("question", "method-questions-question"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A method without a chosen goal in the reader's language, with what may be asked."""

    municipality_code: str
    municipality: str
    municipality_path: str
    method_name: str
    goal_names: str
    question: str
    is_reading: bool
    is_example: bool
    sources: tuple[Source, ...]


def in_words(asked: tuple[MethodQuestion, ...], context: Context) -> tuple[QuestionLine, ...]:
    """Methods and goals in the reader's language."""
    words = context.words
    return tuple(
        QuestionLine(
            municipality_code=each.use.municipality_code,
            municipality=each.use.municipality,
            municipality_path=each.use.municipality_path,
            method_name=each.use.method.called(words.language),
            goal_names=listed([goal_name(pair.link, words) for pair in each.pairs], words),
            question=words("method-questions-ask"),
            is_reading=each.use.method.is_reading,
            is_example=each.is_example,
            sources=each.sources,
        )
        for each in asked
    )


def finding(rows: tuple[QuestionLine, ...], context: Context) -> str:
    """How many municipalities the questions are for."""
    count = len({row.municipality_code for row in rows})
    return context.words("method-questions-finding", count=count)


def subtitle(rows: tuple[QuestionLine, ...], context: Context) -> str:
    """What a question is, and what it is not."""
    return context.words("method-questions-subtitle")


def note(rows: tuple[QuestionLine, ...], context: Context) -> str:
    """Whose reading the link between method and goal is."""
    return context.words("methods-goals-reading-note")


METHOD_QUESTIONS = Exhibit(
    key="method_questions",
    query=method_questions,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
