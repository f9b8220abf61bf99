"""Finding and reading manifests."""

from __future__ import annotations

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


@pytest.mark.parametrize(
    ("text", "place"),
    [("{", "/:"), ('{"manifest": 2}', "/manifest"), ('{"manifest": 1}', "/package")],
)
def test_unreadable_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, place: str
) -> None:
    package = tmp_path / "wreck"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "_manifest.json").write_text(text)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    try:
        with pytest.raises(ManifestError, match=place):
            load_manifest("wreck")
    finally:
        sys.modules.pop("wreck", None)


def test_expected_result(manifest: Manifest) -> None:
    for _, example in manifest.examples():
        assert example.expected is not None
