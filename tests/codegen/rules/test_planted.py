"""One mistake, one report: at its line and column, with its code, and nothing else."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from inferwire_codegen import Problem, Specs, lint, load, read
from inferwire_codegen.__main__ import main
from inferwire_codegen._diagnostics.codes import CODES
from inferwire_codegen._rules.check import STAGES
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue

from tests.codegen.rules.planted_errors import ERRORS, FOLDER, SPECS, plant, planted
from tests.support.memo import MEMO
from tests.support.scale import SEED, Recorder, share, times

WITHOUT_A_FILE = {"missing-folder", "no-tasks"}
"""Codes of mistakes that are not in any file."""


def test_the_folder_is_good_before_anything_is_planted(record_property: Recorder) -> None:
    assert lint(read(SPECS)) == ()
    codes = {planted(path).code for path in ERRORS}
    record_property("figure", f"planted: {len(ERRORS)} mistakes of {len(codes)} codes")


@pytest.mark.parametrize("path", ERRORS, ids=lambda path: path.stem)
def test_a_mistake_is_reported_at_its_place_and_nothing_else(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = shutil.copytree(SPECS, tmp_path / "specs")
    mistake = planted(path)
    file, line, column = plant(mistake.edits, specs)
    status = main(["lint", "--specs", str(specs), "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    places = [(one["file"], one["line"], one["column"], one["code"]) for one in found]
    assert places == [(f"{specs}/{file}", line, column, mistake.code)], found
    assert mistake.says in found[0]["message"]
    assert status == (CODES[mistake.code].severity == "error")


@pytest.mark.parametrize("path", share(ERRORS), ids=lambda path: path.stem)
def test_people_see_the_line_with_a_caret_at_the_column(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = shutil.copytree(SPECS, tmp_path / "specs")
    mistake = planted(path)
    file, line, column = plant(mistake.edits, specs)
    main(["lint", "--specs", str(specs)])
    head, *excerpt, remedy, total = capsys.readouterr().out.splitlines()
    (problem,) = lint(read(specs))
    assert head.startswith(f"{specs}/{file}:{line}:{column}: {mistake.code}: ")
    assert remedy.endswith(problem.remedy)
    assert total.startswith(f"{specs}: 1 ")
    text = read(specs).get(file, "")
    if text:
        shown, caret = (row.partition(" | ")[2] for row in excerpt)
        assert caret.rstrip()[:-1].isspace() or caret.startswith("^")
        characters = (one if one.isprintable() else "\ufffd" for one in text.split("\n")[line - 1])
        there, marked = "".join(characters), len(caret) - 1
        assert shown[marked : marked + 5] == there[column - 1 :][: len(shown) - marked][:5]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("argument-of-a-check", "Use one of the existing names."),
        ("endpoint-of-a-task-unknown", "Add the file, or name one that exists."),
        (
            "route-that-is-none",
            "Add the route to 'routes' of the endpoint, or name one that it has.",
        ),
        ("key-needed-is-misspelt", "Correct or delete the key."),
        ("property-that-is-required", "Add the property, or delete the name from 'required'."),
        ("json-comma-missing", "A missing comma or quote is often just before the reported"),
        ("json-byte-order-mark", "Save it without one."),
        ("json-comment", "Correct the syntax."),
        ("file-in-latin-1", "Save the file as UTF-8."),
        ("rule-that-always-counts", "Delete the condition."),
        ("rule-behind-the-last", "Move it to the end, or give it a condition."),
        ("rule-of-a-stream-behind-others", "Move it before the rules without a stream."),
        ("headers-twice", "Delete one of the two: headers ignore case."),
        ("clash-of-definitions", "or move it to common.json and refer to it there."),
        ("clash-of-url-variables", "Give each endpoint a variable of its own."),
        ("example-asked-twice", "Change one of the calls, or delete one of the two examples."),
        ("value-not-in-the-list", "Use a value of the kind that the message names."),
        ("pointer-of-an-argument", "Write the path of a property, from the root"),
        ("parse-hides-an-attribute", "Choose a location without this property, or delete 'parse'."),
    ],
)
def test_what_to_do_fits_the_cause_and_not_only_the_code(
    name: str, remedy: str, tmp_path: Path
) -> None:
    specs = shutil.copytree(SPECS, tmp_path / "specs")
    plant(planted(FOLDER / "errors" / f"{name}.txt").edits, specs)
    (problem,) = lint(read(specs))
    assert remedy in problem.remedy


def test_mistakes_in_two_tasks_are_both_reported(tmp_path: Path) -> None:
    """What is held to follow from a mistake is never another task's."""
    mistakes = {path.stem: planted(path) for path in ERRORS}
    homes = {
        name: {edit.path.partition("/")[0] for edit in one.edits}
        for name, one in mistakes.items()
        if CODES[one.code].severity == "error"
    }
    bread = [name for name, where in homes.items() if where == {"bake-bread"}]
    others = [name for name, where in homes.items() if where in ({"judge-crust"}, {"oven-state"})]
    assert len(bread) > 20
    assert len(others) > 15
    chance = random.Random(SEED)
    for name in share(bread):
        pair = [mistakes[name], mistakes[chance.choice(others)]]
        shutil.rmtree(tmp_path / "specs", ignore_errors=True)
        specs = shutil.copytree(SPECS, tmp_path / "specs")
        expected = {(*plant(one.edits, specs), one.code) for one in pair}
        found = {(one.file, one.line, one.column, one.code) for one in lint(read(specs))}
        assert expected == found, [one.title for one in pair]


def slips(base: dict[str, str], count: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Folders with one letter too many, too few or wrong in any text, and what was changed."""
    chance = random.Random(SEED)
    for _ in range(count):
        file = chance.choice(sorted(base))
        text = base[file]
        found = chance.choice([*re.finditer(r'"([^"\\]{2,})"', text)])
        word, at = found[1], chance.randrange(len(found[1]))
        slip = chance.choice([word[:at] + "q", word[:at] + "q" + word[at], word[:at]])
        slip += word[at + 1 :]
        files = {**base, file: text[: found.start(1)] + slip + text[found.end(1) :]}
        yield f"{file}: {word!r} for {slip!r}", files


def reports(problems: tuple[Problem, ...]) -> set[str]:
    """Of examples each says for itself what does not fit, since each can be what is wrong."""
    return {one.message if one.code == "bad-example" else str(one) for one in problems}


def test_a_slip_of_the_pen_is_one_report() -> None:
    """At most one problem, and never a crash."""
    base = read(SPECS)
    changed = reported = 0
    for slip, files in slips(base, times(4000)):
        problems = lint(files, MEMO)
        assert len(reports(problems)) <= 1, f"{slip}: {problems}"
        changed += files != base
        reported += bool(problems)
    assert reported > changed / 2


def as_before(base: dict[str, str]) -> Callable[[Specs], Iterator[Problem]]:
    """A rule that knows nothing of problems: whatever is resolved is what it was before."""
    before = {spec.id: Binding(spec) for spec in load(base).tasks}
    arguments = {(task, one.name): one for task, of in before.items() for one in of.arguments}

    def rule(specs: Specs) -> Iterator[Problem]:
        for binding in map(Binding, specs.tasks):
            for one in binding.arguments:
                known = arguments.get((binding.spec.id, one.name))
                if known and known.is_required != one.is_required:
                    yield one.problem("invalid-value", "it is as required as before")
                if known and types(known.ref.schema) != types(one.ref.schema):
                    yield one.problem("invalid-value", "it is of the type as before")
            if (rules := kinds(binding)) and rules != kinds(before[binding.spec.id]):
                yield binding.document.problem(("returns",), "invalid-value", "they are as before")

    def types(schema: Schema) -> list[JsonValue]:
        return [schema.get(key) for key in ("type", "$ref", "contentEncoding")]

    def kinds(binding: Binding) -> list[object]:
        return [(rule.kind, rule.when) for rule in binding.sequence or ()]

    return rule


def test_a_rule_need_not_know_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    base = read(SPECS)
    monkeypatch.setattr("inferwire_codegen._load.STAGES", (*STAGES, as_before(base)))
    assert lint(base, MEMO) == ()
    for slip, files in slips(base, times(2000)):
        problems = lint(files, MEMO)
        assert len(reports(problems)) <= 1, f"{slip}: {problems}"
    wetter = {
        **base,
        "bake-bread/input.json": base["bake-bread/input.json"].replace("number", "string"),
    }
    assert "it is of the type as before" in str(lint(wetter, MEMO))


def test_no_folder_and_no_task(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    said: dict[str, dict[str, str]] = {}
    for name in ("nowhere", "file", "empty"):
        assert main(["lint", "--specs", str(tmp_path / name), "--format", "json"]) == 1
        (said[name],) = json.loads(capsys.readouterr().out)
        assert said[name]["file"] == str(tmp_path / name)
    assert [one["code"] for one in said.values()] == [*["missing-folder"] * 2, "no-tasks"]
    assert "not a folder" in said["file"]["message"]
    assert "task.json" in said["empty"]["message"]


def test_every_code_is_planted_and_every_kind_of_file() -> None:
    assert len(ERRORS) >= 70
    assert {planted(path).code for path in ERRORS} | WITHOUT_A_FILE == set(CODES)
    edited = {edit.path for path in ERRORS for edit in planted(path).edits}
    assert edited >= {
        *("common.json", "endpoints/bakery.json", "protocols/trays.json"),
        *("bake-bread/task.json", "bake-bread/input.json", "bake-bread/output.json"),
        *("bake-bread/stream_output.json", "bake-bread/examples/plain.json"),
    }
