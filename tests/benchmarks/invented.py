"""Folders of specs of any size, made up by chance and the same for the same seed.

A task is one of a few kinds (a text and an answer, a talk that streams, a file that is looked at,
a file that is made), with parameters of all sorts; every third refers to a shared definition. The
words mean nothing: what counts is that there are as many as in specs that people write.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator

Json = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VERBS = ("bake", "carve", "draw", "find", "grade", "hum", "mend", "name", "sort", "weigh")
_NOUNS = ("apple", "barrel", "cloud", "drum", "engine", "fable", "garden", "harbour", "island")
_WORDS = ("how", "many", "of", "the", "pieces", "are", "kept", "while", "a", "longer", "one", "is")
_SHARED = 24
"""Definitions in the shared file; each tenth task of a larger folder brings another."""


def invented(count: int, seed: int = 20260) -> dict[str, str]:
    """The texts of a folder with so many tasks, by path."""
    shared = [f"Shared{number}" for number in range(_SHARED + min(count // 10, 100))]
    files: dict[str, Json] = {
        "endpoints/fair.json": {
            "name": "fair",
            "base_url": "https://fair.example",
            "routes": {"model": "{base}/{model}"},
        },
        "protocols/ticker.json": {"name": "ticker", "sentinel": "[END]", "error": "/error"},
        "common.json": _types(None, dict(_shared(shared, random.Random(seed)))),
    }
    for number, task in enumerate(itertools.islice(_ids(), count)):
        # A task is drawn from its own seed: it is the same in folders of any size.
        maker = _Maker(task, shared[:_SHARED], random.Random(f"{seed}-{number}"))
        files |= {f"{task}/{name}": value for name, value in maker.files(number % 4).items()}
    return {name: json.dumps(value, indent=2) + "\n" for name, value in files.items()}


def _ids() -> Iterator[str]:
    for number in itertools.count():
        for verb, noun in itertools.product(_VERBS, _NOUNS):
            yield f"{verb}-{noun}" + (f"-{number}" if number else "")


def _types(root: str | None, definitions: Json) -> Json:
    start: Json = {"$ref": f"#/$defs/{root}"} if root else {}
    return {"$schema": _DIALECT, **start, "$defs": definitions}


def _sentence(chance: random.Random) -> str:
    words = chance.choices(_WORDS, k=chance.randint(4, 14))
    return " ".join(words).capitalize() + "."


def _shared(names: list[str], chance: random.Random) -> Iterator[tuple[str, Json]]:
    for index, name in enumerate(names):
        description = _sentence(chance)
        if index % 3 == 0:
            values = [f"{word}_{index}" for word in chance.sample(_NOUNS, 4)]
            yield name, {"type": "string", "enum": values, "description": description}
            continue
        members: Json = {
            f"{noun}_size": {"type": "integer", "description": _sentence(chance)}
            for noun in chance.sample(_NOUNS, chance.randint(2, 6))
        }
        if index % 3 == 2:
            members["next"] = {"$ref": f"#/$defs/{names[index - 1]}", "description": "Another."}
        yield name, {"type": "object", "properties": members, "description": description}


class _Maker:
    """The files of one task."""

    def __init__(self, task: str, shared: list[str], chance: random.Random) -> None:
        self.task = task
        self.name = "".join(part.capitalize() for part in task.split("-"))
        self.shared = shared
        self.chance = chance

    def files(self, kind: int) -> dict[str, Json]:
        """The files of a task of one of the kinds."""
        binding: Json = {
            "task": self.task,
            "summary": _sentence(self.chance),
            "description": _sentence(self.chance),
            "args": [{"name": "source", "at": "/source"}],
        }
        media = kind == 2
        match kind:
            case 1:
                binding |= {
                    "switches": {"stream": "/stream"},
                    "protocol": "ticker",
                    "returns": [
                        {"when": {"stream": True}, "stream": f"{self.name}StreamOutput"},
                        {"schema": f"{self.name}Output"},
                    ],
                }
            case 2:
                binding["body"] = "raw-when-bare"
            case 3:
                binding["returns"] = [{"image": True}]
            case _:
                pass
        files = {"task.json": binding, "input.json": self._input(media=media, streams=kind == 1)}
        if kind != 3:
            files["output.json"] = self._answer("Output")
        if kind == 1:
            files["stream_output.json"] = self._answer("StreamOutput")
        files |= {f"examples/{name}.json": self._example(kind, name) for name in ("one", "another")}
        return files

    def _input(self, *, media: bool, streams: bool) -> Json:
        source: Json = {"type": "string", "description": _sentence(self.chance)}
        if media:
            source |= {"contentEncoding": "base64", "contentMediaType": "image/*"}
        root: Json = {"source": source, "parameters": {"$ref": f"#/$defs/{self.name}Parameters"}}
        definitions: Json = {}
        if streams:
            root["source"] = {
                "type": "array",
                "items": {"$ref": f"#/$defs/{self.name}Part"},
                "description": _sentence(self.chance),
            }
            root["stream"] = {"type": "boolean", "description": "Send it piece by piece."}
            definitions |= self._parts()
        parameters = {
            f"{noun}_{word}": self._parameter(definitions)
            for noun, word in self.chance.sample(
                [*itertools.product(_NOUNS, ("count", "mode", "rate"))], self.chance.randint(3, 14)
            )
        }
        return _types(
            f"{self.name}Input",
            {
                f"{self.name}Input": {"type": "object", "required": ["source"], "properties": root},
                f"{self.name}Parameters": {"type": "object", "properties": parameters},
                **definitions,
            },
        )

    def _parts(self) -> Json:
        """A union told apart by a tag, and its members."""
        kinds = self.chance.sample(_NOUNS, 3)
        names = [f"{self.name}Part{kind.capitalize()}" for kind in kinds]
        union: Json = {
            "oneOf": [{"$ref": f"#/$defs/{name}"} for name in names],
            "discriminator": {"propertyName": "kind"},
        }
        members: Json = {
            name: {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"const": kind, "description": "The kind."},
                    "text": {"type": "string", "description": _sentence(self.chance)},
                },
            }
            for kind, name in zip(kinds, names, strict=True)
        }
        return {f"{self.name}Part": union, **members}

    def _parameter(self, definitions: Json) -> Json:
        """A schema; an object of its own goes into the definitions."""
        described: Json = {"description": _sentence(self.chance)}
        match self.chance.randrange(12):
            case 0 | 1:
                return {"type": "integer", "minimum": 0} | described
            case 2 | 3:
                return {"type": "number", "default": 1.5} | described
            case 4:
                return {"type": ["string", "null"]} | described
            case 5:
                return {"type": "boolean"} | described
            case 6:
                return {"type": "string", "enum": self.chance.sample(_NOUNS, 3)} | described
            case 7:
                return {"type": "array", "items": {"type": "string"}} | described
            case 8:
                return {"type": "object", "additionalProperties": {"type": "number"}} | described
            case 9:
                either = [{"type": "boolean"}, {"const": "never"}]
                return {"anyOf": either} | described
            case 10:
                name = f"{self.name}Option{len(definitions)}"
                definitions[name] = {
                    "type": "object",
                    "properties": {"depth": {"type": "integer"} | described},
                }
                return {"$ref": f"#/$defs/{name}"} | described
            case _:
                shared = self.chance.choice(self.shared)
                return {"$ref": f"../common.json#/$defs/{shared}"} | described

    def _answer(self, suffix: str) -> Json:
        root, piece = f"{self.name}{suffix}", f"{self.name}{suffix}Piece"
        nouns = self.chance.sample(_NOUNS, 3)
        details: Json = {f"{noun}_text": {"type": "string"} for noun in nouns}
        details["shade"] = {"type": "string", "enum": self.chance.sample(_NOUNS, 3)}
        details["shared"] = {"$ref": f"../common.json#/$defs/{self.chance.choice(self.shared)}"}
        return _types(
            root,
            {
                root: {
                    "type": "object",
                    "required": ["pieces"],
                    "properties": {
                        "pieces": {"type": "array", "items": {"$ref": f"#/$defs/{piece}"}},
                        "score": {"type": "number", "description": _sentence(self.chance)},
                    },
                },
                piece: {"type": "object", "properties": details},
            },
        )

    def _example(self, kind: int, name: str) -> Json:
        sources: dict[int, object] = {1: [], 2: {"$media": "image/png", "width": 4, "height": 4}}
        source = sources.get(kind, "A letter")
        sent = {"$base64": source} if kind == 2 else source  # a file
        return {
            "title": _sentence(self.chance),
            "call": {"arguments": {"source": source}, "model": f"org/{name}"},
            "request": {"method": "POST", "path": f"/org/{name}", "body": {"source": sent}},
            "response": {"status": 200, "body": {"pieces": [], "score": 0.5}},
        }
