"""Read the keywords beside a schema's type: required members, texts and bounds.

Performs no I/O.
"""

from __future__ import annotations

from inferwire_codegen._importing import quirks
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.nodes import Items, Node, Place, Reference, Scalar
from inferwire_codegen._importing.quirks import Members
from inferwire_codegen._importing.words import is_type_name
from inferwire_codegen._specs.json import as_list, as_text

_LONGEST_TEXT = 4000
_READ = frozenset(
    {"$ref", "allOf", "oneOf", "anyOf", "enum", "const", "type", "properties", "required"}
    | {"additionalProperties", "items", "prefixItems", "additionalItems", "title", "description"}
    | {"nullable", "default", "discriminator", "comment", "$comment", "deprecated", "format"}
    | {"contentEncoding", "contentMediaType", "minimum", "maximum", "exclusiveMinimum"}
    | {"exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems"}
    | {"example", "examples", "$schema", "$id", "id", "$defs", "definitions"}
    | {"readOnly", "writeOnly", "externalDocs"}
)
"""Keywords that are supported, and those that do not affect the type."""


def required_of(
    members: Members, names: list[str], place: Place, findings: Findings
) -> tuple[str, ...]:
    """Return the required properties, with corrected names."""
    found: list[str] = []
    wanted = members.get("required", [])
    if not isinstance(wanted, list):
        findings.add(place, "required-dropped", "'required' must be a list of names", "required")
    for index, one in enumerate(as_list(wanted)):
        name = quirks.needed(one, names)
        at = ("required", str(index))
        if name is None:
            message = f"{one!r} is required but is not a property (known: {', '.join(names)})"
            findings.add(place, "required-dropped", message, *at)
        elif name != one:
            message = f"{one!r} is required, but the property is named {name!r}"
            findings.add(place, "required-renamed", message, *at)
        if name is not None and name not in found:
            found.append(name)
    return tuple(found)


def annotate(node: Node, members: Members, place: Place, findings: Findings) -> None:
    """Add the texts, nullability, default and bounds to a node."""
    _describe(node, members)
    node.nullable |= quirks.is_nullable(members)
    node.deprecated |= members.get("deprecated") is True or "@deprecated" in node.description
    if "default" in members:
        node.default = (members["default"],)
    match node.form:
        case Scalar(kinds):
            node.limits |= quirks.limits_of(members, kinds)
        case Items():
            node.limits |= quirks.limits_of(quirks.with_lengths_of_lists(members), ("array",))
        case _:
            pass
    for key in sorted(members.keys() - _READ):
        if not key.startswith("x-"):
            message = f"the keyword {key!r} is not supported and is left out"
            findings.add(place, "dropped-keyword", message, key, key=True)


def _describe(node: Node, members: Members) -> None:
    """Set the texts; the meanings of enumeration values are appended to the description."""
    text = as_text(members.get("description")).strip()
    title = as_text(members.get("title"))
    if node.description and text and not isinstance(node.form, Reference):
        text = f"{text} {node.description}" if node.description not in text else text
    node.description = (text or node.description)[:_LONGEST_TEXT]
    node.title = title if is_type_name(title) else node.title
