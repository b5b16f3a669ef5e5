"""Says of each number of a lead what it is, what calls have shown of it, and whom to ask for there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from calldesk.domain.moments import Moment
from calldesk.domain.numbers import NumberState, NumberUse
from calldesk.queries.phone_lines import MOST_SHARING, PhoneLine
from ui.kit import text
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role
from ui.lead_card.faces import NumberFace

translate = QCoreApplication.translate


def number_faces(phones: Sequence[PhoneLine], now: Moment, zone: str) -> tuple[NumberFace, ...]:
    """All numbers, those that may be dialled first, in the order in which they are offered."""
    usable = sorted((phone for phone in phones if _is_usable(phone)), key=lambda phone: not phone.is_first)
    others = [phone for phone in phones if not _is_usable(phone)]
    many = len(usable)
    return tuple(
        NumberFace(
            phone.e164,
            text.phone(phone.e164, phone.extension),
            use_words(phone.use),
            translate("lead_card", "{0} of {1}").format(at, many) if many > 1 and _is_usable(phone) else "",
            beside=_beside(phone),
            says=_says(phone, now, zone),
            chip=_chip(phone, now, zone),
            is_usable=_is_usable(phone),
        )
        for at, phone in enumerate((*usable, *others), 1)
    )


def _is_usable(phone: PhoneLine) -> bool:
    return not phone.is_dead and not phone.is_blocked


def use_words(use: str) -> str:
    """What a number is, by its use; ``Switchboard``."""
    words: dict[str, str] = {
        NumberUse.DIRECT: translate("numbers", "Direct line"),
        NumberUse.MOBILE: translate("numbers", "Mobile"),
        NumberUse.LINE: translate("numbers", "Office line"),
        NumberUse.HOME: translate("numbers", "Home"),
        NumberUse.SWITCHBOARD: translate("numbers", "Switchboard"),
    }
    return words[use]


def _beside(phone: PhoneLine) -> str:
    """What a caller must know before it rings: what it is, and whom to ask for."""
    asks = translate("numbers", "ask for {0}").format(phone.ask_for) if phone.ask_for else ""
    return ", ".join(part for part in (use_words(phone.use), asks) if part)


def _says(phone: PhoneLine, now: Moment, zone: str) -> str:
    tried = ""
    if phone.attempts:
        tries = text.plural(phone.attempts, translate("numbers", "1 try"), translate("numbers", "{0} tries"))
        tried = translate("numbers", "{0}, last {1}").format(tries, text.when(phone.last_at, now, zone))
    parts = (_beside(phone), _shared(phone.shared_with), tried)
    return " \N{MIDDLE DOT} ".join(part for part in parts if part)


def _shared(others: int) -> str:
    if not others:
        return ""
    if others >= MOST_SHARING:
        return translate("numbers", "shared with {0} others or more").format(text.number(others))
    one = translate("numbers", "shared with 1 other")
    return text.plural(others, one, translate("numbers", "shared with {0} others"))


def _chip(phone: PhoneLine, now: Moment, zone: str) -> ChipFace:
    if phone.is_blocked:
        return ChipFace(translate("numbers", "Do not call"), Role.BAD, "ban")
    if phone.rests_until > now and not phone.is_dead:
        until = text.when(phone.rests_until, now, zone)
        return ChipFace(translate("numbers", "Rests until {0}").format(until), Role.WARN, "hourglass")
    words = {
        NumberState.REACHES: ChipFace(translate("numbers", "Reached here"), Role.OK, "check"),
        NumberState.UNTESTED: ChipFace(translate("numbers", "Not tried yet"), Role.COLD),
        NumberState.TRIED: ChipFace(translate("numbers", "No answer yet"), Role.COLD, "phone-missed"),
        NumberState.GATEKEEPER: ChipFace(translate("numbers", "Gatekeeper"), Role.WARN, "user"),
        NumberState.FAILING: ChipFace(translate("numbers", "Busy each time"), Role.WARN, "triangle-alert"),
        NumberState.DEAD: ChipFace(translate("numbers", "Bad number"), Role.BAD, "phone-off"),
        NumberState.WRONG_PERSON: ChipFace(translate("numbers", "Wrong person"), Role.BAD, "user-x"),
    }
    return words[phone.state]
