"""Where a member's password comes from, and that no keyring can break anything."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.errors import InitError, KeyringLocked

from calldesk import passwords
from calldesk.domain.teams import team_address
from calldesk.passwords import can_remember, forget, remember, remembered, with_password
from tests.fake_keyring import FailingKeyring, KeepingKeyring, no_keyring, use_keyring

JO = team_address("postgresql://jo@desk.example.com:5433/team")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in passwords.OF_A_MEMBER:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def keyring() -> Iterator[KeepingKeyring]:
    made = KeepingKeyring()
    with use_keyring(made):
        yield made


def test_that_the_address_goes_before_the_environment_and_that_before_the_keyring(
    keyring: KeepingKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert with_password(JO).password == ""
    assert remember(JO.with_password("of the keyring"))
    assert with_password(JO).password == "of the keyring"
    monkeypatch.setenv("PGPASSWORD", "of libpq")
    assert with_password(JO).password == "of libpq"
    monkeypatch.setenv("CALLDESK_PASSWORD", "of the environment")
    assert with_password(JO).password == "of the environment"
    assert with_password(JO.with_password("of the address")).password == "of the address"


def test_that_each_login_at_each_server_has_its_own_and_it_can_be_forgotten(keyring: KeepingKeyring) -> None:
    kim, elsewhere = (team_address(str(JO).replace(*change)) for change in (("jo", "kim"), ("team", "other")))
    assert remember(JO.with_password("jo's"))
    assert keyring.kept == {("CallDesk", "jo@desk.example.com:5433/team"): "jo's"}
    assert (remembered(kim), remembered(elsewhere)) == ("", "")
    forget(JO)
    forget(JO)
    assert remembered(JO) == ""


@pytest.mark.parametrize("trouble", [InitError("no bus"), KeyringLocked("locked"), RuntimeError("DBus"), OSError(5)])
def test_that_a_keyring_that_fails_only_means_that_nothing_is_remembered(trouble: Exception) -> None:
    with use_keyring(FailingKeyring(trouble)):
        assert with_password(JO).password == ""
        assert not remember(JO.with_password("x"))
        forget(JO)


def test_that_a_keyring_that_waits_for_its_person_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "KEYRING_SECONDS", 0.05)
    with use_keyring(FailingKeyring(1.0)):
        assert remembered(JO) == ""


def test_that_it_is_known_whether_this_computer_can_remember(keyring: KeepingKeyring) -> None:
    assert can_remember()
    with use_keyring(no_keyring()):
        assert not can_remember()


def test_that_the_keyring_is_loaded_only_when_it_is_asked(project_root: Path) -> None:
    code = "import sys, calldesk.passwords, calldesk.desk, calldesk.cli.context; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
