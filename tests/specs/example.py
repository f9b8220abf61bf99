"""An example of a task with what its task says about it, for the tests beside this module."""

from __future__ import annotations

from pathlib import Path

from pydantic import JsonValue

from .reading import BASE, faults, items, members, read, registry_of, root_of, text


class Case:
    """An example, and what its task says about it."""

    def __init__(self, path: Path) -> None:
        self.folder: Path = path.parents[1]
        self.root: Path = root_of(path)
        self.task: dict[str, JsonValue] = read(self.folder / "task.json")
        example = read(path)
        self.example: dict[str, JsonValue] = example
        self.call: dict[str, JsonValue] = members(example["call"])
        self.arguments: dict[str, JsonValue] = members(self.call["arguments"])
        self.request: dict[str, JsonValue] = members(example["request"])
        self.response: dict[str, JsonValue] = members(example["response"])

    @property
    def rule_index(self) -> int:
        """The rule by which the answer is read: the first whose conditions hold."""
        return next(
            index
            for index, rule in enumerate(rules_of(self.task))
            if all(self._holds(*one) for one in members(rule.get("when", {})).items())
        )

    @property
    def rule(self) -> dict[str, JsonValue]:
        return rules_of(self.task)[self.rule_index]

    @property
    def batch(self) -> int | None:
        """How many texts the call gives, if it gives a list of them."""
        given = self.arguments.get(str(self.task.get("batch")))
        return len(given) if isinstance(given, list) else None

    def _holds(self, argument: str, state: JsonValue) -> bool:
        value = self.arguments.get(argument)
        if isinstance(state, list):
            return value in state
        return value is True if state is True else value is not None

    def faults(self, value: JsonValue, file: str, definition: str | None = None) -> list[str]:
        """What is wrong with a value, by a definition of a file or by what the file is about."""
        own = definition in members(read(self.folder / file).get("$defs", {}))
        home = f"{self.folder.name}/{file}" if own or not definition else "common.json"
        reference = f"{BASE}{home}" + (f"#/$defs/{definition}" if definition else "")
        return faults(plain(value), {"$ref": reference}, registry_of(self.root))

    def definition(self, name: str) -> dict[str, JsonValue]:
        files = [self.folder / "output.json", self.root / "common.json"]
        found = [members(read(one).get("$defs", {})) for one in files if one.exists()]
        return next(members(one[name]) for one in found if name in one)


def rules_of(task: dict[str, JsonValue]) -> list[dict[str, JsonValue]]:
    """The rules of reading; without any, the answer is what output.json is about."""
    return [members(rule) for rule in items(task.get("returns", [{}]))]


def plain(value: JsonValue) -> JsonValue:
    """The value with the files in it as strings, which is what they are inside JSON."""
    if isinstance(value, dict):
        if value.keys() & {"$media", "$base64"}:
            return ""
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def is_file(value: JsonValue) -> bool:
    return isinstance(value, dict) and "$media" in value


def at(value: JsonValue, pointer: JsonValue) -> JsonValue:
    """The value at a JSON pointer."""
    for token in text(pointer).split("/")[1:]:
        value = members(value)[token]
    return value
