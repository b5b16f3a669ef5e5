"""A callback of one's own is told once, two minutes before."""

from PySide6.QtCore import Qt

from tests.ui.at_work import AtWork


def test_that_a_callback_that_falls_due_is_told_once(work: AtWork) -> None:
    name = work.name
    said: list[str] = []
    work.mounted.reminder.soon.connect(said.append)
    work.press(Qt.Key.Key_Return)
    work.press(Qt.Key.Key_5)
    work.type("in 2m")
    work.press(Qt.Key.Key_Return)
    work.bot.waitUntil(lambda: work.name != name)

    look(work)
    look(work)

    assert len(said) == 1
    assert said[0].startswith(f"Callback with {name} at ")
    assert said[0].endswith((", in 1 min", ", in 2 min"))
    assert work.toast.words == said[0]
    assert work.toast.isVisible()


def look(work: AtWork) -> None:
    work.mounted.reminder.refresh()
    work.bot.waitUntil(lambda: not work.mounted.reminder.is_gathering)
    work.settle()
