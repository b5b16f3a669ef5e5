"""The form of the routing: the clocks of a hand-off, and each rep with what they take."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from calldesk.domain.errors import DeskError, Unreadable
from calldesk.domain.routing import Routing
from calldesk.queries.routing import RoutingNow
from ui.kit.data_words import refused
from ui.kit.entries import Entries
from ui.kit.entry import Part, line_field
from ui.kit.fonts import Type
from ui.kit.labels import Label, plain_tip
from ui.kit.layouts import Item, hbox, restyle, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.team_rules.routing_values import rep_rules, typed_rules

translate = QCoreApplication.translate
_MOST_HOURS = 1000.0


class RoutingForm(QFrame):
    """Gives the rules as they stand in the fields.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_filling = False
        self.clocks: dict[str, QLineEdit] = {}
        self._card = QFrame()
        self._card.setProperty("part", "card")
        self.reps = Entries(theme, (), "")
        self._column = vbox(self._clock_card(theme), self._card, spacing=12)
        self._column.setStretch(1, 1)
        self.setLayout(self._column)

    def show_routing(self, now: RoutingNow) -> None:
        """Fills the form."""
        self._is_filling = True
        for name, field in self.clocks.items():
            value = getattr(now.routing, name)
            field.setText(f"{value:g}")
            field.setEnabled(now.may_change)
        self._lay_out(now)
        self.reps.show_all([(typed_rules(one), {}) for one in now.routing.reps])
        self.reps.allow(may_change=now.may_change)
        self._is_filling = False

    def read(self) -> Routing:
        """The rules as they stand there.

        Raises:
            Unreadable: A field is no such thing; `about` names it, behind the place of its rep: ``2.size``.
        """
        clocks = {name: self._clock(name) for name in self.clocks}
        found = []
        for at, (values, _rest) in enumerate(self.reps.all_values()):
            try:
                found.append(rep_rules(values))
            except Unreadable as error:
                raise error.of(f"{at}.{error.about}") from None
        return Routing(tuple(found), **clocks)

    def show_wrong(self, error: DeskError | None) -> None:
        """Marks the field an error is about; None takes every mark away."""
        about = error.about if error is not None else ""
        for name, field in self.clocks.items():
            restyle(field, "wrong", "true" if name == about else "false")
        at, _, name = about.partition(".")
        if error is not None and at.isdecimal():
            self.reps.show_wrong(int(at), name, refused(error))
        else:
            self.reps.show_wrong(0, "", "")

    def _clock(self, name: str) -> float:
        typed = self.clocks[name].text().strip().replace(",", ".")
        try:
            value = float(typed)
        except ValueError:
            value = -1.0
        if not 0 <= value <= _MOST_HOURS:
            raise Unreadable(translate("routing", "Write a number from 0 to 1000, like 24.")).of(name)
        return value

    def _clock_card(self, theme: Theme) -> QFrame:
        card = QFrame()
        card.setProperty("part", "card")
        row = hbox(spacing=12)
        for name, words, said in _clock_names():
            field = self.clocks[name] = line_field(theme, words)
            field.setAccessibleName(f"{words}: {said}")
            field.setToolTip(plain_tip(said))
            field.textEdited.connect(self._typed)
            cell = QWidget()
            cell.setLayout(vbox(Label(theme, words, Type.FAINT, Role.TEXT2), field, spacing=4))
            row.addWidget(cell, 1)
        about = Label(theme, self.tr("Hours are the rep's working time"), Type.FAINT, Role.TEXT3)
        head = hbox(Label(theme, self.tr("Clocks of a hand-off"), Type.H2), about, None)
        card.setLayout(vbox(head, row, spacing=8, margins=(18, 12, 18, 14)))
        return card

    def _lay_out(self, now: RoutingNow) -> None:
        """The list anew for the reps that there are: on a team they are chosen, on a file typed."""
        parts = _parts(now.reps)
        card = QFrame()
        card.setProperty("part", "card")
        self.reps = Entries(self._theme, parts, self.tr("Add a rep"))
        self.reps.setAccessibleName(self.tr("Reps"))
        self.reps.changed.connect(self._typed)
        about = Label(self._theme, self.tr("An empty field fits every lead"), Type.FAINT, Role.TEXT3)
        head = hbox(Label(self._theme, self.tr("Reps"), Type.H2), about, None)
        names: list[Item] = []
        for part in parts:
            if part.width:
                label = Label(self._theme, _heads()[part.name], Type.OVER, Role.TEXT2)
                FixedSize(label, self._theme, width=part.width)
                names.append(label)
        columns = hbox(*names, None, spacing=6, margins=(11, 0, 0, 0))
        column = vbox(head, columns, spacing=8, margins=(18, 12, 6, 12))
        column.addWidget(self.reps, 1)
        card.setLayout(column)
        self._column.replaceWidget(self._card, card)
        self._card.deleteLater()
        self._card = card

    def _typed(self) -> None:
        if not self._is_filling:
            self.edited.emit()


def _clock_names() -> tuple[tuple[str, str, str], ...]:
    return (
        ("accept_hours", translate("routing", "Accept within, h"), translate("routing", "until a rep says yes or no")),
        (
            "contact_hours",
            translate("routing", "First contact within, h"),
            translate("routing", "after accepting, where no appointment was made"),
        ),
        (
            "silent_days",
            translate("routing", "Next word within, d"),
            translate("routing", "days without a word until the rep is reminded"),
        ),
        (
            "patience_hours",
            translate("routing", "Patience, h"),
            translate("routing", "from a reminder to the team lead, and from there to the next rep"),
        ),
    )


def _heads() -> dict[str, str]:
    return {
        "login": translate("routing", "Rep"),
        "zone": translate("routing", "Zone"),
        "hours": translate("routing", "At work"),
        "states": translate("routing", "States"),
        "countries": translate("routing", "Countries"),
        "industries": translate("routing", "Industries"),
        "size": translate("routing", "Employees"),
        "most_open": translate("routing", "Most open"),
    }


def _parts(reps: tuple[tuple[str, str], ...]) -> tuple[Part, ...]:
    choices = tuple((name, login) for login, name in reps)
    return (
        Part("login", translate("routing", "Rep"), 130, choices=choices),
        Part("zone", translate("routing", "Zone, like America/Denver"), 150),
        Part("hours", translate("routing", "At work, like mo-fr 09:00-17:00"), 150),
        Part("states", translate("routing", "States, like IL, WI"), 170),
        Part("countries", translate("routing", "Countries, like US"), 126),
        Part("industries", translate("routing", "Industries, like Hospitals"), 170),
        Part("size", translate("routing", "Employees, like 50-500"), 130),
        Part("most_open", translate("routing", "Most open, like 20"), 84),
        Part("accounts", translate("routing", "Accounts that are theirs, with commas between them")),
        Part("away", translate("routing", "Away, like 2026-12-21 - 2027-01-03")),
    )
