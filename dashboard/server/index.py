"""The document every page stands in, and what of it is the same for all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from dash import Dash

from dashboard.server.bundles import Bundles, gathered
from dashboard.server.front_end import address
from exports.vendored.vendoring import VendorFile
from words.catalog import Catalogs, Words

# The page stands in #first-page until Dash has made the same one in its entry, out of sight.
DOCUMENT: Final = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
{head}
<title>{title}</title>
</head>
<body>
<noscript><p class="wrap">{noscript}</p></noscript>
<div id="first-page">{page}</div>
<div id="react-entry-point" hidden></div>
{data}
<script type="application/json" id="first-view">{view}</script>
<script type="application/json" id="first-layout">{layout}</script>
</body>
</html>
"""
# No component of ours is one of these, and no browser that runs the rest needs the last.
UNUSED: Final = ("/dash_table/", "/deps/polyfill")
LETTERS: Final = '<link rel="preload" as="font" type="font/woff2" crossorigin href="{}">'
FIRST_LETTERS: Final = tuple(
    f"plex/IBMPlexSans-{weight}-Latin1.woff2" for weight in ("Regular", "SemiBold")
)


# What the browser says by itself when the server does not; see assets/failure.js.
STATUSES = ("network", "400", "401", "403", "404", "413", "429", "500", "503")
SAID = (
    *(f"{status}-{part}" for status in STATUSES for part in ("title", "text")),
    *("retry", "close", "sign-in", "history"),
    *(f"lost-{act}" for act in ("first", "page", "filter", "check", "store", "other")),
)


@dataclass(frozen=True, slots=True)
class Document:
    """What every document holds; `head` and `data` are HTML, `noscript` by language."""

    head: str
    data: str
    noscript: Mapping[str, str]

    def with_page(self, *, language: str, title: str, page: str, view: str, layout: str) -> str:
        """The whole document; `page` is HTML, `view` and `layout` are from `as_data`."""
        return DOCUMENT.format(
            language=language,
            head=self.head,
            title=escape(title, quote=False),
            noscript=self.noscript[language],
            page=page,
            data=self.data,
            view=view,
            layout=layout,
        )


def document(
    app: Dash, files: Mapping[str, VendorFile], bundles: Bundles, catalogs: Catalogs
) -> Document:
    """Made once, when Dash knows all its scripts and callbacks.

    A page may be in either language without the document being fetched anew, so both go along.
    """
    head = (
        # The letters of every page, asked for before the style sheet has told of them.
        *(_tag(LETTERS, name, files) for name in FIRST_LETTERS),
        f'<link rel="stylesheet" href="{bundles.style.address}">',
        _tag('<meta name="plotly" content="{}">', "plotly.min.js", files),
        *(f'<script defer src="{each}"></script>' for each in _scripts(app, bundles)),
        _tag('<script defer src="{}"></script>', "plotly-locale-da.js", files),
    )
    # Without the mark of one loading of a page, since many share the document; it is for callbacks
    # that go on in the background, and there are none.
    config = {name: value for name, value in app._config().items() if name != "end_id"}
    data = (
        _data("_dash-config", config),
        _data("first-dependencies", app._callback_list),
        _data("failure-words", {name: _failures(each) for name, each in catalogs.items()}),
    )
    return Document(
        head="\n".join(line for line in head if line),
        data="\n".join(data),
        noscript={name: words("needs-script") for name, words in catalogs.items()},
    )


def as_data(value: object) -> str:
    """JSON that may stand inside a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _scripts(app: Dash, bundles: Bundles) -> list[str]:
    """Our script and Dash's, run when the page stands."""
    sources = re.findall(r'<script src="([^"]+)"', app._generate_scripts_html())
    used = [source for source in sources if not any(part in source for part in UNUSED)]
    return [bundles.script.address, *gathered(used, bundles)]


def _failures(words: Words) -> dict[str, str]:
    return {key: words(f"failure-{key}") for key in SAID}


def _data(identity: str, value: object) -> str:
    return f'<script type="application/json" id="{identity}">{as_data(value)}</script>'


def _tag(form: str, name: str, files: Mapping[str, VendorFile]) -> str:
    found = address(name, files)
    return form.format(found) if found else ""
