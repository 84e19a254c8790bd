"""A native chart on a slide, with its data sheet inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.marker import Marker
from pptx.dml.chtfmt import ChartFormat
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

from exhibits.drawn import theme
from exhibits.drawn.drawing import Drawing, Line
from exhibits.drawn.scales import ceiling
from exhibits.exhibit.shown import Shown
from exports.charts.colours import FONT, apart, colours, fill, is_newest, is_plan, is_target
from exports.charts.label_room import beside_rule, crowded
from exports.charts.number_formats import axis_format, label_format
from exports.slides.layout import Stage, paint
from exports.tables.safe_cells import FORMULA_STARTS

HEADROOM: Final = 0.1  # of the scale, for the label outside the longest bar
MOST_LABELS: Final = 26  # more points than this are read from the axis
FEW: Final = 14  # categories that have room for larger marks
ROOMY: Final = Inches(1.3)  # for each category, in which its name may be larger too
# One number on a side of its own, else like those of its series.
LABEL: Final = (
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:txPr><a:bodyPr/><a:p><a:pPr>'
    '<a:defRPr sz="1100"/></a:pPr></a:p></c:txPr><c:dLblPos val="{}"/><c:showLegendKey val="0"/>'
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
    '<c:showBubbleSize val="0"/>'
)


def add_chart(stage: Stage, slide: Slide, drawing: Drawing, whole: Drawing, shown: Shown) -> None:
    """Draw on the scale of the `whole` drawing, of which this may be a piece."""
    language = shown.context.words.language
    data = CategoryChartData()
    data.categories = [_text(name) for name in drawing.categories]
    for line in drawing.lines:
        data.add_series(_text(line.name), line.values, _format(line, language))
    kind = _kind(drawing)
    area = stage.body
    frame = slide.shapes.add_chart(kind, area.left, area.top, area.width, area.height, data)
    described = frame._element.nvGraphicFramePr.cNvPr
    described.set("descr", shown.alt_text)
    described.set("name", shown.finding[:60])
    _style(frame.chart, drawing, whole, stage)


def _text(name: str) -> str:
    """A name the data sheet inside the chart takes for text, and not for a formula."""
    return f"'{name}" if name.startswith((*FORMULA_STARTS, "{=")) else name


def _kind(drawing: Drawing) -> XL_CHART_TYPE:
    if drawing.is_stacked:
        return XL_CHART_TYPE.BAR_STACKED
    return XL_CHART_TYPE.BAR_CLUSTERED if drawing.is_bars else XL_CHART_TYPE.LINE_MARKERS


def _format(line: Line, language: str) -> str:
    known = [value for value in line.values if value is not None]
    fractions = [value for value in known if value % 1]
    return label_format(line, language, (fractions or known or [0.0])[0])


def _style(chart: Chart, drawing: Drawing, whole: Drawing, stage: Stage) -> None:
    chart.has_title = False
    chart.font.size = Pt(12)
    if stage.is_own:
        chart.font.name = FONT
    paint(chart.font.color, theme.INK, stage)
    chart.has_legend = len(drawing.lines) > 1 and not drawing.is_stacked
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
    _axes(chart, drawing, whole, stage)
    if drawing.is_bars:
        _bars(chart, drawing, stage)
    else:
        _dots(chart, drawing, whole, stage)
    if drawing.with_span:
        _spans(chart)


def _axes(chart: Chart, drawing: Drawing, whole: Drawing, stage: Stage) -> None:
    names, numbers = chart.category_axis, chart.value_axis
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.major_tick_mark = XL_TICK_MARK.NONE
    paint(names.format.line.color, theme.EDGE, stage)
    names.tick_labels.font.size = Pt(
        12 if stage.body.width >= ROOMY * len(drawing.categories) else 10
    )
    # Upright, whatever the program would do with names that are long.
    names._element.find(qn("c:txPr")).find(qn("a:bodyPr")).set("rot", "0")
    low, high = whole.span
    if whole.lines[0].numbers.kind == "share":
        high = max(high, 1.0)
    air = (high - low) * HEADROOM
    numbers.minimum_scale, numbers.maximum_scale = low - air if low else 0, high + air or 1.0
    numbers.has_major_gridlines = not drawing.is_bars
    numbers.format.line.fill.background()
    if drawing.is_bars:
        names.reverse_order = True
        numbers.visible = False
        return
    numbers.maximum_scale = None if drawing == whole else ceiling(high)
    numbers.minimum_scale = 0 if low >= 0 else None
    paint(numbers.major_gridlines.format.line.color, theme.GRID, stage)
    numbers.tick_labels.number_format = axis_format(drawing.lines[0].numbers, stage.language)
    numbers.tick_labels.number_format_is_linked = False


def _bars(chart: Chart, drawing: Drawing, stage: Stage) -> None:
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 100 if drawing.is_stacked else 0
    for series, line, colour in zip(plot.series, drawing.lines, colours(drawing), strict=True):
        series.invert_if_negative = False
        if line.is_base:
            series.format.fill.background()
            continue
        _fill(series.format, colour, drawing, stage)
        for number, own in apart(drawing, line).items():
            _fill(series.points[number].format, own, drawing, stage)
        place = XL_LABEL_POSITION
        _labels(series, place.CENTER if drawing.is_stacked else place.OUTSIDE_END)


def _fill(look: ChartFormat, colour: str, drawing: Drawing, stage: Stage) -> None:
    look.fill.solid()
    paint(look.fill.fore_color, fill(drawing, colour), stage)
    if drawing.is_stacked:
        paint(look.line.color, colour, stage)
        look.line.width = Pt(0.5)


def _dots(chart: Chart, drawing: Drawing, whole: Drawing, stage: Stage) -> None:
    with_labels = whole.count <= MOST_LABELS
    drawn = zip(chart.plots[0].series, drawing.lines, colours(drawing), strict=True)
    for series, line, colour in drawn:
        series.smooth = False
        if line.is_rule:
            _rule(series, line, colour, stage)
            continue
        series.format.line.fill.background()
        size = 10 if len(drawing.rows) <= FEW else 8
        _mark(series.marker, line, (colour, size), stage)
        for number, own in apart(drawing, line).items():
            point = series.points[number]
            _mark(point.marker, line, (own, size), stage)
            point.format.line.fill.background()  # no line leads to it either
        if with_labels:
            _labels(series, XL_LABEL_POSITION.RIGHT)
            _place(series, crowded(drawing, line), beside_rule(drawing, line, whole.span))
        elif len(drawing.categories) <= FEW and is_newest(drawing, line):
            _labels(series, XL_LABEL_POSITION.RIGHT)
            _place(series, (), beside_rule(drawing, line, whole.span))


def _mark(marker: Marker, line: Line, look: tuple[str, int], stage: Stage) -> None:
    """`look` is colour and size; a point of its own has all of it anew."""
    style = XL_MARKER_STYLE.DIAMOND if is_target(line) else XL_MARKER_STYLE.CIRCLE
    marker.style = XL_MARKER_STYLE.DASH if is_plan(line) else style
    marker.size = look[1]
    marker.format.fill.solid()
    paint(marker.format.fill.fore_color, look[0], stage)
    paint(marker.format.line.color, look[0], stage)


def _rule(series: Any, line: Line, colour: str, stage: Stage) -> None:
    series.marker.style = XL_MARKER_STYLE.NONE if len(line.values) > 1 else XL_MARKER_STYLE.DASH
    paint(series.marker.format.line.color, colour, stage)
    paint(series.format.line.color, colour, stage)
    series.format.line.width = Pt(1.5)
    series.format.line.dash_style = MSO_LINE.DASH


def _labels(series: Any, position: XL_LABEL_POSITION) -> None:
    labels = series.data_labels
    labels.show_value = True
    labels.number_format_is_linked = True
    labels.position = position
    labels.font.size = Pt(11)


def _place(series: Any, hidden: Sequence[int], moved: Mapping[int, bool]) -> None:
    """Leave out the numbers that have no room; write others above the point, or below it."""
    labels = series.data_labels._element
    for place in sorted({*hidden, *moved}, reverse=True):
        said = '<c:delete val="1"/>' if place in hidden else LABEL.format("bt"[moved[place]])
        labels.insert(
            0, parse_xml(f'<c:dLbl {nsdecls("c", "a")}><c:idx val="{place}"/>{said}</c:dLbl>')
        )


def _spans(chart: Chart) -> None:
    plot = chart.plots[0]._element
    plot.find(qn("c:marker")).addprevious(parse_xml(f"<c:hiLowLines {nsdecls('c')}/>"))
