"""What has not changed is not made again, and nobody can tell from the bytes."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
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
        patch.setattr("inferwire_codegen._output.format.formatted", ruff)

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


@pytest.mark.parametrize("damage", ["cut", "a letter", "empty", "no text", "no JSON", "a list"])
def test_a_damaged_memo_is_as_good_as_none(damage: str, folder: Path, seen: Seen) -> None:
    path = parts_of(folder)
    data = path.read_bytes()
    spoilt = {
        "cut": data[: len(data) // 2],
        "a letter": data.replace(b"pieces", b"qieces"),
        "empty": b"",
        "no text": b"\xff\xfe\x00" * 50,
        "no JSON": hashlib.sha256(b"{").hexdigest().encode() + b"\n{",
        "a list": hashlib.sha256(b"[1]").hexdigest().encode() + b"\n[1]",
    }
    path.write_bytes(spoilt[damage])
    assert generate(folder, "again") == 0
    assert tree(folder / "again") == tree(folder / "fair")
    assert {"bake_apple", "bake_barrel"} < set(seen.modules)
    assert path.read_bytes() == data


MALICE = "\n\nimport os\n\nos.system('true')\n"


@pytest.mark.parametrize("kind", ["formatted", "modules"])
def test_code_that_somebody_put_into_the_memo_is_not_written(
    kind: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = parts_of(folder)
    parts: dict[str, str] = json.loads(path.read_text().partition("\n")[2])
    spoilt = dict(parts)
    for key, text in parts.items():
        if kind == "formatted" and text.startswith('"""'):
            spoilt[key] = text + MALICE
        elif kind == "modules" and text.startswith("["):
            body, *rest = json.loads(text)
            spoilt[key] = json.dumps([body + MALICE, *rest])
    assert spoilt != parts
    text = json.dumps(spoilt)
    path.write_text(f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}")
    with pytest.raises(SystemExit) as ended:
        generate(folder, "again")
    assert ended.value.code == 1
    assert "unexpected import of a whole module; nothing was written" in capsys.readouterr().err
    assert not (folder / "again").exists()


def test_a_remembered_module_of_another_form_is_made_again() -> None:
    specs, memo = invented(2), dict[str, str]()
    whole = build(specs, "fair", memo)
    for form in ("no JSON", "[]", '["x"]', '["", [], {}, [[1]]]', "{}"):
        spoilt = {key: form if text.startswith("[") else text for key, text in memo.items()}
        assert spoilt != memo
        assert build(specs, "fair", spoilt) == whole, form
        assert spoilt == memo, form
