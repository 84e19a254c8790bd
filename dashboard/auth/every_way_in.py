"""Everything about who is asking, put before the rest of the dashboard."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from flask import Flask

from answers.municipalities.municipalities import names_of
from answers.selection import Selection
from answers.services import Services
from dashboard.auth import access, account_forms, demo, openid, own_account, sign_in_pages, startup
from dashboard.auth.account_changes import Managing
from dashboard.auth.account_forms import Desk
from dashboard.auth.html_pages import Plain
from dashboard.auth.own_account import OwnAccount
from dashboard.auth.password_sign_in import SigningIn
from dashboard.auth.tokens import ReadTokens
from dashboard.settings.machine import Settings
from words.catalog import read_words
from words.danish_order import danish_key


def connect(server: Flask, settings: Settings, services: Services, style: str) -> None:
    """Close the dashboard by default and serve the ways in; SettingError if it may not open.

    `style` is the address of the style sheet.
    """
    database = services.database
    catalogs = read_words()
    startup.check(settings, database)
    demo.ensure_accounts(settings, database, catalogs["da"])
    plain = Plain.of(settings, catalogs, style)
    signing_in, tokens = SigningIn(settings, database), ReadTokens(settings, database)

    def municipalities() -> Mapping[str, str]:
        pairs = names_of(services, Selection()).items()
        return dict(sorted(pairs, key=lambda pair: danish_key(pair[1])))

    def names(codes: Collection[str]) -> list[str]:
        known = municipalities()
        return sorted((known.get(code, code) for code in codes), key=danish_key)

    access.connect(server, tokens, plain)
    sign_in_pages.connect(server, signing_in, plain)
    own_account.connect(server, OwnAccount(signing_in, tokens, plain, names))
    openid.connect(server, signing_in, plain)
    account_forms.connect(server, Desk(Managing(settings, database), plain, municipalities))
