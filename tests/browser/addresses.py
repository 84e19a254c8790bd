"""An address for every page there is, so that a new one cannot be forgotten."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from answers.person import Role
from dashboard.frame.page import Page
from dashboard.pages import PAGES

# What stands in an address for a name in brackets; a new name needs its line here.
NAMED: Mapping[str, str] = MappingProxyType(
    {
        "method": "cti",
        "program": "hjemloesestrategien",
        "no": "1",
        "municipality": "odense",
        "number": "1",  # sent in and waiting, see the fixture `settings`
    }
)
# Where the same name has to stand for something else, or the query holds what the page is about.
ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "/indberetning/<number>/kvittering": "/indberetning/2/kvittering",
        "/indberetning/ret": "/indberetning/ret?kommune=0461",
        "/indberetning/ansoegning": (
            "/indberetning/ansoegning?kommune=0461&program=haandholdt_inklusion"
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Spot:
    """An address and the role one needs to see it."""

    address: str
    role: Role = Role.READER

    def __str__(self) -> str:
        return self.address


def spot_of(page: Page) -> Spot:
    """The address of a page; KeyError for a bracket that nobody has filled yet."""
    path = ELSEWHERE.get(page.path, page.path)
    return Spot(re.sub(r"<(\w+)>", lambda found: NAMED[found[1]], path), page.role)


# Pages without figures, written on the server: they have no line in the registry.
PLAIN = (
    Spot("/konto"),
    Spot("/tilgaengelighed"),
    Spot("/administration/konti/ny", Role.ADMIN),
    Spot("/moeder/nyt", Role.LEAD),
)
CALL = Spot("/programmer/haandholdt_inklusion")  # the one programme page with a call on it
# As of a meeting with an earlier one to compare with, see the fixture `app`.
AT_MEETING = (
    Spot("/?moede=4"),
    Spot("/siden-sidste-moede?moede=4"),
    Spot("/moedepakke?moede=4&kommuner=0461,0751", Role.LEAD),
)
REFUSED = Spot("/indberetning/3", Role.CONTACT)
EVERY_PAGE = (*(spot_of(page) for page in PAGES), CALL, REFUSED, *AT_MEETING, *PLAIN)
EVERY_MENU_PAGE = tuple(spot_of(page) for page in PAGES if page.in_menu and "<" not in page.path)
