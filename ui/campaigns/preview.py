"""A campaign as the qualifier sees it: the card's own talk and criteria, for a made-up lead who did as chosen."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calldesk.domain.campaigns import ANY, Campaign
from calldesk.domain.event_kinds import EventKind
from calldesk.domain.ids import LeadId
from ui.campaigns.words import did_choices
from ui.kit.chips import ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox
from ui.kit.pick_button import PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.criteria import CriteriaCard
from ui.lead_card.faces import CriterionFace, LeadFace
from ui.lead_card.talk import TalkCard
from ui.lead_card.talk_words import talk_face
from ui.lead_card.timeline import TimelineView, timeline_model

SAMPLE = MappingProxyType(
    {
        "full_name": "Maya Okafor",
        "given_name": "Maya",
        "family_name": "Okafor",
        "company": "Brightline Health",
        "title": "VP Operations",
        "industry": "Hospitals",
        "city": "Chicago",
        "country": "US",
    }
)
_LEAD = LeadId(0)
_MOST_DOUBTS = 3
_CHOICE_WIDTH = 220


class Preview(QWidget):
    """The real cards, filled anew with every letter that is typed beside them."""

    def __init__(self, theme: Theme, kinds: Mapping[str, EventKind], caller: str) -> None:
        super().__init__()
        self._caller = caller
        self._campaign: Campaign | None = None
        self._did = PickButton(theme, self.tr("What the lead did"), did_choices(kinds))
        self._did.show_value(ANY)
        self._did.picked.connect(self._chosen)
        FixedSize(self._did, theme, width=_CHOICE_WIDTH)
        self.talk = TalkCard(theme, TimelineView(theme, timeline_model()))
        self.criteria = CriteriaCard(theme)
        self.criteria.set_compact(compact=True)
        self.criteria.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._doubts = Paragraph(theme, "", Type.FAINT, Role.WARN)
        head = hbox(
            Label(theme, self.tr("As the qualifier sees it"), Type.H2),
            None,
            Label(theme, self.tr("The lead did"), Type.FAINT, Role.TEXT3),
            self._did,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.talk, 1)
        column.addWidget(self.criteria)
        column.addWidget(self._doubts)

    def show_campaign(self, campaign: Campaign, doubts: Sequence[str]) -> None:
        """Shows it as it stands in the form, with the sentences about what no lead would fill."""
        self._campaign = campaign
        self._show()
        more = self.tr("And {0} more like it.").format(len(doubts) - _MOST_DOUBTS) if len(doubts) > _MOST_DOUBTS else ""
        self._doubts.say("\n".join([*doubts[:_MOST_DOUBTS], *([more] if more else [])]))
        self._doubts.setVisible(bool(doubts))

    def show_did(self, kind: str) -> None:
        """Shows the branch for a lead who did this last."""
        self._did.show_value(kind)
        self._show()

    def _chosen(self, kind: object) -> None:
        self.show_did(str(kind))

    def _show(self) -> None:
        campaign = self._campaign
        if campaign is None:
            return
        did = str(self._did.value or "")
        lead = {**SAMPLE, "asked_for": campaign.asked_for}
        talk = talk_face(campaign, (did,) if did else (), lead, self._caller)
        self.talk.show_face(LeadFace(_LEAD, SAMPLE["full_name"], ChipFace("", Role.COLD), talk=talk))
        self.criteria.show_criteria([CriterionFace(one.key, one.name, one.question) for one in campaign.criteria])
