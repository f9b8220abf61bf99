"""How long a first async call stops the event loop, beside httpx.

Each figure is from a fresh process: a task sleeps for 1 ms at a time and notes the longest gap,
from the construction of the client to the end of its first call.
"""

from __future__ import annotations

import os
import ssl
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import certifi
import trustme

OURS = """
from inferwire import AsyncInferenceClient

async def call(url):
    async with AsyncInferenceClient(base_url=url, token=False) as client:
        await client.chat_completion([{"role": "user", "content": "hi"}])
"""
THEIRS = """
import httpx

async def call(url):
    async with httpx.AsyncClient() as client:
        (await client.post(url, json={"model": "bench", "messages": []})).json()
"""
PROGRAM = """
import asyncio, sys, time

async def main():
    longest = 0.0

    async def beat():
        nonlocal longest
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    beating = asyncio.create_task(beat())
    await asyncio.sleep(0.02)
    longest = 0.0
    await call(sys.argv[1])
    await asyncio.sleep(0.005)
    beating.cancel()
    print(longest)

asyncio.run(main())
"""


def gaps(url: str, rounds: int, authority: Path | None = None) -> tuple[float, float]:
    """The median longest gaps of both in seconds, measured in turn."""
    for warm_up in (OURS, THEIRS):
        _gap(warm_up, url, authority)
    pairs = [(_gap(OURS, url, authority), _gap(THEIRS, url, authority)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _gap(code: str, url: str, authority: Path | None) -> float:
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    if authority is not None:
        environment["SSL_CERT_FILE"] = str(authority)
    command = [sys.executable, "-c", code + PROGRAM, url]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(result.stdout)


@contextmanager
def certificates() -> Generator[tuple[Path, Path]]:
    """Files for one run: all common authorities with one of our own, and a server's certificate."""
    own = trustme.CA()
    with tempfile.TemporaryDirectory() as name:
        authority, server = Path(name, "authority.pem"), Path(name, "server.pem")
        authority.write_bytes(Path(certifi.where()).read_bytes() + own.cert_pem.bytes())
        own.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(server))
        yield authority, server


def server_context(certificate: str) -> ssl.SSLContext:
    """The context of a server with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context
