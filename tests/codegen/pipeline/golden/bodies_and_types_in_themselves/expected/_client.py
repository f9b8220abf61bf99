"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class InferenceClient(runtime.SyncClient):
    """Call inference servers: one method per task.

    The method of a task accepts a model (an id or a URL), a timeout, additional headers and
    additional properties of the body. Every method raises subclasses of `InferwireError`. For
    the options of the client, see its constructor.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def add_image(
        self,
        image: str,
        picture: runtime.Media,
        *,
        model: str | None = None,
        caption: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> None:
        """Add an image.

        Args:
            image: The name of the image.
            picture: The picture.
            model: The URL of another server. An id is rejected: the request has no model.
            caption: What it shows.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "image": image,
            "picture": picture,
            "caption": caption,
        }
        return self._run(
            runtime.services.call(
                operations.add_image.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def count_words(
        self,
        body: list[str],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> int:
        """Count the words of texts.

        Args:
            body: The texts.
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "body": body,
        }
        return self._run(
            runtime.services.call(
                operations.count_words.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def find_images(
        self,
        wanted: types.find_images.Filter | types.find_images.FilterParam,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.find_images.Found:
        """Find the images with these labels.

        Args:
            wanted: A label, or a combination of filters.
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "wanted": wanted,
        }
        return self._run(
            runtime.services.call(
                operations.find_images.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    def set_labels(
        self,
        image: str,
        labels: Sequence[types.set_labels.Label | types.set_labels.LabelParam],
        *,
        model: str | None = None,
        by: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> None:
        """Replace the labels of an image.

        Args:
            image: The image.
            labels: What is in the image. No label occurs twice.
            model: The URL of another server. An id is rejected: the request has no model.
            by: Who changes them.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "image": image,
            "labels": labels,
            "by": by,
        }
        return self._run(
            runtime.services.call(
                operations.set_labels.OPERATION,
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
    ) -> bytes:
        """Send a raw request body and return the raw response body.

        URLs, retries, timeouts and errors work as in all other methods.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an image. If set, 'json' is ignored.
            model: The model id or server URL. Defaults to the client's model.
            task: The hyphenated task id, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without line endings. Empty lines are included.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each line. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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

        URLs, retries, timeouts and errors work as in all other methods.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an image. If set, 'json' is ignored.
            model: The model id or server URL. Defaults to the client's model.
            task: The hyphenated task id, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without line endings. Empty lines are included.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each line. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
