"""What the page of the pack answers: boxes ticked, files waited for, a template sent along."""

from __future__ import annotations

import base64
import binascii
from typing import Any
from urllib.parse import parse_qsl

from dash import ALL, Dash, Input, Output, State, ctx, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.person import Right
from answers.selection import merged
from dashboard.auth.sessions import current_person
from dashboard.components.elements.signs import example
from dashboard.routes.pack_file import ADDRESS
from exports.pack.contents import SECTION_KEYS, Choice, Pack, places
from exports.pack.counting import Count
from exports.pack.explanations import left_out_lines
from exports.pack.making import Maker, key_of
from exports.pack.presentation import plan
from exports.pack.presentation_template import TemplateRefusedError
from exports.slides.deck import own_stage
from words.catalog import Words


def connect(app: Dash, maker: Maker) -> None:
    """Register them; every one asks for the right itself."""
    _connect_preview(app, maker)
    _connect_choice(app, maker)
    _connect_waiting(app, maker)
    _connect_template(app, maker)


def _every_file() -> dict[str, Any]:
    """The links to the files, of whatever kind."""
    return {"type": "pack-file", "extension": ALL}


def _connect_preview(app: Dash, maker: Maker) -> None:
    @app.callback(
        Output("pack-preview", "children"),
        Output(_every_file(), "href"),
        Input("pack-sections", "value"),
        Input("pack-municipalities", "value"),
        State("pack-view", "data"),
    )
    def see(sections: list[str], municipalities: list[str], view: str) -> tuple[Any, list[str]]:
        query = asked(view, sections, municipalities)
        pack = maker.pack(current_person(), query)
        addresses = [
            f"{ADDRESS}.{each['id']['extension']}{pack.choice.query()}"
            for each in ctx.outputs_list[1]
        ]
        return preview(pack), addresses


def _connect_choice(app: Dash, maker: Maker) -> None:
    @app.callback(
        Output("pack-municipalities", "value"),
        Output("pack-sections", "value"),
        Input("pack-every", "n_clicks"),
        Input("pack-none", "n_clicks"),
        State("pack-view", "data"),
        State("url", "search"),
        State("pack-municipalities", "value"),
        State("pack-sections", "value"),
    )
    def tick(*given: Any) -> tuple[list[str], list[str]]:
        current_person().require(Right.MAKE_PACK)
        view, search, municipalities, sections = given[2:]
        match ctx.triggered_id:
            case "pack-every":
                selection = Choice.from_query(view, maker.services).selection
                return [code for code, _ in places(maker.services, selection)], sections
            case "pack-none":
                return [], sections
        named = dict(parse_qsl((search or "").removeprefix("?")))
        if {"kommuner", "dele"} & set(named):
            found = Choice.from_query(search, maker.services)
            return list(found.municipality_codes), list(found.section_keys)
        # As they are: the preview waits for this answer.
        return municipalities, sections


def _connect_waiting(app: Dash, maker: Maker) -> None:
    @app.callback(
        Output("pack-asked", "data"),
        Output("pack-tick", "disabled"),
        Input(_every_file(), "n_clicks"),
        State(_every_file(), "href"),
        prevent_initial_call=True,
    )
    def ask(clicks: list[int], addresses: list[str]) -> tuple[str, bool]:
        current_person().require(Right.MAKE_PACK)
        if not any(clicks) or not isinstance(ctx.triggered_id, dict):
            raise PreventUpdate
        extension = str(ctx.triggered_id["extension"])
        start = f"{ADDRESS}.{extension}"
        address = next((each for each in addresses if each.startswith(start)), start)
        return f"{extension} {address.removeprefix(start)}", False

    @app.callback(
        Output("pack-progress", "children"),
        Output("pack-tick", "disabled", allow_duplicate=True),
        Input("pack-tick", "n_intervals"),
        State("pack-asked", "data"),
        prevent_initial_call=True,
    )
    def wait(ticks: int, told: str) -> tuple[str, bool]:
        current_person().require(Right.MAKE_PACK)
        extension, _, query = told.partition(" ")
        choice = Choice.from_query(query, maker.services)
        count = maker.counts.of(key_of(current_person(), choice, extension))
        words = maker.words[choice.selection.language]
        return said(count, words), count is not None and count.is_finished


def said(count: Count | None, words: Words) -> str:
    """How far a file has come, in words."""
    if count is None:
        return ""
    if count.is_finished:
        return words("pack-ready")
    key = "pack-writing" if count.is_writing else "pack-gathering"
    return words(key, done=count.done, total=count.total)


def _connect_template(app: Dash, maker: Maker) -> None:
    @app.callback(
        Output("pack-made", "data"),
        Output("pack-template-said", "children"),
        Input("pack-template", "contents"),
        State("pack-sections", "value"),
        State("pack-municipalities", "value"),
        State("pack-view", "data"),
        running=[(Output("pack-template", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def use_template(
        contents: str | None, sections: list[str], municipalities: list[str], view: str
    ) -> tuple[Any, str]:
        if not contents:
            raise PreventUpdate
        person = current_person()
        query = asked(view, sections, municipalities)
        words = maker.words[Choice.from_query(query, maker.services).selection.language]
        try:
            content = base64.b64decode(contents.partition(",")[2], validate=True)
            name, made = maker.on_template(person, query, content)
        except binascii.Error:
            return no_update, words("pack-template-unreadable")
        except TemplateRefusedError as error:
            return no_update, words(error.key, **error.values)
        sent = {"filename": name, "content": base64.b64encode(made).decode("ascii"), "base64": True}
        return sent, words("pack-template-made")


def asked(view: str, sections: list[str], municipalities: list[str]) -> str:
    """The query of the view with the ticked boxes in it."""
    chosen = [key for key in SECTION_KEYS if key in sections]
    return "?" + merged(
        view,
        {
            "kommuner": ",".join(municipalities),
            "dele": ",".join(chosen) if len(chosen) < len(SECTION_KEYS) else "",
        },
    )


def preview(pack: Pack) -> list[Component]:
    """The titles of the slides to come, under their sections, and what is left out."""
    words = pack.words
    slides = plan(pack, own_stage("", "", words.language).body)
    if not slides:
        return [html.P(words("pack-empty"))]
    parts: list[Component] = [html.P(words("pack-slides", count=len(slides)))]
    for section in dict.fromkeys(part.section for part, _ in slides):
        lines = [
            html.Li([slide.title, *_marks(slide.has_examples, slide.shown.is_outdated, words)])
            for part, slide in slides
            if part.section == section
        ]
        parts += [html.H3(section), html.Ul(lines, className="pack__slides")]
    if pack.left_out:
        lines = [html.Li(line) for line in left_out_lines(pack)]
        title = html.Summary(f"{words('pack-left-out-title')} ({len(lines)})")
        parts.append(html.Details([title, html.Ul(lines, className="small")]))
    return parts


def _marks(has_examples: bool, is_outdated: bool, words: Words) -> list[str | Component]:
    marks: list[str | Component] = [" ", example(words)] if has_examples else []
    if is_outdated:
        marks += [" ", html.Span(words("pack-outdated"), className="tag")]
    return marks
