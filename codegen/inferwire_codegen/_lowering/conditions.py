"""What the return type of a call depends on. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from inferwire_codegen._lowering.ir import Condition, Result, ResultRule, Task

Call: TypeAlias = frozenset[Condition]
"""What is true of the arguments of a call, with at most one condition for each."""


def deciding(task: Task) -> tuple[Condition, ...]:
    """Return the conditions that decide how the response is read."""
    streams = [one.name for one in task.arguments if one.streams and task.events]
    found = [Condition(name, "true") for name in streams]
    found += [one for rule in (*task.returns, *task.events) for one in rule.when]
    found += [Condition(task.batch, "many")] if task.batch else []
    return tuple(dict.fromkeys(found))


def by_argument(conditions: Iterable[Condition]) -> dict[str, tuple[Condition, ...]]:
    """Return the conditions on each argument."""
    found: dict[str, tuple[Condition, ...]] = {}
    for one in conditions:
        found[one.argument] = (*found.get(one.argument, ()), one)
    return found


def calls(conditions: Iterable[Condition]) -> Iterator[Call]:
    """Yield every combination in which each argument meets one of its conditions, or none."""
    choices = [(None, *several) for several in by_argument(conditions).values()]
    for one in itertools.product(*choices):
        yield frozenset(filter(None, one))


def single(condition: Condition) -> Iterator[Condition]:
    """Yield a condition for each value that meets it."""
    if not condition.values:
        yield condition
    yield from (Condition(condition.argument, "in", (one,)) for one in condition.values)


def streamed(task: Task, call: Call) -> bool:
    """Return whether the response to a call is a stream."""
    return task.always_streams or any(
        one.streams and _holds(Condition(one.name, "true"), call) for one in task.arguments
    )


def chosen(rules: Iterable[ResultRule], call: Call) -> Result:
    """Return the result of the first rule whose conditions hold; the last rule has none."""
    return next(rule.result for rule in rules if all(_holds(one, call) for one in rule.when))


def _holds(condition: Condition, call: Call) -> bool:
    return any(_follows(condition, one) for one in call if one.argument == condition.argument)


def _follows(condition: Condition, fact: Condition) -> bool:
    """Return whether a condition holds because another one on the same argument does."""
    if condition.state == "given":
        return True
    return condition.state == fact.state and {*fact.values} <= {*condition.values}
