"""What a campaign says to a lead, ready for the card: the call and the preview of a campaign show the same."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from calldesk.domain.campaigns import Campaign, said, talk_track
from ui.lead_card.faces import StepFace, TalkFace

translate = QCoreApplication.translate


def talk_face(campaign: Campaign, kinds: Sequence[str], lead: Mapping[str, str], caller: str) -> TalkFace:
    """Track, brief and objections.

    Args:
        campaign: Whose words.
        kinds: What the lead did, newest first, as `talk_track` takes it.
        lead: Fields by their import names, `asked_for` among them.
        caller: The first name the caller gives.
    """
    steps = talk_track(campaign, kinds)
    return TalkFace(
        track=tuple(StepFace(step.title, said(step.words, campaign, lead, caller)) for step in steps),
        brief=_brief(campaign, lead, caller),
        objections=tuple(StepFace(one.says, said(one.answer, campaign, lead, caller)) for one in campaign.objections),
        asked_for=lead.get("asked_for", ""),
    )


def _brief(campaign: Campaign, lead: Mapping[str, str], caller: str) -> tuple[StepFace, ...]:
    offered = (StepFace(translate("lead_card", "Offered"), campaign.offered),) if campaign.offered else ()
    lines = said(campaign.brief, campaign, lead, caller).splitlines()
    return (*offered, *(StepFace("", line.strip()) for line in lines if line.strip()))
