"""Open the files of a call; download those given by URL within the call's deadline."""

from __future__ import annotations

from inferwire_runtime._call.fetch import get
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import (
    APIStatusError,
    InferenceTimeoutError,
    RequestValidationError,
)
from inferwire_runtime._errors.excess import Excess
from inferwire_runtime._exchange.messages import Load, Steps
from inferwire_runtime._http import urls
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media import inputs as media
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._media.types import HEAD, UNKNOWN, is_text, media_type
from inferwire_runtime._request.prepare import Prepared

_MAX_DOWNLOAD = 256 * 1024 * 1024


def load_files(
    prepared: Prepared, url: str, settings: Settings, deadline: Deadline
) -> Steps[dict[Pointer, Loaded]]:
    """Open the files of a request to ``url``, downloading those given by URL first."""
    files: dict[Pointer, Loaded] = {}
    for argument, source in prepared.media:
        if isinstance(source, media.RemoteFile):
            source = yield from _downloaded(source, argument.name, settings, deadline)  # noqa: PLW2901  # a URL becomes its content
        result = yield Load(source, argument.name, argument.media, deadline)
        if isinstance(result, TimeoutError):
            problem = f"{urls.shown(url)}: {deadline.timed_out()} while reading {argument.name}"
            late = InferenceTimeoutError(problem, url=url, sent="NOT_SENT", phase="send")
            raise late from result
        if not isinstance(result, Loaded):
            raise TypeError("the result of a Load step must be a Loaded")
        files[argument.at] = result
    return files


def _downloaded(
    source: media.RemoteFile, argument: str, settings: Settings, deadline: Deadline
) -> Steps[media.Inline]:
    """Download a file; reject a response that is not a media file before calling the model."""
    where = urls.shown(urls.checked_url(source.url, argument))
    try:
        got = yield from get(source.url, settings, deadline, limit=_MAX_DOWNLOAD)
    except APIStatusError as error:
        problem = f"{argument}: {where} returned status {error.status}"
        raise RequestValidationError(problem, argument=argument) from error
    kind = got.content_type
    if isinstance(got.cut, Excess):
        problem = f"is larger than {got.cut.most}"
    elif not got.body:
        problem = "is empty"
    elif is_text(kind) and media_type("", got.body[:HEAD]) == UNKNOWN:
        problem = f"is not a media file: its media type is {kind}"
    else:
        return media.Inline(got.body, None if is_text(kind) else kind)
    raise RequestValidationError(f"{argument}: {where} {problem}", argument=argument)
