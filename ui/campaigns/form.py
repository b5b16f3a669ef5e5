"""The form of a campaign: what it is, its talk track, objections and criteria."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QStackedWidget

from calldesk.domain.campaign_check import MOST_CRITERIA
from calldesk.domain.campaigns import Campaign, Criterion, Objection, TalkStep
from calldesk.domain.event_kinds import EventKind
from ui.campaigns.general import General
from ui.campaigns.words import branch_choices
from ui.kit.entries import Entries
from ui.kit.entry import Part
from ui.kit.layouts import vbox
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.lead_card.criteria import KEYS

translate = QCoreApplication.translate
NEW = Campaign("", "", "", "", (), (), ())
PARTS = ("name", "track", "objections", "criteria")
"""The tabs, as a refusal names them (`DeskError.about`)."""


class CampaignForm(QFrame):
    """Gives the campaign as it stands in the fields; what it does not know goes with its entries.

    Signals:
        changed: Something in it is another now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, kinds: Mapping[str, EventKind]) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._campaign = NEW
        self._is_filling = False
        words = (self.tr("Campaign"), self.tr("Talk track"), self.tr("Objections"), self.tr("Criteria"))
        self.tabs = SegmentedTabs(theme, words, self.tr("Parts of the campaign"), fill=True)
        self.general = General(theme)
        self.track = Entries(theme, _step_parts(kinds), self.tr("Add a step or a branch"))
        self.objections = Entries(theme, _objection_parts(), self.tr("Add an objection"))
        self.criteria = Entries(theme, _criterion_parts(), self.tr("Add a criterion"), KEYS[:MOST_CRITERIA])
        self._pages = QStackedWidget()
        for page in (self.general, self.track, self.objections, self.criteria):
            self._pages.addWidget(page)
            page.changed.connect(self._changed)
        self.tabs.chosen.connect(self._pages.setCurrentIndex)
        column = vbox(self.tabs, spacing=14, margins=(16, 16, 6, 12))
        column.addWidget(self._pages, 1)
        self.setLayout(column)

    def show_campaign(self, campaign: Campaign, *, may_change: bool) -> None:
        """Fills the form."""
        self._is_filling = True
        self._campaign = campaign
        self.general.show_campaign(campaign)
        self.track.show_all([({"title": s.title, "when": s.when, "words": s.words}, s.rest) for s in campaign.steps])
        self.objections.show_all([({"says": o.says, "answer": o.answer}, o.rest) for o in campaign.objections])
        self.criteria.show_all(
            [({"key": c.key, "name": c.name, "question": c.question}, c.rest) for c in campaign.criteria]
        )
        for page in (self.general, self.track, self.objections, self.criteria):
            page.allow(may_change=may_change)
        self._is_filling = False

    def campaign(self) -> Campaign:
        """The campaign as it stands in the fields."""
        return replace(
            self.general.filled(self._campaign),
            steps=tuple(TalkStep(**values, rest=rest) for values, rest in self.track.all_values()),
            objections=tuple(Objection(**values, rest=rest) for values, rest in self.objections.all_values()),
            criteria=tuple(
                Criterion(values["key"], values["name"], values["question"], rest=rest)
                for values, rest in self.criteria.all_values()
            ),
        )

    def show_part(self, about: str) -> None:
        """Brings the part of a refusal before the eye."""
        if about in PARTS:
            self.tabs.choose(PARTS.index(about))

    def begin(self) -> None:
        """Puts the caret into the first field."""
        self.tabs.choose(0)
        first = self.findChild(QLineEdit) or self.findChild(QPlainTextEdit)
        if first is not None:
            first.setFocus()

    def _changed(self) -> None:
        if not self._is_filling:
            self.changed.emit()


def _step_parts(kinds: Mapping[str, EventKind]) -> tuple[Part, ...]:
    return (
        Part("title", translate("campaigns", "Title, like Open"), 120),
        Part("when", translate("campaigns", "For whom"), choices=branch_choices(kinds)),
        Part("words", translate("campaigns", "What to say; spoken words in “ ”"), lines=3),
    )


def _objection_parts() -> tuple[Part, ...]:
    return (
        Part("says", translate("campaigns", "What they say"), 300),
        Part("answer", translate("campaigns", "What helps then"), lines=4),
    )


def _criterion_parts() -> tuple[Part, ...]:
    return (
        Part("name", translate("campaigns", "Name, like Need"), 130),
        Part("key", translate("campaigns", "Key it is kept by"), 130),
        Part("question", translate("campaigns", "What to find out?")),
    )
