"""Events of tasks that only their specs describe, from a generated package over a socket."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.server import FaultServer, events

GOLDEN = Path(__file__).with_name("golden") / "streams_of_events" / "expected"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package that the golden specs describe."""
    folder = tmp_path_factory.mktemp("songs")
    shutil.copytree(GOLDEN, folder / "songs_of_events")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("songs_of_events")
    sys.path.remove(str(folder))


@dataclass
class Form:
    """What the words of a song hold."""

    a: int


def told(package: Any, method: str, sent: list[object], end: str, **given: Any) -> tuple[Any, Any]:
    """The events of a stream without its chunks, and its result."""
    datas = [json.dumps(one).encode() for one in sent]
    with FaultServer(lambda link: link.send(events([*datas, end.encode()]))) as server:
        client = package.InferenceClient(base_url=server.url, token=False, max_retries=0)
        with client, getattr(client, method)("a", model=server.url, **given) as stream:
            found = [one for one in stream if one.type != "chunk"]
            return found, stream.final()


def voice(number: int, line: dict[str, object], ended_by: str | None = None) -> object:
    """A chunk with a line of one voice."""
    return {"voices": [{"number": number, "line": line, "ended_by": ended_by}]}


SONG = [
    voice(0, {"words": '{"a": ', "steps": [{"place": 0, "how": "le"}]}),
    voice(0, {"words": "1}", "stage-note": "lights"}),
    voice(0, {"steps": [{"place": 1, "how": "right"}, {"place": 0, "how": "ft"}]}, "applause"),
]
WHOLE = [
    ("words.done", '{"a": 1}', "applause"),
    ("steps.how.done", "left", "applause"),
    ("stage-note.done", "lights", "applause"),
    ("steps.how.done", "right", "applause"),
]


def test_a_task_with_results_and_lists(package: Any) -> None:
    found, song = told(package, "sing_song_stream", SONG, "[CURTAIN]")
    done = [one for one in found if one.type.endswith(".done")]
    assert [(one.type, one.text, one.reason) for one in done] == WHOLE
    assert [one.item.how for one in done if one.type == "steps.how.done"] == ["left", "right"]
    assert type(done[1].item) is package.types.SingSongStep
    assert [one.snapshot for one in found if one.type == "words.delta"] == ['{"a": ', '{"a": 1}']
    assert song.voices[0].song.words == '{"a": 1}'


def test_the_text_of_a_task_is_parsed(package: Any) -> None:
    _, result = told(package, "sing_song_stream", SONG, "[CURTAIN]", form=Form)
    assert result.voices[0].song.parsed == Form(a=1)
    assert result.completion.voices[0].song.words == '{"a": 1}'


def test_a_task_with_one_text_that_ends_with_its_stream(package: Any) -> None:
    sent: list[object] = [{"word": "One "}, {"word": ""}, {"word": "two."}]
    found, page = told(package, "read_aloud_stream", sent, "[END]")
    assert [(one.type, one.result_index) for one in found] == [
        ("word.delta", 0),
        ("word.delta", 0),
        ("word.done", 0),
    ]
    assert (found[-1].text, found[-1].reason, page.text) == ("One two.", None, "One two.")
