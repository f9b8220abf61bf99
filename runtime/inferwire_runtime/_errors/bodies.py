"""Extracts messages from the error bodies of servers, in any of their shapes.

Known shapes: a string, a list of strings, ``{"error": str | list | {"message", "type", "code"}}``,
``{"detail": str | [{"loc", "msg"}]}``, ``{"message"}``, ``{"errors": [{"message"}]}``, an HTML
page, plain text. Unknown parts are skipped, so that they do not hide the rest. JSON of any other
shape is its own message.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from inferwire_runtime._json.guards import is_list, is_object

_LONGEST = 1000
_DEEPEST = 8
_HTML = re.compile(r"\s*<(!--|!doctype\s+html|html|head|body|title)\b", re.IGNORECASE)
_UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that control a terminal, or that cannot be encoded."""
_MEMBERS = (
    *("error", "message", "detail", "msg", "errors", "error_description", "reason", "title"),
    "warnings",
)
"""The members that hold messages, in any case, the most specific first."""
_CODES = ("code", "status_code", "http_status_code", "status")


def one_line(text: str) -> str:
    """Return a text in one line of at most 1,000 characters that can be printed."""
    text = _UNPRINTABLE.sub("\ufffd", " ".join(text.split()))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def server_words(body: bytes, document: object) -> str:
    """Return the server's error message; empty if there is none, or none that a rule finds."""
    if document is None:
        return _plain_text(body[: 64 * 1024].decode("utf-8", "replace"))
    return "; ".join(dict.fromkeys(_messages(document, _DEEPEST)))


def as_json(document: object) -> str:
    """Return the JSON text of a document; empty if it is null."""
    try:
        return "" if document is None else json.dumps(document, ensure_ascii=False)
    except RecursionError:
        return "JSON that is nested too deeply"


def says_something(value: object) -> bool:
    """Return whether a value is or contains anything except null, false, 0 and empty values."""
    inner = value.values() if is_object(value) else value if is_list(value) else None
    return bool(value) if inner is None else any(map(says_something, inner))


def is_html(body: bytes) -> bool:
    """Return whether a body is an HTML page."""
    return _HTML.match(body[:4096].decode("utf-8", "replace")) is not None


def status_in(document: object) -> int | None:
    """Return the HTTP status in the document of an error, as it occurs in a stream."""
    if not is_object(document):
        return None
    inner = document.get("error")
    for source in (inner if is_object(inner) else {}, document):
        for name in _CODES:
            code = source.get(name)
            if isinstance(code, str) and code.isdecimal():
                code = int(code[:4])
            if isinstance(code, int) and 400 <= code <= 599:  # noqa: PLR2004  # RFC 9110, 15.5 f.
                return code
    return None


def _plain_text(text: str) -> str:
    if not _HTML.match(text):
        return text
    title = _title(text)
    return f"an HTML page titled “{title}”" if title else "an HTML page"


def _title(text: str) -> str:
    """Return the text of the first title. Without a pattern, whose cost could be quadratic."""
    lower = text.lower()
    start = lower.find(">", lower.find("<title")) + 1
    end = lower.find("</title", start)
    return text[start:end].strip() if start and end >= 0 and "<title" in lower else ""


def _messages(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif depth and is_list(value):
        for item in value:
            yield from _messages(item, depth - 1)
    elif depth and is_object(value):
        yield from _messages_in_object(value, depth)


def _messages_in_object(members: dict[str, object], depth: int) -> Iterator[str]:
    members = {name.lower(): value for name, value in members.items()}
    found = (one for name in _MEMBERS for one in _messages(members.get(name), depth - 1))
    message = "; ".join(dict.fromkeys(found))
    if message:
        where = _where(members.get("loc"))
        yield f"{where}: {message}" if where else message


def _where(loc: object) -> str:
    """Return the location of an item in a list of problems (FastAPI's ``loc``)."""
    if not is_list(loc):
        return ""
    return ".".join(str(part) for part in loc if isinstance(part, (str, int)))
