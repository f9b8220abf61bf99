"""The proxy of litellm, whose models answer what they are told to."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from tests.live.servers.cache import virtualenv
from tests.live.servers.processes import Server, running

VERSION = "1.106.2"
KEY = "sk-live-checks"
TEXT = "Grüße aus Köln, à bientôt! 東京の天気は晴れ。 👩🏽‍🚀🎉 ½ €"
SLOW_SECONDS = 3
MOCKED: dict[str, dict[str, Any]] = {
    "text": {"mock_response": TEXT},
    "slow": {"mock_response": TEXT, "mock_delay": SLOW_SECONDS},
    "status-400": {"mock_response": "litellm.ContextWindowExceededError"},
    "status-429": {"mock_response": "litellm.RateLimitError"},
    "status-500": {"mock_response": "litellm.InternalServerError"},
    "vectors": {"model": "openai/text-embedding-3-small", "mock_response": [0.25, -0.5, 1]},
}
"""What each model does."""
CONFIG = {
    "model_list": [
        {
            "model_name": name,
            "litellm_params": {"model": "openai/mocked", "api_key": "none", **answer},
        }
        for name, answer in MOCKED.items()
    ],
    # Errors are to come through, each one of them.
    "litellm_settings": {"telemetry": False, "num_retries": 0},
    "router_settings": {"num_retries": 0, "disable_cooldowns": True},
    "general_settings": {"master_key": KEY},
}


def serving(folder: Path) -> AbstractContextManager[Server]:
    """The proxy."""
    place = virtualenv(f"litellm-{VERSION}", (f"litellm[proxy]=={VERSION}",))
    config = folder / "config.yaml"
    # JSON is YAML, but for characters that it would write as two halves.
    config.write_text(json.dumps(CONFIG, ensure_ascii=False), encoding="utf-8")
    return running(
        [
            *(str(place / "bin" / "litellm"), "--config", str(config), "--telemetry", "False"),
            *("--host", "127.0.0.1", "--port", "{port}"),
        ],
        log=folder / "litellm.log",
        health="/health/liveliness",
        # What models cost is in the package too; by default it would be downloaded.
        env={"LITELLM_LOCAL_MODEL_COST_MAP": "True"},
    )
