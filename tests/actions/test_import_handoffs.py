"""Past hand-offs come in with what came of them, once, in their people's names, and never half (CLI.md, R10, R11)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from calldesk.actions.handoff_clocks import keep_handoff_clocks
from calldesk.actions.handoffs import Verdict, accept_handoff, return_handoff
from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.moments import iso
from calldesk.domain.standing import State
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.spool import prepare
from calldesk.files.tables import ReadOptions
from calldesk.queries.handoffs import HandoffRow, Whose, dossier, handoff_rows
from calldesk.queries.metrics import metrics
from calldesk.store.handoffs import handoffs
from tests.actions.test_hand_over import handed, rep_of
from tests.core_world import DAY, HOUR, World

HEADER = "external_id,offered_at,by,rep,stage,amount,close date,reason,key\n"
Bring = Callable[..., ImportReport]


@pytest.fixture
def bring(world: World, tmp_path: Path) -> Bring:
    """Import rows under HEADER, or those of a whole file."""

    def run(rows: str, login: str = "jo", kind: str = "handoffs", *, dry: bool = False) -> ImportReport:
        path = tmp_path / "list.csv"
        path.write_text(rows if kind != "handoffs" or "rep," in rows else HEADER + rows, encoding="utf-8")
        prepared = prepare(open_source(path, ImportKind(kind), ReadOptions(), MapOptions((), "US")))
        desk = world.jo if login == "jo" else world.desk(login)
        choice = ImportChoice()
        return desk.read(dry_run, prepared, choice) if dry else desk.write(import_rows, prepared, choice)

    return run


def ago(world: World, days: float) -> str:
    return iso(world.now - days * DAY)


def listed(world: World) -> tuple[HandoffRow, ...]:
    return world.jo.read(handoff_rows, Whose.ALL)


@pytest.mark.parametrize(
    ("stage", "state", "place"),
    [
        ("Prospecting", HandoffState.OFFERED, State.HANDED_OVER),
        ("ENGAGING", HandoffState.ACCEPTED, State.HANDED_OVER),
        ("returned", HandoffState.RETURNED, State.ACTIVE),
        ("Closed Won", HandoffState.WON, State.CLOSED),
        ("lost", HandoffState.LOST, State.REMARKET),
    ],
)
def test_that_a_row_stands_as_it_says_and_its_lead_is_where_that_leads(
    world: World, bring: Bring, stage: str, state: HandoffState, place: State
) -> None:
    lead_id = world.lead(external_id="A", campaign="Spring", source="Expo", at=world.now - 40 * DAY)
    row = f"A,{ago(world, 9)},Dee Sdr,Ron Rep,{stage},5000,{ago(world, 2)},no_budget,\n"
    assert bring(row, dry=True).accepted == bring(row).accepted == 1
    (found,) = listed(world)
    assert (found.standing.state, found.by, found.rep) == (state, "Dee Sdr", "Ron Rep")
    assert found.standing.amount == (5000.0 if state is HandoffState.WON else None)
    assert found.at == world.now - 9 * DAY
    assert world.standing(lead_id)["state"] == place
    origin = world.jo.read(dossier, found.handoff_id).origin
    assert (origin.source, origin.campaign) == ("Expo", "Spring")
    assert world.drift() == ()


def test_that_the_same_file_again_changes_nothing_and_a_later_one_goes_on(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    open_row = f"A,{ago(world, 9)},Dee,Ron,Engaging,,,,o1\n"
    assert bring(open_row).accepted == 1
    facts = world.rows("SELECT count(*) n FROM handoff_mark")
    assert (bring(open_row).duplicates, world.rows("SELECT count(*) n FROM handoff_mark")) == (1, facts)
    won = bring(f"A,{ago(world, 9)},Dee,Ron,Won,70,{ago(world, 1)},,o1\n")
    assert (won.updated, won.accepted) == (1, 0)
    assert [row.standing.amount for row in listed(world)] == [70.0]
    assert bring(f"A,{ago(world, 9)},Dee,Ron,Won,70,{ago(world, 1)},,o1\n").duplicates == 1
    lost = bring(f"A,{ago(world, 9)},Dee,Ron,Lost,,{ago(world, 1)},,o1\n")
    assert lost.reasons == {"decided otherwise": 1}
    moved = bring(f"A,{ago(world, 9)},Dee,Another Rep,Won,70,{ago(world, 1)},,o1\n")
    assert moved.reasons == {"decided otherwise": 1}
    assert [row.standing.state for row in listed(world)] == [HandoffState.WON]
    assert world.drift() == ()


def test_that_bad_rows_are_refused_with_a_reason_and_leave_nothing(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    told = bring(
        f"A,{ago(world, 9)},Nan Nobody,Ron,Won,5 or so,{ago(world, 1)},,\n"
        f"A,{ago(world, 9)},Nan Nobody,Ron,Mood,,,,\n"
        f"A,{ago(world, 9)},Nan Nobody,Ron,,,,,\n"
        f"A,{ago(world, 1)},Nan Nobody,Ron,Won,5,{ago(world, 9)},,\n"
        f"A,{ago(world, 9)},Nan Nobody,Ron,Won,5,{ago(world, -1)},,\n"
        f"B,{ago(world, 9)},Nan Nobody,Ron,Won,5,{ago(world, 1)},,\n"
        f"A,soon,Nan Nobody,Ron,Won,5,{ago(world, 1)},,\n"
    )
    assert told.reasons == {
        "unknown state": 2, "unusable value": 1, "out of order": 1, "in the future": 1, "no such lead": 1,
        "unreadable time": 1,
    }  # fmt: skip
    assert all(detail.endswith(".") for _, detail in told.rejected.values())
    assert listed(world) == ()
    assert world.rows("SELECT login FROM user_account WHERE login = 'Nan Nobody'") == []


def test_that_the_day_an_open_one_may_close_is_no_fact(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    assert bring(f"A,{ago(world, 9)},Dee,Ron,Negotiation,9000,{ago(world, -60)},,\n").accepted == 1
    assert [(row.standing.state, row.standing.amount) for row in listed(world)] == [(HandoffState.ACCEPTED, None)]


def test_that_a_row_without_a_time_or_a_rep_counts_from_now_and_is_told(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    first = bring("A,,Dee,,Prospecting,,,,\n")
    assert (first.accepted, dict(first.warned)) == (1, {"no time: moment of the import": 1, "no rep": 1})
    at = world.now
    world.later(HOUR)
    assert bring("A,,Dee,,Prospecting,,,,\n").duplicates == 1
    assert bring("A,,Dee,Ron,Engaging,,,,\n").updated == 1
    assert [(row.at, row.rep, row.standing.decided_at) for row in listed(world)] == [(at, "Ron", at)]
    bring("A,,Dee,Ron,Prospecting,,,,k1\n")
    begun_at = world.now
    world.later(HOUR)
    assert bring(f"A,{ago(world, 9)},Dee,Ron,Won,5,{ago(world, 1)},,k1\n").updated == 1
    standing = listed(world)[-1].standing
    assert (standing.state, standing.decided_at, standing.told_at) == (HandoffState.WON, begun_at, begun_at)


def test_that_no_clock_runs_out_on_what_another_program_keeps(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    bring(f"A,{ago(world, 90)},Dee,Ron,offered,,,,\nA,{ago(world, 80)},Dee,Ron,Engaging,,,,\n")
    assert world.jo.write(keep_handoff_clocks, 10) == 0


def test_that_several_of_one_lead_are_as_many_and_the_first_has_the_credit(world: World, bring: Bring) -> None:
    world.lead(external_id="A", source="Expo")
    rows = f"A,{ago(world, 90)},Dee,Ron,Lost,,{ago(world, 80)},price,\nA,{ago(world, 20)},Fay,Ron,Won,1,,,\n" * 2
    assert bring(rows).accepted == 4
    found = world.jo.read(handoffs)
    assert len({one.origin.qualifier for one in found}) == 1
    assert {one.standing.reason for one in found} == {"other", ""}
    assert {one.standing.words for one in found} == {"price", ""}
    assert bring(rows).duplicates == 4
    header = "external_id,at,by,rep,state,lead source,campaign,first qualified by\n"
    assert bring(f"{header}A,{ago(world, 10)},Dee,Ron,Won,Cold list,Autumn,Fay\n").accepted == 1
    origin = world.jo.read(handoffs)[-1].origin
    fay = world.rows("SELECT user_id FROM user_account WHERE login = 'Fay'")[0]["user_id"]
    assert (origin.source, origin.campaign, origin.qualifier) == ("Cold list", "Autumn", fay)


def test_that_the_call_of_an_imported_dial_is_taken_and_none_is_made_up_or_counted(world: World, bring: Bring) -> None:
    world.lead(external_id="A")
    world.lead(external_id="B")
    bring(f"external_id,at,outcome,talk_seconds,by\nA,{ago(world, 9)},qualified,200,Dee\n", kind="dials")
    bring("".join(f"{who},{ago(world, 8)},Dee,Ron,Won,10,{ago(world, 1)},,\n" for who in "AB"))
    assert [row["path"] for row in world.rows("SELECT path FROM dial")] == ["import", "import"]
    (total,) = world.jo.read(metrics, world.now - 30 * DAY, world.now)
    assert (total.dials, total.connects, total.qualified, total.accepted, total.handed_over) == (1, 1, 1, 2, 2)
    assert (total.won, total.won_value) == (2, 20.0)


def test_that_what_was_handed_over_or_taken_back_here_no_file_changes(world: World, bring: Bring) -> None:
    lead_id, done = handed(world)
    rep_of(world, done).write(accept_handoff, done.handoff_id)
    header = "lead_id,external_id,phone,at,by,rep,state,key\n"
    (phone,) = world.rows("SELECT e164 FROM lead_phone")
    own = f"{header}{lead_id},,{phone['e164']},{iso(world.now)},jo,rita,{{}},{done.handoff_id}\n"
    assert bring(own.format("lost")).duplicates == 1
    assert [row.standing.state for row in listed(world)] == [HandoffState.ACCEPTED]
    if world.team is None:
        world.jo.write(return_handoff, done.handoff_id, Verdict("incomplete"))
    world.lead(external_id="B")
    row = f"B,{ago(world, 9)},Dee,Ron,offered,,,,\n"
    bring(row)
    (made,) = world.rows("SELECT outcome_id FROM handoff WHERE path = 'import'")
    world.jo.write(undo_outcome, made["outcome_id"])
    assert bring(row).duplicates == 1
    assert len(listed(world)) == 1


@pytest.mark.parametrize(
    ("login", "may"), [("lou", True), ("jo", True), ("quin", False), ("mia", False), ("rita", False)]
)
def test_that_on_a_team_only_who_leads_it_imports_them(world: World, bring: Bring, login: str, *, may: bool) -> None:
    if world.team is None:
        return
    world.lead(external_id="A")
    row = f"A,{ago(world, 9)},Dee,rita,Won,10,{ago(world, 1)},,\n"
    if may:
        assert bring(row, login).accepted == 1
        assert [one.rep for one in world.desk("rita").read(handoff_rows)] == ["rita"]
        return
    with pytest.raises(Rejected, match="team lead"):
        bring(row, login, dry=True)
    with pytest.raises(DeskError):
        bring(row, login)
    assert world.rows("SELECT 1 FROM handoff") == []
