"""Bad specs: every problem of every file in one run, each at its place, and nothing written."""

from __future__ import annotations

import ast
import functools
import json
import shutil
from pathlib import Path

import pytest
from inferwire_codegen import SpecError, build, read
from inferwire_codegen.__main__ import main

from tests.support.memo import MEMO

GOLDEN = Path(__file__).parents[1] / "pipeline" / "golden"


def problems(files: dict[str, str]) -> list[str]:
    with pytest.raises(SpecError) as caught:
        build(files, memo=MEMO)
    return [f"{p.file}:{p.line}:{p.column}: {p.code}" for p in caught.value.problems]


def edited(case: str, file: str, old: str, new: str) -> tuple[dict[str, str], int]:
    """A case's specs with the first such piece of text exchanged, and the line of it."""
    files = read(GOLDEN / case / "specs")
    before, found, after = files[file].partition(old)
    assert found, "the piece to exchange is not there"
    files[file] = before + new + after
    return files, before.count("\n") + 1


def test_five_planted_errors_in_three_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(GOLDEN / "types_of_every_kind" / "specs", specs)
    shutil.copytree(GOLDEN / "json_in_json_out" / "specs" / "sort-mail", specs / "sort-mail")
    shape, mail = specs / "draw-shape" / "input.json", specs / "sort-mail" / "input.json"
    binding = specs / "sort-mail" / "task.json"
    # The same key and value stand at several depths: only the one at the place named is wrong.
    lines = shape.read_text().splitlines()
    wrong = [number for number, line in enumerate(lines) if '"type": "number"' in line]
    lines[wrong[1]] = lines[wrong[1]].replace('"number"', '"numeral"')
    reference = next(number for number, line in enumerate(lines) if "json#/$defs/Size" in line)
    lines[reference] = lines[reference].replace("Size", "Sise")
    shape.write_text("\n".join(lines))
    texts = mail.read_text().splitlines()
    kinds = [number for number, line in enumerate(texts) if '"type": "string"' in line]
    texts[kinds[-1]] = texts[kinds[-1]].replace('"type"', '"tipe"')
    required = next(number for number, line in enumerate(texts) if '"letter"' in line)
    texts[required] = texts[required].replace('"letter"', '"lettre"')
    mail.write_text("\n".join(texts))
    words = binding.read_text().splitlines()
    at = next(number for number, line in enumerate(words) if "/inputs/letter" in line)
    words[at] = words[at].replace("/inputs/letter", "/inputs/note")
    binding.write_text("\n".join(words))

    def place(line: int, text: str, part: str) -> str:
        return f"{line + 1}:{text.index(part) + 1}"

    status = main(["generate", "--specs", str(specs), "--out", str(tmp_path / "out")])
    said = capsys.readouterr().err.splitlines()
    assert status == 1
    assert not (tmp_path / "out").exists()
    assert said[-1] == "5 errors; nothing was written"
    found = {": ".join(line.split(": ")[:2]) for line in said[:-1] if line[0] != " "}
    assert found == {
        f"{shape}:{place(wrong[1], lines[wrong[1]], chr(34) + 'numeral')}: invalid-value",
        f"{shape}:{place(reference, lines[reference], chr(34) + '../')}: unresolved-reference",
        f"{mail}:{place(kinds[-1], texts[kinds[-1]], chr(34) + 'tipe')}: unknown-key",
        f"{mail}:{place(required, texts[required], chr(34) + 'lettre')}: unknown-name",
        f"{binding}:{place(at, words[at], chr(34) + '/inputs')}: unresolved-pointer",
    }


MAIL, TALE, TEAMS = "sort-mail/task.json", "tell-story/task.json", "match-teams/task.json"


@pytest.mark.parametrize(
    ("case", "file", "old", "new", "code"),
    [
        ("json_in_json_out", MAIL, '"sort-mail"', '"sort-post"', "wrong-name"),
        ("json_in_json_out", MAIL, '"subject"', '"class"', "bad-name"),
        ("json_in_json_out", MAIL, '"letter"', '"subject"', "name-clash"),
        ("json_in_json_out", MAIL, '"subject"', '"model"', "bad-name"),
        ("json_in_json_out", MAIL, "/inputs/subject", "/inputs/x", "unresolved-pointer"),
        ("json_in_json_out", MAIL, "{", "{,", "json-syntax"),
        (
            "json_in_json_out",
            "sort-mail/input.json",
            '"SortMailLetter": {',
            '"SortMailLetter": { "typeName": "Exception",',
            "bad-name",
        ),
        ("streams_and_switches", TALE, '"ticker"', '"clock"', "unknown-name"),
        ("streams_and_switches", TALE, '"story"', '"fable"', "unknown-name"),
        ("streams_and_switches", TALE, '"/word/text"', '"/word/txt"', "unresolved-pointer"),
        ("streams_and_switches", TALE, '"/model"', '"/modal"', "unresolved-pointer"),
        ("streams_and_switches", TALE, '"notes": true', '"note": true', "unknown-name"),
        ("streams_and_switches", "protocols/ticker.json", '"ticker"', '"tick"', "wrong-name"),
        ("one_and_many", "rank-words/task.json", '"batch": "text"', '"batch": "t"', "unknown-name"),
        ("one_and_many", "rank-words/task.json", '"word": "/w', '"wort": "/w', "unknown-name"),
        ("one_and_many", "pick-card/task.json", '"given"', "true", "invalid-value"),
        ("checks_and_old_names", TEAMS, '"needs": "venue"', '"needs": "v"', "unknown-name"),
        ("checks_and_old_names", TEAMS, '"place"', '"home"', "name-clash"),
        ("types_of_every_kind", "draw-shape/input.json", '"boolean"', '"truth"', "invalid-value"),
    ],
)
def test_each_rule_reports_the_place(case: str, file: str, old: str, new: str, code: str) -> None:
    files, line = edited(case, file, old, new)
    found = problems(files)
    assert any(one.startswith(f"{file}:{line}:") and one.endswith(f" {code}") for one in found), (
        found
    )


HOSTILE = [
    *('x"""\nimport os\n"""', "back\\", '"""', "'''", "{{ 7 * 7 }}", "{% raw %}", "%s {0}"),
    *("\u202eabc", "a bell\x07", "line\r\nbreak", "a\u2028b", "\\N{BULLET}", '\\"""', "$(id)"),
    *("__import__('os').system('true')", 'ends in a quote"', "# type: ignore"),
]


MARKS = {
    "streams_and_switches": ("Tell a story.", "The most words.", "The story.", "[END]"),
    "checks_and_old_names": ("The teams.", "Match teams."),
}
"""Texts of the specs that are exchanged for hostile ones: prose, and the data of a protocol."""


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("case", MARKS)
def test_text_of_a_spec_stays_text(case: str, text: str) -> None:
    quoted = json.dumps(text, ensure_ascii=False)[1:-1]
    files = {
        name: _exchanged(content, MARKS[case], quoted)
        for name, content in read(GOLDEN / case / "specs").items()
    }
    assert any(quoted in content for content in files.values())
    assert _skeletons(files) == _plain_skeletons(case)


@functools.cache
def _plain_skeletons(case: str) -> dict[str, str]:
    return _skeletons(read(GOLDEN / case / "specs"))


def _skeletons(files: dict[str, str]) -> dict[str, str]:
    """The shapes of the modules that these specs give."""
    made = build(files, "shapes", MEMO)
    return {name: _skeleton(text) for name, text in made.items() if name.endswith(".py")}


def _exchanged(content: str, marks: tuple[str, ...], quoted: str) -> str:
    for mark in marks:
        content = content.replace(f'"{mark}"', f'"{quoted}"')
    return content


def _skeleton(text: str) -> str:
    """The syntax tree of a module with every string made the same."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


EXAMPLE = """{
  "title": "One letter",
  "call": { "arguments": { "subject": "Rent", "letter": "Dear bank" } },
  "request": {
    "method": "POST",
    "path": "/sort",
    "body": { "inputs": { "subject": "Rent", "letter": "Dear bank" } }
  },
  "response": { "status": 200, "body": { "folder": "money" } }
}
"""


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ('"letter": "Dear bank" } },', '"lettre": "Dear bank" } },', '"lettre"'),
        ('"letter": "Dear bank" } }\n', '"letter": 3 } }\n', "3 } }"),
        (
            '{ "subject": "Rent", "letter": "Dear bank" } }\n',
            '{ "subject": "Rent" } }\n',
            '{ "subject": "Rent" }',
        ),
    ],
)
def test_an_example_that_does_not_fit_is_a_problem_at_its_place(
    old: str, new: str, at: str
) -> None:
    files = read(GOLDEN / "json_in_json_out" / "specs")
    name = "sort-mail/examples/one.json"
    assert build(files | {name: EXAMPLE})
    text = EXAMPLE.replace(old, new)
    assert text != EXAMPLE
    offset = text.rindex(at) if at != '"lettre"' else text.index(at)
    line, column = text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
    assert problems(files | {name: text}) == [f"{name}:{line}:{column}: bad-example"]
