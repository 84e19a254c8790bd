"""Reads a formula as it is printed, Danish or English, and computes it exactly."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction

OPERATORS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def computed(printed: str, language: str) -> Fraction:
    """34 + (17 − 34) · 2/3 as a fraction; raises ValueError for what is no arithmetic."""
    return _value(ast.parse(plain(printed, language), mode="eval").body)


def plain(printed: str, language: str) -> str:
    """The same with the signs and points that a program knows."""
    text = re.sub(r"\N{NO-BREAK SPACE}?%", "", printed)
    text = text.replace("\N{MINUS SIGN}", "-").replace("·", "*").replace("×", "*")
    if language == "da":
        return text.replace(".", "").replace(",", ".")
    return text.replace(",", "")


def digits(printed: str, language: str) -> int:
    """How many decimals a printed result has."""
    found = re.search(r"\d+\.(\d+)", plain(printed, language))
    return len(found[1]) if found else 0


def _value(node: ast.expr) -> Fraction:
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            return OPERATORS[type(op)](_value(left), _value(right))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.Constant(value=int() | float() as number):
            return Fraction(str(number))
    raise ValueError(ast.dump(node))
