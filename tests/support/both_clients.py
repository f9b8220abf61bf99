"""One call with either client, as the tests of both make it."""

from __future__ import annotations

import asyncio
from typing import Any

import inferwire


def ask(
    flavor: str, method: str, *args: Any, client: Any, sdk: Any = inferwire, **given: Any
) -> Any:
    """The result of a method, of a stream what it yields; ``client`` are the client's options."""
    options: Any = {"token": False, "trust_env": False, "max_retries": 0, "timeout": 5, **client}

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(**options) as one:
            result = await getattr(one, method)(*args, **given)
            return [item async for item in result] if hasattr(result, "__anext__") else result

    if flavor == "async":
        return asyncio.run(run())
    with sdk.InferenceClient(**options) as one:
        result = getattr(one, method)(*args, **given)
        return [*result] if hasattr(result, "__next__") else result
