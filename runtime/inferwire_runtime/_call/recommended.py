"""The models that an endpoint recommends for each task. They are fetched once per client."""

from __future__ import annotations

from inferwire_runtime._call.fetch import get_from_endpoint, unexpected
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    APIError,
    InferenceTimeoutError,
    InferwireError,
    RequestValidationError,
    ResponseValidationError,
)
from inferwire_runtime._errors.log import log
from inferwire_runtime._exchange.messages import Steps
from inferwire_runtime._json.guards import is_object
from inferwire_runtime._json.pointers import at_pointer, found
from inferwire_runtime._request.routing import expand

_ADVICE = "pass model= with the id of a model or the URL of a server"


def recommended(task: str, method: str, settings: Settings, deadline: Deadline) -> Steps[str]:
    """Return the model that the endpoint recommends for a task."""
    try:
        known = yield from recommendations(settings, deadline)
    except (APIConnectionError, APIError, ResponseValidationError) as error:
        raise _fetch_failed(method, error) from error
    model = known.get(task)
    if model is None:
        problem = f"{method}() has no recommended model: {_ADVICE}"
        raise RequestValidationError(problem, argument="model")
    log("INFO", "using the recommended model %s for %s", model, task)
    return model


def recommended_for(task: str, settings: Settings, deadline: Deadline) -> Steps[str]:
    """Return the recommended model of a task that the caller names."""
    checked_text(task, "task")
    known = yield from recommendations(settings, deadline)
    if task not in known:
        problem = f"no model is recommended for the task {task!r}; tasks with a model: "
        raise RequestValidationError(problem + ", ".join(sorted(known)), argument="task")
    return known[task]


def _fetch_failed(method: str, error: InferwireError) -> InferwireError:
    """Build the exception for a failed fetch; a connection error remains a connection error."""
    problem = f"no model was given, and fetching the recommended models failed ({error})"
    message = f"{method}(): {problem}: {_ADVICE}"
    if isinstance(error, InferenceTimeoutError):
        return InferenceTimeoutError(message, url=error.url, sent="NOT_SENT", phase=error.phase)
    if isinstance(error, APIConnectionError):
        return APIConnectionError(message, url=error.url, sent="NOT_SENT")
    return RequestValidationError(message, argument="model")


def recommendations(settings: Settings, deadline: Deadline) -> Steps[dict[str, str]]:
    """Return the recommended model of each task. They are fetched once per client."""
    known, name = settings.session.recommended, settings.endpoint.name
    if name not in known:
        known[name] = yield from _fetched(settings, deadline)
    return known[name]


def _fetched(settings: Settings, deadline: Deadline) -> Steps[dict[str, str]]:
    source = settings.endpoint.recommended
    if source is None:
        problem = f"the endpoint {settings.endpoint.name!r} recommends no models: {_ADVICE}"
        raise RequestValidationError(f"no model was given, and {problem}", argument="model")
    url = expand(source.url, settings.endpoint)
    response = yield from get_from_endpoint(url, settings, deadline)
    tasks = found(response.body, ())
    if not is_object(tasks):
        raise unexpected("the recommended models", url, response.body, "an object")
    models = {task: at_pointer(member, source.model) for task, member in tasks.items()}
    return {task: model for task, model in models.items() if isinstance(model, str) and model}
