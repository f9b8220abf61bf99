"""A folder of task specs in the other dialect, turned into specs of ours.

The dialect is that of huggingface.js: draft 6 with words of later drafts and of OpenAPI, absolute
references, types without names. What comes out generates: it has passed the rules of specs, or
there is a finding of weight "error" and nothing comes out at all. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._importing.binding import Remark, guess, signature
from inferwire_codegen._importing.findings import Finding, Findings
from inferwire_codegen._importing.names import lift, name_all
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
    Answer,
    answered_file,
    guess_answer,
    guess_file,
    guess_protocol,
)
from inferwire_codegen._importing.settle import settle
from inferwire_codegen._importing.source import PARTS, Source, Target, find_tasks
from inferwire_codegen._importing.write import printed, type_files
from inferwire_codegen._load import load
from inferwire_codegen._specs.json import JsonValue, Pointer, as_object, parse
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
    """What came out: the files by path, none if there is an error, and what there is to say."""

    files: dict[str, str]
    findings: tuple[Finding, ...]
    tasks: tuple[str, ...]


def import_specs(texts: Mapping[str, str], skip: Collection[str] = ()) -> Imported:
    """Turn a folder's texts into specs.

    The same texts give the same files.

    Args:
        texts: The texts of the folder's JSON files by their path below it, as `read` gives them.
        skip: Tasks to leave out, by the names of their folders.

    """
    findings = Findings()
    source = find_tasks(texts, skip, findings)
    files: dict[str, str] = {}
    if source.tasks:
        files = _Import(source, findings).files()
        _hold_against_rules(files, source, findings)
    found = findings.ordered()
    if any(one.weight == "error" for one in found):
        return Imported({}, found, ())
    files["TODO.md"] = todo_list(found)
    return Imported(dict(sorted(files.items())), found, tuple(sorted(source.tasks)))


@dataclass(slots=True)
class _Import:
    """One import: the documents of the source, and the files as they come to be."""

    source: Source
    findings: Findings
    definitions: Definitions = field(default_factory=dict[str, Named])
    roots: dict[str, Named] = field(default_factory=dict[str, Named])
    """The definition that each of our files is about."""
    protocols: dict[str, dict[str, JsonValue]] = field(
        default_factory=dict[str, dict[str, JsonValue]]
    )

    def files(self) -> dict[str, str]:
        """All files, by path."""
        self._read()
        settle(self.definitions, self.findings)
        media = {task: answered_file(root) for task, root in self._answers().items()}
        for task in self.source.tasks:
            self._settle_stream(task)
            if media.get(task) is not None:
                self._forget(f"{task}/output.json")
        needed = lift(self.definitions, self.findings)
        names = name_all(needed, tuple(sorted(self.source.tasks)), self.findings)
        files = {path: printed(value) for path, value in type_files(needed, names).items()}
        for task in sorted(self.source.tasks):
            binding = self._bind(task, files, names, media.get(task))
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

    def _answers(self) -> dict[str, Node]:
        return {
            home.partition("/")[0]: root.node
            for home, root in self.roots.items()
            if home.endswith("/output.json")
        }

    def _forget(self, home: str) -> None:
        """A file that is not needed: what its definition refers to is needed by others, or not."""
        self.roots[home].is_root = False
        del self.roots[home]

    def _settle_stream(self, task: str) -> None:
        """A switch is true or false; events that nothing turns on are forgotten."""
        events = self.roots.get(f"{task}/stream_output.json")
        if events is None:
            return
        found = [self._follow(task, at) for at in (("stream",), ("parameters", "stream"))]
        switches = [node for node in found if node and node.form == Scalar(("boolean",))]
        if switches and isinstance(events.node.form, Object):
            switches[0].nullable = False
            return
        message = "no boolean 'stream' in the request turns these events on: they are left out"
        self.findings.add(events.node.place, "lost-stream", message)
        self._forget(events.home)

    def _follow(self, task: str, pointer: Pointer) -> Node | None:
        """The node of a property of the request."""
        node: Node | None = self.roots[f"{task}/input.json"].node
        for token in pointer:
            while node is not None and isinstance(node.form, Reference):
                node = self.definitions[node.form.key].node
            form = node.form if node else None
            node = form.properties.get(token) if isinstance(form, Object) else None
        return node

    def _bind(
        self, task: str, files: Mapping[str, str], names: Mapping[str, str], media: str | None
    ) -> dict[str, JsonValue]:
        """The binding of a task, and what is to be said about it."""
        common = files.get("common.json")
        shared = parse("common.json", common) if common else None
        path = f"{task}/input.json"
        request = TypeFile(parse(path, files[path]), shared)
        events = self.roots.get(f"{task}/stream_output.json")
        guessed = guess(task, request, streams=events is not None, media_answer=media is not None)
        place = self.roots[path].node.place
        call = signature(task, request, guessed.members)
        message = f"the binding is a guess: {call}"
        self.findings.add(place, "guessed-binding", message)
        for remark in guessed.remarks:
            self._remark(task, remark)
        answer = self._answer(task, media)
        self._add_results(guessed.members, task, answer, names)
        return {key: guessed.members[key] for key in _ORDER if key in guessed.members}

    def _remark(self, task: str, remark: Remark) -> None:
        node = self._follow(task, remark.at) or self.roots[f"{task}/input.json"].node
        self.findings.add(node.place, remark.code, remark.message)

    def _answer(self, task: str, media: str | None) -> Answer:
        root = self.roots.get(f"{task}/output.json")
        documents = self.source.tasks[task]
        document = documents.get("output", documents["input"])
        if media is not None:
            answer = guess_file(media)
        else:
            node = root.node if root else None
            answer = guess_answer(node, root.key if root else "", self.definitions)
        if answer.code:
            where = Place(document, (), f"{task}/output.json")
            self.findings.add(where, answer.code, answer.message)
        return answer

    def _add_results(
        self,
        members: dict[str, JsonValue],
        task: str,
        answer: Answer,
        names: Mapping[str, str],
    ) -> None:
        events = self.roots.get(f"{task}/stream_output.json")
        root = self.roots.get(f"{task}/output.json")
        last = {**answer.rule} or {"schema": names[answer.key]}
        rules: list[JsonValue] = [last]
        if events is not None and "switches" in members:
            rules.insert(0, {"when": {"stream": True}, "stream": names[events.key]})
            members["protocol"] = self._protocol(events, root)
        if len(rules) > 1 or answer.rule or (root and answer.key != root.key):
            members["returns"] = rules

    def _protocol(self, events: Named, answer: Named | None) -> str:
        """The name of a protocol that fits the events; tasks that stream alike share one."""
        node = answer.node if answer else None
        members, reason = guess_protocol(events.node, node, self.definitions)
        message = f"how the stream ends is a guess: {reason}"
        self.findings.add(events.node.place, "guessed-stream", message)
        wanted = str(members["name"])
        names = [wanted, *(f"{wanted}-{number}" for number in range(2, len(self.protocols) + 3))]
        options = [{**members, "name": name} for name in names]
        fits = (one for one in options if self.protocols.get(str(one["name"]), one) == one)
        chosen = next(fits)
        self.protocols[str(chosen["name"])] = chosen
        return str(chosen["name"])

    def _report_rest(self) -> None:
        """What the source holds and nothing has used."""
        for document in self.source.documents.values():
            owner = self.source.owners.get(document.path, "")
            referred = any(path == document.path for path, _ in self.source.used)
            if not owner and not referred:
                self.findings.add_at(document, (), "ignored-file", "nothing refers to this file")
                continue
            for key in ("$defs", "definitions"):
                for name in as_object(as_object(document.value).get(key)):
                    if (document.path, (key, name)) not in self.source.used:
                        message = f"nothing refers to {name!r}: it is left out"
                        self.findings.add_at(
                            document,
                            (key, name),
                            "unused-definition",
                            message,
                            task=owner,
                            key=True,
                        )


def _hold_against_rules(files: dict[str, str], source: Source, findings: Findings) -> None:
    """What the rules of specs refuse is no import: nothing is written then."""
    try:
        load(files)
    except SpecError as error:
        for problem in error.problems:
            task, _, part = problem.file.removesuffix(".json").rpartition("/")
            documents = source.tasks.get(task, {})
            document = documents.get(part, documents.get("input"))
            message = f"what comes of it has a problem: {problem}"
            if document is None:
                document = next(iter(source.documents.values()))
            findings.add_at(document, (), "not-importable", message, task=task)
