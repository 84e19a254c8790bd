"""Warnings and remarks of one kind, told once with the cells behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from loaders.formats.problems import Problem, Severity

# So many are told one by one, each at its cell.
MOST_ALONE = 100
MOST_NAMED = 10


def grouped(problems: Sequence[Problem]) -> Iterator[Problem]:
    """The problems in their order; many alike of one sheet are told at the first of them."""
    together: dict[tuple[str, str | None, str | None], list[Problem]] = {}
    for problem in problems:
        if _may_be_grouped(problem):
            together.setdefault(_kind(problem), []).append(problem)
    for problem in problems:
        found = together.get(_kind(problem), []) if _may_be_grouped(problem) else []
        if len(found) <= MOST_ALONE:
            yield problem
        elif problem is found[0]:
            yield with_others(problem, (str(it.cell) for it in found[1:]), len(found) - 1)


def with_others(first: Problem, cells: Iterable[str], count: int) -> Problem:
    """The first of many alike; `cells` are those of the others, of which the first are named."""
    named = [cell for cell, _ in zip(cells, range(MOST_NAMED), strict=False)]
    others = ", ".join(named) + (" …" if count > len(named) else "")
    return replace(first, details={**first.details, "alike": str(count), "others": others})


def _may_be_grouped(problem: Problem) -> bool:
    is_told_once = "alike" in problem.details or problem.cell is None
    return not is_told_once and problem.severity is not Severity.ERROR


def _kind(problem: Problem) -> tuple[str, str | None, str | None]:
    return problem.code, problem.sheet, problem.details.get("reason")
