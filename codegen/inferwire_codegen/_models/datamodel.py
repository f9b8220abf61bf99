"""Run datamodel-code-generator on bundles of definitions, and return the texts of modules.

It runs in this process, because one process per task would take a second each. It runs once for the
pydantic models of all definitions, and once for the TypedDicts of the inputs, which let editors
complete dict literals. Its metadata is the only mapping from JSON Schema to Python types;
signatures are derived from it.

The generator reads and writes files, so each run uses its own temporary folder.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inferwire_codegen._models.bundles import Bundles
from inferwire_codegen._naming import MODEL_METHODS
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text

Fields = dict[str, dict[str, tuple[str, str]]]
"""The Python name and the type of each field, by class and wire name."""


@dataclass(slots=True)
class Generated:
    """A generated module: its models, followed by its TypedDicts."""

    text: str = ""
    fields: Fields = field(default_factory=Fields)
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    """The type of each alias, by name."""


def generate_modules(models: Bundles, typed_dicts: Bundles) -> dict[str, Generated]:
    """Generate the modules of these bundles, which must include everything they refer to."""
    modules = {name: Generated() for name in models}
    _run(models, modules, typed_dicts=False)
    if typed_dicts:
        _run(typed_dicts, modules, typed_dicts=True)
    return modules


def _run(bundles: Bundles, modules: Mapping[str, Generated], *, typed_dicts: bool) -> None:
    """Run the generator once, and add its output to the modules."""
    with tempfile.TemporaryDirectory() as scratch:
        source, target, metadata = (Path(scratch, name) for name in ("in", "out", "metadata.json"))
        source.mkdir()
        for module, definitions in bundles.items():
            document = json.dumps({"$defs": definitions})
            (source / f"{module}.json").write_text(document, encoding="utf-8")
        _generate(source, target, metadata, typed_dicts=typed_dicts)
        for module in bundles:
            modules[module].text += (target / f"{module}.py").read_text(encoding="utf-8")
        _describe(modules, json.loads(metadata.read_text(encoding="utf-8")))


def _generate(source: Path, target: Path, metadata: Path, *, typed_dicts: bool) -> None:
    """Call the generator with every option set, so that configuration files have no effect."""
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    kind = DataModelType.TypingTypedDict if typed_dicts else DataModelType.PydanticV2BaseModel
    generate(
        source,
        input_file_type=InputFileType.JsonSchema,
        output=target,
        output_model_type=kind,
        target_python_version=PythonVersion.PY_311,
        base_class="" if typed_dicts else "inferwire_runtime.Model",
        aliases=None if typed_dicts else {name: f"{name}_" for name in MODEL_METHODS},
        custom_class_name_generator=str,
        keep_model_order=True,
        use_annotated=True,
        field_constraints=True,
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        use_schema_description=True,
        use_field_description=True,
        use_single_line_docstring=True,
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
        emit_model_metadata=metadata,
        encoding="utf-8",
    )


def _describe(modules: Mapping[str, Generated], metadata: JsonValue) -> None:
    """Add the fields and aliases of the metadata; reject types that the specs do not define."""
    for model in map(as_object, as_list(as_object(metadata).get("models"))):
        name, path = as_text(model.get("class_name")), model.get("source_path")
        if path != ["$defs", name]:
            raise ValueError(
                f"the model generator created {name!r} from {path}, which is not a definition"
            )
        module = modules[as_text(model.get("module"))]
        fields = [as_object(one) for one in as_list(model.get("fields"))]
        if [one.get("original_name") for one in fields] == [None]:
            module.aliases[name] = as_text(fields[0].get("type"))
        else:
            module.fields[name] = {
                as_text(one.get("original_name")): (as_text(one.get("name")), as_text(one["type"]))
                for one in fields
            }
