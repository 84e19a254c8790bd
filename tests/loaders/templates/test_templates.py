"""A template left alone says nothing, filled in it says what was filled in, whoever saved it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from loaders.checks.check import check_workbook
from loaders.formats.workbook import open_workbook
from loaders.kinds import FACT_KINDS
from loaders.kinds.release import UNITS
from loaders.kinds.target import CONDITIONS
from loaders.meaning.finality import STATUSES
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold
from loaders.meaning.stage_words import STAGES
from loaders.templates.template import (
    VERSION,
    LastFigure,
    Named,
    TemplateRequest,
    template,
    template_version,
    unchanged_kinds,
)
from tests.loaders.building import saved
from tests.loaders.office import converted
from tests.loaders.templates.template_samples import (
    AARHUS,
    CALL,
    CELLS,
    ODENSE,
    READ,
    REQUEST,
    Saving,
    checked,
    columns_of,
    filled,
    is_silent,
    kept,
    saved_by_openpyxl,
)
from words.catalog import workbook_words


@pytest.fixture
def saved_by_libreoffice(soffice: str, tmp_path: Path) -> Saving:
    def save(content: bytes) -> bytes:
        return converted(soffice, content, tmp_path)

    return save


@pytest.mark.parametrize("save", [kept, saved_by_openpyxl])
@pytest.mark.parametrize("request_", [REQUEST, CALL], ids=["strategy", "call"])
def test_left_alone(request_: TemplateRequest, save: Saving, reference: Reference) -> None:
    found = checked(save(template(request_)), reference)
    assert is_silent(found)
    assert found.problems == ()
    assert found.sheets


@pytest.mark.parametrize("kind", CELLS)
def test_filled_in(kind: str, reference: Reference) -> None:
    found = checked(filled(template(_request_of(kind)), kind), reference)
    assert found.problems == ()
    assert [row.kind for row in found.rows] == [kind]
    values = found.rows[0].values
    assert values["municipality_code"] == "0461"
    assert {name: values[name] for name in READ[kind]} == READ[kind]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("kind", CELLS)
def test_filled_in_by_a_lead_with_remarks(kind: str, language: str, reference: Reference) -> None:
    request = replace(_request_of(kind), municipalities=(ODENSE, AARHUS))
    content = filled(template(request, workbook_words(language)), kind)
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book[next(it for it in FACT_KINDS if it.name == kind).titles[0]]
    columns = columns_of(sheet)
    for header in columns.keys() & {"Bemærkning", "Kilde"}:
        sheet.cell(2, columns[header]).value = "Kommunens egen opgørelse"
    found = check_workbook("skabelon.xlsx", saved(book), reference)
    assert found.problems == ()
    assert len(found.rows) == 1


def _request_of(kind: str) -> TemplateRequest:
    return CALL if kind == "criterion_answer" else REQUEST


def test_saved_by_libreoffice(saved_by_libreoffice: Saving, reference: Reference) -> None:
    content = template(replace(REQUEST, criteria=(Named("volumen", "volumen"),)))
    for kind in ("participation", "goal_choice", "target", "measurement", "release"):
        content = filled(content, kind)
    found = checked(saved_by_libreoffice(ticked(content, "Ansøgning")), reference)
    assert found.is_accepted, found.problems
    kinds = [row.kind for row in found.rows]
    assert kinds == ["participation", "goal_choice", "target", "measurement", "release"]


def test_left_alone_saved_by_libreoffice(
    saved_by_libreoffice: Saving, reference: Reference
) -> None:
    content = saved_by_libreoffice(template(REQUEST))
    assert is_silent(checked(content, reference))
    workbook = open_workbook("odense.xlsx", content)
    assert template_version(workbook) == VERSION
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book["Metoder"].data_validations.dataValidation
    assert book["Metoder"]["C1"].comment is not None


def test_every_declared_column_with_a_note() -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(template(replace(CALL, kinds=tuple(kind.name for kind in FACT_KINDS))))
    )
    for kind in FACT_KINDS:
        cells = {cell.value: cell for cell in book[kind.titles[0]][1]}
        asked = [column.header for column in kind.columns if not column.is_lead_only]
        assert [header for header in asked if header not in cells] == []
        assert "Modtaget" not in cells, "only a lead may say when an application came"
        assert all(cell.comment for cell in cells.values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_column_has_a_note_in_each_language(language: str, reference: Reference) -> None:
    request = replace(REQUEST, kinds=tuple(kind.name for kind in FACT_KINDS))
    assert is_silent(checked(template(request, workbook_words(language)), reference))


def test_no_list_is_written_inline() -> None:
    many = tuple(Named(f"i{number}", f"Indikator nummer {number}") for number in range(40))
    book = openpyxl.load_workbook(io.BytesIO(template(replace(REQUEST, indicators=many))))
    found = [rule for sheet in book for rule in sheet.data_validations.dataValidation]
    assert {rule.type for rule in found} == {"list"}
    assert {rule.formula1 for rule in found} <= set(book.defined_names)
    assert book["Lister"].sheet_state == "hidden"


def test_named_ranges_hold_the_words() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(REQUEST)))
    words = {}
    for name, defined in book.defined_names.items():
        sheet, place = next(iter(defined.destinations))
        cells = book[sheet][place]
        words[name] = [cell.value for (cell,) in cells] if isinstance(cells, tuple) else [cells]
    assert words["valg_method"] == ["CTI", "ICM"]
    assert words["valg_is_chosen"] == ["ja", "nej", "?"]


def test_last_figure_beside_the_empty_cell() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(REQUEST)))
    measured = columns_of(book["Målinger"])
    beside = book["Målinger"].cell(2, measured["Sidst indberettet"])
    assert beside.column == measured["Værdi"] + 1
    assert (beside.value, beside.number_format) == (34, 'General" (2009)"')
    assert book["Målinger"].cell(2, measured["Værdi"]).value is None
    assert book["Metoder"]["D2"].value == "CTI: udvikling (2010)"
    assert book["Måltal"]["F2"].value == "Gadesovere: 34 (2009) til 17 (2012)"


def test_no_line_for_a_year_that_has_a_figure() -> None:
    known = LastFigure("measurement", "0461", "street_sleepers", 8, 2011)
    book = openpyxl.load_workbook(io.BytesIO(template(replace(REQUEST, last=(known,)))))
    column = columns_of(book["Målinger"])["År"]
    years = [row[column - 1] for row in book["Målinger"].iter_rows(2, values_only=True)]
    assert [year for year in years if year] == [2012]
    assert [row[2] for row in book["Løsladelser"].iter_rows(2, 3, values_only=True)] == [2011, 2012]


def test_only_own_municipalities() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(replace(REQUEST, municipalities=(AARHUS,)))))
    texts = {str(cell.value) for sheet in book for row in sheet for cell in row if cell.value}
    assert not {text for text in texts if "Odense" in text or "0461" in text or "CTI:" in text}
    assert {"Aarhus", "0751"} <= texts


def test_several_municipalities(reference: Reference) -> None:
    content = template(replace(REQUEST, municipalities=(ODENSE, AARHUS)))
    assert is_silent(check_workbook("to.xlsx", content, reference))
    book = openpyxl.load_workbook(io.BytesIO(content))
    lines = [(row[0], row[5]) for row in book["Måltal"].iter_rows(2, 5, values_only=True)]
    known = ("Odense", "Gadesovere: 34 (2009) til 17 (2012)")
    assert lines == [known, ("Odense", None), ("Aarhus", None), ("Aarhus", None)]


def test_municipality_without_figures(reference: Reference) -> None:
    request = TemplateRequest((ODENSE,), REQUEST.programme, REQUEST.made_on)
    content = template(request)
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames == [
        "Læs mig",
        "Løsladelser",
        "Lister",
    ]
    assert is_silent(checked(content, reference))


def test_thirty_indicators(reference: Reference) -> None:
    known = [label for label in reference.labels["indicator"] if fold(label)]
    names = tuple(Named(reference.indicators[fold(label)], label) for label in known)[:30]
    assert len(names) == 30
    content = template(replace(REQUEST, indicators=names))
    assert is_silent(checked(content, reference))
    found = checked(filled(content, "measurement"), reference)
    assert [row.values["indicator_code"] for row in found.rows] == [names[0].code]


def test_every_word_offered_is_understood() -> None:
    words = workbook_words()
    for key, known in (
        ("stage", STAGES),
        ("condition", CONDITIONS),
        ("status", STATUSES),
        ("unit", UNITS),
    ):
        offered = words(f"template-choices-{key}").split(";")
        assert {known.get(fold(word)) for word in offered} == set(known.values())


def test_names_that_begin_like_formulas_stay_text() -> None:
    odd = replace(REQUEST, indicators=(Named("odd", "=1+1"),))
    book = openpyxl.load_workbook(io.BytesIO(template(odd)))
    assert book["Målinger"]["C2"].data_type == "s"


def ticked(content: bytes, title: str, sign: str = "x") -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    row = next(row for row in book["Læs mig"] if row[0].value == title)
    row[1].value = sign
    return saved(book)


@pytest.mark.parametrize(("sign", "is_told"), [("x", True), ("ja", True), ("-", False)])
def test_ticks(sign: str, is_told: bool, reference: Reference) -> None:
    content = ticked(template(REQUEST), "Målinger", sign)
    found = unchanged_kinds(open_workbook("odense.xlsx", content))
    assert found == (frozenset({"measurement"}) if is_told else frozenset())
    assert is_silent(checked(content, reference))


def test_ticks_of_another_workbook_are_none() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Uændret siden sidst", "x"])
    assert unchanged_kinds(open_workbook("a.xlsx", saved(book))) == frozenset()


def test_version_on_the_sheet_and_in_the_properties() -> None:
    content = template(REQUEST)
    assert template_version(open_workbook("a.xlsx", content)) == VERSION
    book = openpyxl.load_workbook(io.BytesIO(content))
    del book["Læs mig"]
    assert template_version(open_workbook("a.xlsx", saved(book))) == VERSION
    other = openpyxl.Workbook()
    other.worksheets[0]["A1"] = "Odense"
    assert template_version(open_workbook("a.xlsx", saved(other))) is None


def test_older_version_still_reads(reference: Reference) -> None:
    book = openpyxl.load_workbook(io.BytesIO(filled(template(REQUEST), "measurement")))
    sheet = book["Målinger"]
    for name in ("Kilde", "Bemærkning", "Sidst indberettet", "Kommunekode"):
        sheet.delete_cols(columns_of(sheet)[name])
    del book.custom_doc_props["Version"]  # type: ignore[attr-defined]  # missing in the stubs
    for (cell,) in book["Læs mig"]["B1:B10"]:
        if cell.value == f"Skabelon, version {VERSION}":
            cell.value = "Skabelon, version 0"
    content = saved(book)
    found = checked(content, reference)
    assert [row.values["value"] for row in found.rows] == [8]
    assert template_version(open_workbook("a.xlsx", content)) == 0


def test_due_date_and_address_are_told() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(REQUEST)))
    texts = [str(cell.value) for row in book["Læs mig"] for cell in row if cell.value]
    assert "01-03-2012" in texts
    assert any(REQUEST.address in text for text in texts)
    assert any("CPR" in text for text in texts)
