"""The limit: a Flask app that sends the same bytes and does nothing else."""

from __future__ import annotations

import json
from pathlib import Path

from flask import Flask, Response


def application(folder: str) -> Flask:
    """Every file that was taken from the dashboard, at the address it had there."""
    taken = json.loads((Path(folder) / "taken.json").read_text(encoding="utf-8"))
    contents = {
        address: ((Path(folder) / each["file"]).read_bytes(), each["headers"])
        for address, each in taken.items()
    }
    server = Flask("bare", static_folder=None)

    @server.get("/", defaults={"path": ""})
    @server.get("/<path:path>")
    def same(path: str) -> Response:
        content, headers = contents[f"/{path}"]
        return Response(content, headers=headers)

    return server
