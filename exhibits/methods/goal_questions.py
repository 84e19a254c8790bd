"""Goals chosen with no method to be seen behind, as questions for a talk."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.goal_links import Question, questions
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.sentences import goal_name, listed
from words.catalog import Words

COLUMNS = (
    Column("municipality", "methods-municipality", link_key="municipality_path"),
    Column("goal_name", "methods-goal"),
    Column("method_names", "methods-looked-for"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


@dataclass(frozen=True, slots=True)
class GoalQuestion:
    """A question in the reader's language; whether a link behind it is the project's reading."""

    asked: Question
    municipality: str
    municipality_path: str
    goal_name: str
    method_names: str
    is_reading: bool
    is_example: bool
    sources: tuple[Source, ...]


def in_words(asked: tuple[Question, ...], context: Context) -> tuple[GoalQuestion, ...]:
    """Goals and methods in the reader's language."""
    return tuple(_question(each, context.words) for each in asked)


def _question(asked: Question, words: Words) -> GoalQuestion:
    methods = asked.link.methods
    return GoalQuestion(
        asked=asked,
        municipality=asked.place.name,
        municipality_path=municipality_path(asked.place.name),
        goal_name=goal_name(asked.link, words),
        method_names=listed([each.short(words.language) for each in methods], words),
        is_reading=any(each.is_reading for each in methods),
        is_example=asked.choice.is_example,
        sources=asked.sources,
    )


def finding(rows: tuple[GoalQuestion, ...], context: Context) -> str:
    """How many municipalities the questions are for."""
    count = len({row.asked.place.code for row in rows})
    return context.words("methods-questions-finding", count=count)


def subtitle(rows: tuple[GoalQuestion, ...], context: Context) -> str:
    """What a question is, and what it is not."""
    return context.words("methods-questions-subtitle")


def note(rows: tuple[GoalQuestion, ...], context: Context) -> str:
    """Whose reading the link between goal and method is; a file must say it too."""
    return context.words("methods-goals-reading-note")


GOAL_QUESTIONS = Exhibit(
    key="goal_questions",
    query=questions,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
