"""A bundle as it lies there, zip or folder, read with bounds, since anyone may have made it."""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

MOST_FILES = 5_000
MOST_FOLDERS = 20  # that a bundle packed again may name
LONGEST_PATH = 240
LARGEST_FILE = 512 * 1024 * 1024  # bytes, unpacked
LARGEST_MANIFEST = 16 * 1024 * 1024
PIECE = 1024 * 1024


class UnreadableError(ValueError):
    """The bundle cannot be read at all; the message is a text key."""


class TooLargeError(ValueError):
    """A file holds more than it may."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file turned out to be."""

    size: int
    sha256: str


class Held(Protocol):
    """What the zip or the folder holds, by path; a name may stand there twice."""

    def names(self) -> list[str]:
        """Every path, as it is written."""

    def open(self, name: str) -> IO[bytes]:
        """The content of one; OSError, RuntimeError or BadZipFile where it is damaged."""

    def has_more(self) -> bool:
        """Whether bytes lie outside the files."""


@dataclass(frozen=True, slots=True)
class InZip:
    """The files of a zip."""

    archive: zipfile.ZipFile

    def names(self) -> list[str]:
        """Names as the directory of the zip has them; a folder that holds something is none.

        Programs that pack an unpacked bundle again write such folders down.
        """
        entries = self.archive.infolist()
        names = [each.filename for each in entries]
        folders = [each.filename for each in entries if each.is_dir() and not each.file_size]
        if len(folders) > MOST_FOLDERS:
            return names
        filled = {each for each in folders if any(_is_below(name, each) for name in names)}
        return [name for name in names if name not in filled]

    def open(self, name: str) -> IO[bytes]:
        """Unpacked while it is read."""
        return self.archive.open(name)

    def has_more(self) -> bool:
        """A comment, or something before the first file."""
        starts = [each.header_offset for each in self.archive.infolist()]
        return bool(self.archive.comment) or min(starts, default=0) != 0


def _is_below(name: str, folder: str) -> bool:
    return name != folder and name.startswith(folder)


@dataclass(frozen=True, slots=True)
class InFolder:
    """The files of an unpacked bundle; links are not followed."""

    root: Path

    def names(self) -> list[str]:
        """Paths below the folder, with slashes."""
        found: list[str] = []
        for folder, _, files in os.walk(self.root):
            found += [(Path(folder) / name).relative_to(self.root).as_posix() for name in files]
            if len(found) > MOST_FILES:
                break
        return found

    def open(self, name: str) -> IO[bytes]:
        """A plain file only: a link or a pipe is an error."""
        path = self.root / name
        if not stat.S_ISREG(path.lstat().st_mode):
            raise OSError(f"{name} is no plain file")
        return path.open("rb")

    def has_more(self) -> bool:
        """A folder is its files."""
        return False


@contextmanager
def opened(path: Path) -> Iterator[Held]:
    """The bundle at a path; UnreadableError where it is neither a folder nor a whole zip."""
    if path.is_dir():
        yield InFolder(path)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            yield InZip(archive)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise UnreadableError("archive-no-zip") from error


def content(held: Held, name: str, largest: int) -> bytes:
    """One file whole; TooLargeError beyond the bound, whatever the zip says its size is."""
    with held.open(name) as source:
        found = source.read(largest + 1)
    if len(found) > largest:
        raise TooLargeError(name)
    return found


def fingerprint(held: Held, name: str, largest: int) -> Fingerprint:
    """Size and SHA-256 of one file, read in pieces and never beyond the bound."""
    digest, size = hashlib.sha256(), 0
    with held.open(name) as source:
        while piece := source.read(PIECE):
            size += len(piece)
            if size > largest:
                raise TooLargeError(name)
            digest.update(piece)
    return Fingerprint(size, digest.hexdigest())


def is_safe(name: str) -> bool:
    """Whether a path stays inside the bundle on every system and can be shown as it is."""
    parts = name.split("/")
    is_plain = name.isprintable() and not set(name) & set('\\:*?"<>|')
    return is_plain and len(name) <= LONGEST_PATH and not {"", ".", ".."} & set(parts)
