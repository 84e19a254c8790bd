"""Readers who ask for pages: what one costs the server, and how long fifty at once wait."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import requests

from tests.bench.servers import Server
from tests.bench.taken import ASKED


@dataclass(frozen=True, slots=True)
class Waited:
    """Milliseconds, and how many were not answered with 200."""

    median: float
    p95: float
    errors: int


def cost(server: Server, session: requests.Session, page: str, times: int) -> float:
    """Milliseconds of processor time for one answer, of all workers together."""
    before = server.cpu()
    for _ in range(times):
        session.get(f"{server.address}{page}", headers=ASKED).raise_for_status()
    return (server.cpu() - before) / times * 1000


def crowd(server: Server, pages: Sequence[str], readers: int, each: int) -> Waited:
    """So many readers at once, each of whom opens so many pages one after the other."""

    def reads(first: int) -> list[tuple[float, int]]:
        with requests.Session() as session:
            session.get(server.address, headers=ASKED)  # signs in; nobody waits for that
            return [_timed(session, server, pages[(first + n) % len(pages)]) for n in range(each)]

    with ThreadPoolExecutor(readers) as threads:
        found = [one for several in threads.map(reads, range(readers)) for one in several]
    times = sorted(took for took, _ in found)
    errors = sum(status != 200 for _, status in found)
    return Waited(statistics.median(times), times[int(len(times) * 0.95)], errors)


def _timed(session: requests.Session, server: Server, page: str) -> tuple[float, int]:
    start = time.perf_counter()
    answer = session.get(f"{server.address}{page}", headers=ASKED)
    return (time.perf_counter() - start) * 1000, answer.status_code
