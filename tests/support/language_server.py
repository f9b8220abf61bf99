"""A client of pyright's language server, as an editor is one: messages over pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
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
        capabilities: JsonValue = {"workspace": {"configuration": True, "workspaceFolders": True}}
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
        uri = (self._folder / "edited.py").as_uri()
        line = text.count("\n")
        place: JsonValue = {"line": line, "character": len(text) - text.rfind("\n") - 1}
        opened: JsonValue = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})
        asked: JsonValue = {"textDocument": {"uri": uri}, "position": place}
        found = self._request("textDocument/completion", asked)
        self._send({"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}})
        assert isinstance(found, dict)
        items = found["items"]
        assert isinstance(items, list)
        return {str(item["label"]) for item in items if isinstance(item, dict)}

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
