"""What is measured: every page on both sides, one after the other in the same run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import requests

from tests.bench.readers import Waited, cost, crowd
from tests.bench.servers import Server, served
from tests.bench.sights import Sight, browser, looked, middle
from tests.bench.taken import ASKED, STATIC, take

OURS: Final = "dashboard.serving:application()"
BARE: Final = "tests.bench.bare:application({folder!r})"
PAGES: Final = (
    "/",
    "/metoder",
    "/maal/hjemloesestrategien/1",
    "/loesladelser",
    "/programmer/haandholdt_inklusion",
    "/kommuner",
    "/kommuner/odense",
    "/kilder",
)
READERS: Final = 50
WORKERS: Final = 1  # as `serve` starts it


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is done: few pages and visits, or enough to trust single figures."""

    pages: Sequence[str]
    visits: int
    answers: int
    each: int  # pages of each of the readers who come at once


QUICK: Final = Effort(PAGES[:4], visits=3, answers=50, each=4)
WHOLE: Final = Effort(PAGES, visits=7, answers=200, each=12)


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of processor time for an answer, and its bytes as sent."""

    page: str
    new: float
    remembered: float
    bare: float
    sent: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A page in a browser, with Dash and as a page without scripts of the same content."""

    page: str
    cold: Sight
    warm: Sight
    static_cold: Sight
    static_warm: Sight


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything of one run."""

    costs: list[Cost]
    ours_at_once: Waited
    bare_at_once: Waited
    seen: list[Seen]
    workers: int


def measured(database_url: str, folder: Path, effort: Effort) -> Measured:
    """Both sides; `folder` is for what is taken from the dashboard."""
    with served(OURS, WORKERS, DATABASE_URL=database_url) as ours:
        session = _reader(ours)
        fresh = [_new(ours, session, page) for page in effort.pages]
        take(session, ours.address, effort.pages, folder)
        remembered = [cost(ours, session, page, effort.answers) for page in effort.pages]
    bare_target = BARE.format(folder=str(folder))
    with served(bare_target, WORKERS) as bare:
        plain = requests.Session()
        limits = [cost(bare, plain, page, effort.answers) for page in effort.pages]
        sizes = [_size(bare, page) for page in effort.pages]
    costs = [
        Cost(*each) for each in zip(effort.pages, fresh, remembered, limits, sizes, strict=True)
    ]
    with (
        served(OURS, WORKERS, DATABASE_URL=database_url) as ours,
        served(bare_target, WORKERS) as bare,
    ):
        crowd(ours, effort.pages, READERS, 2)  # every worker has seen every page
        ours_at_once = crowd(ours, effort.pages, READERS, effort.each)
        bare_at_once = crowd(bare, effort.pages, READERS, effort.each)
        seen = _seen(ours, bare, effort)
    return Measured(costs, ours_at_once, bare_at_once, seen, WORKERS)


def _reader(server: Server) -> requests.Session:
    session = requests.Session()
    session.get(server.address, headers=ASKED).raise_for_status()
    return session


def _new(server: Server, session: requests.Session, page: str) -> float:
    """A day nobody has asked for, once the page's own code has run."""
    cost(server, session, f"{page}?dato=2012-03-14", 1)
    return cost(server, session, f"{page}?dato=2012-05-15", 1)


def _size(server: Server, page: str) -> int:
    answer = requests.get(f"{server.address}{page}", headers=ASKED, stream=True, timeout=60)
    return len(answer.raw.read(decode_content=False))


def _seen(ours: Server, bare: Server, effort: Effort) -> list[Seen]:
    """The two sides by turns, so that a slow moment of the machine is nobody's own."""
    port = str(urlsplit(bare.address).port)
    found = []
    with browser() as driver:
        for page in effort.pages:
            sides: tuple[list[Sight], ...] = ([], [], [], [])
            for _ in range(effort.visits):
                for number, address in enumerate((ours.address, f"{bare.address}{STATIC}")):
                    for is_cold in (True, False):
                        one = looked(driver, f"{address}{page}", port, is_cold=is_cold)
                        sides[2 * number + (not is_cold)].append(one)
            found.append(Seen(page, *map(middle, sides)))
    return found
