"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    def stories(self) -> Stories:
        """Methods under the names that they have in other SDKs."""
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
    ) -> str:
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
    ) -> runtime.AssembledStream[str, str]: ...
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
    ) -> runtime.AssembledStream[
        types.tell_story.TellStoryStreamOutput, types.tell_story.TellStoryOutput
    ]: ...
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "opening": opening,
            "stream": stream,
            "notes": notes,
            "words": words,
        }
        if stream:
            return self._run_assembled(
                runtime.services.assembled(
                    operations.tell_story.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return self._run(
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

    def get_recommended_model(
        self,
        task: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> str:
        """Return the model that the endpoint recommends for a task.

        Calls use this model if neither the call nor the client sets one. Each client
        fetches the recommendations once.

        Args:
            task: The hyphenated task id, such as "text-generation".
            timeout: Timeout in seconds of the whole call. None disables the timeout.

        Raises:
            RequestValidationError: The endpoint does not recommend a model for the
                task.
            InferwireError: The call failed. Base class of all errors.
        """
        service = runtime.services.get_recommended_model(task, timeout=timeout)
        return self._run(service)

    def list_deployed_models(
        self,
        frameworks: str | Sequence[str] | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> dict[str, list[str]]:
        """List the models that the endpoint has loaded.

        Args:
            frameworks: The frameworks to query: one name, a list of names, or "all". Defaults to the main frameworks.
            timeout: Timeout in seconds of all requests together. None disables the timeout.

        Returns:
            A mapping from tasks to model ids, both in alphabetical order.

        Raises:
            RequestValidationError: The endpoint cannot list its models.
            InferwireError: The call failed. Base class of all errors.
        """
        service = runtime.services.list_deployed_models(frameworks, timeout=timeout)
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
    ) -> str:
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
    ) -> runtime.AssembledStream[str, str]: ...
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
    ) -> runtime.AssembledStream[
        types.tell_story.TellStoryStreamOutput, types.tell_story.TellStoryOutput
    ]: ...
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> str:
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
    ) -> runtime.AssembledStream[str, str]: ...
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
    ) -> runtime.AssembledStream[
        types.tell_story.TellStoryStreamOutput, types.tell_story.TellStoryOutput
    ]: ...
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
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
        | runtime.AssembledStream[
            str | types.tell_story.TellStoryStreamOutput, str | types.tell_story.TellStoryOutput
        ]
    ):
        """Tell a story.

        Args:
            opening: The first words.
            model: The model id or server URL. Defaults to the client's model.
            stream: Send it word by word.
            notes: Send notes as well.
            words: The most words.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
