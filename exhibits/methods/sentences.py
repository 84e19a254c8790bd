"""Sentences about who uses which method, computed from the rows."""

from __future__ import annotations

from collections.abc import Sequence

from babel.lists import format_list

from answers.methods.goal_links import Link
from answers.methods.methods import Method
from answers.methods.use import MethodUse
from exhibits.exhibit.shown import Context
from words.catalog import Words
from words.vocabulary import dashed

FEW = 2  # so many municipalities are named in a title
NAMED = 4  # so many names stand in a sentence before it only counts
Uses = Sequence[MethodUse]
Users = dict[Method, list[str]]


def users_of(uses: Uses) -> Users:
    """The municipalities that use each method, both in the order of the rows."""
    found: Users = {use.method: [] for use in uses}
    for use in uses:
        if use.runs:
            found[use.method].append(use.municipality)
    return found


def finding(uses: Uses, context: Context) -> str:
    """The most used method, and one that hardly anybody uses."""
    words, users = context.words, users_of(uses)
    if not users:
        return words("methods-finding-none")
    most = max(len(names) for names in users.values())
    if len(users) == 1:
        return one_method(next(iter(users)), uses, context)
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


def one_method(method: Method, uses: Uses, context: Context) -> str:
    """How many of the municipalities use one method."""
    words = context.words
    count = len(users_of(uses).get(method, []))
    total = len({use.municipality_code for use in uses})
    name = method.short(words.language)
    is_open = any(use.runs is None for use in uses)
    undated = sum(use.is_undated for use in uses)
    if count == 0 and undated:
        return words("method-finding-undated", method=name, count=undated)
    if count == 0:
        return words("method-finding-unknown" if is_open else "method-finding-nobody", method=name)
    key = "method-finding-at-least" if is_open else "method-finding"
    return words(key, method=name, count=count, total=total)


def summary(uses: Uses, context: Context) -> str:
    """What the groups have in common and apart, and who uses nothing."""
    words = context.words
    if not uses:
        return words("methods-lede-none")
    if not any(use.runs for use in uses):
        return words("methods-finding-zero") + "."
    groups = dict.fromkeys(use.group for use in uses)
    sentences = [_of_group(uses, group, words) for group in groups]
    return " ".join(part for part in (*sentences, _without(uses, words)) if part)


def _of_group(uses: Uses, group: str | None, words: Words) -> str:
    who = words(f"methods-the-{dashed(group)}") if group else words("methods-the-municipalities")
    all_methods = len({use.method_code for use in uses})
    users = users_of([use for use in uses if use.group == group])
    used = [method for method, names in users.items() if names]
    if len(used) == all_methods:
        return words("methods-lede-all", who=who, count=all_methods)
    if not used:
        return words("methods-lede-nothing", who=who)
    if len(used) > NAMED:
        return words("methods-lede-some", who=who, count=len(used), total=all_methods)
    return words("methods-lede-only", who=who, methods=_short(used, words))


def _without(uses: Uses, words: Words) -> str:
    using = {use.municipality for use in uses if use.runs is not False}
    names = dict.fromkeys(use.municipality for use in uses)
    without = [name for name in names if name not in using]
    if not without:
        return ""
    if len(without) > NAMED:
        return words("methods-lede-without-many", count=len(without))
    return words("methods-lede-without", places=listed(without, words))


def dates_note(uses: Uses, context: Context) -> str:
    """For how many the source gives no date, and what is then assumed."""
    running = [use for use in uses if use.runs]
    undated = sum(use.situation.is_date_unknown for use in running)
    if undated == 0:
        return ""
    if undated == len(running):
        return context.words("methods-note-no-dates", count=undated)
    return context.words("methods-note-dates", count=undated, total=len(running))


def unknown_note(uses: Uses, context: Context) -> str:
    """How many answers are a question mark and therefore not counted."""
    unknown = sum(use.runs is None for use in uses)
    return context.words("methods-note-unknown", count=unknown) if unknown else ""


def goal_name(link: Link, words: Words) -> str:
    """A goal by number and name."""
    return words("methods-goal-name", no=str(link.no), name=link.called(words.language))


def listed(names: Sequence[str], words: Words) -> str:
    """A, B og C."""
    return str(format_list(list(names), locale=words.language))


def _short(methods: Sequence[Method], words: Words) -> str:
    return listed([method.short(words.language) for method in methods], words)
