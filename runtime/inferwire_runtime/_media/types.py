"""Media types of files: by the kind of file that an argument takes, its name and its content.

Servers choose their decoder by the media type, so it must not vary between machines. The module
`mimetypes` depends on the tables of the operating system.
"""

from __future__ import annotations

import re

UNKNOWN = "application/octet-stream"
_GENERIC = {"", UNKNOWN, "binary/octet-stream"}
_SHARING = {"audio", "video"}
_CONTAINERS = {"3gpp", "3gpp2", "mp4", "ogg", "webm", "x-matroska"}
"""The subtypes of files that can hold audio or video."""
HEAD = 64
"""The number of bytes at the start of a file that determine its media type."""

_BY_ENDING = {
    "3g2": "video/3gpp2",
    "3gp": "video/3gpp",
    "aac": "audio/aac",
    "aif": "audio/aiff",
    "aiff": "audio/aiff",
    "amr": "audio/amr",
    "asf": "video/x-ms-asf",
    "avi": "video/x-msvideo",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "flac": "audio/flac",
    "gif": "image/gif",
    "heic": "image/heic",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "m4a": "audio/mp4",
    "m4b": "audio/mp4",
    "m4v": "video/mp4",
    "mka": "audio/x-matroska",
    "mkv": "video/x-matroska",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "ogv": "video/ogg",
    "opus": "audio/ogg",
    "pdf": "application/pdf",
    "png": "image/png",
    "qt": "video/quicktime",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "wav": "audio/wav",
    "weba": "audio/webm",
    "webm": "video/webm",
    "webp": "image/webp",
    "wma": "audio/x-ms-wma",
    "wmv": "video/x-ms-wmv",
}
_BY_CONTENT = {
    rb"\x1aE\xdf\xa3.*webm": "video/webm",  # EBML, followed by the document type.
    rb"\x1aE\xdf\xa3": "video/x-matroska",
    rb"OggS.*theora": "video/ogg",  # The first page names the codec.
    rb"\x89PNG\r\n\x1a\n": "image/png",
    rb"\xff\xd8\xff": "image/jpeg",
    rb"GIF8": "image/gif",
    rb".{8}WEBP": "image/webp",
    rb"BM": "image/bmp",
    rb"II\*\0|MM\0\*": "image/tiff",
    rb".{8}WAVE": "audio/wav",
    rb".{8}AVI ": "video/x-msvideo",
    rb".{8}AIF[FC]": "audio/aiff",
    rb"fLaC": "audio/flac",
    rb"OggS": "audio/ogg",
    rb"#!AMR": "audio/amr",
    rb"ID3|\xff[\xfb\xfa\xf3\xf2\xe3\xe2]": "audio/mpeg",  # MPEG 1, 2 and 2.5, layer III
    rb"ADIF|\xff[\xf1\xf0\xf9\xf8]": "audio/aac",  # The second one is ADTS for MPEG-4 and MPEG-2.
    rb".{4}ftypM4[AB]": "audio/mp4",
    rb".{4}ftypavi[fs]": "image/avif",
    rb".{4}ftyphe[iv][cx]": "image/heic",
    rb".{4}ftyp(mif1|msf1)": "image/heif",
    rb".{4}ftyp3g2": "video/3gpp2",
    rb".{4}ftyp3g": "video/3gpp",
    # Also matches QuickTime files from before "ftyp" was introduced.
    rb".{4}(ftypqt|moov|mdat)|\0\0\0\x08wide": "video/quicktime",
    rb".{4}ftyp": "video/mp4",
    rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11": "video/x-ms-asf",
    rb"%PDF-": "application/pdf",
}
"""Patterns for the first bytes of a file, the more specific first."""


def media_type(kind: str, head: bytes, name: str | None = None, declared: str | None = None) -> str:
    """Return the media type of a file for an argument of this kind, such as ``audio``.

    It is the declared type, or else the type by the extension of the name, or else the type by the
    first bytes. A type of the argument's kind is preferred to one of another kind, and audio is
    never given a type of video or the reverse: a container that can hold both has the argument's
    kind. If no type is left, it is unknown.
    """
    _, dot, ending = (name or "").rpartition(".")
    by_name = _BY_ENDING.get(ending.lower(), "") if dot else ""
    by_content = (one for pattern, one in _BY_CONTENT.items() if re.match(pattern, head, re.DOTALL))
    known = (one for one in (declared or "", by_name, next(by_content, "")) if one not in _GENERIC)
    fitting = filter(None, (_fitted(one, kind) for one in known))
    others = {"audio", "image", "video"} - {kind}
    return min(fitting, key=lambda one: one.partition("/")[0] in others, default=UNKNOWN)


def _fitted(known: str, kind: str) -> str:
    """Return a type for an argument of this kind; empty if it is audio for video or the reverse."""
    top, _, rest = known.partition("/")
    if kind in _SHARING and rest.partition(";")[0].strip() in _CONTAINERS:
        return f"{kind}/{rest}"
    return "" if {kind, top} == _SHARING else known


def file_name(stem: str, kind: str) -> str:
    """Return a name for a file of this media type that has none."""
    endings = (ending for ending, known in _BY_ENDING.items() if known == kind)
    return f"{stem}.{next(endings, 'bin')}"


def is_text(kind: str) -> bool:
    """Return whether a media type is text or a document, and not a media file for a model."""
    if kind == "image/svg+xml":
        return False
    return kind.startswith("text/") or kind.endswith(("json", "/xml", "+xml"))


def is_json(kind: str) -> bool:
    """Return whether a media type is JSON."""
    return kind == "application/json" or kind.endswith("+json")
