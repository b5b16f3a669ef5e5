"""Six people tied to one another, every way a do-not-call mark arises, and every way a dial can be made."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from calldesk.__main__ import main
from calldesk.actions.calls import Ending, log_outcome, record_late_dial, record_past_dial, start_dial
from calldesk.actions.claims import Claim, claim_lead, claim_next, release_all
from calldesk.actions.desk_work import finish_call, skip_lead, take_back, take_up
from calldesk.actions.do_not_call import mark_do_not_call
from calldesk.actions.imports import ImportChoice, import_rows
from calldesk.actions.team_rules import set_team_rules
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.company_names import company_key
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.moments import iso
from calldesk.domain.team_rules import CadenceNumbers, TeamRules
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.spool import prepare
from calldesk.files.tables import ReadOptions
from calldesk.queries.find_leads import find_leads
from tests.core_world import CHICAGO, DAY, MINUTE, World

R = TypeVar("R")
NUMBERS = tuple(f"+1312346{n:04d}" for n in range(1, 7))
SHARED = NUMBERS[0]
"""The first person's first number; the second person's only one, and the third's other one."""
EMAIL, COMPANY = "ann@example.com", "Ferrow"
PAST = {"late", "happened", "import"}
"""What has happened already is recorded whatever holds now; nobody was given leave by it."""


@dataclass
class Scene:
    """One team whose first person is about to be marked; the last one, `free`, has nothing to do with that person."""

    world: World
    folder: Path
    undoable: list[FactId] = field(default_factory=list)
    held: list[Claim] = field(default_factory=list)
    seen: set[object] = field(default_factory=set)

    @staticmethod
    def begin(world: World, folder: Path) -> "Scene":
        free = CadenceNumbers(line_hour_dials=0, line_day_dials=0)  # these numbers are rung again and again
        world.jo.write(set_team_rules, TeamRules(numbers=free), 0)
        numbers = [(e164, CHICAGO, "US") for e164 in NUMBERS]
        tied = {"email": EMAIL, "email_key": EMAIL}, {"company": COMPANY, "company_key": company_key(COMPANY)}
        world.lead(numbers[0], numbers[1], external_id="1", full_name="Ann Lee", **tied[0], **tied[1])
        world.lead(numbers[0])
        world.lead(numbers[2], numbers[0])
        world.lead(numbers[3], **tied[0])
        world.lead(numbers[4], **tied[1])
        world.lead(numbers[5])
        made = Scene(world, folder)
        made.undoable = [world.call(lead_id, "continue") for lead_id in made.everybody]  # it stays the best number
        world.later(MINUTE)  # at one moment the order of two outcomes is that of their ids
        made.next_week()
        return made

    @property
    def first(self) -> LeadId:
        return self.everybody[0]

    @property
    def free(self) -> LeadId:
        return self.everybody[-1]

    @property
    def everybody(self) -> list[LeadId]:
        return [LeadId(n) for n in range(1, 7)]

    def next_week(self) -> None:
        """Everybody showed interest anew, the first two are promised a call that is due: only a mark can stop one."""
        for after, lead_id in enumerate(self.everybody[:2]):
            self.world.call_again(lead_id, "callback", callback_at=self.world.now + 7 * DAY + after * MINUTE)
        self.world.later(7 * DAY + 20 * MINUTE)
        for lead_id in self.everybody:
            self.world.event(lead_id, "form_submitted")
        self.new_dials()

    def hold(self) -> None:
        """Jo has everybody in hand who may be rung."""
        claims = [attempt(lambda i=i: self.world.jo.write(claim_lead, i)) for i in self.everybody]  # type: ignore[misc]
        self.held = [claim for claim in claims if claim is not None]

    def new_dials(self) -> list[tuple[LeadId, str]]:
        """Whom and where somebody was given leave to dial since the last look."""
        rows = [row for row in self.world.rows("SELECT * FROM dial") if row["dial_id"] not in self.seen]
        self.seen |= {row["dial_id"] for row in rows}
        return [(LeadId(int(str(r["lead_id"]))), str(r["e164"])) for r in rows if r["path"] not in PAST]

    def marks(self) -> set[tuple[str, str]]:
        """Every mark whose outcome, where it has one, stands: read as plain rows."""
        undone = {row["outcome_id"] for row in self.world.rows("SELECT outcome_id FROM correction")}
        rows = self.world.rows("SELECT scope, value, outcome_id FROM do_not_call")
        return {(str(row["scope"]), str(row["value"])) for row in rows if row["outcome_id"] not in undone}

    def forbidden(self, marks: set[tuple[str, str]]) -> list[tuple[LeadId, str]]:
        """The newly permitted dials that these marks forbid, judged from the rows alone."""
        people = {row["lead_id"]: row for row in self.world.rows("SELECT * FROM lead")}

        def is_marked(lead_id: LeadId, e164: str) -> bool:
            person = people[lead_id]
            ties = {("number", e164), ("person", str(lead_id))}
            ties |= {("email", str(person["email_key"])), ("company", str(person["company_key"]))}
            return bool(ties & marks)

        return [dialled for dialled in self.new_dials() if is_marked(*dialled)]

    def bring(self, content: str, kind: str) -> None:
        path = self.folder / "list.csv"
        path.write_text(content, encoding="utf-8")
        prepared = prepare(open_source(path, ImportKind(kind), ReadOptions(), MapOptions((), "US")))
        self.world.jo.write(import_rows, prepared, ImportChoice())


def attempt(act: Callable[[], R]) -> R | None:
    """What it gives, or nothing where it is refused."""
    with suppress(DeskError):
        return act()
    return None


# --- how a mark arises ----------------------------------------------------------------------------------------------


def said_in_a_call(scene: Scene) -> None:
    scene.undoable.append(scene.world.call(scene.first, "do_not_call"))


def said_in_the_loop(scene: Scene) -> None:
    jo = scene.world.jo
    jo.write(release_all)
    hand = jo.write(take_up)
    assert hand.current is not None
    assert hand.current.lead_id == scene.first
    dialled = jo.write(start_dial, scene.first, token=hand.current.token)
    after = jo.write(finish_call, hand, dialled.dial_id, Ending("do_not_call"))
    assert after.outcome_id is not None
    scene.undoable.append(after.outcome_id)
    jo.write(release_all)


def said_without_the_server(scene: Scene) -> None:
    dialled = scene.world.jo.write(record_late_dial, scene.first, e164=SHARED)
    scene.undoable.append(scene.world.jo.write(log_outcome, dialled.dial_id, Ending("do_not_call")))


def said_before(scene: Scene) -> None:
    scene.undoable.append(scene.world.call_again(scene.first, "do_not_call"))


def said_on_the_command_line(scene: Scene) -> None:
    assert run_cli(scene, "call", str(scene.first), "--outcome", "do_not_call", "--happened", "from my mobile") == 0


def said_in_an_imported_call(scene: Scene) -> None:
    scene.bring(f"phone,external_id,at,outcome\n{SHARED},1,{iso(scene.world.now)},do_not_call\n", "dials")


def column_of_an_import(scene: Scene) -> None:
    scene.bring(f"external_id,full_name,email,do_not_call\n1,Ann Lee,{EMAIL},yes\n", "leads")


def listed_number(scene: Scene) -> None:
    scene.bring(f"number\n{SHARED}\n", "dnc")


def listed_email(scene: Scene) -> None:
    scene.bring(f"email\n{EMAIL.upper()}\n", "dnc")


def listed_company(scene: Scene) -> None:
    scene.bring(f"company\n {COMPANY.upper()}  \n", "dnc")


def marked_number(scene: Scene) -> None:
    scene.world.jo.write(mark_do_not_call, "number", SHARED, "please")


def marked_person(scene: Scene) -> None:
    scene.world.jo.write(mark_do_not_call, "person", str(scene.first))


def marked_email(scene: Scene) -> None:
    scene.world.jo.write(mark_do_not_call, "email", f" {EMAIL.upper()}")


def marked_company(scene: Scene) -> None:
    scene.world.jo.write(mark_do_not_call, "company", f" {COMPANY.upper()} ")


NUMBER, PERSON = ("number", SHARED), ("person", "1")
SAID = {NUMBER, PERSON}
ARISES: dict[Callable[[Scene], None], set[tuple[str, str]]] = {
    said_in_a_call: SAID,
    said_in_the_loop: SAID,
    said_without_the_server: SAID,
    said_before: SAID,
    said_on_the_command_line: SAID,
    said_in_an_imported_call: SAID,
    column_of_an_import: {PERSON},
    listed_number: {NUMBER},
    listed_email: {("email", EMAIL)},
    listed_company: {("company", company_key(COMPANY))},
    marked_number: {NUMBER},
    marked_person: {PERSON},
    marked_email: {("email", EMAIL)},
    marked_company: {("company", company_key(COMPANY))},
}
"""No kind of event is among them: an unsubscribed reader may still be rung."""


# --- how a dial can be made -----------------------------------------------------------------------------------------


def next_of_the_list(scene: Scene, desk: Desk) -> None:
    while claim := desk.write(claim_next):
        attempt(lambda claim=claim: desk.write(start_dial, claim.lead_id, token=claim.token))  # type: ignore[misc]


def the_loop(scene: Scene, desk: Desk) -> None:
    hand = desk.write(take_up)
    for _ in scene.everybody:
        if hand.current is None:
            return
        claim = hand.current
        made = attempt(lambda claim=claim: desk.write(start_dial, claim.lead_id, token=claim.token))  # type: ignore[misc]
        if made is None:
            hand = desk.write(skip_lead, hand)
            continue
        hand = desk.write(finish_call, hand, made.dial_id, Ending("no_answer"))
        hand = desk.write(take_back, hand, hand.outcome_id or FactId(""))
        hand = desk.write(finish_call, hand, made.dial_id, Ending("voicemail"))


def pick(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        claim = attempt(lambda lead_id=lead_id: desk.write(claim_lead, lead_id))  # type: ignore[misc]
        if claim is not None:
            dial_each_number(desk, claim.lead_id, claim.token)


def search(scene: Scene, desk: Desk) -> None:
    for e164 in NUMBERS:
        for found in desk.read(find_leads, e164):
            attempt(lambda found=found: desk.write(claim_lead, found.lead_id))  # type: ignore[misc]
            attempt(lambda found=found, e164=e164: desk.write(start_dial, found.lead_id, e164=e164))  # type: ignore[misc]


def no_claim(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        attempt(lambda lead_id=lead_id: desk.write(start_dial, lead_id))  # type: ignore[misc]


def typed_number(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        dial_each_number(desk, lead_id, None)


def held_before(scene: Scene, desk: Desk) -> None:
    for claim in scene.held:
        dial_each_number(desk, claim.lead_id, claim.token)


def brought_back_by_undo(scene: Scene, desk: Desk) -> None:
    for outcome_id in scene.undoable[:6]:
        claim = attempt(lambda outcome_id=outcome_id: desk.write(undo_outcome, outcome_id))  # type: ignore[misc]
        if claim is not None:
            dial_each_number(desk, claim.lead_id, claim.token)


def dial_each_number(desk: Desk, lead_id: LeadId, token: int | None) -> None:
    for e164 in NUMBERS:
        attempt(lambda e164=e164: desk.write(start_dial, lead_id, e164=e164, token=token))  # type: ignore[misc]


def command_line(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        run_cli(scene, "call", str(lead_id), "--outcome", "no_answer")


def run_cli(scene: Scene, *words: str) -> int:
    return main([*words, "--db", str(scene.world.path), "--user", "jo", "--at", iso(scene.world.now)])


def recorded_later(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        attempt(lambda lead_id=lead_id: desk.write(record_late_dial, lead_id, e164=SHARED))  # type: ignore[misc]


def recorded_after(scene: Scene, desk: Desk) -> None:
    for lead_id in scene.everybody:
        desk.write(record_past_dial, lead_id, "from my mobile")


def imported(scene: Scene, desk: Desk) -> None:
    rows = "".join(f"{e164},{iso(scene.world.now)},no_answer\n" for e164 in NUMBERS)
    scene.bring(f"phone,at,outcome\n{rows}", "dials")


Dials = Callable[[Scene, Desk], None]
AT_ONCE: Dials = held_before
PERMITTED: tuple[Dials, ...] = (
    next_of_the_list,
    the_loop,
    pick,
    search,
    no_claim,
    typed_number,
    brought_back_by_undo,
    command_line,
)
"""Each of these dials whoever may be dialled; all but the one by undo once a lead."""
RECORDED: tuple[Dials, ...] = (recorded_later, recorded_after, imported)
