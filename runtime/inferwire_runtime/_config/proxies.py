"""Selects the proxy for a URL, from an argument or from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

from inferwire_runtime._config.validation import checked_texts
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import origin

_NO_PROXY = re.compile(
    r"(?:\[(?P<six>[^\]]+)\]|(?P<four>[^\[\]/:]+))(?P<length>/\d+)?(?::(?P<port>\d+))?"
    r"|(?P<bare>[0-9a-fA-F:.]+(?:/\d+)?)"
)
"""An address or a network, with a port, or an IPv6 one without brackets."""
_SCHEMES = ("http://", "https://", "socks5://", "socks5h://")


def as_mapping(proxies: object, argument: str = "proxies") -> Mapping[str, str]:
    """Return the proxies by scheme (``http``, ``https``, ``all``), from one URL or a mapping.

    Keys may end in ``://``, as they do in other libraries.
    """
    given = {"all": proxies} if isinstance(proxies, str) else checked_texts(proxies, argument)
    result: dict[str, str] = {}
    for key, url in given.items():
        scheme = key.removesuffix("://").lower()
        if scheme not in {"http", "https", "all"}:
            problem = f"{argument}: {key!r} is not one of 'http', 'https' and 'all'"
            raise RequestValidationError(problem, argument=argument)
        result[scheme] = _checked(url, f"{argument}: the proxy for {key!r}")
    return result


def proxy_for(url: str, proxies: Mapping[str, str], *, trust_env: bool) -> str | None:
    """Return the URL of the proxy, or None for a direct connection."""
    if proxies:
        return proxies.get(origin(url)[0]) or proxies.get("all")
    return _from_environment(url) if trust_env else None


def _from_environment(url: str) -> str | None:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # Avoids the import in the most common case.
    from urllib.request import getproxies, proxy_bypass

    scheme, host, port = origin(url)
    known = getproxies()
    if proxy_bypass(f"{host}:{port}") or proxy_bypass(host) or _excluded(host, port, known):
        return None
    found = known.get(scheme) or known.get("all")
    if not found:
        return None
    whole = found if "://" in found else f"http://{found}"
    return _checked(whole, f"the {scheme} proxy from the environment")


def _excluded(host: str, port: int, known: Mapping[str, str]) -> bool:
    """Return whether NO_PROXY lists the address or its network, with this port or with none.

    ``urllib`` compares names only. An entry is an address or a network in CIDR notation, with an
    optional port (``10.0.0.0/8``, ``[::1]:8080``). Host names are not resolved to compare them.
    """
    import ipaddress

    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for entry in known.get("no", "").split(","):
        found = _NO_PROXY.fullmatch(entry.strip())
        if found is None or (found["port"] and int(found["port"]) != port):
            continue
        with suppress(ValueError):  # The entry is a name.
            name = found["bare"] or f"{found['six'] or found['four']}{found['length'] or ''}"
            if address in ipaddress.ip_network(name, strict=False):
                return True
    return False


def _checked(url: str, what: str) -> str:
    """Return the URL of a proxy. The error does not show it: it may hold a password."""
    try:
        parts = urlsplit(url)
        good = url.lower().startswith(_SCHEMES) and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        wanted = "an http, https or socks5 URL with a host and an optional port"
        raise RequestValidationError(f"{what} must be {wanted}", argument="proxies")
    return url
