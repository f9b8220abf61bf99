"""Media types of files, by name and by content.

Uses its own table instead of the module `mimetypes`, which depends on the tables of the operating
system. Servers choose their decoder by the media type, so it must not vary between machines.
"""

from __future__ import annotations

import re

UNKNOWN = "application/octet-stream"
HEAD = 64
"""The number of bytes at the start of a file that determine its media type."""

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
    rb".{4}ftypavif": "image/avif",
    rb".{4}ftypheic": "image/heic",
    # Also matches QuickTime files from before "ftyp" was introduced.
    rb".{4}(ftypqt|moov|mdat)|\0\0\0\x08wide": "video/quicktime",
    rb".{4}ftyp": "video/mp4",
    rb"%PDF-": "application/pdf",
}
"""Patterns for the first bytes of a file, the more specific first."""


def media_type(name: str | None, head: bytes) -> str:
    """Return the media type by the extension of the file name, or else by the first bytes.

    The name is checked first because it is more specific: a container such as MP4, WebM or Ogg can
    hold audio or video.
    """
    _, dot, ending = (name or "").rpartition(".")
    by_name = _BY_ENDING.get(ending.lower()) if dot else None
    patterns = _BY_CONTENT.items()
    by_content = (kind for pattern, kind in patterns if re.match(pattern, head, re.DOTALL))
    return by_name or next(by_content, UNKNOWN)


def is_text(kind: str) -> bool:
    """Return whether a media type is text or a document, and not a media file for a model."""
    if kind == "image/svg+xml":
        return False
    return kind.startswith("text/") or kind.endswith(("json", "/xml", "+xml"))
