"""Pages without Dash and without scripts: sign-in, own account, messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from flask import Response, g, jsonify, make_response, request
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from answers.person import Right
from answers.selection import Selection
from dashboard.auth.demo import DEMO_ROLES
from dashboard.auth.sessions import csrf_token
from dashboard.settings.machine import Settings
from words.catalog import Words

TEMPLATES = Path(__file__).parent / "templates"
# What a page of its own says; each has a title and a text.
Told = Literal[
    "form-too-old",
    "only-looking-on",
    "link-useless",
    "provider-silent",
    "provider-refused",
    "role-unknown",
    "municipality-unknown",
    "account-closed",
    "database-busy",
    "database-unavailable",
    "checkers-busy",
    "check-refused",
]


@dataclass(frozen=True, slots=True)
class Plain:
    """Renders a template in the language of the address, as `?sprog=en` says.

    What a page sends in has no language in its address; it is answered in that of the page.
    """

    settings: Settings
    catalogs: Mapping[str, Words]
    style: str  # the address of the style sheet
    environment: Environment

    @classmethod
    def of(cls, settings: Settings, catalogs: Mapping[str, Words], style: str) -> Plain:
        """A renderer that escapes every value and stumbles over every missing one."""
        loader = FileSystemLoader(TEMPLATES)
        environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
        return cls(settings, catalogs, style, environment)

    @property
    def words(self) -> Words:
        """The catalog of this request's language."""
        language = request.args.get("sprog", "")
        if not language and (request.method == "POST" or is_of_scripts()):
            query = urlsplit(request.referrer or "").query
            language = Selection.from_query(query).language
        return self.catalogs.get(language, self.catalogs["da"])

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """A whole page; the template names its own title and heading."""
        words = self.words
        known = {
            "words": words,
            "sprog": "" if words.language == "da" else f"?sprog={words.language}",
            "style": self.style,
            "person": g.get("person"),
            "csrf": csrf_token(),
            "is_demo": self.settings.is_demo,
            "demo_roles": DEMO_ROLES,
            "rights": Right,
        }
        text = self.environment.get_template(template).render(**known, **values)
        return make_response(text, status)

    def message(self, key: Told, status: int = 200) -> Response:
        """A page that says one thing: `<key>-title` and `<key>-text` of the catalog.

        The dashboard's own scripts get the same words as data, and say them over the page.
        """
        if is_of_scripts():
            words = self.words
            told = {"title": words(f"{key}-title"), "text": words(f"{key}-text")}
            return make_response(jsonify(told), status)
        return self.page("message.html", status, key=key)


def is_of_scripts() -> bool:
    """Whether the request comes from the scripts of a page, and not from a person's address bar."""
    return request.path.startswith("/_")
