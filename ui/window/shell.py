"""The window itself: top bar, one page at a time, status line; it navigates and decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.top_bar import TopBar
from ui.window.status_line import StatusLine
from ui.window.view_state import ViewState

LEAST_WIDTH, LEAST_HEIGHT = 1040, 640
FULL_WIDTH, FULL_HEIGHT = 1318, 882
_BACK = 20
_ICON = 64


class Shell(QWidget):
    """The frame that is on screen before anything is read.

    Signals:
        closing: The person closes the window; what is not saved must be saved now.
        compact_changed: Whether there is room for the compact arrangement only.
    """

    closing = Signal()
    compact_changed = Signal(bool)

    def __init__(self, theme: Theme, view: ViewState) -> None:
        super().__init__()
        self.setWindowTitle("CallDesk")
        self.setWindowIcon(QIcon(theme.icon("phone-outgoing", _ICON, Role.ACCENT)))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.theme = theme
        self._view = view
        self._compact = False
        self._holds: Callable[[], bool] = _never
        self.bar = TopBar(theme)
        self.status = StatusLine(theme)
        self._pages = QStackedWidget()
        self._nothing = QWidget()
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.status)
        theme.changed.connect(self._look_changed)

    @property
    def is_compact(self) -> bool:
        """Whether there is room for the compact arrangement only."""
        return self._compact

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def is_over(self, page: QWidget | None) -> bool:
        """Whether the page that is shown lies over this one; None = whether there is a page at all."""
        return self.page not in {page, self._nothing}

    def show_page(self, page: QWidget) -> None:
        """Shows a page over those before it."""
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def replace_page(self, page: QWidget) -> None:
        """Shows a page in place of the one that is shown, which ends."""
        gone = self.page
        self.show_page(page)
        if gone is not None:
            self._pages.removeWidget(gone)
            gone.deleteLater()

    def drop_page(self) -> None:
        """Ends the page that is shown; the one before it is seen again."""
        page = self.page
        if page is not None and page is not self._nothing:
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()
            self._pages.setCurrentIndex(self._pages.count() - 1)

    def show_whose(self, person: str, data: str) -> None:
        """Who sits here, and which data they see."""
        self.bar.show_person(person)
        self.status.show_live(data)

    def full_screen(self) -> None:
        """Full screen, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def close_unless(self, holds: Callable[[], bool]) -> None:
        """From now on asks this before it closes: whether it is to stay open for a question."""
        self._holds = holds

    def drop_pages(self) -> None:
        """Ends every page."""
        self.drop_pages_over(None)

    def drop_pages_over(self, page: QWidget | None) -> None:
        """Ends the pages that lie over this one; None = all."""
        while self.is_over(page):
            self.drop_page()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._holds():
            event.ignore()
            return
        self._view.keep_place(self)
        self.closing.emit()
        super().closeEvent(event)

    def _look_changed(self) -> None:
        self._view.keep_theme(self.theme)
        self._fit()

    def _fit(self) -> None:
        back = _BACK if self._compact else 0
        px = self.theme.px
        compact = self.width() < px(FULL_WIDTH + back) or self.height() < px(FULL_HEIGHT + back)
        if compact != self._compact:
            self._compact = compact
            self.bar.set_compact(compact=compact)
            self.compact_changed.emit(compact)


def _never() -> bool:
    """Where no page has anything to ask."""
    return False
