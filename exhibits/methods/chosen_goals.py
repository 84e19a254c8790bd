"""Who runs a method and who has chosen the goal it serves, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from answers.methods.chosen_goals import MethodGoal, method_goals
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.methods.matrix import answer_key
from exhibits.methods.sentences import goal_name, listed
from words.catalog import Words

FIRST = Column("municipality", "methods-municipality", link_key="municipality_path")
METHOD = Column("method_name", "methods-method")
GOAL = Column("goal_name", "methods-goal")
REST = (
    Column("answer", "method-goals-runs"),
    Column("chosen", "method-goals-chosen"),
    Column("question", "method-questions-question"),
    Column("is_reading", "methods-goals-is-reading", "yes_no"),
)


@dataclass(frozen=True, slots=True)
class MethodGoalLine:
    """Yes, no or unknown for both in the reader's language, and the question where they part."""

    pair: MethodGoal
    municipality: str
    municipality_path: str
    method_name: str
    goal_name: str
    answer: str
    chosen: str
    question: str
    is_reading: bool
    is_example: bool
    sources: tuple[Source, ...]


Lines = tuple[MethodGoalLine, ...]


def columns(rows: Lines) -> tuple[Column, ...]:
    """Method and goal have columns only where there are several."""
    method = [METHOD] if len({row.pair.use.method_code for row in rows}) > 1 else []
    goal = [GOAL] if len({row.pair.link.no for row in rows}) > 1 else []
    return (FIRST, *method, *goal, *REST)


def in_words(pairs: tuple[MethodGoal, ...], context: Context) -> Lines:
    """Both answers in the reader's language."""
    return tuple(_line(pair, context.words) for pair in pairs)


def _line(pair: MethodGoal, words: Words) -> MethodGoalLine:
    use = pair.use
    return MethodGoalLine(
        pair=pair,
        municipality=use.municipality,
        municipality_path=use.municipality_path,
        method_name=use.method.called(words.language),
        goal_name=goal_name(pair.link, words),
        answer=words(answer_key(use)),
        chosen=words(_chosen_key(pair.is_chosen)),
        question=_question(pair, words),
        is_reading=use.method.is_reading,
        is_example=pair.is_example,
        sources=pair.sources,
    )


def _chosen_key(chosen: bool | None) -> str:
    if chosen is None:
        return "method-goals-choice-unknown"
    return "method-goals-choice-yes" if chosen else "method-goals-choice-no"


def _question(pair: MethodGoal, words: Words) -> str:
    if pair.use.runs and pair.is_chosen is False:
        return words("method-questions-ask")
    if pair.use.runs is False and pair.is_chosen:
        return words("method-goals-ask")
    return ""


def finding(rows: Lines, context: Context) -> str:
    """How many of those that run the method have chosen its goal too."""
    words = context.words
    users = [row.pair for row in rows if row.pair.use.runs]
    if not users:
        return words("method-goals-finding-none")
    # A method may serve several goals: a municipality has chosen them, or not all of them.
    choices: dict[str, list[bool | None]] = {}
    for pair in users:
        choices.setdefault(pair.use.municipality_code, []).append(pair.is_chosen)
    return words(
        "method-goals-finding",
        both=sum(all(each) for each in choices.values()),
        total=len(choices),
        unknown=sum(None in each and False not in each for each in choices.values()),
        goals=listed([str(no) for no in sorted({pair.link.no for pair in users})], words),
    )


def subtitle(rows: Lines, context: Context) -> str:
    """What the two answers are, and that a difference is no verdict."""
    return context.words("method-goals-subtitle")


def note(rows: Lines, context: Context) -> str:
    """Whose reading the link between method and goal is."""
    is_reading = not rows or any(row.is_reading for row in rows)
    return context.words("methods-goals-reading-note") if is_reading else ""


METHOD_GOALS = Exhibit(
    key="method_goals",
    query=method_goals,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
