"""Check endpoints. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._rules.patterns import check_pattern
from inferwire_codegen._specs.json import Document, as_object, as_text


def check_endpoint(endpoint: Document) -> Iterator[Problem]:
    """Yield every problem of an endpoint, except those of names."""
    yield from check_pattern(endpoint, "loading")
    yield from _check_hub(endpoint)


def check_endpoints(endpoints: tuple[Document, ...]) -> Iterator[Problem]:
    """Check that at most one endpoint is the default, and that each has a variable of its own."""
    chosen = [one for one in endpoints if as_object(one.value).get("default") is True]
    for one in chosen[1:]:
        message = f"{chosen[0].path} is already the default"
        yield one.problem(("default",), "name-clash", message)
    owners: dict[str, str] = {}
    for one in endpoints:
        variable = as_text(as_object(one.value).get("base_url_variable"))
        owner = owners.setdefault(variable, one.path)
        if variable and owner != one.path:
            message = f"{variable} already selects the endpoint of {owner}"
            yield one.problem(("base_url_variable",), "name-clash", message)


def _check_hub(endpoint: Document) -> Iterator[Problem]:
    """Check that an endpoint whose URLs start with {hub} has a hub_url."""
    value = as_object(endpoint.value)
    if "hub_url" in value:
        return
    for key in ("recommended", "deployed"):
        if as_text(as_object(value.get(key)).get("url")).startswith("{hub}"):
            message = "{hub} requires 'hub_url', which is missing"
            cause = endpoint.path, ("hub_url",)
            yield endpoint.problem((key, "url"), "missing-key", message, cause=cause)
