"""What the figures of a submission are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from answers.facts.goals import GoalFact, IndicatorFact
from answers.facts.methods import MethodFact
from answers.facts.places import MunicipalityFact
from answers.facts.releases import CriterionFact
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

    def method(self, code: str) -> str:
        """The name of a method; the code itself where there is none."""
        return self.methods.get(code, code)

    def subject(self, kind: str, values: Values) -> str:
        """What a figure is about; empty for releases, which have a word of their own."""
        if kind == "measurement":
            return self.indicators.get(str(values["indicator_code"]), "")
        if kind == "participation":
            return self.method(str(values["method_code"]))
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
    now, is_english = Selection(language=language), language == "en"
    municipalities = services.facts(MunicipalityFact, now)
    indicators, methods = services.facts(IndicatorFact, now), services.facts(MethodFact, now)

    def called(fact: IndicatorFact | MethodFact | GoalFact) -> str:
        return (is_english and fact.name_en) or fact.name

    return Names(
        {each.code: each.name for each in municipalities},
        {each.code: called(each) for each in indicators},
        {each.code: called(each) for each in methods},
        {(each.programme_code, each.no): called(each) for each in services.facts(GoalFact, now)},
        {
            (each.programme_code, each.code): _criterion(each, language)
            for each in services.facts(CriterionFact, now)
        },
        {each.code: each.called(language) for each in services.programmes(now)},
    )


def _criterion(fact: CriterionFact, language: str) -> str:
    text = (fact.text_en if language == "en" else None) or fact.text or fact.code
    return text if fact.no is None else f"{fact.no}. {text}"
