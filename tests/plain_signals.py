"""Every honest measure once more, in plain Python over the rows as they are stored: the other side of tests."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.core_world import Row, World

LIVE = ("list", "manual", "late")
REACHED = ("callback", "not_now", "not_a_fit", "do_not_call", "qualified", "continue")
AT_ONCE = ("busy", "bad_number", "wrong_number")
NO_INTEREST = ("conversation", "email_opened")
MONTH = 30 * 86400.0
Key = tuple[str, int, float]
"""Who, which lead, when."""


@dataclass
class Found:
    """Of one signal: its records, and who did when what they are of."""

    hits: set[Key]
    whole: list[tuple[str, float]]

    @property
    def of(self) -> dict[str, int]:
        return Counter(who for who, _ in self.whole)


class PlainSignals:
    """All that is stored, as lists of rows."""

    def __init__(self, world: World, from_at: float, to_at: float) -> None:
        self.now, self.from_at, self.to_at = world.now, from_at, to_at
        rows = world.rows
        undone = {row["outcome_id"] for row in rows("SELECT * FROM correction")}
        self.logins = {row["user_id"]: str(row["login"]) for row in rows("SELECT * FROM user_account")}
        self.outcomes = [row for row in rows("SELECT * FROM outcome") if row["outcome_id"] not in undone]
        self.dials = rows("SELECT * FROM dial ORDER BY happened_at, dial_id")
        self.marks = rows("SELECT * FROM dial_mark")
        self.handoffs = [row for row in rows("SELECT * FROM handoff") if row["outcome_id"] not in undone]
        self.skips = rows("SELECT * FROM lead_skip")
        self.changes = rows("SELECT * FROM promise_change ORDER BY happened_at, change_id")
        self.events = [row for row in rows("SELECT * FROM event") if row["outcome_id"] not in undone]
        held = [
            row for row in rows("SELECT * FROM call_state") if row["claimed_by"] and num(row, "lease_until") > self.now
        ]
        self.held = {(row["lead_id"], row["claimed_by"]) for row in held}

    def all(self) -> dict[str, Found]:
        return {
            "short_dials": self.short(),
            "bursts": self.bursts(),
            "long_talk": self.long_talk(),
            "no_outcome": self.no_outcome(),
            "handoff_unspoken": self.unspoken(),
            "parked": self.parked(),
        }

    def inside(self, row: Row) -> bool:
        return self.from_at <= num(row, "happened_at") < self.to_at

    def mine(self) -> list[tuple[Row, Row | None]]:
        """The dials of the period, each with its outcome that stands."""
        ended = {row["dial_id"]: row for row in self.outcomes}
        return [(row, ended.get(row["dial_id"])) for row in self.dials if self.inside(row)]

    def key(self, row: Row) -> Key:
        return self.logins[row["by_user"]], int(str(row["lead_id"])), num(row, "happened_at")

    def found(self, hits: list[Row], of: list[Row]) -> Found:
        whole = [(self.logins[row["by_user"]], num(row, "happened_at")) for row in of]
        return Found({self.key(row) for row in hits}, whole)

    def length(self, dial: Row, end: Row) -> float:
        marked = [
            num(m, "offset_seconds") for m in self.marks if m["dial_id"] == dial["dial_id"] and m["mark"] == "ended"
        ]
        if marked:
            return min(marked)
        logged = num(end, "ring_seconds") + num(end, "talk_seconds")
        return logged if logged > 0 else num(end, "happened_at") - num(dial, "happened_at")

    def short(self) -> Found:
        pairs = [(dial, end) for dial, end in self.mine() if end is not None and dial["path"] in LIVE]
        hits = [dial for dial, end in pairs if end["code"] not in AT_ONCE and self.length(dial, end) <= 3]
        return self.found(hits, [dial for dial, _ in pairs])

    def bursts(self) -> Found:
        counted: list[Row] = []
        for dial, _ in self.mine():
            number = str(dial["e164"]) or f"lead {dial['lead_id']}"
            same = [
                d
                for d in counted
                if d["by_user"] == dial["by_user"] and (d["e164"] or f"lead {d['lead_id']}") == number
            ]
            soon = same and num(dial, "happened_at") - num(same[-1], "happened_at") < 10
            if dial["path"] in LIVE and not soon:
                counted.append(dial)
        hits = [
            dial
            for dial in counted
            if any(
                sum(
                    one["by_user"] == dial["by_user"] and begin <= num(one, "happened_at") <= begin + 60
                    for one in counted
                )
                >= 6
                for begin in [num(one, "happened_at") for one in counted if one["by_user"] == dial["by_user"]]
                if begin <= num(dial, "happened_at") <= begin + 60
            )
        ]
        return self.found(hits, counted)

    def long_talk(self) -> Found:
        pairs = [
            (dial, end)
            for dial, end in self.mine()
            if end is not None and dial["path"] in LIVE and end["source"] == "manual" and num(end, "talk_seconds") > 0
        ]
        hits = []
        for dial, end in pairs:
            told = {
                m["mark"]: num(m, "offset_seconds")
                for m in self.marks
                if m["dial_id"] == dial["dial_id"] and m["source"] == "event"
            }
            most = num(end, "happened_at") - num(dial, "happened_at")
            if "ended" in told:
                most = max(0.0, told["ended"] - told.get("answered", 0.0))
            if num(end, "talk_seconds") > most + 5:
                hits.append(dial)
        return self.found(hits, [dial for dial, _ in pairs])

    def no_outcome(self) -> Found:
        old = [
            (dial, end)
            for dial, end in self.mine()
            if dial["path"] != "import" and num(dial, "happened_at") <= min(self.now, self.to_at) - 900
        ]
        hits = [dial for dial, end in old if end is None and (dial["lead_id"], dial["by_user"]) not in self.held]
        return self.found(hits, [dial for dial, _ in old])

    def unspoken(self) -> Found:
        made = [row for row in self.handoffs if self.inside(row) and row["path"] != "import"]
        hits = [
            row
            for row in made
            if not any(
                end["lead_id"] == row["lead_id"]
                and end["by_user"] == row["by_user"]
                and num(end, "happened_at") <= num(row, "happened_at")
                and end["code"] in REACHED
                and (num(end, "talk_seconds") >= 30 or end["source"] == "manual, slept")
                for end in self.outcomes
            )
        ]
        return self.found(hits, made)

    def parked(self) -> Found:
        hits: set[Key] = set()
        for lead in {row["lead_id"] for row in (*self.dials, *self.skips)}:
            for kind in (self._moved, self._skipped, self._far, self._endless):
                fresh = {key for key in kind(lead) if key[2] >= self.from_at}
                hits |= {key for key in fresh if not any(key[:2] == had[:2] for had in hits)}
        touched = [self.key(row) for row in (*self.dials, *self.skips, *self.changes) if self.inside(row)]
        latest: dict[tuple[str, int], float] = {}
        for who, lead, at in (*sorted(touched, key=lambda key: key[2]), *hits):
            latest[who, lead] = at
        return Found(hits, [(who, at) for (who, _), at in latest.items()])

    def last_dial(self, lead: object) -> float:
        before = [
            num(row, "happened_at")
            for row in self.dials
            if row["lead_id"] == lead and num(row, "happened_at") < self.to_at
        ]
        return max(before, default=0.0)

    def _skipped(self, lead: object) -> set[Key]:
        since = max(self.last_dial(lead), min(self.from_at, self.to_at - MONTH) - 1e-9)
        own: dict[object, list[Row]] = defaultdict(list)
        for row in self.skips:
            if row["lead_id"] == lead and since < num(row, "happened_at") < self.to_at:
                own[row["by_user"]].append(row)
        return {max(map(self.key, rows), key=lambda key: key[2]) for rows in own.values() if len(rows) >= 3}

    def _promises(self, lead: object) -> list[tuple[Row, list[Row]]]:
        """Promises of a lead that were made before the end and never taken back, each with its changes."""
        made = [
            row
            for row in self.outcomes
            if row["lead_id"] == lead and row["callback_at"] is not None and num(row, "happened_at") < self.to_at
        ]
        pairs = [
            (
                row,
                [
                    c
                    for c in self.changes
                    if c["outcome_id"] == row["outcome_id"] and num(c, "happened_at") < self.to_at
                ],
            )
            for row in made
        ]
        return [(row, said) for row, said in pairs if all(c["kind"] != "cancelled" for c in said)]

    def _moved(self, lead: object) -> set[Key]:
        hits = set()
        for row, said in self._promises(lead):
            due, later = num(row, "callback_at"), defaultdict[object, list[Row]](list)
            for change in said:
                if (
                    change["kind"] == "moved"
                    and num(change, "callback_at") > due
                    and num(change, "happened_at") > self.last_dial(lead)
                ):
                    later[change["by_user"]].append(change)
                due = num(change, "callback_at")
            hits |= {self.key(rows[-1]) for rows in later.values() if len(rows) >= 3}
        return hits

    def _far(self, lead: object) -> set[Key]:
        hits = set()
        for row, said in self._promises(lead):
            due, by = num(row, "callback_at"), row
            for change in said:
                if change["kind"] == "moved" and num(change, "callback_at") != due:
                    due, by = num(change, "callback_at"), change
            if due - num(by, "happened_at") > MONTH and num(by, "happened_at") >= self.last_dial(lead):
                hits.add(self.key(by))
        return hits

    def _endless(self, lead: object) -> set[Key]:
        rows = [
            row
            for row in self.outcomes
            if row["lead_id"] == lead and row["code"] == "not_now" and row["until_at"] is None
        ]
        came = [
            e
            for e in self.events
            if e["lead_id"] == lead and e["kind"] not in NO_INTEREST and num(e, "happened_at") < self.to_at
        ]
        return {
            self.key(row)
            for row in rows
            if self.inside(row)
            and num(row, "happened_at") >= self.last_dial(lead)
            and all(num(e, "happened_at") <= num(row, "happened_at") for e in came)
        }


def plain_teams(world: World, zone: str) -> Callable[[str, float], str]:
    """What tells which team somebody is in at a moment; the latest record of the latest day holds."""
    logins = {row["user_id"]: str(row["login"]) for row in world.rows("SELECT * FROM user_account")}
    rows = world.rows("SELECT * FROM team_move ORDER BY happened_at, move_id")
    moves = [(logins[row["for_user"]], str(row["from_on"]), str(row["team"])) for row in rows]

    def team_of(login: str, at: float) -> str:
        day = (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(seconds=at)).astimezone(ZoneInfo(zone)).date().isoformat()
        held = [(first, place, team) for place, (who, first, team) in enumerate(moves) if who == login and first <= day]
        return max(held, default=("", 0, ""))[2]

    return team_of


def num(row: Row, column: str) -> float:
    return float(str(row[column]))
