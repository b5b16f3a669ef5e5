"""When practice takes place; apart from what makes its data, which a start on data made before needs none of."""

from calldesk.domain.moments import Moment, parse_instant


def practice_now() -> Moment:
    """Where the practice clock starts: Tuesday 9 June 2026, 10:42 in Chicago, no holiday in any place of the data."""
    return parse_instant("2026-06-09T10:42:00-05:00")
