"""Modules of types by datamodel-code-generator: bundles of definitions in, finished modules out.

Two runs in process over some modules at once (a process a task costs a second each): pydantic
models of everything, and TypedDicts of the inputs, so that dict literals complete in an
editor. The two texts of a module become one file. The metadata of the first run is the only
mapping from JSON Schema to Python types; signatures are made from it.

A module comes out the same whichever others are made beside it: what it refers to is in it or
among the shared definitions, and a name stands for one definition of the whole package.

The generator reads and writes files, so each run has a temporary folder of its own; nothing
else is read, and nothing is left.
"""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from inferwire_codegen._models.bundles import Bundles
from inferwire_codegen._models.typed_dicts import naming_plainly, taking_models
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text


@dataclass(frozen=True, slots=True)
class Module:
    """A finished module of types, and what is in it."""

    text: str
    """Without a header; empty where nothing of it is generated."""
    names: tuple[str, ...]
    """The classes and aliases that it defines, in order."""
    aliases: Mapping[str, str]
    """The name of a type that is no class to the text of what it stands for."""
    fields: tuple[tuple[str, str, str, str], ...]
    """Class, wire name, Python name and type text of every field."""

    def written(self) -> str:
        """The module as a memo holds it."""
        return json.dumps([self.text, self.names, self.aliases, self.fields])


def recalled(text: str | None) -> Module | None:
    """What a memo holds, if it is a module to the letter."""
    try:
        value: JsonValue = json.loads(text or "")
    except ValueError:
        return None
    match value:
        case [str(body), list(names), dict(aliases), list(fields)]:
            module = Module(
                body,
                tuple(map(as_text, names)),
                {name: as_text(one) for name, one in aliases.items()},
                tuple(_field(as_list(one)) for one in fields),
            )
            return module if module.written() == text else None
        case _:
            return None


def _field(parts: list[JsonValue]) -> tuple[str, str, str, str]:
    first, second, third, fourth, *_ = [*map(as_text, parts), "", "", "", ""]
    return first, second, third, fourth


def make_modules(models: Bundles, twins: Bundles) -> dict[str, Module]:
    """The finished modules of these bundles, which hold all that they refer to."""
    texts, metadata = _run(models, typed_dicts=False)
    twin_texts, _ = _run(twins, typed_dicts=True)
    trees = {name: ast.parse(text) for name, text in texts.items()}
    classes = frozenset(
        node.name for tree in trees.values() for node in tree.body if isinstance(node, ast.ClassDef)
    )
    fields = _fields(metadata)
    made: dict[str, Module] = {}
    for name in models.modules:
        twin = taking_models(twin_texts.get(name, ""), classes)
        text = _join(texts[name], twin) if name in texts else ""
        tree = ast.parse(text)
        made[name] = Module(
            text, tuple(_defined(tree)), dict(_aliases(tree)), tuple(fields.get(name, ()))
        )
    return made


def _run(bundles: Bundles, *, typed_dicts: bool) -> tuple[dict[str, str], str]:
    """One run of the generator: module texts and metadata."""
    if not bundles.modules:
        return {}, ""
    with tempfile.TemporaryDirectory() as scratch:
        source, target, metadata = (Path(scratch, name) for name in ("in", "out", "metadata.json"))
        source.mkdir()
        for module, definitions in bundles.modules.items():
            document = json.dumps({"$defs": definitions})
            (source / f"{module}.json").write_text(document, encoding="utf-8")
        _generate(source, target, metadata, bundles.overrides, typed_dicts=typed_dicts)
        texts = {
            module: naming_plainly((target / f"{module}.py").read_text(encoding="utf-8"))
            for module in bundles.modules
            if (target / f"{module}.py").exists()
        }
        return texts, metadata.read_text(encoding="utf-8")


def _generate(
    source: Path,
    target: Path,
    metadata: Path,
    overrides: Mapping[str, Mapping[str, str]],
    *,
    typed_dicts: bool,
) -> None:
    """The options that give the output we want; nothing is left to what the surroundings say."""
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    kind = DataModelType.TypingTypedDict if typed_dicts else DataModelType.PydanticV2BaseModel
    suffix = "Param" if typed_dicts else ""
    generate(
        source,
        input_file_type=InputFileType.JsonSchema,
        output=target,
        output_model_type=kind,
        target_python_version=PythonVersion.PY_311,
        base_class="" if typed_dicts else "inferwire_runtime.Model",
        class_name_suffix=suffix or None,
        use_annotated=True,
        field_constraints=True,
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        use_schema_description=True,
        use_field_description=True,
        use_exact_imports=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_tuple_for_fixed_length_arrays=True,
        use_object_type=True,
        skip_root_model=True,
        disable_timestamp=True,
        custom_file_header="#",
        allow_remote_refs=False,
        strict_refs=True,
        formatters=[],
        type_overrides={
            f"{name}{suffix}.{member}".removesuffix("."): ours
            for name, members in overrides.items()
            for member, ours in members.items()
        },
        emit_model_metadata=metadata,
        encoding="utf-8",
    )


def _join(models: str, twins: str) -> str:
    """The two texts of a module as one, with one list of imports."""
    imports: dict[str, set[str]] = {}
    statements: list[tuple[ast.stmt, str]] = []
    for text in map(_tightened, (models, twins)):
        lines = text.split("\n")
        for node in ast.parse(text).body:
            if isinstance(node, ast.ImportFrom):
                module = "." * node.level + (node.module or "")
                imports.setdefault(module, set()).update(map(ast.unparse, node.names))
            elif not _completes(node):
                statements.append((node, "\n".join(lines[node.lineno - 1 : node.end_lineno])))
    imports.pop("__future__", None)
    lines = [
        f"from {module} import {', '.join(sorted(imports[module]))}" for module in sorted(imports)
    ]
    return "\n".join(lines) + "\n\n" + "\n\n".join(_ordered(statements)) + "\n"


def _ordered(statements: Iterable[tuple[ast.stmt, str]]) -> list[str]:
    """The texts of the statements, an alias after the classes that it mentions.

    Where a class and an alias mention each other the class comes first, for its annotations are
    evaluated later. A text about an alias stays behind it.
    """
    pieces: list[tuple[str, set[str], set[str]]] = []
    for node, text in statements:
        if isinstance(node, ast.Expr) and pieces:
            before, names, needed = pieces.pop()
            pieces.append((f"{before}\n\n{text}", names, needed))
            continue
        names = {*_defined(ast.Module([node], []))}
        parts = node.bases if isinstance(node, ast.ClassDef) else [node]
        walked = [one for part in parts for one in ast.walk(part)]
        pieces.append((text, names, {one.id for one in walked if isinstance(one, ast.Name)}))
    waiting = {name for _, names, _ in pieces for name in names}
    texts: list[str] = []
    while pieces:
        ready = (one for one in pieces if not (one[2] - one[1]) & waiting)
        chosen = next(ready, pieces[0])
        pieces.remove(chosen)
        waiting -= chosen[1]
        texts.append(chosen[0])
    return texts


def _tightened(text: str) -> str:
    """The text with docstrings of one line on one line, but for those that end like a string."""
    lines = text.split("\n")
    docstrings = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    for node in sorted(docstrings, key=lambda one: -one.lineno):
        inside = lines[node.lineno : (node.end_lineno or node.lineno) - 1]
        content = inside[0].strip() if len(inside) == 1 else ""
        if content and content[-1] not in '"\\':
            lines[node.lineno - 1 : node.end_lineno] = [f'{lines[node.lineno - 1]}{content}"""']
    return "\n".join(lines)


def _completes(node: ast.stmt) -> bool:
    """It is a call of `model_rebuild`, which pydantic does itself when a model is first used."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)


def _defined(tree: ast.Module) -> Iterable[str]:
    """The names that a module of types defines, in order."""
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What each ``Name = TypeAliasType("Name", …)`` and each ``Name: TypeAlias = …`` stands for."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(ast.Name("TypeAliasType"), [_, target]),
            ):
                yield name, ast.unparse(target)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as target):
                yield name, ast.unparse(target)
            case _:
                pass


def _fields(metadata: str) -> dict[str, list[tuple[str, str, str, str]]]:
    """The fields of each module, as the generator tells of them."""
    fields: dict[str, list[tuple[str, str, str, str]]] = {}
    document: JsonValue = json.loads(metadata) if metadata else None
    for model in as_list(as_object(document).get("models")):
        members = as_object(model)
        module = fields.setdefault(as_text(members.get("module")), [])
        for field in map(as_object, as_list(members.get("fields"))):
            parts = (members.get("class_name"), *map(field.get, ("original_name", "name", "type")))
            module.append(_field([*parts]))
    return fields
