"""The time on a wall somewhere, for text without a window."""

from zoneinfo import ZoneInfo

from calldesk.domain.moments import Moment, instant


def local_words(at: Moment, zone: str) -> str:
    """Short day and time: ``Tue 10:42``."""
    return f"{instant(at).astimezone(ZoneInfo(zone)):%a %H:%M}"
