"""Names: from wire names to Python's, and what a name may be. Performs no I/O.

Text of a spec becomes an identifier only after it matched one of these expressions.
"""

from __future__ import annotations

import builtins
import keyword
import re

TASK_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ARGUMENT = re.compile(r"[a-z][a-z0-9_]*")
DEFINITION = re.compile(r"[A-Z][A-Za-z0-9]*")
PACKAGE = re.compile(r"[a-z][a-z0-9_]*")
MAX_NAME = 100

MANIFEST = "_manifest.json"
"""The file that says what a package is, and that the generator made it."""

NOTICE = "Generated from the task specs by inferwire-codegen: change those, and generate again."
"""The line by which every generated module says that it is one."""

CALL_OPTIONS = ("model", "timeout", "extra_headers", "extra_body")
"""Arguments that every method has, so that no spec can take their names."""

SERVICES = ("post", "get_recommended_model", "list_deployed_models")
"""Methods that no spec describes, and the runtime's functions that have their code."""

CLIENT_MEMBERS = frozenset(
    {"close", "aclose", "with_options", "base_url", *CALL_OPTIONS, *SERVICES}
)
"""Members that clients have without specs, so that no task can take their names."""

_MODULES = frozenset({"common", "endpoints", "protocols"})
"""Modules of every generated package, so that no task can take their names."""

USED_IN_BODIES = frozenset(
    {"self", "arguments", "runtime", "types", "operations", "overload", "extra_parameters"}
)
USED_IN_CLASSES = frozenset({"overload", "property"})
"""Decorators inside a client, so that no member before them can have their names."""

_USED_IN_MODELS = frozenset(
    {"Model", "Field", "Annotated", "Literal", "NotRequired", "TypedDict", "TypeAlias"}
    | {"TypeAliasType", "Any", "JsonValue", "JsonObject", "JsonText", "Base64Image", "Base64Bytes"}
    | {"InferenceClient", "AsyncInferenceClient", "Sequence", "Mapping", "Optional", "Union"}
)


ERRORS: tuple[str, ...] = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "GenerationError",
    "IncompleteGenerationError",
    "InferenceTimeoutError",
    "InferwireError",
    "InternalServerError",
    "NotFoundError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
    "ResponseValidationError",
    "StreamError",
    "StreamInterruptedError",
    "StreamTruncatedError",
    "TextGenerationError",
    "UnknownError",
    "UnprocessableEntityError",
    "ValidationError",
)
REEXPORTED: tuple[str, ...] = (
    *ERRORS,
    *("AsyncStream", "FloatArray", "JsonObject", "JsonValue", "Media", "Model", "NOT_GIVEN"),
    *("NotGiven", "Retry", "Stream", "Timeout"),
)
"""What users meet of the runtime, under the package's own name."""


def method_file(method: str) -> str:
    """The path of the file with a method's part of the manifest."""
    return f"_manifest/{method}.json"


def snake(task: str) -> str:
    """The Python name of a task's method and modules."""
    return task.replace("-", "_")


def constant(name: str) -> str:
    """The Python name of a constant for a protocol or an endpoint."""
    return name.replace("-", "_").upper()


def namespace_class(path: tuple[str, ...]) -> str:
    """The name of the class for a namespace of a client, such as `client.chat`."""
    return "".join(part.title().replace("_", "") for part in path)


def argument_fault(name: str) -> str | None:
    """Why this cannot be the name of an argument, or None."""
    if len(name) > MAX_NAME or not ARGUMENT.fullmatch(name):
        return "must be lower case letters, digits and '_', and start with a letter"
    if keyword.iskeyword(name) or name in USED_IN_BODIES:
        return "is a word that Python or the generated code needs"
    if name in CALL_OPTIONS:
        return f"is an argument that every method has ({', '.join(CALL_OPTIONS)})"
    return None


def definition_fault(name: str) -> str | None:
    """Why this cannot be the name of a definition, or None."""
    if len(name) > MAX_NAME or not DEFINITION.fullmatch(name):
        return "must be letters and digits, and start with a capital"
    if (
        keyword.iskeyword(name)
        or hasattr(builtins, name)
        or name in _USED_IN_MODELS | {*REEXPORTED}
    ):
        return "is a name that Python or the generated code needs"
    if name.endswith("Param"):
        return "ends in 'Param', which the TypedDict counterparts of models end in"
    return None


def method_fault(task: str) -> str | None:
    """Why this task cannot become a method, or None."""
    name = snake(task)
    if len(task) > MAX_NAME or not TASK_ID.fullmatch(task):
        return "must be lower case words joined by '-'"
    taken = CLIENT_MEMBERS | USED_IN_CLASSES | _MODULES
    if keyword.iskeyword(name) or hasattr(builtins, name) or name in taken:
        return "is a name that Python or the client needs"
    return None
