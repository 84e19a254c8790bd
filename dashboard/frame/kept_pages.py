"""Pages made once and remembered as bytes, shared by readers with the same rights and no others."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Final

import brotli
from cachetools import LRUCache
from flask import Response, request

from answers.memory import Memory
from answers.person import Person
from dashboard.auth.form_tokens import place_of_token
from dashboard.auth.sessions import current_person, current_viewer
from dashboard.frame.framing import Framed
from dashboard.frame.opening import Asked, Opening
from dashboard.frame.page import Kept
from dashboard.frame.routing import match
from dashboard.server.responses import QUALITY
from database.queries.revision import shown_revision

MOST_BYTES: Final = 64 * 1024 * 1024  # of each process


@dataclass(frozen=True, slots=True)
class Sent:
    """An answer ready to send: compressed, or plain where each reader's own token goes in."""

    content: bytes
    is_packed: bool
    is_whole: bool

    def response(self, content_type: str) -> Response:
        """With the bytes as they are, for whoever can read them compressed."""
        if not self.is_packed:
            return Response(self.content, content_type=content_type)
        if not request.accept_encodings["br"]:
            return Response(brotli.decompress(self.content), content_type=content_type)
        headers = {"Content-Encoding": "br", "Vary": "Accept-Encoding"}
        return Response(self.content, headers=headers, content_type=content_type)


def memory_of(most_bytes: int) -> Memory:
    """A memory of answers that are `Sent`, bounded by their bytes."""
    return Memory(LRUCache(most_bytes, getsizeof=_size))


def _size(sent: object) -> int:
    return len(sent.content) if isinstance(sent, Sent) else 0


@dataclass(frozen=True, slots=True)
class KeptPages:
    """Pages as bytes. `written` makes the bytes of a framed page, of one `form` or another."""

    opening: Opening
    memory: Memory = field(default_factory=lambda: memory_of(MOST_BYTES))

    def sent(self, form: str, asked: Asked, written: Callable[[Framed], str]) -> Sent:
        """The page of an address, in bytes; one visitor makes it and the others wait."""
        key = self._key(form, asked)
        if key is None:
            return _made(self.opening.opened(asked), written)
        return self.memory.get(
            key,
            lambda: _made(self.opening.opened(asked), written),
            lambda sent: sent.is_whole,
        )

    def known(self, form: str, asked: Asked) -> Sent | None:
        """The page of an address, where it has been made for somebody with the same rights."""
        key = self._key(form, asked)
        found = None if key is None else self.memory.known(key)
        return found if isinstance(found, Sent) else None

    def keeps(self, path: str) -> bool:
        """Whether the page of a path is one that is remembered."""
        route = match(path, self.opening.pages)
        return route is not None and route.page.kept is not Kept.NOT

    def _key(self, form: str, asked: Asked) -> Hashable | None:
        """All that a remembered page may depend on; None for one that is not remembered."""
        route = match(asked.path, self.opening.pages)
        if route is None or route.page.kept is Kept.NOT:
            return None
        services = self.opening.services
        with services.database.session() as session:
            known = shown_revision(session)
        now = services.now()
        time = (
            services.today()
            if route.page.kept is Kept.DAY
            else now.replace(second=0, microsecond=0)
        )
        return (form, asked, known, time, current_viewer(), _class_of(current_person()))


def _class_of(person: Person) -> Hashable:
    """Everything of a person that a page may show but the name and number of the account."""
    return (person.role, person.municipality_codes, person.seen_as, person.is_demo)


def _made(framed: Framed, written: Callable[[Framed], str]) -> Sent:
    content = written(framed).encode()
    if place_of_token().encode() in content:
        return Sent(content, is_packed=False, is_whole=framed.is_whole)
    packed: bytes = brotli.compress(content, quality=QUALITY)
    return Sent(packed, is_packed=True, is_whole=framed.is_whole)
