"""A native chart in a workbook, bound to the cells of the sheet with its numbers."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Literal

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from exhibits.drawn import theme
from exhibits.drawn.drawing import Drawing, Line
from exhibits.exhibit.shown import Shown
from exports.charts.colours import apart, colours, fill, hexes, is_plan, is_target
from exports.charts.number_formats import axis_format

ROWS_TALL: Final = 24
WIDTH: Final = 26.0  # cm
HEIGHT: Final = 11.6  # cm, a little less than the rows kept free for it
MOST_LABELS: Final = 26
HEADROOM: Final = 0.1
DAY_ZERO: Final = date(1899, 12, 30).toordinal()
YEAR: Final = 365.25  # days
MOST_YEARS: Final = 12  # along an axis


def native_chart(
    numbers: Worksheet, drawing: Drawing, whole: Drawing, shown: Shown
) -> BarChart | LineChart:
    """Categories in column A of `numbers`, which has a column per series of the `whole` drawing."""
    columns = [line.name for line in whole.lines]
    chart = _bars(drawing) if drawing.is_bars else _dots(drawing)
    # A piece with rows of its own has them side by side in the sheet.
    first = whole.rows.index(drawing.rows[0]) + 2 if drawing.rows else 2
    last = first + len(drawing.rows) - 1
    for place in (columns.index(line.name) + 2 for line in drawing.lines):
        values = Reference(numbers, min_col=place, min_row=first, max_row=last)
        series = Series(values)
        head = f"{quote_sheetname(numbers.title)}!${get_column_letter(place)}$1"
        series.tx = SeriesLabel(strRef=StrRef(head))
        chart.series.append(series)
    chart.set_categories(Reference(numbers, min_col=1, min_row=first, max_row=last))
    for series, line, colour in zip(chart.series, drawing.lines, colours(drawing), strict=True):
        _paint(series, line, colour, drawing)
    chart.width, chart.height = WIDTH, HEIGHT  # type: ignore[assignment]  # centimetres
    with_legend = len(drawing.lines) > 1 and not drawing.is_stacked
    chart.legend = chart.legend if with_legend else None
    if chart.legend:
        chart.legend.position = "b"
    chart.x_axis.delete = False
    chart.x_axis.tickLblPos = "low"
    axis = axis_format(drawing.lines[0].numbers, shown.context.words.language)
    chart.y_axis.number_format = "yyyy" if drawing.is_over_time else axis
    return chart


def in_cells(line: Line, place: int) -> float | None:
    """A number of a series as a spreadsheet has it, which counts days from the end of 1899."""
    value = line.values[place]
    return value - DAY_ZERO if value is not None and line.numbers.kind == "day" else value


def _years(chart: BarChart, drawing: Drawing) -> None:
    """An axis of years: one from the second of January is not a day off in a leap year."""
    first, last = (date.fromordinal(int(day)).year for day in drawing.days)
    scale, count = chart.y_axis.scaling, last + 1 - first
    scale.min = date(first, 1, 2).toordinal() - DAY_ZERO
    scale.max = date(last + 1, 1, 2).toordinal() - DAY_ZERO
    chart.y_axis.majorUnit = YEAR * -(-count // MOST_YEARS)
    chart.y_axis.delete = False
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=_ink(theme.GRID)))


def _bars(drawing: Drawing) -> BarChart:
    chart = BarChart()
    chart.type, chart.gapWidth = "bar", 45
    if drawing.is_stacked:
        chart.grouping, chart.overlap = "stacked", 100
    chart.x_axis.scaling.orientation = "maxMin"
    low, high = drawing.span
    air = (high - low) * HEADROOM
    scale = chart.y_axis.scaling
    scale.min, scale.max = low - air if low else 0.0, high + air or 1.0
    chart.y_axis.delete = True
    chart.y_axis.majorGridlines = None
    if drawing.is_over_time:
        _years(chart, drawing)
    return chart


def _dots(drawing: Drawing) -> LineChart:
    chart = LineChart()
    chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0 if drawing.span[0] >= 0 else None
    line = GraphicalProperties(ln=_ink(theme.GRID))
    chart.y_axis.majorGridlines = ChartLines(spPr=line)
    if drawing.with_span:
        chart.hiLowLines = ChartLines(spPr=GraphicalProperties(ln=_ink(theme.EDGE)))
    return chart


def _paint(series: Any, line: Line, colour: str, drawing: Drawing) -> None:
    if drawing.is_bars:
        _bar(series, line, colour, drawing)
        return
    series.smooth = False
    if line.is_rule:
        series.marker.symbol = "none" if len(line.values) > 1 else "dash"
        series.graphicalProperties = GraphicalProperties(ln=_ink(colour, "dash", 19050))
        return
    series.marker = _marker(line, colour)
    without_line = GraphicalProperties(ln=LineProperties(noFill=True))
    series.dPt = [
        DataPoint(idx=place, marker=_marker(line, own), spPr=without_line)
        for place, own in apart(drawing, line).items()
    ]
    series.graphicalProperties.line.noFill = True
    if drawing.count <= MOST_LABELS:
        series.dLbls = _labels("r")


def _marker(line: Line, colour: str) -> Marker:
    symbol: Literal["dash", "diamond", "circle"]
    symbol = "dash" if is_plan(line) else "diamond" if is_target(line) else "circle"
    look = GraphicalProperties(solidFill=hexes(colour), ln=_ink(colour))
    return Marker(symbol=symbol, size=9, spPr=look)


def _bar(series: Any, line: Line, colour: str, drawing: Drawing) -> None:
    series.invertIfNegative = False
    if line.is_base:
        series.graphicalProperties.noFill = True
        return
    series.graphicalProperties = _fill(colour, drawing)
    series.dPt = [
        DataPoint(idx=place, invertIfNegative=False, spPr=_fill(own, drawing))
        for place, own in apart(drawing, line).items()
    ]
    if not drawing.is_over_time:  # the row's name says the days
        series.dLbls = _labels("ctr" if drawing.is_stacked else "outEnd")


def _fill(colour: str, drawing: Drawing) -> GraphicalProperties:
    edge = _ink(colour, width=6350) if drawing.is_stacked else None
    return GraphicalProperties(solidFill=hexes(fill(drawing, colour)), ln=edge)


def _labels(position: str) -> DataLabelList:
    labels = DataLabelList()
    labels.showVal, labels.position = True, position
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    return labels


def _ink(colour: str, dash: Literal["dash"] | None = None, width: int | None = None) -> Any:
    return LineProperties(solidFill=hexes(colour), prstDash=dash, w=width)
