"""A world with small counts in every place one can stand, to be built twice with other ones."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime

from answers.meetings.meetings import NewMeeting, create
from answers.protection.hidden import RELEASES, Figure, hide
from answers.services import Services
from dashboard.app import create_app
from dashboard.pages import PAGES
from dashboard.routes.downloads import FORMATS
from dashboard.settings.machine import Settings
from exhibits.exhibit.exhibit import computed
from exhibits.exhibit.written_sentences import write
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.registry import EXHIBITS
from monitoring.disclosure import Viewer
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW, Site
from tests.samples.secret_rows import (
    AARHUS,
    CALL,
    FIRST,
    HALVES,
    LOCKED_YEAR,
    ODENSE,
    PROGRAMME,
    SECRETS,
    store_catalogues,
    store_first,
    store_second,
)
from tests.samples.submissions import (
    LEAD,
    MEASURED,
    ODENSE_CONTACT,
    approved,
    send,
    workbook,
)
from tests.samples.tables import with_tables
from words.catalog import read_words

# When an office file was made.
MADE_AT = re.compile(rb"(?<=W3CDTF\">)[^<]{20}")
# A token of a session as a page carries it; nothing longer, which might be a fingerprint of a file.
TOKEN = re.compile(rb"(?<![\w-])[\w-]{43}(?![\w-])")


def moved(name: str | None = None) -> dict[str, int]:
    """The same counts with one of them, or all, at another value of 1 to 4."""
    return {key: value % 4 + 1 if name in (None, key) else value for key, value in SECRETS.items()}


@dataclass(frozen=True, slots=True)
class World:
    """A site, and the numbers of its two meetings."""

    site: Site
    meetings: tuple[int, int]


@contextmanager
def world(secrets: Mapping[str, int], url: str = "sqlite://") -> Iterator[World]:
    """A dashboard over a database with these secrets."""
    with with_tables(url) as database:
        settings = Settings(database_url=url, now=lambda: NOW)
        app = create_app(settings, database)
        site = Site(app, Services(database, settings.now), signed_in(app, settings), database)
        store_catalogues(site)
        store_first(site, secrets)
        store_second(site, secrets)
        _report(site, secrets)
        _hide(site, secrets)
        meetings = (_meet(site, date(2026, 3, 3)), _meet(site, date(2026, 6, 5)))
        _say(site, meetings[1])
        yield World(site, meetings)


def _report(site: Site, secrets: Mapping[str, int]) -> None:
    """What a municipality sends in itself, of an indicator that is open where it is published."""
    told = f"heraf {secrets['reported_text']} løsladte"
    reported = workbook(
        {
            "Målinger": [
                (*MEASURED, "Opgørelse"),
                ("Odense", "open_count", 2010, 60, told),
                ("Odense", "open_count", 2011, secrets["reported"], None),
                ("Odense", "open_count", 2012, secrets["reported_again"], None),
            ],
            "Metoder": [
                ("Kommune", "Metode", "Fra", "Bemærkning"),
                ("Odense", "CTI", date(2010, 1, 1), told),
            ],
            "Ansøgning": [
                ("Kommune", "Program", "Kriterium", "Svar", "Dokumentation"),
                ("Odense", CALL, "aftale", "ja", told),
            ],
        }
    )
    own = site.services.seen_by(Viewer(frozenset({ODENSE})))
    assert approved(own, send(own, reported, ODENSE_CONTACT)).import_id


def _hide(site: Site, secrets: Mapping[str, int]) -> None:
    """Two counts that are not small, and that a lead hid beside others."""
    place = {"municipality_code": AARHUS, "year": LOCKED_YEAR}
    reading = {**place, "indicator_code": "open_count", "value": 40 + secrets["locked_reading"]}
    # The locked ones are these less each other, or not, and the country's less the others'.
    beside = {(AARHUS, "courses"): 17, (AARHUS, "street_sleepers"): 60, (ODENSE, "open_count"): 20}
    beside |= {("national", "open_count"): 63, ("national", "courses"): 17}
    others = [
        {"municipality_code": code, "year": LOCKED_YEAR, "indicator_code": name, "value": value}
        for (code, name), value in beside.items()
    ]
    site.store("measurement", [reading, *others], at=FIRST)
    releases = {AARHUS: 90 + secrets["locked_release"], ODENSE: 50, "national": 141}
    site.store(
        "release",
        [{**place, "municipality_code": code, "value": each} for code, each in releases.items()],
        at=FIRST,
    )
    for subject in ("open_count", RELEASES):
        hide(site.services, LEAD, Figure(subject, AARHUS, LOCKED_YEAR), "Talt forkert")


def _meet(site: Site, held: date) -> int:
    end = datetime(held.year, held.month, held.day, 21, 59, 59, tzinfo=UTC)
    new = NewMeeting(f"Møde {held:%m}", PROGRAMME, held, date(2013, 6, 30), end)
    return create(site.services, LEAD, new)


def _say(site: Site, meeting: int) -> None:
    """A sentence of a lead's own, which is marked when the figures behind it change."""
    selection = site.services.selection(f"?moede={meeting}")
    shown = computed(KEY_FIGURES, site.services, selection, read_words()["da"])
    assert write(site.services, LEAD, shown, "Det går fremad") == ""


def page_paths() -> list[str]:
    """Every page a reader may open, with names that this world has."""
    names = {
        "<municipality>": ("odense", "aarhus", "esbjerg"),
        "<program>/<no>": tuple(f"{PROGRAMME}/{no}" for no in (1, 2, 3, 4)),
        "<program>": (PROGRAMME, CALL),
        "<method>": ("cti",),
    }
    found: list[str] = []
    for page in PAGES:
        hole = next((name for name in names if name in page.path), None)
        if hole is not None:
            found += [page.path.replace(hole, value) for value in names[hole]]
        elif "<" not in page.path:
            found.append(page.path)
    return found


def moments(made: World) -> dict[str, str]:
    """Views of now, of a day, of what was known before and between, of a meeting, of a call."""
    earlier, later = made.meetings
    return {
        "now": "?",
        "day": "?dato=2012-06-30",
        "before": "?registreret=2026-02-01",
        "meeting": f"?moede={later}&siden={earlier}",
        "call": f"?program={CALL}&eksempel=nej",
        "halves": f"?program={HALVES}&dato=2026-11-01",
    }


def told(content: bytes) -> bytes:
    """An answer without its tokens; a zip file as its parts by name, without when it was made."""
    if not content.startswith(b"PK\x03\x04"):
        return TOKEN.sub(b"", content)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {each.filename: packed.read(each) for each in packed.infolist()}
    plain = {name: MADE_AT.sub(b"", told(part)).hex() for name, part in parts.items()}
    return json.dumps(plain).encode()


def files(formats: tuple[str, ...]) -> list[str]:
    """The exhibits as files of these formats."""
    known = [each.extension for each in FORMATS if each.extension in formats]
    return [f"/hent/{exhibit.key}.{extension}" for exhibit in EXHIBITS for extension in known]
