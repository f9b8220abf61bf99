"""Import a folder of task specs in another dialect.

The dialect is that of huggingface.js: draft 6 with keywords of later drafts and of OpenAPI,
absolute references, and types without names. The result has passed all rules of specs and can be
generated; otherwise there is a finding of weight "error", and no file is returned. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._importing.binding import Remark, guess, signature
from inferwire_codegen._importing.findings import Finding, Findings
from inferwire_codegen._importing.names import name_all, needed
from inferwire_codegen._importing.nodes import (
    Definitions,
    Named,
    Node,
    Object,
    Place,
    Reference,
    Scalar,
)
from inferwire_codegen._importing.read import Reader
from inferwire_codegen._importing.report import todo_list
from inferwire_codegen._importing.results import (
    Response,
    file_media_type,
    guess_file,
    guess_protocol,
    guess_response,
    is_event,
)
from inferwire_codegen._importing.settle import settle
from inferwire_codegen._importing.source import PARTS, Source, Target, find_tasks
from inferwire_codegen._importing.write import printed, type_files
from inferwire_codegen._load import load
from inferwire_codegen._normalizing.normalize import normalized
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_object, parse
from inferwire_codegen._specs.model import TypeFile

_ORDER = (
    *("task", "args", "promote", "params", "exclude", "open_params", "body", "model_at"),
    *("switches", "returns", "protocol"),
)
_ENDPOINT: dict[str, JsonValue] = {
    "name": "server",
    "base_url": None,
    "routes": {"model": "{base}"},
}


@dataclass(frozen=True, slots=True)
class Imported:
    """The imported files by path, or none if there is an error, and the findings."""

    files: dict[str, str]
    findings: tuple[Finding, ...]
    tasks: tuple[str, ...]


def import_specs(texts: Mapping[str, str], skip: Collection[str] = ()) -> Imported:
    """Convert the files of a folder into specs.

    The result depends only on the texts.

    Args:
        texts: The texts of the folder's JSON files by relative path, as returned by `read`.
        skip: The folder names of tasks to skip.

    """
    findings = Findings()
    source = find_tasks(texts, skip, findings)
    files: dict[str, str] = {}
    if source.tasks:
        files = _Import(source, findings).files()
        _check_rules(files, source, findings)
    found = findings.ordered()
    if any(one.weight == "error" for one in found):
        return Imported({}, found, ())
    files["TODO.md"] = todo_list(found)
    return Imported(dict(sorted(files.items())), found, tuple(sorted(source.tasks)))


@dataclass(slots=True)
class _Import:
    """One import: the source documents and the files created so far."""

    source: Source
    findings: Findings
    definitions: Definitions = field(default_factory=dict[str, Named])
    roots: dict[str, Named] = field(default_factory=dict[str, Named])
    """The root definition of each created file."""
    protocols: dict[str, dict[str, JsonValue]] = field(
        default_factory=dict[str, dict[str, JsonValue]]
    )

    def files(self) -> dict[str, str]:
        """Return all files by path."""
        self._read()
        settle(self.definitions, self.findings)
        media = {task: file_media_type(root) for task, root in self._responses().items()}
        for task in self.source.tasks:
            self._settle_stream(task)
            if media.get(task) is not None:
                self._forget(f"{task}/output.json")
        used = needed(self.definitions)
        names = name_all(used, tuple(sorted(self.source.tasks)), self.findings)
        files = {path: printed(value) for path, value in type_files(used, names).items()}
        found, _ = normalized({path: parse(path, text) for path, text in files.items()})
        types = found.documents
        for task in sorted(self.source.tasks):
            binding = self._bind(task, types, names, media.get(task))
            files[f"{task}/task.json"] = printed(binding)
        for name, protocol in self.protocols.items():
            files[f"protocols/{name}.json"] = printed(protocol)
        files["endpoints/server.json"] = printed(_ENDPOINT)
        self._report_rest()
        return files

    def _read(self) -> None:
        reader = Reader(self.source, self.findings)
        for task, documents in sorted(self.source.tasks.items()):
            for part in PARTS:
                if part in documents:
                    target = Target(documents[part], (), documents[part].value)
                    home = f"{task}/{part}.json"
                    wanted = reader.wanted(target)
                    key = reader.define(target, home, wanted, root=True)
                    self.roots[home] = reader.named[key]
        reader.finish()
        for home, root in self.roots.items():
            if home.endswith("/input.json"):
                reader.flatten_root(root)
        self.definitions = reader.named

    def _responses(self) -> dict[str, Node]:
        return {
            home.partition("/")[0]: root.node
            for home, root in self.roots.items()
            if home.endswith("/output.json")
        }

    def _forget(self, home: str) -> None:
        """Drop a file; its definitions remain if others refer to them."""
        self.roots[home].is_root = False
        del self.roots[home]

    def _settle_stream(self, task: str) -> None:
        """Make the switch of a stream non-nullable, or drop events that nothing selects.

        Without a whole response, nothing has to select them.
        """
        events = self.roots.get(f"{task}/stream_output.json")
        if events is None:
            return
        found = [self._follow(task, at) for at in (("stream",), ("parameters", "stream"))]
        switches = [node for node in found if node and node.form == Scalar(("boolean",))]
        if not is_event(events.node, self.definitions):
            reason = "they are not described as objects; name the objects that an event can be"
        elif switches:
            switches[0].nullable = False
            return
        elif f"{task}/output.json" in self.roots:
            reason = "the request has no boolean 'stream' to select them"
        else:
            return
        self.findings.add(events.node.place, "lost-stream", f"these events are left out: {reason}")
        self._forget(events.home)

    def _follow(self, task: str, pointer: Pointer) -> Node | None:
        """Return the node of a property of the request."""
        node: Node | None = self.roots[f"{task}/input.json"].node
        for token in pointer:
            while node is not None and isinstance(node.form, Reference):
                node = self.definitions[node.form.key].node
            form = node.form if node else None
            node = form.properties.get(token) if isinstance(form, Object) else None
        return node

    def _bind(
        self,
        task: str,
        types: Mapping[str, Document],
        names: Mapping[str, str],
        media: str | None,
    ) -> dict[str, JsonValue]:
        """Return the binding of a task, and add remarks about it."""
        path = f"{task}/input.json"
        request = TypeFile(types[path], types.get("common.json"))
        events = self.roots.get(f"{task}/stream_output.json")
        guessed = guess(task, request, streams=events is not None, media_response=media is not None)
        place = self.roots[path].node.place
        call = signature(task, request, guessed.members)
        message = f"the binding is guessed: {call}"
        self.findings.add(place, "guessed-binding", message)
        for remark in guessed.remarks:
            self._remark(task, remark)
        if events is not None and "switches" not in guessed.members:
            guessed.members["returns"] = [{"stream": names[events.key]}]
            guessed.members["protocol"] = self._protocol(events, None)
        else:
            response = self._response(task, media)
            self._add_results(guessed.members, task, response, names)
        return {key: guessed.members[key] for key in _ORDER if key in guessed.members}

    def _remark(self, task: str, remark: Remark) -> None:
        node = self._follow(task, remark.at) or self.roots[f"{task}/input.json"].node
        self.findings.add(node.place, remark.code, remark.message)

    def _response(self, task: str, media: str | None) -> Response:
        root = self.roots.get(f"{task}/output.json")
        documents = self.source.tasks[task]
        document = documents.get("output", documents["input"])
        if media is not None:
            response = guess_file(media)
        else:
            response = guess_response(root.key if root else "")
        if response.code:
            where = Place(document, (), f"{task}/output.json")
            self.findings.add(where, response.code, response.message)
        return response

    def _add_results(
        self,
        members: dict[str, JsonValue],
        task: str,
        response: Response,
        names: Mapping[str, str],
    ) -> None:
        events = self.roots.get(f"{task}/stream_output.json")
        root = self.roots.get(f"{task}/output.json")
        last = {**response.rule} or {"schema": names[response.key]}
        rules: list[JsonValue] = [last]
        if events is not None:
            rules.insert(0, {"when": {"stream": True}, "stream": names[events.key]})
            members["protocol"] = self._protocol(events, root)
        if len(rules) > 1 or response.rule or (root and response.key != root.key):
            members["returns"] = rules

    def _protocol(self, events: Named, response: Named | None) -> str:
        """Return the name of a protocol that fits the events; equal protocols are shared."""
        node = response.node if response else None
        members, reason = guess_protocol(events.node, node, self.definitions)
        message = f"the end of the stream is guessed: {reason}"
        self.findings.add(events.node.place, "guessed-stream", message)
        wanted = str(members["name"])
        names = [wanted, *(f"{wanted}-{number}" for number in range(2, len(self.protocols) + 3))]
        options = [{**members, "name": name} for name in names]
        fits = (one for one in options if self.protocols.get(str(one["name"]), one) == one)
        chosen = next(fits)
        self.protocols[str(chosen["name"])] = chosen
        return str(chosen["name"])

    def _report_rest(self) -> None:
        """Report everything in the source that was not used."""
        for document in self.source.documents.values():
            owner = self.source.owners.get(document.path, "")
            referred = any(path == document.path for path, _ in self.source.used)
            if not owner and not referred:
                self.findings.add_at(document, (), "ignored-file", "nothing refers to this file")
                continue
            for key in ("$defs", "definitions"):
                for name in as_object(as_object(document.value).get(key)):
                    if (document.path, (key, name)) not in self.source.used:
                        message = f"{name!r} is left out: nothing refers to it"
                        self.findings.add_at(
                            document,
                            (key, name),
                            "unused-definition",
                            message,
                            task=owner,
                            key=True,
                        )


def _check_rules(files: dict[str, str], source: Source, findings: Findings) -> None:
    """Report an error for each problem in the imported files, so that nothing is written."""
    try:
        load(files)
    except SpecError as error:
        for problem in error.problems:
            task, _, part = problem.file.removesuffix(".json").rpartition("/")
            documents = source.tasks.get(task, {})
            document = documents.get(part, documents.get("input"))
            message = f"the imported specs have a problem: {problem}"
            if document is None:
                document = next(iter(source.documents.values()))
            findings.add_at(document, (), "not-importable", message, task=task)
