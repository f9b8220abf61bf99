"""The synchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class InferenceClient(runtime.SyncClient):
    """Calls inference servers: a method for each task, synchronous.

    Every method takes the model (an id or a URL), a timeout, and headers and body members of
    one's own. See `inferwire_runtime` for what it raises.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    def _operations(self) -> object:
        return operations

    def sort_mail(
        self,
        subject: str,
        letter: str,
        *,
        model: str | None = None,
        folders: list[str] | None = None,
        urgency: Literal["low", "high"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.sort_mail.SortMailOutput:
        """Sort a letter into a folder.

        The folders are those of the mailbox.

        Args:
            subject: What it is about.
            letter: Its text.
            model: The model to use, by its id or by a URL; without it, the client's.
            folders: Folders to choose from.
            urgency: How urgent it is.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "subject": subject,
            "letter": letter,
            "folders": folders,
            "urgency": urgency,
        }
        return self._call(
            operations.sort_mail.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )
