"""The campaigns there are, each with how many leads carry it and who saved it last."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.moments import Moment
from calldesk.queries.campaigns import StoredCampaign
from ui.kit import text
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, let_clicks_through
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH = 236


class CampaignSide(QFrame):
    """One button a campaign.

    Signals:
        picked: Name of the campaign to open.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "side")
        FixedSize(self, theme, width=_WIDTH)
        self._theme = theme
        self._rows: list[_Row] = []
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        head = hbox(Label(theme, self.tr("Campaigns"), Type.H2), self._count, None, spacing=8, margins=(8, 0, 0, 0))
        scroll = QScrollArea()
        ThinBar(scroll)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        let_scroll(scroll, inside)
        column = vbox(head, spacing=12, margins=(12, 16, 12, 12))
        column.addWidget(scroll, 1)
        self.setLayout(column)

    def show_all(self, campaigns: Sequence[StoredCampaign], chosen: str, now: Moment, zone: str) -> None:
        """Shows these campaigns, one of them open; "" = a new one is."""
        self._count.say(text.number(len(campaigns)))
        while len(self._rows) < len(campaigns):
            row = _Row(self._theme)
            row.clicked.connect(lambda _on=False, pressed=row: self.picked.emit(pressed.name))
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(campaigns))
            if at < len(campaigns):
                row.show_campaign(campaigns[at], now, zone)
                restyle(row, "chosen", campaigns[at].name == chosen)


class _Row(FaceButton):
    """Name, leads, and who saved it when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("choice")
        self.name = ""
        self._name = ElideLabel(theme, "", Type.STRONG)
        self._about = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._saved = ElideLabel(theme, "", Type.FAINT, Role.TEXT3)
        self.setLayout(vbox(self._name, self._about, self._saved, spacing=1, margins=(12, 9, 10, 9)))
        let_clicks_through(self)

    def show_campaign(self, stored: StoredCampaign, now: Moment, zone: str) -> None:
        """Shows another campaign in place."""
        self.name = stored.name
        self._name.say(stored.name)
        leads = text.plural(stored.leads, self.tr("1 lead"), self.tr("{0} leads"))
        self._about.say(leads if stored.campaign is not None else self.tr("Its text cannot be read"))
        self._about.set_role(Role.TEXT2 if stored.campaign is not None else Role.BAD)
        saved = self.tr("came with the data")
        if stored.at is not None:
            saved = self.tr("saved by {0}, {1}").format(stored.by, text.when(stored.at, now, zone))
        self._saved.say(saved)
        self.setAccessibleName(f"{stored.name}, {self._about.text()}, {saved}")
