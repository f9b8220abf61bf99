"""Each program in examples/ runs, as a process of its own, against a server on 127.0.0.1."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from tests.benchmarks.programs.cases import openai_routes
from tests.faults.server import FaultServer, Link, answer, cut, events
from tests.support.commands import command, run, serving

EXAMPLES = Path(__file__).parents[2] / "examples"
LABELS = b'[{"label": "positive", "score": 0.75}]'
DELTA = b'{"choices": [{"index": 0, "delta": {"content": "Once"}, "finish_reason": null}]}'


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of `inferwire serve`."""
    folder = tmp_path_factory.mktemp("serve")
    with serving([*command("inferwire serve"), "--port", "0"], folder) as url:
        yield url


def program(name: str, *words: str) -> list[str]:
    return [sys.executable, str(EXAMPLES / name), *words]


def start(
    name: str, *words: str, folder: Path, typed: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        program(name, *words), cwd=folder, input=typed, capture_output=True, text=True, check=False
    )


def test_every_program_is_tested() -> None:
    text = Path(__file__).read_text("utf-8")
    assert all(f'"{path.name}"' in text for path in EXAMPLES.glob("*.py"))


def test_chat_replies_to_each_line(url: str, tmp_path: Path) -> None:
    done = start("chat.py", url, folder=tmp_path, typed="Hello\nAnd you?\n")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) >= 2


def test_chat_sends_the_whole_conversation(tmp_path: Path) -> None:
    reply = {"choices": [{"message": {"role": "assistant", "content": "Hi."}}]}
    with FaultServer(answer(json.dumps(reply).encode())) as server:
        done = start("chat.py", server.url, folder=tmp_path, typed="Hello\nAnd you?\n")
    assert done.stdout == "Hi.\nHi.\n"
    first, second = (json.loads(asked.body)["messages"] for asked in server.asked)
    assert [one["role"] for one in first] == ["system", "user"]
    assert [one["content"] for one in second[1:]] == ["Hello", "Hi.", "And you?"]


def test_streaming_prints_the_text_and_the_tokens(url: str, tmp_path: Path) -> None:
    printed = run(program("streaming.py", url, "Hello"), tmp_path)
    assert printed.endswith(" tokens\n")


def test_streaming_reports_a_stream_that_breaks_off(tmp_path: Path) -> None:
    with FaultServer(cut(events([DELTA]))) as server:
        done = start("streaming.py", server.url, folder=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("Once\nthe stream broke off after 1 chunks")


def test_records_sums_up_calls_of_every_kind(tmp_path: Path) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    message = {"role": "assistant", "content": "The Elbe."}
    reply = {"choices": [{"message": message}], "usage": usage}
    end = json.dumps(
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], "usage": usage}
    )
    refused: list[bytes] = []

    def behave(link: Link) -> None:
        body = link.asked.body if link.asked else b""
        if b"very long" in body or b"sea" in body:
            link.wait_for_close(20)
        elif b"mountain" in body:
            cut(events([DELTA, end.encode(), b"[DONE]"]))(link)
        elif not refused:
            refused.append(body)
            answer(b"{}", status=503, headers={"retry-after": "0.1"})(link)
        else:
            answer(json.dumps(reply).encode())(link)

    with FaultServer(behave) as server:
        done = start("records.py", server.url, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert {"answer: The Elbe.", "streamed: Once"} < {*lines}
    kinds = [line.rpartition("; ")[2] for line in lines if line.startswith("chat_completion [")]
    assert sorted(kinds) == ["CancelledError", "InferenceTimeoutError", "complete", "complete"]
    assert any("[status 503, wait 0.10 s, status 200]" in line for line in lines)
    assert any("[status 200]; first event" in line for line in lines)
    assert lines[-1] == "tokens: 14"


PEOPLE = '{"value": [{"name": "Ada", "birthplace": "London", "year": 1815}]}'


def test_structured_prints_the_people(tmp_path: Path) -> None:
    people = PEOPLE.replace("]", ', {"name": "Bo", "birthplace": null, "year": null}]')
    with FaultServer(answer(completion(people, "stop"))) as server:
        done = start("structured.py", server.url, folder=tmp_path, typed="Ada and Bo")
    assert done.stdout == "Ada, born in London, 1815\nBo, born in ?, ?\n", done.stderr
    sent = json.loads(server.asked[0].body)["response_format"]["json_schema"]["schema"]
    assert sent["$defs"]["Person"]["required"] == ["name", "birthplace", "year"]


@pytest.mark.parametrize(
    ("text", "reason", "says"),
    [(PEOPLE[:30], "length", "the list is incomplete: {"), ("Nobody.", "stop", "no list: ")],
)
def test_structured_says_why_there_is_no_list(
    text: str, reason: str, says: str, tmp_path: Path
) -> None:
    with FaultServer(answer(completion(text, reason))) as server:
        done = start("structured.py", server.url, folder=tmp_path, typed="Ada")
    assert done.returncode == 1
    assert done.stderr.startswith(says)


def test_tools_runs_what_the_model_calls_and_tells_it_what_failed(tmp_path: Path) -> None:
    def wanted(number: str, name: str, arguments: str) -> dict[str, object]:
        function = {"name": name, "arguments": arguments}
        return {"id": number, "type": "function", "function": function}

    calls = [
        wanted("c1", "percentage", '{"percent": 17, "number": "2340"}'),
        wanted("c2", "days_of_month", '{"year": 2026, "month": 13}'),
    ]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    first = json.dumps({"choices": [{"message": message, "finish_reason": "tool_calls"}]}).encode()
    replies = iter([first, completion("It is 397.8.", "stop")])

    def behave(link: Link) -> None:
        answer(next(replies))(link)

    with FaultServer(behave) as server:
        done = start("tools.py", server.url, folder=tmp_path, typed="What is 17 percent of 2,340?")
    assert done.stdout == "It is 397.8.\n", done.stderr
    assert done.stderr.startswith("tool call failed: bad month number 13")
    tools = [one["function"]["name"] for one in json.loads(server.asked[0].body)["tools"]]
    assert tools == ["percentage", "days_of_month"]
    _, called, *results = json.loads(server.asked[1].body)["messages"]
    assert called["tool_calls"] == calls
    assert [(one["tool_call_id"], one["role"]) for one in results] == [
        ("c1", "tool"),
        ("c2", "tool"),
    ]
    assert results[0]["content"] == '"397.8"'
    assert results[1]["content"].startswith("IllegalMonthError: bad month number 13")


def completion(text: str, reason: str) -> bytes:
    message = {"role": "assistant", "content": text}
    return json.dumps({"choices": [{"message": message, "finish_reason": reason}]}).encode()


def test_relay_passes_a_stream_on(url: str, tmp_path: Path) -> None:
    with serving(program("relay.py", url, "0"), tmp_path) as service:
        texts = asyncio.run(relayed(service, ["Hello", "Hello"]))
    assert texts[0]
    assert texts[0] == texts[1]


async def relayed(service: str, prompts: list[str]) -> list[str]:
    async with httpx.AsyncClient(trust_env=False) as client:
        responses = await asyncio.gather(*(client.post(service, content=one) for one in prompts))
    assert all(one.status_code == 200 for one in responses)
    return [one.text for one in responses]


def test_relay_passes_each_event_on_as_it_arrives(tmp_path: Path) -> None:
    more = threading.Event()
    whole = events([DELTA, DELTA.replace(b"null", b'"stop"'), b"[DONE]"])
    second = whole.index(b"data:", whole.index(b"data:") + 1)
    at = whole.rindex(b"\r\n", 0, second - 2) + 2  # Where the chunk begins.

    def send_in_two_parts(link: Link) -> None:
        link.send(whole[:at])
        more.wait(20)
        link.send(whole[at:])

    with (
        FaultServer(send_in_two_parts) as server,
        serving(program("relay.py", server.url, "0"), tmp_path) as service,
        httpx.Client(trust_env=False) as client,
        client.stream("POST", service, content="Hello") as response,
    ):
        texts = response.iter_text()
        assert next(texts) == "Once"
        more.set()
        assert "".join(texts) == "Once"


def test_relay_turns_an_error_into_a_status(tmp_path: Path) -> None:
    with (
        FaultServer(answer(b'{"error": "no such model"}', status=404)) as server,
        serving(program("relay.py", server.url, "0"), tmp_path) as service,
        httpx.Client(trust_env=False) as client,
    ):
        response = client.post(service, content="Hello")
    assert response.status_code == 502
    assert "no such model" in response.text


def test_images_and_audio_makes_files_and_reads_them(url: str, tmp_path: Path) -> None:
    printed = run(program("images_and_audio.py", url), tmp_path)
    image, *labels, audio, text = printed.splitlines()
    assert image.startswith("image: ")
    assert audio.startswith("audio: ")
    assert labels
    assert text.strip()


class Embedder(BaseHTTPRequestHandler):
    """Embeds a text as the set of its words."""

    WORDS = ("cat", "asleep", "stocks", "train", "bread")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        assert len(body["inputs"]) <= 2
        vectors = [[float(one in text.lower()) for one in self.WORDS] for text in body["inputs"]]
        data = json.dumps(vectors).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base's name
        """Print nothing."""


def test_search_finds_the_text_that_fits(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Embedder) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/embed"
        printed = run(program("search.py", url, "Which train?"), tmp_path)
        server.shutdown()
    assert printed.splitlines()[0] == "1.00 The train to Berlin leaves at noon."


def test_one_server_has_all_routes_of_openai(tmp_path: Path) -> None:
    with FaultServer(openai_routes) as server:
        printed = run(program("openai_routes.py", f"{server.url}/v1", "Which train?"), tmp_path)
    assert printed.splitlines() == [
        "1.00 Story 10: a train at noon.",
        "0.50 Story 2: a train at noon.",
        "0.33 Story 6: a train at noon.",
        "Good morning.",
        "17 bytes",
    ]


def test_retries_are_reported_until_the_call_succeeds(tmp_path: Path) -> None:
    busy = answer(b'{"error": "busy"}', status=503, headers={"retry-after": "0"})
    with FaultServer(busy, answer(LABELS)) as server:
        printed = run(program("retries_and_errors.py", server.url), tmp_path)
    first, label = printed.splitlines()
    assert first.startswith("retry 1 in 0.0 s: 503")
    assert label == "positive: 0.75"


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (429, b'{"error": "slow down"}', "too many requests: wait 0 seconds"),
        (401, b'{"error": "no token"}', "status 401, request r-1: no token"),
        (200, b'{"label": 1}', "unexpected response: expected"),
    ],
)
def test_errors_are_explained(status: int, body: bytes, said: str, tmp_path: Path) -> None:
    headers = {"retry-after": "0", "x-request-id": "r-1"}
    with FaultServer(answer(body, status=status, headers=headers)) as server:
        done = start("retries_and_errors.py", server.url, folder=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stdout.splitlines()[-1].startswith(said)


def test_a_server_that_is_not_there_is_explained(tmp_path: Path) -> None:
    with FaultServer(answer()) as server:
        gone = server.url
    done = start("retries_and_errors.py", gone, folder=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "is the server running?" in done.stdout


def test_own_sdk_is_generated_and_called(tmp_path: Path) -> None:
    assert run(program("own_sdk.py"), tmp_path) == "wrote colors_sdk\n"
    serve = command("inferwire serve --package colors_sdk --port 0")
    with serving(serve, tmp_path) as url:
        printed = run(program("own_sdk.py", url), tmp_path)
    assert printed == "red: 0.90\norange: 0.25\n"
    run(command(f"inferwire-codegen lint --specs {EXAMPLES / 'specs'}"), tmp_path)
    demo = run(command("inferwire demo --package colors_sdk"), tmp_path)
    assert re.search(r"(\d+) of \1 calls returned", demo)
