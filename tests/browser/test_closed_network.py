"""The browser the other tests use would show a request that left the machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dash import Dash, html


def test_a_request_to_the_outside_shows_in_the_console(
    dash_duo: Any, console_errors: Callable[[Any], list[str]]
) -> None:
    app = Dash(__name__)
    app.layout = html.Div([html.P("her", id="here"), html.Img(src="http://ude.invalid/x.png")])
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#here", "her")
    dash_duo.driver.execute_async_script("fetch('http://ude.invalid/').catch(arguments[0])")
    assert any("ERR_NAME_NOT_RESOLVED" in message for message in console_errors(dash_duo))
