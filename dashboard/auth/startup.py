"""What must be in order before the dashboard is opened to anyone; found all at once."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.settings.machine import LOOPBACK, Settings
from dashboard.settings.sign_in import SettingError
from dashboard.settings.sign_in import SettingProblem as Problem
from database.accounts import accounts
from database.engine import Database

SHORTEST_SECRET = 32
FEWEST_LETTERS = 10  # different ones; "aaaa..." and "changemechangeme..." have fewer


def check(settings: Settings, database: Database) -> None:
    """Raise SettingError with everything that stands in the way of running like this."""
    found = list(_demo(settings) if settings.is_demo else _production(settings, database))
    found += _template(settings)
    if found:
        raise SettingError(*found)


def _demo(settings: Settings) -> Iterator[Problem]:
    if settings.host not in LOOPBACK:
        yield Problem("refused-demo-host", {"host": settings.host})


def _template(settings: Settings) -> Iterator[Problem]:
    if settings.pptx_template is None:
        return
    # Imported here: whoever names no template need not wait for what reads one.
    from exports.pack.presentation_template import TemplateRefusedError, read_template

    try:
        read_template(settings.pptx_template)
    except TemplateRefusedError as error:
        file = str(settings.pptx_template)
        yield Problem(f"refused-{error.key}", {"file": file, **error.values})


def _production(settings: Settings, database: Database) -> Iterator[Problem]:
    secret = settings.sign_in.secret
    if not secret:
        yield Problem("refused-no-secret")
    elif len(secret) < SHORTEST_SECRET or len(set(secret)) < FEWEST_LETTERS:
        yield Problem("refused-weak-secret", {"shortest": str(SHORTEST_SECRET)})
    if not settings.sign_in.has_secure_cookie:
        yield Problem("refused-cookie")
    if not settings.public_address.startswith("https://"):
        yield Problem("refused-address")
    yield from _demo_accounts(database)


def _demo_accounts(database: Database) -> Iterator[Problem]:
    with database.session() as session:
        known = accounts(session)
    names = [each.username for each in known if each.is_demo and each.is_enabled]
    if names:
        yield Problem("refused-demo-accounts", {"names": ", ".join(names)})
