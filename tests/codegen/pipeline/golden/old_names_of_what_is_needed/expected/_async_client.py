"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
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

    @property
    def piano(self) -> AsyncPiano:
        """Methods under the names that they have in other SDKs."""
        return AsyncPiano(self)

    @overload
    async def tune_piano(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune_piano(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        *,
        model: str | None = None,
        report: str,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune_piano(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: Literal[True],
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune_piano(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune_piano(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune_piano(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune_piano(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune_piano(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float: ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune_piano(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    async def tune_piano(
        self,
        strings: int | None = None,
        pitch: float | None = None,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        wires: int | None = None,
        hertz: float | None = None,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ):
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "strings": strings,
            "pitch": pitch,
            "temper": temper,
            "report": report,
            "stream": stream,
            "wires": wires,
            "hertz": hertz,
            "tuning": tuning,
        }
        if stream:
            return await self._run_stream(
                runtime.services.stream(
                    operations.tune_piano.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.tune_piano.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
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

    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        *,
        model: str | None = None,
        report: str,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: Literal[True],
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    async def tune(
        self,
        strings: int | None = None,
        pitch: float | None = None,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        wires: int | None = None,
        hertz: float | None = None,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ):
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._open_tune(
            strings,
            pitch,
            temper,
            report,
            stream=stream,
            wires=wires,
            hertz=hertz,
            tuning=tuning,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @property
    def _open_tune(
        self,
    ) -> Callable[
        ...,
        Awaitable[
            float
            | types.tune_piano.TunePianoOutput
            | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
        ],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self.tune_piano


class AsyncPianoUpright:
    """The `client.piano.upright` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        *,
        model: str | None = None,
        report: str,
        stream: Literal[False] = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: Literal[True],
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        strings: int,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        strings: int,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float:
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        pitch: float,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: None = None,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> float: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str,
        stream: Literal[False] = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tune_piano.TunePianoOutput: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: Literal[True],
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    async def tune(
        self,
        *,
        model: str | None = None,
        temper: str | None = None,
        report: str | None = None,
        stream: bool = False,
        wires: int,
        hertz: float,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    async def tune(
        self,
        strings: int | None = None,
        pitch: float | None = None,
        temper: str | None = None,
        report: str | None = None,
        *,
        model: str | None = None,
        stream: bool = False,
        wires: int | None = None,
        hertz: float | None = None,
        tuning: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        float
        | types.tune_piano.TunePianoOutput
        | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
    ):
        """Tune a piano.

        Args:
            strings: How many strings it has.
            pitch: Where the middle A is to be, in hertz.
            temper: The temperament.
            report: The language of a report.
            model: The model id or server URL. Defaults to the client's model.
            stream: Tell of each string as it is done.
            wires: Deprecated name of 'strings'.
            hertz: Deprecated name of 'pitch'.
            tuning: Deprecated name of 'temper'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._open_tune(
            strings,
            pitch,
            temper,
            report,
            stream=stream,
            wires=wires,
            hertz=hertz,
            tuning=tuning,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @property
    def _open_tune(
        self,
    ) -> Callable[
        ...,
        Awaitable[
            float
            | types.tune_piano.TunePianoOutput
            | runtime.AsyncStream[types.tune_piano.TunePianoStreamOutput]
        ],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self._client.tune_piano


class AsyncPiano:
    """The `client.piano` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def upright(self) -> AsyncPianoUpright:
        """The `client.piano.upright` namespace."""
        return AsyncPianoUpright(self._client)
