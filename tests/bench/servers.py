"""The two sides of the measurement, each served by gunicorn in the same way."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import requests

PATIENCE: Final = 120  # seconds until a server has to answer
SECRET: Final = "a secret of the benchmark alone, not of any person"
TICK: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Server:
    """A gunicorn with its workers."""

    address: str
    pid: int

    def cpu(self) -> float:
        """Seconds of processor time its workers have used."""
        return sum(map(_cpu_of, _children(self.pid)))


@contextmanager
def served(target: str, workers: int, **environment: str) -> Iterator[Server]:
    """`target` under gunicorn until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [
        *("-m", "gunicorn", target, f"--bind=127.0.0.1:{port}", f"--workers={workers}"),
        *("--threads=32", "--keep-alive=75", "--log-level=warning"),
        "--worker-class=dashboard.server.whole_requests.Worker",
        "--no-control-socket",
    ]
    known = {**os.environ, **environment, "KOMMUNEMONITOR_PORT": str(port)}
    known["KOMMUNEMONITOR_SECRET"] = SECRET
    process = subprocess.Popen([sys.executable, *arguments], env=known)
    try:
        _wait(f"http://127.0.0.1:{port}/")
        yield Server(f"http://127.0.0.1:{port}", process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


def _wait(address: str) -> None:
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        try:
            requests.get(address, timeout=PATIENCE)
        except requests.ConnectionError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(f"nothing answers at {address}")


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(each) for each in text.split()]


def _cpu_of(pid: int) -> float:
    parts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / TICK
