"""R3: do-not-call beats everything. No dial to a marked number or person is permitted, by any path there is."""

import ast
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import start_dial
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Rejected
from calldesk.queries.lead_card import lead_card
from tests.actions import dial_paths as paths
from tests.actions.dial_paths import ARISES, PERMITTED, RECORDED, SHARED, Scene, attempt
from tests.core_world import CHICAGO, World
from tests.shape.source import python_files

Arises = Callable[[Scene], None]
ON_A_TEAM = (
    paths.said_in_the_loop,
    paths.said_in_an_imported_call,
    paths.listed_number,
    paths.marked_number,
    paths.marked_company,
)
WAYS = [pytest.param("file", way, id=f"{way.__name__}-file") for way in ARISES]
WAYS += [pytest.param("team", way, id=f"{way.__name__}-team") for way in ON_A_TEAM]


def usable(world: World, ways: tuple[paths.Dials, ...]) -> list[paths.Dials]:
    """On a team's server, whose clock is its own, a command line with a moment of its own only reads."""
    return [way for way in ways if world.team is None or way is not paths.command_line]


@pytest.mark.parametrize(("world", "arises"), WAYS, indirect=["world"])
def test_that_no_path_leads_to_a_dial_once_there_is_a_mark(world: World, tmp_path: Path, arises: Arises) -> None:
    scene = Scene.begin(world, tmp_path)
    scene.hold()
    assert len(scene.held) == len(scene.everybody)
    arises(scene)
    marks = scene.marks()
    assert marks == ARISES[arises]
    scene.new_dials()
    paths.held_before(scene, world.jo)
    assert scene.forbidden(marks) == []
    ways = (*usable(world, PERMITTED), *RECORDED, paths.typed_number)
    desks = (world.jo, world.kim, world.desk("jo"))
    for number, way in enumerate(ways):
        scene.next_week()
        seen = set(scene.seen)
        way(scene, desks[number % 3])
        assert scene.forbidden(marks) == [], way.__name__
        free = [row for row in dials_since(world, seen) if row["lead_id"] == scene.free]
        assert bool(free) == (way is not paths.recorded_later), way.__name__
    assert world.drift() == ()


def dials_since(world: World, seen: set[object]) -> list[dict[str, object]]:
    return [row for row in world.rows("SELECT * FROM dial") if row["dial_id"] not in seen]


@pytest.mark.parametrize("way", [*PERMITTED, paths.AT_ONCE], ids=lambda way: way.__name__)
def test_that_each_path_does_lead_to_the_number_while_there_is_none(
    file_world: World, tmp_path: Path, way: paths.Dials
) -> None:
    scene = Scene.begin(file_world, tmp_path)
    if way is paths.AT_ONCE:
        scene.hold()
    way(scene, file_world.jo)
    assert (scene.first, SHARED) in scene.new_dials()


RANDOM_ORDER = [way for way in ARISES if way is not paths.said_in_the_loop]
"""The loop wants the first person at the head of the list."""


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))
@given(
    steps=st.lists(st.sampled_from([*RANDOM_ORDER, *PERMITTED, *RECORDED]), min_size=2, max_size=6),
    seed=st.integers(0, 10**6),
)
def test_that_no_order_of_marks_undos_and_calls_leads_to_a_dial(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Callable[..., None]], seed: int
) -> None:
    folder, chance = tmp_path_factory.mktemp("marks"), random.Random(seed)  # noqa: S311 - made-up history
    with World(folder) as world:
        scene = Scene.begin(world, folder)
        for step in steps:
            prepare(scene, chance)
            marks, desk = scene.marks(), chance.choice((world.jo, world.kim))
            attempt(lambda: step(scene) if step in ARISES else step(scene, desk))  # noqa: B023 - called at once
            assert scene.forbidden(marks) == []
            marks = scene.marks()
            paths.held_before(scene, world.jo)
            assert scene.forbidden(marks) == []


def prepare(scene: Scene, chance: random.Random) -> None:
    """What may come before: a week, an undo of anything, everybody in hand; none of it a dial."""
    if chance.random() < 0.6:
        scene.next_week()
    if chance.random() < 0.3:
        attempt(lambda: scene.world.jo.write(undo_outcome, chance.choice(scene.undoable)))
    if chance.random() < 0.5:
        scene.hold()


def test_that_a_marked_number_is_not_offered_and_the_other_one_is_dialled(world: World, tmp_path: Path) -> None:
    scene = Scene.begin(world, tmp_path)
    world.block("number", SHARED)
    offered = {phone.e164: phone.is_blocked for phone in world.jo.read(lead_card, scene.first).phones}
    assert offered == {SHARED: True, paths.NUMBERS[1]: False}
    with pytest.raises(Rejected, match="do not call"):
        world.jo.write(start_dial, scene.first, e164=SHARED)
    assert world.jo.write(start_dial, scene.first).e164 == paths.NUMBERS[1]


def test_that_a_number_is_dialled_in_its_own_calling_hours(world: World) -> None:
    """Ten in the morning in Chicago is midnight in Tokyo, whichever number is tried first."""
    tokyo = "+81312345678"
    lead_id = world.lead(("+13123460001", CHICAGO, "US"), (tokyo, ("Asia/Tokyo",), "JP"))
    with pytest.raises(Rejected, match="hours"):
        world.jo.write(start_dial, lead_id, e164=tokyo)
    assert world.jo.write(start_dial, lead_id).e164 == "+13123460001"


# --- that these are all the paths -----------------------------------------------------------------------------------

WRITES = {
    "calldesk/actions/calls.py _record_dial": "what start_dial, record_late_dial and record_past_dial share",
    "calldesk/actions/import_facts.py Dials.write": "imported",
    "calldesk/actions/import_handoffs.py Handoffs.write": "imported with the hand-off that it led to",
    "calldesk/actions/practice.py ": "made-up calls of the past, refused where there is anybody",
    "calldesk/actions/practice.py call_rows": "the same",
    "calldesk/actions/practice_handoffs.py _put_call": "the same, of those that were handed over",
    "calldesk/store/fact_tables.py ": "the table itself",
}
"""Where the table is named; whoever writes rows of it under no name copies a database whole (store/copying)."""
CALLS = {
    "calldesk/actions/calls.py start_dial _record_dial": "no_claim",
    "calldesk/actions/calls.py record_late_dial _record_dial": "recorded_later",
    "calldesk/actions/calls.py record_past_dial _record_dial": "recorded_after",
    "calldesk/cli/bench.py _outcome start_dial": "no_claim",
    "calldesk/cli/calls.py _dial_and_log start_dial": "command_line",
    "calldesk/cli/calls.py _dial_and_log record_past_dial": "said_on_the_command_line",
    "calldesk/outbox/facts.py  start_dial": "no_claim",
    "calldesk/outbox/facts.py  record_late_dial": "recorded_later",
    "calldesk/actions/desk_work.py rehearse start_dial": "pick",
    "ui/call_screen/in_hand.py dial start_dial": "pick",
}
"""Who makes a dial by which action, and the path above that does the same. Who may without the server: test_outbox."""
_SQL = re.compile(r"(insert\s+(or\s+\w+\s+)?into|copy)\s+(calldesk\.)?dial\b", re.IGNORECASE)
_ACTIONS = {"start_dial", "record_late_dial", "record_past_dial", "_record_dial"}


def names_in(root: Path) -> Iterator[tuple[str, str]]:
    """Each place of the program with each name, attribute and text in it."""
    for file in python_files(root, ("calldesk", "ui")):
        yield from _names(file.tree, f"{file.path.as_posix()} ", "")


def _names(node: ast.AST, path: str, inside: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        here = inside
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            here = f"{inside}.{child.name}".strip(".")
        elif isinstance(child, ast.Name):
            yield path + here, child.id
        elif isinstance(child, ast.Attribute):
            yield path + here, child.attr
        elif isinstance(child, ast.Constant) and isinstance(child.value, str) and _SQL.search(child.value):
            yield path + here, "dial"
        yield from _names(child, path, here)


def test_that_the_test_knows_every_place_that_writes_a_dial(project_root: Path) -> None:
    """A new one is entered here once a path of its own is tried above."""
    reads = {"calldesk/domain/standing.py _walked"}
    in_core = {(place, name) for place, name in names_in(project_root) if not place.startswith("ui/")}
    assert {place for place, name in in_core if name == "dial"} - reads == set(WRITES)


def test_that_the_test_knows_everybody_who_makes_a_dial(project_root: Path) -> None:
    found = {f"{place} {name}" for place, name in names_in(project_root) if name in _ACTIONS}
    assert found == set(CALLS)
    tried = {way.__name__ for way in (*ARISES, *PERMITTED, *RECORDED)}
    assert set(CALLS.values()) <= tried
