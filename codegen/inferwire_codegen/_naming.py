"""Convert wire names to Python names and check names. Performs no I/O.

Text from a spec becomes an identifier only if it matches one of these expressions.
"""

from __future__ import annotations

import builtins
import keyword
import re

from inferwire_codegen._filenames import name_fault

TASK_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ARGUMENT = re.compile(r"[a-z][a-z0-9_]*")
DEFINITION = re.compile(r"[A-Z][A-Za-z0-9]*")
PACKAGE = re.compile(r"[a-z][a-z0-9_]*")
MAX_NAME = 100

MANIFEST = "_manifest.json"
"""The main file of the manifest. It also identifies a folder as generated."""

NOTICE = "Generated from the task specs by inferwire-codegen: change those, and generate again."
"""The notice in the docstring of every generated module."""

CALL_OPTIONS = ("model", "timeout", "extra_headers", "extra_body")
"""Arguments that every method has. No spec can use their names."""

SERVICES = ("post", "get_recommended_model", "list_deployed_models")
"""Methods that are not described by specs. The runtime implements them as functions."""

CLIENT_MEMBERS = frozenset(
    {"close", "aclose", "with_options"}
    | {"base_url", "cookies", "events", "headers", "provider", "token"}
    | {*CALL_OPTIONS, *SERVICES}
)
"""Members that every client has. No task can use their names."""

_MODULES = frozenset({"arguments", "common", "endpoints", "events", "parsed", "protocols"})
"""Modules of generated packages, which have the names of tasks, too."""

USED_IN_BODIES = frozenset(
    {"self", "arguments", "runtime", "types", "operations", "overload", "extra_parameters"}
)
USED_IN_CLASSES = frozenset({"operations", "overload", "property", "runtime", "types"})
"""Names that the modules of clients use, which members of the classes must not shadow."""

_USED_IN_TYPES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"}
)
"""Names that annotations beside arguments use."""

_IN_EVERY_MODULE = frozenset({"annotations"})
"""Names that are bound by the first line of every generated module."""

MODEL_METHODS = frozenset(
    {"construct", "copy", "dict", "from_orm", "get", "json", "parse_file", "parse_obj", "parse_raw"}
    | {"keys", "schema", "schema_json", "update_forward_refs", "validate"}
)
"""Methods of models whose names do not begin with ``model_``. A field gets ``_`` at its end.

Models have no method ``keys``, but ``dict`` calls one of its argument.
"""

NUMBERS = ("float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8")
"""The types of numbers in arrays."""

FIELD_MARKERS = ("Bookkeeping", "Constant", "OneOrMany", "Parts", "Variants")
"""Annotations of the runtime for types that pydantic alone would read in another way."""

UNKNOWN = "Unknown"
"""The prefix of the class of a response's unlisted variants, before the name of their union."""

_USED_IN_MODELS = frozenset(
    {"Model", "Field", "Annotated", "Literal", "NotRequired", "TypedDict", "TypeAlias"}
    | {"TypeAliasType", "Any", "JsonValue", "JsonObject", "JsonText", "Base64Image", "Base64Bytes"}
    | {"InferenceClient", "AsyncInferenceClient", "Sequence", "Mapping", "Optional", "Union"}
    | {*FIELD_MARKERS}
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
    "OutputError",
    "OutputRefusedError",
    "OutputTruncatedError",
    "OutputValidationError",
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
    *("AssembledStream", "AsyncAssembledStream", "AsyncParsedStream", "AsyncStream", "FloatArray"),
    *("JsonObject", "JsonValue", "Media", "Model", "NOT_GIVEN", "NotGiven", "ParsedStream"),
    *("AttemptRecord", "CallEvents", "CallRecord", "RecordedCalls", "TokenUsage", "record_calls"),
    *("Retry", "Stream", "Timeout", "ToolFunction", "ToolResult", "TypeAdapter"),
)
"""Names of the runtime that the package re-exports."""


SHIPPED = "inferwire"
"""The package that is distributed with the runtime, and therefore has its version."""


def method_file(method: str) -> str:
    """Return the path of the manifest file of a method."""
    return f"_manifest/{method}.json"


def snake(task: str) -> str:
    """Return the Python name of a task's method and modules."""
    return task.replace("-", "_")


def snake_case(name: str) -> str:
    """Return the name in lower case, with underscores between words."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", split.lower()).strip("_")


def argument_name(name: str) -> str:
    """Return the name of the argument for a property, in the style of Python."""
    plain = name if ARGUMENT.fullmatch(name) else snake_case(name)
    return f"{plain}_" if _is_reserved(plain) else plain


def _is_reserved(argument: str) -> bool:
    return keyword.iskeyword(argument) or argument in USED_IN_BODIES | _USED_IN_TYPES


def array_type(numbers: str) -> str:
    """Return the name of the runtime's type for arrays of these numbers."""
    return f"{numbers.capitalize()}Array"


def array_hint(numbers: str) -> str:
    """Return the name of the type hint for arrays of these numbers."""
    return "FloatArray" if numbers == "float32" else array_type(numbers)


def constant(name: str) -> str:
    """Return the name of the constant for a protocol or an endpoint."""
    return name.replace("-", "_").upper()


def namespace_class(path: tuple[str, ...]) -> str:
    """Return the class name of a client's namespace, such as `client.chat`."""
    return "".join(part.title().replace("_", "") for part in path)


def parsed_class(task: str) -> str:
    """Return the name of the class of parsed results, and the prefix of those in it."""
    return "Parsed" + "".join(part.capitalize() for part in task.split("-"))


def event_class(task: str, kind: str = "") -> str:
    """Return the name of the class of a task's events of a kind; without one, of their union."""
    words = re.split(r"[^A-Za-z0-9]+", f"{task}.{kind}.event")
    return "".join(word[:1].upper() + word[1:] for word in words)


def arguments_class(method: str) -> str:
    """Return the name of the class of a method's shared arguments; no two methods have the same."""
    words = (f"_{one}" if one[:1].isdigit() else one.capitalize() for one in method.split("_"))
    return "".join(words) + "Arguments"


def argument_fault(name: str) -> str | None:
    """Return the reason why an argument cannot have this name, or None."""
    if len(name) > MAX_NAME or not ARGUMENT.fullmatch(name):
        return "must be lower-case letters, digits and '_', starting with a letter"
    if _is_reserved(name):
        return "is reserved by Python or by the generated code"
    if name in CALL_OPTIONS:
        return f"is reserved for an argument of every method ({', '.join(CALL_OPTIONS)})"
    return None


def definition_fault(name: str) -> str | None:
    """Return the reason why a definition cannot have this name, or None."""
    if len(name) > MAX_NAME or not DEFINITION.fullmatch(name):
        return "must be letters and digits, starting with a capital letter"
    if (
        keyword.iskeyword(name)
        or hasattr(builtins, name)
        or name in _USED_IN_MODELS | {*REEXPORTED}
    ):
        return "is reserved by Python or by the generated code"
    if name.endswith("Param"):
        return "must not end in 'Param', the suffix of generated TypedDicts"
    return None


def method_fault(task: str) -> str | None:
    """Return the reason why a task cannot have this name, or None."""
    name = snake(task)
    if len(task) > MAX_NAME or not TASK_ID.fullmatch(task):
        return "must be lower-case words joined by '-'"
    taken = CLIENT_MEMBERS | USED_IN_CLASSES | _MODULES | _IN_EVERY_MODULE
    if keyword.iskeyword(name) or hasattr(builtins, name) or name in taken:
        return "is reserved by Python or by the client"
    return name_fault(name)
