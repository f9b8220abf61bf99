"""What a call needs on its way: the recommended model, and files, some of them behind URLs.

Each is a generator of steps like the call's own, without I/O, and within the call's deadline.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from inferwire_runtime._config.retries import RetryPolicy
from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    InferenceTimeoutError,
    InferwireError,
    RequestValidationError,
    ResponseValidationError,
)
from inferwire_runtime._exchange import exchange as exchanges
from inferwire_runtime._exchange.messages import Attempt, Outcome, Request, Response, Wait, found
from inferwire_runtime._http import urls
from inferwire_runtime._json.guards import is_mapping
from inferwire_runtime._json.pointers import at_pointer
from inferwire_runtime._media import inputs as media
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._media.types import HEAD, UNKNOWN, is_text, media_type
from inferwire_runtime._response.errors import error_from_response

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Session, Settings
    from inferwire_runtime._config.timeouts import Deadline
    from inferwire_runtime._operation.operation import Pointer
    from inferwire_runtime._request.prepare import Prepared

T = TypeVar("T")

_MAX_DOWNLOAD = 256 * 1024 * 1024
_MAX_SIDE_ANSWER = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Load:
    """Open this source, which is the argument of that name.

    It is answered with the file, or with a `TimeoutError` where waiting for it could be given up.
    """

    source: media.LocalSource
    argument: str
    deadline: Deadline


Step: TypeAlias = Attempt | Wait | Load
Result: TypeAlias = Outcome | Loaded | TimeoutError
Steps: TypeAlias = Generator[Step, object, T]


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
    exchanges.log("using the recommended model %s for %s", model, task)
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


def get(
    url: str,
    settings: Settings,
    session: Session,
    deadline: Deadline,
    *,
    limit: int = _MAX_SIDE_ANSWER,
) -> exchanges.Steps:
    """Fetch a document, without any of the caller's secrets."""
    shared = ("user-agent", "accept-encoding")
    headers = {name: settings.headers[name] for name in shared if name in settings.headers}
    request = Request("GET", url, {"accept": "*/*", **headers}, follow="any", limit=limit)
    context = exchanges.RetryContext(
        deadline=deadline,
        refusal=_get_refusal,
        policy=RetryPolicy(settings.max_retries, idempotent=True, on_retry=settings.on_retry),
        budget=session.budget,
    )
    return exchanges.exchange(request, context)


def _get_refusal(refused: Response, url: str) -> APIError:
    return error_from_response(
        refused.status, refused.headers, refused.body, url=url, task="", protocol=None
    )


def loaded(
    prepared: Prepared, url: str, settings: Settings, session: Session, deadline: Deadline
) -> Steps[dict[Pointer, Loaded]]:
    """The files of a request to this URL, opened; those behind URLs are fetched first."""
    files: dict[Pointer, Loaded] = {}
    for argument, source in prepared.media:
        if isinstance(source, media.RemoteFile):
            source = yield from _downloaded(source, argument.name, settings, session, deadline)  # noqa: PLW2901  # from here on it is that file
        result = yield Load(source, argument.name, deadline)
        if isinstance(result, TimeoutError):
            raise InferenceTimeoutError(
                f"{urls.shown(url)}: no time left to read {argument.name}",
                url=url,
                sent="NOT_SENT",
                phase="send",
            ) from result
        if not isinstance(result, Loaded):
            raise TypeError("a Load must be answered with what was loaded")
        files[argument.at] = result
    return files


def _downloaded(
    source: media.RemoteFile,
    argument: str,
    settings: Settings,
    session: Session,
    deadline: Deadline,
) -> Steps[media.Inline]:
    """A file behind a URL; what is no file is refused before any model is called."""
    where = urls.shown(urls.checked_url(source.url, argument))
    try:
        got = yield from get(source.url, settings, session, deadline, limit=_MAX_DOWNLOAD)
    except APIStatusError as error:
        raise RequestValidationError(
            f"{argument}: {where} answered with status {error.status}", argument=argument
        ) from error
    kind = got.content_type
    if not got.complete:
        problem = f"is larger than {_MAX_DOWNLOAD} bytes"
    elif not got.body:
        problem = "is empty"
    elif is_text(kind) and media_type(None, got.body[:HEAD]) == UNKNOWN:
        problem = f"is no media but {kind}"
    else:
        generic = is_text(kind) or kind in {"", UNKNOWN, "binary/octet-stream"}
        return media.Inline(got.body, None if generic else kind)
    raise RequestValidationError(f"{argument}: {where} {problem}", argument=argument)
