"""Which notices of a definition's review day are due, and to whom: both who signed the version in force (R10)."""

from collections.abc import Iterator

from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.definition_reviews import review_notice
from calldesk.domain.definitions import Version, in_force
from calldesk.domain.messages import Message
from calldesk.store.alerts import Notice
from calldesk.store.definitions import versions
from calldesk.store.handoffs import logins, routing_of
from calldesk.store.tx import Snapshot


def review_notices(snapshot: Snapshot) -> tuple[Notice, ...]:
    """Those of this moment; a day begins where its signer works (`domain.routing`). None on an older team's server."""
    if not snapshot.keeps_plain_notices:
        return ()
    found = {(one.for_user, one.occasion, one.what.code): one for one in _due(snapshot)}
    return tuple(found.values())


def _due(snapshot: Snapshot) -> Iterator[Notice]:
    known, routing = logins(snapshot), routing_of(snapshot)
    for version in _in_force(snapshot):
        review_on = version.definition.review_on
        if review_on is None:
            continue
        for signature in version.signatures:
            zone = routing.rules_of(known.get(signature.by, "")).zone
            code = review_notice(review_on, on_clock(clocks(zone)[-1], snapshot.now).date())
            if code:
                what = Message.of(code, campaign=version.scope, number=version.number, review_on=review_on.isoformat())
                yield Notice(signature.by, None, what, version.definition_id)


def _in_force(snapshot: Snapshot) -> Iterator[Version]:
    """Of each scope the version that holds, the team's and each campaign's own."""
    known = versions(snapshot)
    for scope in sorted({one.scope for one in known}):
        holds = in_force([one for one in known if one.scope == scope], scope, snapshot.now)
        if holds is not None:
            yield holds
