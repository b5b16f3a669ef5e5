"""Every screen of the program, brought up by its keys: for the walks over all of them and for the manual's pictures.

A new screen gets one function here and one line in OWN or CALLS; its pictures are made and its lengths tested then.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.lists import make_list
from calldesk.actions.practice_handoffs import load_practice_handoffs
from calldesk.actions.targets import Aimed, set_targets
from calldesk.desk import Desk
from calldesk.domain.leaving import LeftBehind
from calldesk.domain.practice_start import practice_now
from calldesk.domain.targets import TALK
from calldesk.queries.coaching import calls_of
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.queries.lists import lists
from calldesk.queries.my_shift import my_shift
from calldesk.queries.people import Going
from calldesk.settings import Settings
from tests.ui.windows import Driven
from ui.window.going_form import How
from ui.window.lessons import Lessons
from ui.window.opening import Opened
from ui.window.view_state import ViewState

Show = Callable[[Driven, Path], None]
"""Brings a screen up in a window that is open; the path is a folder for its files."""
CTRL = Qt.KeyboardModifier.ControlModifier
FAIR = """First,Last,E-Mail Addr,Tel,Organization,Job,Badge
Amelia,Crowe,a.crowe@example.com,(415) 555-0123,Ferrow Labs,Dir. Operations,BX-1
Dev,Anand,d.anand@example.com,(312) 555-0177,Sundial Foods,COO,BX-2
Dev,Anand,d.anand@example.com,(312) 555-0177,Sundial Foods,COO,BX-2
Leo,Brandt,,(614) 555-01,Marlow Steel,Plant Manager,BX-3
Yasmin,Demir,y.demir@example.com,(646) 555-0190,Polder & Vane,IT Manager,BX-4
"""


def practising(driven: Driven, practice: Path, folder: Path, *, stands: bool) -> None:
    """Practice data; its clock may stand, so that every picture is the same each time."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "practice.db"
    path.write_bytes(practice.read_bytes())
    desk = Desk.open(Settings(path, login="jo", **{"clock_at" if stands else "clock_starts_at": practice_now()}))
    driven.window.life.take(Opened(desk, is_empty=False, practice_folder=folder))
    driven.wait_for_calls()


def welcome(driven: Driven, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    driven.window.open_own(str(folder / "own.db"))
    driven.bot.waitUntil(lambda: driven.window.life.desk is not None)
    driven.window.show_whose("Jo", "calldesk.db")
    driven.settle()


def join(driven: Driven, folder: Path) -> None:
    welcome(driven, folder)
    driven.window.open_joining()
    driven.settle()


def calls(driven: Driven, _folder: Path) -> None:
    driven.settle()


def answered(driven: Driven, _folder: Path) -> None:
    driven.press(Qt.Key.Key_Return)
    driven.press(Qt.Key.Key_A)


def logged(driven: Driven, _folder: Path) -> None:
    driven.press(Qt.Key.Key_Return)
    driven.press(Qt.Key.Key_1)


def callback(driven: Driven, folder: Path) -> None:
    answered(driven, folder)
    driven.press(Qt.Key.Key_5)
    driven.type("in 2h")


def no_fit(driven: Driven, folder: Path) -> None:
    answered(driven, folder)
    driven.press(Qt.Key.Key_7)


def outcomes(driven: Driven, folder: Path) -> None:
    answered(driven, folder)
    driven.press(Qt.Key.Key_0)


def lesson(driven: Driven, _folder: Path) -> None:
    Lessons(driven.window, ViewState(driven.settings)).ask()
    driven.settle()


def paused(driven: Driven, _folder: Path) -> None:
    driven.press(Qt.Key.Key_P)
    driven.press(Qt.Key.Key_1)


def command(command_id: str) -> Show:
    """The screen that a command of the page of calls opens."""

    def show(driven: Driven, _folder: Path) -> None:
        page = driven.window.calling
        assert page is not None
        page.commands.run(command_id)

    return show


def qualified(driven: Driven, folder: Path) -> None:
    answered(driven, folder)
    driven.press(Qt.Key.Key_Q)
    driven.press(Qt.Key.Key_9)


def definition_draft(driven: Driven, folder: Path) -> None:
    command("call.definition")(driven, folder)
    driven.settle()
    driven.press(Qt.Key.Key_E)


def definition_sign(driven: Driven, folder: Path) -> None:
    command("call.definition")(driven, folder)
    driven.settle()
    driven.press(Qt.Key.Key_Return, CTRL)


def team_rules(driven: Driven, _folder: Path) -> None:
    driven.window.commands.run("window.rules")
    driven.settle()


def team_hours(driven: Driven, _folder: Path) -> None:
    driven.window.commands.run("window.hours")
    driven.settle()
    page = driven.window.page
    page.editor.window_field.setText("mo-su 07:00-22:00")
    page.editor.window_field.textEdited.emit("")
    page.check()
    driven.settle()


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Show:
    """The screen that a key opens on the page of calls."""

    def show(driven: Driven, _folder: Path) -> None:
        driven.press(code, modifier)

    return show


def hand_over(driven: Driven, folder: Path) -> None:
    answered(driven, folder)
    driven.press(Qt.Key.Key_9)
    driven.press(Qt.Key.Key_9)  # the criteria that are not ticked are asked for once
    driven.press(Qt.Key.Key_G)


def palette(driven: Driven, _folder: Path) -> None:
    driven.press(Qt.Key.Key_K, CTRL)
    driven.type("ma")
    driven.settle()


def inbound(driven: Driven, _folder: Path) -> None:
    driven.press(Qt.Key.Key_C)
    driven.type("ma")
    driven.bot.waitUntil(lambda: driven.window.calling.inbound.panel.is_answered)
    driven.settle()


def found(driven: Driven, folder: Path) -> None:
    page = driven.window.calling
    assert page is not None
    logged_id = page.mounted.work.held.current.lead_id
    logged(driven, folder)
    driven.window.finding.open_lead(logged_id)
    driven.bot.waitUntil(driven.window.finding.panel.isVisible)
    driven.settle()


def import_file(driven: Driven, folder: Path) -> None:
    welcome(driven, folder)
    driven.window.open_import()
    driven.settle()


def import_preview(driven: Driven, folder: Path) -> None:
    welcome(driven, folder)
    path = folder / "fair.csv"
    path.write_text(FAIR, encoding="utf-8")
    driven.window.open_import(path)
    page = driven.window.pages.importing
    driven.bot.waitUntil(lambda: page.work.dry is not None)
    driven.settle()


def import_result(driven: Driven, folder: Path) -> None:
    import_preview(driven, folder)
    driven.press(Qt.Key.Key_Return, CTRL)
    page = driven.window.pages.importing
    driven.bot.waitUntil(page.result.isVisible)
    driven.settle()


def practice_handed(driven: Driven) -> Desk:
    """The desk, with the practice team's hand-offs on it."""
    desk = driven.window.life.desk
    if not desk.read(handoff_rows, Whose.ALL):
        desk.write(load_practice_handoffs)
    driven.settle()
    return desk


def handoffs(driven: Driven, _folder: Path) -> None:
    practice_handed(driven)
    driven.window.pages.show_handoffs()
    driven.settle()


def set_goals(driven: Driven) -> None:
    desk = driven.window.life.desk
    assert desk is not None
    given = (("", "accepted", 4.0), ("jo", "conversations", 18.0), ("jo", "dials", 90.0), ("", TALK, 180.0))
    desk.write(set_targets, tuple(Aimed(*one) for one in given))


def flagged(driven: Driven, _folder: Path) -> None:
    """One of today's calls, over the board."""
    desk = driven.window.life.desk
    assert desk is not None
    lead_id = desk.read(my_shift, 0.0).calls[-1].lead_id
    dial_id = desk.read(calls_of, lead_id)[0].dial_id
    desk.write(coach_call, Coached(dial_id, "flag", "The price came up before the need."))
    board(driven, _folder)
    driven.press(Qt.Key.Key_C)


def board(driven: Driven, _folder: Path) -> None:
    practice_handed(driven)
    set_goals(driven)
    driven.window.commands.run("window.board")
    driven.settle()
    page = driven.window.page
    driven.bot.waitUntil(
        lambda: bool(page.centre.funnel.chart.table.lines) and bool(page.centre.bands.tables[0][1].lines)
    )
    driven.settle()


def handoff_section(name: str) -> Show:
    def show_section(driven: Driven, folder: Path) -> None:
        handoffs(driven, folder)
        next(one for one in driven.window.commands.all if one.id == f"handoffs.{name}").run()
        driven.settle()

    return show_section


def my_handoffs(driven: Driven, _folder: Path) -> None:
    practice_handed(driven)
    driven.window.beside.my_handoffs.open()
    driven.bot.waitUntil(driven.window.beside.my_handoffs.panel.isVisible)


def returned(driven: Driven, _folder: Path) -> None:
    rows = practice_handed(driven).read(handoff_rows, Whose.ALL)
    back = next(one for one in rows if one.standing.reason == "incomplete")
    driven.window.finding.open_lead(back.lead_id)
    driven.bot.waitUntil(lambda: driven.name == back.name)
    driven.settle()


def definition_records(driven: Driven, folder: Path) -> None:
    practice_handed(driven)
    command("call.definition")(driven, folder)
    driven.settle()
    next(one for one in driven.window.commands.all if one.id == "definition.records").run()
    driven.settle()


def targets(driven: Driven, _folder: Path) -> None:
    """Some are set."""
    set_goals(driven)
    driven.window.commands.run("window.targets")
    driven.settle()


def routing(driven: Driven, _folder: Path) -> None:
    practice_handed(driven)
    driven.window.pages.show_routing()
    driven.settle()


def moving(driven: Driven, _folder: Path) -> None:
    desk = driven.window.life.desk
    if len(desk.read(lists).rows) < 2:
        desk.write(make_list, "East")
    driven.settle()
    driven.window.beside.lists.open_moving()
    driven.bot.waitUntil(driven.window.beside.lists.moving.isVisible)


def a_list(driven: Driven, folder: Path) -> None:
    command("call.lists")(driven, folder)
    driven.bot.waitUntil(driven.window.beside.lists.panel.isVisible)
    driven.press(Qt.Key.Key_Return)
    driven.bot.waitUntil(driven.window.beside.lists.form.isVisible)


def leaver(driven: Driven, _folder: Path) -> None:
    left = LeftBehind(14, 3, 2, 1, 2, ("East", "West"), ("IL", "WI"), may_return=4)
    people = (("ben", "Ben Ortiz"), ("rita", "Rita Moss"))
    ann = Going("ann", "Ann Weber", "rep", True, left, people, people, (), True, True)
    driven.window.beside.people.form.offer(ann, How.LEAVES)
    driven.settle()


def absent(driven: Driven, _folder: Path) -> None:
    people = (("ben", "Ben Ortiz"),)
    ann = Going("ann", "Ann Weber", "qualifier", True, LeftBehind(), people, (), (), True, True)
    driven.window.beside.people.form.offer(ann, How.AWAY)
    driven.settle()


def caps_effect(driven: Driven, folder: Path) -> None:
    targets(driven, folder)
    page = driven.window.page
    page.form.fields["", "cap"].setText("1")
    page.check()
    driven.settle()


def list_cap(driven: Driven, folder: Path) -> None:
    command("call.lists")(driven, folder)
    driven.bot.waitUntil(driven.window.beside.lists.panel.isVisible)
    driven.press(Qt.Key.Key_Down)
    driven.press(Qt.Key.Key_Return)
    form = driven.window.beside.lists.form
    driven.bot.waitUntil(form.isVisible)
    form.cap.setText("20")
    form.cap.textEdited.emit("20")
    idle = form.effect.words
    driven.bot.waitUntil(lambda: form.effect.words not in {idle, form.effect.looking})


def rules_effect(driven: Driven, folder: Path) -> None:
    team_rules(driven, folder)
    page = driven.window.page
    page.cadence.fields["most_attempts"].setText("1")
    page.check()
    driven.settle()
    page.effect.open()


OWN: Mapping[str, Show] = {
    "welcome": welcome,
    "join": join,
    "import-file": import_file,
    "import-preview": import_preview,
    "import-result": import_result,
}
"""Screens of a window on a database of one's own, which is empty."""
CALLS: Mapping[str, Show] = {
    "calls": calls,
    "answered": answered,
    "logged": logged,
    "callback": callback,
    "no-fit": no_fit,
    "outcomes": outcomes,
    "timeline": key(Qt.Key.Key_L),
    "score": key(Qt.Key.Key_I),
    "peek": key(Qt.Key.Key_Space),
    "lesson": lesson,
    "numbers": key(Qt.Key.Key_O),
    "skip": key(Qt.Key.Key_S),
    "pause": key(Qt.Key.Key_P),
    "paused": paused,
    "my-day": key(Qt.Key.Key_F),
    "callbacks": key(Qt.Key.Key_B),
    "notices": key(Qt.Key.Key_B, CTRL),
    "unlogged": key(Qt.Key.Key_E, CTRL),
    "do-not-call": command("call.do_not_call"),
    "end-of-shift": command("call.shift_end"),
    "qualified": qualified,
    "front-desk": command("card.front_desk"),
    "campaigns": command("call.campaigns"),
    "definition": command("call.definition"),
    "definition-draft": definition_draft,
    "definition-sign": definition_sign,
    "team-rules": team_rules,
    "team-hours": team_hours,
    "palette": palette,
    "keys": key(Qt.Key.Key_Question),
    "not-on-list": key(Qt.Key.Key_X),
    "inbound": inbound,
    "found": found,
    "hand-over": hand_over,
    "handoffs": handoffs,
    "board": board,
    "handoffs-calendar": handoff_section("calendar"),
    "handoffs-ended": handoff_section("ended"),
    "my-handoffs": my_handoffs,
    "returned": returned,
    "definition-records": definition_records,
    "routing": routing,
    "targets": targets,
    "flagged": flagged,
    "people": command("call.people"),
    "leaver": leaver,
    "absent": absent,
    "lists": command("call.lists"),
    "a-list": a_list,
    "moving": moving,
    "rules-effect": rules_effect,
    "caps-effect": caps_effect,
    "list-cap": list_cap,
}
"""Screens that begin at the page of calls, on practice data."""
SCREENS = {**OWN, **CALLS}
OF_A_CALL = {
    "calls", "timeline", "answered", "logged", "callback", "no-fit", "outcomes", "lesson", "paused", "campaigns",
    "team-rules", "qualified", "found", "hand-over", "returned", "flagged", "definition-draft", "definition-sign",
}  # fmt: skip
"""Screens that leave another lead, a call or a draft behind, stay on, or are left by other keys than Esc."""
OVER_THE_LIST = tuple(name for name in CALLS if name not in OF_A_CALL)
"""Screens that Esc leads back from to the list as it was, so that one window can show one after the other."""


PANELS_DEEP = 3


def show_over_the_list(name: str, driven: Driven, folder: Path) -> None:
    """Brings one of OVER_THE_LIST up in a window on practice data that shows its list alone."""
    assert _is_at_the_list(driven)
    SCREENS[name](driven, folder)
    driven.settle()
    assert not _is_at_the_list(driven), f"{name} did not come up"


def back_to_the_list(driven: Driven) -> None:
    """Leaves a screen by Esc alone, until the list has the keys again and nothing lies over it."""
    for _ in range(PANELS_DEEP):  # out of a form on a page, then off the page
        if not _is_at_the_list(driven):
            driven.press(Qt.Key.Key_Escape)
    driven.bot.waitUntil(lambda: _is_at_the_list(driven))


def _is_at_the_list(driven: Driven) -> bool:
    page = driven.window.calling
    assert page is not None
    return page.screen.isAncestorOf(QApplication.focusWidget()) and not _panel_open(driven)


def _panel_open(driven: Driven) -> bool:
    return any(one.isVisible() for one in driven.window.findChildren(QWidget) if one.property("part") == "popup")


def show(name: str, driven: Driven, practice: Path, folder: Path, *, stands: bool = False) -> None:
    """Brings a screen up in a fresh window."""
    if name in CALLS:
        practising(driven, practice, folder, stands=stands)
    SCREENS[name](driven, folder)
    driven.settle()
