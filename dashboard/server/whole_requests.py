"""A web server's worker that nobody can hold: a thread is given to whole requests alone.

Without it a thread waits with each connection that has said nothing yet or speaks slowly, and as
many of them as there are threads stop the site for everyone, before anybody has signed in.
"""

from __future__ import annotations

import contextlib
import re
import selectors
import socket
import time
from collections import deque
from functools import partial
from typing import Any, Final

from gunicorn import http  # type: ignore[import-untyped]  # ships no types
from gunicorn.workers.gthread import TConn, ThreadWorker  # type: ignore[import-untyped]

PATIENCE: Final = 20.0  # seconds for a request to come
SMALL: Final = 64 * 1024  # bytes of a request that is waited for outside of the threads
SLOWEST: Final = 50_000  # bytes a second of a large one, which a thread reads
STALLED: Final = 15.0  # seconds that one piece of an answer may take when threads are scarce
LINGERING: Final = 2.0  # seconds to let the other side have its answer before closing
MOST_LINGERING: Final = 200
CHUNK: Final = 65536
BUFFER: Final = 1024 * 1024  # an answer that fits in here needs no thread to be taken slowly
LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n", re.IGNORECASE)
END: Final = b"\r\n\r\n"


class Sending(socket.socket):
    """A socket that knows since when it has been sending; None while it is not."""

    since: float | None = None

    def sendall(self, *args: Any) -> None:
        """As ever."""
        self.since = time.monotonic()
        try:
            super().sendall(*args)
        finally:
            self.since = None

    def sendfile(self, *args: Any, **kwargs: Any) -> int:
        """As ever."""
        self.since = time.monotonic()
        try:
            return super().sendfile(*args, **kwargs)
        finally:
            self.since = None


class Connection(TConn):  # type: ignore[misc]  # its base has no types
    """One connection: what has come of its request, and until when a thread may be held by it."""

    def __init__(self, worker: Worker, sock: Sending, client: object, server: object) -> None:
        super().__init__(worker.cfg, sock, client, server)
        self.worker = worker
        self.received = bytearray()
        self.data_ready = True
        self.is_large = False
        self.read_by = 0.0

    def close(self, graceful: bool = False) -> None:
        """Closed gracefully it is waited for outside of the threads, and of the worker's loop."""
        if graceful:
            self.worker.linger(self)
        else:
            super().close()


class Worker(ThreadWorker):  # type: ignore[misc]  # its base has no types
    """Gathers each request before a thread takes it; large ones take half of the threads at most.

    What is slow is closed; when there are too many connections, the one that has waited longest.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.most_large = max(1, self.cfg.threads // 2)
        self.large: set[Connection] = set()
        self.large_waiting: deque[Connection] = deque()
        self.at_work: set[Connection] = set()
        self.lingering: deque[tuple[float, socket.socket]] = deque()

    def accept(self, listener: socket.socket) -> None:
        """Take a connection, and wait for what it says."""
        try:
            taken, client = listener.accept()
        except OSError:
            return  # it went away again, or there are no descriptors left until others close
        self.nr_conns += 1
        with contextlib.suppress(OSError):
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
        sock = Sending(fileno=taken.detach())
        self._wait(Connection(self, sock, client, listener.getsockname()))

    def on_client_socket_readable(self, conn: Connection, client: socket.socket) -> None:
        """The next request of a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._wait(conn)

    def enqueue_req(self, conn: Connection) -> None:
        """A request that begins in what was read with the one before."""
        conn.received += conn.parser.unreader.take_buffered()
        self._wait(conn)

    def _wait(self, conn: Connection) -> None:
        if is_whole(conn.received):
            self._hand_over(conn)
            return
        conn.sock.setblocking(False)
        conn.timeout = time.monotonic() + PATIENCE
        self.pending_conns.append(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._gather, conn))

    def _gather(self, conn: Connection, client: socket.socket) -> None:
        try:
            chunk = client.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        conn.received += chunk
        is_too_long = len(conn.received) > SMALL and END not in conn.received
        if chunk and not is_too_long and not is_whole(conn.received):
            return
        self.poller.unregister(client)
        self.pending_conns.remove(conn)
        if chunk and not is_too_long:
            self._hand_over(conn)
        else:
            self._drop(conn)

    def _hand_over(self, conn: Connection) -> None:
        size = announced(conn.received)
        conn.is_large = size is None or size > SMALL
        if conn.is_large and len(self.large) >= self.most_large:
            self.large_waiting.append(conn)
            return
        if conn.is_large:
            self.large.add(conn)
        conn.read_by = time.monotonic() + PATIENCE + (size or 0) / SLOWEST
        if conn.parser is None:
            conn.parser = http.get_parser(self.cfg, conn.sock, conn.client)
        conn.parser.unreader.unread(bytes(conn.received))
        conn.received.clear()
        self.at_work.add(conn)
        super().enqueue_req(conn)

    def finish_request(self, conn: Connection, fs: Any) -> None:
        """A thread is free again, and a large request may be waiting for it."""
        self.at_work.discard(conn)
        self.large.discard(conn)
        super().finish_request(conn, fs)
        if self.large_waiting and len(self.large) < self.most_large:
            self._hand_over(self.large_waiting.popleft())

    def murder_pending(self) -> None:
        """Close what is slow, and what waits longest where there are too many."""
        super().murder_pending()
        now = time.monotonic()
        while self.lingering and self.lingering[0][0] <= now:
            self._let_go(self.lingering.popleft()[1])
        for conn in self.at_work:
            # Ends a thread's waiting for it, and nothing that a thread does by itself.
            with contextlib.suppress(OSError):
                if self._is_stalled(conn, now):
                    conn.sock.shutdown(socket.SHUT_RDWR)
                elif conn.is_large and now > conn.read_by:
                    conn.sock.shutdown(socket.SHUT_RD)
        while self._has_idle() and (not self.alive or self.nr_conns >= self.worker_connections):
            conn = (self.pending_conns or self.keepalived_conns).popleft()
            self.poller.unregister(conn.sock)
            self._drop(conn)

    def _is_stalled(self, conn: Connection, now: float) -> bool:
        since = conn.sock.since
        are_scarce = len(self.at_work) >= self.cfg.threads
        return are_scarce and since is not None and now - since > STALLED

    def _has_idle(self) -> bool:
        """Whether a connection waits; of a worker that stops, one that has said nothing yet."""
        if self.alive:
            return bool(self.pending_conns or self.keepalived_conns)
        return bool(self.pending_conns and not self.pending_conns[0].received)

    def _drop(self, conn: Connection) -> None:
        self.nr_conns -= 1
        conn.close()

    def linger(self, conn: Connection) -> None:
        """Say that nothing more comes, and close when the other side does or has had its time."""
        try:
            conn.sock.setblocking(False)
            conn.sock.shutdown(socket.SHUT_WR)
            self.poller.register(conn.sock, selectors.EVENT_READ, self._drain)
        except OSError:
            conn.sock.close()
            return
        self.lingering.append((time.monotonic() + LINGERING, conn.sock))
        while len(self.lingering) > MOST_LINGERING:
            self._let_go(self.lingering.popleft()[1])

    def _drain(self, client: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError):
            try:
                is_open = bool(client.recv(CHUNK))
            except ConnectionError:
                is_open = False
            if not is_open:
                self._let_go(client)

    def _let_go(self, client: socket.socket) -> None:
        with contextlib.suppress(KeyError, ValueError):
            self.poller.unregister(client)
        client.close()


def announced(received: bytes | bytearray) -> int | None:
    """How long the body is that a head announces; None where it does not say, as of pieces."""
    head = bytes(received[: received.find(END) + len(END)])
    if re.search(rb"\r\ntransfer-encoding:", head, re.IGNORECASE):
        return None
    found = LENGTH.search(head)
    return int(found[1]) if found else 0


def is_whole(received: bytes | bytearray) -> bool:
    """Whether a thread can go on: the head has come, and its body too where that is small."""
    at = received.find(END)
    if at < 0:
        return False
    size = announced(received)
    return size is None or size > SMALL or len(received) >= at + len(END) + size
