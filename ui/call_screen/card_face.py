"""Turns a lead card of the core into what the card shows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from calldesk.domain.calling import Tier
from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import MOST_CRITERIA
from calldesk.domain.moments import Moment
from calldesk.queries.lead_card import LeadCard
from calldesk.queries.talk_facts import Answer, FrontDesk
from calldesk.queries.timeline import Sort
from ui.call_screen.happenings import happening_face
from ui.call_screen.list_face import first_zone, reason_words
from ui.call_screen.number_face import number_faces
from ui.call_screen.reader import Reader
from ui.call_screen.score_face import score_face, why_now_chips
from ui.kit import messages, text
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role
from ui.lead_card.faces import CriterionFace, LeadFace, ReturnedFace, StepFace, TalkFace
from ui.lead_card.handoff_words import returned_words
from ui.lead_card.talk_words import talk_face

translate = QCoreApplication.translate
_OWN_NUMBER = "mobile"
"""Nobody but the lead picks up there."""


def lead_face(card: LeadCard, reader: Reader, now: Moment, answers: Mapping[str, Answer]) -> LeadFace:
    """Everything the card shows of one lead.

    Args:
        card: What the core knows.
        reader: Who reads it.
        now: The moment shown.
        answers: What holds for each criterion, by its key.
    """
    zone = first_zone(card.zones)
    names = {one.key: one.name for one in card.criteria}
    happened = tuple(happening_face(item, now, reader, names) for item in card.timeline)
    return LeadFace(
        lead_id=card.lead_id,
        name=card.name,
        chip=_chip(card, now, reader.zone),
        about=", ".join(part for part in (card.title, card.company if card.company != card.name else "") if part),
        city=card.city,
        zones=card.zones,
        due=_due(card, now, zone),
        numbers=number_faces(card.phones, now, reader.zone),
        score=score_face(card, reader.kinds, now, reader.zone),
        why_now=why_now_chips(card, reader.kinds, now),
        talk=_talk(card, reader, now),
        criteria=_criteria(card.criteria, answers, now, reader.zone),
        definition=card.definition.number if card.definition is not None else 0,
        timeline=happened,
        timeline_total=len(happened),
        last_contact=_last_contact(card, now, reader),
        note=card.draft,
        returned=_returned(card, names, now, reader.zone),
    )


def next_words(card: LeadCard) -> str:
    """Who comes next, in one line: name, company, score."""
    company = card.company if card.company != card.name else ""
    return ", ".join(part for part in (card.name, company, text.score(card.score.total)) if part)


def _chip(card: LeadCard, now: Moment, zone: str) -> ChipFace:
    if card.reasons_not:
        return ChipFace(messages.say(card.reasons_not[0], now, zone), Role.BAD, "triangle-alert")
    if card.tier is Tier.CALLBACK and card.callback_at is not None:
        _words, tone = reason_words(card.tier, card.callback_at, card.attempts, now, card.zones)
        at = text.when(card.callback_at, now, first_zone(card.zones))
        return ChipFace(translate("lead_card", "Callback promised {0}").format(at), tone, "calendar-clock")
    if card.tier is Tier.FIRST_TOUCH:
        words, tone = reason_words(card.tier, card.touch_due or 0.0, card.attempts, now, card.zones)
        return ChipFace(words, tone, "timer")
    if card.attempts == 0:
        return ChipFace(translate("lead_card", "New, never dialled"), Role.ACCENT, "sparkles")
    words, tone = reason_words(card.tier, 0.0, card.attempts, now, card.zones)
    last = text.when(card.last_attempt_at, now, zone)
    return ChipFace(translate("lead_card", "{0}, last {1}").format(words, last), tone, "phone-missed")


def _due(card: LeadCard, now: Moment, zone: str) -> str:
    if card.tier is Tier.SCORE:
        return ""
    due_at = card.callback_at if card.callback_at is not None else card.touch_due
    return "" if due_at is None else translate("lead_card", "due {0}").format(text.when(due_at, now, zone))


def _talk(card: LeadCard, reader: Reader, now: Moment) -> TalkFace:
    campaign, caller = card.campaign, reader.caller
    desk = _front_desk(card.front_desk, now, reader.zone)
    first = next((phone for phone in card.phones if phone.is_first), None)
    rung = desk if first is not None and first.kind != _OWN_NUMBER else ()
    if campaign is None:
        return TalkFace(track=rung, brief=desk, asked_for=card.asked_for)
    talk = talk_face(campaign, card.track_kinds, {**card.profile, "asked_for": card.asked_for}, caller)
    return replace(talk, track=(*rung, *talk.track), brief=(*desk, *talk.brief))


def _returned(card: LeadCard, criteria: Mapping[str, str], now: Moment, zone: str) -> ReturnedFace | None:
    """Who gave it back stands beside why now, for that is what the next call is about (R10)."""
    item = card.returned
    if item is None:
        return None
    why = returned_words(item.value, criteria)
    head = translate("lead_card", "Returned by {0}, {1}: {2}").format(item.by, text.when(item.at, now, zone), why)
    return ReturnedFace(head, f"“{' '.join(item.detail.split())}”" if item.detail else "")


def _front_desk(desk: FrontDesk | None, now: Moment, zone: str) -> tuple[StepFace, ...]:
    """What helps at the front desk, before anything is said to the lead."""
    if desk is None:
        return ()
    head = translate("lead_card", "Front desk, {0}, {1}").format(desk.by, text.when(desk.at, now, zone))
    return (StepFace(head, desk.words, "building-2"),)


def _criteria(
    criteria: Sequence[Criterion], answers: Mapping[str, Answer], now: Moment, zone: str
) -> tuple[CriterionFace, ...]:
    return tuple(_criterion(one, answers.get(one.key), now, zone) for one in criteria[:MOST_CRITERIA])


def _criterion(criterion: Criterion, answer: Answer | None, now: Moment, zone: str) -> CriterionFace:
    asked = CriterionFace(
        criterion.key,
        criterion.name,
        criterion.question,
        evidence=criterion.evidence,
        is_required=criterion.is_required,
    )
    if answer is None:
        return asked
    told = translate("lead_card", "{0}, {1}").format(answer.by, text.when(answer.at, now, zone))
    return replace(asked, met=answer.met, words=answer.words, told=told)


def _last_contact(card: LeadCard, now: Moment, reader: Reader) -> str:
    call = next((item for item in card.timeline if item.sort is Sort.CALL and not item.undone), None)
    if call is None:
        return translate("lead_card", "never dialled before")
    face = happening_face(call, now, reader, {})
    return f"{face.when}, {face.head}: {face.detail}" if face.detail else f"{face.when}, {face.head}"
