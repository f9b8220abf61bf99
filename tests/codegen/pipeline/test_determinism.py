"""The same specs give the same bytes wherever one generates, and a diff shows the edit alone."""

from __future__ import annotations

import difflib
import os
import random
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from inferwire_codegen import build, read

from tests.support.scale import SEED, times

ACME = Path(__file__).with_name("acme")
SCRIPT = Path(sys.executable).with_name("inferwire-codegen")
LOCALES = subprocess.run(
    ["locale", "-a"], capture_output=True, text=True, check=False
).stdout.split() or ["C"]
ZONES = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "nonsense", ""]
DISTRACTIONS = {
    "pyproject.toml": "[tool.ruff]\nline-length = 40\n[tool.ruff.format]\nquote-style = 'single'\n"
    "[tool.datamodel-codegen]\nsnake-case-field = true\nuse-union-operator = false\n",
    "ruff.toml": "line-length = 50\nindent-width = 2\n",
    ".ruff.toml": "line-length = 60\n[lint]\nselect = ['ALL']\nfixable = ['ALL']\n",
    "pydantic/__init__.py": "raise SystemExit('the wrong pydantic')\n",
    "inferwire_runtime/__init__.py": "raise SystemExit('the wrong runtime')\n",
    "ruff/__init__.py": "raise SystemExit('the wrong ruff')\n",
    "templates/client.jinja": "nothing",
    "setup.cfg": "[isort]\nprofile = black\n",
    ".editorconfig": "[*]\nend_of_line = crlf\nindent_style = tab\n",
}


def surroundings(chance: random.Random, home: Path) -> tuple[dict[str, str], list[str]]:
    """Variables of the environment, and options of Python."""
    variables = {
        "PYTHONHASHSEED": str(chance.randrange(2**32)),
        "LC_ALL": chance.choice(LOCALES),
        "LANG": chance.choice([*LOCALES, "tr_TR.UTF-8", "nonsense"]),
        "TZ": chance.choice(ZONES),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / chance.choice(["cache", "Cäche", "c d"])),
        "PYTHONUTF8": chance.choice(["0", "1"]),
        "PYTHONIOENCODING": chance.choice(["ascii", "latin-1", "utf-8:replace", "utf-16"]),
        "COLUMNS": chance.choice(["20", "500"]),
        "NO_COLOR": chance.choice(["", "1"]),
        "FORCE_COLOR": chance.choice(["", "1"]),
        "RUFF_LINE_LENGTH": "30",
    }
    flags: list[list[str]] = [[], ["-O"], ["-OO"], ["-X", "dev"], ["-B"], ["-s"]]
    return {**os.environ, **variables}, chance.choice(flags)


def checked_out(chance: random.Random, folder: Path) -> None:
    """The specs, written in any order, perhaps with the line ends of another system."""
    paths = sorted(path for path in ACME.rglob("*") if path.is_file())
    chance.shuffle(paths)
    crlf = chance.choice([True, False])
    for path in paths:
        target = folder / path.relative_to(ACME)
        target.parent.mkdir(parents=True, exist_ok=True)
        data = path.read_bytes()
        target.write_bytes(data.replace(b"\n", b"\r\n") if crlf else data)


@pytest.mark.parametrize("number", range(times(30)))
def test_the_same_bytes_in_any_surroundings(number: int, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} {number}")
    umask = chance.choice([0o022, 0o002, 0o077, 0o027, 0])
    place = tmp_path / chance.choice(["here", "hé re", "'quoted' {x}", "-x", "a" * 200])
    specs, out = place / "specs", place / chance.choice(["acme", "deep/down/acme"])
    checked_out(chance, specs)
    for name in chance.sample(sorted(DISTRACTIONS), 6):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(DISTRACTIONS[name])
    variables, flags = surroundings(chance, tmp_path / "home")
    named: list[str | Path] = ["--specs", specs, "--out", out]
    if chance.choice([True, False]):
        named = ["--specs", specs.relative_to(place), "--out", out.relative_to(place)]
    command = [sys.executable, *flags, SCRIPT, "generate", *named]
    result = subprocess.run(
        command, cwd=place, env=variables, umask=umask, capture_output=True, check=False
    )
    assert result.returncode == 0, result.stderr
    made = {one.relative_to(out).as_posix(): one for one in out.rglob("*") if one.is_file()}
    expected = {name: text.encode() for name, text in build(read(ACME), "acme").items()}
    assert {name: path.read_bytes() for name, path in made.items()} == expected
    modes = {stat.S_IMODE(path.stat().st_mode) for path in made.values()}
    folders = {stat.S_IMODE(path.stat().st_mode) for path in (out, out / "types")}
    assert (modes, folders) == ({0o666 & ~umask}, {0o777 & ~umask})


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, list[str]]:
    """By file, the lines that go and come."""
    found: dict[str, list[str]] = {}
    for name in sorted({*before, *after}):
        old, new = (files.get(name, "").splitlines() for files in (before, after))
        lines = [*difflib.unified_diff(old, new, n=0, lineterm="")][2:]
        if lines:
            found[name] = [line for line in lines if not line.startswith("@@")]
    return found


def edited(name: str, old: str, new: str) -> dict[str, list[str]]:
    """What an edit of the specs changes in the package."""
    specs = read(ACME)
    assert specs[name].count(old) == 1
    return changed(
        build(specs, "acme"), build({**specs, name: specs[name].replace(old, new)}, "acme")
    )


def without_hash(lines: list[str]) -> list[str]:
    """The lines of the package's manifest without the one that always changes, the specs' hash."""
    hashes = [line for line in lines if line[1:].startswith(' "specs": "sha256:')]
    assert [line[0] for line in hashes] == ["-", "+"]
    return [line for line in lines if line not in hashes]


def test_a_field_that_is_added_adds_its_lines() -> None:
    found = edited(
        "write-poem/input.json",
        '"mood": {',
        '"rhyme": { "type": "boolean", "description": "Whether it rhymes." },\n        "mood": {',
    )
    assert without_hash(found.pop("_manifest.json")) == []
    argument = ["+        rhyme: bool | None = None,"]
    text = ["+            rhyme: Whether it rhymes."]
    given = ['+            "rhyme": rhyme,']
    passed = ["+            rhyme=rhyme,"]
    # Three overloads, the first with the docstring, and the method; and the same of its alias.
    ways = [*argument, *text, *argument * 3, *text]
    client = [*ways, *given, *ways, *passed]
    assert found == {
        "_async_client.py": client,
        "_client.py": client,
        "_manifest/write_poem.json": [
            '+  {"name": "rhyme", "at": "/options/rhyme", "type": "bool", '
            '"description": "Whether it rhymes."},',
            '+     "rhyme": {"type": "boolean", "description": "Whether it rhymes."},',
        ],
        "_operations/write_poem.py": ['+        runtime.Argument("rhyme", ("options", "rhyme")),'],
        "types/write_poem.py": [
            *("+    rhyme: bool | None = None", '+    """Whether it rhymes."""'),
            *("+    rhyme: NotRequired[bool]", '+    """Whether it rhymes."""'),
        ],
    }


def test_a_text_that_is_changed_changes_its_lines() -> None:
    found = edited("write-poem/task.json", "Write a poem.", "Make a poem.")
    assert without_hash(found.pop("_manifest.json")) == []
    # The first overload and the method; and the same of its alias.
    lines = ['-        """Write a poem.', '+        """Make a poem.'] * 4
    assert found == {
        "_async_client.py": lines,
        "_client.py": lines,
        "_manifest/write_poem.json": [
            '- "summary": "Write a poem.",',
            '+ "summary": "Make a poem.",',
        ],
    }


def test_a_task_that_is_removed_removes_its_lines() -> None:
    specs = read(ACME)
    rest = {name: text for name, text in specs.items() if not name.startswith("read-meter/")}
    before, after = build(specs, "acme"), build(rest, "acme")
    found = changed(before, after)
    assert without_hash(found["_manifest.json"]) == [
        '- "methods": ["read_meter", "write_poem", "post"]',
        '+ "methods": ["write_poem", "post"]',
    ]
    removed = {"_manifest/read_meter.json", "_operations/read_meter.py", "types/read_meter.py"}
    assert {*before} - {*after} == removed
    assert {*found} == {
        *("__init__.py", "_async_client.py", "_client.py", "_manifest.json"),
        *("_operations/__init__.py", "types/__init__.py", *removed),
    }
    for name in ("__init__.py", "_operations/__init__.py", "types/__init__.py"):
        assert all(line[0] == "-" for line in found[name]), name
        assert all("read_meter" in line or "ReadMeter" in line for line in found[name]), name
    for name in ("_async_client.py", "_client.py"):
        gone = found[name]
        assert {line[0] for line in gone} == {"-"}
        assert sum(line.lstrip("- ").startswith(("def ", "async def ")) for line in gone) == 1
