"""Whether an archive bundle still is what it was: every file there, unchanged, and no other."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exports.archive import opened_bundle
from exports.archive.manifest import FORMAT, MANIFEST
from exports.archive.opened_bundle import Held, TooLargeError, UnreadableError
from words.catalog import Words

DAMAGED = (OSError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Deviation:
    """One thing that is not as the manifest says: a text key, and the path it is about."""

    key: str
    path: str = ""

    def said(self, words: Words) -> str:
        """In words; what stands in a stranger's file is shown without what could move a cursor."""
        return words(self.key, path=_shown(self.path))


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of it; `title` and `count` are the manifest's own.

    Whoever changes a file and the manifest with it is seen by `manifest_sha256` alone: it belongs
    in the records beside the bundle.
    """

    deviations: tuple[Deviation, ...]
    title: str = ""
    count: int = 0
    manifest_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the manifest names it."""

    path: str
    size: int
    sha256: str


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text[:240])


def verify(path: Path) -> Verified:
    """Compare a bundle, zip or folder, with its own manifest."""
    try:
        with opened_bundle.opened(path) as held:
            return _verified(held)
    except UnreadableError as error:
        return Verified((Deviation(str(error)),))


def _verified(held: Held) -> Verified:
    names = held.names()
    if len(names) > opened_bundle.MOST_FILES:
        return Verified((Deviation("archive-too-many"),))
    if MANIFEST not in names:
        return Verified((Deviation("archive-no-manifest"),))
    try:
        written = opened_bundle.content(held, MANIFEST, opened_bundle.LARGEST_MANIFEST)
        document = json.loads(written)
        files, title = _files(document), _shown(str(document["title"]))
    except (ValueError, KeyError, TypeError, RecursionError, *DAMAGED):
        return Verified((Deviation("archive-bad-manifest"),))
    found = [*_names(names, files, held), *_contents(held, names, files)]
    return Verified(tuple(found), title, len(files), hashlib.sha256(written).hexdigest())


def _files(document: Any) -> list[Listed]:
    """The files a manifest names; ValueError, KeyError or TypeError where it is none of ours."""
    if document["format"] != FORMAT or not isinstance(document["files"], list):
        raise ValueError("format")
    return [_listed(each) for each in document["files"]]


def _listed(each: Mapping[str, Any]) -> Listed:
    path, size, sha256 = each["path"], each["size"], each["sha256"]
    if not isinstance(path, str) or type(size) is not int or not isinstance(sha256, str):
        raise TypeError("file")
    if not re.fullmatch(r"[0-9a-f]{64}", sha256) or size < 0:
        raise ValueError("file")
    return Listed(path, size, sha256)


def _names(names: list[str], files: list[Listed], held: Held) -> Iterator[Deviation]:
    """What is there twice, under a dangerous name, or without being named."""
    if held.has_more():
        yield Deviation("archive-more")
    listed = Counter(each.path for each in files)
    for name in sorted({*names, *listed}):
        if not opened_bundle.is_safe(name):
            yield Deviation("archive-unsafe", name)
    for name, count in sorted(Counter(names).items()):
        if count > 1:
            yield Deviation("archive-twice", name)
        if name not in listed and name != MANIFEST:
            yield Deviation("archive-extra", name)
    for name, count in sorted(listed.items()):
        if count > 1 or name == MANIFEST:
            yield Deviation("archive-listed-twice", name)


def _contents(held: Held, names: list[str], files: list[Listed]) -> Iterator[Deviation]:
    """What is not there, or no longer what it was."""
    there = set(names)
    for each in sorted(files, key=lambda one: one.path):
        if each.path not in there:
            yield Deviation("archive-missing", each.path)
        elif opened_bundle.is_safe(each.path) and (key := _fault(held, each)):
            yield Deviation(key, each.path)


def _fault(held: Held, listed: Listed) -> str | None:
    if listed.size > opened_bundle.LARGEST_FILE:
        return "archive-too-large"
    try:
        found = opened_bundle.fingerprint(held, listed.path, listed.size)
    except TooLargeError:
        return "archive-changed"
    except DAMAGED:
        return "archive-damaged"
    is_same = (found.size, found.sha256) == (listed.size, listed.sha256)
    return None if is_same else "archive-changed"
