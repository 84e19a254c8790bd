"""The measures as tables, each beside its limit and with what was wanted."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tests.bench.measuring import READERS, Cost, Measured, Seen

INTRODUCTION: Final = """# What a page costs

Made by `make bench` ({at}; {machine}{quick}).
Both sides were measured in the same run, by turns; single milliseconds mean little on a shared
machine, ratios of one run more. The limit is a Flask app under the same gunicorn that sends the
same bytes and does nothing else; in the browser it is the same page, letters and style sheet
without a script, so without figures.
"""
MISSED: Final = """## Where a goal is missed

- A remembered page asks the database twice, who comes and whether anything has changed. In demo
  mode each page has a bar with the session's token, and is compressed anew for each reader.
- A new view reads whole kinds of rows; questions to the database are not narrow yet.
- On the wire plotly is 410 kB and Dash's own scripts 260 kB; both come after the first words.
  Every sign is a request of its own.
"""
COSTS: Final = ("page", "new view", "remembered", "limit", "ratio", "kB sent")
SEEN: Final = (
    "page",
    "first words",
    "limit",
    "largest",
    "limit",
    "ready",
    "kB cold",
    "requests",
    "first words, warm",
    "limit",
    "kB warm",
)


def table(found: Measured, about: Mapping[str, object]) -> str:
    """The whole of docs/bench.md."""
    quick = ", few visits (QUICK=1)" if about["is_quick"] else ""
    parts = [
        INTRODUCTION.format(at=about["at"], machine=about["machine"], quick=quick),
        "## Goals\n",
        _table(("measure", "here", "limit", "ratio", "goal", "met"), _goals(found)),
        "## Processor time of the server for one answer, ms\n",
        _table(COSTS, map(_cost, found.costs)),
        f"## {READERS} readers at once, workers on each side: {found.workers}, ms\n",
        _table(
            ("side", "median", "95 of 100", "errors"),
            [
                (name, f"{side.median:.0f}", f"{side.p95:.0f}", str(side.errors))
                for name, side in (("dashboard", found.ours_at_once), ("limit", found.bare_at_once))
            ],
        ),
        "## In a browser, ms\n",
        _table(SEEN, map(_seen, found.seen)),
        MISSED,
    ]
    return "\n".join(parts)


def _goals(found: Measured) -> Iterable[Sequence[str]]:
    seen, costs = found.seen, found.costs
    yield _goal(
        "first words, cold", [(s.cold.first_paint, s.static_cold.first_paint) for s in seen], 1.3
    )
    yield _goal(
        "largest, cold", [(s.cold.largest_paint, s.static_cold.largest_paint) for s in seen], 1.3
    )
    yield _goal(
        "first words, warm", [(s.warm.first_paint, s.static_warm.first_paint) for s in seen], 1.3
    )
    yield _goal("remembered page, processor", [(c.remembered, c.bare) for c in costs], 3.0)
    at_once = [(found.ours_at_once.p95, found.bare_at_once.p95)]
    yield _goal(f"{READERS} readers at once, 95 of 100", at_once, 5.0)
    yield _most("new view, processor, median ms", statistics.median(c.new for c in costs), 40)
    yield _most("new view, processor, most ms", max(c.new for c in costs), 100)
    yield _most("on the wire, cold, most kB", max(s.cold.kilobytes for s in seen), 650)
    yield _most("requests, cold, most", max(s.cold.requests for s in seen), 20)
    yield _most("on the wire, warm, most kB", max(s.warm.kilobytes for s in seen), 20)


def _goal(name: str, pairs: Sequence[tuple[float, float]], most: float) -> Sequence[str]:
    """The medians over the pages, and the median of their ratios."""
    here, limit = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(one / other if other else 0.0 for one, other in pairs)
    said = (f"{here:.1f}", f"{limit:.1f}", f"{ratio:.2f}", f"≤ {most:g} ×")
    return (name, *said, _met(ratio <= most))


def _most(name: str, here: float, most: float) -> Sequence[str]:
    return (name, f"{here:.0f}", "", "", f"≤ {most:g}", _met(here <= most))


def _met(is_met: bool) -> str:
    return "yes" if is_met else "**no**"


def _cost(each: Cost) -> Sequence[str]:
    numbers = (f"{each.new:.0f}", f"{each.remembered:.2f}", f"{each.bare:.2f}")
    ratio = each.remembered / each.bare if each.bare else 0.0
    return (each.page, *numbers, f"{ratio:.1f}", f"{each.sent / 1000:.0f}")


def _seen(each: Seen) -> Sequence[str]:
    numbers = (
        each.cold.first_paint,
        each.static_cold.first_paint,
        each.cold.largest_paint,
        each.static_cold.largest_paint,
        each.cold.ready,
        each.cold.kilobytes,
        each.cold.requests,
        each.warm.first_paint,
        each.static_warm.first_paint,
        each.warm.kilobytes,
    )
    return (each.page, *(f"{number:.0f}" for number in numbers))


def _table(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
