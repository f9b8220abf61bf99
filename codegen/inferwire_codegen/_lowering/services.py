"""The methods that clients have besides those of the specs, as the manifest shows them.

Their code is in ``templates/services.jinja``. Their examples are invented here and name no task,
so that they serve any package. Performs no I/O.
"""

from __future__ import annotations

import base64
from collections.abc import Callable

from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import Specs

SUMMARIES = {
    "post": "Send a body as it is, and return the answer's as it came: the way around the tasks.",
    "get_recommended_model": "Ask the hub for the model that it recommends for a task.",
    "list_deployed_models": "Ask the endpoint which models it has loaded.",
}
_MODEL = "org/model"
_TASK = "some-task"


def services(specs: Specs) -> list[str]:
    """The services of a package's clients: what its endpoints have routes for."""
    needs = {"get_recommended_model": "hub_url", "list_deployed_models": "deployed"}
    endpoints = [as_object(one.value) for one in specs.endpoints]
    return [
        name
        for name in SUMMARIES
        if name not in needs or any(one.get(needs[name]) for one in endpoints)
    ]


def service_methods(specs: Specs) -> list[dict[str, JsonValue]]:
    """The manifest's entries of the services."""
    made: dict[str, Callable[[], dict[str, JsonValue]]] = {
        "post": _post,
        "get_recommended_model": _recommended,
        "list_deployed_models": lambda: _deployed(specs),
    }
    return [made[name]() for name in services(specs)]


def _post() -> dict[str, JsonValue]:
    body: JsonValue = {"words": ["as", "they", "are"]}
    sound: JsonValue = {"$media": "audio/wav", "seconds": 0.01, "rate": 8000, "hertz": 440}
    whole = _example(
        "file",
        {"json": body},
        {"method": "POST", "path": "/anything", "body": body},
        {"body": sound},
        sound,
    )
    lines = _example(
        "lines",
        {"json": body, "stream": True},
        {"method": "POST", "path": "/lines", "body": body},
        {"headers": {"content-type": "text/plain"}, "body": "first\nsecond\n"},
        [base64.b64encode(line).decode() for line in (b"first", b"second")],
    )
    arguments = [
        _argument("json", "JsonValue"),
        _argument("data", "Media"),
        _argument("task", "str"),
        _argument("stream", "bool"),
    ]
    returns = [_returned("bytes", stream=True), _returned("bytes")]
    return _method("post", arguments, returns, [whole, lines])


def _recommended() -> dict[str, JsonValue]:
    asked = _example(
        "one",
        {"task": _TASK},
        {"method": "GET", "path": "/api/tasks"},
        {"body": {_TASK: {"widgetModels": [_MODEL]}}},
        _MODEL,
        reach="hub",
    )
    arguments = [_argument("task", "str", positional=True)]
    return _method("get_recommended_model", arguments, [_returned("str")], [asked])


def _deployed(specs: Specs) -> dict[str, JsonValue]:
    """The service, with an example if the endpoint that takes a URL of one's own has the list."""
    endpoints = [as_object(one.value) for one in specs.endpoints]
    movable = [one for one in endpoints if one.get("base_url_variable")]
    listed = as_object(movable[0].get("deployed")) if movable else {}
    examples: list[JsonValue] = []
    for framework in map(as_text, as_list(listed.get("frameworks"))[-1:]):
        path = as_text(listed["url"]).replace("{base}", "").replace("{framework}", framework)
        tasks = as_object(listed.get("tasks")).get(framework, [_TASK])
        asked = _example(
            "one-framework",
            {"frameworks": framework},
            {"method": "GET", "path": path},
            {"body": [{"model_id": _MODEL, "task": _TASK, "framework": framework}]},
            {as_text(one): [_MODEL] for one in as_list(tasks)},
            reach="endpoint",
        )
        examples.append(asked)
    arguments = [_argument("frameworks", "str | Sequence[str]", positional=True)]
    returns = [_returned("dict[str, list[str]]")]
    return _method("list_deployed_models", arguments, returns, examples)


def _method(
    name: str, arguments: list[JsonValue], returns: list[JsonValue], examples: list[JsonValue]
) -> dict[str, JsonValue]:
    return {
        "name": name,
        "task": "",
        "summary": SUMMARIES[name],
        "route": "",
        "arguments": arguments,
        "returns": returns,
        "examples": examples,
    }


def _argument(name: str, text: str, *, positional: bool = False) -> JsonValue:
    return {"name": name, "at": "", "type": text, "positional": positional}


def _returned(text: str, *, stream: bool = False) -> JsonValue:
    return {"when": {"stream": True} if stream else {}, "stream": stream, "type": text}


def _example(
    name: str,
    arguments: dict[str, JsonValue],
    request: JsonValue,
    response: dict[str, JsonValue],
    result: JsonValue,
    reach: str | None = None,
) -> JsonValue:
    call: dict[str, JsonValue] = {"arguments": arguments}
    if reach is not None:
        call["reach"] = reach
    return {
        "name": name,
        "title": "",
        "call": call,
        "request": request,
        "response": {"status": 200, **response},
        "result": result,
    }
