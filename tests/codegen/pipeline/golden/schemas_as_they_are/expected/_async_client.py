"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class AsyncInferenceClient(runtime.AsyncClient):
    """Call inference servers: one method per task.

    The method of a task accepts a model (an id or a URL), a timeout, additional headers and
    additional properties of the body. Every method raises subclasses of `InferwireError`. For
    the options of the client, see its constructor.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    async def adopt_pet(
        self,
        keeper: types.adopt_pet.PetKeeper | types.adopt_pet.PetKeeperParam,
        page: str | None = None,
        *,
        model: str | None = None,
        age: int | None = None,
        size: tuple[float, Literal["cm", "in"]] | None = None,
        lot: Literal[1, 2, True] | None = None,
        share: float | None = None,
        tags: Mapping[str, str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.adopt_pet.Adoption:
        """Adopt a pet.

        Args:
            keeper: Who adopts it.
            age: Its age in years.
            page: A page about the keeper.
            model: The model id or server URL. Defaults to the client's model.
            size: Its height, with the unit.
            lot: The number in the queue, or whether any will do.
            share: The share of the costs.
            tags: Words by language.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "keeper": keeper,
            "page": page,
            "age": age,
            "size": size,
            "lot": lot,
            "share": share,
            "tags": tags,
        }
        return await self._run(
            runtime.services.call(
                operations.adopt_pet.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def read_anything(
        self,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.JsonValue:
        """Read anything.

        Args:
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.call(
                operations.read_anything.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )

    async def read_nothing(
        self,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Read nothing.

        Args:
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.call(
                operations.read_nothing.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )

    @overload
    async def post(
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
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.AsyncStream[bytes]: ...
    @overload
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]: ...

    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]:
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
            return await self._run_stream(service.lines)
        return await self._run(service)
