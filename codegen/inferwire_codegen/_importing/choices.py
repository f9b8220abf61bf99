"""Read alternatives and enumerations, which the dialect writes in four ways. Performs no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from inferwire_codegen._importing.nodes import (
    AnyJson,
    AnyObject,
    Choice,
    Constant,
    Fixed,
    Form,
    Items,
    Node,
    Object,
    Place,
    Reference,
    Scalar,
    Values,
)
from inferwire_codegen._importing.quirks import Members, describe_values, is_null, literals
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text

Read = Callable[[JsonValue, Place], Node]


def read_choice(members: Members, key: str, place: Place, read: Read) -> Node:
    """Read `oneOf` or `anyOf`.

    If all alternatives are constants, the result is an enumeration; if there is only one, it is
    that schema. An alternative for null makes the result nullable. Constants among other
    alternatives become one enumeration in the position of the first.
    """
    listed = [
        (option, place.child(key, str(index), name=place.name))
        for index, option in enumerate(as_list(members.get(key)))
    ]
    options = [pair for pair in listed if not is_null(pair[0])]
    constants = [one for option, _ in options for one in literals(option) or ()]
    nodes: list[Node] = []
    has_constants = False
    for option, where in options:
        if literals(option) is None:
            nodes.append(read(option, where))
        elif not has_constants:
            has_constants = True
            text = describe_values([one for one, _ in options])
            values = Values(tuple(dict.fromkeys(constants)))
            nodes.append(Node(values, where, title=_title(option), description=text))
    node = _joined(
        nodes, place, as_text(as_object(members.get("discriminator")).get("propertyName"))
    )
    node.nullable |= len(options) < len(listed)
    return node


def _title(option: JsonValue) -> str:
    return as_text(as_object(option).get("title"))


def _joined(nodes: list[Node], place: Place, tag: str) -> Node:
    if not nodes:
        return Node(AnyJson(), place)
    distinct = list(distinct_nodes(nodes))
    if len(distinct) == 1:
        return distinct[0]
    return Node(Choice(tuple(distinct), tag), place)


def distinct_nodes(nodes: list[Node]) -> Iterator[Node]:
    """Yield the nodes without duplicates."""
    seen: list[Form] = []
    for node in nodes:
        if isinstance(node.form, Object) or not any(same(node.form, one) for one in seen):
            seen.append(node.form)
            yield node


def same(one: Form, other: Form) -> bool:
    """Return whether two forms are equal; objects never are."""
    match one, other:
        case (Items(first), Items(second)):
            return same(first.form, second.form)
        case (Scalar() | Values() | Constant() | Reference() | AnyJson() | AnyObject(), _):
            return one == other
        case (Fixed(firsts), Fixed(seconds)):
            return len(firsts) == len(seconds) and all(
                same(first.form, second.form) for first, second in zip(firsts, seconds, strict=True)
            )
        case _:
            return False
