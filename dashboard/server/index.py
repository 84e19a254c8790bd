"""The document every page starts as, before the first script has run."""

from __future__ import annotations

import json
from collections.abc import Mapping

from dashboard.server.front_end import address
from exports.vendored.vendoring import VendorFile
from words.catalog import Catalogs, Words

DOCUMENT = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
{head}
<title>{{%title%}}</title>
{{%css%}}
</head>
<body>
<noscript><p class="wrap">{noscript}</p></noscript>
<script type="application/json" id="failure-words">{failures}</script>
{{%app_entry%}}
{{%config%}}{{%scripts%}}{{%renderer%}}
</body>
</html>
"""


# What the browser says by itself when the server does not; see assets/failure.js.
STATUSES = ("network", "400", "401", "403", "404", "413", "429", "500", "503")
SAID = (
    *(f"{status}-{part}" for status in STATUSES for part in ("title", "text")),
    *("retry", "close", "sign-in", "history"),
    *(f"lost-{act}" for act in ("first", "page", "filter", "check", "store", "other")),
)


def document(files: Mapping[str, VendorFile], catalogs: Catalogs) -> str:
    """Dash's index string with our language, fonts, the small plotly bundle and words of failure.

    A page may be in either language without the document being fetched anew, so both go along.
    """
    words = catalogs["da"]
    lines = (
        _tag('<link rel="stylesheet" href="{}">', "plex.css", files),
        _tag('<meta name="plotly" content="{}">', "plotly.min.js", files),
        _tag('<script defer src="{}"></script>', "plotly-locale-da.js", files),
    )
    return DOCUMENT.format(
        language=words.language,
        head="\n".join(line for line in lines if line),
        noscript=words("needs-script"),
        failures=_as_data({name: _failures(each) for name, each in catalogs.items()}),
    )


def _failures(words: Words) -> dict[str, str]:
    return {key: words(f"failure-{key}") for key in SAID}


def _as_data(value: object) -> str:
    """JSON that may stand inside a script element."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def _tag(form: str, name: str, files: Mapping[str, VendorFile]) -> str:
    found = address(name, files)
    return form.format(found) if found else ""
