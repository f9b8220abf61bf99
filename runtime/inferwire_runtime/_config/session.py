"""State that a client shares with its copies: the retry budget and knowledge about servers."""

from __future__ import annotations

import os
from threading import Lock

from inferwire_runtime._config.retries import RetryBudget
from inferwire_runtime._config.tokens import stored_token
from inferwire_runtime._operation.endpoint import Endpoint


class Session:
    """The state that a client gains from its calls. Shared with its copies, never process-wide."""

    def __init__(self) -> None:
        self.budget: RetryBudget = RetryBudget()
        self.recommended: dict[str, dict[str, str]] = {}
        """The recommended model of each task by endpoint, once fetched."""
        self._unsupported: dict[str, frozenset[str]] = {}
        self._stored: dict[str, str] = {}
        """The stored token by endpoint, once looked up; empty if there is none."""
        self._lock = Lock()

    def unsupported(self, url: str) -> frozenset[str]:
        """Return the parameters that the server at this URL has rejected."""
        return self._unsupported.get(url, frozenset())

    def remember(self, url: str, names: frozenset[str]) -> None:
        """Record that the server at this URL has rejected these parameters."""
        with self._lock:
            self._unsupported[url] = self.unsupported(url) | names

    def stored_token(self, endpoint: Endpoint) -> str | None:
        """Return the stored token of an endpoint. It is looked up once."""
        with self._lock:
            if endpoint.name not in self._stored:
                self._stored[endpoint.name] = stored_token(endpoint, os.environ) or ""
            return self._stored[endpoint.name] or None
