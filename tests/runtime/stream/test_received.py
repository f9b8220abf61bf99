"""What is kept of a stream: its first results, and of very many the last; never without bound."""

from __future__ import annotations

from inferwire_runtime._stream.received import Received


def test_what_was_kept_comes_back_as_far_as_it_was_read() -> None:
    received = Received()
    received.add([b"a", b"b"], 2)
    received.add([], 100)
    received.add([b"c"], 1)
    assert [received.first(count) for count in (0, 1, 3)] == [[], [b"a"], [b"a", b"b", b"c"]]


def test_of_very_many_the_last_are_kept() -> None:
    received = Received(10_000)
    for number in range(1000):
        received.add([b"%d" % number], 4)
    kept = received.first(1000)
    assert kept == [b"%d" % number for number in range(1000 - len(kept), 1000)]
    assert 0 < len(kept) < 100


def test_nothing_at_all_takes_room_too() -> None:
    received = Received(10_000)
    for _ in range(1000):
        received.add([b""], 0)
    assert len(received.first(1000)) < 100
