"""What servers say in the bodies of their errors, whatever shape they give it. No I/O.

Seen: a text, a list of texts, ``{"error": text | list | {"message", "type", "code"}}``,
``{"detail": text | [{"loc", "msg"}]}``, ``{"message"}``, ``{"errors": [{"message"}]}``, a page of
HTML, plain text, nothing. A shape that is new must not break the reading of the others, so what
is not understood is passed over. An exception travels (logs, other processes), so what must not
is taken off here as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inferwire_runtime._json.guards import is_list, is_object

_LONGEST = 1000
_DEEPEST = 8
_HTML = re.compile(r"\s*<(!--|!doctype\s+html|html|head|body|title)\b", re.IGNORECASE)
_WORDS = ("error", "message", "detail", "msg", "errors", "error_description", "reason", "title")
"""Members that hold what went wrong, the most specific first."""
_SECRET = frozenset({"set-cookie", "set-cookie2", "authorization", "proxy-authorization"})
_ADDRESSES = frozenset({"location", "content-location"})
"""Headers that hold a URL, whose query may be a signature."""
_CODES = ("code", "status_code", "http_status_code", "status")


def server_words(body: bytes, document: object) -> str | None:
    """What the server says went wrong, in one line; None if it says nothing."""
    if document is None:
        text = _plain_words(body[: 64 * 1024].decode("utf-8", "replace"))
    else:
        text = "; ".join(dict.fromkeys(_said(document, _DEEPEST)))
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "…"
    return text or None


def is_html(body: bytes) -> bool:
    """Whether a body is a page for people."""
    return _HTML.match(body[:4096].decode("utf-8", "replace")) is not None


def status_in(document: object) -> int | None:
    """The HTTP status that an error names inside its body, as one in a stream has to."""
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


def _plain_words(text: str) -> str:
    if not _HTML.match(text):
        return text
    title = _title(text)
    return f"an HTML page titled “{title}”" if title else "an HTML page"


def _title(text: str) -> str:
    """What stands in the first title; by hand, since a pattern looks for the end of each anew."""
    lower = text.lower()
    start = lower.find(">", lower.find("<title")) + 1
    end = lower.find("</title", start)
    return text[start:end].strip() if start and end >= 0 and "<title" in lower else ""


def _said(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif depth and is_list(value):
        for item in value:
            yield from _said(item, depth - 1)
    elif depth and is_object(value):
        yield from _said_in_object(value, depth)


def _said_in_object(members: dict[str, object], depth: int) -> Iterator[str]:
    for name in _WORDS:
        said = "; ".join(_said(members.get(name), depth - 1))
        if said:
            where = _where(members.get("loc"))
            yield f"{where}: {said}" if where else said
            break
    yield from _said(members.get("warnings"), depth - 1)


def _where(loc: object) -> str:
    """The place that an item of a list of problems is about (FastAPI's ``loc``)."""
    if not is_list(loc):
        return ""
    return ".".join(str(part) for part in loc if isinstance(part, (str, int)))


def redacted(url: str) -> str:
    """A URL without credentials, fragment and the values of its query."""
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return "(no valid URL)"
    query = "&".join(part.partition("=")[0] + "=…" for part in parts.query.split("&") if part)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


def shareable(headers: Mapping[str, str]) -> dict[str, str]:
    """A plain dict, which pickles, without what would let its reader act for the caller."""
    lower = {name.lower(): value for name, value in headers.items()}
    return {
        name: redacted(value) if name in _ADDRESSES else value
        for name, value in lower.items()
        if name not in _SECRET
    }
