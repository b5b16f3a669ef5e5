"""What the lead card shows, ready for the eye: words, tones and figures, nothing to decide."""

from dataclasses import dataclass, field

from calldesk.domain.ids import LeadId
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role

NO_CHIP = ChipFace("")


@dataclass(frozen=True, slots=True)
class NumberFace:
    """A number of the lead.

    Attributes:
        e164, shown: As dialled, and for the eye.
        kind: What it is, in words.
        of: Its place among those that may be dialled: "2 of 3"; "" where it is the only one.
        beside: What stands beside the button: what it is and whom to ask for; strangers' text, plain (R13).
        says: The same with who else has it and when it was tried.
        chip: What calls have shown of it.
        is_usable: It may be dialled: it is neither dead nor on do-not-call.
    """

    e164: str
    shown: str
    kind: str = ""
    of: str = ""
    beside: str = ""
    says: str = ""
    chip: ChipFace = NO_CHIP
    is_usable: bool = True


NO_NUMBER = NumberFace("", "")


@dataclass(frozen=True, slots=True)
class PartFace:
    """One cause of the score.

    Attributes:
        words: What it is: a rule met, or an event with its age.
        points: Points it gives now, already written, with a true minus.
        of_fit: Whether it belongs to fit; else to interest.
    """

    words: str
    points: str
    of_fit: bool


@dataclass(frozen=True, slots=True)
class ScoreFace:
    """The score line: figures that add up, and when the score leaves its band."""

    total: str
    fit: float
    interest: float
    ring: Role
    words: str
    forecast: str = ""
    parts: tuple[PartFace, ...] = ()


@dataclass(frozen=True, slots=True)
class StepFace:
    """One step of the talk track, one head of the brief, or one objection with its answer.

    Attributes:
        icon: Stands in place of its number; "" = it is a step.
    """

    head: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class TalkFace:
    """What the campaign says: track, brief, objections, and what the lead asked for."""

    track: tuple[StepFace, ...] = ()
    brief: tuple[StepFace, ...] = ()
    objections: tuple[StepFace, ...] = ()
    asked_for: str = ""


@dataclass(frozen=True, slots=True)
class CriterionFace:
    """A criterion of "qualified".

    Attributes:
        code: The key that its answers are kept by.
        name, question: What to find out.
        met: Whether it is met.
        words: What was heard, in the caller's words; stands in place of the question.
        told: Who heard it and when.
        evidence: What counts as an answer; "" = nobody said.
        is_required: Nothing is handed over without it.
    """

    code: str
    name: str
    question: str
    met: bool = False
    words: str = ""
    told: str = ""
    evidence: str = ""
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class HappeningFace:
    """One thing on the timeline."""

    icon: str
    head: str
    detail: str
    when: str


@dataclass(frozen=True, slots=True)
class ReturnedFace:
    """How a hand-off came back: who, when and the coded reason; and the rep's words, plain text (R13)."""

    head: str
    words: str


@dataclass(frozen=True, slots=True)
class LeadFace:
    """A lead as the card shows it.

    Attributes:
        lead_id: Whose card it is.
        name: Who; may be cut.
        chip: Why the lead stands here.
        about: Title and company; may be cut.
        city: Where; "" = unknown.
        zones: IANA names of every zone the lead may be in; the card's clock shows them all.
        due: What is due, beside the local time: "due 10:45"; or "".
        numbers: All numbers, the one to dial first, those that may not be dialled last.
        score: The score line.
        why_now: Chips, strongest first.
        talk: What the campaign says.
        criteria: Up to six, for the keys Q W E R T Y.
        definition: The number of the version they come from; 0 = they are the campaign's.
        timeline: Newest first.
        last_contact: The last contact in one line, for the compact screen.
        note: The draft as it was last saved.
        returned: How its hand-off came back; None = it did not.
    """

    lead_id: LeadId
    name: str
    chip: ChipFace
    about: str = ""
    city: str = ""
    zones: tuple[str, ...] = ()
    due: str = ""
    numbers: tuple[NumberFace, ...] = ()
    score: ScoreFace = field(default_factory=lambda: ScoreFace("0", 0.0, 0.0, Role.COLD, ""))
    why_now: tuple[ChipFace, ...] = ()
    talk: TalkFace = field(default_factory=TalkFace)
    criteria: tuple[CriterionFace, ...] = ()
    definition: int = 0
    timeline: tuple[HappeningFace, ...] = ()
    timeline_total: int = 0
    last_contact: str = ""
    note: str = ""
    returned: ReturnedFace | None = None
