"""A keyring of the tests: one that keeps, and ones that fail in every way that real ones do."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError, PasswordDeleteError


class KeepingKeyring(KeyringBackend):
    """Keeps passwords as long as it lives."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class FailingKeyring(KeyringBackend):
    """Fails with whatever it is given; a number makes it wait so many seconds first."""

    priority = 0  # type: ignore[assignment]

    def __init__(self, trouble: Exception | float) -> None:
        super().__init__()
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        return self._fail()

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()

    def delete_password(self, service: str, username: str) -> None:
        self._fail()

    def _fail(self) -> str:
        if isinstance(self.trouble, Exception):
            raise self.trouble
        time.sleep(self.trouble)
        return "too late"


@contextmanager
def use_keyring(backend: KeyringBackend) -> Iterator[None]:
    """Makes this the computer's keyring for the length of the block."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


def no_keyring() -> FailingKeyring:
    """As where a computer has none."""
    return FailingKeyring(NoKeyringError("No recommended backend was available."))
