"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class AsyncInferenceClient(runtime.AsyncClient):
    """Calls inference servers: a method for each task, asynchronous.

    Every method takes the model (an id or a URL), a timeout, and headers and body members of
    one's own. See `inferwire_runtime` for what it raises.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def _operations(self) -> object:
        return operations

    async def knock(
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
        return await self._probe(
            operations.knock.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    async def read_tide(
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
        return await self._call(
            operations.read_tide.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
        )
