"""Arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import RequestValidationError
from inferwire_runtime._media.inputs import Inline
from inferwire_runtime._request.prepare import Prepared, prepare

from tests.support.toy_sdk import ECHO, PAINT, TALK, TALK_STREAM, EchoParameters, Part, ToyClient


def echo(**arguments: object) -> Prepared:
    return prepare(ECHO, {"text": "hi", **arguments}, rules=ECHO.returns)


def refused(operation: runtime.Operation[object], **arguments: object) -> RequestValidationError:
    with pytest.raises(RequestValidationError) as caught:
        prepare(operation, arguments)
    return caught.value


def test_what_is_none_is_not_sent_and_what_is_empty_is() -> None:
    assert echo(loud=None, names=None).document == {"inputs": "hi"}
    assert echo(loud=False).document == {"inputs": "hi", "parameters": {"loud": False}}
    empty = prepare(replace(ECHO, at_least=()), {"text": "", "names": []})
    assert empty.document == {"inputs": "", "parameters": {"names": []}}


def test_a_switch_is_sent_when_it_is_set() -> None:
    assert echo(full=None).document == {"inputs": "hi"}
    assert echo(full=False).document == {"inputs": "hi", "full": False}
    assert echo(full=True).document == {"inputs": "hi", "full": True}
    sent = prepare(TALK, {"parts": "hi", "stream": False})
    sent = sent.with_model(TALK, "m")
    assert sent.document == {"model": "m", "parts": "hi", "stream": False}


def test_defaults_of_the_spec_give_way_to_the_caller() -> None:
    operation = replace(ECHO, send_defaults=((("parameters", "loud"), False),))
    assert prepare(operation, {"text": "a"}).document == {
        "inputs": "a",
        "parameters": {"loud": False},
    }
    given = prepare(operation, {"text": "a", "loud": True}).document
    assert given == {"inputs": "a", "parameters": {"loud": True}}


def test_values_go_as_they_are() -> None:
    parts: list[object] = [
        {"kind": "text", "value": "a", "extra": None},
        Part(kind="link", value="b"),
        {"kind": "text", "value": "c", "more": (1, 2)},
    ]
    document = prepare(TALK, {"parts": tuple(parts), "stream": True}).document
    assert document == {
        "model": "",
        "parts": [
            {"kind": "text", "value": "a", "extra": None},
            {"kind": "link", "value": "b"},
            {"kind": "text", "value": "c", "more": [1, 2]},
        ],
        "stream": True,
    }


def test_a_whole_float_is_an_int() -> None:
    assert echo(size=8.0, ratio=1).document == {
        "inputs": "hi",
        "parameters": {"size": 8.0, "ratio": 1},
    }
    assert refused(ECHO, text="a", size=2.5, ratio=1.0).argument == "size"
    assert refused(ECHO, text="a", size=8.0, ratio="1").argument == "ratio"


def test_an_int_is_a_float() -> None:
    assert echo(size=1, ratio=2).document == {"inputs": "hi", "parameters": {"size": 1, "ratio": 2}}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("size", "1", "valid integer, not '1' (str)"),
        ("size", True, "valid integer, not True (bool)"),
        ("size", 1.5, "valid integer"),
        ("ratio", "1", "valid number"),
        ("names", "ab", "valid list"),
        ("names", ["a", 1], "names[1]"),
        ("loud", 1, "valid boolean"),
        ("text", 1, "valid string"),
        ("text", b"a", "valid string"),
    ],
)
def test_a_wrong_type_names_the_argument(name: str, value: object, said: str) -> None:
    arguments: dict[str, object] = {"text": "hi", "size": 1, "ratio": 1.0, name: value}
    error = refused(ECHO, **arguments)
    assert error.argument == name
    assert str(error).startswith(f"echo(): {name}")
    assert said in str(error)


def test_a_wrong_type_deep_inside_says_where() -> None:
    error = refused(TALK, parts=[{"kind": "text", "value": "a"}, {"kind": "text"}])
    assert error.argument == "parts"
    assert "talk(): parts" in str(error)


def test_what_is_required() -> None:
    assert str(refused(ECHO, text=None)) == "echo(): text is missing"


def test_arguments_that_go_together_or_not_at_all() -> None:
    error = refused(ECHO, text="a", size=1)
    assert error.argument == "ratio"
    assert "must be given together" in str(error)


def test_too_few_items() -> None:
    assert refused(ECHO, text="a", names=["b"]).argument == "names"


def test_an_argument_without_effect_is_dropped_with_a_warning() -> None:
    with pytest.warns(UserWarning, match="deep has no effect without loud"):
        assert echo(deep=True).document == {"inputs": "hi"}
    assert echo(deep=True, loud=True).document is not None


def test_an_old_mapping_of_parameters_is_taken_apart() -> None:
    operation = replace(ECHO, deprecated_params=("rules", ("parameters",)))
    rules = {"loud": False, "top": 1}
    with pytest.warns(FutureWarning, match="rules is deprecated"):
        sent = prepare(operation, {"text": "a", "names": ["b", "c"], "rules": rules})
    parameters = {"loud": False, "names": ["b", "c"], "top": 1}
    assert sent.document == {"inputs": "a", "parameters": parameters}
    with pytest.warns(FutureWarning):
        error = refused(operation, text="a", loud=True, rules={"loud": False})
    assert (error.argument, "given twice" in str(error)) == ("loud", True)
    assert refused(operation, text="a", rules=["loud"]).argument == "rules"
    with pytest.warns(FutureWarning):
        assert refused(operation, text="a", rules={"loud": "very"}).argument == "loud"


def test_an_old_name_warns_at_the_line_of_the_caller() -> None:
    with pytest.warns(FutureWarning, match="labels is deprecated") as caught:
        assert echo(labels=["a", "b"]).document == {
            "inputs": "hi",
            "parameters": {"names": ["a", "b"]},
        }
    client = ToyClient(base_url="http://127.0.0.1:1", max_retries=0)
    with (
        pytest.warns(FutureWarning) as caught,
        pytest.raises(runtime.APIConnectionError),
    ):
        client.echo("hi", labels=["a", "b"])
    assert caught[0].filename == __file__
    assert refused(ECHO, text="a", names=["a", "b"], labels=["a", "b"]).argument == "labels"


def test_open_parameters() -> None:
    sent = echo(size=1, ratio=1, extra_parameters={"top": None, "models": (1,)})
    assert sent.document == {
        "inputs": "hi",
        "parameters": {"size": 1, "ratio": 1, "models": [1]},
    }
    with pytest.raises(RequestValidationError, match="must be passed as an argument"):
        echo(extra_parameters={"size": 1})
    with pytest.raises(RequestValidationError, match="must be a mapping"):
        echo(extra_parameters=[1])


def test_the_extra_body_is_merged_object_by_object() -> None:
    extra: Mapping[str, object] = {"parameters": {"new": {"a": 1}, "loud": None}, "top": [1]}
    sent = prepare(ECHO, {"text": "a", "loud": True}, extra_body=extra)
    assert sent.document == {
        "inputs": "a",
        "parameters": {"loud": None, "new": {"a": 1}},
        "top": [1],
    }


def test_the_extra_body_has_the_last_word_on_the_model() -> None:
    sent = prepare(TALK, {"parts": "hi"}, extra_body={"model": "zz"})
    sent = sent.with_model(TALK, "org/m")
    assert sent.document == {"model": "zz", "parts": "hi"}


@pytest.mark.parametrize(
    ("operation", "extra", "said"),
    [
        (PAINT, {"inputs": "x"}, "argument image"),
        (ECHO, {"full": True}, "argument full"),
        (TALK, {"stream": True}, "argument stream"),
    ],
)
def test_the_extra_body_cannot_stand_for_what_more_depends_on(
    operation: runtime.Operation[object], extra: Mapping[str, object], said: str
) -> None:
    arguments = {"text": "a", "parts": "a", "image": b"a"}
    given = {one.name: arguments[one.name] for one in operation.arguments if one.required}
    with pytest.raises(RequestValidationError, match=said) as caught:
        prepare(operation, given, rules=operation.returns, extra_body=extra)
    assert caught.value.argument == "extra_body"


def test_a_file_is_the_body_while_no_parameter_is_set() -> None:
    bare = prepare(PAINT, {"image": b"x"})
    assert bare.raw
    assert bare.media == ((PAINT.arguments[0], Inline(b"x")),)
    with_size = prepare(PAINT, {"image": b"x", "size": 1})
    assert with_size.document == {"inputs": "", "parameters": {"size": 1}}
    assert with_size.media == bare.media
    more = prepare(PAINT, {"image": b"x"}, extra_body={"a": 1})
    assert more.document == {"inputs": "", "a": 1}
    always = replace(PAINT, body="raw")
    with pytest.raises(RequestValidationError, match="extra_body"):
        prepare(always, {"image": b"x"}, extra_body={"a": 1})


def test_facts_are_those_the_rules_ask_for() -> None:
    assert echo(full=True).facts.conditions == {runtime.Condition("full", "true")}
    assert echo().facts.conditions == frozenset()
    rule = runtime.Rule(ECHO.returns[1].reader, (runtime.Condition("names", "given"),))
    given = prepare(ECHO, {"text": "a", "names": ["a", "b"]}, rules=(rule,))
    assert given.facts.conditions == {runtime.Condition("names", "given")}


def test_a_batch_is_checked_item_by_item() -> None:
    operation = replace(ECHO, batch="text")
    many = prepare(operation, {"text": ("a", "b")})
    assert many.document == {"inputs": ["a", "b"]}
    assert many.facts.batch == 2
    assert prepare(operation, {"text": "a"}).facts.batch is None
    error = refused(operation, text=["a", 1])
    assert (error.argument, "text[1]" in str(error)) == ("text", True)
    assert "empty" in str(refused(operation, text=[]))
    assert refused(operation, text="a", size="x", ratio=1.0).argument == "size"


def test_members_can_be_taken_out_again() -> None:
    sent = echo(size=1, ratio=1.0)
    assert sent.has(("parameters", "size"))
    fewer = sent.without([("parameters", "size")])
    assert fewer.document == {"inputs": "hi", "parameters": {"ratio": 1.0}}
    assert fewer.without([("parameters", "ratio")]).document == {"inputs": "hi"}
    assert sent.has(("parameters", "size")), "the first is as it was"
    assert not sent.has(("parameters", "size", "deeper"))


def test_models_as_arguments_send_what_was_set_to_a_value() -> None:
    operation = replace(
        ECHO,
        arguments=(
            runtime.Argument("text", ("inputs",), required=True),
            runtime.Argument("parameters", ("parameters",)),
        ),
        together=(),
    )
    given = {"text": "a", "parameters": EchoParameters(size=1, loud=None)}
    sent = prepare(operation, given)
    assert sent.document == {"inputs": "a", "parameters": {"size": 1}}


def test_the_switch_of_a_stream_is_sent() -> None:
    sent = prepare(TALK, {"parts": "a", "stream": True}, rules=TALK_STREAM.events)
    assert sent.document == {"model": "", "parts": "a", "stream": True}
