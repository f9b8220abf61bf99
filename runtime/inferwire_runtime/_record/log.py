"""Logs each call in one line at level DEBUG."""

from __future__ import annotations

from inferwire_runtime._config.calls import CallRecord
from inferwire_runtime._errors.log import log


class LogEvents:
    """An observer that logs the end of each call."""

    def end(self, call: CallRecord, /) -> None:
        """Log a call."""
        if call.error is not None:
            status = "" if call.status is None else f", status {call.status}"
            ended = type(call.error).__name__ + status
        else:
            ended = f"status {call.status}" if call.url else "known from an earlier call"
            ended += "" if call.complete else ", closed early"
        parts = [f"{call.method}: {call.url or 'nothing sent'}", ended]
        if call.request_id:
            parts.append(f"id {call.request_id}")
        if len(call.attempts) > 1:
            parts.append(f"{len(call.attempts)} attempts")
        if call.seconds is not None:
            parts.append(f"{call.seconds:.3f} s")
        log("DEBUG", "%s", ", ".join(parts))
