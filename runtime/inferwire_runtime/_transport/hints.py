"""The types of httpx that public signatures name, loaded when they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from httpx import AsyncClient as AsyncHttpClient
    from httpx import Client as HttpClient

__all__ = ["AsyncHttpClient", "HttpClient"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        import httpx

        kinds = {"AsyncHttpClient": httpx.AsyncClient, "HttpClient": httpx.Client}
        if name not in kinds:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return kinds[name]
