"""No connection holds the site: whoever speaks slowly, or not at all, keeps nobody else waiting."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator

import pytest

from dashboard.server.whole_requests import SMALL, announced, is_whole
from tests.rules.project import ROOT

THREADS = 2
MANY = 12
HEAD = b"Host: 127.0.0.1\r\n"
LONG = b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 900000\r\n\r\n"
# What is said before nothing more comes.
SLOW = {
    "nothing": b"",
    "half a head": b"GET / HTTP/1.1\r\nHost: 127",
    "half a form": b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 9\r\n\r\na=",
    "half a file": LONG + b"a",
    "a whole request, and the connection is kept": b"GET / HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a large answer that is not taken": b"GET /large HTTP/1.1\r\n" + HEAD + b"\r\n",
}


def application(environ: dict[str, object], start: object) -> Iterable[bytes]:
    """Says how many bytes it was sent, or a great deal."""
    body = environ["wsgi.input"].read()  # type: ignore[attr-defined]
    size = 300_000 if environ["PATH_INFO"] == "/large" else 0
    content = str(len(body)).encode() + b" " * size
    start("200 OK", [("Content-Length", str(len(content)))])  # type: ignore[operator]
    return [content]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A server of two threads."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "gunicorn", "tests.dashboard.server.test_whole_requests"),
        *(f"--bind=127.0.0.1:{number}", f"--threads={THREADS}", "--no-control-socket"),
        "--worker-class=dashboard.server.whole_requests.Worker",
        "--worker-connections=40",
        "--log-level=error",
    ]
    with subprocess.Popen(command, cwd=ROOT) as server:
        for _ in range(100):
            try:
                opened(number).close()
                break
            except ConnectionRefusedError:
                time.sleep(0.1)
        yield number
        server.terminate()


def opened(port: int) -> socket.socket:
    """A connection that waits at most ten seconds for anything."""
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def answer(port: int, request: bytes) -> bytes:
    """What is answered, wholly."""
    with opened(port) as connection:
        connection.sendall(request)
        told = b""
        while chunk := connection.recv(65536):
            told += chunk
    return told


def told(connection: socket.socket) -> bytes:
    """One answer on a connection that stays open; head and body may come apart."""
    found = connection.recv(65536)
    while found.endswith(b"\r\n\r\n"):
        found += connection.recv(65536)
    return found


@pytest.mark.parametrize("said", SLOW.values(), ids=SLOW.keys())
def test_many_slow_ones_keep_nobody_waiting(port: int, said: bytes) -> None:
    connections = [opened(port) for _ in range(MANY)]
    for each in connections:
        each.sendall(said)
    time.sleep(0.3)
    begun = time.monotonic()
    request = b"GET / HTTP/1.1\r\nConnection: close\r\n" + HEAD + b"\r\n"
    told = [answer(port, request) for _ in range(3)]
    assert all(each.startswith(b"HTTP/1.1 200") and each.endswith(b"\r\n\r\n0") for each in told)
    assert time.monotonic() - begun < 5
    for each in connections:
        each.close()


def test_a_request_in_pieces_is_answered_like_one_in_one(port: int) -> None:
    body = b"x" * 900_000
    for pieces in ((LONG + body,), (LONG, body), (LONG[:20], LONG[20:] + body[:5], body[5:])):
        with opened(port) as connection:
            for each in pieces:
                connection.sendall(each)
                time.sleep(0.05)
            assert told(connection).endswith(b"900000")


def test_one_connection_asks_again_and_again(port: int) -> None:
    request = b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 3\r\n\r\nabc"
    with opened(port) as connection:
        for _ in range(3):
            connection.sendall(request)
            assert told(connection).endswith(b"3")
        connection.sendall(request + request[:30])
        assert told(connection).endswith(b"3")
        connection.sendall(request[30:])
        assert told(connection).endswith(b"3")


def test_where_there_are_too_many_the_longest_wait_is_ended(port: int) -> None:
    connections = [opened(port) for _ in range(60)]
    time.sleep(2.5)
    request = b"GET / HTTP/1.1\r\nConnection: close\r\n" + HEAD + b"\r\n"
    assert answer(port, request).startswith(b"HTTP/1.1 200")
    assert connections[0].recv(1) == b""
    for each in connections:
        each.close()


@pytest.mark.parametrize(
    ("received", "size", "whole"),
    [
        (b"GET / HTTP/1.1\r\nHost: a\r\n", 0, False),
        (b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0, True),
        (b"POST / HTTP/1.1\r\ncontent-length:2\r\n\r\na", 2, False),
        (b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab", 2, True),
        (b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (SMALL + 1), SMALL + 1, True),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", None, True),
        (b"GET / HTTP/1.1\r\n\r\nContent-Length: 9\r\n\r\n", 0, True),
    ],
)
def test_what_is_whole(received: bytes, size: int | None, whole: bool) -> None:
    assert is_whole(received) is whole
    if whole:
        assert announced(received) == size
