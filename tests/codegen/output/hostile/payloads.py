"""What a spec could hold to do harm, as JSON text; `MARK` shows whether any of it was executed."""

from __future__ import annotations

import json

MARK = "hostile_mark"
"""The name of a module that is there once a payload has run."""

RUNS = f"__import__('sys').modules.__setitem__('{MARK}',1)"
"""Python that leaves the mark."""

TEXTS: tuple[str, ...] = (
    # Payloads, and ways out of a string, a docstring, a comment, a bracket.
    *(RUNS, f'"""\n{RUNS}\n"""', f"'''\n{RUNS}\n'''", f'"+{RUNS}+"', f"'+{RUNS}+'"),
    *(f'\\"""\n{RUNS}\n"""', f'\\\\"""\n{RUNS}\n#', f")]\n{RUNS}\n#", f"\n{RUNS}\n", f"x\r{RUNS}"),
    *(f"# type: ignore\n{RUNS}", f"{{{RUNS}}}", f"{{0.__class__}}{{{RUNS}!r:>{{9}}}}", f"`{RUNS}`"),
    *(f'"]; {RUNS}; x = ["', f"'); {RUNS}; x = ('", f"x: {RUNS} = 1", f"lambda: {RUNS}"),
    *("{{ 7 * 7 }}", "{% raw %}", "{% endmacro %}", "{# x", "{{ cycler.__init__.__globals__ }}"),
    *(
        f"{{{{ cycler.__init__.__globals__.__builtins__.eval({json.dumps(RUNS)}) }}}}",
        "{%- if 1 -%}",
    ),
    # Quotes, backslashes, line ends and what looks like them.
    *('"', "'", '"""', "'''", '""""', "\\", "\\\\", "back\\", '\\"""', 'ends in a quote"', "\\'"),
    *("\\N{BULLET}", "\\u202e", "\\x00", "\\d+", "\\\n", "\n", "\r\n", "\n\n\n", " ", "\t", "a\fb"),
    *("\x00", "a\x00b", "\x07\x1b[2J\x1b]0;x\x07", "\x85", "\u2028", "\u2029", "\x1c", "\x7f"),
    # Text that reads otherwise than it is.
    *("\u202eabc\u202c", "\u2066x\u2069", "\ufeff", "\u200b", "\u00ad", "a\u0301\u0327", "\uffff"),
    *(
        "\U0001f600",
        "\U000e0041",
        "\U0010ffff",
        "\ufb01",
        "\u00aa\u00ba",
        "\u210c",
        "\u0391",
        "\u3164",
        "\u00a0",
        "\u0435",
    ),
    # Names.
    *("class", "None", "True", "def", "match", "type", "async", "print", "eval", "__import__"),
    *("__class__", "__init__", "__getattr__", "__builtins__", "__init_subclass__", "__slots__"),
    *(
        "self",
        "cls",
        "runtime",
        "operations",
        "types",
        "overload",
        "property",
        "arguments",
        "answer",
    ),
    *("Model", "Field", "Literal", "Annotated", "TypedDict", "TypeAlias", "BaseModel", "Any"),
    *("model_config", "model_fields", "model_post_init", "model_rebuild", "json", "copy", "schema"),
    *("int", "str", "list", "object", "Exception", "Ellipsis", "NotImplemented", "InferenceClient"),
    *(
        "a.b",
        "a.b.__class__",
        "os.system",
        "Foo.Bar",
        "x-y",
        "x_y",
        "XParam",
        "A" * 101,
        "a" * 5000,
    ),
    # Paths.
    *("../../etc/passwd", "/etc/passwd", "..", ".", "C:\\x", "~root", "file:///etc/passwd", "a/b"),
    *("../common.json#/$defs/Nothing", "http://evil.example/x.json", "#/$defs/../x", "#", "#/"),
    *("../../outside.json#/$defs/X", "common.json", "con", "/~2", "/", "//", "/a/~0~1", "$(id)"),
    # Formats, and what other programs would take for theirs.
    *(
        "%s %n %(x)s",
        "{0}",
        "{",
        "}}",
        "{base}",
        "%00",
        "<script>",
        "';--",
        "${HOME}",
        "`id`",
        "-x",
    ),
    *("(a+)+$", "(" * 300, "[", "a{99999999999}", "(?P<x", "(.*)(.*)(.*)(.*)(.*)", "(?i)x(?i)"),
    *(
        "x" * 2_000,
        "word " * 900,
        "-" * 200,
        "",
        "0",
        "null",
        "NaN",
        "1e400",
        "\u017f",
        "\u0130",
        "\u00df",
    ),
)

CYCLE = '{"$ref": "#/$defs/HostileCycle"}'
DEEP_TYPE = '{"type":"array","items":' * 24 + '{"type":"string"}' + "}" * 24
DEEP_CHOICE = '{"anyOf":[{"type":"string"},' * 22 + '{"type":"integer"}' + "]}" * 22
WIDE_TUPLE = '{"type":"array","prefixItems":[%s]}'
_TUPLE = WIDE_TUPLE % ",".join(['{"type":"string"}'] * 20)
_TUPLES = WIDE_TUPLE % ",".join([_TUPLE] * 20)

VALUES: tuple[str, ...] = (
    # No JSON, or hardly.
    *("1e400", "-1e999", "NaN", "Infinity", "1" * 40, "01", "+1", ".5", "1.", "0x10", "'x'", "nul"),
    *('"\\ud800"', '"\\udc00x"', '"\\ud83d\\ude00"', '"\\u0000"', '"\\x41"', '"\n"', "", "{", "]"),
    *('{"a":1,"a":2}', "{,}", "[1,]", '{"a" 1}', "/**/1", "\ufeff1", "true false", '"x', "[" * 100),
    *("[" * 55 + "]" * 55, '{"a":' * 55 + "1" + "}" * 55, "[" * 3000, '{"a":' * 3000),
    # Of another type, or size.
    *("null", "true", "false", "0", "-1", "1.5", "-0.0", "1e-320", "1e308", "9" * 30, "[]", "{}"),
    *("[null]", "[[]]", "[{}]", '["x"]', '{"x":"y"}', '{"":""}', '{"__proto__":{}}', '[1,"1",1.0]'),
    *(json.dumps([f"v{n}" for n in range(499)]), json.dumps([f"v{n}" for n in range(600)])),
    *(json.dumps([*range(1500)]), json.dumps([n if n % 2 else str(n) for n in range(1500)])),
    *(
        json.dumps({f"k{n}": n for n in range(1500)}),
        json.dumps(["x"] * 1500),
        '"%s"' % ("x" * 9000),
    ),
    *(json.dumps({f"A{n}": {"type": "string"} for n in range(600)}), json.dumps([{}] * 1500)),
    # Schemas.
    *('{"$ref":"#/$defs/Nothing"}', '{"$ref":"http://evil.example/x.json"}', '{"$ref":"#"}'),
    *('{"$ref":"file:///etc/passwd"}', '{"$ref":"../../x.json#/$defs/X"}', '{"$ref":"task.json"}'),
    *('{"$ref":"../common.json#/$defs/Nothing"}', '{"$ref":["#/$defs/X"]}', '{"$ref":null}', CYCLE),
    *(
        '{"type":"object","properties":{"x":{"type":"string"}}}',
        '{"type":"object"}',
        '{"type":"x"}',
    ),
    *('{"type":"null"}', '{"type":[]}', '{"type":["null"]}', '{"type":["array","object"]}'),
    *(
        '{"anyOf":[{"type":"null"},{"type":"null"}]}',
        '{"oneOf":[]}',
        '{"anyOf":[{}]}',
        '{"enum":[]}',
    ),
    *('{"enum":[null,1,"x",{}]}', '{"const":null}', '{"const":-5}', '{"const":{"a":1}}'),
    *('{"const":"\'\\"\\n\\\\"}', '{"type":"array"}', '{"type":"array","items":true}', DEEP_TYPE),
    *('{"type":"array","items":{"type":"null"}}', '{"not":{}}', '{"allOf":[]}', '{"if":{}}'),
    *(
        DEEP_CHOICE,
        _TUPLE,
        _TUPLES,
        '{"type":"string","default":3}',
        '{"type":"integer","default":"x"}',
    ),
    *('{"type":"string","default":{"a":[]}}', '{"type":"string","contentEncoding":"base64"}'),
    *(
        '{"type":"string","contentEncoding":"quoted-printable"}',
        '{"type":"string","pattern":"(a+)+"}',
    ),
    *('{"type":"string","format":"uuid"}', '{"$dynamicRef":"#x"}', '{"$id":"http://evil.example"}'),
    *(
        '{"type":"object","additionalProperties":{"type":"object"}}',
        '{"type":"boolean","title":"x"}',
    ),
    *('{"type":["string","integer","number","boolean","null"]}', '{"type":"integer","enum":["x"]}'),
    *(
        '{"anyOf":[{"const":-1},{"const":true},{"const":"x"}]}',
        '{"anyOf":[{"const":"a"},{"const":"a"}]}',
    ),
)

_PAYLOAD = json.dumps(RUNS)
EXTRAS: tuple[tuple[str, str], ...] = (
    # Keywords that the model generator would obey.
    ("customTypePath", '"os.system"'),
    ("customBasePath", '"subprocess.Popen"'),
    ("x-python-type", _PAYLOAD),
    ("x-python-import", '{"module":"os","name":"system"}'),
    ("x-enum-varnames", f"[{_PAYLOAD}]"),
    ("x-propertyNames", "{}"),
    ("format", '"uuid"'),
    ("pattern", '"(a+)+$"'),
    ("default_factory", _PAYLOAD),
    ("nullable", "true"),
    ("allOf", "[{}]"),
    ("$id", '"http://evil.example/x.json"'),
    ("$anchor", '"x"'),
    ("$dynamicRef", '"#x"'),
    ("$recursiveRef", '"#"'),
    ("definitions", "{}"),
    ("patternProperties", '{"^x":{}}'),
    ("unevaluatedProperties", "false"),
    ("if", "{}"),
    # Keywords of ours, with what does not belong there.
    ("default", _PAYLOAD),
    ("default", '{"a":[1e3,null]}'),
    ("examples", f"[{_PAYLOAD},[[]]]"),
    ("title", _PAYLOAD),
    ("description", json.dumps(f'"""\n{RUNS}\n"""')),
    ("$comment", json.dumps(f"\n{RUNS}")),
    ("deprecated", "true"),
    ("const", json.dumps(f"'+{RUNS}+'")),
    ("enum", json.dumps([f"'+{RUNS}+'", '"""', "\\"])),
    ("discriminator", json.dumps({"propertyName": f'")]; {RUNS} #'})),
    ("discriminator", '{"propertyName":"kind","mapping":{}}'),
    ("minimum", "-1e308"),
    ("maxItems", "999999999999999999999"),
    ("minItems", "1000000"),
    ("prefixItems", '[{"type":"string"}]'),
    ("items", '{"type":"string"}'),
    ("additionalProperties", '{"type":"string"}'),
    ("properties", '{"__class__":{"type":"string"}}'),
    ("properties", '{"model_config":{"type":"string"},"int":{"type":"integer"}}'),
    ("required", '["nothing"]'),
    ("uniqueItems", "true"),
    ("contentEncoding", '"base64"'),
    ("contentMediaType", '"application/json"'),
    ("type", '"null"'),
    ("oneOf", '[{"type":"string"},{"type":"integer"}]'),
    ("HostileCycle", CYCLE),
    ("Foo.Bar", '{"type":"string"}'),
    ("print", '{"type":"string"}'),
    ("Exception", '{"type":"object","properties":{}}'),
    ("evil\n", '{"type":"string"}'),
    ("evil\u202e", '"x"'),
    ("", '{"type":"string"}'),
    ("__class__", '{"type":"string"}'),
    ("$schema", '"http://evil.example/schema"'),
    ("aliases", '["property.x","a.b"]'),
    ("aliases", '["x.__class__"]'),
    ("send_defaults", '{"/inputs":' + "[" * 50 + "]" * 50 + "}"),
    ("fallback", '{"status":400,"pattern":"(a+)+"}'),
    ("fallback", json.dumps({"status": 400, "pattern": f"'{RUNS}' (.*)"})),
    ("path", '"/../../x"'),
    ("model_at", '"/__class__"'),
    ("placeholder_model", _PAYLOAD),
    ("error_types", json.dumps({RUNS: "OverloadedError"})),
)
"""Members to be added to objects."""
