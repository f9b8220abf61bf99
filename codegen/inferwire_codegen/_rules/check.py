"""Apply the rules for specs that their schemas cannot express, in stages. Performs no I/O.

A rule takes a part of the specs and yields the problems it finds, independently of other rules. If
a stage finds a problem, later stages see None at its location and skip it, as a compiler skips
error nodes. So a rule need not know the other rules. If the cause of a problem is not at its
location, for example a missing property, the problem names the cause and is reported only once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._rules.binding.aliases import check_aliases
from inferwire_codegen._rules.binding.check import check_binding
from inferwire_codegen._rules.binding.events import check_event_classes
from inferwire_codegen._rules.binding.parsing import check_dialect, check_parsed_classes
from inferwire_codegen._rules.binding.sent import check_placeholders
from inferwire_codegen._rules.names import (
    check_definition_names,
    check_file_names,
    check_task_name,
)
from inferwire_codegen._rules.servers import check_endpoint, check_endpoints, check_protocol
from inferwire_codegen._rules.type_files import (
    check_no_events,
    check_request_fields,
    check_type_file,
)
from inferwire_codegen._specs.model import Specs, TypeFile


def _check_types(specs: Specs) -> Iterator[Problem]:
    if specs.common:
        yield from check_type_file(TypeFile(specs.common, specs.common))
    for spec in specs.tasks:
        for file in spec.type_files:
            yield from check_type_file(file)
        yield from check_request_fields(spec.input)
        for file in filter(None, (spec.input, spec.output)):
            yield from check_no_events(file)


def _check_uses(specs: Specs) -> Iterator[Problem]:
    for protocol in specs.protocols:
        yield from check_dialect(protocol)
        yield from check_protocol(protocol, specs)
    for endpoint in specs.endpoints:
        yield from check_endpoint(endpoint)
    for spec in specs.tasks:
        if not spec.binding.is_tainted(()):
            yield from check_binding(spec, specs)


def _check_names(specs: Specs) -> Iterator[Problem]:
    yield from check_file_names(specs.protocols)
    yield from check_file_names(specs.endpoints)
    yield from check_endpoints(specs.endpoints)
    yield from check_definition_names(specs)
    yield from check_parsed_classes(specs)
    yield from check_event_classes(specs)
    yield from check_aliases(specs)
    yield from check_placeholders(specs)
    for spec in specs.tasks:
        yield from check_task_name(spec)


STAGES: tuple[Callable[[Specs], Iterator[Problem]], ...] = (_check_types, _check_uses, _check_names)
