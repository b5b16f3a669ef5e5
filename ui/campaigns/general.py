"""The first part of the form: name, offer, brief, sources and the rule for the first dial."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.campaigns import Campaign
from ui.campaigns.words import first_touch_choices
from ui.kit.entry import line_field, text_field
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.pick_button import PickButton
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_BRIEF_LINES = 9


class General(QScrollArea):
    """Fields under each other.

    Signals:
        changed: Something in them is another now.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        ThinBar(self, always=True)
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 14, 0)
        self._column.setSpacing(5)
        self._name = self._line(self.tr("Name"), self.tr("As the leads carry it in their campaign"))
        self._offered = self._line(self.tr("Offered"), self.tr("What the lead was offered, in one line"))
        self._asked_for = self._line(self.tr("Asked for"), self.tr("Where their own wish is not known"))
        self._brief = self._text(self.tr("Brief"), self.tr("What the caller must know, one fact a line"))
        self._sources = self._line(self.tr("Sources"), self.tr("Where its leads come from, with commas between"))
        self._first_touch = PickButton(theme, self.tr("First touch"), first_touch_choices())
        self._first_touch.picked.connect(self._first_touch.show_value)
        self._first_touch.picked.connect(self.changed)
        self._under(self.tr("First touch"), self._first_touch)
        said = self.tr("{given_name}, {company}, {asked_for}, {caller} and all fields of a lead fill themselves;")
        more = self.tr("{company|your company} says what stands there for a blank.")
        self._column.addWidget(Paragraph(theme, f"{said} {more}", Type.FAINT, Role.TEXT3))
        self._column.addStretch(1)
        let_scroll(self, inside)

    def allow(self, *, may_change: bool) -> None:
        """Lets the fields be typed in, or only read."""
        self._inside.setEnabled(may_change)

    def show_campaign(self, campaign: Campaign) -> None:
        """Fills the fields."""
        self._name.setText(campaign.name)
        self._offered.setText(campaign.offered)
        self._asked_for.setText(campaign.asked_for)
        self._brief.setPlainText(campaign.brief)
        self._sources.setText(", ".join(campaign.sources))
        self._first_touch.show_value(campaign.first_touch)

    def filled(self, campaign: Campaign) -> Campaign:
        """The campaign with what stands in the fields."""
        sources = [source.strip() for source in self._sources.text().split(",")]
        kept = self._sources.text() == ", ".join(campaign.sources)
        return replace(
            campaign,
            name=self._name.text(),
            offered=self._offered.text(),
            asked_for=self._asked_for.text(),
            brief=self._brief.toPlainText().strip(),
            sources=campaign.sources if kept else tuple(source for source in sources if source),
            first_touch=str(self._first_touch.value or ""),
        )

    def _line(self, name: str, hint: str) -> QLineEdit:
        field = line_field(self._theme, hint)
        field.textChanged.connect(self.changed)
        self._under(name, field)
        return field

    def _text(self, name: str, hint: str) -> QPlainTextEdit:
        field = text_field(self._theme, hint, _BRIEF_LINES)
        field.textChanged.connect(self.changed)
        self._under(name, field)
        return field

    def _under(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._column.addWidget(Label(self._theme, name, Type.OVER, Role.TEXT2))
        self._column.addWidget(field)
        self._column.addSpacing(7)
