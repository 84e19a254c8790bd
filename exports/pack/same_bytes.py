"""Office files whose bytes follow from their content alone, not from when they were made."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Final

EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # the first moment a zip file can name
MOMENT: Final = re.compile(rb"(<dcterms:(created|modified)[^<>]*>)[^<]*(</dcterms:\2>)")


def steady(content: bytes, at: datetime) -> bytes:
    """The same file, its clocks set to `at`, also in the workbooks inside it."""
    stamp = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename.endswith(".xlsx"):
                part = steady(part, at)
            elif entry.filename == "docProps/core.xml":
                part = MOMENT.sub(rb"\g<1>" + stamp + rb"\g<3>", part)
            info = zipfile.ZipInfo(entry.filename, EARLIEST)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, part)
    return target.getvalue()
