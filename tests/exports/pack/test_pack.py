"""A meeting pack: what it holds, and that every slide holds it in a form to work with."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide

from exhibits.registry import EXHIBITS
from exports.pack.contents import SECTION_KEYS, Choice, Pack, count_of, pack_of
from exports.pack.files import FORMATS, pack_file
from exports.pack.presentation import plan
from exports.pack.sections import LEFT_OUT, SECTIONS
from exports.slides.deck import own_stage
from exports.slides.slides import Chart, Table
from tests.front_door.site import Site
from words.catalog import read_words
from words.vocabulary import dashed

THREE = "kommuner=0461,0751,0851"


def pack(site: Site, query: str = THREE) -> Pack:
    """A pack as an address asks for it."""
    choice = Choice.from_query(query, site.services)
    return pack_of(site.services, choice, read_words()[choice.selection.language])


def deck_of(site: Site, query: str = THREE) -> Deck:
    """The presentation as a lead fetches it."""
    answer = site.get(f"/hent/moedepakke.pptx?{query}")
    assert answer.status_code == 200
    return Presentation(io.BytesIO(answer.data))


def texts(slide: Slide) -> list[str]:
    """Everything said in boxes of a slide."""
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_every_exhibit_is_in_a_section_or_left_out_for_a_reason() -> None:
    shown = [key for each in SECTIONS for block in each.blocks for key in block.exhibits]
    left_out = [key for key, _ in LEFT_OUT]
    assert sorted([*shown, *left_out]) == sorted(exhibit.key for exhibit in EXHIBITS)
    assert all(reason for _, reason in LEFT_OUT)
    words = read_words()
    for language in words.values():
        assert all(language.has(f"pack-section-{key}") for key in SECTION_KEYS)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "dele=",
        "dele=x&kommuner=,,9999,0461&moede=abc",
        "moede=99999",
        "dele=kommuner,metoder&a=b",
    ],
)
def test_any_address_is_a_choice(loaded_site: Site, query: str) -> None:
    choice = Choice.from_query(query, loaded_site.services)
    assert choice.section_keys
    again = Choice.from_query(choice.query(), loaded_site.services)
    assert again == choice


def test_a_choice_keeps_the_order_of_the_pack(loaded_site: Site) -> None:
    choice = Choice.from_query("dele=kommuner,metoder&kommuner=0751,0461", loaded_site.services)
    assert choice.section_keys == ("metoder", "kommuner")
    assert choice.municipality_codes == ("0461", "0751")
    made = pack(loaded_site, choice.query())
    assert [title for title, _ in made.sections] == ["Metoder", "Kommuner"]
    assert len(made.parts) + len(made.left_out) == count_of(loaded_site.services, choice)
    about = list(dict.fromkeys(part.about for part in made.parts if part.section == "Kommuner"))
    assert about == ["Odense", "Aarhus"]


def test_what_has_nothing_to_show_is_named_with_the_reason(loaded_site: Site) -> None:
    made = pack(loaded_site, "program=haandholdt_inklusion")
    assert made.left_out
    assert all(each.name and each.reason for each in made.left_out)
    assert not {part.shown.key for part in made.parts} & {"goal_progress", "goal_points"}


def test_a_figure_without_a_single_number_is_named_and_not_shown(loaded_site: Site) -> None:
    made = pack(loaded_site, f"{THREE}&eksempel=nej")
    name = made.words("municipality-releases-name")
    told = {each.about: each.reason for each in made.left_out if each.name == name}
    assert told == dict.fromkeys(
        ("Odense", "Aalborg", "Aarhus"), "Antallet af løsladelser er ukendt"
    )
    assert "municipality-releases" not in {part.shown.key for part in made.parts}


@pytest.mark.parametrize("extension", [form.extension for form in FORMATS])
def test_a_pack_of_nothing_is_a_file(site: Site, extension: str) -> None:
    assert site.get(f"/hent/moedepakke.{extension}").status_code == 200


@pytest.mark.parametrize("query", [THREE, f"{THREE}&sprog=en", "program=eksempelprogram"])
def test_every_slide_holds_the_numbers_of_its_table(loaded_site: Site, query: str) -> None:
    made, deck = pack(loaded_site, query), deck_of(loaded_site, query)
    plans = plan(made, own_stage("", "", "da").body)
    slides = [slide for slide in deck.slides if _holds_figure(slide, made)]
    assert len(slides) == len(plans)
    for slide, (part, planned) in zip(slides, plans, strict=True):
        assert slide.shapes.title.text == planned.title
        groups = [each for each in slide.shapes if each.shape_type == MSO_SHAPE_TYPE.GROUP]
        frames = [each for each in slide.shapes if each.has_chart or each.has_table]
        assert len(frames) + len(groups) == 1
        if groups:  # test_time_and_place.py reads it back
            assert isinstance(planned.content, Chart)
            assert planned.content.piece.is_ink
            assert groups[0]._element.nvGrpSpPr.cNvPr.get("descr") == part.shown.alt_text
            continue
        assert frames[0]._element.nvGraphicFramePr.cNvPr.get("descr") == part.shown.alt_text
        match planned.content:
            case Chart(piece=piece):
                plot = frames[0].chart.plots[0]
                assert tuple(plot.categories) == piece.categories
                drawn = [tuple(series.values) for series in plot.series]
                assert drawn == [pytest.approx(line.values) for line in piece.lines]
            case Table(piece=piece):
                rows = [tuple(cell.text for cell in row.cells) for row in frames[0].table.rows]
                assert rows == [piece.headings, *piece.rows]


def _holds_figure(slide: Slide, made: Pack) -> bool:
    titles = tuple(part.title for part in made.parts)
    return bool(slide.shapes.title.text.startswith(titles))


@pytest.mark.parametrize("query", [THREE, "program=eksempelprogram", f"{THREE}&eksempel=nej"])
def test_exactly_the_slides_with_examples_say_so(loaded_site: Site, query: str) -> None:
    made, deck = pack(loaded_site, query), deck_of(loaded_site, query)
    wanted = {
        each.title for _, each in plan(made, own_stage("", "", "da").body) if each.has_examples
    }
    said = {slide.shapes.title.text for slide in deck.slides if "Eksempeltal" in texts(slide)}
    assert said == wanted
    assert bool(said) == ("eksempel=nej" not in query)


def test_titles_feet_notes_and_numbers(loaded_site: Site) -> None:
    made, deck = pack(loaded_site), deck_of(loaded_site)
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert len(set(titles)) == len(titles)
    assert titles[0] == made.title
    for slide in list(deck.slides)[1:]:
        assert any("Vist pr." in said for said in texts(slide))
        assert 'type="slidenum"' in slide._element.xml
        if _holds_figure(slide, made):
            assert any(said.startswith("Kilde") for said in texts(slide))
            assert "Kilder" in slide.notes_slide.notes_text_frame.text
    assert "Intet mål valgt" in _table_texts(deck.slides[-1])
    assert "Mål nået" in _table_texts(deck.slides[-1])


def _table_texts(slide: Slide) -> list[str]:
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    return [cell.text for table in tables for row in table.rows for cell in row.cells]


def test_the_contents_lead_to_the_slides_they_name(loaded_site: Site) -> None:
    deck = deck_of(loaded_site)
    numbers = {slide.part.partname: n for n, slide in enumerate(deck.slides, 1)}
    followed = 0
    for slide in deck.slides:
        for row in _contents_rows(slide):
            title, page = row.cells
            link = title._tc.xpath(".//a:hlinkClick")[0]
            relation = link.get(f"{{{link.nsmap['r']}}}id")
            assert link.get("action") == "ppaction://hlinksldjump"
            assert numbers[slide.part.related_part(relation).partname] == int(page.text)
            followed += 1
    assert followed > 10


def _contents_rows(slide: Slide) -> list[Any]:
    if not slide.shapes.title.text.startswith("Indhold"):
        return []
    return [row for shape in slide.shapes if shape.has_table for row in list(shape.table.rows)[1:]]


def test_no_type_is_smaller_than_can_be_read(loaded_site: Site) -> None:
    codes = "kommuner=0461,0751,0851,0101"
    for _, slide in plan(pack(loaded_site, codes), own_stage("", "", "da").body):
        if isinstance(slide.content, Table):
            assert slide.content.setting.size >= 10
            assert slide.content.setting.fits


def test_an_unknown_kind_of_file_is_refused(loaded_site: Site) -> None:
    with pytest.raises(ValueError, match="docx"):
        pack_file(pack(loaded_site), "docx")
    assert loaded_site.get("/hent/moedepakke.docx").status_code == 404


def test_a_line_of_the_contents_is_one_line(loaded_site: Site) -> None:
    asked = pack(loaded_site)
    whole = asked.parts[0]
    long = replace(whole, title="Meget er sket siden sidste møde. " * 6)
    content = pack_file(replace(asked, parts=(long, *asked.parts[1:])), "pptx")
    deck = Presentation(io.BytesIO(content))
    said = [row.cells[0].text.strip() for each in deck.slides for row in _contents_rows(each)]
    assert asked.words(f"{dashed(whole.shown.key)}-name") in said
    assert all(len(line) <= 120 for line in said)


def test_a_long_list_fills_its_slides_and_no_more_than_two(loaded_site: Site) -> None:
    asked = pack(loaded_site)
    part = next(each for each in asked.parts if each.shown.key == "attention")
    shown = replace(part.shown, rows=part.shown.rows * 30, drawing=None, is_drawn=False)
    body = own_stage("", "", "da").body
    slides = plan(replace(asked, parts=(replace(part, shown=shown),)), body)
    assert len(slides) == 2
    pieces = [each.content for _, each in slides]
    assert all(isinstance(each, Table) for each in pieces)
    heights = [
        sum(map(each.setting.height, (each.piece.headings, *each.piece.rows)))
        for each in pieces
        if isinstance(each, Table)
    ]
    assert min(heights) > body.height * 0.6
