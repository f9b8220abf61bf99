"""Every example fits the schemas of its task: its request the input, its answer the output.

The answer is judged by the rule that applies to the call. Besides its schema's own shape it may
have those that the decoder reads: one object for a list, the first of a list for an object,
parallel lists where the rule says so, and a list with one answer for each text of a batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import JsonValue

from .example import Case, at, is_file, rules_of
from .reading import EXAMPLES, TASKS, items, members, name_of, read, text


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_the_request_fits_the_input(path: Path) -> None:
    case = Case(path)
    body = case.request.get("body")
    assert case.request["method"] == case.task.get("http_method", "POST")
    if case.request["method"] == "GET":
        assert body is None
        return
    if is_file(body):
        assert case.task.get("body") in {"raw", "raw-when-bare"}
        return
    assert case.task.get("body") != "raw"
    # The schema describes one text; a list of them is checked one by one.
    batch = items(case.arguments[text(case.task["batch"])]) if case.batch is not None else [None]
    for one in batch:
        asked = body if one is None else {**members(body), **_single(case, one)}
        assert case.faults(asked, "input.json") == []


def _single(case: Case, value: JsonValue) -> dict[str, JsonValue]:
    place = next(text(one["at"]) for one in _args(case) if one["name"] == case.task["batch"])
    assert place.count("/") == 1, "a list of texts stands at the root of the body"
    return {place[1:]: value}


def _args(case: Case) -> list[dict[str, JsonValue]]:
    return [members(one) for one in items(case.task["args"])]


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_the_request_holds_the_arguments(path: Path) -> None:
    case = Case(path)
    body = case.request.get("body")
    for one in _args(case):
        given = case.arguments.get(text(one["name"]))
        if given is None or text(one["at"])[1:] in members(case.task.get("locations", {})):
            continue  # It need not be given; that it is not, if it must be, the request shows.
        if is_file(body):
            assert body == given
        else:
            encoded = is_file(given) and case.task.get("body") != "form"
            assert at(body, one["at"]) == ({"$base64": given} if encoded else given)


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_the_path_is_that_of_the_route(path: Path) -> None:
    case = Case(path)
    if "model" not in case.call:
        return
    endpoints = [read(one) for one in sorted((case.root / "endpoints").glob("*.json"))]
    movable = next(one for one in endpoints if "base_url_variable" in one)
    route = text(members(movable["routes"])[str(case.task.get("route", "model"))])
    values = {"{base}": "", "{model}": text(case.call["model"]), "{task}": text(case.task["task"])}
    for variable, value in values.items():
        route = route.replace(variable, value)
    assert case.request["path"] == route + str(case.task.get("path", ""))


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_the_answer_fits_the_output(path: Path) -> None:
    case = Case(path)
    status = case.response["status"]
    assert isinstance(status, int)
    rule, body = case.rule, case.response.get("body")
    if "ok" in rule:
        assert case.example["result"] is (status < 300)
        return
    if status >= 400:  # A refusal: what it looks like is the server's business.
        return
    if "stream" in rule:
        _check_events(case, items(case.response["events"]))
    elif "string" in rule:
        assert isinstance(body, str)
    elif rule.keys() & {"image", "bytes", "chunks"}:
        assert is_file(body)
    elif "audio" in rule:
        _check_sound(body, members(rule["audio"]))
    elif "ndarray" in rule:
        assert all(isinstance(one, int | float) for one in _numbers(items(body)))
        assert case.faults(body, "output.json") == []
    else:
        _check_json(case, body)


def _numbers(value: JsonValue) -> Iterator[JsonValue]:
    if isinstance(value, list):
        for one in value:
            yield from _numbers(one)
    else:
        yield value


def _check_sound(body: JsonValue, places: dict[str, JsonValue]) -> None:
    """A file, or samples and their rate."""
    if not is_file(body):
        rate = at(body, places["rate"])
        assert isinstance(rate, int | float)
        assert rate > 0
        samples = [*_numbers(at(body, places["samples"]))]
        assert samples
        assert all(isinstance(one, int | float) for one in samples)


def _check_events(case: Case, events: list[JsonValue]) -> None:
    protocol = read(case.root / "protocols" / f"{text(case.task['protocol'])}.json")
    *_, last = [members(event)["data"] for event in events]
    assert last == protocol.get("sentinel") or _ends(last, protocol.get("final")), (
        "the last event ends the stream"
    )
    for event in events:
        data = members(event)["data"]
        if data != protocol.get("sentinel"):
            assert case.faults(data, "stream_output.json", text(case.rule["stream"])) == []


def _ends(event: JsonValue, final: JsonValue) -> bool:
    if isinstance(final, dict):
        return at(event, final["at"]) in items(final["values"])
    return final is not None and at(event, final) is not None


def _check_json(case: Case, body: JsonValue) -> None:
    """The answer fits as it is, or in one of the shapes that the decoder reads."""
    root = text(read(case.folder / "output.json")["$ref"]).rpartition("/")[2]
    name = str(case.rule.get("schema", root))
    answers = [body] if case.batch is None else items(body)
    assert case.batch in {None, len(answers)}
    for answer in answers:
        shapes = [case.faults(shape, "output.json", name) for shape in _shapes(case, name, answer)]
        assert [] in shapes, shapes
    result = case.example.get("result")
    if result is not None and "pick" not in case.rule:
        for one in [result] if case.batch is None else items(result):
            assert case.faults(one, "output.json", name) == []


def _shapes(case: Case, name: str, answer: JsonValue) -> Iterator[JsonValue]:
    yield answer
    wants_list = case.definition(name).get("type") == "array"
    if isinstance(answer, dict) and wants_list:
        yield [answer]
        places = members(case.rule.get("zip", {}))
        if places and all(text(place)[1:] in answer for place in places.values()):
            columns = [items(at(answer, place)) for place in places.values()]
            yield [dict(zip(places, row, strict=True)) for row in zip(*columns, strict=True)]
    if isinstance(answer, list) and answer and not wants_list:
        yield answer[0]
    if isinstance(answer, list) and answer and all(isinstance(one, list) for one in answer):
        yield [item for one in answer for item in items(one)]


@pytest.mark.parametrize("folder", TASKS, ids=name_of)
def test_every_shape_has_an_example(folder: Path) -> None:
    cases = [Case(path) for path in sorted((folder / "examples").glob("*.json"))]
    task = read(folder / "task.json")
    assert {case.rule_index for case in cases} == set(range(len(rules_of(task))))
    if "batch" in task:
        assert {case.batch is None for case in cases} == {True, False}
    if task.get("body") == "raw-when-bare":
        assert {is_file(case.request.get("body")) for case in cases} == {True, False}
