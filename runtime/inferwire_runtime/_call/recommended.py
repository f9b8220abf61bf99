"""The models that an endpoint recommends for tasks; fetched once per client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inferwire_runtime._call.fetch import get, unexpected
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

if TYPE_CHECKING:
    from inferwire_runtime._config.session import Session
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._config.timeouts import Deadline


def recommended(
    task: str, method: str, settings: Settings, session: Session, deadline: Deadline
) -> Steps[str]:
    """The model that the endpoint recommends for a task."""
    try:
        known = yield from recommendations(settings, session, deadline)
    except (APIConnectionError, APIError, ResponseValidationError) as error:
        raise _none_recommended(method, error) from error
    model = known.get(task)
    if model is None:
        raise RequestValidationError(
            f"{method}() has no recommended model: pass model= with the id of a model or the URL "
            "of a server",
            argument="model",
        )
    log("using the recommended model %s for %s", model, task)
    return model


def _none_recommended(method: str, error: InferwireError) -> InferwireError:
    """The exception if no model could be fetched; it stays a connection error if it is one."""
    message = (
        f"{method}(): no model was given, and asking for the recommended one failed ({error}): "
        "pass model= with the id of a model or the URL of a server"
    )
    if isinstance(error, InferenceTimeoutError):
        return InferenceTimeoutError(message, url=error.url, sent="NOT_SENT", phase=error.phase)
    if isinstance(error, APIConnectionError):
        return APIConnectionError(message, url=error.url, sent="NOT_SENT")
    return RequestValidationError(message, argument="model")


def recommendations(
    settings: Settings, session: Session, deadline: Deadline
) -> Steps[dict[str, str]]:
    """The model that the endpoint recommends for each task; fetched once per client."""
    if session.recommended is None:
        session.recommended = yield from _fetched(settings, session, deadline)
    return session.recommended


def _fetched(settings: Settings, session: Session, deadline: Deadline) -> Steps[dict[str, str]]:
    source = settings.endpoint.recommended
    if source is None:
        raise RequestValidationError(
            f"no model was given, and the endpoint {settings.endpoint.name!r} recommends none: "
            "pass model= with the id of a model or the URL of a server",
            argument="model",
        )
    url = expand(source.url, settings.endpoint)
    response = yield from get(url, settings, session, deadline)
    tasks = found(response.body, ())
    if not is_object(tasks):
        raise unexpected("the recommended models", url, response.body, "an object")
    models = {task: at_pointer(member, source.model) for task, member in tasks.items()}
    return {task: model for task, model in models.items() if isinstance(model, str) and model}
