"""The local server of a package: requests that no example has, and the commands that it prints."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
from inferwire_runtime import UnprocessableEntityError
from inferwire_testing import LocalServer, load_manifest
from inferwire_testing._samples.curl import curl
from inferwire_testing._samples.files import Files
from inferwire_testing._samples.python import python
from inferwire_testing._samples.sample import samples

from tests.apis.support import APIS, package
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]


def manifest(api: str) -> Any:
    package(api)
    return load_manifest(f"{api}_sdk")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_other_values_in_path_query_and_form_are_answered(flavor: str) -> None:
    with LocalServer(manifest("files"), strict=False) as server:
        client, sdk = {"base_url": server.url}, package("files")

        def call(method: str, *args: Any, **given: Any) -> Any:
            return ask(flavor, method, *args, client=client, sdk=sdk, **given)

        assert call("get_file", "another").filename == "a.txt"
        assert call("delete_file", "another") is None
        assert call("list_files", limit=5).data[0].id == "f/1"
        assert call("upload_file", b"other", "other", days=3).filename == "file.png"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_differs_in_a_form_is_named(flavor: str) -> None:
    with LocalServer(manifest("files"), strict=True) as server:
        client, sdk = {"base_url": server.url}, package("files")
        with pytest.raises(UnprocessableEntityError) as caught:
            ask(flavor, "upload_file", b"x", "user data", tags=["blue"], client=client, sdk=sdk)
    said = caught.value.body.decode()
    assert "/body/tags/0" in said
    assert "/body/file" in said
    assert "/body/purpose" not in said


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("api", APIS)
def test_printed_commands_work(api: str, strict: bool, tmp_path: Path) -> None:
    described = manifest(api)
    with LocalServer(described, strict=strict) as server:
        files = Files(tmp_path)
        for sample in samples(described, strict=strict, every=True):
            command = curl(sample, server.url, files)
            call = python(sample, described, server.url, files)
            for path, content in files.contents.items():
                path.write_bytes(content)
            words = [*shlex.split(command), "-sS", "-w", "%{http_code}", "-o", str(tmp_path / "o")]
            ran = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)
            assert ran.stdout == str(sample.example.response.status), command
            if sample.model is None and sample.example.call.reach is None:
                exec(call, {sample_name(described): client_of(api)})


def sample_name(described: Any) -> str:
    return str(described.client)


def client_of(api: str) -> Any:
    return package(api).InferenceClient
