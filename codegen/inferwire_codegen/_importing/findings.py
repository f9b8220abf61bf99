"""The findings of an import, each with its location in the imported folder.

The code of a finding determines whether a defect was fixed, a guess must be confirmed by a person,
or a file cannot be imported. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._importing.nodes import Place
from inferwire_codegen._specs.json import Document, Pointer

Weight = Literal["error", "decide", "fixed"]


@dataclass(frozen=True, slots=True)
class Kind:
    """The description of a finding code: its weight and what to do."""

    weight: Weight
    remedy: str


KINDS: Mapping[str, Kind] = {
    "response-is-a-file": Kind("decide", "If the server returns JSON, write an output.json."),
    "copied-definition": Kind("fixed", "Move it to common.json if the tasks should share it."),
    "default-dropped": Kind("fixed", "Mention the server's default in the description."),
    "default-retyped": Kind("fixed", "Compare it with the server's documentation."),
    "dropped-keyword": Kind("fixed", "Mention what callers should know in the description."),
    "endless-type": Kind("decide", "Put an object into the cycle, or keep it as any JSON value."),
    "excluded-parameter": Kind("decide", "Bind it in 'args' under another name, or leave it out."),
    "flattened": Kind("fixed", "Compare the definition with what the server accepts."),
    "guessed-binding": Kind("decide", "Compare task.json with the server; add a summary."),
    "guessed-endpoint": Kind("decide", "Write the server's routes; see endpoint.schema.json."),
    "guessed-file": Kind("decide", "Correct contentMediaType, or make it a plain string."),
    "guessed-stream": Kind("decide", "Correct the protocol: the end of a stream and its errors."),
    "guessed-text": Kind("decide", "Correct the type if it is not a string."),
    "ignored-file": Kind("fixed", "Nothing to do if it is not a spec."),
    "json-syntax": Kind("error", "Correct the syntax, or skip the task with --skip."),
    "list-length": Kind("fixed", "Nothing to do."),
    "lost-stream": Kind("decide", "Name the parameter that selects the stream in 'switches'."),
    "missing-folder": Kind("error", "Pass the folder that contains the tasks."),
    "missing-input": Kind("error", "Add an input.json, or skip the task with --skip."),
    "no-response": Kind("decide", "Write an output.json, or add 'returns'."),
    "no-schema": Kind("decide", "Write a schema; for now, any JSON value is accepted."),
    "no-tasks": Kind("error", "Pass the folder that contains the task folders."),
    "not-importable": Kind("error", "Correct the source, or skip the task with --skip."),
    "renamed": Kind("fixed", "Rename the definition if you know a better name."),
    "renamed-task": Kind("decide", "If the URL contains the task's id, write it into the routes."),
    "repeated-key": Kind("error", "Delete one of them, or skip the task with --skip."),
    "required-dropped": Kind("fixed", "Nothing to do if the property is optional."),
    "required-renamed": Kind("fixed", "Nothing to do."),
    "template": Kind("fixed", "Nothing to do."),
    "unknown-type": Kind("fixed", "Compare it with the server's documentation."),
    "unreadable-file": Kind("error", "Save the file as UTF-8."),
    "unresolved-reference": Kind("decide", "Write the missing definition."),
    "untyped": Kind("decide", "Write a type; for now, any JSON value is accepted."),
    "unused-definition": Kind("fixed", "Nothing to do."),
}
"""The descriptions by code."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One finding at one location in the source. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str
    task: str = field(default="", compare=False)

    @property
    def weight(self) -> Weight:
        """`fixed`, `decide` if a person must decide, or `error` if the import fails."""
        return KINDS[self.code].weight


@dataclass(slots=True)
class Findings:
    """The findings of an import, without duplicates."""

    found: set[Finding] = field(default_factory=set[Finding])

    def add(self, place: Place, code: str, message: str, *tokens: str, key: bool = False) -> None:
        """Add a finding about a schema, or about the location in it given by the tokens."""
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
        """Add a finding about a location in a document."""
        self.add_problem(document.problem(at, code, message, key=key), task)

    def add_problem(self, problem: Problem, task: str = "", code: str = "") -> None:
        """Add a problem as a finding."""
        one = problem
        self.found.add(Finding(one.file, one.line, one.column, code or one.code, one.message, task))

    def ordered(self) -> tuple[Finding, ...]:
        """Return all findings, ordered by file and position."""
        return tuple(sorted(self.found))
