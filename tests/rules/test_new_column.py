"""A column that is declared is everywhere: one invented here is found without further code.

It stands for the three steps of a real one: the declaration, the model and the migration; its two
words are added to the catalogs as well. Where one of them is forgotten a test fails.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa
from fluent.runtime import FluentResource
from plotly.utils import PlotlyJSONEncoder

from answers.figure_names import names as figure_names
from answers.selection import Selection
from answers.services import Services
from dashboard.components.submissions.proposed_changes import change_tables
from database.checking import checked_values
from database.engine import Database
from database.errors import RowRefusedError
from database.models import TABLES
from database.store import NewImport, store_import
from exports.datasets import codebook
from exports.datasets.question import Question
from exports.datasets.registry import datasets
from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import record
from loaders.kinds import KINDS, release
from loaders.limited.examining import Examined
from loaders.markup.marked_up import marked_up
from loaders.tables.column import Column, Stored
from loaders.tables.kind import Kind
from loaders.templates.template import template
from submissions.sending.correctable import corrected_parts
from submissions.sending.correction import correction_file
from submissions.weighing.change import ChangeList, ChangeState
from submissions.weighing.proposed_changes import change_list
from tests.database import test_migrations
from tests.loaders.building import xlsx
from tests.loaders.kinds import test_declaration
from tests.loaders.templates.template_samples import REQUEST
from tests.samples.stored_rows import names
from words.catalog import FOLDERS, LANGUAGES, Words, read_words, workbook_words

NAME, HEADER = "ward", "Afdeling"
NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
COLOURS = {"roed": "red", "blaa": "blue"}
NOTE = "template-note-release-ward = Den afdeling, tallet kommer fra.\n"
CHOICES = "template-choices-ward = rød; blå\n"
MEANING = "data-column-ward = The ward a count is of.\n"
CODES = "data-code-ward-red = red one\ndata-code-ward-blue = blue one\n"


@dataclass(frozen=True, slots=True)
class Invented:
    """A column with two cells, what each is read as, and a cell that is wrong, if any can be."""

    stored: Stored
    kept: sa.types.TypeEngine[Any]
    cells: tuple[object, object]
    values: tuple[object, object]
    plain: object
    wrong: str | None = None

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of sheet with this column among those of releases."""
        column = Column(NAME, HEADER, ("Ward",), stored=(self.stored,))
        own = replace(release.KIND, columns=(*release.KIND.columns, column))
        return tuple(own if kind is release.KIND else kind for kind in KINDS)

    @property
    def kind(self) -> Kind:
        """The kind that has it."""
        return next(kind for kind in self.kinds if kind.name == "release")


INVENTED = {
    "text": Invented(Stored(), sa.String(), ("Nord", "Syd"), ("Nord", "Syd"), "Nord"),
    "integer": Invented(Stored("integer"), sa.Integer(), (7, 9), (7, 9), 7, "syv"),
    "number": Invented(Stored("number"), sa.Float(), ("12,5", 3), (12.5, 3), 12.5, "tolv"),
    "boolean": Invented(Stored("boolean"), sa.Boolean(), ("ja", "nej"), (True, False), True, "nå"),
    "date": Invented(
        Stored("date"),
        sa.Date(),
        ("31-12-2012", "2013-01-01"),
        (date(2012, 12, 31), date(2013, 1, 1)),
        "2012-12-31",
        "i går",
    ),
    "codes": Invented(
        Stored(codes=COLOURS | {"red": "red", "blue": "blue"}),
        sa.String(),
        ("rød", "blå"),
        ("red", "blue"),
        "red",
        "grøn",
    ),
}


@pytest.fixture(params=list(INVENTED))
def invented(request: pytest.FixtureRequest) -> Iterator[Invented]:
    """The column, and for as long as the test lasts the model that keeps it."""
    each = INVENTED[request.param]
    table, column = TABLES["release"], sa.Column(NAME, each.kept)
    table.append_column(column)
    yield each
    table._columns.remove(column)  # there is no public way back


@pytest.fixture
def services(invented: Invented, database: Database) -> Services:
    """A database of each sort with the column, as a migration makes it."""
    type_ = invented.kept.compile(database.engine.dialect)
    with database.engine.begin() as connection:
        connection.execute(sa.text(f"ALTER TABLE release ADD COLUMN {NAME} {type_}"))
    return Services(database, lambda: NOW)


def sheet(*lines: tuple[object, ...]) -> bytes:
    head = ("Kommune", "År", "Løsladelser", HEADER, "Kilde")
    return xlsx({"Løsladelser": [head, *lines]})


def read(content: bytes, invented: Invented, name: str = "odense.xlsx") -> Checked:
    return check_workbook(name, content, names(), None, invented.kinds)


def store(services: Services, checked: Checked, content: bytes) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    new = NewImport("odense.xlsx", content, sha256, "test", NOW, {"workbooks": []})
    with services.database.session(writing=True) as session:
        store_import(session, new, checked.rows)


def words_with(text: str, language: str = "da") -> Words:
    """A catalog of its own with more texts; the project's is shared by everyone."""
    words = Words.of(FOLDERS, language)
    words.bundle.add_resource(FluentResource(text))
    return words


def test_it_is_read_checked_and_marked(invented: Invented) -> None:
    content = sheet(("Odense", 2013, 82, invented.cells[0], "Kilden"))
    checked = read(content, invented)
    assert checked.problems == ()
    (row,) = checked.rows
    assert (row.values[NAME], row.cells[NAME]) == (invented.values[0], "D2")
    assert record(row, invented.kinds)[NAME] is not None
    assert checked_values(row)[NAME] == invented.values[0]
    with pytest.raises(RowRefusedError, match="D2"):
        checked_values(replace(row, values={**row.values, NAME: object()}))
    both = sheet(*(("Odense", 2013, 82, cell, "Kilden") for cell in invented.cells))
    assert [each.code for each in read(both, invented).problems] == ["conflicting_rows"]
    if invented.wrong is not None:
        bad = sheet(("Odense", 2013, 82, invented.wrong, "Kilden"))
        told = read(bad, invented)
        assert [(each.cell, each.read) for each in told.problems] == [("D2", invented.wrong)]
        marked = openpyxl.load_workbook(
            io.BytesIO(marked_up("odense.xlsx", bad, told, workbook_words()).content)
        )
        assert marked["Løsladelser"]["D2"].comment is not None


def test_an_empty_cell_is_its_default(invented: Invented) -> None:
    (row,) = read(sheet(("Odense", 2013, 82, None, "Kilden")), invented).rows
    assert row.values[NAME] is None
    given = replace(invented, stored=replace(invented.stored, default=invented.values[1]))
    (row,) = read(sheet(("Odense", 2013, 82, None, "Kilden")), given).rows
    assert row.values[NAME] == invented.values[1]


def test_it_is_in_the_template_with_its_help(invented: Invented) -> None:
    kinds = tuple(kind for kind in invented.kinds if not kind.is_reference)
    request = replace(REQUEST, kinds=("release",))
    words = words_with(NOTE + CHOICES)
    book = openpyxl.load_workbook(io.BytesIO(template(request, words, kinds)))
    (cell,) = [cell for cell in book["Løsladelser"][1] if cell.value == HEADER]
    assert cell.comment is not None
    assert "Den afdeling" in cell.comment.text
    below = book["Løsladelser"].cell(2, cell.column)
    assert below.number_format == (
        "dd\\-mm\\-yyyy" if invented.stored.type == "date" else "General"
    )
    offered = [str(each.sqref) for each in book["Løsladelser"].data_validations.dataValidation]
    is_offered = any(each.startswith(f"{cell.column_letter}2:") for each in offered)
    assert is_offered is (bool(invented.stored.codes) or invented.stored.type == "boolean")
    with pytest.raises(KeyError, match=NAME):
        template(request, workbook_words(), kinds)


def test_a_correction_carries_it_over_and_a_change_of_it_alone_is_shown(
    invented: Invented, services: Services
) -> None:
    content = sheet(("Odense", 2013, 82, invented.cells[0], "Kilden"))
    store(services, read(content, invented), content)
    (stored,) = services.frame("release", Selection()).to_dict("records")
    assert stored[NAME] == invented.values[0]
    parts = corrected_parts(invented.kind, stored, "81")
    corrected = read(correction_file(invented.kind, parts), invented, "rettelse.csv")
    (row,) = corrected.rows
    assert (row.values["value"], row.values[NAME], row.source) == (81, invented.values[0], "Kilden")
    (change,) = changes_of(services, corrected, invented).changes
    assert (change.state, change.details) == (ChangeState.CHANGED, ())
    other = read(sheet(("Odense", 2013, 82, invented.cells[1], "Kilden")), invented)
    found = changes_of(services, other, invented)
    (change,) = found.changes
    assert change.state is ChangeState.CHANGED
    (detail,) = change.details
    assert detail.header == HEADER
    assert detail.before != detail.after
    tables = change_tables(found, figure_names(services, "da"), read_words()["da"])
    shown = json.dumps(tables, cls=PlotlyJSONEncoder, ensure_ascii=False)
    assert f"{HEADER}: {detail.before}" in shown
    assert f"{HEADER}: {detail.after}" in shown


def changes_of(services: Services, checked: Checked, invented: Invented) -> ChangeList:
    with services.database.session() as session:
        return change_list(session, Examined(checked), invented.kinds)


def test_it_is_in_the_table_for_programs_and_the_codebook(
    invented: Invented, services: Services
) -> None:
    content = sheet(("Odense", 2013, 82, invented.cells[0], "Kilden"))
    store(services, read(content, invented), content)
    tables = [each for each in datasets(invented.kinds) if each.key == "release"]
    words = {language: words_with(MEANING + CODES, language) for language in LANGUAGES}
    (row,) = tables[0].rows(services, Question(Selection()), words["da"])
    assert row[NAME] == invented.plain
    (said,) = [row for row in codebook.codebook(words, tables) if row["column"] == NAME]
    assert (said["type"], said["meaning_en"]) == (
        invented.stored.type,
        "The ward a count is of.",
    )
    has_codes = bool(invented.stored.codes)
    assert said["values_en"] == ("red = red one; blue = blue one" if has_codes else None)
    (column,) = [each for each in tables[0].columns if each.name == NAME]
    unsaid = read_words()["da"]
    assert codebook.meaning(tables[0], column, unsaid) == unsaid("data-column-unexplained")


def test_a_model_without_the_declaration_is_told(invented: Invented) -> None:
    with pytest.raises(AssertionError):
        test_declaration.test_the_declaration_is_what_the_table_keeps(release.KIND)
    test_declaration.test_the_declaration_is_what_the_table_keeps(invented.kind)


@pytest.mark.parametrize("each", INVENTED.values(), ids=list(INVENTED))
def test_a_declaration_without_the_model_is_told(each: Invented) -> None:
    with pytest.raises(AssertionError):
        test_declaration.test_the_declaration_is_what_the_table_keeps(each.kind)


def test_a_forgotten_migration_is_told(invented: Invented, database: Database) -> None:
    with pytest.raises(AssertionError):
        test_migrations.test_the_tables_are_those_of_the_models(database)
    assert NAME in invented.kind.stored
