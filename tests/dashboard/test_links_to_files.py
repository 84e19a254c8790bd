"""Every format of a figure can be fetched from where the figure stands, and from Kilder."""

from __future__ import annotations

from answers.person import Role
from dashboard.routes.downloads import FORMATS
from exhibits.registry import EXHIBITS
from tests.front_door.site import Site


def test_a_figure_links_to_every_format(loaded_site: Site) -> None:
    page = loaded_site.page("/loesladelser", "?program=haandholdt_inklusion")
    for form in FORMATS:
        assert f"/hent/releases.{form.extension}" in page


def test_the_sources_page_links_to_every_format_one_may_fetch(loaded_site: Site) -> None:
    page = loaded_site.page("/kilder", "")
    for exhibit in EXHIBITS:
        is_open = exhibit.role is Role.READER
        for form in FORMATS:
            assert (f"/hent/{exhibit.key.replace('_', '-')}.{form.extension}" in page) is is_open
