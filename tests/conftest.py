from __future__ import annotations

import pytest
from hypothesis import settings

from tests.share import ALL

settings.register_profile("tenth", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("all", max_examples=1000, deadline=None)
settings.load_profile("all" if ALL else "tenth")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden", action="store_true", help="write what is generated as what is expected"
    )
