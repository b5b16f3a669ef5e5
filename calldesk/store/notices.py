"""What desks tell one another: which topics and leads a commit touched. A hint to read again; nothing hangs on it."""

import json
from collections.abc import Mapping

from calldesk.domain.changes import Changes, Topic

CHANNEL = "calldesk"
MOST_IDS = 50
"""More ids than this announce the whole topic: a notice holds 8,000 bytes."""
_TOPICS = {topic.value: topic for topic in Topic}


def merged(first: Changes, second: Changes) -> Changes:
    """Both at once; a topic of which one means every row means every row."""
    ids = dict(first.ids)
    for topic, touched in second.ids.items():
        known = ids.get(topic)
        ids[topic] = touched if known is None else known | touched if known and touched else frozenset()
    return Changes(ids)


def told(device: str, changes: Changes) -> str:
    """The notice as text."""
    ids = {topic.value: sorted(touched) if len(touched) <= MOST_IDS else [] for topic, touched in changes.ids.items()}
    return json.dumps({"by": device, "ids": ids}, separators=(",", ":"))


def heard(device: str, notice: str) -> Changes:
    """What a notice says; nothing where this device told it itself, everything where it cannot be understood."""
    try:
        said = json.loads(notice)
        by, ids = said["by"], said["ids"]
    except (ValueError, KeyError, TypeError):
        return Changes.everything()
    if by == device:
        return Changes()
    return _changes(ids) if isinstance(ids, Mapping) else Changes.everything()


def _changes(ids: Mapping[str, object]) -> Changes:
    touched: dict[Topic, frozenset[int]] = {}
    for name, rows in ids.items():
        if name in _TOPICS:  # a newer desk may know others
            known = rows if isinstance(rows, list) else []
            touched[_TOPICS[name]] = frozenset(row for row in known if isinstance(row, int))
    return Changes(touched, is_far=True)
