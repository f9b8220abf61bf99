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
    """Return the endpoint that an argument selects, or the environment, or the default.

    An endpoint for tasks is selected only by an argument.

    A URL replaces the base URL of the endpoint that has a variable for it, the default first. Each
    endpoint has a variable of its own, which selects it and replaces its base URL.
    """
    table, default = endpoints
    table = table or {default: Endpoint(name="none", routes={})}  # Every model must be a URL then.
    own = {name: environment.get(one.base_url_variable or "", "") for name, one in table.items()}
    free = [one for one in table if one == default or not table[one].for_tasks]
    name = endpoint or _set({one: table[one] for one in free}, own) or default
    if is_url(name):
        ordered = sorted(free, key=lambda one: one != default)
        name = next((one for one in ordered if table[one].base_url_variable), default)
        own[name] = endpoint or ""
    if name not in table:
        problem = f"{name!r} is neither a URL nor one of {', '.join(sorted(table))}"
        raise RequestValidationError(f"endpoint: {problem}", argument="endpoint")
    chosen, base = table[name], own[name]
    if is_url(base) and endpoint == base:
        return _at_hub(replace(chosen, base_url=checked_url(base, "endpoint")), environment)
    return as_set(chosen, environment)


def as_set(endpoint: Endpoint, environment: Mapping[str, str]) -> Endpoint:
    """Return an endpoint with the URLs that the environment has for it."""
    variable = endpoint.base_url_variable or ""
    base = environment.get(variable, "")
    if is_url(base):
        endpoint = replace(endpoint, base_url=checked_url(base, variable))
    return _at_hub(endpoint, environment)


def _at_hub(endpoint: Endpoint, environment: Mapping[str, str]) -> Endpoint:
    variable = endpoint.hub_url_variable or ""
    hub = environment.get(variable)
    return replace(endpoint, hub_url=checked_url(hub, variable)) if hub else endpoint


def _set(table: Mapping[str, Endpoint], own: Mapping[str, str]) -> str | None:
    """Return the name of the endpoint that an environment variable selects, if one does."""
    names = [name for name in table if own[name]]
    if len(names) > 1:
        variables = " and ".join(str(table[name].base_url_variable) for name in names)
        problem = f"the environment variables {variables} select different endpoints"
        advice = f"pass endpoint={names[0]!r} or endpoint={names[1]!r}, or unset one of them"
        raise RequestValidationError(f"{problem}: {advice}", argument="endpoint")
    if not names:
        return None
    return names[0] if is_url(own[names[0]]) else own[names[0]]
