"""One sheet of a template: the declared headers with a note each, and the lines to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.templates.drop_downs import drop_down
from loaders.templates.prefilled_rows import Prefilled, prefilled
from loaders.templates.request import LastFigure, TemplateRequest
from words.catalog import Words

LAST = "last"
LAST_WIDTH = 30
FACE = "Calibri"
LINE_HEIGHT = 15
SPARE_LINES = 20
NOTE_WIDTH, NOTE_LINE, NOTE_LETTERS = 300, 18, 42
INK, BLUE, GREY = "FF1A1A1A", "FF12436D", "FF5C5C5C"
INPUT = PatternFill("solid", fgColor="FFE6EFF6")
GIVEN = PatternFill()
LINE = Side("thin", color="FFB8C4CE")
GRID = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
HEADER_BORDER = Border(bottom=Side("medium", color=INK))


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a sheet as it is laid out."""

    name: str
    header: str
    number: int
    width: int
    cell_format: str = "General"
    is_required: bool = False

    @property
    def letter(self) -> str:
        """The letter people call the column by."""
        return get_column_letter(self.number)


def add_kind(
    book: Workbook, kind: Kind, request: TemplateRequest, offered: frozenset[str], words: Words
) -> None:
    """Adds the sheet of one kind with its lines, ready to fill in."""
    sheet = book.create_sheet(kind.titles[0])
    fields = laid_out(kind, words)
    lines = prefilled(kind.name, request)
    for field in fields:
        _head(sheet, field, kind, words)
        _shape(sheet, field, len(lines) + SPARE_LINES + 1)
        _offer(sheet, field, offered, words)
    for row, line in enumerate(lines, 2):
        _fill(sheet, row, line, fields, request)
    _arrange(sheet, fields, words)


def laid_out(kind: Kind, words: Words) -> tuple[Field, ...]:
    """Every column a municipality fills in, and the last known figure beside its cell."""
    fields: list[Field] = []
    for column in (column for column in kind.columns if not column.is_lead_only):
        shape = column.width, column.cell_format, column.is_required
        fields.append(Field(column.field, column.header, len(fields) + 1, *shape))
        if column.has_last_beside:
            fields.append(Field(LAST, words("template-last"), len(fields) + 1, LAST_WIDTH))
    return tuple(fields)


def _head(sheet: Worksheet, field: Field, kind: Kind, words: Words) -> None:
    cell = sheet.cell(1, field.number, field.header)
    cell.font = Font(name=FACE, bold=True, color=GREY if field.name == LAST else BLUE)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    cell.border = HEADER_BORDER
    cell.comment = _note(field, kind, words)


def _note(field: Field, kind: Kind, words: Words) -> Comment:
    own = f"template-note-{kind.name}-{field.name}".replace("_", "-")
    text = words(own if words.has(own) else f"template-note-{field.name}".replace("_", "-"))
    text = f"{words('template-required')} {text}" if field.is_required else text
    height = NOTE_LINE * (len(text) // NOTE_LETTERS + 3)
    return Comment(text, words("template-author"), height=height, width=NOTE_WIDTH)


def _shape(sheet: Worksheet, field: Field, last_row: int) -> None:
    sheet.column_dimensions[field.letter].width = field.width
    for row in range(2, last_row + 1):
        cell = sheet.cell(row, field.number)
        cell.number_format = field.cell_format
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        cell.border = GRID
        if field.name == LAST:
            cell.font = Font(name=FACE, color=GREY)
        else:
            cell.fill = INPUT


def _offer(sheet: Worksheet, field: Field, offered: frozenset[str], words: Words) -> None:
    if field.name in offered:
        validation = drop_down(field.name, words)
        validation.add(f"{field.letter}2:{field.letter}{sheet.max_row}")
        sheet.add_data_validation(validation)


def _fill(
    sheet: Worksheet,
    row: int,
    line: Prefilled,
    fields: tuple[Field, ...],
    request: TemplateRequest,
) -> None:
    for field in fields:
        cell = sheet.cell(row, field.number)
        if line.keys.get(field.name) is not None:
            cell.fill = GIVEN
            _put(sheet, row, field, line.keys[field.name])
        elif field.name == LAST and line.last is not None:
            _put(sheet, row, field, _last_value(line, line.last, request))
            cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
            if not isinstance(cell.value, str) and line.last.year:
                cell.number_format = f'General" ({line.last.year})"'


def _put(sheet: Worksheet, row: int, field: Field, value: object) -> None:
    """Writes a value, never as a formula, and makes the line high enough for it."""
    cell = sheet.cell(row, field.number)
    cell.value = value  # type: ignore[assignment]
    if not isinstance(value, str):
        return
    cell.data_type = "s"
    needed = height_of(value, field.width)
    line = sheet.row_dimensions[row]
    line.height = max(line.height or 0, needed)


def height_of(text: str, width: float) -> float:
    """The height that a text needs in a column of this width; programs do not work it out alike."""
    return LINE_HEIGHT * len(wrap(text, max(int(width), 1)) or [""])


def _last_value(line: Prefilled, last: LastFigure, request: TemplateRequest) -> str | float:
    """A number stays one, its year is in the format; words name their subject if no key does."""
    is_named = bool({"goal", "method", "indicator", "criterion"} & set(line.keys))
    if not isinstance(last.value, str) and (is_named or last.subject is None):
        return last.value
    text = f"{last.value:g}" if not isinstance(last.value, str) else last.value
    text = text if last.year is None else f"{text} ({last.year})"
    return text if is_named else f"{_about(last, request)}: {text}"


def _about(last: LastFigure, request: TemplateRequest) -> str:
    names = {it.code: it.name for it in (*request.methods, *request.goals)}
    return names.get(last.subject or "", last.subject or "")


def _arrange(sheet: Worksheet, fields: tuple[Field, ...], words: Words) -> None:
    first_free = next(field for field in fields if field.name not in {NAME_COLUMN, CODE_COLUMN})
    sheet.freeze_panes = f"{first_free.letter}2"
    sheet.row_dimensions[1].height = 32
    sheet.sheet_view.showGridLines = False
    set_up_print(sheet, words)
    sheet.print_title_rows = "1:1"


def set_up_print(sheet: Worksheet, words: Words) -> None:
    """A4 on its side, as wide as one page, with the page number below."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text=words("template-footer")))
