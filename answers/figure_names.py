"""What the figures of a submission are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from answers.selection import Selection
from answers.services import Services
from database.keys import KEYS
from monitoring.exact import is_known

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Names:
    """Names by code, in the reader's language where there is one."""

    municipalities: Mapping[str, str]
    indicators: Mapping[str, str]
    methods: Mapping[str, str]
    goals: Mapping[tuple[str, int], str]
    criteria: Mapping[tuple[str, str], str]
    programmes: Mapping[str, str] = field(default_factory=dict)

    def of_codes(self, stored: str, text: str) -> str:
        """The names of codes with ; between in this stored column; other texts as they are."""
        known = {
            "indicator_code": self.indicators,
            "municipality_code": self.municipalities,
            "programme_code": self.programmes,
            **dict.fromkeys(("method_code", "method_codes", "read_method_codes"), self.methods),
        }.get(stored, {})
        return "; ".join(known.get(code, code) for code in text.split(";")) if known else text

    def municipality(self, code: object) -> str:
        """The official name; the code itself where there is none."""
        return self.municipalities.get(str(code), str(code))

    def subject(self, kind: str, values: Values) -> str:
        """What a figure is about; empty for releases, which have a word of their own."""
        if kind == "measurement":
            return self.indicators.get(str(values["indicator_code"]), "")
        if kind == "participation":
            return self.methods.get(str(values["method_code"]), str(values["method_code"]))
        if kind in {"goal_choice", "target"} and is_known(values["goal_no"]):
            key = (str(values["programme_code"]), int(str(values["goal_no"])))
            return self.goals.get(key, str(values["goal_no"]))
        if kind == "target":
            return self.indicators.get(str(values["indicator_code"]), "")
        if kind == "criterion_answer":
            key_of_call = (str(values["programme_code"]), str(values["criterion_code"]))
            return self.criteria.get(key_of_call, key_of_call[1])
        if kind == "release":
            return ""
        return str(values.get("name") or values.get("code") or self._by_key(kind, values))

    def _by_key(self, kind: str, values: Values) -> str:
        """A line of a register without a name of its own, by what it is about."""
        known = (name for name in KEYS[kind] if is_known(values.get(name)))
        return ", ".join(self.of_codes(name, str(values[name])) for name in known)


def names(services: Services, language: str) -> Names:
    """The names known now."""
    everything = Selection(language=language)

    def called(kind: str) -> dict[str, str]:
        rows = services.frame(kind, everything).to_dict("records")
        return {str(row["code"]): _name(row, language) for row in rows}

    goals = services.frame("goal", everything).to_dict("records")
    return Names(
        called("municipality"),
        called("indicator"),
        called("method"),
        {(str(row["programme_code"]), int(row["no"])): _name(row, language) for row in goals},
        {
            (str(row["programme_code"]), str(row["code"])): _criterion(row, language)
            for row in services.frame("criterion", everything).to_dict("records")
        },
        called("programme"),
    )


def _criterion(row: Mapping[object, object], language: str) -> str:
    english = language == "en" and is_known(row["text_en"]) and row["text_en"]
    text = row["text_en"] if english else row["text"]
    number = f"{row['no']}. " if is_known(row["no"]) else ""
    return f"{number}{text or row['code']}"


def _name(row: Mapping[object, object], language: str) -> str:
    english = row.get("name_en")
    return str(english) if language == "en" and is_known(english) and english else str(row["name"])
