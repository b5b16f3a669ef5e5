"""The hands of a qualifier in a program of its own, and their memory: every fact that the log must have at the end."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from calldesk.desk import Desk
from calldesk.domain.hours import Schedule
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from tests.day.day_script import CHOSEN, MEANINGS, QUALIFIED, Planned, Said
from tests.day.hands import Way
from tests.day.log_of_day import Dialled, Ended, Marked, Rested, Talked, Ticked, Wrote, schedule_of
from tests.day.real_display import keys_of
from tests.day.steered_program import Shown, SteeredProgram
from ui.lead_card.criteria import KEYS

STEP_SECONDS = 240.0
TALKS = frozenset({"callback", "not_now", "qualified", "continue"})
CONVERSATION_SECONDS = 30.0
"""R7: a reach of so long whose outcome is not a no is a conversation."""


@dataclass
class WorkedDay:
    """One person at one program.

    Attributes:
        program: What is worked with.
        desk: Another look at the same database, for the hours of leads.
        shown: What the window showed last.
        dialled, marked, ended, wrote, skipped, rested, rang_us, talked, ticked: Facts, in the order of their making.
    """

    program: SteeredProgram
    desk: Desk
    shown: Shown
    dialled: list[Dialled] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)
    wrote: list[Wrote] = field(default_factory=list)
    skipped: list[Rested] = field(default_factory=list)
    rested: list[Rested] = field(default_factory=list)
    rang_us: list[Wrote] = field(default_factory=list)
    talked: list[Talked] = field(default_factory=list)
    ticked: list[Ticked] = field(default_factory=list)
    _found_at: Moment | None = None
    """When the running call was found again after a crash: nobody knows how long it rang."""

    @property
    def now(self) -> Moment:
        """The moment the program goes by."""
        return self.program.clock()

    @property
    def lead(self) -> LeadId:
        """Whose card is shown."""
        if self.shown.lead is None:
            raise RuntimeError(f"nobody is on the card: {self.shown}")
        return self.shown.lead

    def wait(self, seconds: float) -> None:
        """Lets time pass; over a long one the program sees it pass."""
        until = self.now + seconds
        while until - self.now > STEP_SECONDS:
            self.program.move(self.now + STEP_SECONDS)
        self.program.clock.move(until)

    def press(self, *keys: str, rests: str = "done") -> None:
        """Presses keys at this moment."""
        self.shown = self.program.press(*keys, rests=rests)

    def call(self, plan: Planned) -> None:
        """A whole call, its outcome taken back and logged again where the script says so."""
        self.wait(plan.idle_seconds)
        self.dial()
        self.talk(plan)
        self.end(plan.way)
        if plan.undone:
            self.undo(plan.way)

    def crash(self, seconds: float, words: str = "") -> None:
        """The program is killed in the middle of a call, right after these words are saved, and started later."""
        if words:
            self.press("n", *keys_of(words), rests="saved")
            self.wrote.append(Wrote(self.lead, words))
        self.program.kill()
        self.wait_dead(seconds)
        self.shown = self.program.start()
        self._found_at = self.now

    def log_late(self) -> None:
        """The call that the foot tells of comes to the card."""
        self.press("ctrl+e", "Return", rests="state")
        self._found_at = self.now

    def wait_dead(self, seconds: float) -> None:
        """Lets time pass while no program runs."""
        self.program.clock.move(self.now + seconds)

    def dial(self) -> None:
        """Enter."""
        self._found_at = None
        self.dialled.append(Dialled(self.lead, self.now))
        self.press("Return")
        assert self.shown.phase == "ringing", self.shown

    def talk(self, plan: Planned) -> None:
        """The marks of a call, and its note."""
        self.wait(plan.ring_seconds)
        if plan.talk_seconds:
            self.press("a")
            self._mark("answered")
        if plan.note:
            self.write(plan.note)
        if plan.talk_seconds:
            self.wait(plan.talk_seconds)
        if plan.marks:
            self.press(plan.marks)
            self._mark("ended")
            self.wait(plan.wrap_seconds)

    def write(self, words: str) -> None:
        """A note on the lead of the card."""
        self.press("n", *keys_of(words), "Escape")
        self.wrote.append(Wrote(self.lead, words))

    def end(self, way: Way) -> None:
        """The keys that say how the call ended; the next lead is on the card then."""
        self.shown = self.program.move(self.now)  # the window has seen what time it is
        lead, zone = self.lead, ZoneInfo(self.shown.zone)
        said = meant(way, self.now, zone, schedule_of(self.desk, lead))
        if way == QUALIFIED:
            self._tick()
        self._enter(way)
        reason = said.reason if said is not None and said.reason else way.reason
        promised, until_at = (said.at, said.until_at) if said is not None and way.code == "callback" else (None, None)
        if said is not None and way.code == "not_now":
            until_at = said.at
        lengths = self._lengths()
        rang_at = self.dialled[-1].at
        self.ended.append(Ended(lead, rang_at, way.code, reason, self.now, *lengths, promised, until_at))
        if way.code in TALKS and lengths[1] >= CONVERSATION_SECONDS:
            self.talked.append(Talked(lead, self.now))
        if self.wrote and self.wrote[-1].at is None:
            self.wrote[-1] = self.wrote[-1]._replace(at=self.now)
        self.check_next()

    def undo(self, way: Way) -> None:
        """Takes the last outcome back by one key and logs the same again."""
        last = self.ended[-1]
        self.wait(5)
        self.press("ctrl+z", rests="state")
        self.ended[-1] = last._replace(undone_at=self.now)
        assert (self.shown.lead, self.shown.phase) == (last.lead, "wrapping"), self.shown
        self.wait(7)
        self.end(way)

    def skip(self, digit: str, reason: str) -> None:
        """Another lead without a dial."""
        before = self.lead
        self.press("s", digit, rests="state")
        self.skipped.append(Rested(before, reason, self.now))
        assert self.lead != before

    def pause(self, seconds: float) -> None:
        """Lunch."""
        self.press("p", "2", rests="state")
        self.rested.append(Rested("pause", "lunch", self.now))
        assert self.shown.lead is None
        self.wait(seconds)
        self.press("p", rests="state")
        self.rested.append(Rested("resume", "", self.now))

    def take_call(self, lead: LeadId, number: str, words: str) -> None:
        """Somebody rings us meanwhile; the lead on the card stays."""
        before = self.lead, self.shown.phase
        self.press("c", *keys_of(number), rests="state")
        assert self.shown.callers[:1] == [lead], self.shown
        self.press("Tab", *keys_of(words), "Return", rests="state")
        self.rang_us.append(Wrote(lead, words, self.now))
        assert (self.lead, self.shown.phase) == before

    def check_next(self) -> None:
        """Nobody in the list, as it is at this moment, stands before the lead on the card (R2)."""
        assert self.shown.list_at == self.now, "the list is of another moment"
        assert self.shown.place is not None
        assert self.shown.head is None or self.shown.place <= self.shown.head, self.shown

    def _tick(self) -> None:
        letters = [key for key in KEYS if key in self.shown.missing]
        self.ticked += [Ticked(self.lead, self.dialled[-1].at)] * len(letters)
        if letters:
            self.press(*(letter.lower() for letter in letters))
        assert not self.shown.missing

    def _enter(self, way: Way) -> None:
        first, *others = way.typed.split("\n") if way.typed else [""]
        digits = way.keys[:1] if way.code == "qualified" and not self.shown.missing else way.keys
        for line in others:
            self.press(*digits, *keys_of(first), "Return")
            digits, first = "", line
        ends = ["Return"] if way.typed else []
        self.press(*digits, *keys_of(first), *ends, rests="state")
        if self.shown.offered:  # nothing is missing, so the hand-over is asked at once; it waits in "to hand over"
            self.press("Escape", rests="state")

    def _mark(self, name: str) -> None:
        rang_at = self.dialled[-1].at
        self.marked.append(Marked(self.lead, rang_at, name, self.now - rang_at))

    def _lengths(self) -> tuple[float, float, float]:
        """Ring, talk and wrap as the marks of the call say, or the outcome that was logged for it first."""
        if self._found_at is not None:
            return 0.0, 0.0, self.now - self._found_at
        rang_at = self.dialled[-1].at
        marks = {mark.mark: mark.after_seconds for mark in self.marked if mark.dialled_at == rang_at}
        logged = [one.at - rang_at for one in self.ended if one.dialled_at == rang_at]
        over = marks.get("ended", [*logged, self.now - rang_at][0])
        ring = marks.get("answered", over)
        return ring, over - ring, self.now - rang_at - over


def meant(way: Way, now: Moment, zone: ZoneInfo, hours: Schedule) -> Said | None:
    """The time that this way of ending a call says; None = none."""
    chosen = MEANINGS.get(way.typed) or (CHOSEN.get(way.keys[1:]) if way.code == "not_now" else None)
    return chosen(now, zone, hours) if chosen is not None else None
