"""What users of the base write: every argument, every field, every other name."""

from __future__ import annotations

from collections.abc import Mapping

from tests.codegen.diff.edits import Case

HEAD = 'import {package} as sdk\n\nclient = sdk.InferenceClient("org/model")\n'
SCRIPTS: Mapping[str, str] = {
    "plan-voyage": """
from typing import Literal

stops: list[str] = ["Hull"]
moods: list[Literal["calm", "keen"]] = ["calm"]
costs: dict[str, float] = {"Hull": 1.5}
sailor = sdk.PlanVoyageSailor(name="Bo", rank="cook", age=3, watch=1, skills=stops)
twin: sdk.PlanVoyageSailorParam = {"name": "Cy", "watch": None, "skills": stops}
near = sdk.Harbour(name="Hull", depth=3.5, flag="red")
words: str = client.plan_voyage(
    "Hull",
    "Cork",
    5.5,
    stops=stops,
    crew=[{"name": "Ada", "rank": "mate", "age": 3, "watch": None, "skills": ["knots"]}],
    pilot="engine",
    pilot_name="Di",
    load=3,
    near={"name": "Hull", "depth": 2.5, "flag": "green"},
    notes=[1, None, {"a": "b"}],
    marks={"a": 1},
    costs=costs,
    wind=3,
    waves=1.5,
    limit="none",
    leg=(1, 2.5),
    units="knots",
    moods=moods,
    parameters={"load": 2},
    extra_parameters={"a": 1},
    extra_body={"b": 2},
    model="org/other",
)
client.plan_voyage(start="a", goal="b", speed=None, crew=[sailor, twin], near=near, limit=3)
client.plan_voyage("a", goal="b", pace=3, pilot="person", stream=False, details=None)
whole = client.plan_voyage("a", "b", details=True)
legs: list[sdk.PlanVoyageOutputLeg] = whole.legs
length: float = legs[0].length
name: str | None = legs[0].name
best: bool | None = legs[0].best
route: str = whole.route
days: int = whole.days
risk: float | None = whole.risk
sky: str | None = whole.sky
if whole.sky == "cloudy" and whole.end is not None:
    harbour: str = whole.end.name
    depth: float | None = whole.end.depth
    flag: str | None = whole.end.flag
tides: list[float | None] | None = whole.tides
kind: Literal["voyage"] | None = whole.kind
if whole.chart is not None:
    print(whole.chart.size)
log: bytes | None = whole.log
print(whole.extra)
for event in client.plan_voyage("a", "b", stream=True):
    leg: str = event.leg
    rest: int | None = event.rest
flag_given: bool = bool(words)
either = client.plan_voyage("a", "b", details=flag_given)
print(either.days if isinstance(either, sdk.PlanVoyageOutput) else either)
print(client.sail("a", "b").upper(), client.voyages.plan("a", "b", details=True).days)


async def later(client: sdk.AsyncInferenceClient) -> str:
    async for event in await client.plan_voyage("a", "b", stream=True):
        print(event.leg)
    return await client.sail("a", goal="b", load=3)
""",
    "weigh-cargo": """
pieces = client.weigh_cargo(b"...", top_k=3, unit="lb", strict=False)
element: sdk.WeighCargoOutputElement = pieces[0]
label: str = element.label
weight: float | None = element.weight
client.weigh_cargo(picture="cargo.png", unit=None)
""",
    "name-ship": """
looks: list[str] = ["red", "blue"]
first: str = client.name_ship("red", "en", style="bold").name
best: list[sdk.NameShipOutputElement] = client.name_ship(look="red", language="en", top_k=3)
many: list[sdk.NameShipOutputElement] = client.name_ship(looks)
score: float | None = many[0].score
most: list[list[sdk.NameShipOutputElement]] = client.name_ship(looks, top_k=2)
client.name_ship("red", "en", "org/model")
""",
    "draw-flag": """
flag = client.draw_flag("a red cross", width=8, height=None)
print(flag.size)
client.draw_flag(words="a star", model="org/other")
""",
    "read-tide": """
tide = client.read_tide("Hull", hour=3)
height: float = tide.height
rising: bool | None = tide.rising
client.read_tide(harbour="Hull", extra_headers={"a": "b"}, timeout=3)
""",
    "watch-light": """
lit: bool = client.watch_light(model="org/model")
""",
    "blow-horn": """
sound: bytes = client.blow_horn("short")
client.blow_horn(signal="long")
""",
    "map-depth": """
points = client.map_depth(b"...")
print(points.shape)
client.map_depth(record="record.wav")
""",
}
"""By the tasks of the base."""
SHARED = ("endpoints", "protocols", "common.json")


def script(text: str, package: str) -> str:
    """A file of user's code."""
    return HEAD.format(package=package) + text + "\n"


def tasks_of(case: Case, old: Mapping[str, str], new: Mapping[str, str]) -> set[str]:
    """The tasks that a case is about: those that it touches, or that its script calls."""
    changed = {path for path in {*old, *new} if old.get(path) != new.get(path)}
    found = {path.partition("/")[0] for path in changed} & {*SCRIPTS, "paint-flag", "ask-pilot"}
    called = {task for task in SCRIPTS if task.replace("-", "_") in case.script}
    if not found | called or "common.json" in changed:
        called.add("plan-voyage")
    return found | called | {"watch-light"}  # a package has a task, whatever is removed


def only(files: Mapping[str, str], tasks: set[str]) -> dict[str, str]:
    """The specs of these tasks, and what all share."""
    return {
        path: text for path, text in files.items() if path.partition("/")[0] in {*tasks, *SHARED}
    }
