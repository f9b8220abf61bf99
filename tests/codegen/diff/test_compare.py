"""`inferwire-codegen diff`: every labelled edit, and how changes are told of."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import subprocess
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from inferwire_codegen import load, read
from inferwire_codegen._commands import diff as command
from inferwire_codegen._diff.changes import LEVELS, Change, before_one, next_version, step
from inferwire_codegen._diff.compare import changes
from inferwire_codegen._diff.compatibility import RULES, table
from inferwire_codegen._diff.report import as_commands, as_json, as_text, changelog
from inferwire_codegen._specs.model import Specs

from tests.codegen.diff.corpus import CASES
from tests.codegen.diff.edits import BASE, Case, base, edited, put, rename
from tests.codegen.diff.users import only, tasks_of
from tests.support.memo import MEMO

ROOT = Path(__file__).parents[3]
TEXTS = base()
GRAVITY = (*LEVELS, "none")


def found(*edits: Case) -> tuple[Change, ...]:
    """What all the edits make together."""
    old = edited(TEXTS, tuple(edit for case in edits for edit in case.before))
    new = edited(old, tuple(edit for case in edits for edit in case.edits))
    tasks = {task for case in edits for task in tasks_of(case, old, new)}
    return changes(load(only(old, tasks), MEMO), load(only(new, tasks), MEMO))


def case(name: str) -> Case:
    return next(one for one in CASES if one.name == name)


def level(several: tuple[Change, ...]) -> str:
    return min((one.level for one in several), key=GRAVITY.index, default="none")


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.name.replace(" ", "-"))
def test_an_edit_is_what_its_label_says(one: Case) -> None:
    several = found(one)
    assert level(several) == one.label
    assert {change.code for change in several} == {*one.codes}


def test_the_corpus_is_wide() -> None:
    """Every rule has an edit, every label has many, and no edit comes twice."""
    names = Counter(one.name + str(one.codes) for one in CASES)
    assert not [name for name, count in names.items() if count > 1]
    labels = Counter(one.label for one in CASES)
    assert len(CASES) >= 240
    assert min(labels[one] for one in LEVELS) >= 50
    assert {code for one in CASES for code in one.codes} == {*RULES}


@pytest.mark.parametrize("folder", [BASE, ROOT / "specs"], ids=["base", "specs"])
def test_what_is_the_same_has_no_changes(folder: Path) -> None:
    specs = load(read(folder), MEMO)
    assert changes(specs, specs) == ()


def test_what_is_written_in_another_order_has_no_changes() -> None:
    """Keys of a file have no order, but for arguments and members."""
    shuffled = {
        name: json.dumps(dict(reversed(json.loads(text).items()))) for name, text in TEXTS.items()
    }
    assert changes(load(TEXTS), load(shuffled)) == ()


@pytest.mark.parametrize(
    "pair", [*pairwise(CASES[::7])], ids=lambda pair: pair[0].name.replace(" ", "-")
)
def test_two_edits_are_what_the_graver_one_is(pair: tuple[Case, Case]) -> None:
    try:
        several = found(*pair)
    except (ValueError, LookupError):
        pytest.skip("the two exclude each other")
    graver = min((one.label for one in pair), key=GRAVITY.index)
    assert GRAVITY.index(level(several)) <= GRAVITY.index(graver)


def test_a_task_is_removed_and_added() -> None:
    specs = load(read(ROOT / "specs"), MEMO)
    for spec in specs.tasks[::16]:
        others = tuple(one for one in specs.tasks if one is not spec)
        fewer = Specs(others, specs.common, specs.protocols, specs.endpoints)
        assert level(changes(specs, fewer)) == "breaking"
        assert level(changes(fewer, specs)) == "addition"
        (gone,) = (one for one in changes(specs, fewer) if one.code == "method-removed")
        assert (gone.task, gone.method) == (spec.id, spec.id.replace("-", "_"))


def test_a_change_says_where_it_is() -> None:
    (change,) = found(case("a value is removed from the enumeration of a member"))
    assert change.file == "plan-voyage/input.json"
    assert change.pointer == "/$defs/PlanVoyageSailor/properties/rank"
    new = edited(TEXTS, case("a value is removed from the enumeration of a member").edits)
    line = new[change.file].splitlines()[change.line - 1]
    assert line[change.column - 1 :].startswith('"rank"')
    assert (change.task, change.method) == ("plan-voyage", "plan_voyage")
    assert (change.side, change.subject) == ("request", "PlanVoyageSailor.rank")


def test_what_is_gone_is_shown_where_it_was() -> None:
    (change,) = found(case("an optional argument is removed"))
    new = edited(TEXTS, case("an optional argument is removed").edits)
    shown = new[change.file].splitlines()[change.line - 1]
    assert '"properties"' in shown


def test_what_several_tasks_share_belongs_to_none() -> None:
    for change in found(case("what is given and read lacks a member")):
        assert (change.task, change.method, change.file) == ("", "", "common.json")


def test_an_alias_is_told_of_where_it_is_used() -> None:
    (change,) = found(case("a value is removed from an enumeration"))
    assert change.subject in {"pilot", "PlanVoyageOutput.sky"}


def test_versions() -> None:
    breaking = found(case("an optional argument is removed"))
    addition = found(case("an optional argument is added"))
    fix = found(case("a task takes another route"))
    assert [step(one) for one in (breaking, addition, fix, ())] == [
        *("major", "minor", "patch", "none")
    ]
    assert [next_version("1.4.2", one) for one in (breaking, addition, fix, ())] == [
        *("2.0.0", "1.5.0", "1.4.3", "1.4.2")
    ]
    assert [next_version("0.4.2", one) for one in (breaking, addition, fix, ())] == [
        *("0.5.0", "0.4.3", "0.4.3", "0.4.2")
    ]
    assert before_one("none") == "none"


MIXED = (
    case("an optional argument is removed"),
    case("an optional field is added"),
    case("an argument is described differently"),
)
REPORT = """\
plan_voyage
  breaking  request   `units` accepts less: `str` became `Literal["knots", "miles"]`
                      new/plan-voyage/input.json:121:9 argument-narrowed
  addition  request   `load` was renamed to `cargo`; the old name is deprecated
                      new/plan-voyage/task.json:71:5 argument-deprecated
  addition  response  `PlanVoyageOutput.price` was added: `int | None`
                      new/plan-voyage/output.json:71:9 field-added

all tasks
  fix       client    the endpoint `harbour` now has the URL `https://harbour.example`
                      new/endpoints/harbour.json:4:3 wire

1 breaking change, 2 additions, 1 fix; next version: major (minor before 1.0.0)

For CHANGELOG.md:

### Added

- `plan_voyage`: `PlanVoyageOutput.price` was added: `int | None`.

### Changed

- **Breaking:** `plan_voyage`: `units` accepts less: `str` became `Literal["knots", "miles"]`.

### Deprecated

- `plan_voyage`: `load` was renamed to `cargo`; the old name is deprecated.

### Fixed

- the endpoint `harbour` now has the URL `https://harbour.example`.
"""
REPORTED = found(
    case("a string must be of an enumeration"),
    case("an argument is renamed, and the old name is still taken"),
    case("an optional field is added"),
    case("an endpoint is elsewhere"),
)


def test_a_report_for_people() -> None:
    assert as_text(REPORTED, "new", None) == REPORT


def test_a_report_in_colour_says_the_same() -> None:
    colored = as_text(REPORTED, "new", None, color=True)
    assert "\x1b[1;31mbreaking " in colored
    plain = colored
    for style in ("1;31", "1;32", "1;34", "1", "2", "0"):
        plain = plain.replace(f"\x1b[{style}m", "")
    assert plain == REPORT


def test_a_report_names_the_version_that_follows() -> None:
    assert "next version: 0.5.0" in as_text(REPORTED, "new", "0.4.2")


def test_a_report_for_machines() -> None:
    document = json.loads(as_json(REPORTED, "new", "1.0.0"))
    assert (document["step"], document["step_before_1"]) == ("major", "minor")
    assert document["version"] == "2.0.0"
    assert document["changelog"] == changelog(REPORTED)
    assert document["changes"][0] == {
        "level": "breaking",
        "code": "argument-narrowed",
        "task": "plan-voyage",
        "method": "plan_voyage",
        "side": "request",
        "subject": "units",
        "message": '`units` accepts less: `str` became `Literal["knots", "miles"]`',
        "file": "new/plan-voyage/input.json",
        "pointer": "/$defs/PlanVoyageOptions/properties/units",
        "line": 121,
        "column": 9,
    }


def test_a_report_for_reviews() -> None:
    lines = as_commands(REPORTED, "new", None).splitlines()
    assert lines[0] == (
        "::error file=new/plan-voyage/input.json,line=121,col=9,"
        "title=breaking%3A argument-narrowed::plan_voyage: "
        '`units` accepts less: `str` became `Literal["knots", "miles"]`'
    )
    assert [line.split(" ")[0] for line in lines] == [
        *("::error", "::warning", "::notice", "::notice", "::notice")
    ]


def test_users_are_not_told_of_texts() -> None:
    several = found(case("an argument is described differently"))
    assert changelog(several) == ""
    assert as_commands(several, "new", None).startswith("::notice title=version::1 fix")


def test_the_page_of_rules_is_the_rules() -> None:
    page = (ROOT / "docs" / "compatibility.md").read_text(encoding="utf-8")
    assert table() in page


def run(*words: str, cwd: Path) -> tuple[int, str, str]:
    """The command, in this process."""
    parser = argparse.ArgumentParser()
    command.configure(parser)
    outputs = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(outputs[0]),
        contextlib.redirect_stderr(outputs[1]),
    ):
        status = command.run(parser.parse_args(words))
    return status, outputs[0].getvalue(), outputs[1].getvalue()


def write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose tag v1 has the base, v2 an addition, and whose folder breaks that."""
    folder = tmp_path_factory.mktemp("repository")
    git(folder, "init", "-q", "-b", "main")
    example = {"sdk/specs/draw-flag/examples/a.json": "no JSON at all"}
    schema = {"sdk/specs/task.schema.json": "{}"}
    windows = {"sdk/specs/read-tide/task.json": TEXTS["read-tide/task.json"].replace("\n", "\r\n")}
    steps = [
        ("v1", ()),
        ("v2", (put("plan-voyage/input.json", f"{OPTIONS}/ship", {"type": "string"}),)),
        ("", (rename("plan-voyage/input.json", f"{OPTIONS}/load", "cargo"),)),
    ]
    texts = TEXTS
    for tag, edits in steps:
        texts = edited(texts, edits)
        write(folder, {f"sdk/specs/{name}": text for name, text in texts.items()})
        write(folder, example | schema | windows)
        if tag:
            git(folder, "add", ".")
            git(folder, "commit", "-q", "-m", tag)
            git(folder, "tag", tag)
    return folder


OPTIONS = "/$defs/PlanVoyageOptions/properties"


@pytest.mark.parametrize(
    ("words", "status", "codes"),
    [
        (("v1:sdk/specs", "v2:sdk/specs"), 0, ["argument-added"]),
        (("v1", "v2", "--specs", "sdk/specs"), 0, ["argument-added"]),
        (("v2", "--specs", "sdk/specs"), 1, ["argument-removed", "argument-added"]),
        (("v2:sdk/specs", "sdk/specs"), 1, ["argument-removed", "argument-added"]),
        (("main~1", "main", "--specs", "sdk/specs"), 0, ["argument-added"]),
        (("v2", "v2", "--specs", "sdk/specs"), 0, []),
    ],
)
def test_revisions(repository: Path, words: tuple[str, ...], status: int, codes: list[str]) -> None:
    got, said, complaint = run(*words, "--format", "json", cwd=repository)
    assert (got, complaint) == (status, "")
    assert [one["code"] for one in json.loads(said)["changes"]] == codes


def test_a_revision_is_seen_from_where_one_is(repository: Path) -> None:
    status, said, _ = run("v1", "v2", "--format", "json", cwd=repository / "sdk")
    assert status == 0
    (change,) = json.loads(said)["changes"]
    assert change["file"] == "specs/plan-voyage/input.json"
    deeper = repository / "sdk" / "specs"
    status, said, _ = run("v1", "v2", "--specs", ".", "--format", "json", cwd=deeper)
    (change,) = json.loads(said)["changes"]
    assert change["file"] == "plan-voyage/input.json"


def test_nothing_is_checked_out(repository: Path) -> None:
    before = {path: path.read_bytes() for path in (repository / "sdk").rglob("*.json")}
    run("v1", "v2", "--specs", "sdk/specs", cwd=repository)
    assert {path: path.read_bytes() for path in (repository / "sdk").rglob("*.json")} == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "OLD is required"),
        (("v9",), "neither a folder nor a revision"),
        (("v1:nowhere",), "neither a folder nor a revision"),
        (("v1:", "sdk/specs"), "does not contain valid specs"),
        ((":sdk",), "is not a folder"),
        (("--", "--output=x:sdk/specs"), "neither a folder nor a revision"),
        (("sdk", "sdk"), "does not contain valid specs"),
        (("package",), "generated package"),
    ],
)
def test_what_makes_no_sense_is_refused(
    repository: Path, words: tuple[str, ...], said: str
) -> None:
    (repository / "package").mkdir(exist_ok=True)
    (repository / "package" / "_manifest.json").write_text("{}", encoding="utf-8")
    status, out, complaint = run(*words, cwd=repository)
    assert (status, out) == (2, "")
    assert said in complaint


def test_a_version_that_is_none_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run("v1", "v2", "--version", "one", cwd=repository)
    assert ended.value.code == 2
    del capsys


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "no_color", "colored"),
    [(Terminal(), "", True), (Terminal(), "1", False), (io.StringIO(), "", False)],
)
def test_colour_is_for_terminals(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    stream: io.StringIO,
    no_color: str,
    *,
    colored: bool,
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    parser = argparse.ArgumentParser()
    command.configure(parser)
    options = parser.parse_args(["v1", "v2", "--specs", "sdk/specs"])
    with contextlib.chdir(repository), contextlib.redirect_stdout(stream):
        assert command.run(options) == 0
    assert ("\x1b[" in stream.getvalue()) == colored


def test_the_rules_are_printed(tmp_path: Path) -> None:
    assert run("--rules", cwd=tmp_path) == (0, table(), "")


def test_the_lines_for_the_changelog_are_printed_alone(repository: Path) -> None:
    words = ("v1", "v2", "--specs", "sdk/specs", "--format", "changelog")
    said = run(*words, cwd=repository)[1]
    assert said == "### Added\n\n- `plan_voyage`: `ship` is a new argument: `str`.\n"
