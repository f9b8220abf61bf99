"""Each quirk of the other dialect, and what the importer makes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from inferwire_codegen._importing.importer import Imported, import_specs

Schema = dict[str, Any]
ID = "/stall/schemas"
COMMON: Schema = {
    "$id": f"{ID}/common-definitions.json",
    "definitions": {
        "Scaling": {"type": "string", "enum": ["each", "all"], "title": "Scaling"},
        "Label": {"type": "object", "properties": {"name": {"type": "string"}}, "title": "Label"},
    },
}


def run(**documents: Schema) -> Imported:
    """Import a folder of tasks: `bake_cake="…"` is the request of bake-cake."""
    texts = {"common-definitions.json": json.dumps(COMMON)}
    for name, document in documents.items():
        task, _, part = name.partition("__")
        path = f"{task.replace('_', '-')}/{part or 'input'}.json"
        texts[path] = json.dumps({"$id": f"{ID}/{path}", **document})
    return import_specs(texts)


def request(**properties: Any) -> Schema:
    """A request of bake-cake whose parameters have these properties."""
    parameters = {"type": "object", "properties": properties}
    inputs = {"type": "string", "description": "A cake."}
    return {
        "type": "object",
        "title": "BakeCakeInput",
        "required": ["inputs"],
        "properties": {"inputs": inputs, "parameters": parameters},
    }


def definitions(imported: Imported, path: str = "bake-cake/input.json") -> Schema:
    assert imported.files, [one for one in imported.findings if one.weight == "error"]
    found: Schema = json.loads(imported.files[path])["$defs"]
    return found


def parameters(imported: Imported) -> Schema:
    """The schemas of the parameters of bake-cake."""
    parameters = definitions(imported)["BakeCakeInput"]["properties"]["parameters"]
    found: Schema = parameters["properties"]
    return found


def binding(imported: Imported, task: str = "bake-cake") -> Schema:
    assert imported.files, [one for one in imported.findings if one.weight == "error"]
    found: Schema = json.loads(imported.files[f"{task}/task.json"])
    return found


def codes(imported: Imported) -> set[str]:
    return {one.code for one in imported.findings} - {
        "guessed-binding",
        "no-response",
        "ignored-file",
    }


def parameter(schema: Any) -> tuple[Schema, set[str]]:
    """What becomes of the schema of one parameter, and what is said of it."""
    imported = run(bake_cake=request(it=schema))
    told = codes(imported) - {"unused-definition"}
    return parameters(imported)["it"], told


TEXT: Schema = {"type": "string"}
NULLABLE_OBJECT: Schema = {"type": ["object", "null"]}


NOTHING: set[str] = set()
CASES: list[tuple[Any, Schema, set[str]]] = [
    # nullable
    ({"type": "string", "nullable": True}, {"type": ["string", "null"]}, NOTHING),
    ({"type": ["string", "null"]}, {"type": ["string", "null"]}, NOTHING),
    ({"anyOf": [TEXT, {"type": "null"}]}, {"type": ["string", "null"]}, NOTHING),
    ({"type": "object", "nullable": True}, NULLABLE_OBJECT, NOTHING),
    (
        {"enum": ["a", "b", None]},
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]},
        NOTHING,
    ),
    # defaults that are written as strings
    (
        {"type": "integer", "default": "1024"},
        {"type": "integer", "default": 1024},
        {"default-retyped"},
    ),
    (
        {"type": "boolean", "default": "true"},
        {"type": "boolean", "default": True},
        {"default-retyped"},
    ),
    (
        {"type": "integer", "default": "null", "nullable": True},
        {"type": ["integer", "null"]},
        {"default-dropped"},
    ),
    (
        {"type": "string", "default": "null", "nullable": True},
        {"type": ["string", "null"]},
        {"default-dropped"},
    ),
    ({"type": "string", "default": "12"}, {"type": "string", "default": "12"}, NOTHING),
    ({"type": "integer", "default": "lots"}, {"type": "integer"}, {"default-dropped"}),
    (
        {"type": "string", "enum": ["Left"], "default": "left"},
        {"type": "string", "enum": ["Left"]},
        {"default-dropped"},
    ),
    ({"type": "integer", "default": None}, {"type": "integer"}, NOTHING),
    # bounds
    (
        {"type": "integer", "minimum": 0, "exclusiveMinimum": 0},
        {"type": "integer", "exclusiveMinimum": 0},
        NOTHING,
    ),
    (
        {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        {"type": "number", "exclusiveMinimum": 0},
        NOTHING,
    ),
    # lengths of lists
    (
        {"type": "array", "items": {"type": "number"}, "minLength": 2, "maxLength": 2},
        {"type": "array", "prefixItems": [{"type": "number"}] * 2, "minItems": 2, "maxItems": 2},
        {"list-length"},
    ),
    (
        {"type": "array", "items": TEXT, "maxLength": 4},
        {"type": "array", "items": TEXT, "maxItems": 4},
        {"list-length"},
    ),
    (
        {"type": "array", "items": [TEXT, {"type": "integer"}]},
        {
            "type": "array",
            "prefixItems": [TEXT, {"type": "integer"}],
            "minItems": 2,
            "maxItems": 2,
        },
        NOTHING,
    ),
    # enumerations in four ways
    ({"enum": ["a", "b"]}, {"type": "string", "enum": ["a", "b"]}, NOTHING),
    (
        {
            "type": "string",
            "description": "How.",
            "oneOf": [{"const": "a", "description": "One way."}, {"const": "b"}],
        },
        {"type": "string", "enum": ["a", "b"], "description": 'How. "a": One way.'},
        NOTHING,
    ),
    (
        {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}]},
        {"type": "string", "enum": ["a", "b"]},
        NOTHING,
    ),
    (
        {"type": ["boolean", "string"], "enum": ["never", True, False]},
        {"type": ["string", "boolean"], "enum": ["never", True, False]},
        NOTHING,
    ),
    ({"enum": [1, 2, 5, 2]}, {"type": "integer", "enum": [1, 2, 5]}, NOTHING),
    ({"const": 1.5}, {"const": 1.5}, NOTHING),
    # references, shapes that need a definition, shapes that need none
    (
        {"$ref": f"{ID}/common-definitions.json#/definitions/Scaling"},
        {"$ref": "../common.json#/$defs/Scaling"},
        NOTHING,
    ),
    (
        {"allOf": [{"type": "integer"}], "default": "3"},
        {"type": "integer", "default": 3},
        {"default-retyped"},
    ),
    ({"type": "object", "title": "whatEver"}, {"type": "object"}, NOTHING),
    (
        {"type": "object", "additionalProperties": {"type": "array", "items": TEXT}},
        {"type": "object", "additionalProperties": {"type": "array", "items": TEXT}},
        NOTHING,
    ),
    ({"type": "integer", "format": "int32", "example": "4"}, {"type": "integer"}, NOTHING),
    ({"type": "float"}, {"type": "number"}, {"unknown-type"}),
    ({"type": "string", "pattern": "^a"}, {"type": "string"}, {"dropped-keyword"}),
    (
        {"type": "object", "properties": {"size": {"type": "integer"}}},
        {"type": "object", "properties": {"size": {"type": "integer"}}},
        NOTHING,
    ),
    # what nobody can know
    ({}, {"$comment": "TODO: The type was missing."}, {"untyped"}),
    ([1], {"$comment": "TODO: Write a schema."}, {"no-schema"}),
    (
        {"$ref": "#/$defs/Nowhere"},
        {"$comment": "TODO: #/$defs/Nowhere does not match any definition."},
        {"unresolved-reference"},
    ),
]


@pytest.mark.parametrize(
    ("told", "meant", "said"), CASES, ids=[json.dumps(case[0])[:60] for case in CASES]
)
def test_a_parameter_becomes(told: Schema, meant: Schema, said: set[str]) -> None:
    assert parameter(told) == (meant, said)


def test_a_title_beside_a_reference_names_a_definition_of_its_own() -> None:
    scaling = {"$ref": f"{ID}/common-definitions.json#/definitions/Scaling", "title": "CakeScaling"}
    imported = run(bake_cake=request(scaling=scaling))
    found = definitions(imported)
    assert parameters(imported)["scaling"] == {"$ref": "#/$defs/CakeScaling"}
    assert found["CakeScaling"] == {"type": "string", "enum": ["each", "all"]}
    assert "common.json" not in imported.files


def test_a_title_that_begins_with_another_task_is_taken_for_a_copy() -> None:
    scaling = {
        "$ref": f"{ID}/common-definitions.json#/definitions/Scaling",
        "title": "BakeCakeScaling",
    }
    fry = request(scaling=scaling) | {"title": "FryEggInput"}
    imported = run(bake_cake=request(scaling=scaling), fry_egg=fry)
    assert "BakeCakeScaling" in definitions(imported)
    assert "FryEggScaling" in definitions(imported, "fry-egg/input.json")


def test_one_name_for_two_things_has_the_tasks_in_front_whichever_came_first() -> None:
    def boxed(kind: str) -> Schema:
        box = {"type": "object", "properties": {"left": {"type": kind}}}
        return {"type": "object", "properties": {"box": {"$ref": "#/$defs/Box"}}} | {
            "$defs": {"Box": box}
        }

    imported = run(
        bake_cake=request(),
        bake_cake__output=boxed("integer"),
        fry_egg=request() | {"title": "FryEggInput"},
        fry_egg__output=boxed("number"),
    )
    assert "BakeCakeBox" in definitions(imported, "bake-cake/output.json")
    assert "FryEggBox" in definitions(imported, "fry-egg/output.json")


def test_required_in_camel_case_means_the_property_in_snake_case() -> None:
    output = {
        "type": "object",
        "title": "BakeCakeOutput",
        "properties": {"baked_cake": TEXT},
        "required": ["bakedCake", "icing"],
    }
    imported = run(bake_cake=request(), bake_cake__output=output)
    found = definitions(imported, "bake-cake/output.json")["BakeCakeOutput"]
    assert found["required"] == ["baked_cake"]
    assert {"required-renamed", "required-dropped"} <= codes(imported)


def test_a_message_of_alternatives_is_one_object_with_optional_members() -> None:
    said = {"type": "object", "required": ["content"], "properties": {"content": TEXT}}
    called = {"type": "object", "required": ["calls"], "properties": {"calls": TEXT}}
    spoken = {"type": "object", "required": ["role"], "properties": {"role": TEXT}}
    message = {"allOf": [{"oneOf": [said, called]}, spoken], "title": "Message"}
    imported = run(
        bake_cake=request(it={"$ref": "#/$defs/Message"}) | {"$defs": {"Message": message}}
    )
    assert definitions(imported)["Message"] == {
        "type": "object",
        "required": ["role"],
        "properties": {"content": TEXT, "calls": TEXT, "role": TEXT},
    }


def test_alternatives_are_told_apart_by_a_tag_only_if_each_has_one() -> None:
    def part(kind: Schema) -> Schema:
        return {"type": "object", "required": ["type"], "properties": {"type": kind}}

    parts = [part({"enum": ["text"]}), part({"enum": ["image"]})]
    tag = {"propertyName": "type"}
    found, _ = parameter({"oneOf": parts, "discriminator": tag})
    assert found["discriminator"] == tag
    assert len(found["oneOf"]) == len(parts)
    found, _ = parameter({"oneOf": [parts[0], part(TEXT)], "discriminator": tag})
    assert set(found) == {"anyOf"}


def test_types_that_contain_themselves() -> None:
    stop = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Stop"}}}
    route = {"oneOf": [TEXT, {"type": "array", "items": {"$ref": "#/$defs/Route"}}]}
    schema = request(stop={"$ref": "#/$defs/Stop"}, route={"$ref": "#/$defs/Route"})
    imported = run(bake_cake=schema | {"$defs": {"Stop": stop, "Route": route}})
    found = definitions(imported)
    assert found["Stop"]["properties"]["next"] == {"$ref": "#/$defs/Stop"}
    assert found["Route"]["anyOf"][1]["items"].keys() == {"$comment"}
    assert "endless-type" in codes(imported)


def test_a_whole_file_is_copied_from_another_task() -> None:
    imported = run(
        bake_cake=request(),
        bake_cake__output={"$ref": f"{ID}/fry-egg/output.json", "title": "BakeCakeOutput"},
        fry_egg=request() | {"title": "FryEggInput"},
        fry_egg__output={"type": "object", "title": "FryEggOutput", "properties": {"it": TEXT}},
    )
    assert definitions(imported, "bake-cake/output.json") == {
        "BakeCakeOutput": {"type": "object", "properties": {"it": TEXT}}
    }
    assert "copied-definition" in codes(imported)


@pytest.mark.parametrize(
    ("inputs", "media", "name"),
    [
        ({"comment": "type=binary", "description": "A photo."}, "image/*", "image"),
        ({"type": "string", "description": "The audio as a base64 string."}, "audio/*", "audio"),
        ({"description": "The video data"}, "video/*", "video"),
        ({"type": "string", "format": "byte"}, None, "file"),
        ({"type": "string", "description": "A URL, or the image as base64."}, "", "text"),
        ({"type": "string", "description": "What the image shows."}, "", "text"),
    ],
)  # fmt: skip
def test_files_by_mark_and_by_description(inputs: Schema, media: str | None, name: str) -> None:
    schema = request(size={"type": "integer"})
    schema["properties"]["inputs"] = inputs
    imported = run(bake_cake=schema)
    found = definitions(imported)["BakeCakeInput"]["properties"]["inputs"]
    assert ("contentEncoding" in found) == (media != "")
    assert found.get("contentMediaType", None if media is None else "") == media
    assert binding(imported)["args"] == [{"name": name, "at": "/inputs"}]
    assert binding(imported).get("body") == ("raw-when-bare" if media != "" else None)


def test_names_that_are_none_in_python_are_kept() -> None:
    names = ("class", "timeout", "topK", "max-size", "beam width", "schema")
    imported = run(bake_cake=request(**dict.fromkeys(names, TEXT)))
    found = binding(imported)
    assert len(found["args"]) == 1
    assert found["exclude"] == ["timeout"]
    kept = parameters(imported)
    assert set(kept) == {*names}
    assert "excluded-parameter" in codes(imported)
