"""Edits of what comes back: results, fields, and the names of types."""

from __future__ import annotations

from tests.codegen.diff.edits import (
    Case,
    add,
    adds,
    backwards,
    breaks,
    drop,
    fixes,
    put,
    rename,
    retype,
    say,
    share,
)

TASK = "plan-voyage/task.json"
INPUT = "plan-voyage/input.json"
OUTPUT = "plan-voyage/output.json"
EVENTS = "plan-voyage/stream_output.json"
LEG_EVENT = "/$defs/PlanVoyageStreamOutput/properties/leg"
VOYAGE = "/$defs/PlanVoyageOutput"
FIELDS = f"{VOYAGE}/properties"
LEG = "/$defs/PlanVoyageOutputLeg"
CARGO = "weigh-cargo/output.json"
STRING = {"type": "string", "description": "A word."}
INTEGER = {"type": "integer", "description": "A number."}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
WHOLE = 'whole = client.plan_voyage("a", "b", details=True)\n'
"""The beginning of scripts that read a voyage."""

LEGS = {
    "anyOf": [
        {"type": "array", "items": {"$ref": "#/$defs/PlanVoyageOutputLeg"}},
        {"$ref": "#/$defs/PlanVoyageOutputLeg"},
    ],
    "description": "Its legs.",
}


def kind_of_event(kind: str) -> dict[str, object]:
    """The schema of an event that says what it is."""
    return {
        "type": "object",
        "description": "An event.",
        "required": ["type", "name"],
        "properties": {
            "type": {"type": "string", "const": kind, "description": "Its kind."},
            "name": {**STRING},
        },
    }


KINDS = (
    drop(EVENTS),
    add(
        EVENTS,
        {
            "$schema": DIALECT,
            "$ref": "#/$defs/PlanVoyageStreamOutput",
            "$defs": {
                "PlanVoyageStreamOutput": {
                    "oneOf": [{"$ref": "#/$defs/LegEvent"}, {"$ref": "#/$defs/SkyEvent"}],
                    "description": "What happens.",
                },
                "LegEvent": kind_of_event("leg"),
                "SkyEvent": kind_of_event("sky"),
            },
        },
    ),
)
"""The events of a stream are of several kinds."""
OF_A_LEG = "/$defs/LegEvent/properties"
ADDED = (
    *KINDS,
    put(EVENTS, f"{OF_A_LEG}/name/whole", {"how": "append", "at": "/route"}),
    put(EVENTS, f"{OF_A_LEG}/number", INTEGER),
    put(TASK, "/returns/0/text", {"event": "leg", "at": "/name"}),
)
"""The same, put together."""
WEIGHTS = {
    "type": "array",
    "items": {"type": "number"},
    "description": "The weights of its parts.",
}
PARTS = {
    "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"$ref": "#/$defs/PlanVoyageOutputLeg"}},
    ],
    "parts": {"name": "route_legs", "text": "name"},
    "description": "The route in words.",
}


def stop(kind: str) -> dict[str, object]:
    """A member of a union without names, told apart by its kind."""
    members = {"kind": {"const": kind}, "depth": {"type": "number"}}
    return {
        "title": f"{kind.title()} Stop",
        "type": "object",
        "required": ["kind"],
        "properties": members,
    }


STOPS = {"oneOf": [stop("port"), stop("reef")], "description": "Where it stops."}
HULL = {"type": "object", "properties": {"keel": STRING}, "description": "Its hull."}

STRICT = (
    put("weigh-cargo/task.json", "/switches", {"strict": "/parameters/strict"}),
    put(
        "weigh-cargo/task.json",
        "/returns",
        [
            {"when": {"strict": True}, "schema": "WeighCargoOutputElement"},
            {"schema": "WeighCargoOutput"},
        ],
    ),
)
"""A task with a switch that decides what comes back."""

STYLE = "/$defs/NameShipParameters/properties/style"
PLAIN_OR_GRAND = {"type": "string", "enum": ["plain", "grand", "odd"]}

PRESENCE: list[Case] = [
    adds(
        "an optional field is added",
        "field-added",
        put(OUTPUT, f"{FIELDS}/price", INTEGER),
        script=f"{WHOLE}print(whole.price)",
    ),
    adds(
        "a union of objects without names is added",
        "field-added type-added",
        put(OUTPUT, f"{FIELDS}/stop", STOPS),
        script=f'{WHOLE}if whole.stop and whole.stop.kind == "reef":\n    print(whole.stop.depth)',
    ),
    breaks(
        "a union has another member",
        "field-widened type-added",
        put(OUTPUT, f"{FIELDS}/stop/oneOf/-", stop("bank")),
        before=(put(OUTPUT, f"{FIELDS}/stop", STOPS),),
        script=(
            f"{WHOLE}stop = whole.stop\n"
            'if stop is not None and stop.kind != "port" and stop.kind != "reef":\n'
            "    unknown: None = stop.kind"
        ),
    ),
    breaks(
        "an object without a name gets one",
        "type-removed type-added field-retyped",
        put(OUTPUT, f"{FIELDS}/hull/typeName", "Hull"),
        before=(put(OUTPUT, f"{FIELDS}/hull", HULL),),
        script="print(sdk.PlanVoyageOutputHull)",
    ),
    adds(
        "a field that is always there is added",
        "field-added",
        put(OUTPUT, f"{FIELDS}/price", INTEGER),
        put(OUTPUT, f"{VOYAGE}/required/-", "price"),
        script=f"{WHOLE}price: int = whole.price",
    ),
    breaks(
        "a field that is always there becomes bookkeeping",
        "field-widened",
        put(OUTPUT, f"{FIELDS}/days/bookkeeping", True),
        script=f"{WHOLE}print(whole.days + 1)",
    ),
    fixes(
        "a field that is always there becomes bookkeeping with a default",
        "default schema",
        put(OUTPUT, f"{FIELDS}/days/bookkeeping", True),
        put(OUTPUT, f"{FIELDS}/days/default", 0),
    ),
    fixes(
        "an optional field becomes bookkeeping",
        "schema",
        put(OUTPUT, f"{FIELDS}/risk/bookkeeping", True),
    ),
    adds(
        "a field of two types is read as text",
        "field-narrowed",
        put(OUTPUT, f"{FIELDS}/price", {"type": ["string", "integer"], "readAs": "string"}),
        before=(put(OUTPUT, f"{FIELDS}/price", {"type": ["string", "integer"]}),),
        script=f"{WHOLE}price: str | None = whole.price",
    ),
    fixes(
        "a list may come as its only item",
        "schema",
        put(OUTPUT, f"{FIELDS}/legs", {**LEGS, "readAs": "array"}),
    ),
    adds(
        "a text may come in parts",
        "field-added schema",
        put(OUTPUT, f"{FIELDS}/route", PARTS),
        script=f"{WHOLE}print([one.name for one in whole.route_legs or []])",
    ),
    breaks(
        "the parts of a text have another name",
        "field-removed field-added schema",
        put(OUTPUT, f"{FIELDS}/route/parts/name", "route_parts"),
        before=(put(OUTPUT, f"{FIELDS}/route", PARTS),),
        script=f"{WHOLE}print(whole.route_legs)",
    ),
    adds(
        "a stream can be put together",
        "result-narrowed result-narrowed schema",
        put(EVENTS, f"{LEG_EVENT}/whole", {"how": "append", "at": "/route"}),
        script='print(client.plan_voyage("a", "b", stream=True).final())',
    ),
    breaks(
        "a stream can no longer be put together",
        "result-changed result-changed schema",
        drop(EVENTS, f"{LEG_EVENT}/whole"),
        before=(put(EVENTS, f"{LEG_EVENT}/whole", {"how": "append", "at": "/route"}),),
        script='print(client.plan_voyage("a", "b", stream=True).final())',
    ),
    fixes(
        "a stream is put together differently",
        "wire wire schema",
        put(EVENTS, f"{LEG_EVENT}/whole", {"at": "/route"}),
        before=(put(EVENTS, f"{LEG_EVENT}/whole", {"how": "append", "at": "/route"}),),
    ),
    adds(
        "a stream of several kinds of events can be put together",
        "result-narrowed result-narrowed schema",
        put(EVENTS, f"{OF_A_LEG}/name/whole", {"how": "append", "at": "/route"}),
        before=KINDS,
        script='print(client.plan_voyage("a", "b", stream=True).final())',
    ),
    breaks(
        "a stream of several kinds of events can no longer be put together",
        "result-changed result-changed schema",
        drop(EVENTS, f"{OF_A_LEG}/name/whole"),
        before=ADDED,
        script='print(client.plan_voyage("a", "b", stream=True).final())',
    ),
    fixes(
        "a kind of events is added to an item of a list",
        "wire wire schema",
        put(EVENTS, f"{OF_A_LEG}/name/whole/at", "/legs/{number}/name"),
        before=ADDED,
    ),
    fixes(
        "the parts of a kind of events are those of a JSON text",
        "wire wire schema",
        put(EVENTS, f"{OF_A_LEG}/name/whole/how", "json"),
        before=ADDED,
    ),
    fixes(
        "the text of a stream is that of another kind of events",
        "wire wire",
        put(TASK, "/returns/0/text/event", "sky"),
        before=ADDED,
    ),
    breaks(
        "a field is removed",
        "field-removed",
        drop(OUTPUT, f"{FIELDS}/risk"),
        script=f"{WHOLE}print(whole.risk)",
    ),
    breaks(
        "a field is renamed",
        "field-removed field-added",
        rename(OUTPUT, f"{FIELDS}/risk", "danger"),
        script=f"{WHOLE}print(whole.risk)",
    ),
    breaks(
        "a field may be absent",
        "field-widened",
        drop(OUTPUT, f"{VOYAGE}/required/2"),
        script=f"{WHOLE}print(whole.days + 1)",
    ),
    adds(
        "a field is always there",
        "field-narrowed",
        put(OUTPUT, f"{VOYAGE}/required/-", "risk"),
        script=f"{WHOLE}risk: float = whole.risk",
    ),
    fixes(
        "a field that may be absent is never null",
        "schema",
        put(OUTPUT, f"{LEG}/properties/name/type", "string"),
    ),
    fixes(
        "a field that may be absent may be null",
        "schema",
        put(OUTPUT, f"{FIELDS}/risk/type", ["number", "null"]),
    ),
    breaks(
        "a field that is always there may be null",
        "field-widened",
        put(OUTPUT, f"{FIELDS}/days/type", ["integer", "null"]),
        script=f"{WHOLE}print(whole.days + 1)",
    ),
    fixes(
        "a field that may be null is always there",
        "schema",
        put(OUTPUT, f"{LEG}/required/-", "name"),
    ),
    breaks(
        "a field of an event is removed",
        "field-removed",
        drop(EVENTS, "/$defs/PlanVoyageStreamOutput/properties/rest"),
        script='for leg in client.plan_voyage("a", "b", stream=True):\n    print(leg.rest)',
    ),
    breaks(
        "a field of an event may be absent",
        "field-widened",
        put(EVENTS, "/$defs/PlanVoyageStreamOutput/required", []),
        script='for leg in client.plan_voyage("a", "b", stream=True):\n    print(leg.leg.upper())',
    ),
    adds(
        "a field of an event is added",
        "field-added",
        put(EVENTS, "/$defs/PlanVoyageStreamOutput/properties/price", INTEGER),
        script='for leg in client.plan_voyage("a", "b", stream=True):\n    print(leg.price)',
    ),
]

TYPES: list[Case] = [
    breaks(
        "an integer is any number",
        "field-widened",
        put(OUTPUT, f"{FIELDS}/days/type", "number"),
        script=f"{WHOLE}days: int = whole.days",
    ),
    adds(
        "a number is an integer",
        "field-narrowed",
        put(OUTPUT, f"{FIELDS}/risk/type", "integer"),
        script=f"{WHOLE}risk: int | None = whole.risk",
    ),
    breaks(
        "an integer is a string",
        "field-retyped",
        put(OUTPUT, f"{FIELDS}/days/type", "string"),
        script=f"{WHOLE}days: int = whole.days",
    ),
    breaks(
        "the members of a list are never null",
        "field-retyped",
        put(OUTPUT, f"{FIELDS}/tides/items/type", "number"),
        script=f"{WHOLE}tides: list[float | None] | None = whole.tides",
    ),
    breaks(
        "the members of a list may be strings too",
        "field-retyped",
        put(OUTPUT, f"{FIELDS}/tides/items/type", ["number", "null", "string"]),
        script=f"{WHOLE}tides: list[float | None] | None = whole.tides",
    ),
    breaks(
        "a list of models is one model",
        "field-retyped",
        retype(OUTPUT, f"{FIELDS}/legs", {"$ref": "#/$defs/PlanVoyageOutputLeg"}),
        script=f"{WHOLE}print(whole.legs[0].length)",
    ),
    breaks(
        "a list may be absent",
        "field-widened",
        drop(OUTPUT, f"{VOYAGE}/required/1"),
        script=f"{WHOLE}print(whole.legs[0].length)",
    ),
    adds(
        "a value is added to an enumeration",
        "value-listed",
        put(OUTPUT, "/$defs/PlanVoyageSky/enum/-", "foggy"),
    ),
    fixes(
        "a value is removed from an enumeration",
        "value-unlisted",
        put(OUTPUT, "/$defs/PlanVoyageSky/enum", ["clear"]),
    ),
    fixes(
        "an enumeration is any string",
        "value-unlisted",
        drop(OUTPUT, "/$defs/PlanVoyageSky/enum"),
    ),
    adds(
        "a string is of an enumeration",
        "value-listed",
        retype(OUTPUT, f"{LEG}/properties/name", {**STRING, "enum": ["first", "last"]}),
    ),
    breaks(
        "a constant is another one",
        "field-retyped",
        put(OUTPUT, f"{FIELDS}/kind/const", "trip"),
        script=f'from typing import Literal\n{WHOLE}kind: Literal["voyage"] | None = whole.kind',
    ),
    breaks(
        "a constant is any string",
        "field-widened",
        retype(OUTPUT, f"{FIELDS}/kind", STRING),
        script=f'from typing import Literal\n{WHOLE}kind: Literal["voyage"] | None = whole.kind',
    ),
    breaks(
        "a constant is a value of an enumeration",
        "field-widened",
        retype(OUTPUT, f"{FIELDS}/kind", {**STRING, "enum": ["voyage", "trip"]}),
        script=f'from typing import Literal\n{WHOLE}kind: Literal["voyage"] | None = whole.kind',
    ),
    adds(
        "a string is a constant",
        "field-narrowed result-narrowed",
        retype(OUTPUT, f"{FIELDS}/route", {"const": "straight", "description": "The route."}),
        script=f'from typing import Literal\n{WHOLE}route: Literal["straight"] = whole.route',
    ),
    breaks(
        "a picture is another kind of file",
        "field-retyped",
        put(OUTPUT, f"{FIELDS}/chart/contentMediaType", "application/pdf"),
        script=f"{WHOLE}chart = whole.chart\nif chart is not None:\n    print(chart.size)",
    ),
    fixes(
        "a picture is of another format",
        "constraint",
        put(OUTPUT, f"{FIELDS}/chart/contentMediaType", "image/jpeg"),
    ),
    breaks(
        "a file is a string",
        "field-retyped",
        retype(OUTPUT, f"{FIELDS}/log", STRING),
        script=f"{WHOLE}log: bytes | None = whole.log",
    ),
    breaks(
        "a boolean is anything",
        "field-widened",
        retype(OUTPUT, f"{LEG}/properties/best", {"$ref": "../common.json#/$defs/AnyJson"}),
        script=f"{WHOLE}best: bool | None = whole.legs[0].best",
    ),
    adds(
        "anything is an object",
        "field-narrowed",
        retype(OUTPUT, f"{FIELDS}/extra", {"$ref": "../common.json#/$defs/AnyObject"}),
        script=f"{WHOLE}extra = whole.extra\nif extra is not None:\n    print(extra['a'])",
    ),
    breaks(
        "a model is another one",
        "field-retyped",
        retype(OUTPUT, f"{FIELDS}/end", {"$ref": "#/$defs/PlanVoyageOutputLeg"}),
        script=f"{WHOLE}end = whole.end\nif end is not None:\n    print(end.depth)",
    ),
    fixes(
        "a field is described differently",
        "documentation",
        put(OUTPUT, f"{FIELDS}/risk/description", "The danger."),
    ),
    fixes(
        "a class is described differently",
        "documentation",
        put(OUTPUT, f"{LEG}/description", "A part."),
    ),
    fixes(
        "what else an object may hold is said",
        "schema",
        put(OUTPUT, f"{LEG}/additionalProperties", True),
    ),
    fixes("fields stand in another order", "order", backwards(OUTPUT, FIELDS)),
    fixes("a field has a documented range", "constraint", put(OUTPUT, f"{FIELDS}/risk/maximum", 1)),
]

RESULTS: list[Case] = [
    breaks(
        "a list is one of its elements",
        "result-changed",
        put("weigh-cargo/task.json", "/returns/0", {"schema": "WeighCargoOutputElement"}),
        script='print(client.weigh_cargo(b"a")[0].label)',
    ),
    breaks(
        "what is picked is another part",
        "result-changed",
        put(TASK, "/returns/2/pick", "/days"),
        script='print(client.plan_voyage("a", "b").upper())',
    ),
    breaks(
        "nothing is picked",
        "result-changed",
        drop(TASK, "/returns/2/pick"),
        script='print(client.plan_voyage("a", "b").upper())',
    ),
    breaks(
        "what is picked may be absent",
        "result-changed field-widened",
        drop(OUTPUT, f"{VOYAGE}/required/0"),
        script='print(client.plan_voyage("a", "b").upper())',
    ),
    breaks(
        "a part of an event is picked",
        "result-changed",
        put(TASK, "/returns/0/pick", "/leg"),
        script='for leg in client.plan_voyage("a", "b", stream=True):\n    print(leg.rest)',
    ),
    breaks(
        "a picture is a file",
        "result-changed",
        put("draw-flag/task.json", "/returns", [{"bytes": True}]),
        script='print(client.draw_flag("a").size)',
    ),
    breaks(
        "an array is a file",
        "result-changed",
        put("map-depth/task.json", "/returns", [{"bytes": True}]),
        script='print(client.map_depth(b"a").shape)',
    ),
    fixes(
        "a sound that may come as samples is a file",
        "wire",
        put("blow-horn/task.json", "/returns", [{"bytes": True}]),
    ),
    fixes(
        "samples come from another place",
        "wire",
        put("blow-horn/task.json", "/returns/0/audio/samples", "/sound"),
    ),
    fixes(
        "parallel lists come from other places",
        "wire",
        put("weigh-cargo/task.json", "/returns/0/zip/label", "/names"),
    ),
    breaks(
        "a status is an object",
        "result-changed type-added",
        put("watch-light/task.json", "/returns", [{"schema": "WatchLightOutput"}]),
        add(
            "watch-light/output.json",
            {
                "$schema": DIALECT,
                "$ref": "#/$defs/WatchLightOutput",
                "$defs": {
                    "WatchLightOutput": {
                        "type": "object",
                        "description": "A light.",
                        "properties": {"lit": {"type": "boolean", "description": "It is lit."}},
                    }
                },
            },
        ),
        script='lit: bool = client.watch_light(model="org/model")',
    ),
    breaks(
        "a condition of a result is gone",
        "result-changed",
        drop("name-ship/task.json", "/returns/0"),
        script='print(client.name_ship("a", top_k=3)[0].name)',
    ),
    breaks(
        "a result depends on another argument",
        "result-changed",
        put("name-ship/task.json", "/returns/0/when", {"style": "given"}),
        script='print(client.name_ship("a", top_k=3)[0].name)',
    ),
    breaks(
        "a result depends on the value of an argument",
        "result-changed",
        put("name-ship/task.json", "/returns/0/when", {"style": ["grand"]}),
        before=(retype("name-ship/input.json", STYLE, PLAIN_OR_GRAND),),
        script='print(client.name_ship("a", top_k=3)[0].name)',
    ),
    breaks(
        "another value decides about a result",
        "result-changed",
        put("name-ship/task.json", "/returns/0/when", {"style": ["plain"]}),
        before=(
            retype("name-ship/input.json", STYLE, PLAIN_OR_GRAND),
            put("name-ship/task.json", "/returns/0/when", {"style": ["grand"]}),
        ),
        script='print(client.name_ship("a", style="grand")[0].name)',
    ),
    breaks(
        "a result depends on one argument more",
        "result-changed",
        put("name-ship/task.json", "/returns/0/when/style", "given"),
        script='print(client.name_ship("a", top_k=3)[0].name)',
    ),
    breaks(
        "a switch is an ordinary argument",
        "result-changed order",
        drop(TASK, "/switches/details"),
        drop(TASK, "/returns/1"),
        script=f"{WHOLE}print(whole.legs)",
    ),
    adds(
        "a switch is added",
        "argument-added",
        put(
            "weigh-cargo/input.json",
            "/$defs/WeighCargoParameters/properties/best",
            {"type": "boolean", "description": "Only the heaviest."},
        ),
        put("weigh-cargo/task.json", "/switches", {"best": "/parameters/best"}),
        put(
            "weigh-cargo/task.json",
            "/returns",
            [
                {"when": {"best": True}, "schema": "WeighCargoOutputElement"},
                {
                    "schema": "WeighCargoOutput",
                    "zip": {"label": "/labels", "weight": "/weights"},
                },
            ],
        ),
        script='print(client.weigh_cargo(b"a", best=True).label)',
    ),
    breaks(
        "a task streams no more",
        "argument-removed type-removed",
        drop(TASK, "/switches/stream"),
        drop(TASK, "/returns/0"),
        drop(EVENTS),
        script='for leg in client.plan_voyage("a", "b", stream=True):\n    print(leg)',
    ),
    adds(
        "a task streams",
        "argument-added type-added wire",
        put(
            "draw-flag/input.json",
            "/$defs/DrawFlagInput/properties/stream",
            {"type": "boolean", "description": "Send it line by line."},
        ),
        put("draw-flag/task.json", "/switches", {"stream": "/stream"}),
        put("draw-flag/task.json", "/protocol", "bells"),
        put(
            "draw-flag/task.json",
            "/returns",
            [{"when": {"stream": True}, "stream": "DrawFlagLine"}, {"image": True}],
        ),
        add(
            "draw-flag/stream_output.json",
            {
                "$schema": DIALECT,
                "$ref": "#/$defs/DrawFlagLine",
                "$defs": {
                    "DrawFlagLine": {
                        "type": "object",
                        "description": "A line.",
                        "required": ["pixels"],
                        "properties": {"pixels": {"type": "string", "description": "It."}},
                    }
                },
            },
        ),
        script='for line in client.draw_flag("a", stream=True):\n    print(line.pixels)',
    ),
    breaks(
        "numbers are an array",
        "field-retyped",
        put(
            CARGO,
            "/$defs/WeighCargoOutputElement/properties/weights",
            {**WEIGHTS, "readAs": "float32"},
        ),
        before=(put(CARGO, "/$defs/WeighCargoOutputElement/properties/weights", WEIGHTS),),
        script='weights: list[float] | None = client.weigh_cargo(b"a")[0].weights',
    ),
    breaks(
        "the numbers of an array are of another type",
        "field-retyped",
        put(CARGO, "/$defs/WeighCargoOutputElement/properties/weights/readAs", "float64"),
        before=(
            put(
                CARGO,
                "/$defs/WeighCargoOutputElement/properties/weights",
                {**WEIGHTS, "readAs": "float32"},
            ),
        ),
        script="weights: sdk.FloatArray | None = client.weigh_cargo(b'a')[0].weights",
    ),
    breaks(
        "a stream has another kind of events",
        "type-added result-changed",
        put(EVENTS, "/$defs/PlanVoyageStreamOutput/oneOf/-", {"$ref": "#/$defs/RestEvent"}),
        put(EVENTS, "/$defs/RestEvent", kind_of_event("rest")),
        before=KINDS,
        script="from typing import assert_never\n\n"
        'for event in client.plan_voyage("a", "b", stream=True):\n'
        "    match event:\n"
        "        case sdk.LegEvent() | sdk.SkyEvent() | sdk.UnknownPlanVoyageStreamOutput():\n"
        "            print(event)\n"
        "        case other:\n"
        "            assert_never(other)",
    ),
    breaks(
        "a stream lacks a kind of events",
        "result-narrowed type-removed",
        drop(EVENTS, "/$defs/PlanVoyageStreamOutput/oneOf/1"),
        drop(EVENTS, "/$defs/SkyEvent"),
        before=KINDS,
        script='for event in client.plan_voyage("a", "b", stream=True):\n'
        "    print(isinstance(event, sdk.SkyEvent))",
    ),
    breaks(
        "a file is streamed",
        "result-changed",
        put("draw-flag/task.json", "/returns", [{"chunks": True}]),
        script='print(client.draw_flag("a").size)',
    ),
    breaks(
        "a file is streamed no more",
        "result-changed",
        put("draw-flag/task.json", "/returns", [{"bytes": True}]),
        before=(put("draw-flag/task.json", "/returns", [{"chunks": True}]),),
        script='for chunk in client.draw_flag("a"):\n    chunk.hex()',
    ),
    adds(
        "a file can be streamed",
        "argument-added",
        put(
            "draw-flag/input.json",
            "/$defs/DrawFlagInput/properties/stream",
            {"type": "boolean", "description": "Send it as it is drawn."},
        ),
        put("draw-flag/task.json", "/switches", {"stream": "/stream"}),
        put(
            "draw-flag/task.json",
            "/returns",
            [{"when": {"stream": True}, "chunks": True}, {"image": True}],
        ),
        script='for chunk in client.draw_flag("a", stream=True):\n    chunk.hex()',
    ),
    breaks(
        "a task always streams",
        "argument-removed result-changed",
        drop(TASK, "/switches/stream"),
        put(
            TASK,
            "/returns",
            [
                {"when": {"details": True}, "stream": "PlanVoyageStreamOutput"},
                {"stream": "PlanVoyageStreamOutput", "pick": "/leg"},
            ],
        ),
        script='print(client.plan_voyage("a", "b", details=True).route)',
    ),
    breaks(
        "a task with a switch has another one",
        "argument-added result-changed field-added",
        put(
            "weigh-cargo/input.json",
            "/$defs/WeighCargoParameters/properties/count",
            {"type": "boolean", "description": "Only say how many."},
        ),
        put("weigh-cargo/task.json", "/switches/count", "/parameters/count"),
        put(
            "weigh-cargo/output.json",
            "/$defs/WeighCargoOutputElement/properties/number",
            INTEGER,
        ),
        put("weigh-cargo/output.json", "/$defs/WeighCargoOutputElement/required/-", "number"),
        put(
            "weigh-cargo/task.json",
            "/returns",
            [
                {
                    "when": {"count": True},
                    "schema": "WeighCargoOutputElement",
                    "pick": "/number",
                },
                {"when": {"strict": True}, "schema": "WeighCargoOutputElement"},
                {"schema": "WeighCargoOutput"},
            ],
        ),
        before=STRICT,
        script="strict = bool(input())\n"
        'found = client.weigh_cargo(b"a", strict=strict)\n'
        "print(found[0].label if isinstance(found, list) else found.label)",
    ),
    adds(
        "a task with a switch has another one for what it may return anyway",
        "argument-added",
        put(
            "weigh-cargo/input.json",
            "/$defs/WeighCargoParameters/properties/best",
            {"type": "boolean", "description": "Only the heaviest."},
        ),
        put("weigh-cargo/task.json", "/switches/best", "/parameters/best"),
        put(
            "weigh-cargo/task.json",
            "/returns",
            [
                {"when": {"best": True}, "schema": "WeighCargoOutputElement"},
                {"when": {"strict": True}, "schema": "WeighCargoOutputElement"},
                {"schema": "WeighCargoOutput"},
            ],
        ),
        before=STRICT,
        script='print(client.weigh_cargo(b"a", best=True).label)',
    ),
    breaks(
        "a switch is one of streams",
        "argument-narrowed result-changed type-added wire",
        drop("weigh-cargo/task.json", "/switches"),
        put("weigh-cargo/task.json", "/switches", {"strict": "/parameters/strict"}),
        put("weigh-cargo/task.json", "/protocol", "bells"),
        put("weigh-cargo/task.json", "/body", "json"),
        put(
            "weigh-cargo/task.json",
            "/returns",
            [
                {"when": {"strict": True}, "stream": "WeighCargoPart"},
                {"schema": "WeighCargoOutput"},
            ],
        ),
        add(
            "weigh-cargo/stream_output.json",
            {
                "$schema": DIALECT,
                "$ref": "#/$defs/WeighCargoPart",
                "$defs": {
                    "WeighCargoPart": {
                        "type": "object",
                        "description": "A part.",
                        "properties": {"label": {"type": "string", "description": "It."}},
                    }
                },
            },
        ),
        before=STRICT,
        script='client.weigh_cargo(b"a", strict=None)',
    ),
]

NAMES: list[Case] = [
    adds(
        "a type is added",
        "type-added",
        put(
            OUTPUT,
            "/$defs/PlanVoyageBuoy",
            {"type": "object", "description": "A buoy.", "properties": {"name": STRING}},
        ),
        script="print(sdk.PlanVoyageBuoy)",
    ),
    breaks(
        "the class of elements is renamed",
        "result-changed type-removed type-added",
        say(CARGO, "WeighCargoOutputElement", "WeighCargoPiece"),
        script='pieces: list[sdk.WeighCargoOutputElement] = client.weigh_cargo(b"a")',
    ),
    breaks(
        "the class of the result is renamed",
        "result-changed type-removed type-added",
        say(OUTPUT, "PlanVoyageOutput", "PlanVoyageAnswer"),
        say(TASK, "PlanVoyageOutput", "PlanVoyageAnswer"),
        script='whole: sdk.PlanVoyageOutput = client.plan_voyage("a", "b", details=True)',
    ),
    breaks(
        "an enumeration is renamed",
        "type-removed type-added schema",
        say(OUTPUT, "PlanVoyageSky", "PlanVoyageWeatherWord"),
        script='sky: sdk.PlanVoyageSky = "clear"',
    ),
    breaks(
        "an object of arguments is renamed",
        "type-removed type-added schema",
        say(INPUT, "PlanVoyageWeather", "PlanVoyageSea"),
        script="print(sdk.PlanVoyageWeather)",
    ),
    breaks(
        "a class is an alias",
        "field-retyped class-changed documentation",
        put(OUTPUT, LEG, {"type": "number", "description": "Its length."}),
        script=f"{WHOLE}print(whole.legs[0].length)",
    ),
    breaks(
        "an alias stands for something else",
        "type-changed",
        retype(OUTPUT, "/$defs/PlanVoyagePort", INTEGER),
        before=(put(OUTPUT, "/$defs/PlanVoyagePort", STRING),),
        script='port: sdk.PlanVoyagePort = "a"',
    ),
    breaks(
        "an alias that is read stands for more",
        "type-changed",
        put(OUTPUT, "/$defs/PlanVoyagePort/type", ["string", "null"]),
        before=(put(OUTPUT, "/$defs/PlanVoyagePort", STRING),),
        script="def port() -> sdk.PlanVoyagePort:\n    raise ValueError\nprint(port().upper())",
    ),
    adds(
        "an alias that is given stands for more",
        "type-extended",
        put(INPUT, "/$defs/PlanVoyagePort/type", ["string", "integer"]),
        before=(put(INPUT, "/$defs/PlanVoyagePort", STRING),),
        script="port: sdk.PlanVoyagePortParam = 3",
    ),
    breaks(
        "a class has no twin for dict literals any more",
        "argument-removed type-removed",
        drop(INPUT, "/$defs/PlanVoyageOptions/properties/near"),
        script='near: sdk.HarbourParam = {"name": "a"}',
    ),
    adds(
        "a class has a twin for dict literals",
        "argument-added type-added",
        put(
            INPUT,
            "/$defs/PlanVoyageOptions/properties/far",
            {"$ref": "../common.json#/$defs/Buoy", "description": "A buoy."},
        ),
        before=(
            put(
                "common.json",
                "/$defs/Buoy",
                {"type": "object", "description": "A buoy.", "properties": {"name": STRING}},
            ),
        ),
        script='far: sdk.BuoyParam = {"name": "a"}',
    ),
    fixes("a type is one that tasks share", "", share(OUTPUT, "PlanVoyageOutputLeg")),
]

CASES: list[Case] = [*PRESENCE, *TYPES, *RESULTS, *NAMES]
