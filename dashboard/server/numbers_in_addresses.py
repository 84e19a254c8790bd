"""Numbers in addresses, no larger than a database can look for."""

from __future__ import annotations

from typing import Final

from flask import Flask
from werkzeug.routing import IntegerConverter, Map

LARGEST: Final = 2**31 - 1


class StoredNumber(IntegerConverter):
    """Digits; a number that no row can have leads nowhere."""

    def __init__(self, map: Map) -> None:  # noqa: A002 - werkzeug's own name for it
        super().__init__(map, max=LARGEST)


def connect(server: Flask) -> None:
    """Read every `<int:…>` of a rule that is added from now on like this."""
    server.url_map.converters["int"] = StoredNumber
