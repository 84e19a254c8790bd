"""What is said of each programme, against the published facts."""

from __future__ import annotations

from datetime import date

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.calendar import PROGRAMME_CALENDAR, EventLine
from exhibits.programmes.facts import PROGRAMME_FACTS, FactLine
from exhibits.programmes.goals import PROGRAMME_GOALS, MeasuredLine
from exhibits.programmes.methods import PROGRAMME_METHODS, MethodLine
from exhibits.programmes.municipalities import PROGRAMME_MUNICIPALITIES, MemberLine
from exhibits.programmes.phases import PROGRAMME_PHASES, PhaseLine
from tests.front_door.site import Site
from words.catalog import read_words


def shown(
    site: Site, exhibit: AnyExhibit, code: str = "hjemloesestrategien", **more: object
) -> Shown:
    selection = Selection(programme_code=code, **more)  # type: ignore[arg-type]
    return show(exhibit, site.services, selection, read_words()[selection.language])


def facts(site: Site, code: str, language: str = "da") -> dict[str, str]:
    rows = rows_of(shown(site, PROGRAMME_FACTS, code, language=language), FactLine)
    return {row.stated.field: row.value for row in rows}


def test_the_seats_of_the_strategy_are_all_known(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_FACTS)
    assert seen.finding == (
        "17 af programmets 17 pladser er kendt: 8 aftalekommuner og 9 bostøttekommuner"
    )
    told = facts(loaded_site, "hjemloesestrategien")
    assert told["period"] == "2009 – 31-08-2013"
    assert "1. september 2013" in told["note"]
    assert "8 aftalekommuner: Albertslund, Esbjerg" in told["seats"]
    assert told["funder"] == "ikke oplyst"


def test_the_call_has_its_deadline_posts_and_chosen_ones(loaded_site: Site) -> None:
    told = facts(loaded_site, "haandholdt_inklusion")
    assert told["deadline"] == "01-06-2016 kl. 12.00"
    assert told["positions"] == "2"
    assert told["seats"].endswith("2 udvalgte kommuner: Holbæk og Horsens")
    assert facts(loaded_site, "haandholdt_inklusion", "en")["deadline"] == "1 Jun 2016 12:00"


def test_the_norwegian_pilot_invents_nothing(loaded_site: Site) -> None:
    told = facts(loaded_site, "samordnet_mottak")
    assert told["period"] == "til juni 2022, start ikke oplyst"
    assert told["country"] == "Norge"
    assert told["funder"] == "Sparebank 1 Stiftelsen Østfold og Akershus"
    assert told["owner"] == "Fredrikstad kommune og Blå Kors Fredrikstad"
    assert len(told["clients"].split("; ")) == 4
    assert told["positions"] == told["deadline"] == told["evaluator"] == "ikke oplyst"
    english = facts(loaded_site, "samordnet_mottak", "en")
    assert english["period"] == "until June 2022, start not stated"
    assert len(english["clients"].split("; ")) == 4


def test_norwegian_names_are_marked_as_norwegian(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/samordnet_mottak")
    assert '"lang": "no"' in page
    assert '"lang": "no"' not in loaded_site.page("/programmer/haandholdt_inklusion")


def test_municipalities_stand_by_group_with_why_and_where(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_MUNICIPALITIES)
    rows = rows_of(seen, MemberLine)
    groups = [row.member.group for row in rows]
    assert groups == ["agreement"] * 8 + ["housing_support"] * 9
    first, last = rows[0], rows[-1]
    assert first.municipality == "Albertslund"
    assert first.since == first.until == "dato ukendt"
    assert (last.municipality, last.since) == ("Aalborg", "2010")
    assert last.why.startswith("Begyndte sommeren 2010. Kommunerne i hjemløsestrategien")
    assert first.where.startswith("programkatalog.xlsx, Programkommuner, B")
    assert (first.inhabitants or 0) > 0
    assert first.region_text == "Hovedstaden"


def test_phases_are_as_exact_as_printed(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_PHASES)
    assert [row.period_shown for row in rows_of(seen, PhaseLine)] == [
        "oktober 2008 – juli 2009",
        "august 2009 – december 2009",
        "januar 2010 – 2012",
        "2012",
        "januar 2013 – 31-08-2013",
    ]
    assert "Faserne 3 og 4" in seen.note
    assert seen.finding == "Den 31-08-2013 var Forlængelse i gang"
    assert seen.figure is not None


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        (date(2007, 1, 1), "Ingen af de 5 faser var begyndt"),
        (date(2009, 9, 1), "Den 01-09-2009 var Konkretisering og metodeudvikling i gang"),
        (date(2014, 1, 1), "Alle 5 faser er slut"),
    ],
)
def test_phases_follow_the_day(loaded_site: Site, on: date, finding: str) -> None:
    assert shown(loaded_site, PROGRAMME_PHASES, on=on).finding == finding


def test_a_count_is_one_line_a_day(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_CALENDAR)
    counts = [row for row in rows_of(seen, EventLine) if row.line.indicators]
    assert [row.event for row in counts] == [
        f"Hjemløsetælling i uge 6, {year}"
        for year in (2007, 2009, 2011, 2013, 2015, 2017, 2019, 2022, 2024)
    ]
    assert {row.indicators_shown for row in counts} == {18}
    assert counts[0].due_on == date(2007, 12, 31)
    assert "31. december" in seen.note
    assert len(seen.rows) == 23


def test_events_keep_the_precision_of_print(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_CALENDAR)
    rows = {row.event: row for row in rows_of(seen, EventLine)}
    assert rows["Netværksmøde (forår)"].when == "foråret 2010"
    assert rows["Bostøttekommunerne starter (sommer)"].when == "sommeren 2010"
    assert rows["Metodearbejdet og dokumentationen går i gang"].when == "marts 2010"
    assert rows["Statusrapport 2011"].when == "2011"
    assert rows["Statusrapport 2011"].recurrence_text == "hvert år"
    assert rows["Strategien slutter"].when == "31-08-2013"
    reflection = rows["Refleksion: faste spørgsmål besvares hvert halvår"]
    assert reflection.recurrence_text == "hvert halve år"
    assert "ikke trykt" in rows["Skabeloner skal være klar"].note_text


def test_past_and_coming_follow_the_day(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_CALENDAR, on=date(2010, 4, 15))
    states = {row.event: row.state for row in rows_of(seen, EventLine)}
    assert states["Skabeloner skal være klar"] == "past"
    assert states["Netværksmøde (forår)"] == "about"
    assert states["Status for strategien"] == "coming"


def test_the_dates_of_the_call(loaded_site: Site) -> None:
    call = rows_of(shown(loaded_site, PROGRAMME_CALENDAR, "haandholdt_inklusion"), EventLine)
    assert [row.when for row in call] == ["03-05-2016", "01-06-2016", "22-06-2016"]
    pilot = rows_of(shown(loaded_site, PROGRAMME_CALENDAR, "samordnet_mottak"), EventLine)
    assert pilot[0].when == "juni 2022"


def test_methods_count_their_municipalities(loaded_site: Site) -> None:
    rows = rows_of(shown(loaded_site, PROGRAMME_METHODS), MethodLine)
    counts = {row.method.code: row.users for row in rows}
    assert counts == {
        "udredning": 7,
        "cti": 13,
        "icm": 15,
        "act": 2,
        "opsoegende": 4,
        "god_loesladelse": 6,
        "god_udskrivning": 0,
    }
    assert shown(loaded_site, PROGRAMME_METHODS, "implementering_forankring").rows == ()


def test_goals_and_criteria_keep_their_numbers(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_GOALS)
    assert seen.finding == "4 målsætninger, og 1 af dem kan følges med tal"
    assert [row.no for row in rows_of(seen, MeasuredLine)] == [1, 2, 3, 4]
    call = shown(loaded_site, PROGRAMME_GOALS, "haandholdt_inklusion")
    assert call.finding.endswith("men 5 kriterier for ansøgere")
    criteria = rows_of(call, MeasuredLine)
    assert [row.role for row in criteria] == ["criterion"] * 5 + ["consideration"]
    assert [row.path for row in criteria if row.path] == ["/loesladelser"]
    assert "programme-goal-chosen" not in [column.text_key for column in call.columns]
    pilot = shown(loaded_site, PROGRAMME_GOALS, "samordnet_mottak")
    assert (pilot.finding, pilot.rows) == ("Programmet har ingen måltal", ())


def test_every_row_can_be_traced(loaded_site: Site) -> None:
    for exhibit in (PROGRAMME_FACTS, PROGRAMME_MUNICIPALITIES, PROGRAMME_CALENDAR):
        seen = shown(loaded_site, exhibit)
        assert seen.sources
        assert all(each.cell for each in seen.sources)
        assert all(row.sources for row in seen.rows)
