"""Setting the score model."""

from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model
from calldesk.store.models import set_model
from calldesk.store.tx import Tx


def set_score_model(tx: Tx, toml: str, from_at: Moment | None = None) -> Model:
    """Puts a new version in force for the whole list at once, now or from a set moment on; old ones stay.

    Raises:
        Unreadable, Rejected: The text is no model, or its moment cannot be.
    """
    return set_model(tx, toml, from_at)
