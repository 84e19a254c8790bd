"""Sentences about who uses which method, computed from the rows."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from babel.lists import format_list

from answers.methods.methods import Method
from exhibits.exhibit.shown import Context
from words.catalog import Words
from words.vocabulary import dashed

FEW = 2  # so many municipalities are named in a title
NAMED = 4  # so many names stand in a sentence before it only counts
Users = dict[Method, list[str]]


def users_of(frame: pd.DataFrame) -> Users:
    """The municipalities that use each method, both in the order of the rows."""
    found: Users = {method: [] for method in frame["method"]}
    for method, name, runs in zip(
        frame["method"], frame["municipality"], frame["runs"], strict=True
    ):
        if runs:
            found[method].append(str(name))
    return found


def finding(frame: pd.DataFrame, context: Context) -> str:
    """The most used method, and one that hardly anybody uses."""
    words, users = context.words, users_of(frame)
    if not users:
        return words("methods-finding-none")
    most = max(len(names) for names in users.values())
    if len(users) == 1:
        return one_method(next(iter(users)), frame, context)
    if most == 0:
        return words("methods-finding-zero")
    top = [method for method, names in users.items() if len(names) == most]
    if len(top) == len(users):
        return words("methods-finding-equal", count=most, methods=len(top))
    first = words("methods-finding-top", methods=_short(top, words), count=most, tied=len(top))
    return first + _rare(users, most, words)


def _rare(users: Users, most: int, words: Words) -> str:
    least = min((len(names) for names in users.values() if names), default=0)
    rare = [method for method, names in users.items() if len(names) == least]
    if least >= most or least > FEW or len(rare) > 1:
        return ""
    places = listed(users[rare[0]], words)
    return words("methods-finding-rare", method=rare[0].short(words.language), places=places)


def one_method(method: Method, frame: pd.DataFrame, context: Context) -> str:
    """How many of the municipalities use one method."""
    words = context.words
    count = len(users_of(frame).get(method, []))
    total = frame["municipality_code"].nunique()
    name = method.short(words.language)
    if count == 0:
        return words("method-finding-nobody", method=name)
    return words("method-finding", method=name, count=count, total=total)


def summary(frame: pd.DataFrame, context: Context) -> str:
    """What the groups have in common and apart, and who uses nothing."""
    words = context.words
    if frame.empty:
        return words("methods-lede-none")
    if not any(users_of(frame).values()):
        return words("methods-finding-zero") + "."
    groups = list(dict.fromkeys(frame["group"]))
    sentences = [_of_group(frame, group, words) for group in groups]
    return " ".join(part for part in (*sentences, _without(frame, words)) if part)


def _of_group(frame: pd.DataFrame, group: str | None, words: Words) -> str:
    rows = _where(frame, [each == group for each in frame["group"]])
    who = words(f"methods-the-{dashed(group)}") if group else words("methods-the-municipalities")
    all_methods = frame["method_code"].nunique()
    used = [method for method, names in users_of(rows).items() if names]
    if len(used) == all_methods:
        return words("methods-lede-all", who=who, count=all_methods)
    if not used:
        return words("methods-lede-nothing", who=who)
    if len(used) > NAMED:
        return words("methods-lede-some", who=who, count=len(used), total=all_methods)
    return words("methods-lede-only", who=who, methods=_short(used, words))


def _without(frame: pd.DataFrame, words: Words) -> str:
    pairs = zip(frame["municipality"], frame["runs"], strict=True)
    using = {name for name, runs in pairs if runs is not False}
    without = [name for name in dict.fromkeys(frame["municipality"]) if name not in using]
    if not without:
        return ""
    if len(without) > NAMED:
        return words("methods-lede-without-many", count=len(without))
    return words("methods-lede-without", places=listed(without, words))


def dates_note(frame: pd.DataFrame, context: Context) -> str:
    """For how many the source gives no date, and what is then assumed."""
    rows = _where(frame, [runs is True for runs in frame["runs"]])
    undated = sum(1 for is_unknown in rows["is_date_unknown"] if is_unknown)
    if undated == 0:
        return ""
    if undated == len(rows):
        return context.words("methods-note-no-dates", count=undated)
    return context.words("methods-note-dates", count=undated, total=len(rows))


def unknown_note(frame: pd.DataFrame, context: Context) -> str:
    """How many answers are a question mark and therefore not counted."""
    unknown = sum(1 for runs in frame["runs"] if runs is None)
    return context.words("methods-note-unknown", count=unknown) if unknown else ""


def _where(frame: pd.DataFrame, kept: list[bool]) -> pd.DataFrame:
    # A bare list would choose columns where the frame has no rows.
    return frame[pd.Series(kept, index=frame.index, dtype="bool")]


def listed(names: Sequence[str], words: Words) -> str:
    """A, B og C."""
    return str(format_list(list(names), locale=words.language))


def _short(methods: Sequence[Method], words: Words) -> str:
    return listed([method.short(words.language) for method in methods], words)
