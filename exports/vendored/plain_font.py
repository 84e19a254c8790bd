"""A web font as the plain font it wraps, for programs that read no web fonts."""

from __future__ import annotations

import struct
import zlib
from typing import Final

SIGNATURE: Final = b"wOFF"
HEAD: Final = struct.Struct(">4s4sIHHIHHIIIII")
ENTRY: Final = struct.Struct(">4sIIII")
PLAIN_ENTRY: Final = struct.Struct(">4sIII")
PLAIN_HEAD: Final = struct.Struct(">4sHHHH")


def plain_font(web_font: bytes) -> bytes:
    """The tables of a WOFF 1 file, unpacked, in the order of their tags."""
    signature, flavour, _, count, *_ = HEAD.unpack_from(web_font)
    if signature != SIGNATURE:
        raise ValueError("not a WOFF file")
    entries = [ENTRY.unpack_from(web_font, HEAD.size + i * ENTRY.size) for i in range(count)]
    power = 1 << (count.bit_length() - 1)
    head = PLAIN_HEAD.pack(
        flavour, count, power * 16, power.bit_length() - 1, count * 16 - power * 16
    )
    start = len(head) + PLAIN_ENTRY.size * count
    directory, tables = b"", b""
    for tag, offset, packed, length, checksum in entries:
        table = web_font[offset : offset + packed]
        if packed < length:
            table = zlib.decompress(table)
        directory += PLAIN_ENTRY.pack(tag, checksum, start + len(tables), length)
        tables += table + b"\0" * (-len(table) % 4)
    return head + directory + tables
