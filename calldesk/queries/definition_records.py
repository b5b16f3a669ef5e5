"""The hand-offs behind a figure of the definition: by the same judgement that counts them (R11)."""

from calldesk.domain.definition_figures import Counted, counts, counts_for
from calldesk.domain.ids import FactId
from calldesk.queries.handoffs import HandoffRow, rows_of
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.tx import Snapshot


def definition_records(
    snapshot: Snapshot, definition_id: FactId, what: Counted, criterion: str = ""
) -> tuple[HandoffRow, ...]:
    """What a figure of this version counts, the newest first; `criterion` is the key of one, "" = of the version."""

    def is_one(one: StoredHandoff) -> bool:
        if one.definition_id != definition_id:
            return False
        if criterion:
            return counts_for(one.standing, one.evidence, criterion, what)
        return counts(one.standing, what)

    return tuple(reversed(rows_of(snapshot, [one for one in handoffs(snapshot) if is_one(one)])))
