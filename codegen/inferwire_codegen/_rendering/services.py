"""Build the views of methods that are not described by specs. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._lowering.service import Service, ServiceArgument
from inferwire_codegen._rendering.declaration import Declaration
from inferwire_codegen._rendering.docs import service_doc
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.overloads import MODEL, OPTIONS, Setting, Signature, switch
from inferwire_codegen._text import literal

_OPTIONS = {"model": MODEL, **{name: f"{name}: {text}" for name, text in OPTIONS.items()}}
_SETTINGS: tuple[Setting, ...] = ("off", "on", "any")


@dataclass(frozen=True, slots=True)
class ServiceMethod(Declaration):
    """A method that calls the runtime function of the same name."""

    passed: tuple[str, ...]
    """The arguments to pass to the function."""


def service_method(service: Service, flavor: Flavor) -> ServiceMethod:
    """Return the view of a service's method in one of the clients."""
    switch_name = service.stream.switch if service.stream else None
    settings = _SETTINGS if service.stream else ()
    passed = [
        one.name if one.positional else f"{one.name}={one.name}"
        for one in service.arguments
        if one.name != switch_name
    ]
    return ServiceMethod(
        name=service.name,
        define=flavor.define,
        wait=flavor.wait,
        overloads=tuple(_signature(service, flavor, one) for one in settings),
        implementation=_signature(service, flavor, "any"),
        doc=service_doc(service),
        stream_switch=switch_name,
        passed=("operations", *passed) if service.operations else tuple(passed),
    )


def _signature(service: Service, flavor: Flavor, setting: Setting) -> Signature:
    """Return one signature of the method; ``setting`` is that of the argument for streaming."""
    declared = [(one.positional, _declare(one, service, setting)) for one in service.arguments]
    return Signature(
        positional=tuple(text for positional, text in declared if positional),
        keyword=tuple(text for positional, text in declared if not positional),
        returns=_returns(service, flavor, setting),
    )


def _declare(one: ServiceArgument, service: Service, setting: Setting) -> str:
    if service.stream and one.name == service.stream.switch:
        return switch(one.name, setting, streams=True)
    if one.name in _OPTIONS:
        return _OPTIONS[one.name]
    return f"{one.name}: {one.type}" + ("" if one.required else f" = {literal(one.default)}")


def _returns(service: Service, flavor: Flavor, setting: Setting) -> str:
    if service.stream is None:
        return service.returns
    stream = f"{flavor.stream}[{service.stream.type}]"
    return {"off": service.returns, "on": stream, "any": f"{service.returns} | {stream}"}[setting]
