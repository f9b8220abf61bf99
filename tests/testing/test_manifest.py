"""Finding and reading manifests."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from inferwire_testing import Manifest, ManifestError, load_manifest


@pytest.mark.usefixtures("on_path")
def test_loads_by_package_name() -> None:
    manifest = load_manifest("paperboat")
    assert manifest.methods[0].name == "echo_words"
    assert manifest.methods[0].examples[1].expected == [
        {"token": {"text": "fair"}, "id": "w1"},
        {"token": {"text": " wind"}, "id": "w1"},
    ]


@pytest.mark.parametrize("name", ["no_such_boat", "no_such.boat", "json.nothing"])
def test_missing_package(name: str) -> None:
    with pytest.raises(ManifestError, match="PYTHONPATH"):
        load_manifest(name)


@pytest.mark.parametrize("name", ["", "../x", "a b", "a.", "1a"])
def test_not_a_name(name: str) -> None:
    with pytest.raises(ManifestError, match="not the name"):
        load_manifest(name)


def test_package_without_manifest() -> None:
    with pytest.raises(ManifestError, match="inferwire-codegen generate"):
        load_manifest("email")


PACKAGE = {"manifest": 2, "package": "wreck", "client": "A", "async_client": "B"}


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"_manifest.json": "{"}, "_manifest.json of .*\n  /:"),
        ({"_manifest.json": '{"manifest": 1}'}, "/manifest"),
        ({"_manifest.json": '{"manifest": 2}'}, "/package"),
        ({"_manifest.json": json.dumps({**PACKAGE, "methods": ["../a"]})}, "/methods/0"),
        ({"_manifest.json": json.dumps({**PACKAGE, "methods": ["a"]})}, "no a.json: .* not all"),
        (
            {
                "_manifest.json": json.dumps({**PACKAGE, "methods": ["a"]}),
                "_manifest/a.json": '{"name": 1}',
            },
            "a.json of the package 'wreck' .*\n  /name",
        ),
    ],
)
def test_unreadable_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], place: str
) -> None:
    package = tmp_path / "wreck"
    (package / "_manifest").mkdir(parents=True)
    (package / "__init__.py").touch()
    for name, text in files.items():
        (package / name).write_text(text)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    try:
        with pytest.raises(ManifestError, match=place):
            load_manifest("wreck")
    finally:
        sys.modules.pop("wreck", None)


def test_expected_result(manifest: Manifest) -> None:
    for _, example in manifest.examples():
        assert example.expected is not None
