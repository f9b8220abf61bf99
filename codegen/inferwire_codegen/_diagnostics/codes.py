"""The problem codes: meaning, remedy and severity. `docs/problems.md` is generated from this table.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """The description of a problem code."""

    meaning: str
    remedy: str
    severity: Severity = "error"


CODES: Mapping[str, Code] = {
    "bad-example": Code(
        "An example does not match the schemas of its task or the method's arguments.",
        "Correct the example, or the schema if the server really behaves like the example.",
    ),
    "bad-file-name": Code(
        "A file has a name that some systems cannot hold, or one that differs only in case.",
        "Rename the file.",
    ),
    "bad-name": Code(
        "A name is not a valid Python identifier, or it is reserved by Python or by the client.",
        "Choose another name.",
    ),
    "bad-order": Code(
        "A required positional argument follows an optional one.",
        "Change the order of 'args' and 'promote', or the 'required' lists of the request.",
    ),
    "invalid-value": Code(
        "A value violates the file's schema or conflicts with another key.",
        "Change the value, or the key that it conflicts with.",
    ),
    "json-syntax": Code(
        "The file is not valid JSON (RFC 8259).",
        "Correct the syntax.",
    ),
    "missing-description": Code(
        "An argument has no description, so its documentation is empty.",
        "Add a description to the property in input.json.",
        "warning",
    ),
    "missing-file": Code(
        "A required file of a task is missing.",
        "Add the file; `inferwire-codegen new` writes all of them.",
    ),
    "missing-folder": Code(
        "The specs folder does not exist.", "Pass the path of the folder that contains the tasks."
    ),
    "missing-key": Code("A required key is missing.", "Add the key."),
    "missing-type": Code(
        "A schema describes values of one type, or none, and all others are valid, too.",
        "Add the type, or the reference to a type.",
        "warning",
    ),
    "name-clash": Code(
        "Two things have the same name, or would have the same name in Python.",
        "Rename one of them.",
    ),
    "nested-file": Code(
        "A file in an object of a request is a string, and callers encode it as base64 themselves.",
        "Make it an argument, with 'flatten' or 'args'; or delete 'contentEncoding', and describe "
        "the string.",
        "warning",
    ),
    "no-python-type": Code(
        "A schema has no Python type that keeps its meaning.",
        "Change the schema so that it says one thing; an empty one, {}, accepts any JSON.",
    ),
    "no-tasks": Code(
        "The folder contains no tasks.", "Add a folder with a task.json for each task."
    ),
    "repeated-key": Code("An object contains the same key twice.", "Delete one of the two."),
    "required-bookkeeping": Code(
        "A response requires a property that is usually not needed to use the response.",
        'Mark it with "bookkeeping": true, so that a bad value does not cost the response. If '
        'callers need the property, mark it with "bookkeeping": false.',
        "warning",
    ),
    "unknown-file": Code(
        "Unexpected file.", "Move or delete the file; docs/specs.md shows the folder layout."
    ),
    "unknown-key": Code("Unknown key.", "Correct or delete the key."),
    "unknown-name": Code(
        "A name refers to something that does not exist.", "Use one of the existing names."
    ),
    "unreachable-rule": Code(
        "A rule of 'returns' can never apply, or the last rule does not always apply.",
        "Rules are tried in order: the more specific ones come first, and the last has no 'when'.",
    ),
    "unreadable-file": Code(
        "A file cannot be opened, is too large, or is not UTF-8.",
        "Make the file readable.",
    ),
    "unresolved-pointer": Code(
        "A JSON pointer does not match any property.",
        "Write the path of a property, from the root or from the object that the key describes.",
    ),
    "unresolved-reference": Code(
        "A $ref does not match any definition.",
        "Refer to #/$defs/Name in this file, or to ../common.json#/$defs/Name.",
    ),
    "unsent-token": Code(
        "An endpoint reads a stored token, but no server may receive it.",
        "List the hosts that may receive the token in 'token_hosts'.",
        "warning",
    ),
    "unused-definition": Code(
        "Nothing refers to a definition, but a class is generated for it.",
        "Delete the definition, or refer to it.",
        "warning",
    ),
    "wrong-name": Code(
        "A name in a file differs from the name of the file or folder.", "Make the names equal."
    ),
}
"""The descriptions by code."""


def is_error(code: str) -> bool:
    """Return whether a problem with this code prevents generation."""
    return CODES[code].severity == "error"


def page() -> str:
    """Return the documentation page that lists every code in alphabetical order."""
    rows = [
        f"| `{name}` | {one.severity} | {one.meaning} | {one.remedy} |"
        for name, one in sorted(CODES.items())
    ]
    return _PAGE + "\n".join(rows) + "\n"


_PAGE = """\
# Problem codes

`inferwire-codegen lint` prints the problems of all files in one run. Each report shows the file,
line and column, the affected line and a code. Each mistake is reported once: problems that follow
from another one are left out, and tasks with errors get no warnings. Errors stop `generate`;
warnings do not. Where the cause is known more exactly, the report says what to do in its place.
This page is generated by `inferwire-codegen lint --codes`.

| code | severity | meaning | what to do |
|---|---|---|---|
"""
