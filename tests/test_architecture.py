"""The structure that the design promises, read off the syntax trees."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "inferwire": ROOT / "generated" / "inferwire",
    "inferwire_runtime": ROOT / "runtime" / "inferwire_runtime",
    "inferwire_testing": ROOT / "runtime" / "inferwire_testing",
    "inferwire_codegen": ROOT / "codegen" / "inferwire_codegen",
}
HTTP = {"httpx", "httpcore", "anyio"}
MAY_IMPORT = {
    "inferwire": {"inferwire_runtime", "pydantic", "typing_extensions"},
    "inferwire_runtime": HTTP | {"pydantic", "pydantic_core", "numpy", "PIL", "typing_extensions"},
    "inferwire_testing": {"inferwire_runtime", "starlette", "uvicorn", "rich", "jsonschema"}
    | {"PIL", "httpx", "numpy", "pydantic"},
    "inferwire_codegen": {"jinja2", "datamodel_code_generator", "jsonschema", "ruff"},
}


def modules(package: str) -> list[Path]:
    return sorted(PACKAGES[package].rglob("*.py"))


ALL_MODULES = [(package, path) for package in PACKAGES for path in modules(package)]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module that is imported anywhere in the tree, and the level of the import."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((alias.name, 0) for alias in names)
            case ast.ImportFrom(module=module, level=level, names=names):
                yield module or "", level
                if level and not module:
                    yield from ((alias.name, level) for alias in names)
            case _:
                pass


@pytest.mark.parametrize(
    ("package", "path"), ALL_MODULES, ids=lambda value: getattr(value, "stem", value)
)
def test_a_module_imports_its_own_layer_and_those_below(package: str, path: Path) -> None:
    for name, level in imports(tree_of(path)):
        top = name.split(".")[0]
        own = level > 0 or top == package or top in sys.stdlib_module_names
        assert own or top in MAY_IMPORT[package], f"{path.name} imports {name}"


def dotted(path: Path) -> str:
    """The name by which a module of a package is imported."""
    package = next(folder for folder in PACKAGES.values() if folder in path.parents)
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def test_only_the_transport_knows_httpx() -> None:
    """A move to another HTTP library touches one folder."""
    for path in modules("inferwire_runtime"):
        knows = any(
            name.split(".")[0] in {"httpx", "httpcore"} for name, _ in imports(tree_of(path))
        )
        assert not knows or "_transport" in path.parts, path


def _top_level_imports(path: Path) -> Iterator[str]:
    """The modules of its own package that it needs in order to be imported itself."""
    package = dotted(path).partition(".")[0]
    for node in tree_of(path).body:
        if isinstance(node, ast.ImportFrom):
            inside = f"{package}.{node.module}" if node.level else node.module or ""
            if inside.partition(".")[0] == package:
                yield inside
                yield from (f"{inside}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("package", sorted(set(PACKAGES) - {"inferwire"}))
def test_there_are_no_cycles(package: str) -> None:
    known = {dotted(path): path for path in modules(package)}
    graph = {
        name: {one for one in _top_level_imports(path) if one in known} - {name, package}
        for name, path in known.items()
    }
    done: set[str] = set()
    while ready := {name for name in graph if name not in done and graph[name] <= done}:
        done |= ready
    assert done == set(graph), f"in a cycle: {sorted(set(graph) - done)}"


def test_no_code_knows_a_task() -> None:
    """What one task knows belongs in its specs, and nowhere else."""
    tasks = {path.parent.name for path in (ROOT / "specs").glob("*/task.json")}
    assert tasks
    names = tasks | {task.replace("-", "_") for task in tasks}
    for package in ("inferwire_codegen", "inferwire_runtime", "inferwire_testing"):
        for path in modules(package):
            for node in ast.walk(tree_of(path)):
                value = node.value if isinstance(node, ast.Constant) else None
                assert value not in names, (
                    f"{path.name}:{getattr(node, 'lineno', 0)} knows {value!r}"
                )


def test_templates_know_no_task() -> None:
    tasks = {path.parent.name for path in (ROOT / "specs").glob("*/task.json")}
    for path in (PACKAGES["inferwire_codegen"] / "templates").iterdir():
        text = path.read_text(encoding="utf-8")
        for task in tasks:
            assert task not in text
            assert task.replace("-", "_") not in text
        assert "cast" not in text


def test_every_key_of_the_vocabulary_is_described_without_a_task() -> None:
    text = (ROOT / "specs" / "task.schema.json").read_text(encoding="utf-8")
    for path in (ROOT / "specs").glob("*/task.json"):
        assert f'"{path.parent.name}"' not in text
        assert f" {path.parent.name} " not in text


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_every_package_is_typed(package: str) -> None:
    assert (PACKAGES[package] / "py.typed").is_file()
    assert not (PACKAGES[package].parent / "__init__.py").exists()


HAND_WRITTEN = [path for package, path in ALL_MODULES if package != "inferwire"]


@pytest.mark.parametrize("path", HAND_WRITTEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_file_is_about_one_thing(path: Path) -> None:
    """Every module says what it is for, and none outgrows a reader's patience."""
    assert ast.get_docstring(tree_of(path))
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 330
