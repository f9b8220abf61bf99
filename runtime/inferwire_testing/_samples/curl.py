"""A sample as a command for a POSIX shell. Performs no I/O."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from pydantic import JsonValue

from inferwire_testing._fixtures.media import is_json_type, is_media, resolve_json
from inferwire_testing._manifest import ExampleRequest
from inferwire_testing._samples.files import Files, json_text, suffix
from inferwire_testing._samples.sample import Sample
from inferwire_testing._server.forms import is_form

_LONGEST = 300
"""Characters of a body in a command; a longer body goes into a file."""


def curl(sample: Sample, url: str, files: Files) -> str:
    """Return the command line. Bodies that do not fit into it are added to the files."""
    request = sample.example.request
    parts = ["curl"]
    if sample.example.response.events is not None:
        parts.append("-N")  # Print each event when it arrives.
    if request.method != ("POST" if request.has_body else "GET"):
        parts += ["-X", request.method]
    parts += _output(sample)
    parts.append(url + sample.target)
    for name, value in _headers(request).items():
        parts += ["-H", f"{name}: {value}"]
    if request.has_body:
        parts += _body(sample, files)
    return shlex.join(parts)


def _headers(request: ExampleRequest) -> dict[str, str]:
    headers = request.lower_headers
    if is_form(headers.get("content-type", "")):
        del headers["content-type"]  # The command sets it, with the boundary.
    elif request.has_body and not is_media(request.body):
        headers.setdefault("content-type", "application/json")
    return headers


def _body(sample: Sample, files: Files) -> list[str]:
    name, body = sample.method.name, sample.example.request.body
    if is_form(sample.example.request.lower_headers.get("content-type", "")):
        return [*_form(name, body, files)]
    if is_media(body):
        return ["--data-binary", f"@{files.media(name, body)}"]
    text = _text(body, _headers(sample.example.request)["content-type"])
    if len(text) <= _LONGEST:
        return ["--data-raw", text]
    return ["--data-binary", f"@{files.add(name, '.json', text.encode())}"]


def _form(method: str, body: JsonValue, files: Files) -> Iterator[str]:
    for name, value in (body if isinstance(body, dict) else {}).items():
        for one in value if isinstance(value, list) else [value]:
            if is_media(one):
                yield from ("-F", f"{name}=@{files.media(method, one)}")
            else:
                text = str(one).lower() if isinstance(one, bool) else str(one)
                yield from ("--form-string", f"{name}={text}")


def _text(body: JsonValue, content_type: str) -> str:
    if isinstance(body, str) and not is_json_type(content_type):
        return body
    return json_text(resolve_json(body))


def _output(sample: Sample) -> list[str]:
    """The file for a response that a terminal cannot show."""
    response = sample.example.response
    if not is_media(response.body) or not isinstance(response.body, dict):
        return []
    return ["-o", sample.method.name + suffix(str(response.body["$media"]))]
