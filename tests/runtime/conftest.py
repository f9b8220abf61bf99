"""An authority that this run trusts, and a server's certificate by it."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme


@pytest.fixture(scope="session")
def _made() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def authority(_made: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file to trust, as ``SSL_CERT_FILE`` names it."""
    file = tmp_path_factory.mktemp("tls") / "authority.pem"
    _made.cert_pem.write_to_path(str(file))
    return file


@pytest.fixture
def tls(_made: trustme.CA) -> ssl.SSLContext:
    """What a server on 127.0.0.1, or one that is called far.test, uses."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made = _made.issue_cert("127.0.0.1", "far.test")
    with made.private_key_and_cert_chain_pem.tempfile() as file:
        context.load_cert_chain(file)
    return context
