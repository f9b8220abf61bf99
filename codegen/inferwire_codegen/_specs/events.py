"""The key 'events' of a rule: the method whose stream tells what each chunk adds to which text.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from inferwire_codegen._naming import event_class
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import Definition
from inferwire_codegen._specs.json import Pointer
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.pieces import Piece, json_types, object_in, pieces


@dataclass(frozen=True, slots=True)
class TextKind:
    """The texts at a location in a chunk."""

    at: Pointer
    """The location below the object of a result. ``*`` stands for the items of a list."""
    piece: Piece
    """The string that is appended."""
    merged: Piece | None = None
    """The list on the path, if there is one."""
    item: Definition | None = None
    """The object in the list of the response."""

    @property
    def name(self) -> str:
        """The name of the kind, of which those of its events are made."""
        return ".".join(token for token in self.at if token != "*")


class EventsKey:
    """The key 'events' of the rule of a binding that has it."""

    def __init__(self, binding: Binding) -> None:
        self.binding: Binding = binding
        self.rules: tuple[ReturnRule, ...] = tuple(
            rule for rule in binding.returns if "events" in rule.keys
        )

    @property
    def rule(self) -> ReturnRule | None:
        """The first rule with the key."""
        return self.rules[0] if self.rules else None

    @property
    def method(self) -> str:
        """The name of the method."""
        return f"{self.binding.method}_stream"

    @property
    def switches(self) -> tuple[str, ...]:
        """The switches that the method always turns on."""
        return tuple(name for name, state in self.rule.when if state is True) if self.rule else ()

    @property
    def whole(self) -> ReturnRule | None:
        """The rule that reads the response if exactly these switches are on, but for the stream."""
        on = {(name, True) for name in self.switches if name != self.binding.stream_switch}
        plain = (one for one in self.binding.returns if not one.streams)
        return next((one for one in plain if on.issuperset(one.when)), None)

    @property
    def holder(self) -> Pointer:
        """The location of the object with the texts of a result in a chunk."""
        return (self.rule.text or ())[:-1] if self.rule else ()

    def lists(self) -> tuple[Piece, ...]:
        """Return the lists of results on the path to the texts."""
        return tuple(one for one in self._path() if one.by is not None)

    def kinds(self) -> tuple[TextKind, ...]:
        """Return the kinds of texts, in the order of the schema."""
        output, path = self.binding.spec.output, self._path()
        names = [token for token in self.holder if token != "*"]
        if output is None or len(path) < len(names):
            return ()
        return tuple(_texts(output, path[-1].members if path else self._pieces(), ()))

    def classes(self) -> tuple[tuple[str, str], ...]:
        """Return the kinds of events, each with its class; the empty text is their union."""
        kinds = [f"{kind.name}.{one}" for kind in self.kinds() for one in ("delta", "done")]
        return tuple((one, event_class(self.binding.spec.id, one)) for one in ("", "chunk", *kinds))

    def _pieces(self) -> tuple[Piece, ...]:
        rule, whole = self.rule, self.whole
        if rule is None or whole is None:
            return ()
        return pieces(self.binding.spec, rule.schema, whole.schema)

    def _path(self) -> tuple[Piece, ...]:
        """Return the pieces that lead to the texts, as far as they exist."""
        members, found = self._pieces(), list[Piece]()
        for token in self.holder:
            one = next((one for one in members if one.ref.name == token), None)
            if one is not None and one.how == "merge":
                found.append(one)
                members = one.members
            elif token != "*":
                break
        return tuple(found)


def _texts(output: TypeFile, members: tuple[Piece, ...], at: Pointer) -> Iterator[TextKind]:
    """Yield the strings that are appended, in objects and in the items of one list."""
    for one in members:
        here = (*at, one.ref.name)
        if one.how == "append" and one.target and "string" in json_types(one.file, one.ref.schema):
            yield TextKind(here, one)
        elif one.how == "merge" and one.by is None:
            yield from _texts(output, one.members, here)
        elif one.how == "merge" and one.target is not None and "*" not in at:
            item = object_in(output, one.target.schema)
            for text in _texts(output, one.members, (*here, "*")):
                yield replace(text, merged=one, item=item)
