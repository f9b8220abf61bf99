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

    @property
    def stories(self) -> Stories:
        """Methods under the names that other SDKs give them."""
        return Stories(self)

    @overload
    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tell_story.TellStoryOutput: ...
    @overload
    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[str]: ...
    @overload
    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    def tell_story(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model to use, by its id or by a URL; without it, the client's.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "opening": opening,
            "stream": stream,
            "notes": notes,
            "words": words,
        }
        if stream:
            return self._stream(
                operations.tell_story.STREAM,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        return self._call(
            operations.tell_story.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
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

    def get_recommended_model(
        self,
        task: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> str:
        """Ask the hub for the model that it recommends for a task.

        It is asked once a client; its answer is also used by calls that name no model.

        Args:
            task: The task, by its id: words with hyphens.
            timeout: Seconds for the whole call; None waits for ever.

        Raises:
            RequestValidationError: No model is recommended for the task.
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        service = runtime.services.recommended_model(task, timeout=timeout)
        return self._run(service)

    @overload
    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tell_story.TellStoryOutput: ...
    @overload
    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[str]: ...
    @overload
    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    def narrate(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model to use, by its id or by a URL; without it, the client's.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        return self.tell_story(
            opening,
            stream=stream,
            notes=notes,
            words=words,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class StoriesLong:
    """What stands below `client.stories.long`."""

    def __init__(self, client: InferenceClient) -> None:
        self._client = client

    @overload
    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.tell_story.TellStoryOutput: ...
    @overload
    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[False] | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[str]: ...
    @overload
    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        notes: Literal[True],
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    def tell(
        self,
        opening: str,
        *,
        model: str | None = None,
        stream: bool = False,
        notes: bool | None = None,
        words: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.tell_story.TellStoryOutput
        | runtime.Stream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model to use, by its id or by a URL; without it, the client's.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        return self._client.tell_story(
            opening,
            stream=stream,
            notes=notes,
            words=words,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class Stories:
    """What stands below `client.stories`."""

    def __init__(self, client: InferenceClient) -> None:
        self._client = client

    @property
    def long(self) -> StoriesLong:
        """What stands below `client.stories.long`."""
        return StoriesLong(self._client)
