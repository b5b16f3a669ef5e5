"""Made-up leads for the tests of the call screen: the people of the drawn screen."""

from dataclasses import replace

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import parse_instant
from ui.call_list.faces import ListFace, RowFace
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role
from ui.lead_card.faces import (
    CriterionFace,
    HappeningFace,
    LeadFace,
    NumberFace,
    PartFace,
    ScoreFace,
    StepFace,
    TalkFace,
)

NOW = parse_instant("2026-06-09T15:46:00Z")
CHICAGO = "America/Chicago"

_PEOPLE = (
    (91.2, "Maya Okafor", "Brightline Health · VP Operations", "10:46", "Callback 10:45", Role.WARN, ""),
    (72.0, "Daniel Reyes", "Northgate Foods · IT Director", "10:46", "First touch 2 min", Role.WARN, "Next"),
    (84.0, "Priya Nair", "Corvid Logistics · Head of Procurement", "09:46", "New", Role.ACCENT, ""),
    (79.9, "Tomás Silva", "Harbor & Finch · Plant Manager", "11:46", "2 tries", Role.COLD, ""),
    (77.0, "Hannah Weiss", "Ostara Energy · CIO", "10:46", "1 try", Role.COLD, ""),
    (74.0, "Jun Watanabe", "Kitefall Robotics · Engineering Lead", "09:46 / 10:46", "2 tries", Role.COLD, ""),
    (71.0, "Elena Popescu", "Meridian Retail · Ops Manager", "10:46", "3 tries", Role.COLD, ""),
    (68.0, "Sam Whitfield", "Alder & Sons · Owner", "09:46", "New", Role.ACCENT, ""),
    (63.0, "Aisha Rahman", "Quanta Freight · Finance Lead", "10:46", "1 try", Role.COLD, ""),
    (58.0, "Marco Bellini", "Tessera Group · COO", "11:46", "4 tries", Role.COLD, ""),
    (35.0, "Grace Lindholm", "Fjord Systems · IT Manager", "08:42", "2 tries", Role.COLD, ""),
)


def ring(score: float) -> Role:
    return Role.OK if score >= 80 else Role.WARN if score >= 65 else Role.TEXT3


def rows(many: int = len(_PEOPLE)) -> tuple[RowFace, ...]:
    return tuple(
        RowFace(LeadId(at + 1), score, ring(score), name, place, time, why, tone, mark if at < 2 else "")
        for at in range(many)
        for score, name, place, time, why, tone, mark in (_PEOPLE[at % len(_PEOPLE)],)
    )


def call_list(many: int = len(_PEOPLE)) -> ListFace:
    return ListFace(rows(many), "56 callable", ("Now 56", "Callbacks 2", "First touch 3", "All"))


def maya(lead_id: int = 1, name: str = "Maya Okafor", note: str | None = None) -> LeadFace:
    written = (
        "3 sites, 40 planners. Current tool contract ends in March. Wants ROI for 2 similar hospitals before board."
    )
    return LeadFace(
        lead_id=LeadId(lead_id),
        name=name,
        chip=ChipFace("Callback promised 10:45", Role.WARN, "calendar-clock"),
        about="VP Operations, Brightline Health",
        city="Chicago",
        zones=(CHICAGO,),
        due="due 10:45",
        numbers=(NumberFace("+13125550148", "(312) 555-0148", "fixed"),),
        score=ScoreFace(
            "91",
            36,
            55.2,
            Role.OK,
            "fit 36  +  interest 55",
            "below 80 on Thu",
            (
                PartFace("Title: VP Operations", "12.0", of_fit=True),
                PartFace("Webinar, 3 days ago", "31.1", of_fit=False),
            ),
        ),
        why_now=(
            ChipFace("Stayed 46 min in webinar", Role.OK, "presentation"),
            ChipFace("Opened pricing twice", Role.OK, "mouse-pointer-click"),
            ChipFace("2 earlier tries", Role.COLD, "phone-missed"),
        ),
        talk=_talk(),
        criteria=_criteria(),
        timeline=_timeline(),
        timeline_total=9,
        last_contact="Fri 15:20, 1 min 12 s: asked to ring back today 10:45",
        note=written if note is None else note,
    )


def _talk() -> TalkFace:
    return TalkFace(
        track=(
            StepFace(
                "Open",
                "“Hi Maya, this is Jo from Acton. You joined our webinar on cutting manual scheduling on Tuesday,"
                " and asked me to ring at quarter to eleven.”",
            ),
            StepFace(
                "Bridge",
                "“Which part made you stay for the Q&A?” Then listen: she runs three sites and hired two"
                " planners in May.",
            ),
            StepFace(
                "Qualify", "Confirm the need, the budget holder and a date. Tick them on the right while she talks."
            ),
            StepFace(
                "Ask",
                "“Shall I set up 30 minutes with Lena, who handles hospitals in the Midwest? Thursday or Friday?”",
            ),
        ),
        brief=(StepFace("Offered", "A webinar on scheduling"),),
        objections=(StepFace("No time", "“When is a better time?”"),),
        asked_for="ROI numbers",
    )


def _criteria() -> tuple[CriterionFace, ...]:
    return (
        CriterionFace("need", "Need", "Cut overtime from late rota changes", met=True),
        CriterionFace("authority", "Authority", "Owns the budget with the CFO", met=True),
        CriterionFace("timing", "Timing", "Contract ends in March", met=True),
        CriterionFace("budget", "Budget", "Ask for range"),
        CriterionFace("next", "Next step", "Meeting with Lena"),
    )


def _timeline() -> tuple[HappeningFace, ...]:
    return (
        HappeningFace("phone-outgoing", "Call, 1 min 12 s", "Asked to ring back today 10:45", "Fri 15:20"),
        HappeningFace("mouse-pointer-click", "Opened pricing page twice", "From webinar follow-up", "Thu 09:02"),
        HappeningFace("presentation", "Attended webinar", "46 of 50 min, 1 question", "Tue 16:00"),
        HappeningFace("voicemail", "Voicemail left", "Try 1, Jo Larsen", "12 May"),
        HappeningFace("mail", "Webinar invitation opened", "Spring automation", "5 May"),
        *(HappeningFace("mail", "E-mail opened", "Spring automation", f"{at} May") for at in (4, 3, 2, 1)),
    )


def maya_with(why_now: tuple[ChipFace, ...]) -> LeadFace:
    return replace(maya(), why_now=why_now)


def hostile(words: str) -> LeadFace:
    """A lead whose every text is the same stranger's text."""
    chip = ChipFace(words, Role.OK, "mail", words)
    step = StepFace(words, words)
    return replace(
        maya(2, words, words),
        about=words,
        city=words,
        chip=chip,
        why_now=(chip,),
        talk=TalkFace((step,), (step,), (step,), words),
        criteria=(CriterionFace("need", words, words),),
        timeline=(HappeningFace("mail", words, words, "10:45"),),
        last_contact=words,
    )
