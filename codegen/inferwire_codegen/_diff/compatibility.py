"""The rules by which a difference breaks, adds or fixes; `docs/compatibility.md` is made of them.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "addition", "fix"]
Section: TypeAlias = Literal["Added", "Changed", "Deprecated", "Removed", "Fixed"]


@dataclass(frozen=True, slots=True)
class CompatibilityRule:
    """A kind of difference."""

    level: Level
    section: Section | None
    """The section of CHANGELOG.md; None for what users need not know."""
    meaning: str
    reason: str


def _breaks(section: Section, meaning: str, reason: str) -> CompatibilityRule:
    return CompatibilityRule("breaking", section, meaning, reason)


def _adds(section: Section, meaning: str, reason: str) -> CompatibilityRule:
    return CompatibilityRule("addition", section, meaning, reason)


def _fixes(section: Section | None, meaning: str, reason: str) -> CompatibilityRule:
    return CompatibilityRule("fix", section, meaning, reason)


_METHODS: Mapping[str, CompatibilityRule] = {
    "method-removed": _breaks(
        "Removed", "A method is gone, or one of its other names.", "Calls of it fail."
    ),
    "method-added": _adds("Added", "A method is new, or another name of one.", "No call changes."),
}
_ARGUMENTS: Mapping[str, CompatibilityRule] = {
    "argument-removed": _breaks(
        "Removed", "A method no longer takes an argument.", "Calls that give it fail."
    ),
    "argument-added": _adds(
        "Added", "A method takes another argument, which may be left out.", "No call changes."
    ),
    "argument-demanded": _breaks(
        "Changed",
        "An argument must be given that is new, or could be left out.",
        "Calls without it fail.",
    ),
    "argument-optional": _adds(
        "Changed", "An argument may be left out that had to be given.", "Calls that give it pass."
    ),
    "argument-deprecated": _adds(
        "Deprecated",
        "An argument has another name, and is taken under the old one too.",
        "Calls by position and by either name pass.",
    ),
    "argument-moved": _breaks(
        "Changed",
        "An argument stands elsewhere in the order, or is given by name only.",
        "Calls by position fail, or give the value to another argument.",
    ),
    "argument-by-position": _adds(
        "Added", "An argument may be given by position too.", "Calls by name pass."
    ),
    "argument-narrowed": _breaks(
        "Changed", "An argument takes less: a type or a value is gone.", "Calls that give it fail."
    ),
    "argument-widened": _adds(
        "Changed", "An argument takes more types or values.", "What was given is still taken."
    ),
    "argument-retyped": _breaks(
        "Changed",
        "An argument takes another type, or a list of one.",
        "Lists and dicts can be written to, so that a `list[str]` is no `list[str | int]`: a "
        "change of what is inside breaks variables of the old type, even where more is taken.",
    ),
    "argument-reads-files": _breaks(
        "Changed",
        "A string argument became a file.",
        "A `str` is now a path or a URL, and no longer the text itself.",
    ),
}
_MEMBERS: Mapping[str, CompatibilityRule] = {
    "member-removed": _breaks(
        "Removed",
        "An object that is given no longer has a member.",
        "Dict literals and models with it fail.",
    ),
    "member-added": _adds(
        "Added",
        "An object that is given has another member, which may be left out.",
        "No literal changes.",
    ),
    "member-demanded": _breaks(
        "Changed",
        "A member must be given that is new, or could be left out.",
        "Literals without it fail.",
    ),
    "member-optional": _adds(
        "Changed", "A member may be left out that had to be given.", "Literals with it pass."
    ),
    "member-narrowed": _breaks(
        "Changed", "A member takes less: a type, a value or null is gone.", "Literals with it fail."
    ),
    "member-widened": _adds(
        "Changed", "A member takes more types or values, or null.", "What was given is still taken."
    ),
    "member-retyped": _breaks(
        "Changed", "A member takes another type, or a list of one.", "As for arguments."
    ),
}
_ANSWERS: Mapping[str, CompatibilityRule] = {
    "result-changed": _breaks(
        "Changed",
        "A call returns another type, or a wider one, or a stream instead.",
        "What reads it does not expect that.",
    ),
    "result-narrowed": _adds(
        "Changed", "A call returns less than it could.", "What reads it expects more than there is."
    ),
    "field-removed": _breaks("Removed", "An answer no longer has a field.", "What reads it fails."),
    "field-added": _adds("Added", "An answer has another field.", "Nothing reads it yet."),
    "field-widened": _breaks(
        "Changed",
        "A field may hold more: another type, or None because servers may leave it out.",
        "What reads it does not expect that.",
    ),
    "field-narrowed": _adds(
        "Changed",
        "A field holds less: never None, or one type of several.",
        "What reads it expects more than there is.",
    ),
    "field-retyped": _breaks(
        "Changed", "A field is of another type, or a list of one.", "What reads it fails."
    ),
    "value-listed": _adds(
        "Added",
        "A value is listed that answers may hold, or that is taken anyway.",
        "Enumerations of answers are open: any string was allowed already.",
    ),
    "value-unlisted": _fixes(
        "Fixed",
        "A value is no longer listed, though answers may still hold it.",
        "Comparisons with it pass: the type is a string still.",
    ),
}
_TYPES: Mapping[str, CompatibilityRule] = {
    "type-removed": _breaks("Removed", "A type's name is gone.", "Imports of it fail."),
    "type-added": _adds("Added", "A type's name is new.", "Nothing imports it yet."),
    "class-changed": _breaks(
        "Changed",
        "A named type is no class any more, or became one.",
        "Code that makes one, or asks what it is, fails.",
    ),
    "type-changed": _breaks(
        "Changed",
        "A named type that is no class stands for another type.",
        "What is annotated with it no longer fits.",
    ),
    "type-extended": _adds(
        "Changed",
        "A named type stands for more that is given, or for less that is read.",
        "What is annotated with it still fits.",
    ),
}
_CALLS: Mapping[str, CompatibilityRule] = {
    "check-added": _breaks(
        "Changed",
        "Arguments are refused together, or for their number, that were sent.",
        "Calls raise that passed; no type checker sees it.",
    ),
    "check-removed": _adds("Changed", "Arguments are sent that were refused.", "Calls pass."),
    "model-needed": _breaks(
        "Changed",
        "A call needs the model's id: no URL is taken, or no model is recommended any more.",
        "Calls raise that passed; no type checker sees it.",
    ),
    "model-free": _adds(
        "Changed", "A model may be given by a URL, or be recommended.", "Calls pass."
    ),
    "fallback-removed": _breaks(
        "Changed",
        "A call is not made once more without what a server does not know.",
        "Calls raise that passed; no type checker sees it.",
    ),
    "fallback-added": _adds(
        "Added", "A call is made once more without what a server does not know.", "Calls pass."
    ),
    "error-changed": _breaks(
        "Changed",
        "A kind of error has another class, or none of its own.",
        "An `except` for the old class no longer catches it.",
    ),
    "error-added": _adds(
        "Added",
        "A kind of error has a class of its own, instead of UnknownError.",
        "Whoever catches all kinds still does.",
    ),
}
_ENDPOINTS: Mapping[str, CompatibilityRule] = {
    "endpoint-removed": _breaks(
        "Removed", "An endpoint is gone, or a route of it.", "Clients that chose it fail."
    ),
    "endpoint-added": _adds("Added", "An endpoint is new, or a route.", "No client chooses it."),
    "endpoint-default": _breaks(
        "Changed",
        "Clients that choose no endpoint use another one, or must name a URL.",
        "Their requests go elsewhere, or nowhere.",
    ),
    "setting-removed": _breaks(
        "Removed",
        "An environment variable or a token file is not read any more, a host does not get the "
        "stored token, or `bill_to` is refused.",
        "What was set up for it fails.",
    ),
    "setting-added": _adds(
        "Added",
        "An environment variable or a token file is read, a host gets the stored token, "
        "`bill_to` is taken, or there is a URL.",
        "Nobody set it up yet.",
    ),
}
_WIRE: Mapping[str, CompatibilityRule] = {
    "wire": _fixes(
        "Fixed",
        "A request goes out, or an answer is read, in another way: route, path, place, header, "
        "body, value that is always sent, end of a stream, waiting.",
        "Calls are written as before, and return the same types. It follows the server.",
    ),
    "order": _fixes(
        None,
        "Arguments that are given by name, or members, stand in another order.",
        "Their names decide.",
    ),
    "default": _fixes(
        None, "A default is documented differently.", "The server sets it; nothing is sent."
    ),
    "constraint": _fixes(
        None,
        "A range, a length or a kind of file is documented differently.",
        "The server enforces it; nothing is checked before.",
    ),
    "documentation": _fixes(None, "A description says something else.", "No code reads it."),
    "schema": _fixes(
        None,
        "A schema says the same in another way, or is about what no method takes.",
        "The types in Python are the same.",
    ),
}
GROUPS: Mapping[str, Mapping[str, CompatibilityRule]] = {
    "Methods": _METHODS,
    "Arguments": _ARGUMENTS,
    "Members of what is given": _MEMBERS,
    "Answers": _ANSWERS,
    "Named types": _TYPES,
    "What calls do": _CALLS,
    "Endpoints": _ENDPOINTS,
    "What no code sees": _WIRE,
}
RULES: Mapping[str, CompatibilityRule] = {
    code: rule for group in GROUPS.values() for code, rule in group.items()
}
"""By code."""


def table() -> str:
    """The rules as Markdown: a table for each group."""
    parts: list[str] = []
    for title, rules in GROUPS.items():
        rows = [
            _row(f"`{code}`", rule.level, rule.meaning, rule.reason) for code, rule in rules.items()
        ]
        head = [_row("code", "", "what happened", "why"), "|---|---|---|---|"]
        parts.append("\n".join([f"### {title}", "", *head, *rows]))
    return "\n\n".join(parts) + "\n"


def _row(*cells: str) -> str:
    return "".join("| " + one.replace("|", "\\|") + " " for one in cells) + "|"
