"""The rules that classify differences as breaking, addition or fix.

The tables in `docs/compatibility.md` are generated from them. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "addition", "fix"]
Section: TypeAlias = Literal["Added", "Changed", "Deprecated", "Removed", "Fixed"]


@dataclass(frozen=True, slots=True)
class CompatibilityRule:
    """The description of one kind of difference."""

    level: Level
    section: Section | None
    """The section of CHANGELOG.md; None if the difference does not affect users."""
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
        "Removed", "A method or one of its aliases was removed.", "Calls to it fail."
    ),
    "method-added": _adds("Added", "A method or an alias was added.", "Existing calls still work."),
}
_ARGUMENTS: Mapping[str, CompatibilityRule] = {
    "argument-removed": _breaks("Removed", "An argument was removed.", "Calls that pass it fail."),
    "argument-added": _adds(
        "Added", "An optional argument was added.", "Existing calls still work."
    ),
    "argument-required": _breaks(
        "Changed",
        "A required argument was added, or an optional one became required.",
        "Calls without it fail.",
    ),
    "argument-optional": _adds(
        "Changed", "A required argument became optional.", "Calls that pass it still work."
    ),
    "argument-deprecated": _adds(
        "Deprecated",
        "An argument was renamed; the old name is deprecated.",
        "Calls by position and by either name work.",
    ),
    "argument-moved": _breaks(
        "Changed",
        "An argument has a different position, or can only be passed by name.",
        "Calls by position fail, or pass the value to another argument.",
    ),
    "argument-by-position": _adds(
        "Added", "An argument can also be passed by position.", "Calls by name still work."
    ),
    "argument-narrowed": _breaks(
        "Changed", "An argument no longer accepts a type or value.", "Calls that pass it fail."
    ),
    "argument-widened": _adds(
        "Changed", "An argument accepts more types or values.", "Earlier values are still accepted."
    ),
    "argument-retyped": _breaks(
        "Changed",
        "An argument has a different type, or a list of a different type.",
        "Lists and dicts are mutable, so a `list[str]` is not a `list[str | int]`: a change of the "
        "contents breaks variables of the old type, even if more is accepted.",
    ),
    "argument-reads-files": _breaks(
        "Changed",
        "A string argument became a file.",
        "A `str` is now a path or a URL, no longer the text itself.",
    ),
}
_MEMBERS: Mapping[str, CompatibilityRule] = {
    "member-removed": _breaks(
        "Removed",
        "An input object no longer has a member.",
        "Dict literals and models with it fail.",
    ),
    "member-added": _adds(
        "Added",
        "An optional member was added to an input object.",
        "Existing literals still work.",
    ),
    "member-required": _breaks(
        "Changed",
        "A required member was added, or an optional one became required.",
        "Literals without it fail.",
    ),
    "member-optional": _adds(
        "Changed", "A required member became optional.", "Literals with it still work."
    ),
    "member-narrowed": _breaks(
        "Changed", "A member no longer accepts a type, a value or null.", "Literals with it fail."
    ),
    "member-widened": _adds(
        "Changed",
        "A member accepts more types or values, or null.",
        "Earlier values are still accepted.",
    ),
    "member-retyped": _breaks(
        "Changed",
        "A member has a different type, or a list of a different type.",
        "See `argument-retyped`.",
    ),
}
_RESPONSES: Mapping[str, CompatibilityRule] = {
    "result-changed": _breaks(
        "Changed",
        "A call returns a different or wider type, or a stream instead.",
        "Code that reads the result does not expect it.",
    ),
    "result-narrowed": _adds(
        "Changed", "A call returns a narrower type.", "Code that reads the result still works."
    ),
    "field-removed": _breaks(
        "Removed", "A field of a response was removed.", "Code that reads it fails."
    ),
    "field-added": _adds("Added", "A field of a response was added.", "No code reads it yet."),
    "field-widened": _breaks(
        "Changed",
        "A field has a wider type: another type, or None because servers may omit it.",
        "Code that reads it does not expect this.",
    ),
    "field-narrowed": _adds(
        "Changed",
        "A field has a narrower type: never None, or fewer types.",
        "Code that reads it still works.",
    ),
    "field-retyped": _breaks(
        "Changed",
        "A field has a different type, or a list of a different type.",
        "Code that reads it fails.",
    ),
    "value-listed": _adds(
        "Added",
        "A value was added to an enumeration in a response, or to one that accepts any string.",
        "Enumerations in responses are open: any string was already allowed.",
    ),
    "value-unlisted": _fixes(
        "Fixed",
        "A value was removed from an enumeration in a response; servers may still send it.",
        "Comparisons with it still pass type checking: the type is still a string.",
    ),
}
_TYPES: Mapping[str, CompatibilityRule] = {
    "type-removed": _breaks("Removed", "The name of a type was removed.", "Imports of it fail."),
    "type-added": _adds("Added", "The name of a type was added.", "No code imports it yet."),
    "class-changed": _breaks(
        "Changed",
        "A named type is no longer a class, or became one.",
        "Code that constructs it or uses isinstance() fails.",
    ),
    "type-changed": _breaks(
        "Changed",
        "A named type other than a class has a different type.",
        "Variables annotated with it no longer match.",
    ),
    "type-extended": _adds(
        "Changed",
        "A named type accepts more as an input, or is narrower as a result.",
        "Variables annotated with it still match.",
    ),
}
_CALLS: Mapping[str, CompatibilityRule] = {
    "check-added": _breaks(
        "Changed",
        "Some combinations or counts of arguments are now rejected.",
        "Calls that worked raise an error; type checkers do not notice.",
    ),
    "check-removed": _adds(
        "Changed", "A check of arguments was removed.", "Rejected calls are now sent."
    ),
    "model-required": _breaks(
        "Changed",
        "A call now needs a model id: a URL is not accepted, or no model is recommended.",
        "Calls that worked raise an error; type checkers do not notice.",
    ),
    "model-optional": _adds(
        "Changed",
        "A model can be given as a URL, or can be omitted because one is recommended.",
        "Existing calls still work.",
    ),
    "fallback-removed": _breaks(
        "Changed",
        "A call is no longer retried without the parameters that a server rejects.",
        "Calls that worked raise an error; type checkers do not notice.",
    ),
    "fallback-added": _adds(
        "Added",
        "A call is retried without the parameters that a server rejects.",
        "Existing calls still work.",
    ),
    "error-changed": _breaks(
        "Changed",
        "An error type has a different class, or no class of its own.",
        "An `except` for the old class no longer catches it.",
    ),
    "error-added": _adds(
        "Added",
        "An error type has a class of its own.",
        "An `except` for the class of its status still catches it.",
    ),
}
_ENDPOINTS: Mapping[str, CompatibilityRule] = {
    "endpoint-removed": _breaks(
        "Removed", "An endpoint or one of its routes was removed.", "Clients that use it fail."
    ),
    "endpoint-added": _adds("Added", "An endpoint or a route was added.", "No client uses it yet."),
    "endpoint-default": _breaks(
        "Changed",
        "The default endpoint changed, or there is no default URL any more.",
        "Requests of clients without an endpoint go elsewhere, or fail.",
    ),
    "endpoint-of-task": _breaks(
        "Changed",
        "A task has another endpoint of its own, or no longer has one.",
        "Its requests go elsewhere, with the URL and the token of another endpoint.",
    ),
    "setting-removed": _breaks(
        "Removed",
        "An environment variable or a token file is no longer read, a host no longer gets the "
        "stored token, or `bill_to` or a provider is rejected.",
        "Configurations that use it fail.",
    ),
    "setting-added": _adds(
        "Added",
        "An environment variable or a token file is now read, a host now gets the stored token, "
        "`bill_to` or a provider is accepted, or an endpoint has a default URL.",
        "No configuration uses it yet.",
    ),
}
_WIRE: Mapping[str, CompatibilityRule] = {
    "wire": _fixes(
        "Fixed",
        "Requests or responses changed on the wire: route, path, location, header, body, constant, "
        "end of a stream, waiting for a model.",
        "Calls and return types are unchanged; the SDK follows the server.",
    ),
    "order": _fixes(
        None,
        "Keyword arguments or members are in a different order.",
        "They are identified by name.",
    ),
    "default": _fixes(
        None, "The documented default changed.", "The server applies it; it is not sent."
    ),
    "constraint": _fixes(
        None,
        "A range, length or media type changed.",
        "Type checkers do not check it; requests are checked before they are sent.",
    ),
    "documentation": _fixes(None, "A description changed.", "No code depends on it."),
    "schema": _fixes(
        None,
        "A schema is written differently, or an unused part of it changed.",
        "The Python types are unchanged.",
    ),
}
GROUPS: Mapping[str, Mapping[str, CompatibilityRule]] = {
    "Methods": _METHODS,
    "Arguments": _ARGUMENTS,
    "Members of input objects": _MEMBERS,
    "Responses": _RESPONSES,
    "Named types": _TYPES,
    "Behavior of calls": _CALLS,
    "Endpoints": _ENDPOINTS,
    "Wire format and documentation": _WIRE,
}
RULES: Mapping[str, CompatibilityRule] = {
    code: rule for group in GROUPS.values() for code, rule in group.items()
}
"""All rules, by code."""


def table() -> str:
    """Return the rules as Markdown, with a table for each group."""
    parts: list[str] = []
    for title, rules in GROUPS.items():
        rows = [
            _row(f"`{code}`", rule.level, rule.meaning, rule.reason) for code, rule in rules.items()
        ]
        head = [_row("code", "level", "change", "reason"), "|---|---|---|---|"]
        parts.append("\n".join([f"### {title}", "", *head, *rows]))
    return "\n\n".join(parts) + "\n"


def _row(*cells: str) -> str:
    return "".join("| " + one.replace("|", "\\|") + " " for one in cells) + "|"
