"""A meeting pins what was shown; leads make them, everybody may see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from answers.meetings.meetings import (
    as_of,
    before,
    cancel,
    cancelled,
    create,
    current,
    meeting_of,
    meetings,
    newest,
    read,
)
from answers.person import ForbiddenError, Person, Role
from answers.selection import Selection
from database.audit import audit_entries
from tests.front_door.signing import form, signed_in
from tests.front_door.site import Site
from tests.samples.meetings import BEFORE, JUNE, LEAD, MARCH, PROGRAMME, SHOWN, Story

GIVEN = {"name": "Styregruppen", "programme": "nyt_program", "held": "2026-03-03"}


@pytest.fixture
def story(two_programmes: Site) -> Story:
    return Story(two_programmes)


def test_an_address_with_a_meeting_stands_on_its_clocks(story: Story) -> None:
    number = story.meet("marts", MARCH)
    found = meeting_of(story.site.services, number)
    assert found is not None
    selection = story.site.services.selection(f"?moede={number}&gruppe=agreement&sprog=en")
    assert selection == replace(as_of(found, Selection(group="agreement", language="en")))
    assert (selection.on, selection.registered) == (SHOWN, found.registered_at)
    assert current(story.site.services, selection) == found
    assert story.site.services.selection(selection.query()) == selection


@pytest.mark.parametrize("moved", ["dato=2012-07-01", "registreret=2026-03-04"])
def test_a_clock_that_is_moved_drops_the_meeting(story: Story, moved: str) -> None:
    number = story.meet("marts", MARCH)
    query = story.site.services.selection(f"?moede={number}").query()
    key, _, value = moved.partition("=")
    shown = story.site.filter("/", query, **{key: value})
    assert "moede" not in shown["shown"]["query"]
    assert "Set som til" not in str(shown["part-head"])


def test_another_filter_keeps_the_meeting_and_its_hour(story: Story) -> None:
    at = datetime(2026, 3, 3, 11, 30, 59, 999999, tzinfo=UTC)
    new, _ = read(story.site.services, {**GIVEN, "time": "12:30", "programme": PROGRAMME})
    assert new is not None
    assert new.registered_at == at
    number = create(story.site.services, LEAD, new)
    query = story.site.services.selection(f"?moede={number}").query()
    values = story.site.services.selection(query).values()
    kept = {key: values[key] for key in ("dato", "registreret")}
    shown = story.site.filter("/", query, **kept, gruppe="agreement")
    assert f"moede={number}" in shown["shown"]["query"]
    assert "Set som til Styregruppen, 3. marts 2026." in str(shown["part-head"])


def test_every_page_says_which_meeting_it_is_seen_as(story: Story) -> None:
    number = story.meet("marts", MARCH)
    for path in ("/", "/metoder", "/maal", "/kommuner", "/kilder", "/siden-sidste-moede"):
        page = story.site.page(path, f"?moede={number}")
        assert "Set som til marts, 3. marts 2026." in page, path
        assert f"moede={number}" in page, path
        assert "Set som til" not in story.site.page(path), path


def test_a_meeting_called_off_leaves_the_list_and_the_addresses(story: Story) -> None:
    services = story.site.services
    number = story.meet("marts", MARCH)
    cancel(services, LEAD, number)
    assert meetings(services) == ()
    assert [each.name for each in cancelled(services)] == ["marts"]
    assert services.selection(f"?moede={number}").meeting_id is None
    with services.database.session() as session:
        acts = [each.action for each in audit_entries(session)]
    assert acts[:2] == ["meeting_cancelled", "meeting_added"]
    assert "Aflyste møder" in story.site.page("/moeder")


def test_only_leads_keep_meetings(story: Story) -> None:
    number = story.meet("marts", MARCH)
    for role in (Role.READER, Role.CONTACT):
        someone = Person(2, "En anden", role)
        with pytest.raises(ForbiddenError):
            cancel(story.site.services, someone, number)
        new, _ = read(story.site.services, GIVEN)
        assert new is not None
        with pytest.raises(ForbiddenError):
            create(story.site.services, someone, new)
    with pytest.raises(ForbiddenError):
        cancel(story.site.services, replace(LEAD, seen_as="Kontakten"), number)


def test_before_is_the_meeting_held_before_about_the_same_programme(story: Story) -> None:
    services = story.site.services
    march, june = story.meet("marts", MARCH), story.meet("juni", JUNE)
    new, _ = read(services, {**GIVEN, "held": "2026-04-01"})
    assert new is not None
    create(services, LEAD, new)
    found = meeting_of(services, june)
    assert found is not None
    assert before(services, found) == meeting_of(services, march)
    assert newest(services, Selection()) == found
    at = datetime(2026, 4, 1, tzinfo=UTC)
    assert newest(services, Selection(registered=at)) == meeting_of(services, march)


def test_the_form_fills_in_both_clocks(story: Story) -> None:
    services = story.site.services
    new, wrong = read(services, GIVEN)
    assert new is not None
    assert wrong == {}
    assert (new.shown_on, new.registered_at.isoformat()) == (
        MARCH,
        "2026-03-03T23:59:59.999999+01:00",
    )
    ended, _ = read(services, {**GIVEN, "programme": PROGRAMME})
    assert ended is not None
    assert ended.shown_on == date(2013, 9, 30)
    summer, _ = read(services, {**GIVEN, "held": "2026-06-05", "day": "2026-06-01"})
    assert summer is not None
    assert summer.registered_at.isoformat() == "2026-06-01T23:59:59.999999+02:00"


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("name", "  ", "missing"),
        ("name", "x" * 121, "long"),
        ("name", "Møde om 010190-1234", "personal"),
        ("programme", "ukendt", "unknown"),
        ("held", "", "missing"),
        ("held", "3. marts", "date"),
        ("held", "0026-03-03", "date"),
        ("shown", "igår", "date"),
        ("day", "2026-02-30", "date"),
        ("time", "25:00", "time"),
    ],
)
def test_a_field_that_is_wrong_is_named_and_nothing_is_kept(
    story: Story, field: str, value: str, why: str
) -> None:
    given = {**GIVEN, field: value}
    assert read(story.site.services, given) == (None, {field: f"meetings-wrong-{field}-{why}"})
    answer = form(story.site.client, "/moeder/nyt", **given)
    assert answer.status_code == 400
    text = answer.get_data(as_text=True)
    assert 'aria-invalid="true"' in text
    assert f'href="#{field}"' in text
    assert meetings(story.site.services) == ()


def test_a_lead_makes_a_meeting_in_the_form_and_calls_it_off(story: Story) -> None:
    client = story.site.client
    assert client.get("/moeder/nyt?program=nyt_program").status_code == 200
    answer = form(client, "/moeder/nyt", **GIVEN)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/moeder?program=nyt_program")
    (found,) = meetings(story.site.services)
    page = story.site.page("/moeder", "?program=nyt_program")
    for said in ("Styregruppen", "Se siderne som til mødet", "Mødepakke", "Aflys mødet"):
        assert said in page
    assert f"moede={found.id}" in page
    assert form(client, f"/moeder/{found.id}/aflys").status_code == 303
    assert form(client, f"/moeder/{found.id}/aflys").status_code == 404
    assert meetings(story.site.services) == ()


def test_a_reader_sees_the_meetings_and_no_form(story: Story) -> None:
    story.meet("marts", MARCH)
    reader = signed_in(story.site.app, story.site.settings, "reader")
    page = Site(story.site.app, story.site.services, reader, story.site.database).page("/moeder")
    assert "Se siderne som til mødet" in page
    for hidden in ("Opret et møde", "Aflys mødet", "Mødepakke"):
        assert hidden not in page
    assert reader.get("/moeder/nyt").status_code == 403


def test_a_meeting_before_its_figures_is_asked_about_and_offered_their_day(story: Story) -> None:
    story.begin()  # registered 5 January 2026, the programme 2009 to 2013
    client, services = story.site.client, story.site.services
    given = {**GIVEN, "programme": PROGRAMME, "held": "2012-06-05"}
    answer = form(client, "/moeder/nyt", **given)
    text = answer.get_data(as_text=True)
    assert answer.status_code == 400
    assert "Programmets første tal blev registreret 05-01-2026 kl. 13.00" in text
    assert "Opret mødet med det, der var registreret 05-01-2026" in text
    assert '<input type="hidden" name="day" value="2026-01-05">' in text
    assert '<input type="hidden" name="alligevel" value="ja">' in text
    assert meetings(services) == ()

    accepted = form(client, "/moeder/nyt", **given, day="2026-01-05")
    assert accepted.status_code == 303
    (found,) = meetings(services)
    assert (found.held_on, found.shown_on) == (date(2012, 6, 5), date(2012, 6, 5))
    assert found.registered_at > BEFORE
    assert "ingen af programmets tal registreret" not in story.site.page("/moeder")


def test_a_meeting_may_be_kept_empty_and_its_line_says_that_it_is(story: Story) -> None:
    story.begin()
    given = {**GIVEN, "programme": PROGRAMME, "held": "2008-06-05", "alligevel": "ja"}
    assert form(story.site.client, "/moeder/nyt", **given).status_code == 303
    page = story.site.page("/moeder")
    assert "var ingen af programmets tal registreret. De første kom 05-01-2026" in page
    assert "Programmet begyndte først 01-01-2009." in page


def test_a_day_before_the_programme_is_asked_about_too(story: Story) -> None:
    story.begin()
    given = {**GIVEN, "programme": PROGRAMME, "shown": "2008-01-01"}
    text = form(story.site.client, "/moeder/nyt", **given).get_data(as_text=True)
    assert "Programmet begyndte 01-01-2009, og mødet viser situationen pr. 01-01-2008." in text
    assert '<input type="hidden" name="shown" value="2009-01-01">' in text
    assert "registreret 05-01-2026" not in text


def test_a_programme_without_any_figure_is_asked_about_nothing(story: Story) -> None:
    assert form(story.site.client, "/moeder/nyt", **GIVEN).status_code == 303
