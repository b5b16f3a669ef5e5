"""Lists are made, renamed and given to people, and leads move between them; claims and promises are respected (R9)."""

import pytest

from calldesk.actions.claims import claim_next
from calldesk.actions.lists import assign_list, make_list, move_lead, move_part, rename_list
from calldesk.actions.members import set_lists
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.lists import Which, list_name
from calldesk.queries.call_list import call_list
from calldesk.queries.lists import lists, move_meant
from tests.core_world import HOUR, World, chicago

FIRST = PoolId(1)


def on_list(world: World, pool: PoolId, desk: Desk | None = None) -> list[int]:
    return [row.lead_id for row in (desk or world.jo).read(call_list, 100, pool).rows]


def test_that_a_list_is_made_renamed_and_counted(world: World) -> None:
    east = world.jo.write(make_list, "  East \n coast ")
    assert [row.name for row in world.jo.read(lists).rows] == ["East coast", "Everyone"]
    world.jo.write(rename_list, east, "East")
    for name, said in (("everyone", "already"), (" ", "Give the list a name"), ("x" * 61, "at most 60")):
        with pytest.raises(DeskError, match=said):
            world.jo.write(make_list, name)
        with pytest.raises(DeskError, match=said):
            world.jo.write(rename_list, east, name)
    world.jo.write(rename_list, east, "EAST")
    with pytest.raises(DeskError, match="no such list"):
        world.jo.write(rename_list, PoolId(99), "West")
    world.lead()
    world.add()
    (_, everyone) = world.jo.read(lists).rows
    assert (sum(everyone.now), sum(everyone.active), everyone.leads) == (1, 1, 2)


def test_that_leads_move_by_what_is_said_of_them_and_the_list_follows_at_once(world: World) -> None:
    east = world.jo.write(make_list, "East")
    fair = [world.lead(campaign="Fair", source="Trade show") for _ in range(3)]
    web = world.lead(campaign="Web", source="Website")
    asked = world.lead(kind="demo_requested", campaign="Web")
    name = world.add(campaign="Fair")
    meant = world.jo.read(move_meant, Which(campaign="Fair"), east)
    assert meant.moves == tuple((lead_id, FIRST) for lead_id in (*fair, name))
    (band,) = [
        b for b in ("hot", "warm", "cool") if asked in dict(world.jo.read(move_meant, Which(band=b), east).moves)
    ]
    assert web in dict(world.jo.read(move_meant, Which(of=FIRST), east).moves)
    assert world.jo.read(move_meant, Which(source="Website"), east).moves == ((web, FIRST),)
    assert band
    moved = world.jo.write(move_part, [*fair, name], FIRST, east)
    assert moved.ids == (*fair, name)
    assert sorted(on_list(world, east)) == fair
    assert sorted(on_list(world, FIRST)) == [web, asked]
    assert world.ids() == world.ids(brute=True)
    assert world.jo.read(move_meant, Which(campaign="Fair"), east).moves == ()
    assert world.jo.write(move_part, moved.ids, east, FIRST).ids == moved.ids  # undone by another move
    assert on_list(world, east) == []
    assert world.drift() == ()


def test_that_what_somebody_has_in_hand_stays_with_them(world: World) -> None:
    east = world.jo.write(make_list, "East")
    held, free = world.lead(kind="demo_requested"), world.lead()
    claimed = world.kim.write(claim_next)
    assert claimed is not None
    assert claimed.lead_id == held
    meant = world.jo.read(move_meant, Which(of=FIRST), east)
    assert (meant.moves, meant.in_hand) == (((free, FIRST),), 1)
    assert world.jo.write(move_part, [held, free], FIRST, east).ids == (free,)
    with pytest.raises(DeskError, match="somebody has it in hand"):
        world.jo.write(move_lead, held, east)
    with pytest.raises(DeskError, match="on that list already"):
        world.jo.write(move_lead, free, east)
    world.later(HOUR)
    assert world.jo.write(move_lead, held, east).ids == (held,)
    assert world.drift() == ()


def test_that_a_callback_stays_where_its_owner_sees_it(world: World) -> None:
    if world.team is None:
        return
    east = world.jo.write(make_list, "East")
    quin, lead_id = world.desk("quin"), world.lead(chicago(7))
    world.call(lead_id, "callback", desk=quin, callback_at=world.now + HOUR)
    assert world.jo.read(move_meant, Which(of=FIRST), east).promised == 1
    with pytest.raises(DeskError, match="does not work that list"):
        world.jo.write(move_lead, lead_id, east)
    world.jo.write(assign_list, east, ["quin", "jo"])
    assert world.jo.write(move_lead, lead_id, east).ids == (lead_id,)
    world.later(HOUR)
    assert world.ids(quin) == [lead_id]


def test_that_who_works_a_list_is_said_as_a_whole_and_a_list_with_leads_is_never_nobodys(world: World) -> None:
    if world.team is None:
        with pytest.raises(DeskError, match="one user"):
            world.jo.write(assign_list, FIRST, ["jo"])
        return
    east = world.jo.write(make_list, "East")
    world.jo.write(assign_list, east, ["quin", "lou"])
    world.jo.write(assign_list, east, ["quin", "kim"])
    found = {row.name: row.people for row in world.jo.read(lists).rows}
    assert found["East"] == ("kim", "quin")
    assert "quin" in found["Everyone"]
    world.jo.write(assign_list, east, [])
    world.add(pool_id=east)
    with pytest.raises(DeskError, match="Somebody works each list with leads"):
        world.jo.write(assign_list, east, [])
    with pytest.raises(DeskError, match="makes no calls"):
        world.jo.write(assign_list, east, ["rita"])


def test_that_only_who_leads_changes_lists(world: World) -> None:
    if world.team is None:
        return
    lead_id, east = world.lead(), world.jo.write(make_list, "East")
    world.jo.write(set_lists, "quin", [FIRST, east])
    for login in ("quin", "mia"):
        desk = world.desk(login)
        for job in (
            lambda desk=desk: desk.write(make_list, "West"),
            lambda desk=desk: desk.write(rename_list, east, "West"),
            lambda desk=desk: desk.write(assign_list, east, ["quin"]),
            lambda desk=desk: desk.write(move_part, [lead_id], FIRST, east),
        ):
            with pytest.raises(DeskError, match="team lead or admin"):
                job()


def test_that_a_part_is_bounded(world: World) -> None:
    east = world.jo.write(make_list, "East")
    with pytest.raises(DeskError, match="At most 1000"):
        world.jo.write(move_part, [LeadId(one) for one in range(1, 1002)], FIRST, east)


def test_that_names_are_one_line() -> None:
    assert list_name(" East \t coast ") == "East coast"
