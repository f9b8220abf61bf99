"""Two services in one SDK: each has its own URL and its own key."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import NotFoundError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
KEYS = {"letters": "letters-secret", "parcels": "parcels-secret"}


def letters(asked: Asked) -> Answer:
    if (asked.method, asked.path) != ("POST", "/v1/sort"):
        return json_answer({"error": "not found"}, 404)
    return json_answer({"folder": "money"})


def parcels(asked: Asked) -> Answer:
    if (asked.method, asked.path) != ("GET", "/v1/parcels/7"):
        return json_answer({"error": "not found"}, 404)
    return json_answer({"place": "Bern"})


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ApiServer, ApiServer]]:
    with ApiServer(letters) as one, ApiServer(parcels) as other:
        monkeypatch.setenv("LETTERS_URL", one.url)
        monkeypatch.setenv("PARCELS_URL", other.url)
        yield one, other


def keys_of(server: ApiServer) -> list[str]:
    """The keys that a server has received, anywhere."""
    texts = (f"{one.target} {one.headers}" for one in server.asked)
    return [" ".join(key for key in KEYS.values() if key in text) for text in texts]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_each_service_gets_its_own_requests_and_key(
    flavor: str, servers: tuple[ApiServer, ApiServer]
) -> None:
    sdk, code = package("services"), user("services")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(token=KEYS) as client:
            return await code.use_async(client)

    if flavor == "async":
        assert asyncio.run(run()) == ("money", "Bern")
    else:
        with sdk.InferenceClient(token=KEYS) as client:
            assert code.use(client) == ("money", "Bern")
    assert [keys_of(one) for one in servers] == [["letters-secret"], ["parcels-secret"]]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_key_of_one_service_never_reaches_the_other(
    flavor: str, servers: tuple[ApiServer, ApiServer]
) -> None:
    for endpoint, token in ((None, "letters-secret"), ("parcels", "parcels-secret")):
        client = {"endpoint": endpoint, "token": token}
        for method, argument in (("sort_letter", "Please pay."), ("track_parcel", 7)):
            ask(flavor, method, argument, client=client, sdk=package("services"))
    assert [keys_of(one) for one in servers] == [["letters-secret", ""], ["", "parcels-secret"]]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_stored_keys_are_those_of_each_service(
    flavor: str, servers: tuple[ApiServer, ApiServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    sdk = package("services")
    for name, key in KEYS.items():
        monkeypatch.setenv(f"{name.upper()}_KEY", key)
    client = sdk.InferenceClient()
    settings = client._settings
    for name, key in KEYS.items():
        own = settings.at(name)
        assert own.token_for(f"https://{name}.example/v1") == key
        assert own.token_for("https://other.example/v1") is None
        assert own.token_for(f"http://{name}.example/v1") is None
    ask(flavor, "sort_letter", "a", client={"token": None}, sdk=sdk)
    assert keys_of(servers[0]) == [""]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_url_of_the_caller_is_that_of_every_task(
    flavor: str, servers: tuple[ApiServer, ApiServer]
) -> None:
    seen: list[tuple[str, str | None]] = []

    class Events:
        def end(self, call: runtime.CallRecord) -> None:
            seen.append((call.endpoint, call.url))

    one, other = servers
    client = {"base_url": one.url, "token": "letters-secret", "events": [Events()]}
    with pytest.raises(NotFoundError):
        ask(flavor, "track_parcel", 7, client=client, sdk=package("services"))
    assert seen == [("parcels", f"{one.url}/v1/parcels/7")]
    assert keys_of(one) == ["letters-secret"]
    assert other.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_url_in_place_of_an_endpoint_is_that_of_every_task(
    flavor: str, servers: tuple[ApiServer, ApiServer]
) -> None:
    one, other = servers
    client = {"endpoint": one.url, "token": "letters-secret"}
    assert ask(flavor, "sort_letter", "a", client=client, sdk=package("services")) is not None
    with pytest.raises(NotFoundError):
        ask(flavor, "track_parcel", 7, client=client, sdk=package("services"))
    assert [asked.path for asked in one.asked] == ["/v1/sort", "/v1/parcels/7"]
    assert keys_of(one) == ["letters-secret", "letters-secret"]
    assert other.asked == []


def test_the_environment_is_read_when_a_client_is_made(
    servers: tuple[ApiServer, ApiServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    with package("services").InferenceClient(token=KEYS) as client:
        for variable in ("LETTERS_URL", "PARCELS_URL"):
            monkeypatch.delenv(variable)
        assert user("services").use(client) == ("money", "Bern")
    assert [len(one.asked) for one in servers] == [1, 1]
