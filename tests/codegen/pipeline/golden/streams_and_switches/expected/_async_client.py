"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class AsyncInferenceClient(runtime.AsyncClient):
    """Call inference servers: one method per task.

    Every method accepts a model (an id or a URL), a timeout, additional headers and additional
    members of the body. For the errors that methods raise, see `inferwire_runtime`.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    @property
    def stories(self) -> AsyncStories:
        """Methods under the names that they have in other SDKs."""
        return AsyncStories(self)

    @overload
    async def tell_story(
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
    async def tell_story(
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
    async def tell_story(
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
    ) -> runtime.AsyncStream[str]: ...
    @overload
    async def tell_story(
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
    ) -> runtime.AsyncStream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    async def tell_story(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    async def tell_story(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or the URL of a server; defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "opening": opening,
            "stream": stream,
            "notes": notes,
            "words": words,
        }
        if stream:
            return await self._run_stream(
                runtime.services.stream(
                    operations.tell_story.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.tell_story.OPERATION,
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
    ) -> bytes: ...
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

        The URL, retries, timeouts and errors work as in all other calls.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an
                image. If set, `json` is ignored.
            model: The model id or URL. Defaults to the client's model.
            task: The task, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without
                line endings. Empty lines are included.
            timeout: The timeout of the whole call, in seconds; for a stream, the time
                until the first line and then between lines. None disables it.
            extra_headers: Headers to send in addition to the client's headers.

        Raises:
            InferwireError: Base class of every error that a call raises.
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

    async def get_recommended_model(
        self,
        task: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> str:
        """Return the model that the endpoint recommends for a task.

        Each client fetches the recommendations once. Calls without a model use them too.

        Args:
            task: The hyphenated task id, such as "text-generation".
            timeout: The timeout of the whole call, in seconds. None disables it.

        Raises:
            RequestValidationError: The endpoint does not recommend a model for the
                task.
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.get_recommended_model(task, timeout=timeout)
        return await self._run(service)

    async def list_deployed_models(
        self,
        frameworks: str | Sequence[str] | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> dict[str, list[str]]:
        """List the models that the endpoint has loaded.

        Args:
            frameworks: The frameworks whose models to list: one name, several names, or
                ``"all"``. Defaults to the main frameworks.
            timeout: The timeout of all requests together, in seconds. None disables it.

        Returns:
            The model ids by task, both in alphabetical order.

        Raises:
            RequestValidationError: The endpoint cannot list its models.
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.list_deployed_models(frameworks, timeout=timeout)
        return await self._run(service)

    @overload
    async def narrate(
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
    async def narrate(
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
    async def narrate(
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
    ) -> runtime.AsyncStream[str]: ...
    @overload
    async def narrate(
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
    ) -> runtime.AsyncStream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    async def narrate(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    async def narrate(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or the URL of a server; defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        return await self.tell_story(
            opening,
            stream=stream,
            notes=notes,
            words=words,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncStoriesLong:
    """The `client.stories.long` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def tell(
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
    async def tell(
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
    async def tell(
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
    ) -> runtime.AsyncStream[str]: ...
    @overload
    async def tell(
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
    ) -> runtime.AsyncStream[types.tell_story.TellStoryStreamOutput]: ...
    @overload
    async def tell(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ): ...

    async def tell(
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
        | runtime.AsyncStream[str | types.tell_story.TellStoryStreamOutput]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or the URL of a server; defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        return await self._client.tell_story(
            opening,
            stream=stream,
            notes=notes,
            words=words,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncStories:
    """The `client.stories` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def long(self) -> AsyncStoriesLong:
        """The `client.stories.long` namespace."""
        return AsyncStoriesLong(self._client)
