"""The document every page starts as, before the first script has run."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.front_end import address
from dashboard.vendoring import VendorFile
from loaders.texts import Words

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
{{%app_entry%}}
{{%config%}}{{%scripts%}}{{%renderer%}}
</body>
</html>
"""


def document(files: Mapping[str, VendorFile], words: Words) -> str:
    """Dash's index string with our language, fonts and the small plotly bundle."""
    lines = (
        _tag('<link rel="stylesheet" href="{}">', "plex.css", files),
        _tag('<meta name="plotly" content="{}">', "plotly.min.js", files),
        _tag('<script defer src="{}"></script>', "plotly-locale-da.js", files),
    )
    return DOCUMENT.format(
        language=words.language,
        head="\n".join(line for line in lines if line),
        noscript=words("needs-script"),
    )


def not_found_document(words: Words) -> str:
    """A whole page for an address that leads nowhere; it needs no script."""
    return f"""<!doctype html>
<html lang="{words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{words("not-found-title")} \N{EN DASH} {words("brand")}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/frame.css"></head>
<body><main class="wrap head"><h1>{words("not-found-title")}</h1>
<p class="lede">{words("not-found")}</p>
<p><a href="/">{words("to-front-page")}</a></p></main></body>
</html>
"""


def _tag(form: str, name: str, files: Mapping[str, VendorFile]) -> str:
    found = address(name, files)
    return form.format(found) if found else ""
