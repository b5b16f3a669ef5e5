"""Every measure of the reports once more, in plain Python over the rows as they are stored: the other side of tests.

Nothing of the program's own formulas, folds or groups is used, only its arithmetic of a score.
"""

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from math import ceil
from zoneinfo import ZoneInfo

from calldesk.domain.score_model import Model
from calldesk.domain.scoring import ScoredEvent, parts
from tests.core_world import Row, World

BEGAN = datetime(2000, 1, 1, tzinfo=UTC)
REACH = {"callback", "not_now", "not_a_fit", "do_not_call", "qualified", "continue"}
CONNECT = {"gatekeeper", "wrong_number", "left_company"}
EARLY = LATE = 900.0
FEW = 20
HOLIDAYS = {date(2026, 11, 11), date(2026, 11, 26)}
WORKED_BY = {"", "user", "team", "hour", "weekday", "day", "week", "month"}
CHICAGO = ZoneInfo("America/Chicago")
Told = dict[str, float | str | None]


@dataclass
class Plain:
    """All that is stored, and how each record is cut.

    Attributes:
        came: When each lead came; each came once.
    """

    world: World
    model: Model
    came: dict[int, float]

    def __post_init__(self) -> None:
        rows = self.world.rows
        undone = {str(x["outcome_id"]): float(str(x["happened_at"])) for x in rows("SELECT * FROM correction")}
        self.users = {row["user_id"]: str(row["login"]) for row in rows("SELECT * FROM user_account")}
        self.leads = {
            row["lead_id"]: row for row in rows("SELECT l.*, p.name pool FROM lead l JOIN pool p USING (pool_id)")
        }
        self.outcomes = [o for o in rows("SELECT * FROM outcome") if o["outcome_id"] not in undone]
        self.undone = [
            (o, undone[str(o["outcome_id"])]) for o in rows("SELECT * FROM outcome") if o["outcome_id"] in undone
        ]
        ended = {o["dial_id"]: o for o in self.outcomes}
        self.dials = [{**d, "of": ended.get(d["dial_id"], {})} for d in rows("SELECT * FROM dial")]
        self.marks = rows("SELECT * FROM shift_mark ORDER BY happened_at, mark_id")
        self.skips = rows("SELECT * FROM lead_skip")
        self.changes = rows("SELECT * FROM promise_change ORDER BY happened_at, change_id")
        self.moves = rows("SELECT * FROM team_move ORDER BY happened_at, move_id")
        self.events = [e for e in rows("SELECT * FROM event") if e["outcome_id"] not in undone]

    def measures(self, from_at: float, to_at: float, by: str, clock: ZoneInfo) -> dict[str, Told]:
        """What each group comes to."""
        group = self._grouping(by, clock)
        found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))

        def put(what: str, rows: Iterable[Row]) -> None:
            for row in rows:
                if from_at <= number(row["happened_at"]) < to_at:
                    found[group(row)][what].append(row)

        put("dials", self.dials)
        before = {d["dial_id"]: d for d in self.dials}
        put("corrected", ({**before[o["dial_id"]], "of": o} for o, at in self.undone if at >= to_at <= self.world.now))
        if by not in {"outcome", "reason"}:
            put("skips", self.skips)
            put("due", self._callbacks())
            put("came", (row for row in self._came() if by not in {"user", "team"} or row["by_user"] is not None))
        for piece in self._work(from_at, to_at, by, clock):
            found[group(piece)]["work"].append(piece)
        return {name: self._told(rows, by) for name, rows in found.items()}

    def _grouping(self, by: str, clock: ZoneInfo) -> Callable[[Row], str]:
        def local(row: Row) -> datetime:
            return (BEGAN + timedelta(seconds=number(row["happened_at"]))).astimezone(clock)

        def week(row: Row) -> str:
            monday = local(row).date() - timedelta(days=local(row).weekday())
            thursday = monday + timedelta(days=3)
            return f"{thursday.year}-W{(thursday.timetuple().tm_yday - 1) // 7 + 1:02}"

        of: dict[str, Callable[[Row], str]] = {
            "": lambda _row: "",
            "user": lambda row: self.users[row["by_user"]],
            "team": lambda row: self._team(row["by_user"], local(row).date()),
            "campaign": lambda row: str(self.leads[row["lead_id"]]["campaign"]),
            "source": lambda row: str(self.leads[row["lead_id"]]["source"]),
            "list": lambda row: str(self.leads[row["lead_id"]]["pool"]),
            "band": self._band,
            "outcome": lambda row: str(dict(row["of"]).get("code", "")),  # type: ignore[call-overload]
            "reason": lambda row: str(dict(row["of"]).get("reason", "")),  # type: ignore[call-overload]
            "hour": lambda row: f"{local(row).hour:02}",
            "weekday": lambda row: str(local(row).weekday() + 1),
            "day": lambda row: str(local(row).date()),
            "week": week,
            "month": lambda row: str(local(row).date())[:7],
        }
        return of[by]

    def _team(self, user: object, day: date) -> str:
        """Of the records that began by this day those of the latest day, and of these the one that was written last."""
        begun = [m for m in self.moves if m["for_user"] == user and str(m["from_on"]) <= day.isoformat()]
        latest = max((str(m["from_on"]) for m in begun), default="")
        return str(next((m["team"] for m in reversed(begun) if m["from_on"] == latest), "")) or "no team"

    def _band(self, row: Row) -> str:
        at, lead = number(row["happened_at"]), self.leads[row["lead_id"]]
        mine = [e for e in self.events if e["lead_id"] == row["lead_id"]]
        before = [
            e for e in mine if number(e["happened_at"]) < at or (e["happened_at"] == at and e["kind"] != "conversation")
        ]
        scored = [
            ScoredEvent(str(e["event_id"]), str(e["kind"]), number(e["happened_at"]), str(e["value"])) for e in before
        ]
        profile = {name: str(words) for name, words in lead.items() if isinstance(words, str)}
        return str(parts(profile, scored, self.model, at).band)

    def _came(self) -> list[Row]:
        found: list[Row] = []
        for lead_id, at in self.came.items():
            calls = sorted(
                (d for d in self.dials if d["lead_id"] == lead_id and number(d["happened_at"]) >= at), key=when
            )
            until = number(calls[0]["happened_at"]) if calls else self.world.now
            row: Row = {"happened_at": at, "lead_id": lead_id, "by_user": calls[0]["by_user"] if calls else None}
            found.append({**row, "waited": business_seconds(at, until), "dialled": bool(calls)})
        return found

    def _callbacks(self) -> list[Row]:
        """Every time that was promised and fell due, by whose it was, when it was promised for."""
        found: list[Row] = []
        for o in self.outcomes:
            if o["callback_at"] is None:
                continue
            until = o["until_at"] if number(o["until_at"] or 0.0) > number(o["callback_at"]) else None
            slots = [
                {"made": o["happened_at"], "by": o["by_user"], "due": o["callback_at"], "until": until, "end": None}
            ]
            for c in self.changes:
                last = slots[-1]
                if c["outcome_id"] != o["outcome_id"]:
                    continue
                if (c["callback_at"], c["until_at"]) == (last["due"], last["until"]):
                    if number(c["happened_at"]) < number(last["due"]) - EARLY:
                        last["by"] = c["by_user"]
                    continue
                last["end"] = c["happened_at"]
                if c["callback_at"] is not None:
                    slots.append(
                        {
                            "made": c["happened_at"],
                            "by": c["by_user"],
                            "due": c["callback_at"],
                            "until": c["until_at"],
                            "end": None,
                        }
                    )
            found += [row for slot in slots if (row := self._fell_due(slot, o["lead_id"])) is not None]
        return found

    def _fell_due(self, slot: Row, lead_id: object) -> Row | None:
        made, due = number(slot["made"]), number(slot["due"])
        last = number(slot["until"] if slot["until"] is not None else due) + LATE
        dials = [number(d["happened_at"]) for d in self.dials if d["lead_id"] == lead_id]
        kept = any(made < at and due - EARLY <= at <= last for at in dials)
        ends = [number(o["happened_at"]) for o in self.outcomes if o["lead_id"] == lead_id and o["code"] in REACH]
        ends = [at for at in ends if at > made] + ([] if slot["end"] is None else [number(slot["end"])])
        if (kept or last < self.world.now) and (not ends or min(ends) >= due - EARLY):
            return {"happened_at": due, "lead_id": lead_id, "by_user": slot["by"], "kept": kept}
        return None

    def _work(self, from_at: float, to_at: float, by: str, clock: ZoneInfo) -> list[Row]:
        """Pieces of work: what lies between two signs of a person's day, from a dial or a resume on."""
        if by not in WORKED_BY:
            return []
        day_of = self._grouping("day", clock)
        days: dict[tuple[object, str], list[tuple[float, int, str, float]]] = defaultdict(list)
        for d in self.dials:
            if from_at <= number(d["happened_at"]) < to_at:
                took = sum(number(dict(d["of"]).get(f"{what}_seconds", 0.0)) for what in ("ring", "talk", "wrap"))  # type: ignore[call-overload]
                at = number(d["happened_at"])
                days[d["by_user"], day_of(d)].append((at, 0, "dial", at + took))
        for m in self.marks:
            at = number(m["happened_at"])
            if from_at <= at < to_at and (m["by_user"], day_of(m)) in days:
                days[m["by_user"], day_of(m)].append((at, 1, str(m["kind"]), at))
        found: list[Row] = []
        for (user, _), signs in days.items():
            last, begun = max(sign[3] for sign in signs), False
            stops = sorted(signs, key=lambda sign: sign[:2])
            for (at, _, kind, _), (until, *_) in zip(stops, [*stops[1:], (last, 0, "", 0.0)], strict=True):
                begun = begun or kind == "dial"
                if begun and kind in {"dial", "resume"} and until > at:
                    cuts = quarters(at, until) if by == "hour" else [(at, until)]
                    found += [{"happened_at": a, "seconds": b - a, "by_user": user, "lead_id": 0} for a, b in cuts]
        return found

    def _told(self, rows: dict[str, list[Row]], by: str) -> Told:
        ends = [dict(d["of"]) for d in rows["dials"]]  # type: ignore[call-overload]
        codes = [str(end.get("code", "")) for end in ends]
        dials, connects = len(ends), sum(code in REACH | CONNECT for code in codes)
        talked = sum(code in REACH and number(end["talk_seconds"]) >= 30 for code, end in zip(codes, ends, strict=True))
        told: Told = {"dials": dials, "connects": connects, "reaches": sum(code in REACH for code in codes)}
        told |= {"conversations": talked, "contact_rate": ratio(connects, dials), "qualified": codes.count("qualified")}
        told |= {"voicemails": codes.count("voicemail"), "voicemails_not_left": codes.count("voicemail_not_left")}
        told |= {"corrected_later": len(rows["corrected"])}
        few = ["contact_rate"] if 0 < dials < FEW else []
        for what in ("talk", "ring", "wrap"):
            some = sorted(number(end[f"{what}_seconds"]) for end in ends if end and number(end[f"{what}_seconds"]) > 0)
            told |= {f"{what}_seconds": sum(some), f"{what}_mean_seconds": ratio(sum(some), len(some))}
            told |= {f"{what}_median_seconds": statistics.median(some) if some else None}
            told |= {f"{what}_p90_seconds": nearest(some, 0.9)}
            few += [f"{what}_{of}_seconds" for of in ("mean", "median", "p90")] if 0 < len(some) < FEW else []
        if by in WORKED_BY:
            worked = sum(number(row["seconds"]) for row in rows["work"])
            told |= {
                "hours_worked": worked / 3600,
                "conversations_per_hour": talked * 3600 / worked if worked >= 60 else None,
            }
            few += ["conversations_per_hour"] if worked and 0 < dials < FEW else []
        else:
            told |= {"hours_worked": None, "conversations_per_hour": None}
        return {**told, **self._of_leads(rows, few), "small_samples": " ".join(few)}

    def _of_leads(self, rows: dict[str, list[Row]], few: list[str]) -> Told:
        waits, dialled = (
            sorted(number(row["waited"]) for row in rows["came"]),
            [r for r in rows["came"] if r["dialled"]],
        )
        told: Told = {"came": len(waits), "followed_up": len(dialled), "untouched": len(waits) - len(dialled)}
        told |= {"assignment_p50_seconds": nearest(waits, 0.5), "assignment_p90_seconds": nearest(waits, 0.9)}
        nothing = 0.0 if dialled else None  # nobody claimed: who dialled first took it up in that moment
        told |= {"first_dial_p50_seconds": nothing, "first_dial_p90_seconds": nothing}
        told |= {"follow_up_share": ratio(len(dialled), len(waits))}
        few += ["assignment_p50_seconds", "assignment_p90_seconds"] if 0 < len(waits) < FEW else []
        few += ["first_dial_p50_seconds", "first_dial_p90_seconds"] if 0 < len(dialled) < FEW else []
        few += ["follow_up_share"] if 0 < len(waits) < FEW else []
        tries: dict[object, int] = defaultdict(int)
        for d in rows["dials"]:
            tries[d["lead_id"]] += int(str(d["attempts"]))
        spread = sorted(tries.values())
        told |= {
            "leads_dialled": len(spread),
            "attempts_mean": ratio(sum(spread), len(spread)),
            "attempts_most": max(spread, default=0),
        }
        told |= {"attempts_p50": nearest(spread, 0.5), "attempts_p90": nearest(spread, 0.9)}
        few += [f"attempts_{of}" for of in ("mean", "p50", "p90")] if 0 < len(spread) < FEW else []
        due, kept = len(rows["due"]), sum(bool(row["kept"]) for row in rows["due"])
        few += ["callbacks_kept_share"] if 0 < due < FEW else []
        told |= {"callbacks_due": due, "callbacks_kept": kept, "callbacks_kept_share": ratio(kept, due)}
        return {**told, "skips": len(rows["skips"])}


def number(cell: object) -> float:
    return float(str(cell))


def when(row: Row) -> tuple[float, str]:
    return number(row["happened_at"]), str(row["dial_id"])


def ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def nearest(ordered: list[float] | list[int], share: float) -> float | None:
    return ordered[max(ceil(share * len(ordered)), 1) - 1] if ordered else None


def quarters(at: float, until: float) -> list[tuple[float, float]]:
    """The stretch, cut every quarter of an hour: no clock of the tests has an hour that begins in between."""
    stops = [at, *(quarter * 900.0 for quarter in range(int(at // 900) + 1, ceil(until / 900))), until]
    return list(pairwise(stops))


def business_seconds(from_at: float, to_at: float) -> float:
    """Within Monday to Friday, 08:00 to 18:00 in Chicago, but for the holidays of the days that are drawn."""
    day = (BEGAN + timedelta(seconds=from_at)).astimezone(CHICAGO).date()
    total = 0.0
    while True:
        opens, closes = (datetime(day.year, day.month, day.day, hour, tzinfo=CHICAGO) for hour in (8, 18))
        first, last = ((at - BEGAN).total_seconds() for at in (opens, closes))
        if first > to_at:
            return total
        total += max(0.0, min(last, to_at) - max(first, from_at)) if day.weekday() < 5 and day not in HOLIDAYS else 0.0
        day += timedelta(days=1)
