"""The codes of problems: what each means, and what to do; `docs/problems.md` is generated from it.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem."""

    meaning: str
    remedy: str
    severity: Severity = "error"


CODES: Mapping[str, Code] = {
    "bad-example": Code(
        "An example does not fit the schemas of its task, or the method's arguments.",
        "Correct the example, or the schema if the server really does so.",
    ),
    "bad-name": Code(
        "A name cannot be an identifier where it becomes one, or is taken by Python or the client.",
        "Choose another; over the wire, a name may be what an argument's 'at' says.",
    ),
    "bad-order": Code(
        "A positional argument that must be given stands behind one that need not be.",
        "Change the order of 'args' and 'promote', or what the request requires.",
    ),
    "invalid-value": Code(
        "A value is not what the file's schema, or another key beside it, asks for.",
        "Write one of what the message names.",
    ),
    "json-syntax": Code(
        "The file is no JSON (RFC 8259).",
        "Correct it at the place: a missing comma or quote stands just before it.",
    ),
    "missing-description": Code(
        "An argument has no description, so that its documentation is empty.",
        "Describe the property in input.json.",
        "warning",
    ),
    "missing-file": Code(
        "A task lacks a file that it needs.", "Add it; `inferwire-codegen new` writes them all."
    ),
    "missing-folder": Code("There is no folder of specs.", "Name it with --specs."),
    "missing-key": Code("A key is missing that must be there.", "Add it."),
    "name-clash": Code(
        "Two things have one name, or would have it in Python.", "Rename one of them."
    ),
    "no-python-form": Code(
        "A schema has no type in Python with a name that is the author's.",
        "Give the object a definition of its own, with a $ref in its place.",
    ),
    "no-tasks": Code("The folder holds no task.", "Add a folder with a task.json."),
    "repeated-key": Code(
        "An object has a key twice, of which a reader would drop one.", "Delete one of them."
    ),
    "unknown-file": Code("Unexpected file.", "Move or delete it; docs/specs.md shows the layout."),
    "unknown-key": Code("Unknown key.", "Correct or delete it."),
    "unknown-name": Code("Something is named that is not there.", "Name one that is."),
    "unreachable-rule": Code(
        "A rule of 'returns' can never be the one that counts, or always is.",
        "Put the rules in the order in which they are tried; the last has no 'when'.",
    ),
    "unreadable-file": Code(
        "A file cannot be opened, is too large, or is no UTF-8.",
        "Save it as UTF-8, where it can be read.",
    ),
    "unresolved-pointer": Code(
        "A JSON pointer leads to nothing.", "Write the path of a property, from the root."
    ),
    "unresolved-reference": Code(
        "A $ref leads to no definition.",
        "Refer to #/$defs/Name in this file, or to ../common.json#/$defs/Name.",
    ),
    "unused-definition": Code(
        "Nothing refers to a definition, which becomes a class all the same.",
        "Delete it, or refer to it.",
        "warning",
    ),
    "wrong-name": Code(
        "A name inside a file is not that of the file or folder.", "Make them the same."
    ),
}
"""By code."""


def is_error(code: str) -> bool:
    """Whether nothing is generated from specs with such a problem."""
    return CODES[code].severity == "error"


def page() -> str:
    """The page of documentation: every code, in alphabetical order."""
    rows = [
        f"| `{name}` | {one.severity} | {one.meaning} | {one.remedy} |"
        for name, one in sorted(CODES.items())
    ]
    return _PAGE + "\n".join(rows) + "\n"


_PAGE = """\
# Problems of specs

`inferwire-codegen lint` prints all problems of all files in one run, each with its place, the line
it is about and a code. One mistake is one report: what only follows from it is left out, and
warnings are about tasks without errors. Errors stop `generate`; warnings do not. This page is made
of the rules' own table (`inferwire-codegen lint --codes`).

| code | | what it means | what to do |
|---|---|---|---|
"""
