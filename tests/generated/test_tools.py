"""Functions as tools over sockets, in both clients: what is sent, and what a tool call runs."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial, wraps
from typing import Annotated, Any, Generic, Literal, TypeVar
from weakref import ref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inferwire import AsyncInferenceClient, OutputValidationError, RequestValidationError
from inferwire.types import ChatCompletionInputMessage, ChatCompletionOutputToolCall
from jsonschema import Draft202012Validator
from pydantic import AfterValidator, BaseModel, Field, ValidationError, create_model
from typing_extensions import TypedDict

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])
SAID = [{"role": "user", "content": "What is the weather?"}]
DONE = {"choices": [{"index": 0, "message": {"content": "x"}, "finish_reason": "stop"}]}


T = TypeVar("T")


class Box(BaseModel, Generic[T]):
    """A box."""

    content: T


class Place(BaseModel):
    """A place on Earth."""

    name: str
    height: float | None = None


def forecast(
    city: str,
    unit: Literal["celsius", "fahrenheit"] = "celsius",
    *,
    days: Annotated[int, Field(ge=1, le=7, description="How many days.")] = 1,
    near: Place | None = None,
) -> dict[str, object]:
    """Get the weather forecast.

    It is updated every hour.

    Args:
        city: The name of the city,
            in English.
        unit (str): The unit.
        days: Not shown, because the annotation has a description.

    Returns:
        The temperatures.
    """
    return {"city": city, "unit": unit, "days": days, "near": near}


def numbered(first: int, second: int = 2) -> int:
    """Add two numbers.

    Parameters
    ----------
    first : int
        The first number.
    second
        The second number.
    """
    return first + second


def found(word: str) -> str:
    """Find a word.

    :param word: The word.
    """
    return word * 2


class Booking(BaseModel):
    """Book a table."""

    seats: int = Field(ge=1)
    on: date
    place: Place | None = None


@dataclass
class Point:
    x: int
    y: int = 0


class Row(TypedDict):
    """A row."""

    name: str


class Shop:
    """Sells things."""

    def price(self, of: str) -> Decimal:
        """Return a price."""
        return Decimal(len(of))

    def __call__(self, what: str) -> str:
        return f"sold {what}"


async def awaited(word: str) -> str:
    """Wait for a word."""
    await asyncio.sleep(0)
    return word.upper()


def fails(kind: str) -> str:
    """Fail."""
    raise ValueError(f"no {kind} here")


def sent(flavor: str, tools: Sequence[object], **given: Any) -> list[dict[str, Any]]:
    """The tools that the server got."""
    with FaultServer(answer(json.dumps(DONE).encode())) as server:
        client = {"base_url": server.url}
        ask(flavor, "chat_completion", SAID, client=client, tools=tools, **given)
        (asked,) = server.asked
        tools_sent: list[dict[str, Any]] = json.loads(asked.body)["tools"]
        return tools_sent


def call(name: str | None, arguments: object, number: str | None = "c1") -> object:
    """A tool call of a response."""
    function = None if name is None else {"name": name, "arguments": arguments}
    members = {"id": number, "type": "function", "function": function}
    return ChatCompletionOutputToolCall.model_validate(members)


def run(flavor: str, one: object, tools: object) -> Any:
    client = {"base_url": "http://127.0.0.1:9"}
    return ask(flavor, "chat_completion_run_tool", one, client=client, tools=tools)


@FLAVORS
def test_a_function_is_described_by_its_signature_and_docstring(flavor: str) -> None:
    (tool,) = sent(flavor, [forecast])
    assert tool["type"] == "function"
    function = tool["function"]
    assert function["name"] == "forecast"
    assert function["description"] == "Get the weather forecast.\n\nIt is updated every hour."
    schema = function["parameters"]
    Draft202012Validator.check_schema(schema)
    assert schema["required"] == ["city"]
    assert schema["additionalProperties"] is False
    members = schema["properties"]
    assert members["city"]["description"] == "The name of the city, in English."
    assert members["unit"]["enum"] == ["celsius", "fahrenheit"]
    assert members["unit"]["default"] == "celsius"
    assert members["days"]["description"] == "How many days."
    assert (members["days"]["minimum"], members["days"]["maximum"]) == (1, 7)
    assert members["near"]["default"] is None
    assert members["near"]["anyOf"] == [{"$ref": "#/$defs/Place"}, {"type": "null"}]
    assert schema["$defs"]["Place"]["properties"]["height"]["default"] is None


DESCRIBED: list[tuple[object, str, str | None, list[str], list[str]]] = [
    (numbered, "numbered", "Add two numbers.", ["first", "second"], ["first"]),
    (found, "found", "Find a word.", ["word"], ["word"]),
    (awaited, "awaited", "Wait for a word.", ["word"], ["word"]),
    (Shop().price, "price", "Return a price.", ["of"], ["of"]),
    (Shop(), "Shop", "Sells things.", ["what"], ["what"]),
    (Booking, "Booking", "Book a table.", ["seats", "on", "place"], ["seats", "on"]),
    (Point, "Point", None, ["x", "y"], ["x"]),
    (Row, "Row", "A row.", ["name"], ["name"]),
    (Box[int], "Box_int_", None, ["content"], ["content"]),
    (Box[Box[str]], "Box_Box_str__", None, ["content"], ["content"]),
    (create_model("L" * 70, x=int), "L" * 64, None, ["x"], ["x"]),
    (partial(forecast, days=3), "forecast", "", ["city", "unit", "near"], ["city"]),
    (partial(numbered, 1), "numbered", "Add two numbers.", ["second"], []),
]


@FLAVORS
@pytest.mark.parametrize(("given", "name", "description", "members", "required"), DESCRIBED)
def test_every_kind_of_function_and_class_is_described(
    flavor: str,
    given: object,
    name: str,
    description: str | None,
    members: list[str],
    required: list[str],
) -> None:
    (tool,) = sent(flavor, [given])
    function = tool["function"]
    assert function["name"] == name
    if description != "":  # None means that there is none
        assert function.get("description") == description
    assert [*function["parameters"]["properties"]] == members
    assert function["parameters"].get("required", []) == required
    assert function["parameters"]["type"] == "object"


@FLAVORS
def test_functions_are_sent_beside_mappings_in_their_order(flavor: str) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "default": None}}}
    own = {"type": "function", "function": {"name": "own", "parameters": schema}}
    tools = sent(flavor, (own, found, Booking))
    assert [one["function"]["name"] for one in tools] == ["own", "found", "Booking"]
    assert tools[0] == own


def without_types(word: str) -> str:
    """Lack a type."""
    return word


without_types.__annotations__.clear()


def by_position(word: str, /) -> str:
    """Take an argument by position only."""
    return word


def several(*words: str) -> str:
    """Take any number of words."""
    return " ".join(words)


def undefined(word: str) -> str:
    """Have an annotation that does not exist."""
    return word


undefined.__annotations__["word"] = "Undefined"


REFUSED: list[tuple[object, str]] = [
    (without_types, "tools[0] has the parameter 'word', which has no type"),
    (by_position, "tools[0] has the parameter 'word', which cannot be passed by name"),
    (several, "tools[0] has the parameter 'words', which cannot be passed by name"),
    (undefined, "tools[0] has an annotation that is not defined in its module"),
    (lambda: 1, "tools[0] has no name that a tool can have"),
    (int, "tools[0] is a class whose values are not JSON objects"),
    (Shop, "tools[0] has no JSON Schema"),
    (dict, "tools[0] is a class whose values are not JSON objects"),
]


@FLAVORS
@pytest.mark.parametrize(("given", "message"), REFUSED)
def test_what_cannot_be_a_tool_is_refused_before_anything_is_sent(
    flavor: str, given: object, message: str
) -> None:
    with FaultServer(answer(json.dumps(DONE).encode())) as server:
        client = {"base_url": server.url}
        with pytest.raises(RequestValidationError) as caught:
            ask(flavor, "chat_completion", SAID, client=client, tools=[given])
        assert server.asked == []
    assert str(caught.value).startswith(f"chat_completion(): {message}")
    assert caught.value.argument == "tools"


@FLAVORS
def test_two_tools_of_one_name_are_refused(flavor: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        sent(flavor, [found, numbered, found])
    message = "chat_completion(): tools[2] has the name 'found', as [0] has"
    assert str(caught.value) == message


@FLAVORS
def test_a_generic_model_has_the_same_name_as_a_tool_and_as_a_format(flavor: str) -> None:
    (tool,) = sent(flavor, [Box[int]])
    with FaultServer(answer(json.dumps(DONE).encode())) as server:
        client = {"base_url": server.url}
        with pytest.raises(OutputValidationError):
            ask(flavor, "chat_completion_parse", SAID, client=client, response_format=Box[int])
        body = json.loads(server.asked[0].body)
    assert body["response_format"]["json_schema"]["name"] == tool["function"]["name"]


RESULTS: list[tuple[object, object, str]] = [
    ("found", '{"word": "ab"}', "abab"),
    ("numbered", '{"first": 1}', "3"),
    ("numbered", '{"first": "1", "second": 4}', "5"),
    (
        "forecast",
        '{"city": "Rome", "near": {"name": "Ostia"}}',
        '{"city":"Rome","unit":"celsius","days":1,"near":{"name":"Ostia","height":null}}',
    ),
    ("price", '{"of": "ham"}', '"3"'),
    ("Shop", '{"what": "ham"}', "sold ham"),
    ("Booking", '{"seats": 2, "on": "2026-12-24"}', '{"seats":2,"on":"2026-12-24","place":null}'),
    ("Point", '{"x": 1}', '{"x":1,"y":0}'),
    ("Box_int_", '{"content": "1"}', '{"content":1}'),
    ("found", {"word": "é"}, "éé"),
]
TOOLS = [found, numbered, forecast, Shop().price, Shop(), Booking, Point, Box[int], fails]


@FLAVORS
@pytest.mark.parametrize(("name", "arguments", "text"), RESULTS)
def test_a_tool_call_runs_the_function_that_it_names(
    flavor: str, name: str, arguments: object, text: str
) -> None:
    result = run(flavor, call(name, arguments), TOOLS)
    assert result.error is None
    assert type(result.message) is ChatCompletionInputMessage
    assert (result.message.role, result.message.tool_call_id) == ("tool", "c1")
    assert result.message.content == text


def test_the_value_is_the_one_that_the_function_returned() -> None:
    assert run("sync", call("price", '{"of": "ham"}'), TOOLS).value == Decimal(3)
    booking = run("sync", call("Booking", '{"seats": 2, "on": "2026-12-24"}'), TOOLS).value
    assert booking == Booking(seats=2, on=date(2026, 12, 24))


WRONG = [
    ("found", "{}", "invalid arguments: ['word'] Missing required keyword only argument"),
    ("found", '{"word": 3}', "invalid arguments: ['word'] Input should be a valid string"),
    ("found", '{"word": "a", "x": 1}', "invalid arguments: ['x'] Unexpected keyword argument"),
    ("found", "word=a", "invalid arguments: Invalid JSON"),
    ("found", '{"word": "a"', "invalid arguments: Invalid JSON"),
    ("found", '["a"]', "invalid arguments: ['word'] Missing required keyword only argument"),
    ("found", "", "invalid arguments: ['word'] Missing required keyword only argument"),
    ("Booking", '{"seats": 0, "on": "2026-12-24"}', "invalid arguments: ['seats'] Input should be"),
    ("fond", "{}", "there is no tool with the name 'fond'"),
    (None, "{}", "there is no tool with the name None"),
    ("fails", '{"kind": "ham"}', "ValueError: no ham here"),
]


@FLAVORS
@pytest.mark.parametrize(("name", "arguments", "text"), WRONG)
def test_the_model_is_told_what_is_wrong(
    flavor: str, name: str | None, arguments: str, text: str
) -> None:
    result = run(flavor, call(name, arguments), TOOLS)
    assert result.message.content.startswith(text)
    assert result.message.role == "tool"
    assert result.message.tool_call_id == "c1"
    assert isinstance(result.error, (ValueError, LookupError))
    assert isinstance(result.error, ValidationError) == text.startswith("invalid arguments")
    assert result.value is None


def odd() -> object:
    """Return something that is not JSON."""
    return object()


def array() -> object:
    """Return an array."""
    return np.array([1.5, 2.0])


@FLAVORS
def test_a_result_that_is_no_json_is_kept_beside_the_error(flavor: str) -> None:
    result = run(flavor, call("odd", "{}"), [odd])
    assert result.error is not None
    assert type(result.value) is object
    assert "object" in result.message.content
    assert run(flavor, call("array", "{}"), [array]).message.content == "[1.5,2.0]"


@FLAVORS
def test_a_call_without_an_id_is_answered_without_one(flavor: str) -> None:
    result = run(flavor, call("found", '{"word": "a"}', None), TOOLS)
    assert "tool_call_id" not in result.message.model_dump(exclude_unset=True)


def test_the_async_client_awaits_async_functions_and_runs_others_in_a_thread() -> None:
    def where() -> str:
        """Return the name of the thread."""
        return threading.current_thread().name

    result = run("async", call("awaited", '{"word": "a"}'), [awaited])
    assert (result.message.content, result.error) == ("A", None)
    assert run("async", call("where", "{}"), [where]).value != "MainThread"
    assert run("sync", call("where", "{}"), [where]).value == "MainThread"


WORDS = '{"words": ["a", "b"]}'


def threads_of(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"{word} {threading.current_thread().name}"


async def awaited_threads_of(words: list[str]) -> Iterator[str]:
    """Return a generator; an async function can."""
    return threads_of(words)


def started(words: list[str]) -> Iterator[str]:
    """Return a generator that must be read where the function ran, as a cursor of a database."""
    here = threading.get_ident()
    return (word for word in words if threading.get_ident() == here)


@pytest.mark.parametrize("tool", [threads_of, awaited_threads_of])
def test_the_async_client_reads_a_generator_in_a_thread(tool: Any) -> None:
    result = run("async", call(tool.__name__, WORDS), [tool])
    assert result.error is None
    here = threading.current_thread().name
    words = json.loads(result.message.content)
    assert [word.split()[0] for word in words] == ["a", "b"]
    assert not any(here in word for word in words)


@FLAVORS
def test_a_generator_is_read_in_the_thread_of_its_function(flavor: str) -> None:
    result = run(flavor, call("started", WORDS), [started])
    assert result.message.content == '["a","b"]'


def test_a_slow_generator_does_not_block_the_event_loop() -> None:
    begun, free = threading.Event(), threading.Event()

    def words() -> Iterator[str]:
        begun.set()
        yield str(free.wait(10))

    async def main() -> Any:
        async with AsyncInferenceClient() as client:
            method: Any = client.chat.completions.run_tool
            running = asyncio.create_task(method(call("words", "{}"), tools=[words]))
            while not begun.is_set():
                await asyncio.sleep(0.01)
            free.set()
            return await running

    assert asyncio.run(main()).message.content == '["True"]'


def test_the_sync_client_refuses_an_async_function() -> None:
    with pytest.raises(RequestValidationError, match=r"awaited\(\) is an async function, which"):
        run("sync", call("awaited", '{"word": "a"}'), [awaited])


def test_cancellation_is_no_error_of_a_tool() -> None:
    async def forever() -> None:
        """Wait."""
        await asyncio.sleep(60)

    async def main() -> None:
        from inferwire import AsyncInferenceClient

        client = AsyncInferenceClient(base_url="http://127.0.0.1:9", token=False)
        one = ChatCompletionOutputToolCall.model_validate(
            {"id": "c", "function": {"name": "forever", "arguments": "{}"}}
        )
        task = asyncio.ensure_future(client.chat.completions.run_tool(one, tools=[forever]))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())


@FLAVORS
@pytest.mark.parametrize(
    ("one", "tools", "message"),
    [
        ({"function": {"name": "found"}}, [found], "call must be a tool call of a response"),
        (
            call("own", "{}"),
            [found, {"type": "function", "function": {"name": "own"}}],
            "tools[1] describes 'own' without a function that could be run",
        ),
        (call("several", "{}"), [found, several], "tools[1] has the parameter 'words'"),
    ],
)
def test_what_the_caller_has_to_correct_is_raised(
    flavor: str, one: object, tools: list[object], message: str
) -> None:
    with pytest.raises(RequestValidationError) as caught:
        run(flavor, one, tools)
    assert str(caught.value).startswith(f"chat_completion_run_tool(): {message}")


def test_what_a_partial_function_fixes_cannot_be_set_by_the_model() -> None:
    of_user = partial(forecast, city="Rome")
    assert run("sync", call("forecast", "{}"), [of_user]).value["city"] == "Rome"
    refused = run("sync", call("forecast", '{"city": "Oslo"}'), [of_user])
    assert "['city'] Unexpected keyword argument" in refused.message.content


def echoed(value: dict[str, list[int | None]]) -> Mapping[str, list[int | None]]:
    """Return the argument."""
    return value


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text(), st.lists(st.none() | st.integers(-(2**60), 2**60)), max_size=3))
def test_arguments_and_results_survive_unchanged(value: dict[str, list[int | None]]) -> None:
    result = run("sync", call("echoed", json.dumps({"value": value})), [echoed])
    assert result.value == value
    assert json.loads(result.message.content) == value


class BrokenError(Exception):
    """An exception that cannot be written."""

    def __str__(self) -> str:
        raise RuntimeError("no text")


def refused_by_type(value: int) -> int:
    """Validate as code with a mistake does."""
    raise TypeError(f"no {value}")


def refused_by_key(value: int) -> int:
    """Validate as code with a mistake does."""
    raise KeyError


def strict(x: Annotated[int, AfterValidator(refused_by_type)]) -> int:
    """Return the argument."""
    return x


def lookup(x: Annotated[int, AfterValidator(refused_by_key)]) -> int:
    """Return the argument."""
    return x


def unwritable(x: int) -> int:
    """Raise an exception that cannot be written."""
    raise BrokenError(x)


def stops(x: int) -> int:
    """Take an item of an empty iterator."""
    return next(iter(range(0, 0, x)))


@FLAVORS
@pytest.mark.parametrize(
    ("tool", "texts"),
    [
        (strict, {"TypeError: no 1"}),
        (lookup, {"KeyError: "}),
        (unwritable, {"BrokenError"}),
        (stops, {"StopIteration: "}),
    ],
)
def test_whatever_a_tool_raises_is_told_to_the_model(
    flavor: str, tool: Callable[[int], int], texts: set[str]
) -> None:
    result = run(flavor, call(tool.__name__, '{"x": 1}'), [tool])
    assert result.message.content in texts
    assert result.error is not None


@FLAVORS
def test_a_result_can_be_sent_back_whatever_its_characters(flavor: str) -> None:
    def listed() -> str:
        """Return a file name that is not UTF-8, as Python reads it."""
        return "a\udcff"

    def missing() -> str:
        """Raise an exception with such a name."""
        raise FileNotFoundError("a\udcff")

    for tool, text in ((listed, "a\ufffd"), (missing, "FileNotFoundError: a\ufffd")):
        message = run(flavor, call(tool.__name__, "{}"), [tool]).message
        assert message.content == text
        with FaultServer(answer(json.dumps(DONE).encode())) as server:
            ask(flavor, "chat_completion", [*SAID, message], client={"base_url": server.url})


def test_an_async_function_behind_a_decorator_is_refused_in_the_sync_client() -> None:
    @wraps(awaited)
    def decorated(*args: Any, **given: Any) -> Any:
        return awaited(*args, **given)

    one = call("awaited", '{"word": "a"}')
    assert run("async", one, [decorated]).message.content == "A"
    with pytest.raises(RequestValidationError, match=r"awaited\(\) is an async function, which"):
        run("sync", one, [decorated])


@FLAVORS
def test_a_single_function_is_no_list_of_tools(flavor: str) -> None:
    with pytest.raises(RequestValidationError, match="tools must be a list, not <function found"):
        run(flavor, call("found", '{"word": "a"}'), found)


def annotated(annotation: str) -> Callable[..., None]:
    """Return a function whose annotation is this string."""

    def tool(x: object) -> None:
        """Do nothing."""

    tool.__annotations__ = {"x": annotation}
    return tool


@FLAVORS
@pytest.mark.parametrize("annotation", ["list[int", "json.Nothing", "int | 'a'", "1 / 0"])
def test_an_annotation_that_cannot_be_evaluated_is_refused(flavor: str, annotation: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        sent(flavor, [annotated(annotation)])
    assert "tools[0] has an annotation that cannot be evaluated" in str(caught.value)


@dataclass(frozen=True)
class Shelf:
    words: list[str]

    def __call__(self, word: str) -> bool:
        """Look a word up.

        Args:
            word: The word.
        """
        return word in self.words


@FLAVORS
def test_an_object_that_cannot_be_hashed_is_described_by_its_call(flavor: str) -> None:
    shelf = Shelf(["a"])
    told = sent(flavor, [shelf])[0]["function"]
    assert told["name"] == "Shelf"
    assert told["description"] == "Look a word up."
    assert told["parameters"]["properties"]["word"]["description"] == "The word."
    assert run(flavor, call("Shelf", '{"word": "a"}'), [shelf]).value is True


class Session:
    """What a request of the caller's needs."""

    def look(self, word: str) -> str:
        """Look a word up."""
        return word


def test_nothing_of_the_caller_is_kept() -> None:
    def closure(session: Session) -> Callable[[str], str]:
        def search(word: str) -> str:
            """Look a word up."""
            return session.look(word)

        return search

    ways: list[Callable[[Session], object]] = [
        lambda session: session.look,
        closure,
        lambda session: partial(session.look),
    ]
    for way in ways:
        session = Session()
        seen, tool = ref(session), way(session)
        name = "search" if way is closure else "look"
        sent("sync", [tool])
        assert run("sync", call(name, '{"word": "a"}'), [tool]).value == "a"
        del session, tool
        gc.collect()
        assert seen() is None
