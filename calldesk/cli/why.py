"""The words of `calldesk why`: the score with its parts, its forecast, its place or every reason against it."""

from collections.abc import Iterator, Mapping

from calldesk.domain.moments import iso
from calldesk.domain.scoring import FitPart
from calldesk.domain.sentences import age, sentence
from calldesk.queries.why import Why


def why_lines(found: Why) -> Iterator[str]:
    """The answer for a person, line by line."""
    score = found.score
    who = f"{found.name}, {found.company}" if found.company else found.name
    yield f"{who} (lead {found.lead_id}{', ' + found.external_id if found.external_id else ''}) at {iso(found.at)}"
    yield f"score {score.total:.6f} = fit {score.fit} + interest {score.interest:.6f}  ({score.band})"
    for part in score.fit_parts:
        yield f"  {part.points:+d}  {_cause(part)}"
    for event in score.event_parts:
        value = f" ({event.value})" if event.value else ""
        yield f"  {event.points:+.6f}  {event.kind}{value}, {age(found.at - event.at)} ago, {iso(event.at)}"
    for crossing in found.crossings:
        yield f"below {crossing.threshold} on {iso(crossing.at)}"
    if found.woke is not None and (found.position is None or found.reason_here.code != "why_woke"):
        yield sentence(found.woke)
    if found.position is not None:
        yield f"place {found.position} of the list: {sentence(found.reason_here)}"
    else:
        yield "not on the list:"
        yield from (f"  - {sentence(reason)}" for reason in found.reasons)
    yield f"score model “{found.model_version}”"


def _cause(part: FitPart) -> str:
    if part.rule is None:
        return "kept within 0 to 40"
    if part.rule.op == "exists":
        return f"{part.field} is known: {part.text}" if part.text else f"{part.field} is empty"
    return f"{part.field} {part.rule.op} {part.rule.value}" + (f": {part.text}" if part.text else "")


def why_object(found: Why) -> Mapping[str, object]:
    """The same for a script."""
    score = found.score
    return {
        "at": iso(found.at),
        "lead_id": found.lead_id,
        "external_id": found.external_id,
        "name": found.name,
        "company": found.company,
        "score": round(score.total, 6),
        "fit": score.fit,
        "interest": round(score.interest, 6),
        "band": str(score.band),
        "fit_parts": [{"field": p.field, "points": p.points, "cause": _cause(p)} for p in score.fit_parts],
        "event_parts": [
            {"kind": p.kind, "at": iso(p.at), "points": round(p.points, 6), "value": p.value} for p in score.event_parts
        ],
        "below": [{"threshold": c.threshold, "at": iso(c.at)} for c in found.crossings],
        "position": found.position,
        "tier": str(found.tier) if found.position is not None else None,
        "why": sentence(found.reason_here) if found.position is not None else None,
        "woke": None if found.woke is None else sentence(found.woke),
        "reasons": [{"code": r.code, "words": sentence(r)} for r in found.reasons],
        "model": found.model_version,
    }
