"""What has not changed is not made again, and nobody can tell from the bytes."""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from inferwire_codegen import SpecError, build, read
from inferwire_codegen.__main__ import main
from inferwire_codegen._models.bundles import Bundles
from inferwire_codegen._models.modules import make_modules
from inferwire_codegen._output.format import formatted

from tests.benchmarks.invented import invented
from tests.support.scale import SEED, share, times

CASES = sorted(Path(__file__).with_name("golden").iterdir())
Specs = dict[str, str]


class Seen:
    """What went through the model generator, and what through ruff."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.modules: list[str] = []
        self.files: set[str] = set()

        def models(bundles: Bundles, typed_dicts: Bundles) -> object:
            self.modules += bundles
            return make_modules(bundles, typed_dicts)

        def ruff(files: Mapping[str, str]) -> dict[str, str]:
            self.files |= set(files)
            return formatted(files)

        patch.setattr("inferwire_codegen._models.models.make_modules", models)
        patch.setattr("inferwire_codegen._building.finishing.formatted", ruff)

    def clear(self) -> None:
        self.modules, self.files = [], set()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    return Seen(monkeypatch)


@pytest.fixture(scope="module")
def made() -> tuple[Specs, dict[str, str]]:
    """Specs of ten tasks, and what is remembered of them."""
    specs, memo = invented(10), dict[str, str]()
    build(specs, "fair", memo)
    return specs, memo


def methods(name: str) -> set[str]:
    """The files in which the methods of a task are formatted."""
    return {f"_client/{name}.py", f"_async_client/{name}.py"}


def changed(specs: Specs, name: str, old: str, new: str) -> Specs:
    assert old in specs[name]
    return specs | {name: specs[name].replace(old, new, 1)}


def test_nothing_is_made_again_of_what_has_not_changed(
    made: tuple[Specs, dict[str, str]], seen: Seen
) -> None:
    specs, memo = made
    assert build(specs, "fair", dict(memo)) == build(specs, "fair", dict(memo))
    assert (seen.modules, seen.files) == ([], set())


def test_a_changed_task_is_made_alone(made: tuple[Specs, dict[str, str]], seen: Seen) -> None:
    specs, memo = made
    after = changed(specs, "bake-drum/input.json", '"description": "', '"description": "Now: ')
    files = build(after, "fair", memo := dict(memo))
    assert [one for one in seen.modules if one != "common"] == ["bake_drum"]
    assert seen.files == {"types/bake_drum.py", *methods("bake_drum")}
    assert files == build(after, "fair")
    seen.clear()
    assert build(after, "fair", memo) == files
    assert (seen.modules, seen.files) == ([], set())


def test_a_changed_summary_makes_no_types(made: tuple[Specs, dict[str, str]], seen: Seen) -> None:
    specs, memo = made
    after = changed(specs, "bake-drum/task.json", '"summary": "', '"summary": "Now: ')
    files = build(after, "fair", dict(memo))
    assert (seen.modules, seen.files) == ([], methods("bake_drum"))
    assert files == build(after, "fair")


def test_a_changed_example_makes_nothing_but_the_manifest(
    made: tuple[Specs, dict[str, str]], seen: Seen
) -> None:
    specs, memo = made
    after = changed(specs, "bake-drum/examples/one.json", '"title": "', '"title": "Now: ')
    files = build(after, "fair", dict(memo))
    assert (seen.modules, seen.files) == ([], set())
    assert files == build(after, "fair")


def test_a_changed_shared_definition_makes_again_whoever_refers_to_it(
    made: tuple[Specs, dict[str, str]], seen: Seen
) -> None:
    specs, memo = made
    document = json.loads(specs["common.json"])
    document["$defs"]["Shared7"]["properties"]["more"] = {"type": "integer"}
    assert '/Shared7"' in json.dumps(document["$defs"]["Shared8"])
    users = {
        name.partition("/")[0].replace("-", "_")
        for name, text in specs.items()
        if ('/Shared7"' in text or '/Shared8"' in text) and name != "common.json"
    }
    after = specs | {"common.json": json.dumps(document)}
    files = build(after, "fair", dict(memo))
    assert len(users) == 3
    assert set(seen.modules) == users | {"common"}
    assert "types/common.py" in seen.files
    assert files == build(after, "fair")


def test_a_module_is_the_same_whichever_are_made_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [read(case / "specs") for case in share(CASES)] + [invented(9)]
    whole = [build(specs, "fair") for specs in folders]
    for size in (1, 4):
        monkeypatch.setattr("inferwire_codegen._models.models.BATCH", size)
        assert [build(specs, "fair") for specs in folders] == whole


def outcome(specs: Specs, memo: dict[str, str] | None) -> object:
    try:
        return build(specs, "fair", memo)
    except SpecError as error:
        return error.problems


def _objects(document: Any) -> list[Any]:
    found = [document, *document.get("$defs", {}).values()]
    return [one for one in found if one.get("properties")]


def _field(chance: random.Random, document: Any) -> None:
    kind = chance.choice(["string", "integer", "boolean"])
    number = chance.randrange(1000)
    chance.choice(_objects(document))["properties"][f"field{number}"] = {"type": kind}


def _less(chance: random.Random, document: Any) -> None:
    properties = chance.choice(_objects(document))["properties"]
    del properties[chance.choice(list(properties))]


def _words(chance: random.Random, document: Any) -> None:
    properties = chance.choice(_objects(document))["properties"]
    chosen = properties[chance.choice(list(properties))]
    if isinstance(chosen, dict):
        chosen["description"] = f"Number {chance.random()}."


def _need(chance: random.Random, document: Any) -> None:
    chosen = chance.choice(_objects(document))
    chosen["required"] = [chance.choice(list(chosen["properties"]))]


def _list(chance: random.Random, document: Any) -> None:
    properties = chance.choice(_objects(document))["properties"]
    name = chance.choice(list(properties))
    properties[name] = {"type": "array", "items": properties[name]}


EDITS: list[Callable[[random.Random, Any], None]] = [_field, _less, _words, _need, _list]


def edited(specs: Specs, first: Specs, chance: random.Random) -> Specs:
    """The specs after a random edit: of a file's types, of a task's words, of a whole task."""
    tasks = sorted({name.partition("/")[0] for name in first if name.endswith("/task.json")})
    task = chance.choice(tasks)
    match chance.randrange(8):
        case 0 if f"{task}/task.json" in specs and len(specs) > 6:
            return {name: text for name, text in specs.items() if not name.startswith(f"{task}/")}
        case 0 | 1:
            return specs | {n: text for n, text in first.items() if n.startswith(f"{task}/")}
        case 2 if f"{task}/task.json" in specs:
            return changed(specs, f"{task}/task.json", '"summary": "', '"summary": "Now: ')
        case _:
            types = sorted(
                name
                for name, text in specs.items()
                if name.endswith(("put.json", "common.json")) and "properties" in text
            )
            if not types:
                return first
            name = chance.choice(types)
            document = json.loads(specs[name])
            if _objects(document):
                chance.choice(EDITS)(chance, document)
            return specs | {name: json.dumps(document)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_any_edits_give_what_a_generator_without_memory_gives(case: Path) -> None:
    chance = random.Random(f"{SEED}-{case.name}")
    first = read(case / "specs")
    specs, memo = first, dict[str, str]()
    worked = 0
    for _ in range(times(40)):
        after = edited(specs, first, chance)
        whole = outcome(after, None)
        assert outcome(after, memo) == whole
        if isinstance(whole, dict):  # Else the next edit begins where this one did.
            specs, worked = after, worked + 1
    assert worked


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Specs of two tasks in a folder, with a cache beside them, and the package generated."""
    folder = tmp_path_factory.mktemp("fair")
    for name, text in invented(2).items():
        (folder / "specs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "specs" / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        assert generate(folder, "fair") == 0
    return folder


@pytest.fixture
def folder(generated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it for a test of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own" / "cache"))
    return shutil.copytree(generated, tmp_path / "own")


def generate(folder: Path, out: str) -> int:
    words = ["--specs", str(folder / "specs"), "--package", "fair", "--out", str(folder / out)]
    return main(["generate", *words])


def parts_of(folder: Path) -> Path:
    (path,) = (folder / "cache" / "inferwire-codegen").glob("parts-*")
    return path


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def describe(folder: Path) -> None:
    path = folder / "specs/bake-apple/input.json"
    path.write_text(path.read_text().replace('"description": "', '"description": "Now: ', 1))


def test_the_next_run_makes_only_what_has_changed(folder: Path, seen: Seen) -> None:
    describe(folder)
    assert generate(folder, "fair") == 0
    assert [one for one in seen.modules if one != "common"] == ["bake_apple"]
    assert seen.files == {"types/bake_apple.py", *methods("bake_apple")}
    assert b"Now: " in (folder / "fair/types/bake_apple.py").read_bytes()


def test_nothing_is_kept_but_what_the_last_run_used(folder: Path) -> None:
    first = parts_of(folder).stat().st_size
    for _ in range(3):
        describe(folder)
        assert generate(folder, "fair") == 0
    assert parts_of(folder).stat().st_size < first * 1.1


def test_the_cache_has_a_bound(folder: Path) -> None:
    cache = folder / "cache" / "inferwire-codegen"
    for number in range(300):
        (cache / f"old-{number}").write_text("old")
    describe(folder)
    assert generate(folder, "fair") == 0
    assert len(list(cache.iterdir())) == 200
    assert parts_of(folder).exists()


def texts_of(folder: Path) -> dict[str, str]:
    """What is remembered, by name."""
    with contextlib.closing(sqlite3.connect(parts_of(folder))) as file:
        return dict(file.execute("SELECT name, text FROM parts"))


def remember(folder: Path, texts: Mapping[str, str]) -> None:
    with contextlib.closing(sqlite3.connect(parts_of(folder))) as file, file:
        file.executemany("INSERT OR REPLACE INTO parts VALUES (?, ?)", texts.items())


def _database(path: Path, *statements: str) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        for one in statements:
            file.execute(one)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "cut": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "a letter": lambda path: path.write_bytes(path.read_bytes().replace(b"pieces", b"qieces")),
    "zeros": lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(30_000)),
    "empty": lambda path: path.write_bytes(b""),
    "no database": lambda path: path.write_bytes(b"\xff\xfe\x00" * 5000),
    "another table": lambda path: _database(path, "CREATE TABLE parts (one, two, three)"),
    "no table": lambda path: _database(path, "CREATE TABLE others (one)"),
    "numbers": lambda path: _database(
        path,
        "CREATE TABLE parts (name TEXT PRIMARY KEY, text) WITHOUT ROWID",
        "INSERT INTO parts VALUES ('bake-apple', 7), ('bake-barrel', NULL), ('', x'ff')",
    ),
    "a folder": _folder,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_memo_is_as_good_as_none(damage: str, folder: Path, seen: Seen) -> None:
    path, texts = parts_of(folder), texts_of(folder)
    DAMAGES[damage](path)
    assert generate(folder, "again") == 0
    assert tree(folder / "again") == tree(folder / "fair")
    if damage == "a letter":
        assert seen.modules
    else:
        assert {"bake_apple", "bake_barrel"} < set(seen.modules)
    if path.is_file():
        assert texts_of(folder) == texts


MALICE = "\n\nimport os\n\nos.system('true')\n"


def sealed(value: object) -> str:
    """The text of a part with these members."""
    text = json.dumps(value)
    return f"{hashlib.sha256(text.encode()).hexdigest()} {text}"


def test_code_that_somebody_put_into_the_memo_is_not_written(folder: Path) -> None:
    text = texts_of(folder)["bake-apple"].partition(" ")[2]
    start = "How to call the task `bake-apple`."
    assert start in text
    value = json.loads(text.replace(start, 'A text.\\"\\"\\"\\nimport os\\n\\"\\"\\"'))
    remember(folder, {"bake-apple": sealed(value)})
    assert generate(folder, "again") == 0
    assert tree(folder / "again") == tree(folder / "fair")


def test_code_that_somebody_put_into_a_remembered_module_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = json.loads(texts_of(folder)["bake-apple"].partition(" ")[2])
    key, _, module = part[-1].partition(" ")
    body, *rest = json.loads(module)
    part[-1] = f"{key} {json.dumps([body + MALICE, *rest])}"
    remember(folder, {"bake-apple": sealed(part)})
    path = folder / "specs/bake-apple/task.json"
    path.write_text(path.read_text().replace('"summary": "', '"summary": "Now: ', 1))
    with pytest.raises(SystemExit) as ended:
        generate(folder, "again")
    assert ended.value.code == 1
    assert "unexpected import of a whole module; nothing was written" in capsys.readouterr().err
    assert not (folder / "again").exists()


def test_a_remembered_part_of_another_form_is_made_again() -> None:
    specs, memo = invented(2), dict[str, str]()
    whole = build(specs, "fair", memo)
    members: list[object] = json.loads(memo["bake-apple"].partition(" ")[2])
    strange: list[object] = [7, {"x": 1}, [[7]]]
    values: list[object] = [
        *([*members[:index], one, *members[index + 1 :]] for index in range(9) for one in strange),
        *(None, [], {}, ["x"], members[:-1], [*members, ""]),
    ]
    assert len(members) == 9
    for text in ("", "no JSON", *map(sealed, share(values))):
        other = dict.fromkeys(memo, text)
        assert build(specs, "fair", other) == whole, text
        assert other == memo, text


def test_a_memo_of_another_version_is_not_read(
    folder: Path, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inferwire_codegen._cache.store._generator", lambda: ["another"])
    assert generate(folder, "again") == 0
    assert tree(folder / "again") == tree(folder / "fair")
    assert {"bake_apple", "bake_barrel"} < set(seen.modules)
    assert len([*(folder / "cache" / "inferwire-codegen").glob("parts-*")]) == 2


def test_two_runs_at_once_give_what_one_gives(folder: Path) -> None:
    describe(folder)
    script = "import sys; from inferwire_codegen.__main__ import main; sys.exit(main(sys.argv[1:]))"
    words = ["generate", "--specs", str(folder / "specs"), "--package", "fair", "--out"]
    running = [
        subprocess.Popen([sys.executable, "-c", script, *words, str(folder / out)])
        for out in ("one", "two", "fair")
    ]
    assert [one.wait() for one in running] == [0, 0, 0]
    whole = build(read(folder / "specs"), "fair")
    for out in ("one", "two", "fair"):
        assert tree(folder / out) == {name: text.encode() for name, text in whole.items()}
    memo = texts_of(folder)
    assert build(read(folder / "specs"), "fair", dict(memo)) == whole


def test_a_memo_that_another_run_writes_is_left_alone(folder: Path) -> None:
    texts = texts_of(folder)
    describe(folder)
    with contextlib.closing(sqlite3.connect(parts_of(folder))) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert generate(folder, "again") == 0
        other.rollback()
    assert texts_of(folder) == texts
    assert tree(folder / "again") == {
        name: text.encode() for name, text in build(read(folder / "specs"), "fair").items()
    }
