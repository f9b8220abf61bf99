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
    """Calls inference servers: a method for each task, synchronous.

    Every method takes the model (an id or a URL), a timeout, and headers and body members of
    one's own. See `inferwire_runtime` for what it raises.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def knock(
        self,
        model: str | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bool:
        """Knock at the door.

        Args:
            model: The model to use, by its id or by a URL; without it, the client's.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {}
        return self._probe(
            operations.knock.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    def read_tide(
        self,
        harbour: str,
        *,
        model: str | None = None,
        hours: int | None = None,
        exact: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.read_tide.ReadTideOutput:
        """Read the tide.

        Args:
            harbour: Where.
            model: The model to use, by its id or by a URL; without it, the client's.
            hours: For how long.
            exact: To the centimetre.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "harbour": harbour,
            "hours": hours,
            "exact": exact,
        }
        return self._call(
            operations.read_tide.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
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
        """Send a body as it is, and return the answer's as it came: the way around the tasks.

        Where it goes, retries, timeouts and errors are those of every call.

        Args:
            json: The body, as JSON.
            data: The body, as a file: bytes, a path, a URL, an open file or a picture. It is sent,
                and `json` is not, if both are there.
            model: The model to use, by its id or by a URL; without it, the client's.
            task: The task by whose route a model's id is reached.
            stream: Return the lines of the answer, each as soon as it has come, without their
                ends; empty ones among them.
            timeout: Seconds for the whole call, or for a stream until its first line and then from
                one line to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        services = runtime.services
        if stream:
            return self._run_stream(
                services.post_lines(
                    operations,
                    json=json,
                    data=data,
                    model=model,
                    task=task,
                    timeout=timeout,
                    extra_headers=extra_headers,
                )
            )
        return self._run(
            services.post(
                operations,
                json=json,
                data=data,
                model=model,
                task=task,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )
