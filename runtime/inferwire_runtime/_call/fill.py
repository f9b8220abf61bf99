"""A request with its body: JSON, a file, or a file inside of JSON. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._request.body import Body, Upload, json_body
from inferwire_runtime._request.prepare import Prepared

if TYPE_CHECKING:
    from inferwire_runtime._json.pointers import Pointer


def filled(
    request: Request,
    prepared: Prepared,
    loaded: Mapping[Pointer, Loaded],
    headers: Mapping[str, str],
) -> Request:
    """The request with its body, if it has one; the caller's own headers win."""
    if request.method == "GET" or (prepared.document is None and not loaded):
        return replace(request, headers={**request.headers, **headers})
    body, content_type = _body(prepared, loaded)
    return replace(
        request, headers={**request.headers, "content-type": content_type, **headers}, body=body
    )


def _body(prepared: Prepared, loaded: Mapping[Pointer, Loaded]) -> tuple[bytes | Body, str]:
    if prepared.document is None:
        (one,) = loaded.values()
        body = Body((Upload(one, base64=False),), one.content_type)
    else:
        body = json_body(prepared.document, loaded)
    if len(body.parts) == 1 and isinstance(body.parts[0], bytes):
        return body.parts[0], body.content_type
    return body, body.content_type
