"""The models that are deployed on an endpoint, from its list for each framework."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from inferwire_runtime._call.fetch import get_from_endpoint, unexpected
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._exchange.messages import Steps
from inferwire_runtime._json.guards import is_items, is_list
from inferwire_runtime._json.pointers import at_pointer, found, written
from inferwire_runtime._operation.endpoint import Deployed, alternatives
from inferwire_runtime._request.routing import expand

_EVERY = "all"


def deployed(
    frameworks: str | Sequence[str] | None, settings: Settings, deadline: Deadline
) -> Steps[dict[str, list[str]]]:
    """Return the deployed models of these frameworks, or of the default ones, by task."""
    listed = settings.endpoint.deployed
    if listed is None:
        problem = f"the endpoint {settings.endpoint.name!r} has no list of deployed models"
        instead = alternatives(settings.others, lambda one: one.deployed)
        raise RequestValidationError(problem + instead, argument="endpoint")
    models: dict[str, set[str]] = {}
    for framework in _chosen(frameworks, listed):
        template = listed.url.replace("{framework}", quote(framework, safe=""))
        url = expand(template, settings.endpoint)
        response = yield from get_from_endpoint(url, settings, deadline)
        for model, task in _rows(response.body, url, listed):
            for one in listed.tasks.get(framework, (task,)):
                models.setdefault(one, set()).add(model)
    return {task: sorted(models[task], key=str.lower) for task in sorted(models)}


def _chosen(frameworks: object, listed: Deployed) -> tuple[str, ...]:
    if frameworks is None:
        return listed.frameworks
    if frameworks == _EVERY:
        return listed.all_frameworks or listed.frameworks
    names = (frameworks,) if isinstance(frameworks, str) else frameworks
    if is_items(names) and all(isinstance(one, str) and one for one in names):
        return tuple(map(str, names))
    problem = f"frameworks must be a name, a list of names or {_EVERY!r}, not {frameworks!r}"
    raise RequestValidationError(problem, argument="frameworks")


def _rows(body: bytes, url: str, listed: Deployed) -> Iterator[tuple[str, str]]:
    """Yield each model with its task."""
    rows = found(body, ())
    if not is_list(rows):
        raise unexpected("a list of models", url, body, "a list")
    for index, row in enumerate(rows):
        model, task = at_pointer(row, listed.model), at_pointer(row, listed.task)
        if not isinstance(model, str) or not isinstance(task, str):
            places = f"{written(listed.model)} and {written(listed.task)}"
            expected = f"an object with strings at {places}"
            raise unexpected("a list of models", url, body, expected, f"/{index}")
        yield model, task
