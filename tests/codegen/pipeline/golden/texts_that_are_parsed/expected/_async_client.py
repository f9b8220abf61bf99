"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping
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
    def forms(self) -> AsyncForms:
        """Methods under the names that they have in other SDKs."""
        return AsyncForms(self)

    async def note_word(
        self,
        letter: str,
        *,
        model: str | None = None,
        form: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.note_word.NoteWordOutput:
        """Note a word.

        Args:
            letter: The letter.
            model: The model id or server URL. Defaults to the client's model.
            form: The form.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "letter": letter,
            "form": form,
        }
        return await self._run(
            runtime.services.call(
                operations.note_word.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def note_word_parse(
        self,
        letter: str,
        *,
        model: str | None = None,
        form: type[T] | runtime.TypeAdapter[T],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedNoteWord[T]:
        """Note a word.

        The text of the response is parsed as the type that 'form' takes.

        Args:
            letter: The letter.
            model: The model id or server URL. Defaults to the client's model.
            form: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "letter": letter,
            "form": form,
        }
        return await self._run(
            runtime.services.parse(
                operations.note_word.PARSING,
                form,
                types.parsed.ParsedNoteWord,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def write_form(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: Literal[False] | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form]:
        """Write a form.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            notes: Whether to return all about the forms.
            layout: The layout.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def write_form(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: Literal[True],
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.write_form.WriteFormOutput: ...
    @overload
    async def write_form(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: bool | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form] | types.write_form.WriteFormOutput: ...

    async def write_form(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: bool | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form] | types.write_form.WriteFormOutput:
        """Write a form.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            notes: Whether to return all about the forms.
            layout: The layout.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "subject": subject,
            "notes": notes,
            "layout": layout,
            "copies": copies,
        }
        return await self._run(
            runtime.services.call(
                operations.write_form.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def write_form_parse(
        self,
        subject: str,
        *,
        model: str | None = None,
        layout: type[T] | runtime.TypeAdapter[T],
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedWriteForm[T]:
        """Write a form.

        The text of the response is parsed as the type that 'layout' takes.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            layout: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "subject": subject,
            "layout": layout,
            "copies": copies,
        }
        return await self._run(
            runtime.services.parse(
                operations.write_form.PARSING,
                layout,
                types.parsed.ParsedWriteForm,
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


class AsyncForms:
    """The `client.forms` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def write(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: Literal[False] | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form]:
        """Write a form.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            notes: Whether to return all about the forms.
            layout: The layout.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def write(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: Literal[True],
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.write_form.WriteFormOutput: ...
    @overload
    async def write(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: bool | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form] | types.write_form.WriteFormOutput: ...

    async def write(
        self,
        subject: str,
        *,
        model: str | None = None,
        notes: bool | None = None,
        layout: types.write_form.WriteFormLayout
        | types.write_form.WriteFormLayoutParam
        | None = None,
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.write_form.Form] | types.write_form.WriteFormOutput:
        """Write a form.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            notes: Whether to return all about the forms.
            layout: The layout.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.write_form(
            subject,
            notes=notes,
            layout=layout,
            copies=copies,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def parse(
        self,
        subject: str,
        *,
        model: str | None = None,
        layout: type[T] | runtime.TypeAdapter[T],
        copies: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedWriteForm[T]:
        """Write a form.

        The text of the response is parsed as the type that 'layout' takes.

        Args:
            subject: The subject.
            model: The model id or server URL. Defaults to the client's model.
            layout: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            copies: The number of forms.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.write_form_parse(
            subject,
            layout=layout,
            copies=copies,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )
