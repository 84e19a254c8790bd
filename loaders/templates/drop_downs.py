"""The words a template offers to choose from: a hidden sheet with a named range per column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.templates.request import Named, TemplateRequest
from words.catalog import Words

UNCHANGED = "unchanged"  # the tick of the first sheet
PREFIX = "valg_"


def choices(
    kinds: Iterable[Kind], request: TemplateRequest, words: Words
) -> Mapping[str, tuple[str, ...]]:
    """The words to choose from by field; a field without any is left out.

    Those of fixed words stand in the catalog, separated by semicolons.
    """
    named = {
        NAME_COLUMN: _names(request.municipalities),
        CODE_COLUMN: tuple(it.code for it in request.municipalities),
        "programme": (request.programme.name,),
        "method": _names(request.methods),
        "goal": _names(request.goals),
        "indicator": _names(request.indicators),
        "criterion": _names(request.criteria),
    }
    coded = [column.field for kind in kinds for column in kind.columns if column.has_choices]
    fixed = {name: _fixed(name, words) for name in (*coded, UNCHANGED)}
    return MappingProxyType({name: found for name, found in {**named, **fixed}.items() if found})


def add_lists(book: Workbook, offered: Mapping[str, tuple[str, ...]], words: Words) -> None:
    """Puts the words on a hidden sheet of their own, one column and one named range per field."""
    sheet = book.create_sheet(words("template-sheet-lists"))
    sheet.sheet_state = "hidden"
    for number, (name, found) in enumerate(offered.items(), 1):
        letter = get_column_letter(number)
        sheet.cell(1, number, PREFIX + name).font = Font(bold=True)
        for row, word in enumerate(found, 2):
            cell = sheet.cell(row, number, word)
            cell.data_type, cell.number_format = "s", "@"
        place = f"{quote_sheetname(sheet.title)}!${letter}$2:${letter}${len(found) + 1}"
        book.defined_names[PREFIX + name] = DefinedName(PREFIX + name, attr_text=place)


def drop_down(name: str, words: Words) -> DataValidation:
    """A list to choose from; other words may be written, since the check knows more spellings."""
    return DataValidation(
        type="list",
        formula1=PREFIX + name,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="warning",
        errorTitle=words("template-not-in-list-title"),
        error=words("template-not-in-list"),
    )


def _names(found: Iterable[Named]) -> tuple[str, ...]:
    return tuple(it.name for it in found)


def _fixed(name: str, words: Words) -> tuple[str, ...]:
    key = f"template-choices-{name.replace('_', '-')}"
    listed = words(key) if words.has(key) else ""
    return tuple(word.strip() for word in listed.split(";") if word.strip())
