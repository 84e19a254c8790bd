"""Values that people, programs and damaged files leave in cells, and a sound table of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from loaders.formats.cells import ErrorValue, Sheet, UnsavedFormula, Value, Workbook
from loaders.kinds import KINDS
from loaders.meaning.reference import Reference

Rows = list[list[Value | None]]
# Stand in a sound row for what is different in every row.
OWN_NAME, OWN_CODE, OWN_NUMBER = "(name)", "(code)", "(number)"
# Nothing stands there: a row may be passed over without a word.
SAYS_NOTHING: tuple[Value, ...] = (
    *("", " ", "\u00a0", "-", "–", "…", "..", "\x00", "\ud800", "\ufffe"),
)
FAILED: tuple[Value, ...] = (
    *(ErrorValue(text) for text in ("#REF!", "#N/A", "#DIV/0!", "Err:502", "#" + "X" * 3000)),
    *(
        UnsavedFormula(text)
        for text in ("=A1+1", '=VLOOKUP(A2;"a b c d e f";2)', "=" + "A1+" * 999)
    ),
)
ODD: tuple[Value, ...] = (
    *FAILED,
    *(1e-300, 1e308, -1e308, 5e-324, 0.1 + 0.2, -0.0, -1, 0, 0.5, 80.4, 2**31, 2**63, 10**400),
    *(float("inf"), float("-inf"), float("nan"), True, False, 20150101, 0.999999999999),
    *("nan", "inf", "-inf", "1e308", "1e-300", "0x1F", "1,5,6", "1.2.3", "12 1)", "½", "²", "١٢"),
    *("x" * 1001, "x" * 2600, "9" * 5000, "1." * 2500, "* " * 2000, "(" * 3000, "a b " * 1200),
    *("a\x00b", "\x1b[31m", "a\udfffb", "\u202e12", "\ufeff12", "\n\n1\n"),
    *(date(1, 1, 1), date(1899, 12, 31), date(9999, 12, 31), datetime(9999, 12, 31, 23, 59, 59)),
    *(datetime(1900, 1, 1, 0, 0, 1), "31-02-2015", "00-00-0000", "2015-13-45", "99-99-9999"),
    *("{ $read }", "{}", "%s %d", "<script>", "=1+1", "'", '"', "\\", "💥", "e\u0301" * 40),
)
FIELDS: Mapping[str, Value] = {
    **dict.fromkeys(("country",), "DK"),
    **dict.fromkeys(("from_on", "on"), "01-01-2010"),
    **dict.fromkeys(("to_on", "due_on"), "31-12-2012"),
    **dict.fromkeys(("is_grouping", "is_protected", "has_all_participants"), "nej"),
    **dict.fromkeys(("indicator", "course_indicators"), "street_sleepers"),
    **dict.fromkeys(("method", "method_codes", "read_method_codes"), "cti"),
    **dict.fromkeys(("seats", "threshold", "amount", "reduction", "target"), 5),
    **dict.fromkeys(("period", "year_text"), "2010"),
    "application_deadline": "01-06-2016",
    "received_at": "01-06-2016 kl. 12.00.00",
    "positions_per_municipality": 1.5,
    "direction": "lavere",
    "series_breaks": "01-01-2009",
    "stage": "udvikling",
    "goal_nos": "1;2",
    "operator": ">",
    "recurrence": "P2Y",
    "group": "udvalgt",
    "precision": "ca.",
    "latitude": 55.4,
    "longitude": 10.4,
    "population": 1000,
    "goal": 1,
    "is_chosen": "x",
    "year": 2011,
    "value": 12,
    "highest": 84,
    "first_year": 2009,
    "status": "endelig",
    "baseline": 10,
    "baseline_year": 2009,
    "target_year": 2012,
    "condition": "højst",
    "reduction_percent": 50,
    "answer": "ja",
    "release_type": "alle",
    "programme": "hjemloesestrategien",
    "criterion": "5",
}
OF_KIND: Mapping[tuple[str, str], Value] = {
    ("indicator", "unit"): "antal",
    ("release", "unit"): "løsladelser",
    ("release", "part"): "1. halvår",
    ("calendar", "type"): "begivenhed",
    ("programme_note", "topic"): "Formål",
    ("measurement", "indicator"): "parole_share_pct",  # a count has no range
    ("grant", "part"): OWN_CODE,
    ("criterion_answer", "programme"): "haandholdt_inklusion",
}
SPREAD: Mapping[str, tuple[str, list[Value], list[Value]]] = {
    "participation/matrix": ("Metoder", ["CTI", "ACT"], ["x", "-"]),
    "goal_choice/matrix": ("Målsætninger", ["Målsætning 1", "Målsætning 2"], ["x", "-"]),
    "criterion_answer/matrix": ("Ansøgning", ["Kriterium 5", "Kriterium 6"], ["ja", "nej"]),
    "release/years": ("Løsladelser", [2011, 2012], [12, 14]),
    "target/years": ("Målsætning 1", ["Udgangspunkt 2009", "Måltal 2012"], [10, 5]),
}


@dataclass(frozen=True, slots=True)
class Sound:
    """A table without faults: its title, its headers, and the cells of one row."""

    name: str
    title: str
    headers: list[Value]
    cells: list[Value]

    def rows(self, reference: Reference, count: int) -> Rows:
        """The headers, and as many rows as asked for, each about something of its own."""
        names = reference.labels["municipality"]
        rows: Rows = [list(self.headers)]
        for number in range(1, count + 1):
            own: dict[Value | None, Value] = {
                OWN_NAME: names[number - 1],
                OWN_CODE: f"k{number}",
                OWN_NUMBER: number,
            }
            rows.append([own.get(cell, cell) for cell in self.cells])
        return rows


def sound_tables() -> Iterator[Sound]:
    """Every kind in its long layout, and every other layout of the kinds that have one."""
    for kind in KINDS:
        own: dict[str, Value] = {"code": OWN_CODE, "name": OWN_CODE, "no": OWN_NUMBER}
        if kind.by_municipality:
            own |= {"municipality": OWN_NAME}
        columns = [column for column in kind.columns if column.field != "municipality_code"]
        headers: list[Value] = [
            "Folketal 2020" if it.field == "population" else it.header for it in columns
        ]
        cells = [
            own.get(it.field) or OF_KIND.get((kind.name, it.field)) or FIELDS.get(it.field, "Tekst")
            for it in columns
        ]
        yield Sound(f"{kind.name}/long", kind.titles[0], headers, cells)
    for name, (title, headers, cells) in SPREAD.items():
        yield Sound(name, title, ["Kommune", *headers], [OWN_NAME, *cells])
    headers = ["Kommune", "Indikator", 2011, 2012]
    yield Sound("measurement/years", "Målinger", headers, [OWN_NAME, "street_sleepers", 12, 14])
    yield Sound("participation/lists", "Ark1", ["CTI", "ACT"], ["Odense", "Aarhus"])


def in_memory(title: str, rows: Rows) -> Workbook:
    """The workbook as it is after opening, whatever no file could hold."""
    filled = {
        row: {
            column: value
            for column, value in enumerate(values, 1)
            if value is not None and not (isinstance(value, str) and not value.strip())
        }
        for row, values in enumerate(rows, 1)
    }
    return Workbook("fil.xlsx", (Sheet(title, 1, {row: it for row, it in filled.items() if it}),))
