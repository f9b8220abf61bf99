"""A sample as a call of the generated client. Performs no I/O."""

from __future__ import annotations

import json

from pydantic import JsonValue

from inferwire_testing._fixtures.media import is_base64, is_media, resolve_json
from inferwire_testing._manifest import Manifest
from inferwire_testing._samples.files import Files
from inferwire_testing._samples.sample import Sample
from inferwire_testing._server.routes import base_target


def python(sample: Sample, manifest: Manifest, url: str, files: Files) -> str:
    """Return the call as one line of Python. Media files are added to the files."""
    call = f"{_client(sample, manifest, url)}.{sample.method.name}({_arguments(sample, files)})"
    before = "".join(
        f"import os; os.environ[{_string(name)}] = {_string(url)}; "
        for name in _hub_variables(sample, manifest)
    )
    if any(one.stream for one in sample.method.returns) and _is_streamed(sample):
        return f"{before}for part in {call}: print(part)"
    return f"{before}print({call})"


def _client(sample: Sample, manifest: Manifest, url: str) -> str:
    if sample.model is not None:
        return f"{manifest.client}({_string(sample.model)}, endpoint={_string(url)})"
    match sample.example.call.reach:
        case "hub":
            return f"{manifest.client}()"
        case "endpoint":
            return f"{manifest.client}(endpoint={_string(url)})"
        case None:
            base = url + base_target(manifest, sample.method, sample.target)
            return f"{manifest.client}(base_url={_string(base)})"


def _hub_variables(sample: Sample, manifest: Manifest) -> list[str]:
    """The variables of the environment that lead a client to another hub."""
    if sample.example.call.reach != "hub":
        return []
    found = (one.hub_url_variable for one in manifest.endpoints.values())
    return [*dict.fromkeys(name for name in found if name is not None)]


def _is_streamed(sample: Sample) -> bool:
    """Whether the response has events, or always is a stream, or a switch for streams is on."""
    method, rules = sample.method, sample.method.returns
    if sample.example.response.events is not None or all(rule.stream for rule in rules):
        return True
    switches = {one.name for one in method.arguments if one.switch}
    switches |= {name for rule in rules if rule.stream for name in rule.when}
    switches -= {name for rule in rules if not rule.stream for name in rule.when}
    return any(sample.example.call.arguments.get(name) is True for name in switches)


def _arguments(sample: Sample, files: Files) -> str:
    """Positional arguments as far as they are given without a gap, then the others by name."""
    given = dict(sample.example.call.arguments)
    texts: list[str] = []
    for one in sample.method.arguments:
        if not one.positional or one.name not in given:
            break
        texts.append(_literal(given.pop(one.name), sample.method.name, files))
    named = (f"{key}={_literal(value, sample.method.name, files)}" for key, value in given.items())
    return ", ".join([*texts, *named])


def _literal(value: JsonValue, name: str, files: Files) -> str:
    if is_media(value):
        return _string(files.media(name, value))
    if is_base64(value):
        return _literal(resolve_json(value), name, files)
    match value:
        case str():
            return _string(value)
        case dict():
            inner = (f"{_string(key)}: {_literal(one, name, files)}" for key, one in value.items())
            return f"{{{', '.join(inner)}}}"
        case list():
            return f"[{', '.join(_literal(one, name, files) for one in value)}]"
        case _:
            return repr(value)


def _string(text: str) -> str:
    """A literal in double quotes. A string of JSON is one of Python, but for split characters."""
    return json.dumps(text) if text.isascii() else json.dumps(text, ensure_ascii=False)
