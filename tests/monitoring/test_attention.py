"""What needs attention comes in the order of its weight."""

from __future__ import annotations

from dataclasses import dataclass

from monitoring.progress import Status, attention_order, status_counts


@dataclass(frozen=True)
class Judged:
    municipality_code: str
    status: Status | None
    gap: float | None
    baseline: float | None = 10
    unit: str | None = "count"
    on_day: float | None = None

    @property
    def gap_on_day(self) -> float | None:
        return self.gap if self.on_day is None else self.on_day


def test_attention_puts_missing_first_by_baseline_and_the_rest_by_gap() -> None:
    rows = [
        Judged("0001", Status.BEHIND, 5),
        Judged("0002", Status.MISSING, None, baseline=20),
        Judged("0003", Status.WORSENED, 30),
        Judged("0004", Status.MISSING, None, baseline=174),
        Judged("0005", Status.ON_TRACK, 1),
        Judged("0006", Status.MET, -4),
        Judged("0007", Status.EXCEEDED, None),
        Judged("0008", Status.NO_TARGET, None),
        Judged("0009", Status.BEHIND, 99, unit="percent"),
        Judged("0010", Status.AWAITING, 7),
        Judged("0011", Status.AWAITING, None),
    ]
    assert [row.municipality_code for row in attention_order(rows)] == [
        "0004",
        "0002",
        "0003",
        "0010",
        "0001",
        "0009",
        "0007",
    ]


def test_the_plan_of_the_day_orders_those_that_lag_and_decides_nobody_in_or_out() -> None:
    rows = [
        Judged("0001", Status.BEHIND, 5, on_day=6),
        Judged("0002", Status.SLIGHTLY_BEHIND, 2, on_day=40),  # an old figure, and time has gone
        Judged("0003", Status.ON_TRACK, 1, on_day=50),
        Judged("0004", Status.AWAITING, -1, on_day=50),
    ]
    assert [row.municipality_code for row in attention_order(rows)] == ["0002", "0001"]


def test_statuses_are_counted_in_the_order_of_the_table() -> None:
    counts = status_counts([Status.MET, Status.MET, Status.MISSED, None])
    assert list(counts) == list(Status)
    assert {status: count for status, count in counts.items() if count} == {
        Status.MET: 2,
        Status.MISSED: 1,
    }
