"""What a kind declares as protected is what the gate hides: no such count reaches a reader."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from answers.gate.stored import KEYS
from answers.selection import Selection
from loaders.kinds import KINDS
from loaders.tables.column import Protection
from loaders.tables.kind import Kind
from monitoring.disclosure import Viewer
from monitoring.exact import is_known
from tests.front_door.site import Site

INDICATOR = {"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}
SAMPLES: dict[str, object] = {
    "text": "x",
    "integer": 2013,
    "number": 30.0,
    "boolean": False,
    "date": date(2013, 1, 1),
    "local_time": datetime(2013, 1, 1),
    "year_counts": {2013: 50_000},
}
PROTECTED = [
    (kind, name, each.protection)
    for kind in KINDS
    for name, each in kind.stored.items()
    if each.protection
]


def row(kind: Kind, name: str, count: int) -> dict[str, object]:
    sampled = {each: SAMPLES[stored.type] for each, stored in kind.stored.items()}
    known = {"municipality_code": "0461", "indicator_code": "street_sleepers"}
    own = {key: value for key, value in known.items() if key in kind.stored}
    return {**sampled, **own, name: count, **({"part": None} if "part" in kind.stored else {})}


@pytest.mark.parametrize(("kind", "name", "rule"), PROTECTED, ids=lambda each: str(each)[:20])
def test_a_small_count_is_hidden_from_readers(
    site: Site, kind: Kind, name: str, rule: Protection
) -> None:
    site.store("indicator", [{**INDICATOR, "is_protected": rule is Protection.BY_INDICATOR}])
    site.store(kind.name, [row(kind, name, 3)])
    for viewer, seen in ((Viewer(), None), (Viewer(sees_all=True), 3)):
        (found,) = site.services.seen_by(viewer).frame(kind.name, Selection()).to_dict("records")
        assert (found[name] if is_known(found[name]) else None) == seen


def test_the_gate_guards_the_declared_kinds_and_no_other() -> None:
    baselines = {"target"}  # hidden as the reading of its year is
    assert {kind.name for kind, _, _ in PROTECTED} == set(KEYS) | baselines
    assert {kind.name for kind, _, rule in PROTECTED if rule is Protection.EVERY_COUNT} == {
        "release"
    }
