"""Extracts messages from the error bodies of servers, in any of their shapes.

Known shapes: a string, a list of strings, ``{"error": str | list | {"message", "type", "code"}}``,
``{"detail": str | [{"loc", "msg"}]}``, ``{"message"}``, ``{"errors": [{"message"}]}``, an HTML
page, plain text, nothing. Unknown parts are skipped, so that they do not hide the rest.

Exceptions end up in logs and in other processes, so this module also removes secrets from their
URLs and headers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inferwire_runtime._json.guards import is_list, is_object

_LONGEST = 1000
_DEEPEST = 8
_HTML = re.compile(r"\s*<(!--|!doctype\s+html|html|head|body|title)\b", re.IGNORECASE)
_MEMBERS = ("error", "message", "detail", "msg", "errors", "error_description", "reason", "title")
"""The members that hold a message, the most specific first."""
_SECRET = frozenset({"set-cookie", "set-cookie2", "authorization", "proxy-authorization"})
_ADDRESSES = frozenset({"location", "content-location"})
"""Headers that hold a URL, whose query may contain a signature."""
_CODES = ("code", "status_code", "http_status_code", "status")


def server_words(body: bytes, document: object) -> str | None:
    """Return the server's error message in one line; None if there is none."""
    if document is None:
        text = _plain_text(body[: 64 * 1024].decode("utf-8", "replace"))
    else:
        text = "; ".join(dict.fromkeys(_messages(document, _DEEPEST)))
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "…"
    return text or None


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
    for name in _MEMBERS:
        message = "; ".join(_messages(members.get(name), depth - 1))
        if message:
            where = _where(members.get("loc"))
            yield f"{where}: {message}" if where else message
            break
    yield from _messages(members.get("warnings"), depth - 1)


def _where(loc: object) -> str:
    """Return the location of an item in a list of problems (FastAPI's ``loc``)."""
    if not is_list(loc):
        return ""
    return ".".join(str(part) for part in loc if isinstance(part, (str, int)))


def redacted(url: str) -> str:
    """Return a URL without its credentials, its fragment and the values of its query."""
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return "(invalid URL)"
    query = "&".join(part.partition("=")[0] + "=…" for part in parts.query.split("&") if part)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


def shareable(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers as a plain dict, which can be pickled, without the secrets in them."""
    lower = {name.lower(): value for name, value in headers.items()}
    return {
        name: redacted(value) if name in _ADDRESSES else value
        for name, value in lower.items()
        if name not in _SECRET
    }
