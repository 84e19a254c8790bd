"""A file that takes too much is given up, and takes nobody along."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from loaders import importing
from loaders.checks.check import Opened, open_received
from loaders.checks.names_in_use import shipped_reference
from loaders.importing import Received, check_files
from loaders.limited import checkers as module
from loaders.limited.checkers import Checkers
from loaders.limited.examining import Examined, Question, examine
from loaders.limited.tasks import examined_parts
from loaders.limits.alarm import own_time
from loaders.limits.limits import CheckersBusyError, LimitReachedError, Limits
from loaders.meaning.reference import Reference
from tests.loaders.limited import costly_tasks
from tests.rules.project import ROOT

FILE = "Kommune;Indikator;År;Værdi\nOdense;street_sleepers;2011;8\nOdense;street_sleepers;2012;x\n"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="no such limit elsewhere")


@pytest.fixture(scope="module")
def checkers() -> Checkers:
    return Checkers.of(2, Limits(processor_seconds=20, memory_megabytes=100))


def test_a_child_says_what_this_process_would_say() -> None:
    question = Question(shipped_reference())
    content = FILE.encode("utf-8")
    roomy = Checkers.of(1, Limits())
    first, *rows = roomy.run(examined_parts, "maalinger.csv", content, question, True)
    here = examine("maalinger.csv", content, question)
    assert isinstance(first, Examined)
    assert first.checked.problems == here.checked.problems
    assert [problem.code for problem in first.checked.problems] == ["not_a_number"]
    assert dict(rows) == {"rows": here.checked.rows}
    assert roomy.run(examined_parts, "maalinger.csv", content, question, False) == [first]


@pytest.mark.parametrize(
    ("task", "code"),
    [
        pytest.param(costly_tasks.hoard, "needs_too_much_memory", marks=ON_LINUX),
        (costly_tasks.fail, "check_failed"),
        (costly_tasks.leave, "check_failed"),
    ],
)
def test_what_takes_too_much_is_given_up(
    checkers: Checkers, task: Callable[[], Iterator[int]], code: str
) -> None:
    with pytest.raises(LimitReachedError) as error:
        checkers.run(task)
    assert error.value.code == code
    assert checkers.run(costly_tasks.counted, 3) == [0, 1, 2]


def test_what_only_waits_is_given_up_by_the_clock() -> None:
    hasty = Checkers.of(1, ShortClock())
    with pytest.raises(LimitReachedError, match="took_too_long"):
        hasty.run(costly_tasks.sleep)
    assert hasty.quick.taken == 0


def test_what_takes_a_processor_for_itself_is_ended_by_the_system() -> None:
    spent = Checkers.of(1, LongClock(processor_seconds=1))
    with pytest.raises(LimitReachedError, match="took_too_long"):
        spent.run(costly_tasks.spin)


class ShortClock(Limits):
    """Ends at once."""

    @property
    def clock_seconds(self) -> float:
        return 0.3


class LongClock(Limits):
    """Leaves it to the count of processor time."""

    @property
    def clock_seconds(self) -> float:
        return 600


@ON_LINUX
def test_a_child_is_new_stands_behind_and_holds_none_of_our_files(
    checkers: Checkers, tmp_path: Path
) -> None:
    with (tmp_path / "ours.db").open("wb"):
        ((first, nice, files),) = checkers.run(costly_tasks.own)
        ((second, _, _),) = checkers.run(costly_tasks.own)
    assert first != second
    assert nice > 0
    assert not [name for name in files if "ours.db" in name]
    for number in (first, second):
        assert not Path(f"/proc/{number}").exists()


def test_more_than_there_is_room_for_wait_in_line_and_a_longer_line_is_refused(
    checkers: Checkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda most: checkers.run(costly_tasks.counted, most), range(6)))
    assert found == [list(range(most)) for most in range(6)]
    monkeypatch.setattr(module, "LONGEST_LINE", 0)
    with pytest.raises(CheckersBusyError):
        checkers.run(costly_tasks.counted, 1)


def test_a_small_file_does_not_wait_for_large_ones(checkers: Checkers) -> None:
    begun, done = Event(), Event()

    def hold() -> None:
        with checkers.large.turn(1), checkers.large.turn(1):
            begun.set()
            done.wait(30)

    Thread(target=hold).start()
    begun.wait(30)
    try:
        assert checkers.run(costly_tasks.counted, 1) == [0]
    finally:
        done.set()


def test_the_command_line_gives_up_one_file_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(name: str, content: bytes) -> Opened:
        while name == "slem.csv":
            pass
        return open_received(name, content)

    monkeypatch.setattr(importing, "open_received", endless)
    names = {"slem.csv": b"x", "god.csv": FILE.encode("utf-8")}
    files = [Received(name, content) for name, content in names.items()]
    found = check_files(files, Reference(), guard=partial(own_time, 0.05))
    assert [each.file_name for each in found] == list(names)
    assert [problem.code for problem in found[0].problems] == ["took_too_long"]
    assert "took_too_long" not in {problem.code for problem in found[1].problems}


KILLED = """
import os, threading, time
from loaders.limited.checkers import Checkers
from loaders.limits.limits import Limits
from tests.loaders.limited import costly_tasks

checkers = Checkers.of(1, Limits())
(number, _, _), = checkers.run(costly_tasks.own)
threading.Thread(target=checkers.run, args=(costly_tasks.sleep,), daemon=True).start()
time.sleep(0.5)
print(os.getpid(), flush=True)
time.sleep(60)
"""


@ON_LINUX
def test_no_child_is_left_when_the_server_is_killed() -> None:
    started: Any = subprocess.Popen(
        [sys.executable, "-c", KILLED], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    server = int(started.stdout.readline())
    family = _descendants(server)
    os.kill(server, signal.SIGKILL)
    started.communicate()
    assert len(family) >= 2, "the checker and the process it was made from"
    last = time.monotonic() + 10
    while alive := [number for number in family if Path(f"/proc/{number}").exists()]:
        assert time.monotonic() < last, alive
        time.sleep(0.05)


def _descendants(number: int) -> list[int]:
    children = [
        int(each)
        for task in Path(f"/proc/{number}/task").iterdir()
        for each in (task / "children").read_text(encoding="ascii").split()
    ]
    return children + [below for child in children for below in _descendants(child)]
