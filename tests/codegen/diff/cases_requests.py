"""Edits of what is given: arguments, and the members of objects among them."""

from __future__ import annotations

from tests.codegen.diff.edits import Case, adds, backwards, breaks, drop, fixes, put, rename, retype

TASK = "plan-voyage/task.json"
INPUT = "plan-voyage/input.json"
ROOT = "/$defs/PlanVoyageInput"
OPTIONS = "/$defs/PlanVoyageOptions"
PARAMETERS = f"{OPTIONS}/properties"
SAILOR = "/$defs/PlanVoyageSailor"
MEMBERS = f"{SAILOR}/properties"
COMMON = "common.json"
HARBOUR = "/$defs/Harbour"
TIDE = "read-tide/input.json"
SHIP = "name-ship/task.json"
FLAG = "draw-flag/task.json"
STRING = {"type": "string", "description": "A word."}
INTEGER = {"type": "integer", "description": "A number."}
ANY = {"$ref": "../common.json#/$defs/AnyJson"}
OBJECT = {"$ref": "../common.json#/$defs/AnyObject"}

PRESENCE: list[Case] = [
    breaks(
        "an optional argument is removed",
        "argument-removed",
        drop(INPUT, f"{PARAMETERS}/load"),
        script='client.plan_voyage("a", "b", load=3)',
    ),
    breaks(
        "an argument that holds models is removed",
        "argument-removed",
        drop(INPUT, f"{PARAMETERS}/crew"),
        script='client.plan_voyage("a", "b", crew=[{"name": "Ada"}])',
    ),
    breaks(
        "a positional argument is removed",
        "argument-removed argument-moved",
        drop(TASK, "/args/1"),
        drop(INPUT, f"{ROOT}/properties/goal"),
        drop(INPUT, f"{ROOT}/required/1"),
        script='client.plan_voyage("a", "b")',
    ),
    breaks(
        "an argument is excluded",
        "argument-removed",
        put(TASK, "/exclude/-", "load"),
        script='client.plan_voyage("a", "b", load=3)',
    ),
    breaks(
        "a task takes no parameters any more",
        "argument-removed",
        put(FLAG, "/params", None),
        script='client.draw_flag("a", width=3)',
    ),
    breaks(
        "an argument is renamed",
        "argument-removed argument-added",
        rename(INPUT, f"{PARAMETERS}/load", "cargo"),
        script='client.plan_voyage("a", "b", load=3)',
    ),
    breaks(
        "a positional argument is renamed",
        "argument-removed argument-required",
        put(TASK, "/args/0/name", "origin"),
        script='client.plan_voyage(start="a", goal="b")',
    ),
    breaks(
        "objects are no longer spread into the signature",
        "argument-removed argument-added",
        drop(TASK, "/flatten"),
        drop(TASK, "/checks/0"),
        script='client.plan_voyage("a", "b", wind=3, waves=4)',
    ),
    adds(
        "an optional argument is added",
        "argument-added",
        put(INPUT, f"{PARAMETERS}/ship", STRING),
        script='client.plan_voyage("a", "b", ship="c")',
    ),
    adds(
        "an optional positional argument is added",
        "argument-added",
        put(INPUT, f"{PARAMETERS}/ship", STRING),
        put(TASK, "/promote/-", "ship"),
        script='client.plan_voyage("a", "b", 3, "c")',
    ),
    adds(
        "an argument is no longer excluded",
        "argument-added",
        drop(TASK, "/exclude"),
        script='client.plan_voyage("a", "b", internal=True)',
    ),
    breaks(
        "an argument that must be given is added",
        "argument-required",
        put(TIDE, "/$defs/ReadTideInput/properties/day", INTEGER),
        put(TIDE, "/$defs/ReadTideInput/required/-", "day"),
        script='client.read_tide("Hull")',
    ),
    breaks(
        "an argument must be given that could be left out",
        "argument-required",
        put(TIDE, "/$defs/ReadTideInput/required/-", "hour"),
        script='client.read_tide("Hull")',
    ),
    breaks(
        "a parameter must be given in an object that must be given",
        "argument-required",
        put(INPUT, f"{OPTIONS}/required/-", "load"),
        put(INPUT, f"{ROOT}/required/-", "options"),
        script='client.plan_voyage("a", "b")',
    ),
    fixes(
        "a parameter is required in an object that is not",
        "",
        put(INPUT, f"{OPTIONS}/required/-", "load"),
    ),
    adds(
        "a positional argument may be left out",
        "argument-optional",
        drop(INPUT, f"{ROOT}/required/1"),
        script='client.plan_voyage("a")',
    ),
    adds(
        "an argument that must be given may be None",
        "argument-widened",
        put(INPUT, f"{ROOT}/properties/goal/type", ["string", "null"]),
        script='client.plan_voyage("a", None)',
    ),
    breaks(
        "an argument that must be given may be None no more",
        "argument-narrowed",
        put(INPUT, f"{ROOT}/properties/goal/type", "string"),
        script='client.plan_voyage("a", None)',
        before=(put(INPUT, f"{ROOT}/properties/goal/type", ["string", "null"]),),
    ),
    adds(
        "the only argument may be left out",
        "argument-optional",
        put(TIDE, "/$defs/ReadTideInput/required", []),
        script="client.read_tide()",
    ),
    adds(
        "an argument is renamed, and the old name is still taken",
        "argument-deprecated",
        rename(INPUT, f"{PARAMETERS}/load", "cargo"),
        put(TASK, "/deprecated/load", "cargo"),
        script='client.plan_voyage("a", "b", cargo=3)',
    ),
    adds(
        "a positional argument is renamed, and the old name is still taken",
        "argument-deprecated",
        put(FLAG, "/args/0/name", "motto"),
        put(FLAG, "/deprecated", {"words": "motto"}),
        script='client.draw_flag(motto="a")',
    ),
    breaks(
        "an argument becomes the old name of one that narrows it",
        "argument-deprecated argument-narrowed",
        rename(INPUT, f"{PARAMETERS}/pilot_name", "helm"),
        put(INPUT, f"{PARAMETERS}/helm/enum", ["Ada", "Bo"]),
        put(TASK, "/deprecated/pilot_name", "helm"),
        put(TASK, "/implies/0/if", "helm"),
        put(TASK, "/implies/0/needs", "pilot"),
        script='client.plan_voyage("a", "b", pilot="person", pilot_name="Cy")',
    ),
    breaks(
        "an argument becomes the old name of another one",
        "argument-removed",
        drop(INPUT, f"{PARAMETERS}/stops"),
        put(TASK, "/deprecated/stops", "moods"),
        put(TASK, "/checks/1", {"at_least": {"moods": 1}}),
        script='client.plan_voyage("a", "b", stops=["c"])',
    ),
    breaks(
        "an old name is not taken any more",
        "argument-removed",
        drop(TASK, "/deprecated"),
        script='client.plan_voyage("a", "b", pace=3)',
    ),
    adds(
        "an old name is taken",
        "argument-added",
        put(TASK, "/deprecated/velocity", "speed"),
        script='client.plan_voyage("a", "b", velocity=3)',
    ),
    breaks(
        "an old name stands for another argument",
        "argument-retyped argument-narrowed",
        put(TASK, "/deprecated/pace", "load"),
        script='client.plan_voyage("a", "b", pace=3.5)',
    ),
    breaks(
        "a mapping of parameters is not taken any more",
        "argument-removed",
        drop(TASK, "/deprecated_params"),
        script='client.plan_voyage("a", "b", parameters={"load": 3})',
    ),
    adds(
        "a mapping of parameters is taken",
        "argument-added",
        put(FLAG, "/deprecated_params", "options"),
        script='client.draw_flag("a", options={"width": 3})',
    ),
    breaks(
        "further parameters are not taken any more",
        "argument-removed",
        drop(TASK, "/open_params"),
        script='client.plan_voyage("a", "b", extra_parameters={"c": 3})',
    ),
    adds(
        "further parameters are taken",
        "argument-added",
        put(FLAG, "/open_params", True),
        script='client.draw_flag("a", extra_parameters={"c": 3})',
    ),
]

ORDER: list[Case] = [
    breaks(
        "positional arguments change places",
        "argument-moved",
        backwards(TASK, "/args"),
        script='client.plan_voyage("a", goal="b")',
    ),
    breaks(
        "an argument is given by name only",
        "argument-moved",
        drop(TASK, "/promote"),
        script='client.plan_voyage("a", "b", 3)',
    ),
    adds(
        "an argument may be given by position",
        "argument-by-position",
        put(TASK, "/promote/-", "load"),
        script='client.plan_voyage("a", "b", 3, 4)',
    ),
    breaks(
        "an argument is put before another one",
        "argument-moved argument-by-position",
        put(TASK, "/promote", ["load", "speed"]),
        script='client.plan_voyage("a", "b", 3.5)',
    ),
    breaks(
        "an optional argument is put before another one",
        "argument-added argument-moved",
        put("name-ship/input.json", "/$defs/NameShipParameters/properties/port", INTEGER),
        put(SHIP, "/promote", ["port", "language"]),
        script='client.name_ship("a", "en")',
    ),
    breaks(
        "the model is given by name only",
        "argument-moved",
        drop(SHIP, "/positional_model"),
        script='client.name_ship("a", "en", "org/model")',
    ),
    adds(
        "the model may be given by position",
        "argument-by-position",
        put(FLAG, "/positional_model", True),
        script='client.draw_flag("a", "org/model")',
    ),
    breaks(
        "an argument is put before the model",
        "argument-moved argument-by-position",
        put(SHIP, "/promote/-", "style"),
        script='client.name_ship("a", "en", "org/model", style="b")',
    ),
    fixes("parameters stand in another order", "order", backwards(INPUT, PARAMETERS)),
    fixes(
        "an argument goes to another place of the request",
        "wire",
        put(TASK, "/args/0/at", "/origin"),
        rename(INPUT, f"{ROOT}/properties/start", "origin"),
        put(INPUT, f"{ROOT}/required/0", "origin"),
    ),
]

TYPES: list[Case] = [
    adds(
        "an integer may be any number",
        "argument-widened",
        put(INPUT, f"{PARAMETERS}/load/type", "number"),
        script='client.plan_voyage("a", "b", load=3.5)',
    ),
    breaks(
        "a number must be an integer",
        "argument-narrowed",
        retype(INPUT, f"{PARAMETERS}/speed", INTEGER),
        script='client.plan_voyage("a", "b", 3.5)',
    ),
    breaks(
        "an integer must be a string",
        "argument-retyped",
        retype(INPUT, f"{PARAMETERS}/load", STRING),
        script='client.plan_voyage("a", "b", load=3)',
    ),
    adds(
        "an alternative is added",
        "argument-widened",
        put(INPUT, f"{PARAMETERS}/limit/anyOf/-", {"type": "number"}),
        script='client.plan_voyage("a", "b", limit=3.5)',
    ),
    fixes(
        "an alternative is added that passed already",
        "schema",
        put(INPUT, f"{PARAMETERS}/limit/anyOf/-", {"type": "boolean"}),
    ),
    breaks(
        "an alternative is removed",
        "argument-narrowed",
        drop(INPUT, f"{PARAMETERS}/limit/anyOf/1"),
        script='client.plan_voyage("a", "b", limit="none")',
    ),
    fixes(
        "alternatives stand in another order",
        "schema",
        backwards(INPUT, f"{PARAMETERS}/limit/anyOf"),
    ),
    fixes(
        "an argument may be null over the wire",
        "schema",
        put(INPUT, f"{PARAMETERS}/load/type", ["integer", "null"]),
    ),
    breaks(
        "the strings of a list may be numbers too",
        "argument-retyped",
        put(INPUT, f"{PARAMETERS}/stops/items/type", ["string", "integer"]),
        script='stops: list[str] = ["c"]\nclient.plan_voyage("a", "b", stops=stops)',
    ),
    breaks(
        "the strings of a list must be numbers",
        "argument-retyped",
        put(INPUT, f"{PARAMETERS}/stops/items/type", "integer"),
        script='client.plan_voyage("a", "b", stops=["c"])',
    ),
    breaks(
        "a list must be one of its items",
        "argument-retyped check-removed",
        retype(INPUT, f"{PARAMETERS}/stops", STRING),
        drop(TASK, "/checks/1"),
        script='client.plan_voyage("a", "b", stops=["c"])',
    ),
    adds(
        "a value of a mapping may be a string too",
        "argument-widened",
        put(INPUT, f"{PARAMETERS}/costs/additionalProperties/type", ["number", "string"]),
        script='client.plan_voyage("a", "b", costs={"c": "d"})',
    ),
    breaks(
        "a value of a mapping must be an integer",
        "argument-narrowed",
        put(INPUT, f"{PARAMETERS}/costs/additionalProperties/type", "integer"),
        script='client.plan_voyage("a", "b", costs={"c": 3.5})',
    ),
    adds(
        "a value is added to an enumeration",
        "argument-widened",
        put(INPUT, "/$defs/PlanVoyagePilot/enum/-", "robot"),
        script='client.plan_voyage("a", "b", pilot="robot")',
    ),
    breaks(
        "a value is removed from an enumeration",
        "argument-narrowed",
        put(INPUT, "/$defs/PlanVoyagePilot/enum", ["person"]),
        script='client.plan_voyage("a", "b", pilot="engine")',
    ),
    adds(
        "an enumeration may be any string",
        "argument-widened",
        drop(INPUT, "/$defs/PlanVoyagePilot/enum"),
        script='client.plan_voyage("a", "b", pilot="robot")',
    ),
    breaks(
        "a string must be of an enumeration",
        "argument-narrowed",
        put(INPUT, f"{PARAMETERS}/units/enum", ["knots", "miles"]),
        script='client.plan_voyage("a", "b", units="leagues")',
    ),
    breaks(
        "a value is added to an enumeration inside a list",
        "argument-retyped",
        put(INPUT, "/$defs/PlanVoyageMood/enum/-", "cross"),
        script="from typing import Literal\n"
        'moods: list[Literal["calm", "keen"]] = ["calm"]\n'
        'client.plan_voyage("a", "b", moods=moods)',
    ),
    breaks(
        "a value is removed from an enumeration inside a list",
        "argument-retyped",
        put(INPUT, "/$defs/PlanVoyageMood/enum", ["calm"]),
        script='client.plan_voyage("a", "b", moods=["keen"])',
    ),
    fixes(
        "the values of an enumeration stand in another order",
        "schema",
        backwards(INPUT, f"{MEMBERS}/rank/enum"),
    ),
    breaks(
        "a tuple is longer",
        "argument-retyped",
        put(
            INPUT,
            f"{PARAMETERS}/leg",
            {
                "type": "array",
                "prefixItems": [{"type": "number"}] * 3,
                "minItems": 3,
                "maxItems": 3,
                "description": "The first leg, as a vector.",
            },
        ),
        script='client.plan_voyage("a", "b", leg=(1, 2))',
    ),
    adds(
        "a part of a tuple may be a string too",
        "argument-widened",
        put(INPUT, f"{PARAMETERS}/leg/prefixItems/0/type", ["number", "string"]),
        script='client.plan_voyage("a", "b", leg=("c", 2))',
    ),
    breaks(
        "what may be anything must be an object",
        "argument-narrowed",
        retype(INPUT, f"{PARAMETERS}/notes", OBJECT),
        script='client.plan_voyage("a", "b", notes=[1])',
    ),
    adds(
        "an object may be anything",
        "argument-widened",
        retype(INPUT, f"{PARAMETERS}/marks", ANY),
        script='client.plan_voyage("a", "b", marks=[1])',
    ),
    breaks(
        "a model must be a string",
        "argument-retyped type-removed",
        retype(INPUT, f"{PARAMETERS}/near", STRING),
        script='client.plan_voyage("a", "b", near={"name": "c"})',
    ),
    adds(
        "a model may be a string too",
        "argument-widened",
        retype(
            INPUT,
            f"{PARAMETERS}/near",
            {"anyOf": [{"$ref": "../common.json#/$defs/Harbour"}, {"type": "string"}]},
        ),
        script='client.plan_voyage("a", "b", near="c")',
    ),
    adds(
        "the models of a list may be strings too",
        "argument-widened",
        put(
            INPUT,
            f"{PARAMETERS}/crew/items",
            {"anyOf": [{"$ref": "#/$defs/PlanVoyageSailor"}, {"type": "string"}]},
        ),
        script='client.plan_voyage("a", "b", crew=["c"])',
    ),
    breaks(
        "a list of models must be one model",
        "argument-retyped",
        retype(INPUT, f"{PARAMETERS}/crew", {"$ref": "#/$defs/PlanVoyageSailor"}),
        script='client.plan_voyage("a", "b", crew=[{"name": "c"}])',
    ),
    breaks(
        "a file must be a string",
        "argument-narrowed wire",
        drop("weigh-cargo/task.json", "/body"),
        retype("weigh-cargo/input.json", "/$defs/WeighCargoInput/properties/picture", STRING),
        script='client.weigh_cargo(b"...")',
    ),
    breaks(
        "a string is a file",
        "argument-reads-files",
        put(FLAG, "/args/0/at", "/inputs"),
        put(
            "draw-flag/input.json",
            "/$defs/DrawFlagInput/properties/inputs/contentEncoding",
            "base64",
        ),
        runs='client(picture()).draw_flag("a red cross")',
    ),
    fixes(
        "a file is of another kind",
        "constraint",
        put(
            "weigh-cargo/input.json",
            "/$defs/WeighCargoInput/properties/picture/contentMediaType",
            "image/png",
        ),
    ),
    breaks(
        "an argument may not be a list any more",
        "argument-narrowed",
        drop(SHIP, "/batch"),
        script='client.name_ship(["a", "b"])',
    ),
    adds(
        "an argument may be a list",
        "argument-widened",
        put(FLAG, "/batch", "words"),
        script='client.draw_flag(["a", "b"])',
    ),
    breaks(
        "the strings of a batch may be numbers too",
        "argument-retyped",
        put(
            "name-ship/input.json",
            "/$defs/NameShipInput/properties/inputs/type",
            ["string", "integer"],
        ),
        script='looks: list[str] = ["a"]\nclient.name_ship(looks)',
    ),
]

OBJECTS: list[Case] = [
    breaks(
        "a member is removed",
        "member-removed",
        drop(INPUT, f"{MEMBERS}/age"),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "age": 3}])',
    ),
    breaks(
        "a member is renamed",
        "member-removed member-added",
        rename(INPUT, f"{MEMBERS}/age", "years"),
        script='sdk.PlanVoyageSailor(name="c", age=3)',
    ),
    adds(
        "an optional member is added",
        "member-added",
        put(INPUT, f"{MEMBERS}/boots", INTEGER),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "boots": 3}])',
    ),
    breaks(
        "a member that must be given is added",
        "member-required",
        put(INPUT, f"{MEMBERS}/boots", INTEGER),
        put(INPUT, f"{SAILOR}/required/-", "boots"),
        script='client.plan_voyage("a", "b", crew=[{"name": "c"}])',
    ),
    breaks(
        "a member must be given that could be left out",
        "member-required",
        put(INPUT, f"{SAILOR}/required/-", "age"),
        script='sdk.PlanVoyageSailor(name="c")',
    ),
    adds(
        "a member may be left out",
        "member-optional",
        put(INPUT, f"{SAILOR}/required", []),
        script='client.plan_voyage("a", "b", crew=[{"age": 3}])',
    ),
    adds(
        "a member may be any number",
        "member-widened",
        put(INPUT, f"{MEMBERS}/age/type", "number"),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "age": 3.5}])',
    ),
    breaks(
        "a member must be a string",
        "member-retyped",
        retype(INPUT, f"{MEMBERS}/age", STRING),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "age": 3}])',
    ),
    adds(
        "a member may be null",
        "member-widened",
        put(INPUT, f"{MEMBERS}/age/type", ["integer", "null"]),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "age": None}])',
    ),
    breaks(
        "a member may not be null any more",
        "member-narrowed",
        put(INPUT, f"{MEMBERS}/watch/type", "integer"),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "watch": None}])',
    ),
    adds(
        "a value is added to the enumeration of a member",
        "member-widened",
        put(INPUT, f"{MEMBERS}/rank/enum/-", "bosun"),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "rank": "bosun"}])',
    ),
    breaks(
        "a value is removed from the enumeration of a member",
        "member-narrowed",
        put(INPUT, f"{MEMBERS}/rank/enum", ["mate"]),
        script='client.plan_voyage("a", "b", crew=[{"name": "c", "rank": "cook"}])',
    ),
    breaks(
        "the strings of a member's list may be numbers too",
        "member-retyped",
        put(INPUT, f"{MEMBERS}/skills/items/type", ["string", "integer"]),
        script='skills: list[str] = ["c"]\nsdk.PlanVoyageSailor(name="d", skills=skills)',
    ),
    fixes("members stand in another order", "order", backwards(INPUT, MEMBERS)),
    fixes(
        "a member is described differently",
        "documentation",
        put(INPUT, f"{MEMBERS}/age/description", "In years."),
    ),
    adds(
        "a value is added to an enumeration that is given and read",
        "member-widened value-listed",
        put(COMMON, f"{HARBOUR}/properties/flag/enum/-", "blue"),
        script='client.plan_voyage("a", "b", near={"name": "c", "flag": "blue"})',
    ),
    breaks(
        "a value is removed from an enumeration that is given and read",
        "member-narrowed value-unlisted",
        put(COMMON, f"{HARBOUR}/properties/flag/enum", ["red"]),
        script='client.plan_voyage("a", "b", near={"name": "c", "flag": "green"})',
    ),
    breaks(
        "what is given and read must be there",
        "member-required field-narrowed",
        put(COMMON, f"{HARBOUR}/required/-", "depth"),
        script='client.plan_voyage("a", "b", near={"name": "c"})',
    ),
    breaks(
        "what is given and read may be left out",
        "member-optional field-widened",
        put(COMMON, f"{HARBOUR}/required", []),
        script='end = client.plan_voyage("a", "b", details=True).end\n'
        "name: str = end.name if end else ''",
    ),
    adds(
        "what is given and read has another member",
        "member-added field-added",
        put(COMMON, f"{HARBOUR}/properties/pilots", INTEGER),
        script='client.plan_voyage("a", "b", near={"name": "c", "pilots": 3})',
    ),
    breaks(
        "what is given and read lacks a member",
        "member-removed field-removed",
        drop(COMMON, f"{HARBOUR}/properties/depth"),
        script='client.plan_voyage("a", "b", near={"name": "c", "depth": 3})',
    ),
]

TEXTS: list[Case] = [
    fixes("a default is documented", "default", put(INPUT, f"{PARAMETERS}/load/default", 3)),
    fixes("another default is documented", "default", put(INPUT, f"{PARAMETERS}/speed/default", 7)),
    fixes("a default is not documented", "default", drop(INPUT, f"{PARAMETERS}/speed/default")),
    fixes("a range is wider", "constraint", put(INPUT, f"{PARAMETERS}/load/maximum", 1000)),
    fixes("a range is narrower", "constraint", put(INPUT, f"{PARAMETERS}/load/minimum", 1)),
    fixes("a length is bounded", "constraint", put(INPUT, f"{PARAMETERS}/units/maxLength", 9)),
    fixes(
        "a list's length is bounded", "constraint", put(INPUT, f"{PARAMETERS}/stops/maxItems", 9)
    ),
    fixes(
        "a list has no item twice",
        "constraint",
        put(INPUT, f"{PARAMETERS}/stops/uniqueItems", True),
    ),
    fixes(
        "members depend on each other",
        "constraint",
        put(INPUT, f"{SAILOR}/dependentRequired", {"rank": ["name"]}),
    ),
    fixes(
        "a pattern looks ahead", "constraint", put(INPUT, f"{PARAMETERS}/units/pattern", "^(?!x)")
    ),
    fixes(
        "a constraint is gone",
        "constraint",
        drop(INPUT, f"{PARAMETERS}/units/not"),
        before=(put(INPUT, f"{PARAMETERS}/units/not", {"const": "knots"}),),
    ),
    fixes(
        "an argument is described differently",
        "documentation",
        put(INPUT, f"{PARAMETERS}/load/description", "Crates."),
    ),
    fixes(
        "a positional argument is described differently",
        "documentation",
        put(INPUT, f"{ROOT}/properties/start/description", "From here."),
    ),
    fixes(
        "an argument is marked as deprecated",
        "documentation",
        put(INPUT, f"{PARAMETERS}/load/deprecated", True),
    ),
    fixes(
        "an enumeration is described differently",
        "documentation",
        put(INPUT, "/$defs/PlanVoyagePilot/description", "At the helm."),
    ),
    fixes(
        "an object of arguments is described differently",
        "documentation",
        put(INPUT, f"{OPTIONS}/description", "How."),
    ),
    fixes(
        "there is a comment", "documentation", put(INPUT, f"{PARAMETERS}/load/$comment", "Crates.")
    ),
    fixes(
        "there are examples", "documentation", put(INPUT, f"{PARAMETERS}/units/examples", ["knots"])
    ),
    fixes(
        "what no method takes is new",
        "schema",
        put(INPUT, f"{ROOT}/properties/trace", STRING),
    ),
    fixes(
        "what no method takes is of another type",
        "schema",
        put(INPUT, f"{PARAMETERS}/internal/type", "string"),
    ),
]

CASES: list[Case] = [*PRESENCE, *ORDER, *TYPES, *OBJECTS, *TEXTS]
