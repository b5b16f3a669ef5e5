from typing import NoReturn

import psycopg
import pytest

from calldesk.store import hosts as hosts_module
from calldesk.store.hosts import CONNECT_SECONDS, SILENT_SECONDS, Host, Hosts


class Network:
    """Hosts that take, refuse or say nothing, on a clock of its own."""

    def __init__(self, **says: str) -> None:
        self.says = says
        self.now = 0.0
        self.asked: list[tuple[str, int]] = []

    def connect(self, host: Host, seconds: int) -> str:
        self.asked.append((host["host"], seconds))
        said = self.says[host["host"]]
        if said == "silent":
            self.now += seconds
        if said != "takes":
            self.refuse(host["host"])
        return host["host"]

    def refuse(self, name: str) -> NoReturn:
        raise psycopg.OperationalError(name)

    def ask(self, hosts: Hosts) -> tuple[str | None, list[tuple[str, int]]]:
        """Who takes, and who was asked."""
        self.asked = []
        try:
            taken = hosts.first(self.connect)
        except psycopg.OperationalError:
            taken = None
        return taken, self.asked


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network(a="takes", b="takes")
    monkeypatch.setattr(hosts_module.time, "monotonic", lambda: made.now)
    return made


def test_that_the_first_one_named_is_asked_first(network: Network) -> None:
    assert network.ask(Hosts("postgresql://jo@a,b/team")) == ("a", [("a", CONNECT_SECONDS)])


def test_that_a_silent_one_is_asked_last_and_not_for_long(network: Network) -> None:
    hosts = Hosts("postgresql://jo@a,b/team")
    network.says = {"a": "silent", "b": "refuses"}
    assert network.ask(hosts) == (None, [("a", CONNECT_SECONDS), ("b", CONNECT_SECONDS)])
    assert network.ask(hosts) == (None, [("b", CONNECT_SECONDS), ("a", SILENT_SECONDS)])
    network.says["b"] = "takes"
    assert network.ask(hosts) == ("b", [("b", CONNECT_SECONDS)])


def test_that_one_that_refuses_keeps_its_place(network: Network) -> None:
    hosts = Hosts("postgresql://jo@a,b/team")
    network.says = {"a": "refuses", "b": "refuses"}
    network.ask(hosts)
    network.says = {"a": "takes", "b": "takes"}
    assert network.ask(hosts)[0] == "a"


def test_that_a_single_one_has_its_whole_time_again(network: Network) -> None:
    hosts = Hosts("postgresql://jo@a:5433/team")
    network.says = {"a": "silent"}
    network.ask(hosts)
    assert network.ask(hosts) == (None, [("a", CONNECT_SECONDS)])


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://jo@a:1,b:2/team", [{"host": "a", "port": "1"}, {"host": "b", "port": "2"}]),
        ("postgresql://jo@a,b/team?port=7", [{"host": "a", "port": "7"}, {"host": "b", "port": "7"}]),
        ("postgresql://jo@a/team", [{"host": "a"}]),
        ("postgresql:///team", [{}]),
    ],
)
def test_that_each_host_keeps_its_port(url: str, told: list[Host]) -> None:
    assert Hosts(url)._hosts == told
