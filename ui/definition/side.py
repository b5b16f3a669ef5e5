"""The left of the page: whose definition, its versions with the share accepted, and the discussion of the newest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.definition_figures import FEW
from calldesk.domain.moments import Moment
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion
from ui.definition.discussion import Discussion
from ui.definition.words import name_of, name_within, scope_name, share, span_words
from ui.kit import text
from ui.kit.buttons import FaceButton
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph, let_clicks_through
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.pick_button import PickButton
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH = 312
_VERSIONS_HEIGHT = 330
_BETWEEN = 6


class DefinitionSide(QFrame):
    """One button a version.

    Signals:
        picked: The number of the version to show.
        scope_wanted: Whose definition to show: a campaign's name, "" = the whole team's.
    """

    picked = Signal(int)
    scope_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "side")
        FixedSize(self, theme, width=_WIDTH)
        self._theme = theme
        self._rows: list[_Row] = []
        self.scope = PickButton(theme, self.tr("Whose definition"), ())
        self.scope.picked.connect(lambda scope: self.scope_wanted.emit(str(scope)))
        self.discussion = Discussion(theme)
        self._none = Paragraph(theme, self.tr("Nothing is written yet."), Type.BODY, Role.TEXT2)
        under = Label(theme, self.tr("accepted, of those decided"), Type.FAINT, Role.TEXT3)
        head = hbox(Label(theme, self.tr("Versions"), Type.H2), under, None, spacing=9, margins=(8, 4, 8, 0))
        never = Paragraph(theme, self.tr("Versions never change; hand-offs keep theirs."), Type.FAINT, Role.TEXT3)
        foot = hbox(Icon(theme, "info", 14), spacing=8, margins=(8, 0, 8, 0))
        foot.addWidget(never, 1)
        column = vbox(self.scope, head, self._none, spacing=8, margins=(12, 14, 12, 12))
        column.addWidget(self._versions(theme))
        column.addWidget(self.discussion, 1)
        column.addLayout(foot)
        self.setLayout(column)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The versions as they stand there."""
        return tuple(row.number for row in self._rows if not row.isHidden())

    def show_shelf(self, shelf: DefinitionShelf, chosen: int, now: Moment, zone: str) -> None:
        """Shows the versions of a scope, one of them open; 0 = there is none."""
        names = dict.fromkeys((*shelf.scopes, *shelf.campaigns, shelf.scope))
        self.scope.offer([(scope_name(scope), scope) for scope in names])
        self.scope.show_value(shelf.scope)
        self._none.setVisible(not shelf.versions)
        self._show_rows(shelf.versions, chosen, zone)
        if shelf.versions:
            newest = shelf.versions[0]
            said = [comment for comment in shelf.comments if comment.number == newest.version.number]
            self.discussion.show_comments(said, name_within(newest), now, zone)
        self.discussion.setVisible(bool(shelf.versions))

    def _show_rows(self, versions: Sequence[ShelvedVersion], chosen: int, zone: str) -> None:
        while len(self._rows) < len(versions):
            row = _Row(self._theme)
            row.clicked.connect(lambda _on=False, pressed=row: self.picked.emit(pressed.number))
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(versions))
            if at < len(versions):
                row.show_version(versions[at], zone)
                restyle(row, "chosen", versions[at].version.number == chosen)
                if versions[at].version.number == chosen:
                    self._scroll.ensureWidgetVisible(row)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a limit; the discussion has the rest."""
        tall = sum(row.sizeHint().height() + _BETWEEN for row in self._rows if not row.isHidden())
        self._scroll.setFixedHeight(min(tall, self._theme.px(_VERSIONS_HEIGHT)))

    def _versions(self, theme: Theme) -> QScrollArea:
        self._scroll = scroll = QScrollArea()
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        ThinBar(scroll)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_BETWEEN)
        self._column.addStretch(1)
        let_scroll(scroll, inside)
        theme.changed.connect(self._fit)
        return scroll


class _Row(FaceButton):
    """Number, what holds of it, and the share accepted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("choice")
        self.number = 0
        self._name = Label(theme, "", Type.H2)
        self._chip = Chip(theme)
        self._share = Label(theme, "", Type.H2)
        self._span = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._of = Label(theme, "", Type.FAINT, Role.TEXT2)
        above = hbox(self._name, self._chip, None, self._share, spacing=8)
        self.setLayout(vbox(above, hbox(self._span, None, self._of), spacing=2, margins=(12, 7, 12, 8)))
        let_clicks_through(self)

    def show_version(self, shelved: ShelvedVersion, zone: str) -> None:
        """Shows another version in place."""
        self.number = shelved.version.number
        decided = shelved.figures.decided
        few = 0 < decided < FEW
        self._name.say(name_of(shelved))
        face = self._face(shelved)
        self._chip.setVisible(face is not None)
        if face is not None:
            self._chip.show_face(face)
        self._share.say(share(shelved.figures.accepted, decided) if shelved.version.is_signed else "")
        self._share.set_role(Role.TEXT2 if few or not decided else Role.TEXT)
        self._span.say(span_words(shelved, zone))
        of = self.tr("only {0}") if few else self.tr("of {0}")
        self._of.say(of.format(text.number(decided)) if decided else "")
        told = (self._name.text(), face.text if face else "", self._span.text(), self._share.text(), self._of.text())
        self.setAccessibleName(", ".join(part for part in told if part))

    def _face(self, shelved: ShelvedVersion) -> ChipFace | None:
        if shelved.is_in_force:
            return ChipFace(self.tr("in force"), Role.OK)
        if shelved.version.is_signed:
            return None
        return ChipFace(self.tr("not signed") if not shelved.signed else self.tr("1 of 2 signed"), Role.WARN)
