"""A native chart on a slide, with its data sheet inside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Inches, Pt

from dashboard.exhibits.shown import Shown
from dashboard.exports.deck import LEFT, WIDTH
from dashboard.exports.drawing import Drawing, Line
from dashboard.exports.formats import chart_format
from dashboard.exports.look import FONT, colours, hexes, is_target
from dashboard.figures import theme

TOP: Final = Inches(2.1)
HEIGHT: Final = Inches(4.75)
HEADROOM: Final = 0.1  # of the scale, for the label outside the longest bar
MOST_LABELS: Final = 26  # more points than this are read from the axis
FEW: Final = 14  # categories that have room for larger type and marks


def add_chart(slide: Slide, drawing: Drawing, whole: Drawing, shown: Shown) -> None:
    """Draw on the scale of the `whole` drawing, of which this may be a piece."""
    language = shown.context.words.language
    data = CategoryChartData()
    data.categories = drawing.categories
    for line in drawing.lines:
        data.add_series(line.name, line.values, _format(line, language))
    kind = XL_CHART_TYPE.BAR_CLUSTERED if drawing.is_bars else XL_CHART_TYPE.LINE_MARKERS
    frame = slide.shapes.add_chart(kind, LEFT, TOP, WIDTH, HEIGHT, data)
    described = frame._element.nvGraphicFramePr.cNvPr
    described.set("descr", shown.alt_text)
    described.set("name", shown.finding[:60])
    _style(frame.chart, drawing, whole, language)


def _format(line: Line, language: str) -> str:
    known = [value for value in line.values if value is not None]
    fractions = [value for value in known if value % 1]
    return chart_format(line.column, language, (fractions or known or [0.0])[0])


def _style(chart: Chart, drawing: Drawing, whole: Drawing, language: str) -> None:
    chart.has_title = False
    chart.font.name, chart.font.size = FONT, Pt(12)
    chart.font.color.rgb = _rgb(theme.INK)
    chart.has_legend = len(drawing.lines) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
    _axes(chart, drawing, whole, language)
    if drawing.is_bars:
        _bars(chart, drawing)
    else:
        _dots(chart, drawing)
    if drawing.with_span:
        _spans(chart)


def _axes(chart: Chart, drawing: Drawing, whole: Drawing, language: str) -> None:
    names, numbers = chart.category_axis, chart.value_axis
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.format.line.color.rgb = _rgb(theme.EDGE)
    names.tick_labels.font.size = Pt(12 if len(drawing.categories) <= FEW else 10)
    low, high = whole.span
    if whole.lines[0].column.kind == "share":
        high = max(high, 1.0)
    air = (high - low) * HEADROOM
    numbers.minimum_scale, numbers.maximum_scale = low - air if low else 0, high + air or 1.0
    numbers.has_major_gridlines = not drawing.is_bars
    numbers.format.line.fill.background()
    if drawing.is_bars:
        names.reverse_order = True
        numbers.visible = False
        return
    numbers.maximum_scale = None
    numbers.minimum_scale = 0 if low >= 0 else None
    numbers.major_gridlines.format.line.color.rgb = _rgb(theme.GRID)
    numbers.tick_labels.number_format = chart_format(
        replace(drawing.lines[0].column, digits=0), language, 0
    )
    numbers.tick_labels.number_format_is_linked = False


def _bars(chart: Chart, drawing: Drawing) -> None:
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 0
    for series, colour in zip(plot.series, colours(drawing), strict=True):
        series.invert_if_negative = False
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = _rgb(colour)
        _labels(series, XL_LABEL_POSITION.OUTSIDE_END)


def _dots(chart: Chart, drawing: Drawing) -> None:
    with_labels = drawing.count <= MOST_LABELS
    drawn = zip(chart.plots[0].series, drawing.lines, colours(drawing), strict=True)
    for series, line, colour in drawn:
        series.smooth = False
        if line.is_rule:
            _rule(series, line, colour)
            continue
        series.format.line.fill.background()
        diamond, circle = XL_MARKER_STYLE.DIAMOND, XL_MARKER_STYLE.CIRCLE
        series.marker.style = diamond if is_target(line) else circle
        series.marker.size = 10 if len(drawing.categories) <= FEW else 8
        fill = series.marker.format.fill
        fill.solid()
        fill.fore_color.rgb = _rgb(colour)
        series.marker.format.line.color.rgb = _rgb(colour)
        if with_labels:
            _labels(series, XL_LABEL_POSITION.RIGHT)


def _rule(series: Any, line: Line, colour: str) -> None:
    series.marker.style = XL_MARKER_STYLE.NONE if len(line.values) > 1 else XL_MARKER_STYLE.DASH
    series.marker.format.line.color.rgb = _rgb(colour)
    series.format.line.color.rgb = _rgb(colour)
    series.format.line.width = Pt(1.5)
    series.format.line.dash_style = MSO_LINE.DASH


def _labels(series: Any, position: XL_LABEL_POSITION) -> None:
    labels = series.data_labels
    labels.show_value = True
    labels.number_format_is_linked = True
    labels.position = position
    labels.font.size = Pt(11)


def _spans(chart: Chart) -> None:
    plot = chart.plots[0]._element
    plot.find(qn("c:marker")).addprevious(parse_xml(f"<c:hiLowLines {nsdecls('c')}/>"))


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(hexes(colour))
