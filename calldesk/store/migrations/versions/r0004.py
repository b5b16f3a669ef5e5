"""The words of search in a file; a team's server has had them since its guard was made."""

from alembic import op

revision = "0004"
down_revision = "0003"

TABLE = (
    "CREATE TABLE lead_word ( word TEXT NOT NULL, lead_id INTEGER NOT NULL, PRIMARY KEY (word, lead_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id) ) WITHOUT ROWID"
)


def words_of(row: str) -> list[tuple[str, str]]:
    """A name from each of its next four words on, and whether there is such a word."""
    rest, found = f"{row}.name_key", []
    for _ in range(4):
        before, rest = rest, f"substr({rest}, instr({rest}, ' ') + 1)"
        found.append((f"substr({rest}, 1, 60)", f"instr({before}, ' ') > 0"))
    return found


PUT = " ".join(
    f"INSERT OR IGNORE INTO lead_word SELECT {w}, NEW.lead_id WHERE {is_one};" for w, is_one in words_of("NEW")
)
DROP = " ".join(
    f"DELETE FROM lead_word WHERE lead_id = OLD.lead_id AND word = {w} AND {is_one};" for w, is_one in words_of("OLD")
)
NUMBER = "'#'||" + "||".join(f"substr({{0}}.e164,{place},1)" for place in range(16, 0, -1))
TRIGGERS = f"""
CREATE TRIGGER new_name_words AFTER INSERT ON lead WHEN instr(NEW.name_key, ' ') > 0 BEGIN {PUT} END
CREATE TRIGGER name_words AFTER UPDATE OF name_key ON lead WHEN NEW.name_key <> OLD.name_key BEGIN \
{DROP} {PUT} END
CREATE TRIGGER number_word AFTER INSERT ON lead_phone BEGIN \
INSERT OR IGNORE INTO lead_word VALUES ({NUMBER.format("NEW")}, NEW.lead_id); END
CREATE TRIGGER old_number_word AFTER DELETE ON lead_phone BEGIN \
DELETE FROM lead_word WHERE lead_id = OLD.lead_id AND word = {NUMBER.format("OLD")}; END
"""


def upgrade() -> None:
    """Adds the table, fills it, and lets triggers keep it."""
    if op.get_bind().dialect.name == "postgresql":
        return
    op.execute(TABLE)
    for word, is_one in words_of("l"):
        op.execute(f"INSERT OR IGNORE INTO lead_word SELECT {word}, l.lead_id FROM lead l WHERE {is_one}")
    op.execute(f"INSERT OR IGNORE INTO lead_word SELECT {NUMBER.format('p')}, p.lead_id FROM lead_phone p")
    for trigger in TRIGGERS.strip().splitlines():
        op.execute(trigger)
