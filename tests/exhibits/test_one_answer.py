"""One question has one answer: Overblik, the subject's page, tables, files and the pack agree."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.sentences import REACHED
from exhibits.goals.statuses import GOAL_STATUSES, StatusCount
from exhibits.methods.matrix import METHOD_MATRIX, MatrixCell, uses_of
from exhibits.municipalities.municipalities import MUNICIPALITIES
from exhibits.overview.attention import ATTENTION, Pressing
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.key_goals import Achieved, NationalCount
from exhibits.overview.key_number import KeyNumber
from exhibits.overview.key_release import Above
from exhibits.overview.key_running import Running
from exhibits.programmes.municipalities import PROGRAMME_MUNICIPALITIES
from exhibits.releases.ledger import RELEASE_LEDGER, LedgerRow
from exhibits.releases.releases import RELEASES
from exhibits.reporting.reporting import SUBMISSION_LATE
from monitoring.status import Status
from tests.front_door.site import Site
from tests.front_door.visible_texts import html_texts
from words.catalog import read_words

CODES = (
    *("hjemloesestrategien", "haandholdt_inklusion", "samordnet_mottak"),
    *("eksempelprogram", "bro_til_hverdagen"),
)
VIEWS = ("", "&eksempel=nej", "&dato=2012-06-01", "&region=Region Syddanmark")
Answers = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Asked:
    """A view of a site that questions are asked of."""

    site: Site
    query: str

    @property
    def selection(self) -> Selection:
        return self.site.services.selection(self.query)

    def show(self, exhibit: AnyExhibit) -> Shown:
        return show(exhibit, self.site.services, self.selection, read_words()["da"])

    def key(self, of: type[KeyNumber]) -> list[KeyNumber]:
        return [row for row in rows_of(self.show(KEY_FIGURES), KeyNumber) if type(row) is of]

    def table(self, name: str) -> list[dict[str, str]]:
        told = self.site.get(f"/data/{name}.csv?{self.query}").get_data(as_text=True)
        return list(csv.DictReader(io.StringIO(told.lstrip("\ufeff"))))

    def page(self, path: str) -> str:
        return self.site.page(path, f"?{self.query}")


@pytest.fixture(params=[f"program={code}{view}" for code in CODES for view in VIEWS])
def asked(request: pytest.FixtureRequest, loaded_site: Site) -> Asked:
    return Asked(loaded_site, request.param)


def same(answers: Answers) -> None:
    """All that answer at all answer alike."""
    known = {name: value for name, value in answers.items() if value is not None}
    assert len(set(known.values())) <= 1, known


def first(pattern: str, text: str) -> int | None:
    found = re.search(pattern, text)
    return int(found[1].replace(".", "")) if found else None


def test_how_many_municipalities(asked: Asked) -> None:
    running = asked.key(Running)
    covered = asked.site.services.municipalities(asked.selection)
    listed = asked.show(MUNICIPALITIES)
    same(
        {
            "services": len(covered),
            "overview": first(r"Viser (\d+) kommune", asked.page("/")),
            "methods": first(r"Viser (\d+) kommune", asked.page("/metoder")),
            "municipalities": len(listed.rows),
            "goals": first(r"Viser (\d+) kommune", asked.page("/maal")),
            "programme": None
            if asked.selection.region
            else len(asked.show(PROGRAMME_MUNICIPALITIES).rows),
            "status": first(r"Viser (\d+) kommune", asked.page("/indberetningsstatus"))
            if asked.selection.programme_code == "hjemloesestrategien"
            else None,
            # Places with invented use alone are counted in no sum with published ones.
            "running": running[0].whole
            if running and not any(each.is_example for each in asked.show(METHOD_MATRIX).rows)
            else None,
        }
    )


def test_how_many_run_a_method_and_how_many_methods(asked: Asked) -> None:
    (running,) = asked.key(Running) or (None,)
    if running is None:
        return
    uses = [use for use in uses_of(rows_of(asked.show(METHOD_MATRIX), MatrixCell)) if use.runs]
    used = [use for use in uses if not use.is_example] or uses
    rows = asked.table("participation")
    assert isinstance(running, Running)
    same({"overview": running.value, "matrix": len({use.municipality_code for use in used})})
    same({"overview": running.methods, "matrix": len({use.method_code for use in used})})
    same({"overview": running.count, "matrix": len(used)})
    finding = asked.show(MUNICIPALITIES).finding
    if len(used) == len(uses):
        said = first(r"^(\d+) af \d+ kommuner delt", finding)
        same({"overview": running.value, "municipalities": said})
    assert rows or not running.count


def test_how_many_have_reached_each_goal(asked: Asked) -> None:
    counts = rows_of(asked.show(GOAL_STATUSES), StatusCount)
    numbered: dict[tuple[int, bool], list[StatusCount]] = {}
    for row in counts:
        if row.has_number:
            numbered.setdefault((row.goal_no, row.is_example), []).append(row)
    reached = {
        key: sum(r.count for r in rows if r.status in REACHED) for key, rows in numbered.items()
    }
    whole = {key: sum(r.count for r in rows) for key, rows in numbered.items()}
    best = {no: (no, (no, False) not in numbered) for no, _ in numbered}
    told = [row for row in asked.key(Achieved) if isinstance(row, Achieved)]
    page = [(row.value, row.whole) for row in told]
    assert page == [(reached[best[no]], whole[best[no]]) for no in sorted(best)]
    pack = f"/hent/moedepakke.html?{asked.query}&dele=overblik,maal"
    said = html_texts(asked.site, pack) if told else []
    for each_goal in told:
        if each_goal.goal:
            assert any(each.startswith(f"{each_goal.goal}: kommuner med nået mål") for each in said)


def test_how_many_are_above_the_number(asked: Asked) -> None:
    (above,) = asked.key(Above) or (None,)
    ledger = rows_of(asked.show(RELEASE_LEDGER), LedgerRow)
    own = [row for row in ledger if not row.is_example] or list(ledger)
    data = [row for row in asked.table("release_standing") if row["meets"]]
    mine = [row for row in data if row["is_example"] == "false"] or data
    page = asked.page("/loesladelser")
    sentence = asked.show(RELEASES).finding
    same(
        {
            "overview": (above.value, above.whole) if above and above.value is not None else None,
            "ledger": (sum(row.standing.meets is True for row in own), len(own)) if own else None,
            "data": (sum(row["meets"] == "true" for row in mine), len(mine)) if mine else None,
            "page": pair(r"(\d+) af (\d+) kommuner? opfyldte? talkriteriet", page),
            "finding": pair(r"^(\d+) af (\d+) kommuner? havde", sentence),
        }
    )
    assert (above is None) == (not ledger and "intet talkriterium" in page) or not ledger


def pair(pattern: str, text: str) -> tuple[int, int] | None:
    found = re.search(pattern, text)
    return (int(found[1]), int(found[2])) if found else None


def test_the_national_count_is_the_same_in_the_table(asked: Asked) -> None:
    (count,) = asked.key(NationalCount) or (None,)
    if not isinstance(count, NationalCount) or asked.selection.region:
        return
    rows = [row for row in asked.table("measurement") if row["municipality_code"] == "national"]
    own = [row for row in rows if row["indicator"] == count.name and row["year"] == str(count.year)]
    assert {row["value"].replace(",0", "") for row in own} == {str(count.value)}


def test_who_lacks_figures_is_the_same_on_overview_and_status(asked: Asked) -> None:
    missing = {
        (row.municipality_code, row.indicator_code)
        for row in rows_of(asked.show(ATTENTION), Pressing)
        if row.status is Status.MISSING
    }
    late = asked.show(SUBMISSION_LATE)
    named = {row.municipality for row in late.rows}
    names = {each.code: each.name for each in asked.site.services.municipalities(asked.selection)}
    assert {names[code] for code, _ in missing} <= named


def test_the_other_language_has_the_same_numbers(asked: Asked) -> None:
    for exhibit in (KEY_FIGURES, GOAL_STATUSES, RELEASES, METHOD_MATRIX):
        danish = asked.show(exhibit)
        english = show(
            exhibit,
            asked.site.services,
            replace(asked.selection, language="en"),
            read_words()["en"],
        )
        assert list(numbers(danish.finding)) == list(numbers(english.finding)), exhibit.key


def numbers(text: str) -> Iterator[str]:
    """The numbers of a sentence; a name in brackets and none, spelled out, are no numbers."""
    yield from sorted(re.findall(r"\d+", text.replace(".", "").replace(",", "")))
