"""The list in an archive bundle: what is in it, how large, and with which SHA-256."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MANIFEST = "manifest.json"
FORMAT = "kommunemonitor-archive/1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a bundle; `more` is what the manifest says of it besides."""

    path: str
    content: bytes
    media_type: str
    more: Mapping[str, object] = field(default_factory=dict)


def manifest(head: Mapping[str, object], entries: Iterable[Entry]) -> bytes:
    """The manifest as JSON: the head as it comes, the files by path, always in the same order."""
    files = [
        {
            "path": entry.path,
            "size": len(entry.content),
            "media_type": entry.media_type,
            "sha256": hashlib.sha256(entry.content).hexdigest(),
            **entry.more,
        }
        for entry in sorted(entries, key=lambda each: each.path)
    ]
    document = {"format": FORMAT, **head, "files": files}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
