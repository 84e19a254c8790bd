"""Everything about who is asking, put before the rest of the dashboard."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from flask import Flask

from dashboard import accessibility, interruptions
from dashboard.auth import demo, desk, door, entrance, openid, own_account, startup
from dashboard.auth.desk import Desk
from dashboard.auth.managing import Managing
from dashboard.auth.own_account import OwnAccount
from dashboard.auth.plain import Plain
from dashboard.auth.signing_in import SigningIn
from dashboard.auth.tokens import ReadTokens
from dashboard.collation import danish_key
from dashboard.selection import Selection
from dashboard.services import Services
from dashboard.texts import read_words
from dashboard.vendoring import VendorFile


def connect(server: Flask, services: Services, files: Mapping[str, VendorFile]) -> None:
    """Close the dashboard by default and serve the ways in; SettingError if it may not open."""
    settings, database = services.settings, services.database
    catalogs = read_words()
    startup.check(settings, database)
    demo.ensure_accounts(settings, database, catalogs["da"])
    plain = Plain.of(settings, catalogs, files)
    signing_in, tokens = SigningIn(settings, database), ReadTokens(settings, database)

    def municipalities() -> Mapping[str, str]:
        rows = services.frame("municipality", Selection())
        pairs = zip(rows["code"].astype(str), rows["name"].astype(str), strict=True)
        return dict(sorted(pairs, key=lambda pair: danish_key(pair[1])))

    def names(codes: Collection[str]) -> list[str]:
        known = municipalities()
        return sorted((known.get(code, code) for code in codes), key=danish_key)

    door.connect(server, tokens, plain)
    entrance.connect(server, signing_in, plain)
    own_account.connect(server, OwnAccount(signing_in, tokens, plain, names))
    openid.connect(server, signing_in, plain)
    desk.connect(server, Desk(Managing(settings, database), plain, municipalities))
    accessibility.connect(server, plain)
    interruptions.connect(server, plain)
    interruptions.connect_probes(server, database, plain)
