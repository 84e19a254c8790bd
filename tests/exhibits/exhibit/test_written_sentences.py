"""A lead writes a sentence for a meeting; it shows at once and is marked when figures change."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from pptx import Presentation

from answers.person import ForbiddenError, Role
from exhibits.exhibit.exhibit import computed, show
from exhibits.exhibit.shown import Shown
from exhibits.exhibit.written_sentences import LONGEST, take_back, write
from exhibits.overview.attention import ATTENTION
from tests.front_door.signing import form, signed_in
from tests.front_door.site import Site
from tests.samples.meetings import JUNE, LEAD, MARCH, ODENSE, Story, reading
from words.catalog import read_words

SAID = "Odense <b>kræver</b> en plan, siger vi"


@pytest.fixture
def story(site: Site) -> Story:
    found = Story(site)
    found.begin()
    found.meet("juni", JUNE)
    return found


def shown(story: Story, more: str = "", name: str = "juni") -> Shown:
    selection = story.site.services.selection(f"?moede={story.meetings[name]}{more}")
    return show(ATTENTION, story.site.services, selection, read_words()[selection.language])


def plain(story: Story, more: str = "") -> Shown:
    selection = story.site.services.selection(f"?moede={story.meetings['juni']}{more}")
    return computed(ATTENTION, story.site.services, selection, read_words()[selection.language])


def address(story: Story, act: str = "") -> str:
    query = plain(story).context.selection.file_query()
    return f"/moeder/{story.meetings['juni']}/saetning/attention{act}{query}"


def test_a_written_sentence_shows_at_once_everywhere_and_goes_again(story: Story) -> None:
    before = shown(story)
    assert before.computed == ""
    assert write(story.site.services, LEAD, plain(story), f"  {SAID}. ") == ""
    after = shown(story)
    assert (after.finding, after.computed, after.is_outdated) == (SAID, before.finding, False)
    assert after.alt_text.startswith(SAID)
    assert "Sætningen er skrevet til mødet af Lederen." in after.note
    answer = story.site.get(f"/hent/attention.pptx{after.context.selection.file_query()}")
    slide = Presentation(io.BytesIO(answer.data)).slides[0]
    assert any(shape.has_text_frame and SAID in shape.text_frame.text for shape in slide.shapes)
    take_back(story.site.services, LEAD, plain(story))
    assert shown(story) == before


def test_it_stands_only_where_it_was_written(story: Story) -> None:
    story.meet("marts", MARCH)
    write(story.site.services, LEAD, plain(story), SAID)
    for more in ("&gruppe=agreement", "&eksempel=nej", "&sprog=en", "&maal=1"):
        assert shown(story, more).finding != SAID, more
    assert shown(story, name="marts").finding != SAID
    assert shown(story, "&siden=1").finding == SAID


def test_other_figures_mark_it_as_out_of_date(story: Story) -> None:
    story.meet("forude", JUNE.replace(month=12))
    selection = story.site.services.selection(f"?moede={story.meetings['forude']}")
    words = read_words()["da"]
    first = computed(ATTENTION, story.site.services, selection, words)
    write(story.site.services, LEAD, first, SAID)
    story.site.store("measurement", [reading(ODENSE, 30)])
    after = show(ATTENTION, story.site.services, selection, words)
    assert after.is_outdated
    assert after.finding == SAID
    assert after.note.startswith("Sætningen er skrevet til andre tal. Nu siger tallene: Odense er")
    page = story.site.page("/", selection.query())
    assert "Sætningen er skrevet til andre tal" in page
    answer = story.site.get(f"/hent/attention.pptx{selection.file_query()}")
    slide = Presentation(io.BytesIO(answer.data)).slides[0]
    notes = slide.notes_slide.notes_text_frame
    assert notes is not None
    assert "Sætningen er skrevet til andre tal" in notes.text
    said = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert any(text.startswith("Sætningen er ældre end tallene.") for text in said)
    write(
        story.site.services, LEAD, computed(ATTENTION, story.site.services, selection, words), "Ny"
    )
    assert not show(ATTENTION, story.site.services, selection, words).is_outdated


@pytest.mark.parametrize(
    ("said", "why"),
    [("  ", "missing"), ("x" * (LONGEST + 1), "long"), ("Om 010190-1234", "personal")],
)
def test_what_may_not_be_kept_is_refused(story: Story, said: str, why: str) -> None:
    assert write(story.site.services, LEAD, plain(story), said) == f"sentence-{why}"
    answer = form(story.site.client, address(story), saetning=said)
    assert answer.status_code == 400
    assert shown(story).computed == ""


def test_only_a_lead_writes(story: Story) -> None:
    for someone in (replace(LEAD, role=Role.CONTACT), replace(LEAD, seen_as="Kontakten")):
        with pytest.raises(ForbiddenError):
            write(story.site.services, someone, plain(story), SAID)
        with pytest.raises(ForbiddenError):
            take_back(story.site.services, someone, plain(story))


def test_the_card_of_a_lead_has_the_form_and_it_works(story: Story) -> None:
    site, number = story.site, story.meetings["juni"]
    asked = f"?moede={number}"
    assert "Ret sætningen" in site.page("/", asked)
    assert "Ret sætningen" not in site.page("/")
    reader = signed_in(site.app, site.settings, "reader")
    assert "Ret sætningen" not in replace(site, client=reader).page("/", asked)
    came = {"Referer": f"http://localhost/maal?moede={number}&gruppe=agreement"}
    answer = site.client.post(address(story), data={"saetning": SAID}, headers=came)
    back = f"/maal?moede={number}&gruppe=agreement#figure-attention"
    assert (answer.status_code, answer.headers["Location"]) == (303, back)
    assert "Brug den beregnede igen" in site.page("/", asked)
    assert form(site.client, address(story, "/beregnet")).status_code == 303
    assert shown(story).computed == ""


@pytest.mark.parametrize(
    "came",
    [
        *("https://andet.dk//andet.dk/x", "http://localhost//andet.dk"),
        *("http://localhost/\\andet.dk", "/\\andet.dk", "", "andet.dk/x"),
    ],
)
def test_the_way_back_never_leaves_the_site(story: Story, came: str) -> None:
    answer = story.site.client.post(
        address(story), data={"saetning": SAID}, headers={"Referer": came}
    )
    assert answer.headers["Location"].startswith("/?dato=")


def test_an_unknown_exhibit_or_another_meeting_is_not_there(story: Story) -> None:
    number = story.meetings["juni"]
    for path in (
        f"/moeder/{number}/saetning/ukendt?moede={number}",
        "/moeder/99/saetning/attention",
    ):
        assert form(story.site.client, path, saetning=SAID).status_code == 404


def test_whoever_writes_second_is_told_what_was_written_meanwhile(story: Story) -> None:
    client = story.site.client
    assert form(client, address(story), saetning=SAID, over="").status_code == 303
    late = form(client, address(story), saetning="Vi venter på tal", over="")
    assert late.status_code == 409
    assert "har imens skrevet: Odense &lt;b&gt;kræver" in late.text
    assert "Vi venter på tal" in late.text
    assert shown(story).finding == SAID
    assert form(client, address(story, "/beregnet"), over="").status_code == 409
    assert shown(story).finding == SAID
    assert form(client, address(story), saetning="Vi venter på tal", over=SAID).status_code == 303
    assert shown(story).finding == "Vi venter på tal"
    asked = f"?moede={story.meetings['juni']}"
    assert '"name": "over", "type": "hidden", "value": "Vi venter på tal"' in _sorted(
        story.site.page("/", asked)
    )
    take_back(story.site.services, LEAD, plain(story))
    gone = form(client, address(story), saetning="Ny", over="Vi venter på tal")
    assert "imens taget væk" in gone.text


def _sorted(page: str) -> str:
    return json.dumps(json.loads(page), sort_keys=True, ensure_ascii=False)
