"""Names and sentences as somebody with bad manners writes them, in every file they reach."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import load_workbook

from answers.meetings.meetings import meetings
from exports.pack.files import FORMATS
from exports.pack.paper_letters import MISSING, letters, within
from exports.pack.pdf_file import PAPER
from tests.front_door.signing import form, signed_in
from tests.front_door.site import Site
from words.one_line import one_line

FORM = {"programme": "hjemloesestrategien", "held": "2026-06-05", "shown": "2012-06-30"}
ROUGH = (
    '=HYPERLINK("http://x.example";"y")',
    "@SUM(1)",
    "{=1}",
    "<script>alert(1)</script>",
    '#eval("1") $x$ *b* \\ @ref _y_ ]]>',
    "{ $x } {{7*7}} &amp;",
    "\N{GRINNING FACE} \N{CJK UNIFIED IDEOGRAPH-65E5}",
    '"; filename="x.exe',
    "../../etc/passwd",
)
PATHS = (
    *("/moeder/{}/aflys", "/moeder/{}/saetning/releases", "/moeder/{}/saetning/x/beregnet"),
    *("/konto/noegle/{}/stop", "/se-som/{}", "/administration/konti/{}/nulstil"),
    *("/administration/konti/{}/luk", "/administration/konti/{}", "/indberetning/{}/fil"),
    *("/indberetning/{}/markeret", "/indberetning/{}", "/indberetning/{}/kvittering"),
)
UNSEEN = "M\x00ø\x07\x1bd\u202ee\ufffe\r\nX-Evil:\u2028 1\u200b"


@pytest.mark.parametrize("name", ROUGH)
def test_every_file_of_a_meeting_takes_its_name_for_text(two_programmes: Site, name: str) -> None:
    assert form(two_programmes.client, "/moeder/nyt", name=name, **FORM).status_code == 303
    query = f"?moede={meetings(two_programmes.services)[0].id}&dele=loesladelser"
    made = {
        each.extension: two_programmes.get(f"/hent/moedepakke.{each.extension}{query}")
        for each in FORMATS
    }
    assert {answer.status_code for answer in made.values()} == {200}
    assert not any(
        set(answer.headers["Content-Disposition"]) & set("\r\n/\\") for answer in made.values()
    )
    book = load_workbook(io.BytesIO(made["xlsx"].data))
    assert not [c.coordinate for s in book for row in s for c in row if c.data_type == "f"]
    assert "<script" not in made["html"].text
    with zipfile.ZipFile(io.BytesIO(made["pptx"].data)) as deck:
        assert deck.testzip() is None


def test_what_shows_nothing_is_not_kept(two_programmes: Site) -> None:
    assert form(two_programmes.client, "/moeder/nyt", name=UNSEEN, **FORM).status_code == 303
    (meeting,) = meetings(two_programmes.services)
    assert meeting.name == "Møde X-Evil: 1"


def test_nothing_hides_in_a_personal_number(two_programmes: Site) -> None:
    for name in ("Møde 010190\u200b-1234", "0101\x0090-1234", "010190\r\n1234"):
        assert form(two_programmes.client, "/moeder/nyt", name=name, **FORM).status_code == 400
    assert not meetings(two_programmes.services)


def test_a_line_is_a_line() -> None:
    assert one_line(" a\t\x0b b\u00a0c\r\n\u202e\ud800 ") == "a b c"


def test_the_paper_shows_what_it_cannot_show() -> None:
    known = letters(*sorted(PAPER.glob("*.ttf")))
    assert set("abæøåÆØÅéö 0123456789.,;:–—·×≤≥<>&#") <= known
    assert MISSING in known
    assert within({"a": ["æ\N{SNOWMAN}", 1, ("b",)]}, known) == {"a": [f"æ{MISSING}", 1, ["b"]]}


def test_a_number_of_nothing_is_no_error(site: Site) -> None:
    client = signed_in(site.app, site.settings, "admin")
    for path in PATHS:
        for number in (0, 10**9, 2**31, 2**63, 10**40):
            address = path.format(number)
            assert client.post(address).status_code < 500, address
            assert client.get(address).status_code < 500, address
