"""A client of pyright's language server, as an editor is one: messages over pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from inferwire import JsonValue


class LanguageServer:
    """A running server for one folder, with this interpreter's packages."""

    def __init__(self, folder: Path) -> None:
        command = shutil.which("pyright-langserver", path=Path(sys.executable).parent)
        assert command is not None
        self._folder = folder
        self._process = subprocess.Popen(
            [command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._last = 0

    def __enter__(self) -> Self:
        folder: JsonValue = [{"uri": self._folder.as_uri(), "name": "editor"}]
        capabilities: JsonValue = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {"hover": {"contentFormat": ["markdown"]}},
        }
        self._request(
            "initialize",
            {"processId": None, "capabilities": capabilities, "workspaceFolders": folder},
        )
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.communicate()

    def completions(self, text: str) -> set[str]:
        """What the server offers at the end of a file with this text."""
        (found,) = self._ask("completion", text, [len(text)])
        assert isinstance(found, dict)
        items = found["items"]
        assert isinstance(items, list)
        return {str(item["label"]) for item in items if isinstance(item, dict)}

    def hovers(self, text: str, places: Iterable[int]) -> list[str]:
        """What the server shows, as Markdown, at these places of a file with this text."""
        return [_markdown(found) for found in self._ask("hover", text, places)]

    def _ask(self, what: str, text: str, places: Iterable[int]) -> list[JsonValue]:
        """Open a file with this text, and ask the same at each of these places."""
        uri = (self._folder / "edited.py").as_uri()
        document: JsonValue = {"uri": uri}
        opened: JsonValue = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})
        found: list[JsonValue] = []
        for place in places:
            before = text[:place]
            line, character = before.count("\n"), place - before.rfind("\n") - 1
            position: JsonValue = {"line": line, "character": character}
            asked: JsonValue = {"textDocument": document, "position": position}
            found.append(self._request(f"textDocument/{what}", asked))
        self._send({"method": "textDocument/didClose", "params": {"textDocument": document}})
        return found

    def _request(self, method: str, params: JsonValue) -> JsonValue:
        """Send a request and wait for its response; answer what the server asks meanwhile."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" not in message:
                assert message["id"] == self._last
                assert "error" not in message, message
                return message["result"]
            if "id" in message:
                self._send({"id": message["id"], "result": self._answer(message)})

    def _answer(self, message: dict[str, JsonValue]) -> JsonValue:
        params = message.get("params")
        if message["method"] != "workspace/configuration":
            return None
        assert isinstance(params, dict)
        items = params["items"]
        assert isinstance(items, list)
        return [
            {"pythonPath": sys.executable}
            if isinstance(item, dict) and item.get("section") == "python"
            else None
            for item in items
        ]

    def _send(self, message: dict[str, JsonValue]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, JsonValue]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, JsonValue] = json.loads(self._process.stdout.read(length))
        return message


def _markdown(found: JsonValue) -> str:
    """The text of a hover; empty where there is none."""
    if found is None:
        return ""
    assert isinstance(found, dict)
    contents = found["contents"]
    assert isinstance(contents, dict)
    return str(contents["value"])
