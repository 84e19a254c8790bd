"""What has ended is spoken of in the past, what has not begun as coming, what runs as now.

Everything is walked for each of the three: pages, slides, the web page of the pack, calendar files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from icalendar import Calendar

from answers.services import Services
from dashboard.app import create_app
from dashboard.pages import PAGES
from dashboard.settings.machine import Settings
from loaders.importing import Received, load_files
from monitoring.disclosure import Viewer
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW, Site
from tests.front_door.visible_texts import html_texts, slide_texts, texts_of
from tests.samples.aged_programmes import COMING, ENDED, NAMES, RUNNING, aged_programmes
from tests.samples.tables import with_tables

# These are about no day: definitions, forms, accounts, and what has changed since a meeting.
OF_NO_DAY = (
    *("/kilder", "/data", "/fortrolighed", "/administration", "/indberetning", "/moedepakke"),
    *("/moeder", "/siden-sidste-moede", "/programmer"),
)
# Said of a day that is over, these are not true.
NOT_OF_THE_PAST = {
    "da": (
        r"\ber (?:fortsat |nu )?(?:længst|bag|i gang|mest udbredt|på sporet|bagud|forude)\b",
        r"\bbruger (?:tilsammen|kun|programmets|\d|en metode|metoden|hvilke)\b",
        r"\bbruges (?:i|af) \d",
        r"\b(?:kommuner|\w+) afventer tal\b",
        r"\b(?:planen nu|talt nu|plan nu|lige nu|forude|omkring nu)\b",
        r"\b(?:kræver opmærksomhed|deltager i mindst|ligger længere fremme)\b",
        r"\bnæste (?:\w+ )?er\b",
        r"\bhvem har\b",
        r"\d kommuner? skal sende\b",
        r"\bfristen er ikke nået: ",
        r"\bNår (?:de|kommunen)\b",
    ),
    "en": (
        r"\b(?:is|are) (?:furthest|behind its|running|most widespread|on track|behind\b)",
        r"\buse (?:all|only|the programme|\d|which|a method|the method)\b",
        r"\b(?:is|are) used in \d",
        r"\bawaits? a figure\b",
        r"\b(?:plan now|counted now|right now|are ahead|lies ahead|upcoming|about now)\b",
        r"\b(?:needs? attention|takes? part in at least)\b",
        r"\bnext (?:\w+ )*is\b",
        r"\bwho has\b",
        r"\d municipalit(?:y is|ies are) to send\b",
    ),
}
# Said of what runs or has not begun, these are not true.
NOT_OF_THE_PRESENT = {
    "da": (r"\bvar (?:i gang|længst|bag)\b", r"\bsluttede\b", r"\bbrugte\b", r"\bblev brugt\b"),
    "en": (
        r"\b(?:was|were) (?:running|furthest|behind)\b",
        r"\bended (?:on|in)\b",
        r"\b(?:was|were|They) used\b",
    ),
}


@pytest.fixture(scope="module")
def aged() -> Iterator[Site]:
    """A dashboard over the three, on the tests' day in 2026, with a lead in front of it."""
    settings = Settings(database_url="sqlite://", now=lambda: NOW)
    with with_tables() as database:
        (outcome,) = load_files(database, [Received("tre.xlsx", aged_programmes())], who="test")
        assert outcome.import_id is not None, outcome.checked.problems
        app = create_app(settings, database)
        services = Services(database, settings.now).seen_by(Viewer(sees_all=True))
        yield Site(app, services, signed_in(app, settings), database)


def every_text(site: Site, code: str, language: str) -> Iterator[tuple[str, str]]:
    """Where it stands and what is said: each page of a day, the pack, and slides."""
    query = f"?program={code}&sprog={language}"
    named = {"method": f"metode_{code}", "program": code, "no": "1", "municipality": "odense"}
    for page in PAGES:
        if page.path.startswith(OF_NO_DAY) and page.path != "/programmer/<program>":
            continue
        if page.path == "/indberetningsstatus" or not page.path.startswith("/indberetning"):
            path = re.sub(r"<(\w+)>", lambda found: named[found[1]], page.path)
            yield from ((path, text) for text in texts_of(site, path, query))
    pack = f"/hent/moedepakke.{{}}{query}&kommuner=0461"
    yield from (("pack", text) for text in html_texts(site, pack.format("html")))
    yield from (("slides", text) for text in slide_texts(site, pack.format("pptx")))


def found_in(site: Site, code: str, language: str, patterns: tuple[str, ...]) -> list[str]:
    wrong = re.compile("|".join(patterns))
    return sorted(
        {
            f"{place}: {found[0]!r} in {text[:200]}"
            for place, text in every_text(site, code, language)
            if (found := wrong.search(text))
        }
    )


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_has_ended_is_past(aged: Site, language: str) -> None:
    assert found_in(aged, ENDED, language, NOT_OF_THE_PAST[language]) == []


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("code", [RUNNING, COMING])
def test_what_runs_or_comes_is_not_past(aged: Site, code: str, language: str) -> None:
    assert found_in(aged, code, language, NOT_OF_THE_PRESENT[language]) == []


@pytest.mark.parametrize(
    ("code", "query", "said"),
    [
        (
            ENDED,
            "",
            "Gammelt program sluttede 31-12-2021. Siden viser situationen ved afslutningen",
        ),
        (ENDED, "&dato=2024-05-01", "Siden viser en dag, hvor programmet var slut."),
        (ENDED, "&dato=2018-05-01", "Gammelt program begyndte først 01-01-2019."),
        (COMING, "", "Kommende program begynder 01-01-2029. Siden viser en dag før"),
        (COMING, "&sprog=en", "Programme 2029 begins on 1 Jan 2029."),
    ],
)
def test_it_is_said_that_the_day_lies_outside_the_programme(
    aged: Site, code: str, query: str, said: str
) -> None:
    assert said in aged.page("/", f"?program={code}{query}")


def test_what_runs_says_neither(aged: Site) -> None:
    page = aged.page("/", f"?program={RUNNING}")
    assert "sluttede" not in page
    assert f"{NAMES[RUNNING]} begynder" not in page
    assert "1 af 3 kommuner er i gang med en metode" in page


def test_a_meeting_speaks_as_on_its_day(aged: Site) -> None:
    """So that the same meeting gives the same pack next year."""
    on = aged.services.moment(aged.services.selection("program=slut&dato=2020-06-01"))
    assert on.is_over
    assert not aged.services.moment(aged.services.selection(f"program={RUNNING}")).is_over


@pytest.mark.parametrize("query", ["", "&dato=2020-06-01", "&frist=2022-02-01"])
def test_no_calendar_file_holds_the_past(aged: Site, query: str) -> None:
    assert aged.get(f"/hent/frist.ics?program={ENDED}{query}").status_code == 404
    page = aged.page("/indberetningsstatus", f"?program={ENDED}{query}")
    assert "frist.ics" not in page
    assert "Frister efter" in page
    assert "Kalenderen har ingen senere frist." in page  # in the letters, which are sent today


def test_a_calendar_file_holds_what_is_to_come_also_from_an_earlier_day(aged: Site) -> None:
    for query in ("", "&dato=2025-06-01"):
        answer = aged.get(f"/hent/frist.ics?program={RUNNING}{query}")
        events = Calendar.from_ical(answer.data).walk("VEVENT")
        days = [event.decoded("DTSTART") for event in events]
        assert days == [date(2027, 2, 1), date(2028, 2, 1)]
    page = aged.page("/indberetningsstatus", f"?program={RUNNING}")
    assert "Kommende frister" in page
    assert page.count("frist.ics") == 2


def test_the_two_lines_of_a_plan_have_names_of_their_own(aged: Site) -> None:
    """Aarhus: 60 in 2018, 57 in 2020, 30 in 2021: 40 when counted, 30 at the programme's end."""
    attention = aged.get(f"/hent/attention.csv?program={ENDED}").get_data(as_text=True)
    head, _, first = attention.splitlines()[:3]
    assert "Planen på dagen;Forskel på dagen" in head
    assert "30,0;27,0" in first or "30;27" in first
    own = aged.get(f"/hent/municipality-goals.csv?program={ENDED}&kommune=0751")
    assert "Planen, da der blev talt" in own.get_data(as_text=True)
    data = aged.get(f"/data/progress.csv?program={ENDED}").get_data(as_text=True)
    assert "required_on_day" in data.splitlines()[0]
