"""Lists that only one person works: whoever asks, action or server, asks it by this condition."""

from calldesk.store.roles.names import CALLERS, SCHEMA, listed

ALONE = (
    f"EXISTS (SELECT 1 FROM {SCHEMA}.pool_member m WHERE m.pool_id = p.pool_id AND m.user_id = :member)"
    f" AND EXISTS (SELECT 1 FROM {SCHEMA}.lead l WHERE l.pool_id = p.pool_id)"
    f" AND NOT EXISTS (SELECT 1 FROM {SCHEMA}.pool_member o JOIN {SCHEMA}.user_account u ON u.user_id = o.user_id"
    f" WHERE o.pool_id = p.pool_id AND o.user_id <> :member AND u.active AND u.role IN ({listed(CALLERS)}))"
)
"""SQL, of a pool p: it has leads, and of those on it who may call nobody would be left without :member."""
