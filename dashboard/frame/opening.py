"""An address opened: the one road to a page, for its document, a link and a filter alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answers.addresses import refusals
from answers.selection import WidthClass
from answers.services import Services
from dashboard.frame.framing import Framed, framed
from dashboard.frame.page import Page, View
from words.catalog import Catalogs


@dataclass(frozen=True, slots=True)
class Asked:
    """The view a browser asks for, spelled as the browser spells it."""

    path: str
    query: str
    width: WidthClass

    @classmethod
    def of(cls, path: str, query: str, width: object) -> Asked:
        """On a screen that is narrow, or any other."""
        return cls(path, query, "narrow" if width == "narrow" else "wide")


@dataclass(frozen=True, slots=True)
class Opening:
    """Which pages there are, whom they ask, and in which words they answer."""

    services: Services
    pages: Sequence[Page]
    words: Catalogs

    def opened(self, asked: Asked) -> Framed:
        """The page of an address in its frame."""
        return framed(asked.path, self.view(asked), self.pages)

    def view(self, asked: Asked) -> View:
        """What an address chooses."""
        selection = replace(self.services.selection(asked.query), width_class=asked.width)
        refused = refusals(self.services, asked.query)
        words = self.words[selection.language]
        return View(self.services, selection, words, refused=refused)
