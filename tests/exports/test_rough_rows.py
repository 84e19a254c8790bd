"""Names out of workbooks that would be formulas or markup, and small counts, in every file."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator

import pytest

from tests.front_door.site import PROGRAMMES, Site, municipality
from tests.samples.meetings import AALBORG, AARHUS, ODENSE, PROGRAMME, reading, target

CODES = (ODENSE, AARHUS, AALBORG)
NAMES = ('=1+1<script>"', "@SUM(A1)", "{=cmd|x}")
SHOWN = f"dato=2012-06-30&kommuner={','.join(CODES)}"
# A count below five that stands nowhere else, so that any sign of it is the count itself.
SMALL, OTHER_SMALL = 3.25, 3.75
TRACES = re.compile(r"(?<!\d)(3[.,]25|3[.,]75)(?!\d)")


@pytest.fixture
def rough(site: Site) -> Site:
    """Three municipalities with rough names, two of them with a count below five."""
    places = zip(CODES, NAMES, strict=True)
    site.store("programme", PROGRAMMES)
    site.store("municipality", [municipality(*each, "Region Syddanmark") for each in places])
    member = {"programme_code": PROGRAMME, "group": "agreement"}
    site.store("programme_municipality", [{**member, "municipality_code": c} for c in CODES])
    site.store(
        "indicator",
        [
            {
                "code": "street_sleepers",
                "name": NAMES[0],
                "unit": "count",
                "direction": "lower",
                "is_protected": True,
            }
        ],
    )
    goal = {"programme_code": PROGRAMME, "no": 1, "name": NAMES[0], "short_name": NAMES[2]}
    site.store("goal", [{**goal, "indicator_code": "street_sleepers"}])
    site.store("target", [target(ODENSE, 9, 7), target(AARHUS, 8, 6), target(AALBORG, 50, 20)])
    site.store("measurement", [reading(ODENSE, SMALL), reading(AARHUS, OTHER_SMALL)])
    site.store("measurement", [reading(AALBORG, 30), reading(ODENSE, 8, 2010)])
    return site


def parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Every part of a file, those of the workbooks inside it among them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            yield name, part
            if name.endswith(".xlsx"):
                yield from parts(part)


@pytest.mark.parametrize("extension", ["pptx", "xlsx"])
def test_no_name_is_a_formula_and_no_small_count_is_inside(rough: Site, extension: str) -> None:
    answer = rough.get(f"/hent/moedepakke.{extension}?{SHOWN}&dele=overblik,maal,kommuner")
    assert answer.status_code == 200
    for name, part in parts(answer.data):
        if name.endswith(".xml"):
            text = part.decode()
            assert not ("worksheets/" in name and "<f>" in text), name
            told = re.sub(r"<[^>]*>", " ", text) if "chart" in name or "sheet" in name else ""
            assert not TRACES.search(told), name


def test_markup_is_text_on_the_page_of_a_pack(rough: Site) -> None:
    made = rough.get(f"/hent/moedepakke.html?{SHOWN}&dele=overblik,maal,kommuner").text
    assert "<script" not in made
    assert "&lt;script&gt;" in made
    assert not TRACES.search(re.sub(r"<(style|svg).*?</\1>", "", made, flags=re.DOTALL))
    assert rough.get(f"/hent/moedepakke.pdf?{SHOWN}&dele=maal").status_code == 200


@pytest.mark.parametrize("key", ["measurement", "progress", "target", "release_standing"])
def test_tables_hold_no_small_count(rough: Site, key: str) -> None:
    answer = rough.as_role("reader").get(f"/data/{key}.json?dato=2012-06-30")
    rows = json.loads(answer.data)["rows"]
    assert not TRACES.search(json.dumps(rows))
