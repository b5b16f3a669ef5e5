"""Dials and conversations by the hour of the day, against what is usual."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from calldesk.domain.board import Period, Span
from calldesk.domain.moments import instant
from calldesk.queries.board import Board
from calldesk.queries.board_past import BoardUsual
from ui.board.words import mean_name
from ui.charts.chart_card import ChartCard
from ui.charts.hour_bars import HourBar, HourBars
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.marks import Swatch
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_FROM_HOUR, _TO_HOUR = 8, 17


class HoursCard(ChartCard):
    """Two small charts on the same hours."""

    def __init__(self, theme: Theme) -> None:
        hour, usual = translate("board", "Hour"), translate("board", "Usual")
        dials, talks = translate("board", "Dials"), translate("board", "Conversations")
        self.dials = HourBars(theme, dials, Role.ACCENT, (hour, dials, usual))
        self.talks = HourBars(theme, talks, Role.OK, (hour, talks, usual))
        self._usual = Label(theme, "", Type.FAINT, Role.TEXT2)
        mark = Swatch(theme, Role.TEXT2, 9)
        mark.setFixedHeight(2)
        title = translate("board", "By hour")
        super().__init__(theme, title, self.dials, self.talks, beside=(mark, self._usual))

    def show_hours(self, board: Board, usual: BoardUsual | None, span: Span) -> None:
        """Other columns in place."""
        self._usual.say(mean_name(span.period, board.at, span.zone))
        hours = _hours(board, usual, span)
        self.dials.show_bars(_bars(board, usual, (span, hours), 0))
        self.talks.show_bars(_bars(board, usual, (span, hours), 1))
        nothing = translate("board", "Nobody has dialled in this time yet.")
        known = usual is not None and bool(usual.means.hours)
        for chart in (self.dials, self.talks):
            chart.say_nothing("" if board.hours or known else nothing)
        self.follow()


def _hours(board: Board, usual: BoardUsual | None, span: Span) -> range:
    """The hours of a day at work, and those in which anybody ever dialled."""
    seen = [one.hour for one in board.hours] + [_now_hour(board, span)]
    seen += list(usual.means.hours) if usual is not None else []
    return range(min(_FROM_HOUR, *seen), max(_TO_HOUR, *seen) + 1)


def _bars(board: Board, usual: BoardUsual | None, where: tuple[Span, Sequence[int]], of: int) -> list[HourBar]:
    span, hours = where
    now = _now_hour(board, span)
    counted = {one.hour: (one.dials, one.conversations)[of] for one in board.hours}
    means = {hour: both[of] for hour, both in usual.means.hours.items()} if usual is not None else {}
    day = span.period is Period.TODAY
    return [
        HourBar(hour, None if day and hour > now else counted.get(hour, 0), means.get(hour), hour == now and day)
        for hour in hours
    ]


def _now_hour(board: Board, span: Span) -> int:
    return instant(board.at).astimezone(text.zone(span.zone)).hour
