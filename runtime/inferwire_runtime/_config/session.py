"""State that a client and its copies share: the retry budget, and what servers have answered."""

from __future__ import annotations

import os
from threading import Lock

from inferwire_runtime._config.retries import RetryBudget
from inferwire_runtime._config.tokens import stored_token
from inferwire_runtime._operation.endpoint import Endpoint


class Session:
    """What a client learns as it goes: shared by its copies, never by the whole process."""

    def __init__(self) -> None:
        self.budget = RetryBudget()
        self.recommended: dict[str, str] | None = None
        """The model to use for a task, once a server has been asked."""
        self._unsupported: dict[str, frozenset[str]] = {}
        self._stored: str | None = None
        """The stored token, once it was looked for; empty if there is none."""
        self._lock = Lock()

    def unsupported(self, url: str) -> frozenset[str]:
        """The parameters that the server at this URL has refused."""
        return self._unsupported.get(url, frozenset())

    def remember(self, url: str, names: frozenset[str]) -> None:
        """The server at this URL has refused these parameters."""
        with self._lock:
            self._unsupported[url] = self.unsupported(url) | names

    def stored_token(self, endpoint: Endpoint) -> str | None:
        """The stored token of the client's endpoint, which is looked for once."""
        with self._lock:
            if self._stored is None:
                self._stored = stored_token(endpoint, os.environ) or ""
            return self._stored or None
