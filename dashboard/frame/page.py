"""The frame of every page, and what a page hands in to be framed.

A page is one file in `dashboard/pages/` and its line in `PAGES`. It gives a `Page`; its `render`
makes a `PageContent` of a selection, and the frame adds the menu, breadcrumb, dates, filters,
the legend of the nothings and the footer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from dash import Dash
from dash.development.base_component import Component

from answers.addresses import Refusal
from answers.person import Person, Role
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.links import Children
from dashboard.settings.machine import Settings
from dashboard.settings.of_this_app import own_settings
from words.catalog import Words

Params = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class View:
    """All a page needs to render itself: whom to ask, what was chosen, which words."""

    services: Services
    selection: Selection
    words: Words
    params: Params = field(default_factory=dict)
    # What the address asks for and the page does not show.
    refused: tuple[Refusal, ...] = ()

    @property
    def settings(self) -> Settings:
        """Those of the app that is asked."""
        return own_settings()

    @property
    def person(self) -> Person:
        """Who is looking."""
        return current_person()


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the breadcrumb between the front page and this page."""

    text: str
    path: str


@dataclass(frozen=True, slots=True)
class PageContent:
    """What one page says for one selection.

    `lede` is the finding in one or two sentences. `announcement` is read aloud after a filter
    changed ("Viser 8 kommuner"). `example_note` says which figures on the page are invented, and
    is empty when none is; `path_without_examples` is where the way out of them leads, empty for the
    page itself. `filters` are keys of the address, shown as controls in that order.
    `heading_language` is that of a name which keeps its spelling, where it is not the page's.
    `clock` is the selection whose programme decides the day shown, for a page about another
    programme than the chosen one. A page that shows no figures of a day is not `is_dated`: it says
    neither which day's situation it shows nor that a programme has ended. It is not `is_whole`
    where something in it broke.
    """

    heading: str
    lede: Children
    body: list[Component]
    announcement: str = ""
    example_note: Children = ""
    path_without_examples: str = ""
    filters: tuple[str, ...] = ("program", "dato", "registreret", "eksempel")
    crumbs: tuple[Crumb, ...] = ()
    extra_dates: tuple[Component, ...] = ()
    clock: Selection | None = None
    heading_language: str | None = None
    is_dated: bool = True
    is_whole: bool = True


class Kept(Enum):
    """Whether a page is remembered for readers with the same rights.

    For a day, what is made of the tables that `shown_revision` counts; for a minute, what tells the
    hour besides. Never what tells of accounts and tokens, or of files this process is making.
    """

    NOT = "not"
    MINUTE = "minute"
    DAY = "day"


def always(view: View) -> bool:
    """A page without a name in its address always exists."""
    return True


def as_chosen(view: View) -> Selection:
    """A page whose address names no programme shows what the filters say."""
    return view.selection


def unconnected(app: Dash, services: Services) -> None:
    """A page that needs no callback of its own."""


@dataclass(frozen=True, slots=True)
class Page:
    """One address of the dashboard.

    `path` may hold names in brackets: `/metoder/<method>`; they arrive in `view.params`.
    `exists` answers whether such a name is known, so that the address can answer 404.
    `follow` gives the selection the path itself decides, so that /maal/<program>/1 is about that
    programme whatever the filters say.
    `role` is the lowest one that may see the page, and `kept` how long it is remembered.
    `title_key` is the text of the menu line; a page with a name in its path is not in the menu.
    """

    path: str
    key: str
    title_key: str
    render: Callable[[View], PageContent]
    in_menu: bool = True
    exists: Callable[[View], bool] = always
    follow: Callable[[View], Selection] = as_chosen
    connect: Callable[[Dash, Services], None] = field(default=unconnected)
    role: Role = Role.READER
    kept: Kept = Kept.NOT
