"""The cards of how the last weeks went: when people answer, what calls came to, how fast, how far, and what is true."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from calldesk.domain.board import SMALL_SAMPLE, Span, share_percent
from calldesk.domain.moments import instant
from calldesk.domain.outcomes import QUALIFIED, Outcome, OutcomeClass
from calldesk.queries.board import Board
from calldesk.queries.board_funnel import FUNNEL_DAYS, FunnelRow
from calldesk.queries.board_heat import HEAT_WEEKS, HeatCell
from calldesk.queries.board_past import TouchTimes
from ui.board.words import DASH, few, minutes, percent
from ui.charts.chart_card import ChartCard
from ui.charts.heat_map import HeatFace, HeatMap
from ui.charts.share_bars import ShareBars, ShareFace
from ui.charts.span_bars import SpanBars, SpanFace
from ui.charts.stack_bar import Part, StackBar
from ui.kit import text
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.outcomes import name_of

translate = QCoreApplication.translate
_NONE = (85, 62, 44, 30)
_REACHED = (100, 72, 50, 32)
"""Strength of the tones of outcomes, per cent: nobody was reached, and somebody was (mock/TOKENS.md, charts)."""
_WORKDAYS = range(5)


class HeatCard(ChartCard):
    """Connect rate by the lead's own weekday and hour."""

    def __init__(self, theme: Theme) -> None:
        words = (translate("board", "Hour"), translate("board", "{0} of {1} dials answered"))
        self.chart = HeatMap(theme, translate("board", "Connect rate"), words)
        super().__init__(theme, self.chart.name, self.chart)
        self.say(translate("board", "% by the lead's own hour, {0} weeks").format(HEAT_WEEKS))

    def show_heat(self, cells: tuple[HeatCell, ...], span: Span) -> None:
        """Other cells in place."""
        local = instant(span.present.to_at).astimezone(text.zone(span.zone))
        counted = Counter[int]()
        for cell in cells:
            counted[cell.weekday] += cell.dials
        days = sorted({*_WORKDAYS, *(day for day, dials in counted.items() if dials >= SMALL_SAMPLE)})
        name = QLocale().dayName
        rows = [(day, name(day + 1, QLocale.FormatType.ShortFormat).rstrip(".")) for day in days]
        faces = [HeatFace(cell.weekday, cell.hour, cell.connects, cell.dials) for cell in cells]
        self.chart.show_cells(faces, rows, (local.weekday(), local.hour))
        self.chart.say_nothing("" if cells else translate("board", "No dials in these weeks yet."))
        self.follow()


class OutcomesCard(ChartCard):
    """How the dials of the period ended."""

    def __init__(self, theme: Theme) -> None:
        heads = (translate("board", "Outcome"), translate("board", "Dials"))
        self.chart = StackBar(theme, translate("board", "Outcomes"), heads)
        super().__init__(theme, self.chart.name, self.chart)

    def show_outcomes(self, board: Board) -> None:
        """Other parts in place."""
        dials = board.total.dials
        self.say(text.plural(dials, translate("board", "1 dial"), translate("board", "{0} dials")))
        rates = (
            (translate("board", "Connected"), percent(share_percent(board.connects, dials))),
            (translate("board", "Reached"), percent(share_percent(board.reaches, dials))),
        )
        self.chart.show_parts(outcome_parts(board), rates if dials else ())
        self.chart.say_nothing("" if dials else translate("board", "Nobody has dialled in this time yet."))
        self.follow()


def outcome_parts(board: Board) -> list[Part]:
    """Each outcome: not reached in greys, reached in accents, qualified in green; those without one yet at the end."""
    told = [(one.outcome, one.dials) for one in board.outcomes if one.outcome is not None]
    won = [(outcome, dials) for outcome, dials in told if outcome.code == QUALIFIED]
    reached = [pair for pair in told if pair[0].klass is OutcomeClass.REACH and pair not in won]
    missed = [pair for pair in told if pair[0].klass is not OutcomeClass.REACH]
    parts = [
        *_shaded(missed, Role.TEXT3, _NONE),
        *_shaded(reached, Role.ACCENT, _REACHED),
        *_shaded(won, Role.OK, (100,)),
    ]
    rest = sum(one.dials for one in board.outcomes if one.outcome is None)
    return [*parts, Part(translate("board", "Not logged"), rest, Role.WARN, 60)] if rest else parts


def _shaded(counted: list[tuple[Outcome, int]], role: Role, tones: tuple[int, ...]) -> list[Part]:
    """The most frequent first and strongest."""
    ordered = sorted(counted, key=lambda pair: (-pair[1], pair[0].code))
    return [
        Part(name_of(outcome), dials, role, tones[min(at, len(tones) - 1)], outcome.code)
        for at, (outcome, dials) in enumerate(ordered)
    ]


class TouchCard(ChartCard):
    """The two clocks of a first touch, and both together."""

    def __init__(self, theme: Theme) -> None:
        heads = (translate("board", "Clock"), translate("board", "p50"), translate("board", "p90"))
        self.chart = SpanBars(theme, translate("board", "First touch, web"), heads)
        super().__init__(theme, self.chart.name, self.chart)

    def show_touches(self, touches: TouchTimes) -> None:
        """Other times in place."""
        sample = few(touches.came)
        self.say("  ".join(part for part in (translate("board", "p50 / p90"), sample) if part))
        late = touches.both is not None and touches.both[0] > touches.promised_seconds and not sample
        rows = (
            _span(translate("board", "Assigned"), touches.assigned),
            _span(translate("board", "Dialled"), touches.dialled),
            _span(translate("board", "Both clocks"), touches.both, Role.BAD if late else Role.ACCENT, strong=True),
        )
        promise = translate("board", "promise {0}").format(text.duration(touches.promised_seconds))
        self.chart.show_rows(rows, (touches.promised_seconds, promise))
        self.chart.say_nothing("" if touches.came else translate("board", "No web lead came in this time."))
        self.follow()


def _span(
    name: str, seconds: tuple[float, float] | None, role: Role = Role.ACCENT, *, strong: bool = False
) -> SpanFace:
    if seconds is None:
        return SpanFace(name, None, None, (DASH, DASH), role, strong)
    return SpanFace(name, *seconds, (minutes(seconds[0]), minutes(seconds[1])), role, strong)


class FunnelCard(ChartCard):
    """From names to won, of all sources or of one."""

    def __init__(self, theme: Theme) -> None:
        heads = (translate("board", "Step"), translate("board", "Of the step before"), translate("board", "People"))
        self.chart = ShareBars(theme, translate("board", "Names to won"), heads)
        super().__init__(theme, self.chart.name, self.chart)
        self._rows: tuple[FunnelRow, ...] = ()
        self._source: str | None = None

    def show_funnel(self, rows: tuple[FunnelRow, ...]) -> None:
        """Other counts in place; the source that is shown stays, where it is still there."""
        self._rows = rows
        if self._source not in {row.source for row in rows}:
            self._source = None
        self._fill()

    @property
    def source(self) -> str | None:
        """The one that is shown; None = all of them."""
        return self._source

    def next_source(self) -> None:
        """S: the next source, and after the last all of them again."""
        sources: list[str | None] = [None, *(row.source for row in self._rows)]
        self._source = sources[(sources.index(self._source) + 1) % len(sources)]
        self._fill()

    def _fill(self) -> None:
        shown = [row for row in self._rows if self._source is None or row.source == self._source]
        every = translate("board", "all sources")
        named = every if self._source is None else self._source or translate("board", "no source")
        self.say(translate("board", "{0} days, {1}").format(FUNNEL_DAYS, named))
        self.chart.show_rows(funnel_faces(shown))
        nobody = not sum(row.names for row in shown)
        self.chart.say_nothing(translate("board", "Nobody came in these days.") if nobody else "")
        self.follow()


def funnel_faces(rows: list[FunnelRow]) -> list[ShareFace]:
    """The first bar is full, each other one the share of the step before it."""
    steps = (
        ("names", translate("board", "Names"), Role.TEXT3),
        ("leads", translate("board", "Leads"), Role.ACCENT),
        ("talked", translate("board", "Conversations"), Role.ACCENT),
        ("qualified", translate("board", "Qualified"), Role.ACCENT),
        ("accepted", translate("board", "Accepted"), Role.OK),
        ("won", translate("board", "Won"), Role.OK),
    )
    faces: list[ShareFace] = []
    before: int | None = None
    for key, name, role in steps:
        count = sum(getattr(row, key) for row in rows)
        share = None if before is None else share_percent(count, before)
        small = before is not None and 0 < before < SMALL_SAMPLE
        filled = 1.0 if before is None else (share or 0) / 100
        said = "" if before is None else "\N{EN SPACE}".join(part for part in (few(before), percent(share)) if part)
        faces.append(ShareFace(name, filled, said, text.number(count), role, few=small, key=key))
        before = count
    return faces
