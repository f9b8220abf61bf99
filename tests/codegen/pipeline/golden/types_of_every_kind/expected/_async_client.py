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

    The method of a task accepts a model (an id or a URL), a timeout, additional headers and
    additional properties of the body. Every method raises subclasses of `InferwireError`. For
    the options of the client, see its constructor.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    async def draw_shape(
        self,
        shapes: Sequence[
            types.draw_shape.DrawShapeInputShape | types.draw_shape.DrawShapeInputShapeParam
        ],
        *,
        model: str | None = None,
        colour: Literal["red", "blue"] | None = None,
        size: types.common.Size | types.common.SizeParam | None = None,
        extra: runtime.JsonValue | None = None,
        options: runtime.JsonObject | None = None,
        schema: str | None = None,
        weights: Mapping[str, float] | None = None,
        point: tuple[float, float | None] | None = None,
        limit: bool | Literal["never"] | None = None,
        shade: str | None = None,
        path: list[tuple[float, float]] | None = None,
        marks: Sequence[
            tuple[
                types.draw_shape.DrawShapeInputShape | types.draw_shape.DrawShapeInputShapeParam,
                tuple[float, float],
            ]
        ]
        | None = None,
        either: Sequence[
            types.draw_shape.DrawShapeInputCircle
            | types.draw_shape.DrawShapeInputCircleParam
            | types.draw_shape.DrawShapeInputSquare
            | types.draw_shape.DrawShapeInputSquareParam
        ]
        | None = None,
        pen: types.draw_shape.DrawShapeInputPen
        | types.draw_shape.DrawShapeInputPenParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.draw_shape.DrawShapeOutput:
        """Draw a shape.

        Args:
            shapes: What to draw.
            model: The model id or server URL. Defaults to the client's model.
            colour: Its colour.
            size: Its size.
            extra: Anything.
            options: Options.
            schema: A name that pydantic uses.
            weights: Weights by name.
            point: Where.
            limit: When to stop.
            shade: Its shade, or null.
            path: Points to go through.
            marks: Shapes, each with its place.
            either: Circles and squares.
            pen: The pen.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "shapes": shapes,
            "colour": colour,
            "size": size,
            "extra": extra,
            "options": options,
            "schema": schema,
            "weights": weights,
            "point": point,
            "limit": limit,
            "shade": shade,
            "path": path,
            "marks": marks,
            "either": either,
            "pen": pen,
        }
        return await self._run(
            runtime.services.call(
                operations.draw_shape.OPERATION,
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
