"""Finish the modules that datamodel-code-generator writes.

One pass over the syntax tree of a module's models and TypedDicts merges the imports, inlines
private aliases, and restores the keys of TypedDicts that are not valid attributes. Everything else
stays unchanged.

A module does not depend on other generated modules: everything it refers to is in the module itself
or among the shared definitions. Performs no I/O of its own.
"""

from __future__ import annotations

import ast
import copy
import json
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass

from inferwire_codegen._models.aliases import (
    RECURSIVE,
    alias,
    early,
    mentioned,
    set_alias,
    split,
    unquoted,
)
from inferwire_codegen._models.bundles import KEYS, PACKAGE, READING, SUFFIX, Bundles
from inferwire_codegen._models.datamodel import Fields, Generated, generate_modules
from inferwire_codegen._models.forms import RUNTIME
from inferwire_codegen._models.reading import annotate
from inferwire_codegen._models.variants import VARIANTS, attribute_of, written
from inferwire_codegen._naming import UNKNOWN
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._text import docstring, literal


@dataclass(frozen=True, slots=True)
class Module:
    """A finished module of types, with the types in it."""

    text: str
    """The source, without a header."""
    imports: Mapping[str, str]
    """The original name of each import, as ``module.name`` for a type of the package."""
    aliases: Mapping[str, str]
    """The type of each alias, by name."""
    fields: Fields

    @property
    def names(self) -> list[str]:
        """The public classes and aliases of the module."""
        return [name for name in (*self.fields, *self.aliases) if not is_private(name)]

    def written(self) -> str:
        """Return the module as text for a memo."""
        return json.dumps([self.text, self.imports, self.aliases, self.fields])


def recalled(text: str | None) -> Module | None:
    """Read a module from the text of a memo; return None if the text is not exactly as written."""
    try:
        value: JsonValue = json.loads(text or "")
    except ValueError:
        return None
    match value:
        case [str(body), dict(imports), dict(aliases), dict(fields)]:
            module = Module(
                body,
                {name: as_text(one) for name, one in imports.items()},
                {name: as_text(one) for name, one in aliases.items()},
                {name: _fields(as_object(one)) for name, one in fields.items()},
            )
            return module if module.written() == text else None
        case _:
            return None


def _fields(members: Mapping[str, JsonValue]) -> dict[str, tuple[str, str]]:
    pairs = {wire: [*map(as_text, as_list(one)), "", ""] for wire, one in members.items()}
    return {wire: (name, text) for wire, (name, text, *_) in pairs.items()}


def make_modules(models: Bundles, typed_dicts: Bundles) -> dict[str, Module]:
    """Generate the modules of these bundles, which must include everything they refer to."""
    generated = generate_modules(models, typed_dicts)
    return {
        name: _finished(name, generated[name], typed_dicts.get(name, {}) | bundle)
        for name, bundle in models.items()
    }


def _finished(module: str, generated: Generated, bundle: Mapping[str, JsonValue]) -> Module:
    tree = ast.parse(generated.text)
    _unquote(tree, generated)
    opened = _open_unions(tree, generated, bundle)
    aliases = {name: value for name, value in map(alias, tree.body) if value is not None}
    private = {name: value for name, value in aliases.items() if is_private(name)}
    inliner = _Inliner(module, private)
    inliner.visit(tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and (special := _keyword(bundle, node.name, READING)):
            names = annotate(node, generated.fields[node.name], as_object(special))
            inliner.imports |= {name: (RUNTIME, name) for name in names}
            inliner.imports["Annotated"] = "typing", "Annotated"
    if opened:
        inliner.imports |= {name: (RUNTIME, name) for name in ("Model", "Variants")}
        inliner.imports["Annotated"] = "typing", "Annotated"
    inlined = private.keys() - inliner.shadowed
    statements = [node for node in tree.body if alias(node)[0] not in inlined]
    recursive = early(statements)
    needed = mentioned(statements) | (RECURSIVE.keys() if recursive else set[str]())
    known = inliner.imports | RECURSIVE
    imports = {name: known[name] for name in known if name in needed}
    statements = [split(one) if alias(one)[0] in recursive else one for one in statements]
    keys = {name: as_list(_keyword(bundle, name, KEYS)) for name in bundle}
    texts = [_import_lines(imports), *(_printed(node, keys) for node in statements)]
    return Module(
        text="\n\n".join(texts) + "\n",
        imports={name: _origin(*home) for name, home in imports.items()},
        aliases=generated.aliases,
        fields=generated.fields,
    )


def _open_unions(
    tree: ast.Module, generated: Generated, bundle: Mapping[str, JsonValue]
) -> list[ast.stmt]:
    """Add a member for unknown objects to the unions that may get new members; return its classes.

    They come first, since aliases are evaluated when the module is imported.
    """
    classes: list[ast.stmt] = []
    for node in tree.body:
        name, union = alias(node)
        keyword = as_object(_keyword(bundle, name, VARIANTS))
        if union is None or not keyword:
            continue
        tag = as_text(keyword["tag"])
        fields = (generated.fields.get(one, {}) for one in sorted(mentioned([union])))
        attribute = next((one[tag][0] for one in fields if tag in one), attribute_of(tag))
        opened, unknown = written(name, keyword, union, attribute)
        set_alias(node, opened)
        classes.append(unknown)
        generated.aliases[name] = f"{generated.aliases[name]} | {UNKNOWN}{name}"
        generated.fields[f"{UNKNOWN}{name}"] = {}
    tree.body[:0] = classes
    return classes


def _unquote(tree: ast.Module, generated: Generated) -> None:
    """Write the types of aliases without quotes in them."""
    for node in tree.body:
        name, value = alias(node)
        if value is not None:
            set_alias(node, unquoted(value))
            text = ast.parse(generated.aliases[name], mode="eval").body
            generated.aliases[name] = ast.unparse(unquoted(text))


def _keyword(bundle: Mapping[str, JsonValue], name: str, keyword: str) -> JsonValue:
    """Return a keyword of a definition in a bundle, or None."""
    return as_object(bundle.get(name)).get(keyword)


def is_private(name: str) -> bool:
    """Return whether the name is an alias to inline, which the specs do not define."""
    return name.startswith("_")


class _Inliner(ast.NodeTransformer):
    """Inlines the private aliases of a module, and removes its imports."""

    def __init__(self, module: str, private: dict[str, ast.expr]) -> None:
        self.module = module
        self.private = private
        self.imports: dict[str, tuple[str, str]] = {}
        """The module and the original name of each import."""
        self.defaults: set[str] = set()
        """The fields of the class with a default, which shadow types of the same name."""
        self.shadowed: set[str] = set()
        """The private aliases that cannot be inlined everywhere."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        home = f"{'.' * node.level}{node.module}".replace(f"{PACKAGE}.", ".")
        for one in node.names:
            name = one.asname or one.name
            if home != f".{self.module}":
                self.imports[name] = home, one.name
            elif name != one.name:
                self.private[name] = ast.Name(one.name, ast.Load())

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        """Drop calls of `model_rebuild`: pydantic rebuilds a model when it is first used."""
        return None if isinstance(node.value, ast.Call) else node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        fields = [one for one in node.body if isinstance(one, ast.AnnAssign) and one.value]
        self.defaults = {ast.unparse(one.target) for one in fields}
        visited = self.generic_visit(node)
        self.defaults = set()
        return visited

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """Tell numbers from booleans in literals."""
        match node:
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner) if any(
                isinstance(one, ast.Constant) and isinstance(one.value, int)
                for one in ast.walk(inner)
            ):
                self.imports["Annotated"] = "typing", "Annotated"
                self.imports["Constant"] = RUNTIME, "Constant"
                return ast.parse(f"Annotated[{ast.unparse(node)}, Constant()]", mode="eval").body
            case ast.Subscript(
                value=ast.Name(id="Annotated"),
                slice=ast.Tuple(elts=[ast.Constant() as none, ast.Call(keywords=keywords)]),
            ) if not any(one.arg == "alias" for one in keywords):
                return none  # The metadata of a field that is always null says nothing.
            case _:
                return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Inline a private alias, unless a field of the class shadows a name in it."""
        if node.id not in self.private or isinstance(node.ctx, ast.Store):
            return node
        inlined: ast.expr = self.visit(copy.deepcopy(self.private[node.id]))
        if self.defaults & mentioned([inlined]):
            self.shadowed.add(node.id)
            return node
        return inlined


def _import_lines(imports: Mapping[str, tuple[str, str]]) -> str:
    homes: dict[str, list[str]] = {}
    for name, (home, original) in sorted(imports.items()):
        homes.setdefault(home, []).append(name if name == original else f"{original} as {name}")
    return "\n".join(f"from {home} import {', '.join(homes[home])}" for home in sorted(homes))


def _origin(home: str, name: str) -> str:
    """Return the original of an imported name, with its module if it is in the package."""
    return f"{home[1:]}.{name}" if home.startswith(".") else name


def _printed(node: ast.stmt, keys: Mapping[str, list[JsonValue]]) -> str:
    """Return the source of a statement, with docstrings in triple quotes."""
    match node:
        case ast.ClassDef(name=name, body=body) if keys.get(name):
            fields = [one for one in body if isinstance(one, ast.AnnAssign)]
            pairs = zip(keys[name], fields, strict=True)
            entries = [f"{literal(key)}: {_evaluated(one.annotation)}" for key, one in pairs]
            return f"{name} = TypedDict({name!r}, {{{', '.join(entries)}}})"
        case ast.ClassDef(name=name, bases=[base], body=body):
            lines = "\n".join(_printed(one, keys) for one in body)
            return f"class {name}({ast.unparse(base)}):\n{textwrap.indent(lines, '    ')}"
        case ast.Expr(value=ast.Constant(value=str() as text)):
            return docstring(text)
        case _:
            return ast.unparse(node)


def _evaluated(annotation: ast.expr) -> str:
    """Return the source of a type in a call, quoted if it uses TypedDicts that may come later."""
    match annotation:
        case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
            return f"NotRequired[{_evaluated(inner)}]"
        case _:
            text = ast.unparse(annotation)
            later = any(name.endswith(SUFFIX) for name in mentioned([annotation]))
            return repr(text) if later else text
