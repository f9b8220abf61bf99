"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class InferenceClient(runtime.RecommendsModels, runtime.ListsModels):
    """Calls inference servers: a method for each task, synchronous.

    Every method takes the model (an id or a URL), a timeout, and headers and body members of
    one's own. See `inferwire_runtime` for what it raises.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def _operations(self) -> object:
        return operations

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
    """The `client.stories.long` namespace."""

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
    """The `client.stories` namespace."""

    def __init__(self, client: InferenceClient) -> None:
        self._client = client

    @property
    def long(self) -> StoriesLong:
        """The `client.stories.long` namespace."""
        return StoriesLong(self._client)
