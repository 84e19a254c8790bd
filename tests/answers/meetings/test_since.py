"""What has changed since a meeting is told once, by its cause, and in the right order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exhibits.exhibit.shown import rows_of
from exhibits.meetings.since_last import SinceLine
from monitoring.disclosure import Viewer
from tests.front_door.site import Site
from tests.samples.meetings import (
    AALBORG,
    AARHUS,
    BEFORE,
    JUNE,
    MARCH,
    ODENSE,
    PROGRAMME,
    Story,
    participation,
    reading,
    target,
)


@pytest.fixture
def story(site: Site) -> Story:
    """Two meetings, and nothing that happened between them."""
    return Story.of_two_meetings(site)


def test_a_changed_figure_its_flip_and_a_withdrawn_import_are_exactly_two_lines(
    site: Site,
) -> None:
    story = Story(site)
    story.begin()
    wrong = site.store("participation", [participation(AALBORG)], at=BEFORE, file="metoder.xlsx")
    story.meet("marts", MARCH)
    story.between("measurement", reading(ODENSE, 15))
    story.undo(wrong)
    story.meet("juni", JUNE)
    assert story.lines() == [
        ("Tal ændret", "Odense", "Gadesovere, 2011", "33", "15"),
        (
            "Indlæsning fortrudt",
            "Aalborg",
            "metoder.xlsx (1 række)",
            "registreret 05-01-2026 kl. 13.00 af test",
            "fortrudt 11-04-2026 kl. 14.00 af Lederen: Forkert fil",
        ),
    ]
    meaning = [row.means for row in rows_of(story.told(), SinceLine)]
    assert meaning == ["Mål 1: Ingen på gaden (måltal for 2012): fra Bagud til Mål nået", ""]
    assert story.told().finding == (
        "Fra mødet den 3. marts 2026 til mødet den 5. juni 2026 er én status skiftet, "
        "ét tal ændret og én indlæsning fortrudt"
    )


def test_a_figure_that_reverts_with_its_import_is_told_by_the_import_alone(
    site: Site,
) -> None:
    story = Story(site)
    story.begin()
    wrong = site.store("measurement", [reading(AARHUS, 31), reading(ODENSE, 32)], at=BEFORE)
    story.meet("marts", MARCH)
    story.undo(wrong)
    story.meet("juni", JUNE)
    (line,) = story.lines()
    assert line[:3] == ("Indlæsning fortrudt", "Flere kommuner", "measurement.xlsx (2 rækker)")


def test_a_withdrawn_figure_that_was_sent_in_anew_is_a_change_of_its_own(
    site: Site,
) -> None:
    story = Story(site)
    story.begin()
    wrong = site.store("measurement", [reading(AARHUS, 31)], at=BEFORE)
    story.meet("marts", MARCH)
    story.undo(wrong)
    story.between("measurement", reading(AARHUS, 29))
    story.meet("juni", JUNE)
    assert [line[0] for line in story.lines()] == ["Tal ændret", "Indlæsning fortrudt"]
    assert story.lines()[0][3:] == ("31", "29")


def test_nothing_is_said_to_be_nothing(story: Story) -> None:
    assert story.lines() == []
    assert story.told().finding == (
        "Intet er ændret fra mødet den 3. marts 2026 til mødet den 5. juni 2026"
    )


def test_without_an_earlier_meeting_it_says_so(site: Site) -> None:
    story = Story(site)
    story.begin()
    assert story.told("?").finding == "Der er endnu intet møde at sammenligne med"
    story.meet("juni", JUNE)
    assert story.told().finding == "Der er endnu intet møde at sammenligne med"
    assert not story.told().rows


def test_the_newest_meeting_is_compared_with_now(story: Story) -> None:
    story.site.store("measurement", [reading(AARHUS, 25)])
    shown = story.told("?dato=2012-06-30")
    assert shown.finding == "Siden mødet den 5. juni 2026 er ét tal ændret"
    earlier = story.told(f"?dato=2012-06-30&siden={story.meetings['marts']}")
    assert earlier.finding == "Siden mødet den 3. marts 2026 er ét tal ændret"
    english = story.told("?dato=2012-06-30", "en")
    assert english.finding == "Since the meeting on 5 June 2026, one figure has changed"


def test_a_meeting_ahead_is_not_what_now_is_compared_with(story: Story) -> None:
    story.meet("december", date(2026, 12, 10))
    assert "5. juni 2026" in story.told("?dato=2012-06-30").finding


def test_a_new_and_a_changed_figure_are_one_line_each(story: Story) -> None:
    story.between("measurement", reading(AALBORG, 17), reading(AALBORG, 22, 2008))
    assert story.lines() == [
        ("Tal ændret", "Aalborg", "Gadesovere, 2011", "18", "17"),
        ("Nyt tal", "Aalborg", "Gadesovere, 2008", "intet oplyst", "22"),
    ]
    sources = story.told().sources
    assert {each.label for each in sources} == {"Før", "Nu"}
    assert {"measurement.xlsx", "nyt.xlsx"} == {each.file_name for each in sources}


def test_a_status_that_time_alone_moved_says_so(site: Site) -> None:
    story = Story(site)
    story.begin()
    site.store(
        "calendar",
        [
            {"type": "period", "indicator_code": "street_sleepers", "period": year}
            for year in ("2009", "2011", "2012")
        ],
        at=BEFORE,
    )
    story.meet("marts", MARCH, date(2012, 6, 30))
    story.meet("juni", JUNE, date(2013, 6, 30))
    assert "Status skiftet" not in [line[0] for line in story.lines()]
    meaning = {row.means for row in rows_of(story.told(), SinceLine)}
    goal = "Mål 1: Ingen på gaden (måltal for 2012)"
    assert f"{goal}: fra Bagud til Tal mangler (kun fordi tiden er gået)" in meaning
    late = [line for line in story.lines() if line[0] == "Mangler stadig"]
    assert [line[1] for line in late] == ["Odense", "Aalborg", "Aarhus"]
    assert late[0][3:] == ("fristen var ikke nået", "mangler")
    assert story.told().finding.endswith("og 3 indberetninger mangler stadig")


def test_a_hidden_figure_says_only_that_it_is_hidden(story: Story) -> None:
    story.between(
        "measurement",
        reading(ODENSE, None, is_hidden=True),
        reading(AARHUS, None, 2008, is_hidden=True),
    )
    changed = [line for line in story.lines() if line[2].startswith("Gadesovere")]
    assert changed == [
        ("Tal ændret", "Odense", "Gadesovere, 2011", "33", "skjult (under fem)"),
        ("Nyt tal", "Aarhus", "Gadesovere, 2008", "intet oplyst", "skjult (under fem)"),
    ]


def test_a_protected_figure_below_five_is_never_told(site: Site) -> None:
    story = Story(replace(site, services=site.services.seen_by(Viewer())))
    story.begin()
    protected = {"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}
    site.store("indicator", [{**protected, "direction": "lower", "is_protected": True}], at=BEFORE)
    site.store("measurement", [reading(ODENSE, 3), reading(AARHUS, 2)], at=BEFORE)
    story.meet("marts", MARCH)
    story.between("measurement", reading(ODENSE, 4), reading(AARHUS, 12))
    story.meet("juni", JUNE)
    assert [line[1:] for line in story.lines() if line[0] == "Tal ændret"] == [
        ("Aarhus", "Gadesovere, 2011", "skjult (under fem)", "12")
    ]


def test_a_provisional_figure_that_became_final_is_a_change(site: Site) -> None:
    story = Story(site)
    story.begin()
    site.store("measurement", [reading(ODENSE, 30, 2008, status="provisional")], at=BEFORE)
    story.meet("marts", MARCH)
    story.between("measurement", reading(ODENSE, 30, 2008))
    story.meet("juni", JUNE)
    assert story.lines() == [
        ("Tal ændret", "Odense", "Gadesovere, 2008", "30 (foreløbig)", "30 (endelig)")
    ]


def test_examples_are_marked_and_can_be_left_out(story: Story) -> None:
    story.between("measurement", reading(ODENSE, 31, 2008), is_example=True)
    shown = story.told()
    assert [row.is_example for row in rows_of(shown, SinceLine)] == [True]
    assert shown.has_examples
    assert story.lines()[0][4] == "31 (eks.)"
    assert story.lines(f"?moede={story.meetings['juni']}&eksempel=nej") == []


def test_the_same_figure_sent_again_is_no_change(story: Story) -> None:
    story.between("measurement", reading(ODENSE, 33))
    story.between("municipality", {"code": "0999", "name": "Nyby", "country": "DK"})
    story.between("goal", {"programme_code": PROGRAMME, "no": 2, "name": "Et mål til"})
    assert story.lines() == []


def test_methods_begin_end_and_move(site: Site) -> None:
    story = Story(site)
    story.begin()
    site.store(
        "participation",
        [participation(AALBORG, stage="udvikling"), participation(AARHUS)],
        at=BEFORE,
    )
    story.meet("marts", MARCH)
    story.between(
        "participation",
        participation(ODENSE, stage="afproevning"),
        participation(AARHUS, to_on=date(2011, 12, 31)),
        participation(AALBORG, stage="implementering"),
    )
    story.meet("juni", JUNE)
    told = [(line[0], line[1], line[3], line[4]) for line in story.lines()]
    assert told == [
        ("Metode afsluttet", "Aarhus", "Deltager, stadie ukendt", "bruges ikke"),
        ("Metode ændret", "Odense", "vides ikke", "Afprøvning"),
        ("Metode ændret", "Aalborg", "Udvikling", "Implementering"),
    ]
    assert "3 metodeforløb ændret" in story.told().finding


def test_targets_and_choices_are_told(story: Story) -> None:
    story.between("target", target(AARHUS, 80, 20))
    two = {"programme_code": PROGRAMME, "goal_no": 2, "is_chosen": False}
    story.between("goal_choice", {**two, "municipality_code": ODENSE})
    told = [(line[0], line[1], line[3], line[4]) for line in story.lines()]
    assert ("Valg af mål", "Odense", "intet oplyst", "fravalgt") in told
    assert (
        "Måltal sat eller ændret",
        "Aarhus",
        "måltal 40 fra 80 i 2009",
        "måltal 20 fra 80 i 2009",
    ) in told


def test_crossing_the_limit_stands_on_the_line_of_the_figure(story: Story) -> None:
    site = story.site
    call = {"programme_code": PROGRAMME, "code": "antal", "wording": "Over 80", "operator": ">"}
    site.store("criterion", [{**call, "threshold": 80, "unit": "løsladelser"}], at=BEFORE)
    known = {"municipality_code": ODENSE, "release_type": "alle", "unit": "releases"}
    site.store("release", [{**known, "year": 2010, "value": 78}], at=BEFORE)
    story.between("release", {**known, "year": 2011, "value": 82})
    assert story.lines() == [
        ("Nyt tal", "Odense", "Løsladelser, 2011", "78 i 2010", "82"),
    ]
    (line,) = rows_of(story.told(), SinceLine)
    assert line.means == "opfylder nu talkriteriet (grænsen 80)"
    assert "grænsen passeret én gang" in story.told().finding


def test_places_stand_in_danish_order(story: Story) -> None:
    story.between("measurement", reading(AARHUS, 29), reading(AALBORG, 17), reading(ODENSE, 32))
    assert [line[1] for line in story.lines()] == ["Odense", "Aalborg", "Aarhus"]


def test_a_group_or_one_municipality_narrows_the_lines(story: Story) -> None:
    story.between("measurement", reading(AARHUS, 29), reading(AALBORG, 17))
    asked = f"?moede={story.meetings['juni']}"
    assert [line[1] for line in story.lines(f"{asked}&gruppe=agreement")] == ["Aarhus"]
    assert [line[1] for line in story.lines(f"{asked}&kommune={AALBORG}")] == ["Aalborg"]


def test_the_table_is_a_slide_a_sheet_and_a_csv(story: Story) -> None:
    story.between("measurement", reading(AARHUS, 29))
    for extension in ("csv", "tidy.csv", "xlsx", "pptx"):
        answer = story.site.get(f"/hent/since-last.{extension}?moede={story.meetings['juni']}")
        assert answer.status_code == 200, extension
    text = story.site.get(f"/hent/since-last.csv?moede={story.meetings['juni']}")
    assert "Gadesovere, 2011;30;29" in text.get_data(as_text=True)
