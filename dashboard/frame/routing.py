"""Which page an address means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from dashboard.frame.page import Page, Params

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Route:
    """A page and the names its address holds."""

    page: Page
    params: Params


def match(path: str, pages: Iterable[Page]) -> Route | None:
    """The page whose pattern fits the path; a slash at the end does not matter."""
    bare = unquote(path).rstrip("/") or "/"
    for page in pages:
        params = _params(page.path.split("/"), bare.split("/"))
        if params is not None:
            return Route(page, params)
    return None


def _params(pattern: list[str], parts: list[str]) -> dict[str, str] | None:
    """The names in the address where its pattern has <name>, or None where the two differ."""
    if len(pattern) != len(parts):
        return None
    pairs = list(zip(pattern, parts, strict=True))
    named = {wanted[1:-1]: part for wanted, part in pairs if wanted.startswith("<")}
    fits = all(wanted == part or wanted.startswith("<") for wanted, part in pairs)
    are_names = all(1 <= len(part) <= LONGEST_NAME for part in named.values())
    return named if fits and are_names else None
