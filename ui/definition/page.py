"""The page of the definition: versions at the left, the one that is read or the draft that is edited in the middle."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.actions.definitions import comment_on, draft_definition, sign_definition
from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.definitions import Side
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion, definition_shelf
from ui.definition.foot import DefinitionFoot
from ui.definition.form import EMPTY, DefinitionForm
from ui.definition.form_values import TypedTimes
from ui.definition.reading import DefinitionReading
from ui.definition.side import DefinitionSide
from ui.definition.signing import Asked, ask_to_sign
from ui.definition.states import Offer, draft_of, foot_words, number_to_write, offer, side_to_sign
from ui.definition.words import scope_name
from ui.kit.choice_panel import ChoicePanel
from ui.kit.data_words import refused
from ui.kit.layouts import vbox
from ui.kit.runner import Runner
from ui.kit.theme import Theme

_WATCHED = (Topic.DEFINITIONS, Topic.HANDOFFS, Topic.CAMPAIGNS)


class DefinitionPage(QWidget):
    """Reads one scope's versions, edits its draft, takes comments and signatures.

    Signals:
        left: The person goes back to the calls.
        said: A sentence for the toast, and its icon.
    """

    left = Signal()
    said = Signal(str, str)

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Definition of qualified"))
        self._theme, self._desk, self._runner, self._zone = theme, desk, runner, zone
        self._scope, self._number, self._drops = "", 0, False
        self._shelf: DefinitionShelf | None = None
        self._before: FactId | None = None
        self.panel: ChoicePanel | None = None
        self.side, self.reading, self.form = DefinitionSide(theme), DefinitionReading(theme), DefinitionForm(theme)
        self.foot = DefinitionFoot(theme)
        self._middle = QStackedWidget()
        editing = QWidget()
        editing.setLayout(vbox(self.form, margins=(16, 14, 16, 14)))
        self._middle.addWidget(self.reading)
        self._middle.addWidget(editing)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.foot)
        self._connect()
        self._read()

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self._middle.currentIndex() == 1

    @property
    def shown(self) -> ShelvedVersion | None:
        """The version that is read."""
        known = self._shelf.versions if self._shelf is not None else ()
        return next((one for one in known if one.version.number == self._number), None)

    def edit(self) -> None:
        """E: opens the draft, or a new one that begins as the version in force."""
        if self._shelf is None or self.is_editing or not self._shelf.may_draft:
            return
        newest = next(iter(self._shelf.versions), None)
        self._before = newest.version.definition_id if newest is not None else None
        start = newest.version.definition if newest is not None else EMPTY
        if newest is not None and newest.version.is_signed:  # a new one has moments of its own
            start = replace(start, from_at=None, review_on=None)
        title = self.tr("Draft {0}, {1}").format(number_to_write(self._shelf), scope_name(self._scope))
        times = TypedTimes(self._desk.now(), self._zone, (start.from_at, start.review_on))
        self._middle.setCurrentIndex(1)
        self.form.show_definition(title, start, times)
        self.form.begin()
        self._dress()

    def save(self) -> None:
        """Ctrl+S: keeps the draft; what is wrong is shown at its field."""
        if self.is_editing:
            try:
                content = self.form.definition()
            except DeskError as error:
                self._wrong(error)
                return
            job = partial(self._desk.write, draft_definition, self._scope, content, before=self._before)
            self._runner.write(self, job, self._saved, refused=self._wrong)

    def sign(self) -> None:
        """Ctrl+Enter: asks once more, then signs the draft for the side that is missing."""
        drafted, side = draft_of(self._shelf), side_to_sign(self._shelf)
        if self.is_editing or drafted is None or side is None:
            return
        job = partial(self._desk.write, sign_definition, drafted.version.definition_id, side)
        sign = partial(self._runner.write, self, job, partial(self._signed, side), refused=self._refused)
        self.panel = ask_to_sign(self._theme, self, drafted, side, Asked(sign, self._zone))

    def step(self, by: int) -> None:
        """Down and up the versions."""
        numbers = self.side.numbers
        if self._number in numbers and not self.is_editing:
            at = max(0, min(numbers.index(self._number) + by, len(numbers) - 1))
            self.show_number(numbers[at])

    def show_number(self, number: int) -> None:
        """Reads another version."""
        if self._may_go():
            self._number = number
            self._show()

    def show_scope(self, scope: str) -> None:
        """Reads another campaign's definition, or the whole team's ("")."""
        if self._may_go():
            self._scope, self._number = scope, 0
            self._read()

    def go_back(self) -> None:
        """Out of the form, else to the calls; what is not saved is asked about once."""
        was_editing = self.is_editing
        if not self._may_go():
            return
        if was_editing:
            self._show()
        else:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def comment(self, words: str) -> None:
        """Says something of the newest version."""
        if self._shelf is not None and self._shelf.versions:
            job = partial(self._desk.write, comment_on, self._shelf.versions[0].version.definition_id, words)
            self._runner.write(self, job, lambda _made: self.side.discussion.field.clear(), refused=self._refused)

    def _connect(self) -> None:
        self.side.picked.connect(self.show_number)
        self.side.scope_wanted.connect(self.show_scope)
        self.side.discussion.said.connect(self.comment)
        self.side.discussion.left.connect(self.setFocus)
        self.form.changed.connect(self._typed)
        for wanted, run in (("back", self.go_back), ("edit", self.edit), ("sign", self.sign), ("save", self.save)):
            getattr(self.foot, f"{wanted}_wanted").connect(run)
        self._runner.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(_WATCHED):
            self._read()

    def _read(self) -> None:
        self._runner.read(self, partial(self._desk.read, definition_shelf, self._scope), self._take, slot="shelf")

    def _take(self, shelf: DefinitionShelf) -> None:
        """What is being typed stays."""
        self._shelf = shelf
        if self.shown is None and shelf.versions:
            held = next((one for one in shelf.versions if one.is_in_force), shelf.versions[0])
            self._number = held.version.number
        self._show(editing=self.is_editing)

    def _show(self, *, editing: bool = False) -> None:
        shelf, now = self._shelf, self._desk.now()
        if shelf is None:
            return
        self._drops = False
        self._middle.setCurrentIndex(int(editing))
        self.side.show_shelf(shelf, self._number, now, self._zone)
        self.side.discussion.allow(may_comment=shelf.may_comment)
        self.reading.show_version(shelf, self.shown, now, self._zone)
        if not editing:
            self.setFocus()
        self._dress()

    def _dress(self) -> None:
        if self._shelf is None:
            return
        offered: Offer = offer(self._shelf)
        if self.is_editing:
            self.foot.show_editing(offered.save)
        else:
            self.foot.show_reading(offered.edit, offered.sign)
        self.foot.say(foot_words(self._shelf, self._zone, editing=self.is_editing))

    def _typed(self) -> None:
        self._drops = False
        self.form.show_wrong(None)
        self._dress()

    def _may_go(self) -> bool:
        if self._drops or not self.is_editing or not self.form.is_changed:
            self._middle.setCurrentIndex(0)
            return True
        self._drops = True
        self.foot.say(self.tr("Not saved yet: Ctrl S saves it, the same again drops what you changed."), bad=True)
        return False

    def _saved(self, _made: FactId) -> None:
        self.said.emit(self.tr("The draft is saved. It needs a signature of marketing and one of sales."), "check")
        self._middle.setCurrentIndex(0)
        self._number = number_to_write(self._shelf) if self._shelf is not None else 0
        self._read()

    def _signed(self, side: Side, _made: FactId) -> None:
        words = self.tr("Signed for marketing") if side is Side.MARKETING else self.tr("Signed for sales")
        self.said.emit(words, "check")
        self._read()

    def _wrong(self, error: DeskError) -> None:
        self.form.show_wrong(error)
        self._refused(error)

    def _refused(self, error: DeskError) -> None:
        self.foot.say(refused(error), bad=True)
