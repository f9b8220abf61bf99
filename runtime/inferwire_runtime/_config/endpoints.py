"""Selects the endpoint of a client: from an argument, from the environment or by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url
from inferwire_runtime._operation.endpoint import Endpoint

Endpoints = tuple[Mapping[str, Endpoint], str]
"""The endpoints by name, and the name of the default."""


def choose_endpoint(
    endpoints: Endpoints, endpoint: str | None, environment: Mapping[str, str]
) -> Endpoint:
    """Return the endpoint with this name; a URL replaces the base URL of a movable endpoint."""
    table, default = endpoints
    table = table or {default: Endpoint(name="none", routes={})}  # Every model must be a URL then.
    movable = next((one for one in table.values() if one.base_url_variable), table[default])
    given = endpoint
    if given is None:
        given = environment.get(movable.base_url_variable or "") or default
    if is_url(given):
        chosen = replace(movable, base_url=_base(given, "endpoint"))
    elif given in table:
        chosen = table[given]
    else:
        problem = f"endpoint: {given!r} is neither a URL nor one of {', '.join(sorted(table))}"
        raise RequestValidationError(problem, argument="endpoint")
    variable = chosen.hub_url_variable or ""
    hub = environment.get(variable)
    return replace(chosen, hub_url=_base(hub, variable)) if hub else chosen


def _base(url: str, argument: str) -> str:
    return checked_url(url, argument).rstrip("/")
