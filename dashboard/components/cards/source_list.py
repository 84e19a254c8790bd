"""The files behind figures: what each says it comes from, when it came, and the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dash import html
from dash.development.base_component import Component

from answers.provenance import Source
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from dashboard.components.elements.text_with_links import with_links
from words import notation
from words.catalog import Words

FILES = "/kilder/fil"  # before the number of an import: its file as it came in


def source_list(sources: Sequence[Source], words: Words) -> Component:
    """The stored figures grouped by file, sheet and named source; says so when there are none."""
    if not sources:
        return html.P(words("sources-none"))
    groups: dict[tuple[object, ...], list[Source]] = {}
    for each in sources:
        key = (each.is_example, each.file_name, each.sheet, each.source)
        groups.setdefault(key, []).append(each)
    return html.Ul([_entry(group, words) for group in groups.values()], className="sources")


def _entry(group: Sequence[Source], words: Words) -> html.Li:
    first = group[0]
    cells = ", ".join(dict.fromkeys(str(each.cell) for each in group))
    place = html.Div(words("source-place", sheet=str(first.sheet), cells=cells))
    return html.Li([_file(first, words), place, *_told(first, words)])


def files_behind(sources: Iterable[Source], words: Words) -> Component:
    """Each file once with every source it names."""
    groups: dict[tuple[object, ...], list[Source]] = {}
    for each in sources:
        groups.setdefault((each.is_example, each.file_name, each.registered_at), []).append(each)
    items = []
    for group in groups.values():
        named = list(dict.fromkeys(each.source for each in group if each.source))
        said = [html.Div(with_links(name)) for name in named]
        items.append(html.Li([_file(group[0], words), *said, _registered(group[0], words)]))
    return html.Ul(items, className="sources")


def _file(source: Source, words: Words) -> html.Div:
    """Its name, and the file itself for those who may open it."""
    name: list[Part] = [html.B(str(source.file_name))]
    if source.is_example:
        name += [" ", example(words)]
    if source.stored is not None and source.stored.may_open:
        address = f"{FILES}/{source.stored.import_id}"
        said = words("source-open")
        unseen = html.Span(f" {source.file_name}", className="unseen")
        # A target of its own: a browser saves it, and no page takes its place.
        name += [" ", html.A([said, unseen], href=address, target="_self", className="together")]
    return html.Div(name)


def _told(source: Source, words: Words) -> list[Component]:
    named = [html.Div(with_links(source.source))] if source.source else []
    return [*named, _registered(source, words)]


def _registered(source: Source, words: Words) -> html.Div:
    if source.registered_at is None:
        return html.Div()
    at = notation.moment(source.registered_at, words.language)
    said = words("source-registered", at=at, who=str(source.registered_by))
    return html.Div(said, className="quiet")
