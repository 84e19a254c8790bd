"""The app from outside: addresses, headers, files of others, and no shared state."""

from __future__ import annotations

import re

import brotli
import pytest

from dashboard.app import create_app
from dashboard.frame.routing import match
from dashboard.pages import PAGES
from dashboard.settings.machine import Checking, Settings
from database.engine import open_database, upgrade
from loaders.limited.checkers import InThisProcess
from loaders.limits.limits import Limits
from tests.front_door.site import Site


def plain_paths() -> list[str]:
    return [page.path for page in PAGES if "<" not in page.path]


@pytest.mark.parametrize("path", plain_paths())
def test_every_page_answers_with_the_danish_document(empty_site: Site, path: str) -> None:
    answer = empty_site.get(path)
    text = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert '<html lang="da">' in text
    assert "<noscript>" in text
    fetched = re.findall(r'<(?:script|link|img)\b[^>]*(?:src|href)="([^"]*)"', text)
    assert fetched
    assert [each for each in fetched if not re.match("/[^/]", each)] == []


@pytest.mark.parametrize("path", ["/ukendt", "/kilder/mere", "/hent/ukendt.csv", "/vendor/x.js"])
def test_an_unknown_address_is_404_in_danish(empty_site: Site, path: str) -> None:
    answer = empty_site.get(path)
    assert answer.status_code == 404
    assert "Siden findes ikke" in answer.get_data(as_text=True)


@pytest.mark.parametrize("path", plain_paths())
@pytest.mark.parametrize("query", ["?program=x&dato=y&registreret=z&region=%00", "?%FF=%FE&&="])
def test_nonsense_in_the_address_still_shows_the_page(
    empty_site: Site, path: str, query: str
) -> None:
    assert empty_site.get(path + query).status_code == 200
    assert '"type": "H1"' in empty_site.page(path, query)


def test_every_response_carries_a_policy_without_inline_scripts(site: Site) -> None:
    policy = site.get("/").headers["Content-Security-Policy"]
    scripts = next(part for part in policy.split(";") if part.strip().startswith("script-src"))
    assert "unsafe" not in scripts
    assert "'sha256-" in scripts
    assert site.get("/ukendt").headers["X-Content-Type-Options"] == "nosniff"


def test_what_can_be_smaller_is_sent_smaller(site: Site) -> None:
    plain = site.get("/assets/parts.css")
    headers = {"Accept-Encoding": "br"}
    packed = site.client.get("/assets/parts.css", headers=headers, buffered=True)
    assert packed.headers["Content-Encoding"] == "br"
    assert len(packed.data) < len(plain.data) / 2


def test_every_asset_is_ours_and_asks_for_nothing_outside(site: Site) -> None:
    for name in ("tokens", "base", "frame", "parts", "print"):
        text = site.get(f"/assets/{name}.css").get_data(as_text=True)
        assert "http" not in text
        assert "@import" not in text


def test_two_apps_share_nothing() -> None:
    apps = []
    for _ in range(2):
        database = open_database("sqlite://")
        upgrade(database)
        apps.append((create_app(Settings(database_url="sqlite://"), database), database))
    first, second = (app.server.test_client() for app, _ in apps)
    assert first.get("/").status_code == second.get("/").status_code == 200
    for _, database in apps:
        database.close()


def test_a_slash_at_the_end_does_not_matter_and_names_are_taken_out() -> None:
    route = match("/kilder/", PAGES)
    assert route is not None
    assert route.page.path == "/kilder"
    assert match("/kilder/x/y", PAGES) is None


def test_settings_come_from_the_environment_and_listen_at_home() -> None:
    settings = Settings.from_environment({"DATABASE_URL": "sqlite://", "KOMMUNEMONITOR_PORT": "81"})
    assert settings.address == "http://127.0.0.1:81"
    assert Settings.from_environment({}).database_url.endswith("data/var/kommunemonitor.db")


def test_files_are_checked_in_children_unless_a_test_says_otherwise() -> None:
    usual = Settings.from_environment({}).checking
    assert usual.children >= 1
    assert usual.limits == Limits(processor_seconds=60, memory_megabytes=2048)
    given = {
        "KOMMUNEMONITOR_CHECKERS": "3",
        "KOMMUNEMONITOR_CHECK_SECONDS": "20",
        "KOMMUNEMONITOR_CHECK_MEGABYTES": "500",
    }
    assert Settings.from_environment(given).checking == Checking(3, Limits(20, 500))
    assert isinstance(Settings("sqlite://").checking.checker(), InThisProcess)


def test_a_page_carries_one_style_sheet_and_few_scripts_kept_for_ever(site: Site) -> None:
    text = site.get("/").get_data(as_text=True)
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)
    scripts = re.findall(r'<script defer src="([^"]+)"', text)
    assert len(styles) == 1
    assert len(scripts) <= 6
    assert "<script src" not in text
    for address in (*styles, *(each for each in scripts if each.startswith("/vendor/"))):
        answer = site.client.get(address, headers={"Accept-Encoding": "br"}, buffered=True)
        assert "immutable" in answer.headers["Cache-Control"], address
        assert answer.headers["Content-Encoding"] == "br", address
        plain = site.client.get(address, buffered=True)
        assert "Content-Encoding" not in plain.headers, address
        assert brotli.decompress(answer.data) == plain.data, address


def test_what_no_page_uses_is_not_sent(site: Site) -> None:
    text = site.get("/").get_data(as_text=True)
    scripts = re.findall(r'<script defer src="([^"]+)"', text)
    content = b"".join(site.get(address).data for address in scripts)
    assert b"dash_html_components=" in content
    assert b"dash_table=" not in content
    assert b"core-js" not in content  # of the polyfill
