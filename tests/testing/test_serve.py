"""The server that a user starts: typed results for arguments that no example has.

The client and the server talk over a socket, with the specs that the package ships.
"""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inferwire import APIStatusError, AsyncInferenceClient, InferenceClient, types
from inferwire_testing import LocalServer, Manifest, load_manifest, render
from inferwire_testing._fixtures.media import is_media, resolve_json
from inferwire_testing._samples.curl import curl
from inferwire_testing._samples.files import Files
from inferwire_testing._samples.page import page, show
from inferwire_testing._samples.python import python
from inferwire_testing._samples.sample import Sample, samples
from PIL import Image
from pydantic import JsonValue

MANIFEST = load_manifest("inferwire")
JSON = {"content-type": "application/json"}
SOUND = render({"$media": "audio/wav", "seconds": 0.01, "rate": 8000, "hertz": 200})
PICTURE = render({"$media": "image/png", "width": 3, "height": 3, "color": [9, 8, 7]})


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with LocalServer(MANIFEST, strict=False) as server:
        yield server.url


@pytest.fixture(scope="module")
def strict_url() -> Iterator[str]:
    with LocalServer(MANIFEST, strict=True) as server:
        yield server.url


class Seen:
    """The headers of the last response."""

    def __init__(self) -> None:
        self.headers = httpx.Headers()
        self.http_client = httpx.Client(event_hooks={"response": [self._note]}, trust_env=False)

    def _note(self, response: httpx.Response) -> None:
        self.headers = response.headers

    @property
    def example(self) -> str:
        return self.headers["x-inferwire-example"]

    @property
    def differences(self) -> int:
        return int(self.headers["x-inferwire-differences"])


@pytest.fixture
def seen() -> Iterator[Seen]:
    seen = Seen()
    with seen.http_client:
        yield seen


def client(url: str, task: str, seen: Seen) -> InferenceClient:
    return InferenceClient(
        f"any/{task}", endpoint=url, token=False, http_client=seen.http_client, max_retries=0
    )


Call = Callable[[InferenceClient], object]


def chat(client: InferenceClient) -> None:
    result = client.chat_completion([{"role": "user", "content": "What is a sextant?"}])
    assert result.choices[0].message.content


def chat_twice(client: InferenceClient) -> None:
    result = client.chat_completion([{"role": "user", "content": "What is a sextant?"}], n=2)
    assert len(result.choices) == 2


def chat_stream(client: InferenceClient) -> None:
    with client.chat_completion([{"role": "user", "content": "Hm?"}], stream=True) as stream:
        parts = list(stream)
    assert all(isinstance(one, types.ChatCompletionStreamOutput) for one in parts)
    assert len(parts) > 1


def generate(client: InferenceClient) -> None:
    assert isinstance(client.text_generation("A lighthouse", temperature=0.3), str)


def generate_details(client: InferenceClient) -> None:
    result = client.text_generation("A lighthouse", details=True)
    assert isinstance(result, types.TextGenerationOutput)


def generate_stream(client: InferenceClient) -> None:
    with client.text_generation("A lighthouse", stream=True, max_new_tokens=3) as stream:
        assert all(isinstance(one, str) for one in stream)


def generate_stream_details(client: InferenceClient) -> None:
    with client.text_generation("A lighthouse", stream=True, details=True) as stream:
        assert all(isinstance(one, types.TextGenerationStreamOutput) for one in stream)


def embed(client: InferenceClient) -> None:
    vector = client.feature_extraction("A lighthouse")
    assert vector.dtype == np.float32


def embed_many(client: InferenceClient) -> None:
    assert len(client.feature_extraction(["A lighthouse", "A storm"])) == 2


def transcribe(client: InferenceClient) -> None:
    assert client.automatic_speech_recognition(SOUND).text


def transcribe_times(client: InferenceClient) -> None:
    result = client.automatic_speech_recognition(SOUND, return_timestamps=True)
    assert result.chunks


def classify_image(client: InferenceClient) -> None:
    assert client.image_classification(PICTURE)[0].label


def paint(client: InferenceClient) -> None:
    assert isinstance(client.text_to_image("A lighthouse", seed=5), Image.Image)


def zero_shot(client: InferenceClient) -> None:
    labels = client.zero_shot_classification("The mast broke.", ["weather", "sport", "sea"])
    assert labels[0].score >= labels[-1].score


def zero_shot_many(client: InferenceClient) -> None:
    both = client.zero_shot_classification(["The mast broke.", "It rains."], ["weather", "sea"])
    assert [type(one) for one in both] == [list, list]


def answer_one(client: InferenceClient) -> None:
    result = client.question_answering("Who sails?", "Ada sails.")
    assert isinstance(result, types.QuestionAnsweringOutputElement)


def answer_several(client: InferenceClient) -> None:
    assert isinstance(client.question_answering("Who sails?", "Ada sails.", top_k=2), list)


CALLS: list[tuple[str, Call, str]] = [
    ("chat-completion", chat, "plain"),
    ("chat-completion", chat_twice, "two-answers"),
    ("chat-completion", chat_stream, "stream"),
    ("text-generation", generate, ""),
    ("text-generation", generate_details, "with-details"),
    ("text-generation", generate_stream, "stream"),
    ("text-generation", generate_stream_details, "stream-with-details"),
    ("feature-extraction", embed, "one"),
    ("feature-extraction", embed_many, "many"),
    ("automatic-speech-recognition", transcribe, "bare"),
    ("automatic-speech-recognition", transcribe_times, "with-times"),
    ("image-classification", classify_image, "bare"),
    ("text-to-image", paint, ""),
    ("zero-shot-classification", zero_shot, ""),
    ("zero-shot-classification", zero_shot_many, "many"),
    ("question-answering", answer_one, ""),
    ("question-answering", answer_several, ""),
]
PARAMETERS = [pytest.param(*one, id=one[1].__name__) for one in CALLS]


@pytest.mark.parametrize(("task", "call", "example"), PARAMETERS)
def test_arguments_of_no_example_get_a_typed_result(
    task: str, call: Call, example: str, url: str, seen: Seen
) -> None:
    call(client(url, task, seen))
    assert seen.example.startswith(f"{task}/{example}")
    assert seen.differences > 0


@pytest.mark.parametrize(("task", "call", "example"), PARAMETERS)
def test_strict_refuses_them(
    task: str, call: Call, example: str, strict_url: str, seen: Seen
) -> None:
    with pytest.raises(APIStatusError) as caught:
        call(client(strict_url, task, seen))
    assert caught.value.status == 422
    assert f"it differs from the nearest example, {task}/" in str(caught.value).lower()


SHARING: dict[str, Callable[[InferenceClient, str], object]] = {
    "summarization": lambda client, text: client.summarization(text).summary_text,
    "translation": lambda client, text: client.translation(text).translation_text,
    "text2text-generation": lambda client, text: client.text2text_generation(text).generated_text,
    "text-generation": lambda client, text: client.text_generation(text),
    "text-classification": lambda client, text: client.text_classification(text)[0].label,
    "token-classification": lambda client, text: client.token_classification(text)[0].word,
    "text-to-speech": lambda client, text: client.text_to_speech(text),
    "text-to-audio": lambda client, text: client.text_to_audio(text),
}
"""Tasks whose requests are the same but for the path."""


@settings(deadline=None, max_examples=60)
@given(text=st.text(st.characters(exclude_categories=["Cs"])), task=st.sampled_from([*SHARING]))
def test_tasks_are_never_mixed(text: str, task: str, url: str) -> None:
    seen = Seen()
    with seen.http_client:
        assert SHARING[task](client(url, task, seen), text)
    assert seen.example.startswith(f"{task}/")


@pytest.mark.parametrize("task", SHARING)
def test_the_endpoint_may_name_the_task(task: str, url: str, seen: Seen) -> None:
    named = InferenceClient(
        "org/model", endpoint=f"{url}/{task}", token=False, http_client=seen.http_client
    )
    assert SHARING[task](named, "A lighthouse.")
    assert seen.example.startswith(f"{task}/")


@pytest.mark.parametrize("task", sorted({*SHARING} - {"text-generation"}))
def test_a_request_without_a_task_is_refused_not_guessed(task: str, url: str, seen: Seen) -> None:
    unnamed = InferenceClient("org/model", endpoint=url, token=False, http_client=seen.http_client)
    with pytest.raises(APIStatusError, match="Name the task in the model id") as caught:
        SHARING[task](unnamed, "A lighthouse.")
    assert caught.value.status == 409


def test_arguments_that_one_task_has_tell_it(url: str, seen: Seen) -> None:
    unnamed = InferenceClient("org/model", endpoint=url, token=False, http_client=seen.http_client)
    assert unnamed.text_generation("A lighthouse.")  # It always sends two arguments of its own.
    assert seen.example == "text-generation/bare"
    assert unnamed.translation("A lighthouse.", src_lang="en", tgt_lang="fr").translation_text
    assert seen.example.startswith("translation/")
    assert unnamed.zero_shot_classification("A lighthouse.", ["sea"])[0].label
    assert seen.example.startswith("zero-shot-classification/")
    assert unnamed.text_to_image("A lighthouse.").width
    assert seen.example.startswith("text-to-image/")
    assert unnamed.chat_completion([{"role": "user", "content": "A lighthouse."}]).choices
    assert seen.example.startswith("chat-completion/")


@pytest.mark.parametrize("task", [one.task for one in MANIFEST.methods if one.task])
def test_an_example_of_every_task_is_found_by_the_name_of_the_task(task: str, url: str) -> None:
    """Each example's body, sent to a path that names the task, is for that task alone."""
    method = next(one for one in MANIFEST.methods if one.task == task)
    for example in method.examples:
        path = re.sub(r"\{.*?\}", "any", method.path or "")
        sample = Sample(method, example, f"/models/any/{task}{path}", None)
        response = send(curl(sample, url, Files(Path())), body=example.request.body)
        assert response.status_code == 200, response.text
        assert response.headers["x-inferwire-example"].startswith(f"{task}/")


@pytest.mark.parametrize(
    ("path", "body", "status", "said"),
    [
        ("/models/any/summarization", {"inputs": 3}, 422, '/body/inputs: expected type "string"'),
        ("/models/any/summarization", {}, 422, "/body/inputs: expected a value"),
        (
            "/v1/chat/completions",
            {"messages": [{"role": "user"}], "n": "two"},
            422,
            '/body/n: expected type "integer"',
        ),
        (
            "/models/any/zero-shot-classification",
            {"inputs": "a", "parameters": {"candidate_labels": ["b", 3]}},
            422,
            '/body/parameters/candidate_labels/1: expected type "string", got 3',
        ),
        ("/models/any/image-classification", b"", 422, "/body: expected a file"),
        ("/models/any/translation", b"{", 400, "must be JSON"),
        ("/modles/any/summary", {}, 404, "the nearest paths are /models/"),
    ],
)
def test_an_invalid_request_is_refused(
    path: str, body: JsonValue | bytes, status: int, said: str, url: str
) -> None:
    kind = {"content-type": "image/png"} if body == b"" else JSON
    if isinstance(body, bytes):
        response = httpx.post(url + path, content=body, headers=kind, trust_env=False)
    else:
        response = httpx.post(url + path, json=body, trust_env=False)
    assert response.status_code == status
    assert said in response.json()["error"]


def send(line: str, *, body: JsonValue = None) -> httpx.Response:
    """Send what a command line says; the files that it names hold the body given."""
    words = iter(shlex.split(line)[1:])
    method, url, content = "", "", b""
    headers: dict[str, str] = {}
    parts: list[tuple[str, tuple[str | None, bytes]]] = []
    for word in words:
        match word:
            case "-F":
                name, _, path = next(words).partition("=@")
                parts.append((name, (Path(path).name, b"the file")))
            case "--form-string":
                name, _, value = next(words).partition("=")
                parts.append((name, (None, value.encode())))
            case "-H":
                name, _, value = next(words).partition(": ")
                headers[name] = value
            case "-X":
                method = next(words)
            case "-o":
                next(words)
            case "--data-raw":
                content = next(words).encode()
            case "--data-binary":
                file = Path(next(words).removeprefix("@"))
                content = file.read_bytes() if file.exists() else content_of(body)
            case "-N":
                pass
            case _:
                url = word
    method = method or ("POST" if content or parts else "GET")
    files = parts or None
    data = None if parts else content
    return httpx.request(method, url, headers=headers, content=data, files=files, trust_env=False)


def content_of(body: JsonValue) -> bytes:
    return render(body) if is_media(body) else json.dumps(resolve_json(body)).encode()


def paste(line: str, folder: Path) -> tuple[int, str]:
    """Run a command line in a shell, and return the status code and the example's name."""
    if shutil.which("curl") is None:
        response = send(line)
        return response.status_code, response.headers.get("x-inferwire-example", "")
    done = subprocess.run(
        ["sh", "-c", f"{line} -sS --noproxy '*' -D headers.txt"],
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    head = (folder / "headers.txt").read_text("latin-1")
    named = dict(one.split(": ", 1) for one in head.splitlines()[1:] if one)
    return int(head.split()[1]), named.get("x-inferwire-example", "")


@pytest.mark.parametrize(("strict", "every"), [(False, False), (False, True), (True, True)])
def test_every_printed_command_works_when_pasted(
    strict: bool,
    every: bool,
    url: str,
    strict_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    base = strict_url if strict else url
    show(MANIFEST, base, tmp_path, strict=strict, every=every)
    lines = capsys.readouterr().out.splitlines()
    commands = [line for line in lines if line.startswith("curl ")]
    shown = [*samples(MANIFEST, strict=strict, every=every)]
    assert len(commands) == len(shown)
    assert len(shown) == len([*MANIFEST.examples()] if every else MANIFEST.methods)
    for sample, line in zip(shown, commands, strict=True):
        status, example = paste(line, tmp_path)
        assert status == sample.example.response.status, line
        assert example.startswith(f"{sample.method.label}/"), line
        if strict:
            assert example == sample.label


@pytest.mark.parametrize("strict", [False, True])
def test_every_printed_call_works(
    strict: bool, url: str, strict_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = strict_url if strict else url
    for name in ("HF_TOKEN", "HF_ENDPOINT"):
        monkeypatch.setenv(name, "")  # So that it is restored, although the calls set it.
        monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    files = Files(tmp_path)
    shown = [*samples(MANIFEST, strict=strict, every=True)]
    calls = [(one, python(one, MANIFEST, base, files)) for one in shown]
    for path, content in files.contents.items():
        path.write_bytes(content)
    for sample, line in calls:
        printed = io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", printed)
            if sample.example.fails:
                with pytest.raises(APIStatusError):
                    exec(line, {"InferenceClient": InferenceClient})
            else:
                exec(line, {"InferenceClient": InferenceClient})
        assert printed.getvalue().strip() or sample.example.fails, line
        os.environ.pop("HF_ENDPOINT", None)


def test_the_page_is_a_block_for_each_task(url: str, tmp_path: Path) -> None:
    lines = [*page(MANIFEST, url, Files(tmp_path), strict=False, every=False)]
    assert lines[0] == f"Base URL: {url}"
    assert lines[-1] == f"Serving inferwire at {url} until interrupted (Ctrl-C)"
    assert "Python calls need: from inferwire import InferenceClient" in lines
    titles = [line for line in lines if line.startswith("# ")]
    assert len(titles) == len(MANIFEST.methods)
    assert all("\n" not in line for line in lines)
    expected = f'InferenceClient("any/text-generation", endpoint="{url}").text_generation("'
    assert any(expected in line for line in lines)


def test_only_streams_are_printed_in_parts(tmp_path: Path) -> None:
    shown = samples(MANIFEST, strict=False, every=True)
    lines = [python(one, MANIFEST, "http://test", Files(tmp_path)) for one in shown]
    assert [one for one in lines if "for part in" in one] == [
        one for one in lines if "stream=True" in one
    ]


def test_quotes_and_other_characters_pass_through_a_shell(url: str, tmp_path: Path) -> None:
    method = next(one for one in MANIFEST.methods if one.task == "summarization")
    text = 'it\'s "$HOME" `ls` \\ ! Grüße \U0001f600\n@x'
    first = method.examples[-1]
    request = first.request.model_copy(update={"body": {"inputs": text}})
    call = first.call.model_copy(update={"arguments": {"text": text}})
    changed = first.model_copy(update={"request": request, "call": call})
    only = method.model_copy(update={"examples": (changed,)})
    manifest = MANIFEST.model_copy(update={"methods": (only,)})
    with LocalServer(manifest, strict=True) as server:
        (sample,) = samples(manifest, strict=True, every=True)
        assert paste(curl(sample, server.url, Files(tmp_path)), tmp_path)[0] == 200
        line = python(sample, manifest, server.url, Files(tmp_path))
        exec(line.replace("print(", "(", 1), {"InferenceClient": InferenceClient})


def test_the_async_client(url: str) -> None:
    async def run() -> str:
        async with AsyncInferenceClient("any/summarization", endpoint=url, token=False) as client:
            return (await client.summarization("A lighthouse.")).summary_text

    assert asyncio.run(run())


def test_samples_of_an_invented_package(manifest: Manifest, tmp_path: Path) -> None:
    with LocalServer(manifest, strict=False) as server:
        show(manifest, server.url, tmp_path, strict=False, every=True)
        for sample in samples(manifest, strict=False, every=True):
            line = curl(sample, server.url, Files(tmp_path))
            assert paste(line, tmp_path) == (200, sample.label)


def test_a_sample_names_the_host_that_serves(url: str) -> None:
    for sample in samples(MANIFEST, strict=False, every=True):
        words = shlex.split(curl(sample, url, Files(Path())))
        assert any(urlsplit(word).netloc == urlsplit(url).netloc for word in words)
