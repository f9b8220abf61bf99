"""What a server that works sends: the answer to a plain call, and the events of a stream."""

from __future__ import annotations

GOOD = b'{"generated_text": "hi"}'
EVENT = b'{"choices": [{"index": 0, "delta": {"content": "a"}}]}'
LAST = b'{"choices": [{"index": 0, "delta": {"content": "b"}, "finish_reason": "stop"}]}'
DONE = b"[DONE]"
