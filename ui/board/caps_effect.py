"""What saving a cap of dials a day would do to today: who is no longer reached, how many dials are left, who stops."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.queries.caps_effect import CapsEffect, CapsWanted, Stopped, caps_effect
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.foretold import Foretold, ForetoldWords, Told
from ui.kit.labels import Paragraph
from ui.kit.list_panel import ListFace, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_MOST_NAMED = 3


class CapsEffectLine(Foretold):
    """Asks anew for each change of a cap."""

    def __init__(self, theme: Theme, over: QWidget, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        words = ForetoldWords(
            translate("caps", "The effect of a cap on today stands here before you save."),
            translate("caps", "Looking at what it does to today"),
            PanelWords(
                title=translate("caps", "At their cap at once"),
                empty="",
                one=translate("caps", "1 at its cap"),
                many=translate("caps", "{0} at their cap"),
                listed=translate("caps", "Who would be at the cap at once"),
                icon="users",
            ),
        )
        super().__init__(theme, over, runner, words, Paragraph(theme, "", Type.FAINT, Role.TEXT2))

    def ask(self, wanted: CapsWanted | None) -> None:
        """Says what these caps would do; None = none is changed, or it cannot be."""
        if wanted is None:
            self.forget()
        else:
            self.look(wanted, partial(self._desk.read, caps_effect, wanted), _told)


def _told(effect: CapsEffect) -> Told:
    faces = [_face(at, one) for at, one in enumerate(effect.stopped) if not one.is_list]
    return Told(" ".join(_sentences(effect)), faces)


def _sentences(effect: CapsEffect) -> Iterator[str]:
    lost, everybody = sum(effect.lost), text.number(sum(effect.waiting))
    if lost > 0:
        said = translate("caps", "If saved now: of {0} leads that may be rung today, {1} are no longer reached{2}.")
        yield said.format(everybody, text.number(lost), _of_bands(effect))
    elif lost < 0:
        said = translate("caps", "If saved now: of {0} leads that may be rung today, {1} more are reached.")
        yield said.format(everybody, text.number(-lost))
    else:
        said = translate("caps", "If saved now: of {0} leads that may be rung today, as many are reached as before.")
        yield said.format(everybody)
    if effect.left is None:
        yield translate("caps", "No cap limits the dials of today.")
    else:
        one, many = translate("caps", "1 dial is left today."), translate("caps", "{0} dials are left today.")
        yield text.plural(effect.left, one, many)
    if effect.stopped:
        yield translate("caps", "At the cap at once: {0}.").format(", ".join(_names(effect)))


def _of_bands(effect: CapsEffect) -> str:
    """How many of each band, where each of them loses some or none."""
    if min(effect.lost) < 0:
        return ""
    return translate("caps", " ({0} hot, {1} warm, {2} cool)").format(*map(text.number, effect.lost))


def _names(effect: CapsEffect) -> Iterator[str]:
    for one in effect.stopped[:_MOST_NAMED]:
        yield f"{one.name} ({_made(one)})"
    if len(effect.stopped) > _MOST_NAMED:
        yield translate("caps", "{0} more").format(text.number(len(effect.stopped) - _MOST_NAMED))


def _made(one: Stopped) -> str:
    return translate("caps", "{0} of {1}").format(text.number(one.count.made), text.number(one.count.cap))


def _face(at: int, one: Stopped) -> ListFace:
    return ListFace(at, one.name, "", translate("caps", "{0} dials today").format(_made(one)), icon="user")
