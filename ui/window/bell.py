"""The bell in the top bar: how many notices are new, and the panel that shows them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from typing_extensions import override

from calldesk.actions.alerts import mark_seen
from calldesk.domain.changes import Topic
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.alerts import Alert, alerts, unseen_alerts
from ui.kit import messages, text
from ui.kit.buttons import FaceButton
from ui.kit.commands import Command, Scope
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, let_clicks_through, plain_tip
from ui.kit.layouts import hbox
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.screen import Screen
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.top_bar import TopBar
from ui.window.place import Place

translate = QCoreApplication.translate
KEY = "Ctrl+B"
_MOST_SHOWN = 99


class BellButton(FaceButton):
    """A bell, with a count beside it while something is new."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self._count = Label(theme, "", Type.CHIP, Role.ACCENT)
        self.setLayout(hbox(Icon(theme, "bell", 16, Role.TEXT2), self._count, spacing=5, margins=(8, 6, 8, 6)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        let_clicks_through(self)
        self.show_count(0)

    @property
    def words(self) -> str:
        """The count as it stands there; "" = nothing is new."""
        return self._count.text()

    def show_count(self, new: int) -> None:
        """Says how many are new."""
        self._count.say("" if not new else str(new) if new <= _MOST_SHOWN else f"{_MOST_SHOWN}+")
        self._count.setVisible(bool(new))
        said = text.plural(new, self.tr("1 new notice"), self.tr("{0} new notices")) if new else self.tr("Notices")
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(f"{said} (Ctrl B)"))
        self.updateGeometry()


class Bell(Screen[int]):
    """Counts what is new whenever a notice is written here or elsewhere; it is seen with its page, and ends with it.

    Where its button is not seen, it reads nothing and opens nothing: under another page, and on a wall.
    """

    topics = frozenset({Topic.ALERTS})

    def __init__(self, place: Place, bar: TopBar, theme: Theme, open_alert: Callable[[Alert], None]) -> None:
        self._place = place
        self.button = BellButton(theme)
        super().__init__(place.tools.runner, self.button)
        self.setParent(place.screen)
        self._shown: tuple[Alert, ...] = ()
        bar.add_tool(self.button)
        self.button.setVisible(place.screen.isVisible())
        place.screen.installEventFilter(self)
        place.screen.destroyed.connect(self.button.deleteLater)
        self.button.clicked.connect(self.open)
        self.panel = ListPanel(theme, place.screen, _words())
        self.panel.wanted.connect(lambda at: open_alert(self._shown[at]))
        place.tools.runner.changed.connect(self.on_changes)

    @property
    def command(self) -> Command:
        """What lets its key and the palette open it."""
        return Command("window.notices", translate("keys", "Notices"), KEY, Scope.WINDOW, self.open)

    @override
    def load(self) -> Callable[[], int]:
        return partial(self._place.tools.desk.read, unseen_alerts)

    @override
    def show(self, rows: int) -> None:
        self.button.show_count(rows)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._place.screen and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.button.setVisible(self._place.screen.isVisible())
            return False
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Shows the notices; what is shown counts as seen."""
        place = self._place
        if self.button.isVisible():
            place.tools.runner.read(self, partial(place.tools.desk.read, alerts), self._open, slot="alerts")

    def _open(self, found: tuple[Alert, ...]) -> None:
        place = self._place
        if not self.button.isVisible():
            return
        self._shown = found
        now, zone = place.tools.desk.now(), place.tools.reader.zone
        new = sum(1 for one in found if one.is_new)
        head = text.plural(new, translate("bell", "1 is new"), translate("bell", "{0} are new")) if new else ""
        self.panel.show_rows([_face(at, one, now, zone) for at, one in enumerate(found)], len(found), head)
        if new:
            seen = partial(place.tools.desk.write, mark_seen, max(one.told_at for one in found))
            place.tools.runner.write(self, seen, _nothing)


def open_alert(open_lead: Callable[[LeadId], None], show_definition: Callable[[], None], alert: Alert) -> None:
    """Opens what a notice is of: a lead, or the definition."""
    if alert.lead_id is not None:
        open_lead(alert.lead_id)
    else:
        show_definition()


def _nothing(_done: None) -> None:
    """The count is read again by itself."""


def _face(at: int, one: Alert, now: Moment, zone: str) -> ListFace:
    said = messages.say(one.what, now, zone)
    icon = _ICONS.get(one.what.code, "bell") if one.is_new else "check"
    gone = translate("bell", "A hand-off that was yours")
    name = (one.name or gone) if one.lead_id is not None else _of_definition(one)
    return ListFace(at, name, said, text.when(one.told_at, now, zone), one.company, icon)


def _of_definition(one: Alert) -> str:
    campaign = str(one.what["campaign"])
    known = translate("bell", "Definition of “qualified”")
    return f"{known}, {campaign}" if campaign else known


_ICONS = {
    "callback_cancelled": "calendar-x",
    "callback_given": "calendar-check",
    "callback_given_away": "users",
    "callback_rescued": "users",
    "claim_released": "undo-2",
    "coach_cleared": "check",
    "coach_flag": "flag",
    "coach_help": "hand-helping",
    "coach_helped": "hand-helping",
    "coach_note": "message-square-quote",
    "definition_review_due": "flag",
    "definition_review_soon": "flag",
    "touch_asked": "timer",
    "touch_overdue": "timer",
    "handoff_accepted": "circle-check",
    "handoff_won": "circle-check",
    "handoff_returned": "undo-2",
    "handoff_came_back": "undo-2",
    "handoff_lost": "circle-x",
    "handoff_escalated": "timer",
    "handoff_late": "timer",
    "handoff_moved": "calendar-clock",
    "handoff_offered": "handshake",
    "handoff_taken_over": "handshake",
    "mail_failed": "mail",
    "mail_unsure": "mail",
}


def _words() -> PanelWords:
    return PanelWords(
        title=translate("bell", "Notices"),
        empty=translate("bell", "Nothing yet. What becomes of your callbacks and of late first touches is told here."),
        one=translate("bell", "1 notice"),
        many=translate("bell", "{0} notices"),
        listed=translate("bell", "Notices"),
        icon="bell",
        keys=(("Enter", translate("bell", "opens")),),
    )
