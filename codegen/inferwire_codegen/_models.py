"""Models by datamodel-code-generator, and what it says of their fields.

Two runs in process over all tasks at once (a process a task costs a second each): pydantic
models of everything, and TypedDicts of the inputs, so that dict literals complete in an
editor. The two texts of a module become one file. The metadata of the first run is the only
mapping from JSON Schema to Python types; signatures are made from it.

The generator reads and writes files, so each run has a temporary folder of its own; nothing
else is read, and nothing is left.
"""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ._bundle import Bundles, input_bundles, model_bundles
from ._json import as_list, as_object, as_text, parse
from ._specs import Specs
from ._twins import naming_plainly, taking_models


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a generated model: its Python name and the text of its type."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Models:
    """The generated modules, and what is in them."""

    modules: Mapping[str, str]
    """Module name to text, without a header."""
    homes: Mapping[str, str]
    """Class or alias name to its module, in order."""
    fields: Mapping[tuple[str, str], Field]
    """Class name and wire name to the field."""
    aliases: Mapping[str, str]
    """The name of a type that is no class to the text of what it stands for."""


def generate_models(specs: Specs) -> Models:
    """All modules of types for these specs."""
    bundles = model_bundles(specs)
    models, metadata = _run(bundles, typed_dicts=False)
    twins, _ = _run(input_bundles(specs), typed_dicts=True)
    classes = frozenset(
        node.name
        for text in models.values()
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    )
    twins = {name: taking_models(text, classes) for name, text in twins.items()}
    modules = {name: _join(text, twins.get(name, "")) for name, text in models.items()}
    homes = {name: module for module, text in modules.items() for name in _defined(ast.parse(text))}
    fields = _fields(metadata)
    return Models(modules, homes, fields, _aliases(modules.values()))


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
    source: Path, target: Path, metadata: Path, overrides: Mapping[str, str], *, typed_dicts: bool
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
        type_overrides={f"{name}{suffix}": ours for name, ours in overrides.items()},
        emit_model_metadata=metadata,
        encoding="utf-8",
    )


def _join(models: str, twins: str) -> str:
    """The two texts of a module as one, with one list of imports."""
    imports: dict[str, set[str]] = {}
    statements: list[tuple[ast.stmt, str]] = []
    for text in map(_tightened, (models, twins)):
        for node in ast.parse(text).body:
            if isinstance(node, ast.ImportFrom):
                module = "." * node.level + (node.module or "")
                imports.setdefault(module, set()).update(map(ast.unparse, node.names))
            elif not _completes(node):
                statements.append((node, ast.get_source_segment(text, node) or ""))
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
        ready = (one for one in pieces if not one[2] & waiting - one[1])
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


def _aliases(texts: Iterable[str]) -> dict[str, str]:
    """What each ``Name = TypeAliasType("Name", …)`` and each ``Name: TypeAlias = …`` stands for."""
    aliases: dict[str, str] = {}
    for text in texts:
        for node in ast.parse(text).body:
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(ast.Name("TypeAliasType"), [_, target]),
                ):
                    aliases[name] = ast.unparse(target)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as target):
                    aliases[name] = ast.unparse(target)
                case _:
                    pass
    return aliases


def _fields(metadata: str) -> dict[tuple[str, str], Field]:
    fields: dict[tuple[str, str], Field] = {}
    document = parse("metadata", metadata).value if metadata else None
    for model in as_list(as_object(document).get("models")):
        members = as_object(model)
        for one in as_list(members.get("fields")):
            field = as_object(one)
            wire = as_text(field.get("original_name"))
            key = (as_text(members.get("class_name")), wire)
            fields[key] = Field(as_text(field.get("name")), as_text(field.get("type")))
    return fields
