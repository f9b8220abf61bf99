"""The README is right: its program, its commands and its links, in the repository and the wheel."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.packaging.test_docs import ROOT, samples
from tests.support.commands import command, run, serving

README = (ROOT / "README.md").read_text("utf-8")
SERVER = "http://127.0.0.1:8000"
"""The default address of `inferwire serve`."""
DOCUMENTS = sorted(
    [
        *(ROOT / name for name in ("CHANGELOG.md", "CONTRIBUTING.md", "README.md")),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("examples/*.md"),
    ]
)


def test_its_program_runs_against_inferwire_serve(tmp_path: Path) -> None:
    ((_, program),) = samples("README.md")
    assert program.count("\n") == 10
    assert SERVER in program
    with serving([*command("inferwire serve"), "--port", "0"], tmp_path) as url:
        printed = run([sys.executable, "-c", program.replace(SERVER, url)], tmp_path)
    scores, text = printed.split("\n", 1)
    assert json.loads(scores) == [0.75, 0.125]
    assert f"`{scores}` and `{text.strip()}`" in README


def test_its_four_commands_make_an_sdk(tmp_path: Path) -> None:
    section = README.partition("## Your own SDK")[2].partition("\n## ")[0]
    new, generate, demo, serve = re.findall(r"^    (inferwire.*)$", section, re.MULTILINE)
    run(command(new), tmp_path)
    run(command(generate), tmp_path)
    assert re.search(r"(\d+) of \1 calls returned", run(command(demo), tmp_path))
    call = (
        "from acme_sdk import InferenceClient; import sys;"
        "print(InferenceClient(base_url=sys.argv[1] + '/name-color').name_color('A text'))"
    )
    with serving([*command(serve), "--port", "0"], tmp_path) as url:
        assert "a label" in run([sys.executable, "-c", call, url], tmp_path)


def test_it_has_the_command_that_ci_runs() -> None:
    last = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()[-1]
    assert last.endswith("nox")
    assert f"    {last}\n" in README


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: str(one.relative_to(ROOT)))
def test_relative_links_have_a_target(document: Path) -> None:
    text = re.sub(r"^```.*?^```$", "", document.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    links = re.findall(r"\]\((?!https?://)([^)#\s]*)(?:#([^)]*))?\)", text)
    for path, anchor in links:
        target = document.parent / path if path else document
        assert target.exists(), path
        if anchor:
            assert anchor in anchors(target), f"{path}#{anchor}"


def test_it_leads_to_every_page() -> None:
    pages = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/*.md")}
    assert pages == set(re.findall(r"\]\((docs/[^)#]*)", README))


def anchors(document: Path) -> set[str]:
    """The anchors of a document's headings, as GitHub and others derive them."""
    titles = re.findall(r"^#+ (.*)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_the_long_description_has_no_relative_link() -> None:
    words = [sys.executable, "-m", "hatchling", "metadata", "readme"]
    description = run(words, ROOT)
    assert "```python" in description
    assert "`docs/calls.md`" in description
    links = re.findall(r"\]\(([^)]*)\)", description)
    assert all(link.startswith("https://") for link in links), links
    # The check finds relative links, since the README itself has some.
    assert "](docs/calls.md)" in README
