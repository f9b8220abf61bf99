"""The two clients are one: the same methods, arguments, overloads and documentation."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Callable

import inferwire
import inferwire_runtime as runtime
import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_codegen._naming import CLIENT_MEMBERS
from inferwire_runtime import AsyncClient, SyncClient
from inferwire_testing import Method, load_manifest

MANIFEST = load_manifest("inferwire")
PARSED = [method.parse for method in MANIFEST.methods if method.parse]
OTHERS = [
    *((one.name, one.aliases) for one in PARSED),
    *((one.events.name, one.events.aliases) for one in MANIFEST.methods if one.events),
    *((one.tools.name, one.tools.aliases) for one in MANIFEST.methods if one.tools),
]
NAMES = [method.name for method in MANIFEST.methods] + [name for name, _ in OTHERS]
SERVICES = [method for method in MANIFEST.methods if not method.task]
ALIASES = [
    *((alias, method.name) for method in MANIFEST.methods for alias in method.aliases),
    *((alias, name) for name, aliases in OTHERS for alias in aliases),
]


def told(text: str) -> str:
    """An annotation with the words of the async client turned into those of the sync one."""
    return re.sub(r"\bAsync(Stream|AssembledStream|ParsedStream|InferenceClient)\b", r"\1", text)


def shape(function: Callable[..., object]) -> list[tuple[str, str, object, str]]:
    signature = inspect.signature(function)
    parameters = [
        (one.name, one.kind.name, one.default, told(str(one.annotation)))
        for one in signature.parameters.values()
    ]
    return [*parameters, ("return", "", None, told(str(signature.return_annotation)))]


def reached(client: type, dotted: str) -> Callable[..., object]:
    """The function behind a dotted name, by the annotations of the properties on the way."""
    *path, last = dotted.split(".")
    holder = client
    for name in path:
        holder = typing.get_type_hints(vars(holder)[name].fget)["return"]
    function: Callable[..., object] = getattr(holder, last)
    return function


def members(client: type) -> dict[str, str | None]:
    """The members of a client of the runtime, by their names in the sync one, with docstrings."""
    return {
        re.sub(r"^(__)?a(close|enter__|exit__)$", r"\1\2", name): value.__doc__
        for name, value in vars(client).items()
        if callable(value) and name != "close"
    } | {"close": getattr(client, "aclose", client.__dict__["close"]).__doc__}


def test_the_clients_of_the_runtime_have_the_same_members() -> None:
    assert members(SyncClient) == members(AsyncClient)


def test_both_have_exactly_the_methods_of_the_specs() -> None:
    for client in (InferenceClient, AsyncInferenceClient):
        functions = {name for name, _ in inspect.getmembers(client, inspect.isfunction)}
        public = {name for name in functions if not name.startswith("_")}
        assert public - {"with_options", "close", "aclose"} == set(NAMES)


def test_no_task_can_take_the_name_of_a_member() -> None:
    services = {method.name for method in SERVICES}
    for client in (AsyncClient, SyncClient):
        members = {name for name in dir(client) if not name.startswith("_")}
        assert members | services < CLIENT_MEMBERS


@pytest.mark.parametrize("method", SERVICES, ids=lambda method: method.name)
def test_methods_without_a_spec_are_what_the_manifest_says(method: Method) -> None:
    function = getattr(InferenceClient, method.name)
    assert (inspect.getdoc(function) or "").splitlines()[0] == method.summary
    parameters = [*inspect.signature(function).parameters.values()][1:]
    options = {"model", "timeout", "extra_headers"}
    assert [(one.name, one.positional) for one in method.arguments] == [
        (one.name, one.kind is one.POSITIONAL_OR_KEYWORD)
        for one in parameters
        if one.name not in options
    ]


@pytest.mark.parametrize("name", NAMES + [alias for alias, _ in ALIASES])
def test_signatures_overloads_and_docstrings_are_equal(name: str) -> None:
    sync, asynchronous = reached(InferenceClient, name), reached(AsyncInferenceClient, name)
    assert shape(sync) == shape(asynchronous)
    assert sync.__doc__ == asynchronous.__doc__
    assert inspect.iscoroutinefunction(asynchronous)
    assert not inspect.iscoroutinefunction(sync)
    sync_overloads = [shape(one) for one in typing.get_overloads(sync)]
    assert sync_overloads == [shape(one) for one in typing.get_overloads(asynchronous)]


@pytest.mark.parametrize(("alias", "name"), ALIASES)
def test_an_alias_has_the_signature_of_its_method(alias: str, name: str) -> None:
    for client in (InferenceClient, AsyncInferenceClient):
        there, here = reached(client, alias), reached(client, name)
        assert shape(there) == shape(here)
        assert [shape(one) for one in typing.get_overloads(there)] == [
            shape(one) for one in typing.get_overloads(here)
        ]


@pytest.mark.parametrize("client", [InferenceClient, AsyncInferenceClient])
def test_what_signatures_name_can_be_imported_from_the_package(client: type) -> None:
    texts = [str(text) for name in NAMES for *_, text in shape(reached(client, name))]
    named = set(re.findall(r"\bruntime\.(?:hints\.)?(\w+)", " ".join(texts))) - {
        "Image"
    }  # Pillow's
    assert {"FloatArray", "JsonValue", "Media", "NotGiven", "AssembledStream", "Timeout"} <= named
    for name in {*named, "NOT_GIVEN"}:
        assert getattr(inferwire, name) is getattr(runtime, name)


@pytest.mark.parametrize("client", [InferenceClient, AsyncInferenceClient])
def test_hints_of_every_method_resolve(client: type) -> None:
    seen = 0
    for holder in client.__mro__[:-1]:
        for name, value in vars(holder).items():
            function = getattr(value, "fget", value)
            if inspect.isfunction(function):
                seen += 1
                hints = typing.get_type_hints(function)
                assert "return" in hints, name
                for one in typing.get_overloads(function):
                    assert typing.get_type_hints(one)
    assert seen > len(NAMES)


@pytest.mark.parametrize("method", MANIFEST.methods, ids=lambda method: method.name)
def test_every_argument_is_described(method: typing.Any) -> None:
    function = getattr(InferenceClient, method.name)
    doc = inspect.getdoc(function) or ""
    assert doc.splitlines()[0].endswith(".")
    for name in inspect.signature(function).parameters:
        if name != "self":
            assert re.search(rf"^ {{4}}{name}: \S", doc, re.MULTILINE), name


def test_what_a_body_holds_is_a_few_lines() -> None:
    for client in (InferenceClient, AsyncInferenceClient):
        for name in NAMES:
            import ast
            import textwrap

            tree = ast.parse(textwrap.dedent(inspect.getsource(getattr(client, name))))
            (function,) = tree.body
            assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            assert len(function.body) <= 4, name


def test_the_package_has_the_version_of_its_distribution() -> None:
    assert inferwire.__version__ == runtime.__version__
