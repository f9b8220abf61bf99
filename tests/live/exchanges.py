"""What goes over the wire, and the callers that send it: both clients behind one interface.

The clients use their own transports. Exchanges are counted below them, in what h11 parses, which
is also where a test sees the heads of responses that a method does not return.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeAlias

import h11
import inferwire
import pytest

Call: TypeAlias = Callable[[Any], Any]
"""A call of one method, of either client."""


@dataclass(frozen=True)
class Head:
    """The head of an answer."""

    status: int
    headers: dict[str, str]
    """By lower-case name."""


class Meter:
    """The responses that came while it was in use."""

    def __init__(self) -> None:
        self.heads: list[Head] = []
        self._patch = pytest.MonkeyPatch()

    def _keep(self, event: object) -> None:
        if isinstance(event, h11.Response):
            headers = {name.decode(): value.decode("latin-1") for name, value in event.headers}
            self.heads.append(Head(event.status_code, headers))

    def __enter__(self) -> Self:
        next_event = h11.Connection.next_event

        def metered(connection: h11.Connection) -> object:
            event = next_event(connection)
            self._keep(event)
            return event

        self._patch.setattr(h11.Connection, "next_event", metered)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._patch.undo()


class Caller:
    """A client of one client, kept open, so that calls share its connections."""

    def __init__(self, flavor: str, sdk: Any = inferwire, **options: Any) -> None:
        self._sdk = sdk
        # Without retries, so that each call is one exchange and every failure is seen.
        self._options: dict[str, Any] = {
            "api_key" if "api_key" in options else "token": False,
            "trust_env": False,
            "max_retries": 0,
            "timeout": 60,
            **options,
        }
        self._runner = asyncio.Runner() if flavor == "async" else None
        self._client: Any = None

    def __call__(self, call: Call) -> Any:
        """The result of a call; a stream comes as a list."""
        if self._runner is not None:
            return self._runner.run(self._awaited(call))
        if self._client is None:
            self._client = self._sdk.InferenceClient(**self._options)
        result = call(self._client)
        return list(result) if hasattr(result, "__next__") else result

    def together(self, calls: Sequence[Call]) -> list[Any]:
        """The results of calls that are under way at the same time, of one client."""
        if self._runner is not None:
            return self._runner.run(self._gathered(calls))
        with ThreadPoolExecutor(len(calls)) as threads:
            return list(threads.map(self, calls))

    async def _gathered(self, calls: Sequence[Call]) -> list[Any]:
        return await asyncio.gather(*map(self._awaited, calls))

    async def _awaited(self, call: Call) -> Any:
        if self._client is None:
            self._client = self._sdk.AsyncInferenceClient(**self._options)
        result = call(self._client)
        result = await result if inspect.isawaitable(result) else result
        return [one async for one in result] if hasattr(result, "__anext__") else result

    def close(self) -> None:
        """Close the connections."""
        if self._runner is None:
            if self._client is not None:
                self._client.close()
            return
        if self._client is not None:
            self._runner.run(self._client.close())
        self._runner.close()
