"""Normalize all type files of a folder: a pure function of the parsed files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._normalizing.claims import Claims, Normalized
from inferwire_codegen._normalizing.entries import COMMON_FILE, Entry, entries, wanted
from inferwire_codegen._normalizing.keywords import STRUCTURE
from inferwire_codegen._normalizing.merge import Unsupported, followed
from inferwire_codegen._normalizing.names import Wanted, chosen, file_name
from inferwire_codegen._normalizing.sources import Conjunction, Index, Raw, Trace
from inferwire_codegen._normalizing.writer import MARK, Writer, is_canonical
from inferwire_codegen._specs.definitions import BODY, WHOLE_BODY
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_object, as_text

_BESIDE_ROOT = ("$schema", "$ref", "$defs", "definitions", "$comment")
"""The keys of a file whose root is the definition that it refers to."""
_NAMED = (("$defs",), ("definitions",))
"""The places of definitions that have names."""


def normalized(
    documents: Mapping[str, Document], others: Mapping[str, Claims] | None = None
) -> tuple[Normalized, list[Problem]]:
    """Return the type files with one definition per object, and the problems in them.

    A location in a returned file leads to the schema in the original text that it comes from.

    Args:
        documents: The parsed type files by path.
        others: The claims of tasks of the same folder that are not read.

    """
    folder = _Folder(documents, Index(documents), others or {})
    return folder.normalized(), folder.problems


@dataclass(slots=True)
class _Folder:
    documents: Mapping[str, Document]
    index: Index
    others: Mapping[str, Claims]
    writers: dict[str, Writer] = field(default_factory=dict[str, Writer])
    entries: dict[str, dict[str, Entry]] = field(default_factory=dict[str, dict[str, Entry]])
    """The definitions of each file by key."""
    written: dict[str, dict[str, JsonValue]] = field(
        default_factory=dict[str, dict[str, JsonValue]]
    )
    traces: dict[str, Trace] = field(default_factory=dict[str, Trace])
    needed: Trace = field(default_factory=Trace)
    """The traces of all files together."""
    problems: list[Problem] = field(default_factory=list[Problem])
    home: str = ""
    """The file whose definitions are being written."""

    def normalized(self) -> Normalized:
        """Return the normalized files."""
        roots: dict[str, str] = {}
        for path, document in self.documents.items():
            self._open(path)
            is_sent = path == COMMON_FILE or path.endswith("/input.json")
            self.writers[path] = Writer(document, self.index, is_sent, self._need)
            self.entries[path] = {}
            self.written[path] = {}
            for entry in entries(document):
                self._add(entry)
        for path, document in self.documents.items():
            self._open(path)
            if path != COMMON_FILE:
                roots[path] = self._root(document)
        while pending := [
            (path, key)
            for path, found in self.entries.items()
            for key in found
            if key not in self.written[path]
        ]:
            for path, key in pending:
                self._open(path)
                writer = self.writers[path]
                self.written[path][key] = writer.definition(self.entries[path][key], ("$defs", key))
        for path, root in roots.items():
            if path.endswith("/input.json") and root:
                self._open(path)
                roots[path] = self._as_object(path, root)
        every = [entry.wanted for found in self.entries.values() for entry in found.values()]
        every += [one for claims in self.others.values() for one, _ in claims.wanted]
        names = chosen(every)
        self._put_together()
        return Normalized(
            documents={path: self._file(path, names, roots.get(path)) for path in self.documents},
            claims=self._claims(names),
            renamed=frozenset(
                task
                for task, claims in self.others.items()
                if any(names[one.path, one.at] != name for one, name in claims.wanted)
            ),
        )

    def _open(self, path: str) -> None:
        """Begin or continue to write a file."""
        self.home = path
        self.index.trace = self.traces.setdefault(path, Trace())

    def _put_together(self) -> None:
        """Put the traces of all files together, also of those that are not read."""
        for trace in self.traces.values():
            self.needed.merged |= trace.merged
            self.needed.referred |= trace.referred
        for claims in self.others.values():
            self.needed.merged.update((COMMON_FILE, at) for at in claims.merged)
            self.needed.referred.update(claims.referred)

    def _claims(self, names: Mapping[tuple[str, Pointer], str]) -> dict[str, Claims]:
        """Return the claims of each task that is read."""
        paths: dict[str, list[str]] = {}
        for path in self.documents:
            paths.setdefault(path.rpartition("/")[0], []).append(path)
        return {task: self._claims_of(task, paths[task], names) for task in paths if task}

    def _claims_of(
        self, task: str, paths: list[str], names: Mapping[tuple[str, Pointer], str]
    ) -> Claims:
        traces = [self.traces[path] for path in paths]
        wanted = [entry.wanted for path in paths for entry in self.entries[path].values()]
        merged = {at for trace in traces for path, at in trace.merged if path == COMMON_FILE}
        referred = {one for trace in traces for one in trace.referred}
        return Claims(
            wanted=tuple((one, names[one.path, one.at]) for one in wanted),
            merged=tuple(sorted(merged)),
            referred=tuple(sorted(one for one in referred if one.split(MARK)[1] == COMMON_FILE)),
            ids=tuple(sorted(self.index.ids(f"{task}/"))),
            is_confined=not any(
                trace.lifts or trace.files - {COMMON_FILE, *paths} for trace in traces
            ),
        )

    def _root(self, document: Document) -> str:
        """Return the reference to the root of a file."""
        raw = Raw(document.value, document, (), ())
        members = as_object(document.value)
        if "$ref" not in members or members.keys() - {*_BESIDE_ROOT}:
            return self._need((raw,), file_name(document.path))
        try:
            return self._need((followed(raw, self.index),), "")
        except Unsupported as misfit:
            reference = as_text(members["$ref"])
            if not is_canonical(reference):
                self.writers[document.path].misfits.append((misfit, ("$ref",)))
                return ""
            return reference  # A rule reports it.

    def _as_object(self, path: str, root: str) -> str:
        """Return the reference to the root of a request; one that is no object becomes a property.

        Its value is then the whole body.
        """
        if root[0] != MARK:
            return root
        _, home, key = root.split(MARK, 2)
        misfits = {at for _, at in self.writers[home].misfits}
        if "properties" in as_object(self.written[home][key]) or ("$defs", key) in misfits:
            return root
        entry, writer = self.entries[home][key], self.writers[path]
        name = file_name(path.replace("/input.json", "/request.json"))
        whole = self._add(Entry(entry.parts, Wanted(path, (BODY,), (name,))), BODY)
        here = self.documents[path]
        raw = entry.parts[0] if home == path else Raw(here.value, here, (), ())
        place = "$defs", whole
        for one in (place, (*place, "properties"), (*place, "properties", BODY)):
            writer.place(one, raw)
        target = as_object(self.written[home][key])
        texts = {one: target[one] for one in ("description",) if one in target}
        self.written[path][whole] = {
            "type": "object",
            "required": [BODY],
            "properties": {BODY: {"$ref": root, **texts}},
            WHOLE_BODY: BODY,
        }
        return f"{MARK}{path}{MARK}{whole}"

    def _add(self, entry: Entry, key: str = "") -> str:
        """Add a definition to the file that is being written, and return its key."""
        key = key or MARK.join("/".join(one.key) for one in entry.parts)
        self.entries[self.home].setdefault(key, entry)
        return key

    def _need(self, parts: Conjunction, owner: str) -> str:
        """Return the reference to a definition, which is added if it is missing."""
        here = self.home
        alone = parts[0] if len(parts) == 1 else None
        if alone is not None and not alone.is_local:
            if alone.document.path not in {COMMON_FILE, here}:
                message = (
                    "a reference cannot lead to the file of another task: "
                    "move the schema to common.json"
                )
                raise Unsupported(alone, "", message, "unresolved-reference")
            self.home = alone.document.path
            alone = replace(alone, shown=alone.at, is_local=True)
            parts = (alone,)
        first = parts[0]
        words = (one for one in first.at if one not in STRUCTURE)
        derived = owner or file_name("/".join((self.home.removesuffix(".json"), *words)))
        found = wanted(first, derived) if alone else Wanted(self.home, first.at, (derived,))
        found = replace(found, at=(*first.key[1:], *(at for one in parts[1:] for at in one.key)))
        key = self._add(Entry(parts, replace(found, path=self.home)))
        home, self.home = self.home, here
        reference = f"{MARK}{home}{MARK}{key}"
        trace = self.index.trace
        trace.referred.add(reference)
        trace.lifts |= home == COMMON_FILE != here and first.at[:-1] not in _NAMED
        return reference

    def _is_needed(self, path: str, key: str) -> bool:
        """Return whether a definition is more than a part that others contain."""
        wanted = self.entries[path][key].wanted
        is_merged = (path, wanted.at) in self.needed.merged
        return not is_merged or f"{MARK}{path}{MARK}{key}" in self.needed.referred

    def _file(
        self, path: str, names: Mapping[tuple[str, Pointer], str], root: str | None
    ) -> Document:
        document, writer = self.documents[path], self.writers[path]
        own = {
            key: names[entry.wanted.path, entry.wanted.at]
            for key, entry in self.entries[path].items()
        }
        value: dict[str, JsonValue] = {}
        schema = as_object(document.value).get("$schema")
        if schema is not None:
            value["$schema"] = schema
        if root:
            value["$ref"] = self._reference(root, path, names) if root[0] == MARK else root
        value["$defs"] = {
            own[key]: self._renamed(one, path, names)
            for key, one in self.written[path].items()
            if self._is_needed(path, key)
        }
        starts = {_moved(at, own): offset for at, offset in writer.starts.items()}
        keys = {_moved(at, own): offset for at, offset in writer.keys.items()}
        for at in (("$ref",), ("$schema",), ()):
            if at in document.starts:
                starts[at] = document.starts[at]
        starts.setdefault(("$defs",), document.starts.get(("$defs",), document.starts[()]))
        for name in own.values():
            keys.setdefault(("$defs", name), starts.get(("$defs", name), 0))
        self.problems += [
            one.problem(document, _moved(at, own))
            for one, at in writer.misfits
            if document.is_sound(one.at)
        ]
        return replace(document, value=value, starts=starts, keys=keys)

    def _renamed(
        self, value: JsonValue, path: str, names: Mapping[tuple[str, Pointer], str]
    ) -> JsonValue:
        match value:
            case dict():
                return {
                    key: self._reference(as_text(one), path, names)
                    if key == "$ref" and as_text(one).startswith(MARK)
                    else self._renamed(one, path, names)
                    for key, one in value.items()
                }
            case list():
                return [self._renamed(one, path, names) for one in value]
            case _:
                return value

    def _reference(
        self, reference: str, path: str, names: Mapping[tuple[str, Pointer], str]
    ) -> str:
        _, home, key = reference.split(MARK, 2)
        entry = self.entries[home][key]
        file = "" if home == path else "../common.json"
        return f"{file}#/$defs/{names[entry.wanted.path, entry.wanted.at]}"


def _moved(at: Pointer, names: Mapping[str, str]) -> Pointer:
    """Return a location below the final name of its definition."""
    return (at[0], names[at[1]], *at[2:]) if len(at) > 1 and at[1] in names else at
