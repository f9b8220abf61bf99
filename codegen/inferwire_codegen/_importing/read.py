"""Read schemas of the dialect as nodes. Performs no I/O."""

from __future__ import annotations

from dataclasses import replace

from inferwire_codegen._importing import quirks
from inferwire_codegen._importing.choices import read_choice
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.flatten import Gatherer, flattened
from inferwire_codegen._importing.members import annotate, required_of
from inferwire_codegen._importing.nodes import (
    COMMON,
    AnyJson,
    AnyObject,
    Choice,
    Constant,
    Definitions,
    Entries,
    File,
    Fixed,
    Form,
    Items,
    Named,
    Node,
    Object,
    Place,
    Reference,
    Scalar,
    Values,
)
from inferwire_codegen._importing.quirks import Members
from inferwire_codegen._importing.source import Source, Target
from inferwire_codegen._importing.words import (
    is_type_name,
    media_type,
    pascal,
    suggests_file,
    suggests_text,
)
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text

_BUDGET = 50_000
"""The maximum number of schemas to read, since references may unfold endlessly."""


class Reader:
    """Reads definitions and everything they refer to, once for every file to create."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self.named: Definitions = {}
        self._source: Source = source
        self._findings: Findings = findings
        self._pending: list[tuple[Named, JsonValue]] = []
        self._left: int = _BUDGET
        self._gatherer: Gatherer = Gatherer(source, self._spend)

    def define(
        self, target: Target, home: str, wanted: str, *, root: bool = False, copy: bool = False
    ) -> str:
        """Return the key of a definition in a file to create, and schedule reading it."""
        key = "|".join((home, target.document.path, *target.at, f"={wanted}" if copy else ""))
        if key not in self.named:
            place = Place(target.document, target.at, home)
            named = Named(key, home, wanted, Node(AnyJson(), place), is_root=root)
            self.named[key] = named
            self._pending.append((named, target.value))
        return key

    def finish(self) -> None:
        """Read all scheduled definitions, and those that they refer to."""
        while self._pending:
            named, value = self._pending.pop(0)
            named.node = self._unfolded(self.read(value, named.node.place), named)

    def read(self, value: JsonValue, place: Place) -> Node:
        """Read a schema as a node."""
        if value is True:
            value = {}
        if not isinstance(value, dict):
            self._findings.add(place, "no-schema", "this is not a schema: any JSON is accepted")
            return Node(AnyJson(), place, todo="Write a schema.")
        if not self._spend():
            message = "the definitions unfold endlessly: any JSON is accepted"
            self._findings.add(place, "endless-type", message)
            return Node(AnyJson(), place)
        node = self._node(value, place)
        annotate(node, value, place, self._findings)
        return node

    def _spend(self) -> bool:
        self._left -= 1
        return self._left >= 0

    def _unfolded(self, node: Node, named: Named) -> Node:
        """Replace a definition that is only a reference by a copy of its target."""
        seen = {named.key}
        while isinstance(node.form, Reference):
            target = self.named[node.form.key]
            place = target.node.place
            if target.key in seen:
                message = "the definition refers to itself: any JSON is accepted"
                self._findings.add(place, "endless-type", message)
                return Node(AnyJson(), place)
            seen.add(target.key)
            value = self._value_at(place)
            copy = self.read(value, replace(place, home=named.home))
            copy.description = node.description or copy.description
            copy.nullable |= node.nullable
            node = copy
        return node

    @staticmethod
    def _value_at(place: Place) -> JsonValue:
        value = place.document.value
        for token in place.at:
            value = value[int(token)] if isinstance(value, list) else as_object(value)[token]
        return value

    def _node(self, members: Members, place: Place) -> Node:
        if isinstance(members.get("$ref"), str):
            return self._reference(members, place)
        if as_list(members.get("allOf")):
            return self._all_of(members, place)
        for key in ("oneOf", "anyOf"):
            options = as_list(members.get(key))
            if options and not all(map(quirks.only_requires, options)):
                if as_object(members.get("properties")):
                    return self._flat(members, place)
                return read_choice(members, key, place, self.read)
        if quirks.is_binary(members):
            return Node(File(self._media(members, place)), place)
        if "const" in members and members["const"] is not None:
            return Node(Constant(members["const"]), place)
        if values := quirks.values_of(members):
            return Node(Values(values), place)
        return self._typed(members, place)

    def _reference(self, members: Members, place: Place) -> Node:
        """Read a reference; a title beside it makes a renamed copy of the target."""
        reference = str(members["$ref"])
        target = self._source.resolve(place.document, reference)
        if target is None:
            message = f"{reference!r} does not match any definition: any JSON is accepted"
            self._findings.add(place, "unresolved-reference", message, "$ref")
            return Node(AnyJson(), place, todo=f"{reference} does not match any definition.")
        wanted = self.wanted(target)
        title = as_text(members.get("title"))
        if is_type_name(title) and pascal(title) != wanted and place.at:
            key = self.define(target, place.home, pascal(title), copy=True)
            self.named[key].mentioned = place
            return Node(Reference(key), place)
        owner = self._source.owners.get(target.document.path)
        if owner not in (None, place.task):
            message = f"{wanted!r} is copied from {owner}; shared definitions go to common.json"
            self._findings.add(place, "copied-definition", message, "$ref")
        home = COMMON if owner is None else place.home
        return Node(Reference(self.define(target, home, wanted)), place)

    def wanted(self, target: Target) -> str:
        """Return the preferred name of a definition: its key, or the title of its file."""
        title = as_text(as_object(target.value).get("title"))
        if target.at:
            return pascal(target.at[-1])
        if is_type_name(title):
            return pascal(title)
        owner = self._source.owners.get(target.document.path, "shared")
        return pascal(f"{owner} {target.document.path.rpartition('/')[2].removesuffix('.json')}")

    def _all_of(self, members: Members, place: Place) -> Node:
        """Read `allOf`: a single schema as such, several as one object."""
        parts = as_list(members.get("allOf"))
        others = members.keys() & {"properties", "oneOf", "anyOf"}
        if len(parts) == 1 and not others:
            return self.read(parts[0], place.child("allOf", "0", name=place.name))
        return self._flat(members, place)

    def _flat(self, members: Members, place: Place) -> Node:
        found = self._gatherer.gather(members, place)
        if found is None:
            message = "the schemas cannot be merged into an object: any JSON is accepted"
            self._findings.add(place, "no-schema", message)
            return Node(AnyJson(), place, todo="Write one schema.")
        message = "several objects are merged: members not required by all of them are optional"
        self._findings.add(place, "flattened", message)
        return Node(flattened(found, self.read), place)

    def flatten_root(self, named: Named) -> None:
        """Merge a request that is a choice of objects into one with optional members."""
        value = self._value_at(named.node.place)
        if isinstance(named.node.form, Choice) and isinstance(value, dict):
            named.node = self._flat(value, named.node.place)
            self.finish()

    def _typed(self, members: Members, place: Place) -> Node:
        kinds, strange = quirks.types_of(members)
        for word in strange:
            message = f"{word!r} is not a JSON Schema type: read as {' or '.join(kinds) or 'any'}"
            self._findings.add(place, "unknown-type", message, "type")
        kinds = tuple(kind for kind in kinds if kind != "null")
        if not kinds:
            implied = quirks.implied_type(members)
            if not implied:
                return self._untyped(members, place)
            kinds = (implied,)
        if len(kinds) > 1 and {"array", "object"} & set(kinds):
            options = [self._node({**members, "type": kind}, place) for kind in kinds]
            return Node(Choice(tuple(options)), place)
        return Node(self._form(kinds, members, place), place)

    def _form(self, kinds: tuple[str, ...], members: Members, place: Place) -> Form:
        match kinds:
            case ("array",):
                return self._list(members, place)
            case ("object",):
                return self._object(members, place)
            case ("string",) if self._is_described_file(members, place, typed=True):
                return File(self._media(members, place))
            case _:
                return Scalar(kinds)

    def _untyped(self, members: Members, place: Place) -> Node:
        """Guess the type of an untyped schema from its name and description."""
        if self._is_described_file(members, place, typed=False):
            return Node(File(self._media(members, place)), place)
        if suggests_text(place.name):
            message = f"{place.name!r} has no type: guessed to be a string from its name"
            self._findings.add(place, "guessed-text", message)
            return Node(Scalar(("string",)), place, todo="The type was missing. Is it a string?")
        subject = f"{place.name!r} has" if place.name else "the schema has"
        self._findings.add(place, "untyped", f"{subject} no type: any JSON is accepted")
        return Node(AnyJson(), place, todo="The type was missing.")

    def _is_described_file(self, members: Members, place: Place, *, typed: bool) -> bool:
        if not place.name:
            return False
        return suggests_file(place.name, as_text(members.get("description")), typed=typed)

    def _media(self, members: Members, place: Place) -> str:
        """Return the media type of a file; report it as a guess unless the source is explicit."""
        description = as_text(members.get("description"))
        media = media_type(place.name, description, place.task, is_response=place.is_response)
        if not media and quirks.is_binary(members):
            message = f"{place.name!r} is a file of unknown media type"
            self._findings.add(place, "guessed-file", message)
        elif not quirks.is_binary(members):
            kind = media or "of unknown type"
            message = f"{place.name!r} is guessed to be a base64 file ({kind}) from its description"
            self._findings.add(place, "guessed-file", message)
        return media

    def _list(self, members: Members, place: Place) -> Form:
        if members.keys() & {"minLength", "maxLength"}:
            message = "the bounds of a string's length are read as those of the list's length"
            wrong = "minLength" if "minLength" in members else "maxLength"
            self._findings.add(place, "list-length", message, wrong, key=True)
            members = quirks.with_lengths_of_lists(members)
        for key in ("prefixItems", "items"):
            each = as_list(members.get(key))
            if 0 < len(each) <= quirks.LONGEST_TUPLE:
                nodes = (self.read(one, place.child(key, str(n))) for n, one in enumerate(each))
                return Fixed(tuple(nodes))
        items = members.get("items", {})
        if isinstance(items, list):
            items = {}
        inner = self.read(items, place.child("items"))
        length = quirks.fixed_length(members)
        if length is None:
            return Items(inner)
        return Fixed((inner,) * length)

    def _object(self, members: Members, place: Place) -> Form:
        properties = as_object(members.get("properties"))
        if not properties:
            values = members.get("additionalProperties")
            if isinstance(values, dict) and values:
                return Entries(self.read(values, place.child("additionalProperties")))
            return Object({}, ()) if "properties" in members and not place.at else AnyObject()
        nodes: dict[str, Node] = {}
        for name, value in properties.items():
            nodes[name] = self.read(value, place.child("properties", name, name=name))
        return Object(nodes, required_of(members, list(nodes), place, self._findings))
