"""One request and its attempts: outcomes sent to the generator, with a clock that only it moves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest
from inferwire_runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    BadRequestError,
    InferenceTimeoutError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    Timeout,
)
from inferwire_runtime._config.retries import RetryBudget
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import Sent
from inferwire_runtime._exchange.exchange import exchange
from inferwire_runtime._exchange.messages import Attempt, Request, TransportFailure, Wait
from inferwire_runtime._exchange.retrying import RetryContext
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._json.pointers import at_pointer, found
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._request.body import Body, Upload
from inferwire_runtime._response.errors import error_from_response

from tests.support.toy_sdk import ENDPOINT

URL = "https://api.example.com/x"
POST = Request("POST", URL, {"a": "1"}, b"{}")


def answer(status: int, body: bytes = b"{}", **headers: str) -> Response:
    return Response(
        status, {name.replace("_", "-"): value for name, value in headers.items()}, body
    )


def broken(sent: Sent = "MAYBE_SENT") -> TransportFailure:
    return TransportFailure(APIConnectionError("broken", url=URL, sent=sent))


def refusal(refused: Response, url: str) -> APIError:
    return error_from_response(refused, url)


@dataclass
class World:
    """Answers the attempts of an exchange, and lets the time of its waits pass."""

    outcomes: Iterator[Response | TransportFailure]
    now: float = 1000.0
    takes: float = 0.0
    """Seconds that an attempt takes."""
    requests: list[Request] = field(default_factory=list[Request])
    waits: list[float] = field(default_factory=list[float])

    def run(
        self,
        request: Request = POST,
        *,
        timeout: float | None = None,
        change: Callable[[RetryContext], RetryContext] = lambda context: context,
    ) -> Response:
        context = RetryContext(
            deadline=Deadline(Timeout(timeout), lambda: self.now),
            to_error=refusal,
            budget=RetryBudget(),
            max_retries=2,
            idempotent=True,
            random=lambda: 1.0,
            now=lambda: 1_700_000_000.0,
        )
        steps = exchange(request, change(context))
        try:
            step = next(steps)
            while True:
                match step:
                    case Attempt():
                        self.requests.append(step.request)
                        self.now += self.takes
                        step = steps.send(next(self.outcomes))
                    case Wait():
                        self.waits.append(step.seconds)
                        self.now += step.seconds
                        step = steps.send(None)
        except StopIteration as done:
            result: Response = done.value
            return result


def world(*outcomes: Response | TransportFailure, takes: float = 0.0) -> World:
    return World(iter(outcomes), takes=takes)


def test_a_good_answer_is_returned() -> None:
    here = world(answer(200, b"1"))
    assert here.run().body == b"1"
    assert here.waits == []


def test_a_refusal_is_raised_at_once() -> None:
    here = world(answer(404))
    with pytest.raises(NotFoundError):
        here.run()
    assert here.waits == []


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again(status: int) -> None:
    here = world(answer(status), answer(status), answer(200))
    assert here.run().status == 200
    assert here.waits == [0.5, 1.0]


def test_the_last_error_is_raised_when_retries_are_used_up() -> None:
    here = world(answer(500), broken(), answer(503))
    with pytest.raises(InternalServerError):
        here.run()
    assert len(here.requests) == 3


def test_each_attempt_has_the_same_key() -> None:
    here = world(answer(500), broken(), answer(200))
    here.run()
    keys = {one.headers["idempotency-key"] for one in here.requests}
    assert len(keys) == 1
    again = world(answer(200))
    again.run()
    assert again.requests[0].headers["idempotency-key"] not in keys
    own = world(answer(200))
    own.run(replace(POST, headers={"idempotency-key": "mine"}))
    assert own.requests[0].headers["idempotency-key"] == "mine"


@pytest.mark.parametrize(
    ("value", "seconds"), [("3", 3.0), ("Tue, 14 Nov 2023 22:13:25 GMT", 5.0), ("soon", 0.5)]
)
def test_the_wait_the_server_asks_for_counts(value: str, seconds: float) -> None:
    here = world(answer(429, retry_after=value), answer(200))
    here.run()
    assert here.waits == [seconds]


def test_a_wait_in_milliseconds_counts_before_one_in_seconds() -> None:
    here = world(answer(503, retry_after_ms="1250", retry_after="60"), answer(200))
    here.run()
    assert here.waits == [1.25]


@pytest.mark.parametrize("status", [400, 401, 404, 409, 418, 501])
def test_a_server_can_ask_for_a_retry_of_any_status(status: int) -> None:
    here = world(answer(status, x_should_retry="true"), answer(200))
    assert here.run().status == 200
    assert here.waits == [0.5]


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_server_can_ask_for_no_retry_of_any_status(status: int) -> None:
    here = world(answer(status, x_should_retry="false", retry_after_ms="1"), answer(200))
    with pytest.raises(APIStatusError) as caught:
        here.run()
    assert here.waits == []
    assert "x-should-retry: false" in caught.value.__notes__[0]


def test_a_server_that_asks_for_no_retry_is_not_polled() -> None:
    here = world(answer(503, LOADING, x_should_retry="false"), answer(200))
    with pytest.raises(InternalServerError, match="is loading"):
        here.run(timeout=10.0, change=loading)
    assert here.waits == []


@pytest.mark.parametrize("value", ["", "maybe", "1", "true, false"])
def test_any_other_request_about_retries_is_ignored(value: str) -> None:
    assert world(answer(503, x_should_retry=value), answer(200)).run().status == 200
    with pytest.raises(NotFoundError) as caught:
        world(answer(404, x_should_retry=value), answer(200)).run()
    assert not hasattr(caught.value, "__notes__")


def test_a_retry_that_the_server_asks_for_keeps_all_limits() -> None:
    asks = answer(400, x_should_retry="true")
    here = world(*[asks] * 4)
    with pytest.raises(BadRequestError):
        here.run()
    assert here.waits == [0.5, 1.0]

    late = world(answer(400, x_should_retry="true", retry_after_ms="60000"), answer(200))
    with pytest.raises(BadRequestError) as caught:
        late.run(timeout=10.0)
    assert "no time is left" in caught.value.__notes__[0]

    empty = RetryBudget()
    while empty.take():
        pass
    with pytest.raises(BadRequestError) as caught:
        world(asks, answer(200)).run(change=lambda context: replace(context, budget=empty))
    assert "too many calls" in caught.value.__notes__[0]

    once = Loaded(None, "image/png", lambda: iter(()), replayable=False, on_disk=False)
    request = replace(POST, body=Body((Upload(once, base64=False),)))
    with pytest.raises(BadRequestError) as caught:
        world(asks, answer(200)).run(request)
    assert "cannot be rewound" in caught.value.__notes__[0]


def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    here = world(answer(429, retry_after="60"), answer(200))
    with pytest.raises(RateLimitError) as caught:
        here.run(timeout=10.0)
    assert here.waits == []
    assert "no time is left" in caught.value.__notes__[0]


def test_what_was_not_sent_is_sent_again_whatever_it_is() -> None:
    here = world(broken("NOT_SENT"), answer(200))
    here.run(change=lambda context: replace(context, idempotent=False))
    assert here.waits == [0.5]


def test_what_may_have_arrived_is_not_sent_twice_unless_that_is_safe() -> None:
    here = world(broken("MAYBE_SENT"), answer(200))
    with pytest.raises(APIConnectionError) as caught:
        here.run(change=lambda context: replace(context, idempotent=False))
    assert "may have received it" in caught.value.__notes__[0]
    assert world(broken("MAYBE_SENT"), answer(200)).run().status == 200


def test_a_body_that_cannot_be_rewound_is_not_sent_again() -> None:
    once = Loaded(None, "image/png", lambda: iter(()), replayable=False, on_disk=False)
    request = replace(POST, body=Body((Upload(once, base64=False),)))
    for outcome in (answer(503), broken("MAYBE_SENT")):
        with pytest.raises((InternalServerError, APIConnectionError)) as caught:
            world(outcome, answer(200)).run(request)
        assert "cannot be rewound" in caught.value.__notes__[0]
    assert world(broken("NOT_SENT"), answer(200)).run(request).status == 200


def test_no_attempt_begins_after_the_deadline() -> None:
    late = InferenceTimeoutError("late", url=URL, sent="MAYBE_SENT", phase="first")
    here = world(TransportFailure(late), answer(200), takes=1.0)
    with pytest.raises(InferenceTimeoutError) as caught:
        here.run(timeout=1.0)
    assert caught.value is late


def test_a_limit_on_connecting_alone_leaves_time_to_retry() -> None:
    late = InferenceTimeoutError("late", url=URL, sent="NOT_SENT", phase="connect")
    assert world(TransportFailure(late), answer(200), takes=1.0).run(timeout=10.0).status == 200


LOADING = b'{"error": "Model m is loading", "estimated_time": 20.0}'


def loading(context: RetryContext) -> RetryContext:
    return replace(context, loading=ENDPOINT.loading, wait_header=ENDPOINT.wait_header)


def test_a_model_that_is_loading_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    here = world(*[answer(503, LOADING)] * 6, answer(200))
    with caplog.at_level(logging.INFO, "inferwire"):
        here.run(timeout=300.0, change=loading)
    assert here.waits == [1, 2, 4, 8, 8, 8]
    assert "about 20 s" in caplog.text
    waiting = [one.headers.get("x-wait") for one in here.requests]
    assert waiting == [None, *["1"] * 6]


def test_waiting_for_a_model_ends_with_the_deadline() -> None:
    here = World(iter(lambda: answer(503, LOADING), None))
    with pytest.raises(
        InferenceTimeoutError, match="loading the model timed out after 10 s"
    ) as caught:
        here.run(timeout=10.0, change=loading)
    assert isinstance(caught.value.__cause__, InternalServerError)
    assert caught.value.phase == "total"
    assert 9.7 < here.now - 1000 <= 9.76


def test_a_poll_that_takes_too_long_is_a_model_that_is_loading() -> None:
    late = InferenceTimeoutError("late", url=URL, sent="MAYBE_SENT", phase="first")
    here = world(answer(503, LOADING), TransportFailure(late), takes=4.5)
    with pytest.raises(
        InferenceTimeoutError, match="loading the model timed out after 10 s"
    ) as caught:
        here.run(timeout=10.0, change=loading)
    assert caught.value.__cause__ is late


def test_another_503_is_a_retry_like_any_other() -> None:
    with pytest.raises(InternalServerError):
        world(*[answer(503, b"down")] * 3).run(change=loading)


def test_the_budget_ends_retries() -> None:
    budget = RetryBudget()
    while budget.take():
        pass
    with pytest.raises(InternalServerError) as caught:
        world(answer(500)).run(change=lambda context: replace(context, budget=budget))
    assert "too many calls" in caught.value.__notes__[0]


def test_a_redirect_within_the_origin_is_followed() -> None:
    here = world(answer(307, location="/y?z=1"), answer(308, location="w"), answer(200))
    here.run()
    assert [one.url for one in here.requests] == [
        URL,
        "https://api.example.com/y?z=1",
        "https://api.example.com/w",
    ]
    assert here.requests[2].body == b"{}"


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (307, "https://evil.test/x"),
        (307, "http://api.example.com/x"),
        (307, "https://api.example.com:8443/x"),
        (307, "//evil.test/"),
        (301, "/y"),
        (302, "/y"),
        (303, "/y"),
        (307, ""),
        (307, "https://api.example.com\r\nx/"),
    ],
)
def test_any_other_redirect_is_an_error(status: int, location: str) -> None:
    here = world(answer(status, location=location), answer(200))
    with pytest.raises(APIStatusError, match="not followed") as caught:
        here.run()
    assert caught.value.status == status
    assert len(here.requests) == 1


def test_redirects_end() -> None:
    with pytest.raises(APIStatusError):
        world(*[answer(307, location=f"/{n}") for n in range(6)]).run()


def test_a_get_without_secrets_follows_anywhere_by_http() -> None:
    request = Request("GET", URL, {}, follow="any")
    here = world(answer(302, location="https://cdn.example.net/f"), answer(200))
    here.run(request)
    assert here.requests[1].url == "https://cdn.example.net/f"
    assert "idempotency-key" not in here.requests[0].headers
    with pytest.raises(APIStatusError):
        world(answer(302, location="ftp://cdn.example.net/f")).run(request)


def test_retries_are_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    request = replace(POST, url=f"{URL}?key=sekret", headers={"authorization": "Bearer sekret"})
    with caplog.at_level(logging.INFO, "inferwire"):
        world(answer(500), broken(), answer(200)).run(request)
    assert caplog.messages == [
        f"retry 1 of 2 for {URL} in 0.50 s: status 500",
        f"retry 2 of 2 for {URL} in 1.00 s: APIConnectionError",
    ]


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ((), {"a": [{"b": None}, {"b": 2}]}),
        (("a", "*", "b"), 2),
        (("a", "1", "b"), 2),
        (("a", "7", "b"), None),
        (("a", "b"), None),
        (("c",), None),
    ],
)
def test_pointers(pointer: tuple[str, ...], value: object) -> None:
    document: Mapping[str, object] = {"a": [{"b": None}, {"b": 2}]}
    assert at_pointer(document, pointer) == value
    assert found(b"no json", pointer) is None
