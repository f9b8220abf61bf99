"""What an import has to say, each thing with its place in the folder that was read.

Some defects can be mended, some guesses only a person can confirm, some files cannot be
imported at all: the code of a finding says which. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._importing.nodes import Place
from inferwire_codegen._specs.json import Document, Pointer

Weight = Literal["error", "decide", "mended"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding, and what to do about it."""

    weight: Weight
    remedy: str


KINDS: Mapping[str, Kind] = {
    "answer-is-a-file": Kind("decide", "If the server answers JSON, write an output.json."),
    "camel-case": Kind(
        "mended", "The name stays as it goes over the wire; Python's has no capitals."
    ),
    "choice-of-answers": Kind("decide", "Say with 'returns' when the server answers which."),
    "copied-definition": Kind("mended", "Put it into common.json if the tasks are to share it."),
    "default-dropped": Kind("mended", "Write the server's default into the description."),
    "default-retyped": Kind("mended", "Compare it with the server's documentation."),
    "dropped-keyword": Kind("mended", "Write into the description what callers should know of it."),
    "dropped-property": Kind("decide", "Rename it if the server does; callers have 'extra_body'."),
    "endless-type": Kind("decide", "Put an object between, or leave it as JSON of any shape."),
    "enum-loosened": Kind("mended", "Write the values into the description."),
    "excluded-parameter": Kind("decide", "Bind it in 'args' under another name, or leave it out."),
    "flattened": Kind("mended", "Compare the definition with what the server takes."),
    "guessed-binding": Kind("decide", "Compare task.json with the server; give it a summary."),
    "guessed-endpoint": Kind("decide", "Write where requests go; see endpoint.schema.json."),
    "guessed-file": Kind("decide", "Correct contentMediaType, or make it a plain string."),
    "guessed-stream": Kind("decide", "Correct the protocol: what ends a stream, what is an error."),
    "guessed-text": Kind("decide", "Correct the type if it is no text."),
    "ignored-file": Kind("mended", "Nothing to do if it is no spec."),
    "invented-name": Kind("mended", "Rename the definition if it has a better name."),
    "json-syntax": Kind("error", "Correct it at the place, or leave the task out with --skip."),
    "list-length": Kind("mended", "Nothing to do."),
    "lost-stream": Kind("decide", "Say in 'switches' what turns the stream on."),
    "missing-folder": Kind("error", "Name the folder that holds the tasks."),
    "missing-input": Kind("error", "Add an input.json, or leave the task out with --skip."),
    "no-answer": Kind("decide", "Write an output.json, or say with 'returns' what comes back."),
    "no-schema": Kind("decide", "Write a schema instead of JSON of any shape."),
    "no-tasks": Kind("error", "Name the folder that holds the tasks, each in a folder of its own."),
    "not-importable": Kind("error", "Correct the source, or leave the task out with --skip."),
    "renamed": Kind("mended", "Rename the definition if it has a better name."),
    "renamed-task": Kind("decide", "If its id goes over the wire, write the id into the routes."),
    "repeated-key": Kind("error", "Delete one of them, or leave the task out with --skip."),
    "required-dropped": Kind("mended", "Nothing to do if the property is optional."),
    "required-renamed": Kind("mended", "Nothing to do."),
    "template": Kind("mended", "Nothing to do."),
    "unknown-type": Kind("mended", "Compare it with the server's documentation."),
    "unreadable-file": Kind("error", "Save it as UTF-8."),
    "unresolved-reference": Kind("decide", "Write the definition that is missing."),
    "untyped": Kind("decide", "Write a type instead of JSON of any shape."),
    "unused-definition": Kind("mended", "Nothing to do."),
}
"""By code."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to say, at its place in the source; lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str
    task: str = field(default="", compare=False)

    @property
    def weight(self) -> Weight:
        """Whether it is done, waits for a person, or keeps the import from happening."""
        return KINDS[self.code].weight


@dataclass(slots=True)
class Findings:
    """The findings of an import, each once."""

    found: set[Finding] = field(default_factory=set[Finding])

    def add(self, place: Place, code: str, message: str, *tokens: str, key: bool = False) -> None:
        """Add a finding about a schema, or about the place in it that the tokens lead to."""
        self.add_at(place.document, (*place.at, *tokens), code, message, task=place.task, key=key)

    def add_at(
        self,
        document: Document,
        at: Pointer,
        code: str,
        message: str,
        *,
        task: str = "",
        key: bool = False,
    ) -> None:
        """Add a finding about a place in a document."""
        self.add_problem(document.problem(at, code, message, key=key), task)

    def add_problem(self, problem: Problem, task: str = "", code: str = "") -> None:
        """Add a problem of the specs."""
        one = problem
        self.found.add(Finding(one.file, one.line, one.column, code or one.code, one.message, task))

    def ordered(self) -> tuple[Finding, ...]:
        """All of them, by file and place."""
        return tuple(sorted(self.found))
