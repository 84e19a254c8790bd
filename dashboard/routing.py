"""Which page an address means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from dashboard.page import Page, Params


@dataclass(frozen=True, slots=True)
class Route:
    """A page and the names its address holds."""

    page: Page
    params: Params


def match(path: str, pages: Iterable[Page]) -> Route | None:
    """The page whose pattern fits the path; a slash at the end does not matter."""
    bare = unquote(path).rstrip("/") or "/"
    for page in pages:
        pattern = re.sub(r"<(\w+)>", r"(?P<\1>[^/]{1,80})", page.path)
        if found := re.fullmatch(pattern, bare):
            return Route(page, found.groupdict())
    return None
