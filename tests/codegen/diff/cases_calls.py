"""Edits of methods, of what calls do, and of where requests go."""

from __future__ import annotations

from tests.codegen.diff.edits import (
    Case,
    add,
    adds,
    backwards,
    breaks,
    drop,
    fixes,
    move,
    put,
    rename,
    retype,
)

TASK = "plan-voyage/task.json"
INPUT = "plan-voyage/input.json"
OUTPUT = "plan-voyage/output.json"
FLAG = "draw-flag/task.json"
TIDE = "read-tide/task.json"
LIGHT = "watch-light/task.json"
HARBOUR = "endpoints/harbour.json"
PIER = "endpoints/pier.json"
BELLS = "protocols/bells.json"
ASK: dict[str, object] = {
    "task": "ask-pilot",
    "summary": "Ask whether a pilot is there.",
    "http_method": "GET",
    "args": [],
    "params": None,
    "returns": [{"ok": True}],
}

PARSE: dict[str, object] = {
    "argument": "notes",
    "send": {"of": "{schema}"},
    "switches": ["details"],
    "text": "/route",
}
"""A second method of a task, which parses the text of its response."""
PARSES = put(TASK, "/parse", PARSE)
PARSED = 'print(client.plan_voyage_parse("a", "b", notes=int).parsed + 1)'

TOOLS: dict[str, object] = {
    "argument": "crew",
    "send": {"name": "{name}", "form": "{schema}"},
    "call": {"schema": "PlanVoyageOutputLeg", "name": "/name", "arguments": "/name"},
    "reply": {"schema": "PlanVoyageSailor", "send": {"name": "{result}"}},
}
"""A method of a task that runs tool calls, and an argument that takes functions."""
TOOLED = put(TASK, "/tools", TOOLS)
LEG = "sdk.PlanVoyageOutputLeg(length=1)"
RUN = f"client.plan_voyage_run_tool({LEG}, crew=[print]).message.name.upper()"
MATES = {
    "type": "array",
    "items": {"$ref": "#/$defs/PlanVoyageSailor"},
    "description": "Other sailors.",
}
LEGS: dict[str, object] = {"schema": "PlanVoyageOutputLeg", "name": "CrewMember"}
TAKES_LEGS = put(TASK, "/accepts_output", {"crew": LEGS})
CREW = 'legs = client.plan_voyage("a", "b", details=True).legs\n'
SENT_BACK: list[Case] = [
    adds(
        "a list also takes a part of a response",
        "argument-widened type-added",
        TAKES_LEGS,
        script=f'{CREW}client.plan_voyage("a", "b", crew=[*legs, {{"name": "c"}}])',
    ),
    breaks(
        "a list takes no part of a response any more",
        "argument-narrowed type-removed",
        drop(TASK, "/accepts_output"),
        script=f'{CREW}client.plan_voyage("a", "b", crew=legs)',
        before=(TAKES_LEGS,),
    ),
    breaks(
        "a list takes another part of a response",
        "argument-retyped type-changed wire",
        put(TASK, "/accepts_output/crew/schema", "PlanVoyageOutput"),
        script=f'{CREW}client.plan_voyage("a", "b", crew=legs)',
        before=(
            TAKES_LEGS,
            drop(OUTPUT, "/$defs/PlanVoyageOutput/properties/chart"),
            drop(OUTPUT, "/$defs/PlanVoyageOutput/properties/log"),
        ),
    ),
    breaks(
        "the type of an item is renamed",
        "type-removed type-added",
        put(TASK, "/accepts_output/crew/name", "Sailor"),
        script="crew: list[sdk.CrewMember] = []\nclient.plan_voyage('a', 'b', crew=crew)",
        before=(TAKES_LEGS,),
    ),
    adds(
        "a part of a response that is sent back has another property",
        "field-added wire",
        put(OUTPUT, "/$defs/PlanVoyageOutputLeg/properties/sea", {"type": "string"}),
        script=f"{CREW}print(legs[0].sea)",
        before=(TAKES_LEGS,),
    ),
]

STREAMED_LEG = "plan-voyage/stream_output.json"
STREAMED_LEGS = "/$defs/PlanVoyageStreamOutput/properties"
TELLS = (
    put(
        TASK,
        "/returns",
        [
            {
                "when": {"stream": True, "details": True},
                "stream": "PlanVoyageStreamOutput",
                "text": "/leg",
                "events": {},
            },
            {"when": {"stream": True}, "stream": "PlanVoyageStreamOutput"},
            {"when": {"details": True}, "schema": "PlanVoyageOutput"},
            {"schema": "PlanVoyageOutput", "pick": "/route"},
        ],
    ),
    put(STREAMED_LEG, f"{STREAMED_LEGS}/leg/whole", {"how": "append", "at": "/route"}),
    put(STREAMED_LEG, f"{STREAMED_LEGS}/log", {"type": "string", "whole": {"how": "append"}}),
)
"""A method whose stream consists of events."""
PART = {
    "type": "object",
    "properties": {
        "length": {"type": "integer"},
        "name": {"type": "string"},
        "best": {"type": "string", "whole": {"how": "append", "at": "/said"}},
    },
}
TELLS_LEGS = (
    *TELLS,
    put(OUTPUT, "/$defs/PlanVoyageOutputLeg/properties/said", {"type": "string"}),
    put(STREAMED_LEG, "/$defs/PlanVoyageStreamLeg", PART),
    put(
        STREAMED_LEG,
        f"{STREAMED_LEGS}/legs",
        {
            "type": "array",
            "items": {"$ref": "#/$defs/PlanVoyageStreamLeg"},
            "whole": {"by": "length"},
        },
    ),
)
"""The same, with a list of which each item has events."""
TOLD = """
for event in client.plan_voyage_stream("a", "b"):
    if event.type == "log.delta":
        print(event.delta + "!")
"""
TOLD_BY_CLASS = """
for event in client.plan_voyage_stream("a", "b"):
    if isinstance(event, sdk.PlanVoyageLogDeltaEvent):
        print(event.delta + "!")
"""


METHODS: list[Case] = [
    adds(
        "a method that streams events is added",
        "method-added",
        put(TASK, "/returns/0/events", {}),
        script=TOLD,
        before=(*TELLS, drop(TASK, "/returns/0/events")),
    ),
    breaks(
        "a method that streams events is removed",
        "method-removed",
        drop(TASK, "/returns/0/events"),
        script=TOLD,
        before=TELLS,
    ),
    breaks(
        "a method that streams events loses an alias",
        "method-removed",
        put(TASK, "/returns/0/events", {}),
        script='print(client.voyages.stream("a", "b").final().days + 1)',
        before=(*TELLS, put(TASK, "/returns/0/events", {"aliases": ["voyages.stream"]})),
    ),
    breaks(
        "a kind of events is removed",
        "result-changed wire schema",
        drop(STREAMED_LEG, f"{STREAMED_LEGS}/log/whole"),
        script=TOLD_BY_CLASS,
        before=TELLS,
    ),
    adds(
        "a kind of events is added",
        "field-added wire schema",
        put(STREAMED_LEG, f"{STREAMED_LEGS}/log/whole", {"how": "append"}),
        script=TOLD_BY_CLASS,
        before=(*TELLS, drop(STREAMED_LEG, f"{STREAMED_LEGS}/log/whole")),
    ),
    fixes(
        "the items of events are told apart by an id",
        "wire schema",
        put(STREAMED_LEG, f"{STREAMED_LEGS}/legs/whole/id", "name"),
        before=TELLS_LEGS,
    ),
    fixes(
        "the items of events are no longer told apart by an id",
        "wire schema",
        put(STREAMED_LEG, f"{STREAMED_LEGS}/legs/whole", {"by": "length"}),
        before=(
            *TELLS_LEGS,
            put(STREAMED_LEG, f"{STREAMED_LEGS}/legs/whole", {"by": "length", "id": "name"}),
        ),
    ),
    adds("functions can be tools", "method-added", TOOLED, script=RUN),
    breaks(
        "functions can no longer be tools",
        "method-removed",
        drop(TASK, "/tools"),
        script='client.plan_voyage("a", "b", crew=[print])',
        before=(TOOLED,),
    ),
    breaks(
        "the method that runs tools loses an alias",
        "method-removed",
        drop(TASK, "/tools/aliases"),
        script=f"client.voyages.run({LEG}, crew=[])",
        before=(put(TASK, "/tools", {**TOOLS, "aliases": ["voyages.run"]}),),
    ),
    breaks(
        "another argument takes functions",
        "argument-removed",
        put(TASK, "/tools/argument", "mates"),
        script='client.plan_voyage("a", "b", crew=[print])',
        before=(TOOLED, put(INPUT, "/$defs/PlanVoyageOptions/properties/mates", MATES)),
    ),
    breaks(
        "the message with a result is of another type",
        "result-changed wire",
        put(TASK, "/tools/reply", {"schema": "PlanVoyageWeather", "send": {"said": "{result}"}}),
        script=RUN,
        before=(TOOLED,),
    ),
    fixes(
        "a function is sent in another form",
        "wire",
        put(TASK, "/tools/send", {"name": "{name}", "skills": [], "form": "{schema}"}),
        before=(TOOLED,),
    ),
    adds("a method that parses is added", "method-added", PARSES, script=PARSED),
    breaks(
        "a method that parses is removed",
        "method-removed",
        drop(TASK, "/parse"),
        script=PARSED,
        before=(PARSES,),
    ),
    breaks(
        "a method that parses loses an alias",
        "method-removed",
        drop(TASK, "/parse/aliases"),
        script='client.voyages.parse("a", "b", notes=int)',
        before=(put(TASK, "/parse", {**PARSE, "aliases": ["voyages.parse"]}),),
    ),
    breaks(
        "a method takes the type as another argument",
        "argument-removed",
        put(TASK, "/parse/argument", "marks"),
        script=PARSED,
        before=(PARSES,),
    ),
    fixes(
        "the schema is sent in another place",
        "wire",
        put(TASK, "/parse/send", {"of": ["{name}", "{schema}"]}),
        before=(PARSES,),
    ),
    breaks(
        "a task is removed",
        "method-removed",
        drop("map-depth/task.json"),
        drop("map-depth/input.json"),
        script='client.map_depth(b"a")',
    ),
    breaks(
        "a task is renamed",
        "method-removed method-added",
        move("draw-flag", "paint-flag"),
        script='client.draw_flag("a")',
    ),
    adds(
        "a task is renamed, and the old name is another name of the method",
        "method-added",
        move("draw-flag", "paint-flag"),
        put("paint-flag/task.json", "/aliases", ["draw_flag"]),
        script='client.paint_flag("a")',
    ),
    adds(
        "a task is added",
        "method-added",
        add("ask-pilot/task.json", ASK),
        script="client.ask_pilot()",
    ),
    breaks(
        "another name is gone",
        "method-removed",
        drop(TASK, "/aliases/1"),
        script='client.sail("a", "b")',
    ),
    breaks(
        "another name below an attribute is gone",
        "method-removed",
        drop(TASK, "/aliases/0"),
        script='client.voyages.plan("a", "b")',
    ),
    adds(
        "there is another name",
        "method-added",
        put(FLAG, "/aliases", ["flags.draw"]),
        script='client.flags.draw("a")',
    ),
    fixes("the summary is another one", "documentation", put(TASK, "/summary", "Plan.")),
    fixes("the description is another one", "documentation", put(TASK, "/description", "Legs.")),
    fixes("the description is gone", "documentation", drop(TASK, "/description")),
]

WIRE: list[Case] = [
    adds(
        "a question becomes a request with a body",
        "argument-added wire",
        drop(TIDE, "/http_method"),
        script='client.read_tide("a", extra_body={"b": 1})',
    ),
    breaks(
        "a request with a body becomes a question",
        "argument-removed wire",
        put(TIDE, "/http_method", "GET"),
        before=(drop(TIDE, "/http_method"),),
        script='client.read_tide("a", extra_body={"b": 1})',
    ),
    fixes(
        "an argument is the whole body",
        "wire",
        put("blow-horn/task.json", "/locations", {"inputs": "whole-body"}),
    ),
    fixes(
        "an argument is sent in the path",
        "wire",
        put(TIDE, "/locations", {"harbour": "path"}),
        put(TIDE, "/path", "/tide/{harbour}"),
    ),
    fixes(
        "an argument is sent in a header",
        "wire",
        put(TIDE, "/locations", {"hour": {"header": "Tide-Hour"}}),
    ),
    breaks(
        "a request is no object any more",
        "argument-removed argument-required class-changed type-added wire",
        retype("blow-horn/input.json", "/$defs/BlowHornInput", {"type": "array", "items": {}}),
        put("blow-horn/task.json", "/args", []),
        script='client.blow_horn("a")',
    ),
    breaks(
        "all arguments are sent in the query",
        "argument-removed wire",
        put("blow-horn/task.json", "/http_method", "DELETE"),
        put("blow-horn/task.json", "/locations", {"inputs": "query"}),
        script='client.blow_horn("a", extra_body={"b": 1})',
    ),
    breaks(
        "a response has no content any more",
        "result-changed",
        put(TIDE, "/returns", [{"none": True}]),
        script='print(client.read_tide("a").height + 1)',
    ),
    fixes("a task takes another route", "wire", put(TASK, "/route", "model")),
    breaks(
        "a task goes to an endpoint of its own",
        "endpoint-of-task",
        put(TIDE, "/endpoint", "pier"),
        runs='client(answer({"height": 1})).read_tide("a")',
    ),
    adds(
        "a file becomes a list of files",
        "argument-widened wire",
        drop("map-depth/task.json", "/body"),
        put(
            "map-depth/input.json",
            "/$defs/MapDepthInput/properties/record",
            {
                "type": "array",
                "items": {"type": "string", "contentEncoding": "base64"},
                "description": "The record.",
            },
        ),
        script='client.map_depth([b"..."])',
    ),
    fixes("the body is a form", "wire", put("blow-horn/task.json", "/body", "form")),
    fixes("the token is in another header", "wire", put(HARBOUR, "/auth", {"header": "Key"})),
    fixes("each request has a header", "wire", put(HARBOUR, "/headers", {"Tide-Version": "2"})),
    fixes("a task goes to another path", "wire", put(TIDE, "/path", "/tides")),
    fixes("a task goes to a path", "wire", put(FLAG, "/path", "/draw")),
    fixes("another kind of file is asked for", "wire", put(FLAG, "/accept", "image/webp")),
    fixes("no kind of file is asked for", "wire", drop(FLAG, "/accept")),
    fixes("the body does not name the model", "wire", drop(TASK, "/model_at")),
    fixes(
        "the body names the model elsewhere",
        "wire schema",
        put(TASK, "/model_at", "/ship"),
        rename(INPUT, "/$defs/PlanVoyageInput/properties/model", "ship"),
    ),
    fixes("a file goes out inside JSON", "wire", put("weigh-cargo/task.json", "/body", "json")),
    fixes(
        "another value is always sent", "wire", put(TASK, "/send_defaults/~1options~1units", "m")
    ),
    fixes("no value is always sent", "wire", drop(TASK, "/send_defaults")),
    fixes(
        "a value is always sent",
        "wire",
        put(FLAG, "/send_defaults", {"/parameters/width": 8}),
    ),
    fixes(
        "an argument needs another one",
        "wire",
        put(TASK, "/implies/-", {"if": "load", "needs": "units"}),
    ),
    fixes("no argument needs another one", "wire", drop(TASK, "/implies")),
    fixes(
        "calls are recorded under another name",
        "wire",
        put(TASK, "/operation_name", "plan"),
    ),
    fixes(
        "another task's model is recommended",
        "wire",
        put(TASK, "/recommended_as", "find-course"),
    ),
    breaks(
        "a task speaks another protocol",
        "error-changed wire",
        put(TASK, "/protocol", "horns"),
        runs="try:\n"
        '    client(refusal("storm")).plan_voyage("a", "b")\n'
        "except sdk.OverloadedError:\n"
        "    pass",
        before=(put(STREAMED_LEG, f"{STREAMED_LEGS}/end", {"type": "string"}),),
    ),
]

BEHAVIOUR: list[Case] = [
    breaks(
        "arguments must be given together",
        "check-added",
        put(TASK, "/checks/-", {"together": ["load", "units"]}),
        runs='client(answer(VOYAGE)).plan_voyage("a", "b", load=3)',
    ),
    breaks(
        "a list must have a member",
        "check-added",
        put(TASK, "/checks/-", {"at_least": {"crew": 1}}),
        runs='client(answer(VOYAGE)).plan_voyage("a", "b", crew=[])',
    ),
    breaks(
        "a list must have more members",
        "check-added",
        put(TASK, "/checks/1/at_least/stops", 2),
        runs='client(answer(VOYAGE)).plan_voyage("a", "b", stops=["d"])',
    ),
    adds(
        "a list may have fewer members",
        "check-removed",
        put(TASK, "/checks/1/at_least/stops", 1),
        before=(put(TASK, "/checks/1/at_least/stops", 2),),
    ),
    adds("a list may be empty", "check-removed", drop(TASK, "/checks/1")),
    adds("arguments may be given alone", "check-removed", drop(TASK, "/checks/0")),
    breaks(
        "a model's URL is refused",
        "model-required",
        put(TIDE, "/by_id", True),
        runs='client(answer({"height": 1})).read_tide("a", model="http://localhost/b")',
    ),
    adds("a model's URL is taken", "model-optional", drop(LIGHT, "/by_id")),
    breaks(
        "no model is recommended",
        "model-required",
        put(TASK, "/recommended_as", None),
        runs='client(hub(VOYAGE, "plan-trip"), model=None).plan_voyage("a", "b")',
    ),
    adds("a model is recommended", "model-optional", drop(FLAG, "/recommended_as")),
    breaks(
        "a refused parameter is not left out",
        "fallback-removed",
        drop(TASK, "/fallback"),
        runs='client(choosy("load", VOYAGE)).plan_voyage("a", "b", load=3)',
    ),
    adds(
        "a refused parameter is left out",
        "fallback-added",
        put(FLAG, "/fallback", {"status": 400, "pattern": "unknown: (.*)"}),
    ),
    fixes("a refusal has another status", "wire", put(TASK, "/fallback/status", 422)),
]

ENDPOINTS: list[Case] = [
    breaks(
        "an endpoint is removed",
        "endpoint-removed",
        drop(PIER),
        runs='client(answer({}), endpoint="pier")',
    ),
    adds(
        "an endpoint is added",
        "endpoint-added",
        add(
            "endpoints/quay.json",
            {"name": "quay", "base_url": None, "routes": {"model": "{base}", "chart": "{base}"}},
        ),
    ),
    breaks(
        "another endpoint is the default",
        "endpoint-default",
        drop(HARBOUR, "/default"),
        put(PIER, "/default", True),
        runs='client(answer({"height": 1})).read_tide("a", model="b")',
    ),
    breaks(
        "an endpoint has no URL of its own",
        "endpoint-default",
        put(HARBOUR, "/base_url", None),
        runs='client(answer({"height": 1})).read_tide("a", model="b")',
    ),
    adds(
        "an endpoint has a URL of its own",
        "setting-added",
        put(PIER, "/base_url", "https://pier.example"),
    ),
    fixes("an endpoint is elsewhere", "wire", put(HARBOUR, "/base_url", "https://harbour.example")),
    breaks(
        "the variable of a URL is not read any more",
        "setting-removed",
        drop(HARBOUR, "/base_url_variable"),
        runs='with environment(HARBOUR_URL="http://localhost:9"):\n'
        '    client(only("localhost", {"height": 1})).read_tide("a", model="b")',
    ),
    breaks(
        "the variable of a URL is another one",
        "setting-removed setting-added",
        put(HARBOUR, "/base_url_variable", "QUAY_URL"),
        runs='with environment(HARBOUR_URL="http://localhost:9"):\n'
        '    client(only("localhost", {"height": 1})).read_tide("a", model="b")',
    ),
    adds(
        "a variable of a URL is read", "setting-added", put(PIER, "/base_url_variable", "PIER_URL")
    ),
    breaks(
        "a variable of tokens is not read any more",
        "setting-removed",
        drop(HARBOUR, "/token_variables/1"),
        runs='with environment(PIER_TOKEN="t"):\n'
        '    client(guarded("t", {"height": 1}), token=None).read_tide("a", model="b")',
    ),
    adds(
        "a variable of tokens is read",
        "setting-added",
        put(HARBOUR, "/token_variables/-", "QUAY_TOKEN"),
    ),
    fixes(
        "variables of tokens stand in another order", "wire", backwards(HARBOUR, "/token_variables")
    ),
    breaks(
        "a host does not get the token any more",
        "setting-removed",
        drop(HARBOUR, "/token_hosts"),
        runs='with environment(PIER_TOKEN="t"):\n'
        '    client(guarded("t", {"height": 1}), token=None).read_tide("a", model="b")',
    ),
    adds(
        "a host gets the token",
        "setting-added",
        put(HARBOUR, "/token_hosts/-", "*.harbour.example"),
    ),
    breaks(
        "a route is removed",
        "endpoint-removed",
        drop(HARBOUR, "/routes/chart"),
        put(PIER, "/routes/chart", "{base}"),
        before=(put(PIER, "/routes/chart", "{base}"),),
        runs='client(answer(VOYAGE)).plan_voyage("a", "b")',
    ),
    adds("a route is added", "endpoint-added", put(PIER, "/routes/chart", "{base}/charts")),
    fixes("a route is another one", "wire", put(HARBOUR, "/routes/chart", "{base}/maps/{model}")),
    breaks(
        "no model is recommended by any endpoint",
        "method-removed wire",
        drop(HARBOUR, "/recommended"),
        script='client.get_recommended_model("plan-voyage")',
    ),
    adds(
        "an endpoint lists its models",
        "method-added wire",
        put(
            HARBOUR,
            "/deployed",
            {
                "url": "{base}/loaded/{framework}",
                "frameworks": ["sail"],
                "model": "/ship",
                "task": "/trade",
            },
        ),
        script="client.list_deployed_models()",
    ),
    fixes("models are recommended elsewhere", "wire", put(HARBOUR, "/recommended/url", "{hub}/x")),
    breaks(
        "a token file is not read any more",
        "setting-removed",
        drop(HARBOUR, "/token_files"),
        runs='with token_file("HARBOUR_HOME", "tk_stored"):\n'
        '    client(guarded("tk_stored", VOYAGE), token=True).plan_voyage("a", "b")',
    ),
    adds(
        "a token file is read",
        "setting-added",
        put(HARBOUR, "/token_files/-", "~/.harbour/token"),
    ),
    fixes(
        "token files are read in another order",
        "wire",
        put(HARBOUR, "/token_files", ["~/.harbour/token", "{HARBOUR_HOME}/token"]),
        before=(put(HARBOUR, "/token_files/-", "~/.harbour/token"),),
    ),
    adds(
        "stored tokens can be switched off",
        "setting-added",
        put(HARBOUR, "/token_disable_variable", "HARBOUR_NO_TOKEN"),
    ),
    breaks(
        "nobody else can be billed any more",
        "setting-removed",
        drop(HARBOUR, "/billing_header"),
        runs='client(answer(VOYAGE), bill_to="org").plan_voyage("a", "b")',
    ),
    adds("another can be billed", "setting-added", put(PIER, "/billing_header", "X-Pier-Dues")),
    fixes(
        "another header says who is billed",
        "wire",
        put(HARBOUR, "/billing_header", "X-Harbour-Payer"),
    ),
    breaks(
        "a provider is not accepted any more",
        "setting-removed",
        drop(HARBOUR, "/providers/1"),
        runs='client(answer(VOYAGE), provider="quay").plan_voyage("a", "b")',
    ),
    adds(
        "another provider is accepted", "setting-added", put(HARBOUR, "/providers/-", "breakwater")
    ),
    fixes("a header holds messages", "wire", put(HARBOUR, "/error_header", "X-Harbour-Error")),
    fixes(
        "another header holds ids", "wire", put(HARBOUR, "/request_id_headers", ["X-Harbour-Log"])
    ),
    fixes("an endpoint is not asked twice", "wire", drop(HARBOUR, "/idempotent")),
    fixes(
        "a model is loading with another word", "wire", put(HARBOUR, "/loading/pattern", "moored")
    ),
    fixes(
        "an endpoint is told to wait",
        "wire",
        put(HARBOUR, "/wait_header", {"name": "X-Wait", "value": "1"}),
    ),
]

PROTOCOLS: list[Case] = [
    breaks(
        "a kind of error has no class of its own any more",
        "error-changed",
        drop(BELLS, "/error_types/storm"),
        runs="try:\n"
        '    client(refusal("storm")).plan_voyage("a", "b")\n'
        "except sdk.OverloadedError:\n"
        "    pass",
    ),
    breaks(
        "a kind of error has another class",
        "error-changed",
        put(BELLS, "/error_types/storm", "GenerationError"),
        runs="try:\n"
        '    client(refusal("storm")).plan_voyage("a", "b")\n'
        "except sdk.OverloadedError:\n"
        "    pass",
    ),
    adds(
        "a kind of error has a class",
        "error-added",
        put(BELLS, "/error_types/pirates", "GenerationError"),
    ),
    fixes("streams end with another word", "wire", put(BELLS, "/sentinel", "[DOCKED]")),
    fixes("errors stand elsewhere", "wire", put(BELLS, "/error", "/distress")),
    fixes(
        "a value marks errors",
        "wire",
        put(BELLS, "/error", {"at": "/kind", "values": ["storm"]}),
    ),
    fixes(
        "streams end with a value",
        "wire",
        put(BELLS, "/final", {"at": "/rest", "values": [0]}),
    ),
    fixes("events of streams are lines", "wire", put(BELLS, "/framing", "lines")),
    fixes("token counts are found", "wire", put(BELLS, "/usage", {"total_tokens": "/tokens"})),
    fixes("requests go to another path", "wire", put(BELLS, "/path", "/v1/bell")),
]

CASES: list[Case] = [*METHODS, *SENT_BACK, *WIRE, *BEHAVIOUR, *ENDPOINTS, *PROTOCOLS]
