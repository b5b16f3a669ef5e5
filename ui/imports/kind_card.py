"""Names or leads: what these people are, whose numbers they have, and which campaign they belong to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from ui.imports.words import REGIONS, own_region, region_words
from ui.kit import text
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, let_clicks_through
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.pick_button import PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_FIELD_WIDTH = 210


class KindCard(QFrame):
    """Two choices of which one holds, and two fields.

    Signals:
        decided: Something here changed.
    """

    decided = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self.as_leads = False
        self.region: str | None = own_region()
        self._names, self._leads = self._choices()
        self._names.clicked.connect(lambda: self.choose(as_leads=False))
        self._leads.clicked.connect(lambda: self.choose(as_leads=True))
        self._region = PickButton(
            theme, self.tr("Numbers without a country code are of"), [(region_words(r), r) for r in (*REGIONS, None)]
        )
        FixedSize(self._region, theme, width=_FIELD_WIDTH)
        self._region.picked.connect(self._choose_region)
        self.campaign = self._campaign_field()
        head = hbox(
            Label(theme, self.tr("Names or leads"), Type.H2),
            Label(theme, self.tr("what these people are"), Type.FAINT, Role.TEXT3),
            None,
        )
        fields = vbox(
            hbox(Label(theme, self.tr("Numbers without a country code"), Type.BODY, Role.TEXT2), None, self._region),
            hbox(Label(theme, self.tr("Campaign of every row"), Type.BODY, Role.TEXT2), None, self.campaign),
            spacing=8,
        )
        self.setLayout(vbox(head, self._names, self._leads, 4, fields, None, spacing=9, margins=(20, 14, 20, 14)))
        self.choose(as_leads=False)
        self._region.show_value(self.region)
        theme.changed.connect(self._dress)
        self._dress()

    def _choices(self) -> "tuple[_Choice, _Choice]":
        names = _Choice(
            self._theme,
            self.tr("Names"),
            self.tr("People in the audience who have shown no interest. The default for every file."),
            (
                ("list-checks", self.tr("Compared with the people and do-not-call marks you have")),
                ("ban", self.tr("Never on the call list; interest makes a name a lead")),
            ),
        )
        leads = _Choice(
            self._theme,
            self.tr("Leads"),
            self.tr("You state that every row has expressed interest. It stands in each lead's history."),
            (
                ("flag", self.tr("File and row are kept as the evidence")),
                ("timer", self.tr("On the call list at once; the first-touch clock runs to the end of the day")),
            ),
        )
        return names, leads

    def _campaign_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("part", "field")
        FixedSize(field, self._theme, width=_FIELD_WIDTH)
        field.setPlaceholderText(self.tr("None, or as the file says"))
        field.setAccessibleName(self.tr("Campaign of every row"))
        field.textEdited.connect(lambda _text: self.decided.emit())
        return field

    def show_counts(self, rows: int) -> None:
        """How many rows the choice is about."""
        self._names.show_rows(rows if not self.as_leads else 0)
        self._leads.show_rows(rows if self.as_leads else 0)

    def set_compact(self, *, compact: bool) -> None:
        """Without the second lines where there is little room."""
        for choice in (self._names, self._leads):
            choice.set_compact(compact=compact)

    def choose(self, *, as_leads: bool) -> None:
        """Names or leads."""
        changed = as_leads is not self.as_leads
        self.as_leads = as_leads
        self._names.show_chosen(chosen=not as_leads)
        self._leads.show_chosen(chosen=as_leads)
        if changed:
            self.decided.emit()

    def _dress(self) -> None:
        self.campaign.setFont(self._theme.font(Type.BODY))

    def _choose_region(self, region: object) -> None:
        self.region = region if isinstance(region, str) else None
        self._region.show_value(self.region)
        self.decided.emit()


class _Choice(FaceButton):
    """One of the two, as a card with a radio mark."""

    def __init__(self, theme: Theme, name: str, says: str, lines: tuple[tuple[str, str], ...]) -> None:
        super().__init__("choice")
        self.setCheckable(True)
        self._name = name
        self._theme = theme
        self._mark = Icon(theme, "circle", 16, Role.TEXT3)
        self._rows = Label(theme, "", Type.STRONG)
        words = Label(theme, says, Type.BODY, Role.TEXT2).wrapped()
        self._lines = QWidget()
        self._lines.setLayout(
            vbox(
                *(hbox(Icon(theme, icon, 14), _line(theme, said), spacing=8) for icon, said in lines),
                spacing=5,
            )
        )
        head = hbox(self._mark, Label(theme, name, Type.H2), None, self._rows)
        self.setLayout(vbox(head, words, self._lines, spacing=6, margins=(14, 10, 14, 11)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{name}. {says}")
        let_clicks_through(self)

    def show_chosen(self, *, chosen: bool) -> None:
        """Whether it holds."""
        self.setChecked(chosen)
        restyle(self, "chosen", chosen)
        self._mark.show_icon("circle-dot" if chosen else "circle", Role.ACCENT if chosen else Role.TEXT3)

    def show_rows(self, rows: int) -> None:
        """How many rows."""
        self._rows.say(self.tr("all {0}").format(text.number(rows)) if rows else "")

    def set_compact(self, *, compact: bool) -> None:
        """Head and sentence only."""
        self._lines.setVisible(not compact)


def _line(theme: Theme, said: str) -> Label:
    label = Label(theme, said, Type.FAINT, Role.TEXT2)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label
