"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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

    @property
    def piano(self) -> Piano:
        """Methods under the names that they have in other SDKs."""
        return Piano(self)

    @overload
    def tune_piano(
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
    def tune_piano(
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
    def tune_piano(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune_piano(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune_piano(
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
    def tune_piano(
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
    def tune_piano(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune_piano(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune_piano(
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
    def tune_piano(
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
    def tune_piano(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune_piano(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune_piano(
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
    def tune_piano(
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
    def tune_piano(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune_piano(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    def tune_piano(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
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
            return self._run_stream(
                runtime.services.stream(
                    operations.tune_piano.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return self._run(
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

    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
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
        return self._open_tune(
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
        float
        | types.tune_piano.TunePianoOutput
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self.tune_piano


class PianoUpright:
    """The `client.piano.upright` namespace."""

    def __init__(self, client: InferenceClient) -> None:
        self._client = client

    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...
    @overload
    def tune(
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
    def tune(
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
    def tune(
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
    ) -> runtime.Stream[types.tune_piano.TunePianoStreamOutput]: ...
    @overload
    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
    ): ...

    def tune(
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
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput]
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
        return self._open_tune(
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
        float
        | types.tune_piano.TunePianoOutput
        | runtime.Stream[types.tune_piano.TunePianoStreamOutput],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self._client.tune_piano


class Piano:
    """The `client.piano` namespace."""

    def __init__(self, client: InferenceClient) -> None:
        self._client = client

    @property
    def upright(self) -> PianoUpright:
        """The `client.piano.upright` namespace."""
        return PianoUpright(self._client)
