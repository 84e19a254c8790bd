"""Parts that the pages of sending in share: the steps, the box on top, and what is told."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import Children
from database.submissions import Submission
from words import notation
from words.catalog import Words

STEPS = ("template", "file", "check", "changes", "approve", "receipt")


def steps(current: str, words: Words) -> html.Div:
    """Where one is: six steps on a wide screen, one line on a phone."""
    here = STEPS.index(current)
    items = [_step(place, name, here, words) for place, name in enumerate(STEPS)]
    line = words(
        "submission-step-line",
        number=str(here + 1),
        of=str(len(STEPS)),
        name=words(f"submission-step-{current}"),
    )
    listed = html.Ol(items, className="steps", **aria(label=words("submission-steps")))
    return html.Div([listed, html.P(line, className="steps__line", **aria(hidden="true"))])


def _step(place: int, name: str, here: int, words: Words) -> html.Li:
    state = "done" if place < here else "now" if place == here else "coming"
    done = html.Span(words("submission-step-done"), className="unseen")
    text = words(f"submission-step-{name}")
    number = "\N{CHECK MARK}" if state == "done" else str(place + 1)
    content = [
        html.Span(number, className="steps__number", **aria(hidden="true")),
        html.Span([text, " ", done] if state == "done" else text, className="steps__name"),
    ]
    current = aria(current="step") if state == "now" else {}
    return html.Li(content, className=f"steps__step steps__step--{state}", **current)


def box(
    title: str, text: Children, found: Submission, buttons: Sequence[Component], words: Words
) -> html.Div:
    """What it comes to, first: one sentence, the file it is about, and what to do next."""
    is_bad = found.state == "refused"
    told = html.Div([html.H2(title, className="box__title"), html.P(text)])
    parts: list[Component] = [told, _about(found, words)]
    if buttons:
        parts.append(html.Div(list(buttons), className="buttons box__buttons"))
    return html.Div(parts, className="box box--bad" if is_bad else "box")


def _about(found: Submission, words: Words) -> html.Dl:
    language = words.language
    pairs = [
        ("submission-about-number", found.number),
        ("submission-about-file", f"{found.file_name}, {size(found.size, words)}"),
        ("submission-about-at", notation.moment(found.created_at, language)),
        ("submission-about-who", found.who),
    ]
    parts: list[Component] = []
    for key, value in pairs:
        parts += [html.Dt(words(key)), html.Dd(value)]
    return html.Dl(parts, className="box__about")


def size(count: int, words: Words) -> str:
    """24 kB or 1,2 MB."""
    if count < 1_000_000:
        return words("submission-size-kb", size=max(1, round(count / 1000)))
    return words("submission-size-mb", size=round(count / 1_000_000, 1))


def notice(text: Children, *, is_good: bool = False) -> html.Div:
    """Something that just happened; it is read aloud, and the script moves focus to it."""
    kind = "told told--good" if is_good else "told"
    return html.Div(text, className=kind, role="alert", tabIndex=-1, **data(focus="yes"))


def section(name: str, title: str, content: Sequence[Component]) -> html.Section:
    """A part of the page under a heading of its own."""
    identity = f"submission-{name}-title"
    heading = html.H2(title, id=identity)
    return html.Section([heading, *content], className="section", **aria(labelledby=identity))


def button(text: str, href: str, *, is_quiet: bool = True, is_file: bool = False) -> html.A:
    """A link that looks like the button it is used as; a file is saved and not opened."""
    kind = "button button--quiet" if is_quiet else "button"
    return html.A(text, href=href, className=kind, download="" if is_file else None)
