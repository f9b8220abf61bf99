"""Structured output over sockets, in both clients: what is sent, what is read, what is refused."""

from __future__ import annotations

import enum
import gc
import json
import pickle
import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, make_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from inferwire import (
    BadRequestError,
    ChatCompletionOutput,
    InferwireError,
    OutputError,
    OutputRefusedError,
    OutputTruncatedError,
    OutputValidationError,
    ParsedChatCompletion,
    RequestValidationError,
    ResponseValidationError,
    TextGenerationOutput,
)
from jsonschema import Draft202012Validator
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter
from typing_extensions import TypedDict

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])
SAID = [{"role": "user", "content": "Who?"}]
RECORDED = Path(__file__).parents[1] / "recorded" / "llama"


class Color(enum.Enum):
    """An enumeration."""

    RED = "red"
    BLUE = "blue"


class Person(BaseModel):
    """A person."""

    name: str = Field(min_length=1, description="The full name.")
    age: int | None = None
    color: Color = Color.RED


class Tree(BaseModel):
    """A type that contains itself."""

    value: int = Field(ge=0)
    children: list[Tree] = []
    best: Tree | None = Field(default=None, description="The best child.")


@dataclass
class Point:
    """A dataclass."""

    x: int
    y: float = 1.0


class Row(TypedDict, total=False):
    """A TypedDict."""

    born: date
    points: list[Point]


class Cat(BaseModel):
    """One way."""

    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    """Another way, which accepts more than it declares."""

    model_config = ConfigDict(extra="allow")
    kind: Literal["dog"]
    price: Decimal


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


def completion(
    *texts: str | None, message: Mapping[str, str] | None = None, **choice: object
) -> dict[str, object]:
    """A response with a choice for each text."""
    choices: list[dict[str, object]] = [
        {
            "index": index,
            "message": {"content": text, **(message or {})},
            "finish_reason": "stop",
            **choice,
        }
        for index, text in enumerate(texts)
    ]
    return {"choices": choices}


def parse(
    flavor: str,
    reply: object,
    kind: object,
    method: str = "chat_completion_parse",
    argument: str = "response_format",
    **given: Any,
) -> tuple[Any, dict[str, Any]]:
    """The result of a call and the body that the server got."""
    first = SAID if method.startswith("chat") else "Who?"
    body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
    with FaultServer(answer(body)) as server:
        given = {argument: kind, **given}
        result = ask(flavor, method, first, client={"base_url": server.url}, **given)
        (asked,) = server.asked
        return result, json.loads(asked.body)


def check(value: object, schema: dict[str, Any]) -> None:
    """Validate with a validator that is not pydantic's."""
    validator: Any = Draft202012Validator(schema)
    validator.validate(value)


def schema_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """The schema that a chat sends."""
    schema: dict[str, Any] = body["response_format"]["json_schema"]["schema"]
    Draft202012Validator.check_schema(schema)
    return schema


VALUES: list[tuple[object, str, object]] = [
    (Person, '{"name": "Ada", "age": null, "color": "blue"}', Person(name="Ada", color=Color.BLUE)),
    (Tree, '{"value": 1, "children": [{"value": 2}]}', Tree(value=1, children=[Tree(value=2)])),
    (Point, '{"x": 1, "y": 2}', Point(1, 2.0)),
    (Row, '{"born": "1815-12-10", "points": [{"x": 1, "y": 2.5}]}', None),
    (
        list[Point],
        '{"value": [{"x": 1, "y": 2.5}, {"x": 3, "y": 4}]}',
        [Point(1, 2.5), Point(3, 4)],
    ),
    (list[Point], ' [{"x": 1, "y": 2.5}]\n', [Point(1, 2.5)]),  # A server that ignores the schema.
    (list[Tree], '{ "value" :[]\n}\n', []),
    (int, '{"value": 12345678901234567890123}', 12345678901234567890123),
    (str, '{"value": "a } b"}', "a } b"),
    (tuple[int, ...], '{"value": [1, 2]}', (1, 2)),
    (
        TypeAdapter(Pet),
        '{"value": {"kind": "dog", "price": 1.5}}',
        Dog(kind="dog", price=Decimal("1.5")),
    ),
    (TypeAdapter(Cat | Dog), '{"value": {"kind": "cat", "lives": 9}}', Cat(kind="cat", lives=9)),
    (TypeAdapter(Literal["a", "b"]), '{"value": "b"}', "b"),
    (TypeAdapter(list[date]), '{"value": ["2026-11-30"]}', [date(2026, 11, 30)]),
    (TypeAdapter(Person), '{"name": "Grüße \\ud83d\\ude00"}', Person(name="Grüße 😀")),
]


@FLAVORS
@pytest.mark.parametrize(("kind", "text", "value"), VALUES, ids=[str(one[0]) for one in VALUES])
def test_a_text_is_parsed_as_its_type(flavor: str, kind: object, text: str, value: object) -> None:
    result, body = parse(flavor, completion(text), kind)
    value = value if value is not None else {"born": date(1815, 12, 10), "points": [Point(1, 2.5)]}
    assert result.parsed == value
    assert result.__class__ is ParsedChatCompletion
    assert type(result.parsed) is type(value)
    assert result.choices[0].message.parsed == result.choices[0].parsed == value
    assert result.completion.__class__ is ChatCompletionOutput
    assert result.completion.choices[0].message.content == text
    sent = body["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["strict"] is True
    assert sent["json_schema"].keys() == {"name", "schema", "strict"}
    if text.startswith("{") and "children" not in text and "Gr" not in text:
        check(json.loads(text), schema_of(body))
    assert pickle.loads(pickle.dumps(result)) == result


def nodes(value: object) -> list[dict[str, Any]]:
    """Every object in a JSON document."""
    found: list[dict[str, Any]] = []

    def keep(one: dict[str, Any]) -> dict[str, Any]:
        found.append(one)
        return one

    json.loads(json.dumps(value), object_hook=keep)
    return found


@pytest.mark.parametrize("kind", [one[0] for one in VALUES], ids=str)
def test_the_schema_is_in_the_strict_subset(kind: object) -> None:
    """What OpenAI documents: closed objects that require all, a root object, no other keyword."""
    _, body = parse("sync", completion(VALUES[[one[0] for one in VALUES].index(kind)][1]), kind)
    schema = schema_of(body)
    assert schema["type"] == "object"
    assert "anyOf" not in schema
    for one in nodes(schema):
        if one.get("type") == "object":
            assert one["additionalProperties"] is False
            assert one["required"] == [*one["properties"]]
        if "$ref" in one:
            assert one.keys() == {"$ref"}
            assert one["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        gone = {"oneOf", "allOf", "default", "minLength", "maxLength", "discriminator", "not"}
        if "properties" not in one.keys() & {"properties"}:
            assert not one.keys() & gone, one


def test_names_of_properties_are_not_taken_for_keywords() -> None:
    class Odd(BaseModel):
        default: int
        oneOf: str  # noqa: N815  # a keyword of JSON Schema
        properties: Point
        items: list[int]

    text = '{"default": 1, "oneOf": "a", "properties": {"x": 1, "y": 1}, "items": [1]}'
    result, body = parse("sync", completion(text), Odd)
    assert result.parsed.oneOf == "a"
    check(json.loads(text), schema_of(body))
    assert [*schema_of(body)["properties"]] == ["default", "oneOf", "properties", "items"]


def test_descriptions_beside_a_reference_are_kept() -> None:
    class Holder(BaseModel):
        one: Person = Field(description="Whom.")

    _, body = parse("sync", completion('{"one": {"name": "a"}}'), Holder)
    assert schema_of(body)["properties"]["one"] == {
        "description": "Whom.",
        "anyOf": [{"$ref": "#/$defs/Person"}],
    }


class Anything(BaseModel):
    """A model with a part that the subset cannot express."""

    inner: dict[str, int]


def annotated(annotation: str) -> type:
    """A type with an annotation that is this string."""
    return make_dataclass("Annotated", [("inner", annotation)], namespace={"__module__": __name__})


REFUSED: list[tuple[object, str]] = [
    (annotated("list[int"), "has no JSON Schema: SyntaxError"),
    (annotated("json.Nothing"), "has no JSON Schema: AttributeError"),
    ({"type": "json_object"}, "must be a type or a TypeAdapter, not {'type': 'json_object'}"),
    ("Person", "must be a type or a TypeAdapter, not 'Person'"),
    (3, "must be a type or a TypeAdapter, not 3"),
    (Person(name="a"), "must be a type or a TypeAdapter, not Person(name='a'"),
    (Anything, "/properties/inner is an object with arbitrary keys"),
    (list[Anything], "/$defs/Anything/properties/inner is an object with arbitrary keys"),
    (tuple[int, str], "is an array whose items have different types"),
    (TypeAdapter(Any), "accepts any value"),
    (list, "/items accepts any value"),
    (object, "accepts any value"),
    (TypeAdapter(Callable[[], int]), "has no JSON Schema"),
    (type(pickle), "has no JSON Schema"),
]


@FLAVORS
@pytest.mark.parametrize(("kind", "says"), REFUSED, ids=[one[1] for one in REFUSED])
def test_what_has_no_schema_is_refused_before_anything_is_sent(
    flavor: str, kind: object, says: str
) -> None:
    with FaultServer(answer(b"{}")) as server:
        client = {"base_url": server.url}
        with pytest.raises(RequestValidationError) as caught:
            ask(flavor, "chat_completion_parse", SAID, response_format=kind, client=client)
        assert server.asked == []
    assert str(caught.value).startswith("chat_completion_parse(): response_format ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.argument == "response_format"


@FLAVORS
@pytest.mark.parametrize("kind", [Person, Point, Row, list[Point], TypeAdapter(Pet), int | str])
@pytest.mark.parametrize(
    ("method", "argument", "stream", "hint"),
    [
        ("chat_completion", "response_format", None, "chat.completions.parse()"),
        ("chat_completion", "response_format", False, "chat.completions.parse()"),
        ("chat_completion", "response_format", True, "chat.completions.stream()"),
        ("text_generation", "grammar", None, "text_generation_parse()"),
    ],
)
def test_a_type_is_refused_by_the_method_that_does_not_parse(
    flavor: str, kind: object, method: str, argument: str, stream: bool | None, hint: str
) -> None:
    with FaultServer(answer(b"{}")) as server:
        given = {argument: kind, "client": {"base_url": server.url}}
        given |= {} if stream is None else {"stream": stream}
        with pytest.raises(RequestValidationError, match="must be JSON, not a type") as caught:
            ask(flavor, method, SAID if "chat" in method else "a", **given)
        assert server.asked == []
    assert hint in str(caught.value)
    assert caught.value.argument == argument


GOOD, HALF = '{"name": "Ada"}', '{"name": "A'
FENCED = f"```json\n{GOOD}\n```"
REFUSAL = {"refusal": "No."}
FAILURES: list[tuple[dict[str, object], type[OutputError], str, str]] = [
    (completion(None, message=REFUSAL), OutputRefusedError, "No.", "refused"),
    (completion(GOOD, message=REFUSAL), OutputRefusedError, "No.", "refused: No."),
    (completion(HALF, finish_reason="length"), OutputTruncatedError, HALF, "length"),
    (completion(GOOD, finish_reason="length"), OutputTruncatedError, GOOD, "incomplete"),
    (completion("", finish_reason="content_filter"), OutputTruncatedError, "", "content_filter"),
    (completion(None, finish_reason="length"), OutputTruncatedError, "", "length"),
    (completion("Ada, of course."), OutputValidationError, "Ada, of course.", "Invalid JSON"),
    (completion(HALF), OutputValidationError, HALF, "Invalid JSON: EOF"),
    (completion("{}"), OutputValidationError, "{}", "['name'] Field required"),
    (completion('{"name": 3}'), OutputValidationError, '{"name": 3}', "['name'] Input should be"),
    (completion('{"name": ""}'), OutputValidationError, '{"name": ""}', "at least 1 character"),
    (completion(FENCED), OutputValidationError, FENCED, "JSON"),
    (completion(None, finish_reason="tool_calls"), OutputValidationError, "", "by 'tool_calls'"),
    (completion(None, finish_reason=None), OutputValidationError, "", "no text"),
    ({"choices": []}, OutputValidationError, "", "no choices"),
]


@FLAVORS
@pytest.mark.parametrize(("reply", "kind", "text", "says"), FAILURES, ids=range(len(FAILURES)))
def test_each_failure_is_an_error_with_the_text_and_the_response(
    flavor: str, reply: dict[str, object], kind: type[OutputError], text: str, says: str
) -> None:
    with pytest.raises(OutputError) as caught:
        parse(flavor, reply, Person)
    error = caught.value
    assert type(error) is kind
    assert error.text == text
    assert says in str(error)
    assert str(error).startswith("chat_completion_parse(): ")
    assert isinstance(error.completion, ChatCompletionOutput)
    assert error.completion.model_dump(exclude_unset=True) == reply
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied), copied.__dict__) == (kind, str(error), error.__dict__)
    if isinstance(error, OutputTruncatedError):
        assert error.reason == error.completion.choices[0].finish_reason


def looked_up(value: int) -> int:
    """Validate as code with a mistake does."""
    raise KeyError(value)


@FLAVORS
def test_a_validator_that_fails_does_not_cost_the_response(flavor: str) -> None:
    with pytest.raises(OutputValidationError, match=r"not a valid .*: KeyError\(3\)") as caught:
        parse(flavor, completion("3"), TypeAdapter(Annotated[int, AfterValidator(looked_up)]))
    assert caught.value.text == "3"
    assert isinstance(caught.value.completion, ChatCompletionOutput)
    assert isinstance(caught.value.__cause__, KeyError)


@FLAVORS
def test_several_choices_are_parsed_in_order(flavor: str) -> None:
    result, body = parse(flavor, completion(*(f'{{"x": {n}}}' for n in range(3))), Point, n=3)
    assert body["n"] == 3
    assert [one.message.parsed.x for one in result.choices] == [0, 1, 2]
    assert result.parsed == Point(0)


@FLAVORS
def test_an_error_names_the_choice_and_keeps_the_others(flavor: str) -> None:
    with pytest.raises(OutputValidationError, match=r"choices\[1\]: the text is not") as caught:
        parse(flavor, completion('{"x": 1}', "no", '{"x": 3}'), Point, n=3)
    assert isinstance(caught.value.completion, ChatCompletionOutput)
    kept = [one.message.content for one in caught.value.completion.choices]
    assert kept == ['{"x": 1}', "no", '{"x": 3}']


@FLAVORS
def test_content_parts_are_parsed_as_one_text(flavor: str) -> None:
    parts = [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": '{"x": 1}'}]
    reply = {"choices": [{"message": {"content": parts}, "finish_reason": "stop"}]}
    result, _ = parse(flavor, reply, Point)
    assert result.parsed == Point(1)


@FLAVORS
@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (b"<html>", ResponseValidationError),
        (b'{"error": {"message": "no grammar"}}', InferwireError),
        (b'{"choices": [{}]}', ResponseValidationError),
    ],
)
def test_a_response_that_is_not_one_fails_as_in_every_method(
    flavor: str, reply: bytes, kind: type[InferwireError]
) -> None:
    with pytest.raises(kind, match=r"unexpected response|no grammar") as caught:
        parse(flavor, reply, Point)
    assert not isinstance(caught.value, OutputError)


@FLAVORS
def test_a_server_that_refuses_the_schema(flavor: str) -> None:
    body = json.loads((RECORDED / "bad_schema.json").read_text())["response"]["json"]
    with FaultServer(answer(json.dumps(body).encode(), status=400)) as server:
        client = {"base_url": server.url}
        with pytest.raises(BadRequestError) as caught:
            ask(flavor, "chat_completion_parse", SAID, response_format=Point, client=client)
    assert caught.value.status == 400


class Place(BaseModel):
    """What the recorded call asks for."""

    city: Literal["paris", "berlin"]
    n: Annotated[int, Field(ge=0, le=99)]


@FLAVORS
def test_a_recorded_response_of_llama_server(flavor: str) -> None:
    recorded = json.loads((RECORDED / "chat_json_schema.json").read_text())
    result, body = parse(flavor, recorded["response"]["json"], Place, seed=3, max_tokens=200)
    assert result.parsed == Place(city="paris", n=60)
    asked = recorded["request"]["body"]["response_format"]["json_schema"]["schema"]
    there = schema_of(body)
    assert there["properties"]["n"] | {"title": "N"} == asked["properties"]["n"] | {"title": "N"}
    assert there["properties"]["city"]["enum"] == asked["properties"]["city"]["enum"]
    assert (there["required"], there["additionalProperties"]) == (["city", "n"], False)


def generated(text: str, reason: str = "eos_token") -> dict[str, object]:
    details: dict[str, object] = {
        "finish_reason": reason,
        "generated_tokens": 3,
        "tokens": [],
        "prefill": [],
    }
    return {"generated_text": text, "details": details}


@FLAVORS
def test_a_grammar_is_the_plain_schema_and_details_are_asked_for(flavor: str) -> None:
    method, argument = "text_generation_parse", "grammar"
    result, body = parse(flavor, generated('[{"x": 1}]'), list[Point], method, argument)
    assert result.parsed == [Point(1)]
    assert type(result.completion) is TextGenerationOutput
    assert body["parameters"]["details"] is True
    assert body["parameters"]["grammar"] == {
        "type": "json",
        "value": TypeAdapter(list[Point]).json_schema(),
    }
    with pytest.raises(OutputTruncatedError) as caught:
        parse(flavor, generated('[{"x": 1}', "length"), list[Point], method, argument)
    assert (caught.value.text, caught.value.reason) == ('[{"x": 1}', "length")
    result, _ = parse(flavor, {"generated_text": '{"a": 1}'}, dict[str, int], method, argument)
    assert result.parsed == {"a": 1}


def test_the_alias_of_a_namespace_is_the_same_method() -> None:
    from inferwire import InferenceClient

    with FaultServer(answer(json.dumps(completion('{"x": 1}')).encode())) as server:
        client = InferenceClient(server.url, token=False)
        result = client.chat.completions.parse(
            messages=[{"role": "user", "content": "a"}], response_format=Point
        )
        assert result.parsed == Point(1)


def test_memory_is_flat_and_no_class_is_made() -> None:
    from inferwire._operations.chat_completion import PARSING
    from inferwire._operations.protocols import OPENAI
    from inferwire_runtime._structured.contract import contract
    from inferwire_runtime._structured.reading import values

    reply = ChatCompletionOutput.model_validate(completion('{"value": [{"x": 1}]}'))

    def run(times: int) -> tuple[int, int]:
        for _ in range(times):
            made = contract(list[Point], OPENAI.dialect)
            assert ParsedChatCompletion(reply, values(PARSING, made, reply)).parsed == [Point(1)]
        gc.collect()
        return tracemalloc.get_traced_memory()[0], len(object.__subclasses__())

    tracemalloc.start()
    try:
        before, classes = run(100)
        after, then = run(10_000)
    finally:
        tracemalloc.stop()
    assert after - before < 20_000
    assert classes == then


def test_types_that_a_program_makes_are_forgotten() -> None:
    from inferwire_runtime._structured import contract as module

    for index in range(600):
        kind = type(f"Made{index}", (BaseModel,), {"__annotations__": {"x": int}})
        assert module.contract(kind, None).read('{"x": 1}') is not None
    assert len(getattr(module, "_known")) <= 256  # noqa: B009  # private
