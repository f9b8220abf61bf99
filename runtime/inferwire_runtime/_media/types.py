"""Media types of files, by name and by content. Performs no I/O.

A table of our own, and not the module `mimetypes`, which answers by the tables of the system it
runs on: servers choose their decoder by the type, so it must not depend on the client's machine.
"""

from __future__ import annotations

UNKNOWN = "application/octet-stream"
HEAD = 64
"""How many of a file's first bytes decide."""

_BY_ENDING = {
    "aac": "audio/aac",
    "aif": "audio/aiff",
    "aiff": "audio/aiff",
    "amr": "audio/amr",
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
}
_BY_CONTENT = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (8, b"AIFF", "audio/aiff"),
    (8, b"AIFC", "audio/aiff"),
    (0, b"fLaC", "audio/flac"),
    (0, b"OggS", "audio/ogg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),  # MPEG 1, 2 and 2.5, layer III: odd without a checksum
    (0, b"\xff\xfa", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf2", "audio/mpeg"),
    (0, b"\xff\xe3", "audio/mpeg"),
    (0, b"\xff\xe2", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"),  # ADTS of MPEG 4 and 2, likewise
    (0, b"\xff\xf0", "audio/aac"),
    (0, b"\xff\xf9", "audio/aac"),
    (0, b"\xff\xf8", "audio/aac"),
    (0, b"ADIF", "audio/aac"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypM4B", "audio/mp4"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
    (4, b"moov", "video/quicktime"),  # As it was written before there was "ftyp"
    (4, b"mdat", "video/quicktime"),
    (0, b"\0\0\0\x08wide", "video/quicktime"),
    (0, b"%PDF-", "application/pdf"),
)


def media_type(name: str | None, head: bytes) -> str:
    """The type by the ending of a file's name, else by its first bytes, else unknown.

    The name goes first because it knows more: a container such as MP4, WebM or Ogg holds sound
    and pictures alike.
    """
    _, dot, ending = (name or "").rpartition(".")
    by_name = _BY_ENDING.get(ending.lower()) if dot else None
    return by_name or _by_content(head)


def is_text(kind: str) -> bool:
    """Whether a type is that of something to be read, and not of a file for a model."""
    if kind == "image/svg+xml":
        return False
    return kind.startswith("text/") or kind.endswith(("json", "/xml", "+xml"))


def _by_content(head: bytes) -> str:
    if head.startswith(b"\x1aE\xdf\xa3"):  # EBML, which says further on what it holds
        return "video/webm" if b"webm" in head else "video/x-matroska"
    if head.startswith(b"OggS") and b"theora" in head:  # the first page names the codec
        return "video/ogg"
    for offset, magic, kind in _BY_CONTENT:
        if head.startswith(magic, offset):
            return kind
    return UNKNOWN
