"""The models that the hub recommends for tasks; asked for once a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inferwire_runtime._call.fetch import get
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
from inferwire_runtime._http import urls
from inferwire_runtime._json.guards import is_mapping
from inferwire_runtime._json.pointers import at_pointer, found

if TYPE_CHECKING:
    from inferwire_runtime._config.session import Session
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._config.timeouts import Deadline


def recommended(
    task: str, method: str, settings: Settings, session: Session, deadline: Deadline
) -> Steps[str]:
    """The model that the hub recommends for a task; asked for once a client."""
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
    """The exception for a hub that does not answer; still that of a connection, if it is one."""
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
    """The first model that the hub shows for each task; asked for once a client."""
    known = session.recommended
    if known is None:
        known = session.recommended = yield from _recommendations(settings, session, deadline)
    return known


def _recommendations(
    settings: Settings, session: Session, deadline: Deadline
) -> Steps[dict[str, str]]:
    hub = settings.endpoint.hub_url
    if hub is None:
        raise RequestValidationError(
            f"no model was given, and the endpoint {settings.endpoint.name!r} recommends none: "
            "pass model= with the id of a model or the URL of a server",
            argument="model",
        )
    url = f"{hub}/api/tasks"
    got = yield from get(url, settings, session, deadline)
    tasks = found(got.body, ())
    if not is_mapping(tasks):
        raise ResponseValidationError(
            f"{urls.shown(url)} did not answer with the recommended models",
            pointer="",
            expected="an object",
            body=got.body,
        )
    models = {name: at_pointer(tasks, (name, "widgetModels", "0")) for name in tasks}
    return {name: model for name, model in models.items() if isinstance(model, str) and model}
