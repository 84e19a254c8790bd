"""A zip file opened with care: sizes are checked as promised and again as read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from loaders.formats.limits import (
    MOST_ENTRIES,
    MOST_TAGS,
    MOST_UNPACKED,
    password_protected,
    too_large,
    unreadable,
)

ENCRYPTED = 0x1
PIECE = 1024 * 1024


@dataclass(slots=True)
class Archive:
    """The parts of a zip file by lower-case path; `left` bytes may still be unpacked."""

    file: zipfile.ZipFile
    parts: dict[str, zipfile.ZipInfo]
    left: int = MOST_UNPACKED
    tags_left: int = MOST_TAGS

    def read(self, path: str) -> bytes:
        """The part's content; a part that is not there is a damaged file."""
        part = self.parts.get(path.lower())
        if part is None:
            raise unreadable("damaged")
        pieces = []
        with self.file.open(part) as stream:
            while piece := stream.read(PIECE):
                self.left -= len(piece)
                if self.left < 0:
                    raise too_large("unpacked", MOST_UNPACKED)
                # Reading time follows the number of tags rather than the number of bytes.
                self.tags_left -= piece.count(b"<")
                if self.tags_left < 0:
                    raise too_large("tags", MOST_TAGS)
                pieces.append(piece)
        return b"".join(pieces)

    def has(self, path: str) -> bool:
        """Whether the part is there, whatever the case of its name."""
        return path.lower() in self.parts


def open_archive(content: bytes) -> Archive:
    """Looks only at the directory: number of parts, promised sizes, passwords, ways of packing."""
    file = zipfile.ZipFile(io.BytesIO(content))
    infos = file.infolist()
    if len(infos) > MOST_ENTRIES:
        raise too_large("parts", MOST_ENTRIES)
    if sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise too_large("unpacked", MOST_UNPACKED)
    if any(info.flag_bits & ENCRYPTED for info in infos):
        raise password_protected()
    # The other ways of packing give no bound on what one piece unpacks to.
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in infos):
        raise unreadable("damaged")
    parts = {_path(info.filename): info for info in infos}
    # Two parts of one name: programs differ in which they show, so neither can be trusted.
    if len(parts) != len(infos):
        raise unreadable("damaged")
    return Archive(file, parts)


def resolved(part: str, target: str) -> str:
    """The path of a relationship's target, seen from the part that names it."""
    target = target.replace("\\", "/")
    path = target if target.startswith("/") else join(dirname(part), target)
    return normpath(path).lstrip("/").lower()


def _path(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
