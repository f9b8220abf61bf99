"""The retry policy."""

from __future__ import annotations

import pytest
from inferwire_runtime._config.retries import (
    RetryBudget,
    backoff,
    poll_wait,
    retry_after,
    should_retry,
)

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


def test_the_wait_doubles_up_to_a_limit_with_full_jitter() -> None:
    assert [backoff(number, lambda: 1.0) for number in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert backoff(100, lambda: 0.5) == 4
    assert backoff(3, lambda: 0.0) == 0


def test_polls_are_regular() -> None:
    assert [poll_wait(number) for number in range(5)] == [1, 2, 4, 8, 8]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("3", 3.0),
        ("0.5", 0.5),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("Tue, 14 Nov 2023 22:13:30 GMT", 10.0),
        ("Tue, 14 Nov 2023 22:13:10 GMT", 0.0),
        ("Tuesday, 14-Nov-23 22:13:30 GMT", 10.0),
        ("", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("Tue, 99 Nov 2023 22:13:30 GMT", None),
    ],
)
def test_what_the_server_asks_for(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == seconds
    assert retry_after({}, NOW) is None


@pytest.mark.parametrize(
    ("milliseconds", "seconds"),
    [
        *(("1500", 1.5), ("0", 0.0), (" 20.5 ", 0.0205), ("1e3", 1.0)),
        *((one, 7.0) for one in ("", "-1", "nan", "inf", "soon", "5 ms", "0x10")),
    ],
)
def test_milliseconds_win_over_seconds_if_they_are_a_number(
    milliseconds: str, seconds: float
) -> None:
    headers = {"retry-after-ms": milliseconds, "retry-after": "7"}
    assert retry_after(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("value", "asks"),
    [
        *(("true", True), ("True", True), (" TRUE ", True), ("false", False), ("FALSE", False)),
        *((one, None) for one in ("", "1", "0", "yes", "no", "true, false", "truefalse")),
    ],
)
def test_whether_the_server_asks_for_a_retry(value: str, asks: bool | None) -> None:
    assert should_retry({"x-should-retry": value}) is asks
    assert should_retry({}) is None


def test_a_dead_server_is_not_hammered() -> None:
    budget = RetryBudget()
    retries = 0
    for _ in range(1000):
        budget.called()
        retries += sum(budget.take() for _ in range(2))
    assert retries <= 100


def test_single_failures_are_always_retried() -> None:
    budget = RetryBudget()
    for _ in range(1000):
        budget.called()
        assert budget.take()
        budget.succeeded()
