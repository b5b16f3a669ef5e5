"""A robot at the window that waits as long as a busy machine needs: how fast a machine is decides no test."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import CheckParamsCb, QtBot, SignalBlocker, _WaitWidgetContextManager

PATIENCE_MS = 60_000
"""A busy machine may take its time; no result depends on it."""


class PatientBot(QtBot):
    """As pytest-qt's, which gives up after 5 s."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> _WaitWidgetContextManager:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(  # noqa: N802
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: CheckParamsCb | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)
