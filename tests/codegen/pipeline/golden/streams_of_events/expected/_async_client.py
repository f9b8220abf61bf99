"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal, TypeVar, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types

T = TypeVar("T")


class AsyncInferenceClient(runtime.AsyncClient):
    """Call inference servers: one method per task.

    The method of a task accepts a model (an id or a URL), a timeout, additional headers and
    additional properties of the body. Every method raises subclasses of `InferwireError`. For
    the options of the client, see its constructor.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    @property
    def songs(self) -> AsyncSongs:
        """Methods under the names that they have in other SDKs."""
        return AsyncSongs(self)

    @overload
    async def read_aloud(
        self,
        page: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.read_aloud.ReadAloudOutput:
        """Read a page aloud.

        Args:
            page: The page.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each word as it is read.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def read_aloud(
        self,
        page: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.read_aloud.ReadAloudStreamOutput, types.read_aloud.ReadAloudOutput
    ]: ...
    @overload
    async def read_aloud(
        self,
        page: str,
        *,
        model: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.read_aloud.ReadAloudOutput
        | runtime.AsyncAssembledStream[
            types.read_aloud.ReadAloudStreamOutput, types.read_aloud.ReadAloudOutput
        ]
    ): ...

    async def read_aloud(
        self,
        page: str,
        *,
        model: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.read_aloud.ReadAloudOutput
        | runtime.AsyncAssembledStream[
            types.read_aloud.ReadAloudStreamOutput, types.read_aloud.ReadAloudOutput
        ]
    ):
        """Read a page aloud.

        Args:
            page: The page.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each word as it is read.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "page": page,
            "stream": stream,
        }
        if stream:
            return await self._run_assembled(
                runtime.services.assembled(
                    operations.read_aloud.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.read_aloud.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def read_aloud_stream(
        self,
        page: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.events.ReadAloudEvent, types.read_aloud.ReadAloudOutput
    ]:
        """Read a page aloud.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            page: The page.
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "page": page,
        }
        return await self._run_assembled(
            runtime.services.events(
                operations.read_aloud.EVENTS,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def sing_song(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.sing_song.SingSongOutput:
        """Sing a song in several voices.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each line as it is sung.
            form: The form of the words.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def sing_song(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
    ]: ...
    @overload
    async def sing_song(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: bool = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.sing_song.SingSongOutput
        | runtime.AsyncAssembledStream[
            types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
        ]
    ): ...

    async def sing_song(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: bool = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.sing_song.SingSongOutput
        | runtime.AsyncAssembledStream[
            types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
        ]
    ):
        """Sing a song in several voices.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each line as it is sung.
            form: The form of the words.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "title": title,
            "stream": stream,
            "form": form,
            "voices": voices,
        }
        if stream:
            return await self._run_assembled(
                runtime.services.assembled(
                    operations.sing_song.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.sing_song.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def sing_song_parse(
        self,
        title: str,
        *,
        model: str | None = None,
        form: type[T] | runtime.TypeAdapter[T],
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedSingSong[T]:
        """Sing a song in several voices.

        The text of the response is parsed as the type that 'form' takes.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "title": title,
            "form": form,
            "voices": voices,
        }
        return await self._run(
            runtime.services.parse(
                operations.sing_song.PARSING,
                form,
                types.parsed.ParsedSingSong,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def sing_song_stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[types.events.SingSongEvent, types.sing_song.SingSongOutput]:
        """Sing a song in several voices.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The same as in `sing_song`, or a type as in `sing_song_parse`: `final` parses the text as the type then.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def sing_song_stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: type[T] | runtime.TypeAdapter[T],
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncParsedStream[
        types.events.SingSongEvent, types.sing_song.SingSongOutput, types.parsed.ParsedSingSong[T]
    ]: ...

    async def sing_song_stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: object = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        runtime.AsyncAssembledStream[types.events.SingSongEvent, types.sing_song.SingSongOutput]
        | runtime.AsyncParsedStream[
            types.events.SingSongEvent,
            types.sing_song.SingSongOutput,
            types.parsed.ParsedSingSong[object],
        ]
    ):
        """Sing a song in several voices.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The same as in `sing_song`, or a type as in `sing_song_parse`: `final` parses the text as the type then.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "title": title,
            "form": form,
            "voices": voices,
        }
        if runtime.services.is_type(form):
            return await self._run_parsed(
                runtime.services.parsed_events(
                    operations.sing_song.EVENTS,
                    operations.sing_song.PARSING,
                    form,
                    types.parsed.ParsedSingSong,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run_assembled(
            runtime.services.events(
                operations.sing_song.EVENTS,
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


class AsyncSongs:
    """The `client.songs` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def sing(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.sing_song.SingSongOutput:
        """Sing a song in several voices.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each line as it is sung.
            form: The form of the words.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def sing(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
    ]: ...
    @overload
    async def sing(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: bool = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.sing_song.SingSongOutput
        | runtime.AsyncAssembledStream[
            types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
        ]
    ): ...

    async def sing(
        self,
        title: str,
        *,
        model: str | None = None,
        stream: bool = False,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.sing_song.SingSongOutput
        | runtime.AsyncAssembledStream[
            types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
        ]
    ):
        """Sing a song in several voices.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to send each line as it is sung.
            form: The form of the words.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.sing_song(
            title,
            stream=stream,
            form=form,
            voices=voices,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def parse(
        self,
        title: str,
        *,
        model: str | None = None,
        form: type[T] | runtime.TypeAdapter[T],
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedSingSong[T]:
        """Sing a song in several voices.

        The text of the response is parsed as the type that 'form' takes.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.sing_song_parse(
            title,
            form=form,
            voices=voices,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: types.sing_song.SingSongForm | types.sing_song.SingSongFormParam | None = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[types.events.SingSongEvent, types.sing_song.SingSongOutput]:
        """Sing a song in several voices.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The same as in `sing_song`, or a type as in `sing_song_parse`: `final` parses the text as the type then.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: type[T] | runtime.TypeAdapter[T],
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncParsedStream[
        types.events.SingSongEvent, types.sing_song.SingSongOutput, types.parsed.ParsedSingSong[T]
    ]: ...

    async def stream(
        self,
        title: str,
        *,
        model: str | None = None,
        form: object = None,
        voices: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        runtime.AsyncAssembledStream[types.events.SingSongEvent, types.sing_song.SingSongOutput]
        | runtime.AsyncParsedStream[
            types.events.SingSongEvent,
            types.sing_song.SingSongOutput,
            types.parsed.ParsedSingSong[object],
        ]
    ):
        """Sing a song in several voices.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            title: The title.
            model: The model id or server URL. Defaults to the client's model.
            form: The same as in `sing_song`, or a type as in `sing_song_parse`: `final` parses the text as the type then.
            voices: The number of voices.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._open_stream(
            title,
            form=form,
            voices=voices,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @property
    def _open_stream(
        self,
    ) -> Callable[
        ...,
        Awaitable[
            runtime.AsyncAssembledStream[types.events.SingSongEvent, types.sing_song.SingSongOutput]
            | runtime.AsyncParsedStream[
                types.events.SingSongEvent,
                types.sing_song.SingSongOutput,
                types.parsed.ParsedSingSong[object],
            ]
        ],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self._client.sing_song_stream
