"""The structure of the packages, read from their syntax trees."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from inferwire_runtime import JsonValue

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "inferwire": ROOT / "generated" / "inferwire",
    "inferwire_runtime": ROOT / "runtime" / "inferwire_runtime",
    "inferwire_testing": ROOT / "runtime" / "inferwire_testing",
    "inferwire_codegen": ROOT / "codegen" / "inferwire_codegen",
}
HTTP = {"httpx", "h11"}
MAY_IMPORT = {
    "inferwire": {"inferwire_runtime", "pydantic", "typing_extensions"},
    "inferwire_runtime": HTTP
    | {"pydantic", "pydantic_core", "numpy", "PIL", "docstring_parser", "typing_extensions"}
    | {"opentelemetry"},
    "inferwire_testing": {"inferwire_runtime", "starlette", "uvicorn", "rich", "jsonschema"}
    | {"PIL", "httpx", "numpy", "pydantic"},
    "inferwire_codegen": {"jinja2", "datamodel_code_generator", "jsonschema", "ruff"}
    | {"pydantic_core"},
}
"""The packages that each package may import, besides the standard library and itself."""

ANY = frozenset({"*"})
ALLOWED: Mapping[str, Mapping[str, frozenset[str]]] = {
    "inferwire_runtime": {
        "_version": frozenset(),
        "_offload": frozenset(),
        "hints": frozenset(),
        "images": frozenset({"hints"}),
        "_json": frozenset(),
        "_errors": frozenset({"_json"}),
        "_blocking": frozenset({"_errors"}),
        "_operation": frozenset({"_json", "hints"}),
        "_http": frozenset({"_errors", "_json"}),
        "_media": frozenset({"_errors"}),
        "_config": frozenset({"_version", "_json", "_errors", "_operation", "_http"}),
        "_structured": frozenset({"_json", "_errors", "_operation"}),
        "_tools": frozenset({"_offload", "_json", "_errors", "_operation", "_structured"}),
        "_request": frozenset(
            {"_offload", "_json", "_errors", "_operation", "_http", "_media", "_tools"}
        ),
        "_response": frozenset(
            {"_json", "_errors", "_operation", "_http", "_media", "hints", "images"}
        ),
        "arrays": frozenset({"hints", "_json", "_response"}),
        "_stream": frozenset({"_blocking", "_json", "_errors", "_operation", "_http", "_response"}),
        "_exchange": frozenset(
            {"_json", "_errors", "_operation", "_http", "_config", "_media", "_request"}
        ),
        "_record": frozenset(
            {"_json", "_errors", "_http", "_config", "_response", "_stream", "_exchange"}
        ),
        "otel": frozenset({"_config", "_errors", "_version"}),
        "_call": frozenset(
            {"_json", "_errors", "_operation", "_http", "_config", "_media", "_request"}
            | {"_response", "_structured", "_stream", "_exchange", "_record", "images"}
        ),
        "_transport": frozenset(
            {"_blocking", "_offload", "_errors", "_http", "_config", "_media", "_request"}
            | {"_exchange"}
        ),
        "_client": frozenset(
            {"_errors", "_blocking", "_offload", "_config", "_exchange", "_transport", "_tools"}
        ),
        "__init__": ANY,
    },
    "inferwire_testing": {
        "_fixtures": frozenset(),
        "_manifest": frozenset(),
        "_methods": frozenset({"_manifest"}),
        "_server": frozenset({"_fixtures", "_manifest"}),
        "_samples": frozenset({"_fixtures", "_manifest", "_server"}),
        "_demo": frozenset({"_fixtures", "_manifest", "_server"}),
        "__init__": ANY,
        "__main__": ANY,
    },
    "inferwire_codegen": {
        "_filenames": frozenset(),
        "_naming": frozenset({"_filenames"}),
        "_text": frozenset(),
        "_diagnostics": frozenset({"_text"}),
        "_specs": frozenset({"_filenames", "_diagnostics", "_naming"}),
        "_rules": frozenset({"_specs", "_diagnostics", "_naming"}),
        "_normalizing": frozenset({"_specs", "_diagnostics", "_naming"}),
        "_lowering": frozenset({"_specs"}),
        "_cache": frozenset({"_specs"}),
        "_models": frozenset({"_specs", "_cache", "_naming", "_text"}),
        "_rendering": frozenset({"_lowering", "_models", "_specs", "_naming", "_text"}),
        "_output": frozenset({"_specs", "_filenames", "_naming"}),
        "_load": frozenset(
            {"_normalizing", "_rules", "_specs", "_diagnostics", "_filenames", "_cache"}
        ),
        "_lint": frozenset({"_load", "_rules", "_diagnostics", "_cache"}),
        "_diff": frozenset({"_load", "_lowering", "_specs", "_diagnostics", "_naming"}),
        "_importing": frozenset({"_load", "_normalizing", "_specs", "_diagnostics", "_naming"}),
        "_building": frozenset(
            {"_load", "_normalizing", "_rules", "_models", "_rendering", "_output", "_cache"}
            | {"_specs", "_diagnostics"}
        ),
        "_build": frozenset(
            {"_building", "_lowering", "_models", "_normalizing", "_rendering", "_output"}
            | {"_specs", "_cache", "_naming"}
        ),
        "_commands": ANY,
        "__init__": ANY,
        "__main__": frozenset({"_commands"}),
    },
}
"""The sub-packages and root modules of each package, lowest first, and what each may import."""

EXCEPTIONS = {
    # Signatures of the clients name public types by the package's lazy names, so that
    # `typing.get_type_hints` resolves them and importing the clients does not load them.
    ("inferwire_runtime", "_client", "__init__"),
}
"""Imports against the table: at most two, each with its reason."""

MODULES = {
    package: {
        ".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(
            ".__init__"
        ): path
        for path in sorted(folder.rglob("*.py"))
    }
    for package, folder in PACKAGES.items()
}
ALL_MODULES = [(package, name) for package, modules in MODULES.items() for name in modules]
HAND_WRITTEN = [(package, name) for package, name in ALL_MODULES if package != "inferwire"]
LAYERED = sorted(ALLOWED)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(package: str, name: str) -> Iterator[str]:
    """Every module that a module imports: at its top, in functions and under TYPE_CHECKING."""
    path = MODULES[package][name]
    parents = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, level=level, names=names):
                above = parents[: len(parents) + 1 - level] if level else []
                base = ".".join([*above, *([module] if module else [])])
                for alias in names:
                    inner = f"{base}.{alias.name}"
                    yield inner if inner in MODULES.get(package, {}) else base
            case _:
                pass


def layer(name: str) -> str:
    """The sub-package or root module that a module belongs to."""
    return (*name.split("."), "__init__")[1]


def test_every_module_is_found() -> None:
    assert all(len(modules) > 15 for modules in MODULES.values())
    names = set(imported("inferwire_runtime", "inferwire_runtime._client.sync"))
    assert {"inferwire_runtime", "inferwire_runtime._client.base", "typing"} <= names


@pytest.mark.parametrize(("package", "name"), ALL_MODULES)
def test_a_module_imports_its_own_package_and_those_below(package: str, name: str) -> None:
    for module in imported(package, name):
        top = module.partition(".")[0]
        own = top == package or top in sys.stdlib_module_names
        assert own or top in MAY_IMPORT[package], f"{name} imports {module}"


@pytest.mark.parametrize("package", LAYERED)
def test_the_table_names_every_sub_package_and_root_module(package: str) -> None:
    assert {layer(name) for name in MODULES[package]} == set(ALLOWED[package])


@pytest.mark.parametrize("package", LAYERED)
def test_the_table_points_down(package: str) -> None:
    below: set[str] = set()
    for name, allowed in ALLOWED[package].items():
        assert allowed <= below | ANY, name
        below.add(name)


@pytest.mark.parametrize("package", LAYERED)
def test_sub_packages_import_what_the_table_allows(package: str) -> None:
    table = {here: allowed for here, allowed in ALLOWED[package].items() if allowed != ANY}
    expected = {(package, here, there) for here, allowed in table.items() for there in allowed}
    expected |= {one for one in EXCEPTIONS if one[0] == package}
    used: set[tuple[str, str, str]] = set()
    for name in MODULES[package]:
        for module in imported(package, name):
            edge = (package, layer(name), layer(module))
            inside = module.partition(".")[0] == package and edge[1] != edge[2]
            if inside and layer(name) in table:
                assert edge in expected, f"{name} imports {module}"
                used.add(edge)
    assert used == expected, "the table allows what nothing needs"


def test_there_are_at_most_two_exceptions() -> None:
    assert len(EXCEPTIONS) <= 2


@pytest.mark.parametrize("package", LAYERED)
def test_there_are_no_cycles(package: str) -> None:
    """The lazy names of a package's ``__init__`` load nothing, so imports of it are no edges."""
    graph = {
        name: {one for one in imported(package, name) if one in MODULES[package]} - {name, package}
        for name in MODULES[package]
    }
    done: set[str] = set()
    while ready := {name for name in graph if name not in done and graph[name] <= done}:
        done |= ready
    assert done == set(graph), f"in a cycle: {sorted(set(graph) - done)}"


def test_only_the_transport_knows_httpx() -> None:
    """A move to another HTTP library touches one folder, and the types that signatures name."""
    package = "inferwire_runtime"
    knowing = {
        layer(name)
        for name in MODULES[package]
        if any(module.partition(".")[0] in HTTP for module in imported(package, name))
    }
    assert knowing == {"_transport", "hints"}


FOLDERS = sorted(
    {path.parent for modules in MODULES.values() for path in modules.values()}
    - {PACKAGES["inferwire"], *PACKAGES["inferwire"].iterdir()}
)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_folder_can_be_read_at_a_glance(folder: Path) -> None:
    """At most 20 modules, no family of files with one prefix, one underscore on a path."""
    names = [path.stem for path in folder.glob("*.py") if not path.stem.startswith("__")]
    assert len(names) <= 20
    prefixes = [name.strip("_").partition("_")[0] for name in names if "_" in name.strip("_")]
    assert all(prefixes.count(one) <= 3 for one in prefixes), prefixes
    inside = [*folder.relative_to(ROOT).parts]
    private = sum(part.startswith("_") for part in inside)
    assert private + any(name.startswith("_") for name in names) <= 1


SUB_PACKAGES = [folder for folder in FOLDERS if folder not in PACKAGES.values()]


@pytest.mark.parametrize("folder", SUB_PACKAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_sub_package_says_what_it_is_for_and_what_it_may_import(folder: Path) -> None:
    package, home, *inner = folder.relative_to(ROOT).parts[1:]
    text = ast.get_docstring(tree_of(folder / "__init__.py")) or ""
    purpose, imports = text.split("\n\n")
    assert purpose.endswith(".")
    allowed = {home} if inner else ALLOWED[package][home]
    if allowed == ANY:
        assert imports == "May import every sub-package."
    else:
        assert set(re.findall(r"`(\w+)`", imports)) == allowed


def tasks() -> set[str]:
    found = {path.parent.name for path in (ROOT / "specs").glob("*/task.json")}
    assert found
    return found


def test_no_code_knows_a_task() -> None:
    """What one task knows belongs in its specs, and nowhere else."""
    names = tasks() | {task.replace("-", "_") for task in tasks()}
    for package, name in HAND_WRITTEN:
        for node in ast.walk(tree_of(MODULES[package][name])):
            value = node.value if isinstance(node, ast.Constant) else None
            assert value not in names, f"{name}:{getattr(node, 'lineno', 0)} knows {value!r}"


VENDOR = re.compile(r"hugging.?face(?!\.js)|\bhf\b|\bhf[_-]|x-hf-", re.IGNORECASE)
"""A vendor's names. The importer names the dialect that it reads, which is that of a library."""


def declared(value: JsonValue, key: str = "") -> Iterator[str]:
    """What an endpoint declares that nobody else has: hosts, variables, headers, names in JSON."""
    match value:
        case dict():
            for name, one in value.items():
                yield from declared(one, "header" if key == "wait_header" else name)
        case list():
            for one in value:
                yield from declared(one, key)
        case str() if key.endswith(("header", "headers", "variable", "variables", "hosts")):
            yield value.removeprefix("*.")
        case str() if "://" in value:
            yield value.split("/")[2]
        case str() if key in {"model", "task"}:
            yield from (token for token in value.split("/") if not token.islower() or "_" in token)
        case str() if key == "url":
            yield value.replace("{hub}", "").replace("{base}", "").partition("{")[0]
        case _:
            pass


GENERIC = {"x-api-key"}
"""Names that many vendors share."""


def test_no_code_knows_a_vendor() -> None:
    """What one vendor's servers and files are like belongs in the specs of its endpoints."""
    endpoints = (ROOT / "specs" / "endpoints").glob("*.json")
    names = {name for path in endpoints for name in declared(json.loads(path.read_text()))}
    names = {name.lower() for name in names if name and not name.isdecimal()} - GENERIC
    assert {"router.huggingface.co", "hf_endpoint", "x-hf-bill-to", "x-wait-for-model"} <= names
    assert {"widgetmodels", "/api/tasks", "model_id", "cf-ray"} <= names
    for folder in ("runtime", "codegen"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix not in {".py", ".jinja", ".json", ".md", ".typed"}:
                continue
            text = path.read_text(encoding="utf-8")
            assert not VENDOR.search(text), f"{path}: {VENDOR.search(text)}"
            found = [name for name in names if name in text.lower()]
            assert not found, f"{path} knows {found}"


def test_templates_know_no_task() -> None:
    for path in (PACKAGES["inferwire_codegen"] / "templates").rglob("*.jinja"):
        text = path.read_text(encoding="utf-8")
        for task in tasks():
            assert task not in text
            assert task.replace("-", "_") not in text
        assert "cast" not in text


def test_every_key_of_the_vocabulary_is_described_without_a_task() -> None:
    text = (ROOT / "specs" / "task.schema.json").read_text(encoding="utf-8")
    for task in tasks():
        assert f'"{task}"' not in text
        assert f" {task} " not in text


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_every_package_is_typed(package: str) -> None:
    assert (PACKAGES[package] / "py.typed").is_file()
    assert not (PACKAGES[package].parent / "__init__.py").exists()


@pytest.mark.parametrize(("package", "name"), HAND_WRITTEN)
def test_a_file_is_about_one_thing(package: str, name: str) -> None:
    """Every module says what it is for, and none is longer than 330 lines."""
    path = MODULES[package][name]
    assert ast.get_docstring(tree_of(path))
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 330
