"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class InferenceClient(runtime.SyncClient):
    """Call inference servers: one method per task.

    Every method accepts a model (an id or a URL), a timeout, additional headers and additional
    members of the body. For the errors that methods raise, see `inferwire_runtime`.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def find_faces(
        self,
        photo: runtime.Media,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.find_faces.FindFacesOutputFace]:
        """Find faces.

        Args:
            photo: The photo.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "photo": photo,
        }
        return self._run(
            runtime.services.call(
                operations.find_faces.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def hum_tune(
        self,
        tune: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Hum a tune.

        Args:
            tune: Its name.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "tune": tune,
        }
        return self._run(
            runtime.services.call(
                operations.hum_tune.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def play_tune(
        self,
        tune: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Play a tune.

        Args:
            tune: Its name.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "tune": tune,
        }
        return self._run(
            runtime.services.call(
                operations.play_tune.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def trim_photo(
        self,
        photo: runtime.Media,
        *,
        model: str | None = None,
        margin: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.Image:
        """Cut a photo to its subject.

        Args:
            photo: The photo.
            model: The model id or the URL of a server; defaults to the client's model.
            margin: Pixels to leave around it.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "photo": photo,
            "margin": margin,
        }
        return self._run(
            runtime.services.call(
                operations.trim_photo.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[False] = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes: ...
    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.Stream[bytes]: ...
    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.Stream[bytes]: ...

    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.Stream[bytes]:
        """Send a raw request body and return the raw response body.

        The URL, retries, timeouts and errors work as in all other calls.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an
                image. If set, `json` is ignored.
            model: The model id or URL. Defaults to the client's model.
            task: The task, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without
                line endings. Empty lines are included.
            timeout: The timeout of the whole call, in seconds; for a stream, the time
                until the first line and then between lines. None disables it.
            extra_headers: Headers to send in addition to the client's headers.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.post(
            operations,
            json=json,
            data=data,
            model=model,
            task=task,
            timeout=timeout,
            extra_headers=extra_headers,
        )
        if stream:
            return self._run_stream(service.lines)
        return self._run(service)
