"""What keeps the words of search (`word_table`) on a team's server, as part of its guard.

Under row-level security a condition may use an index only where its operator cannot tell of rows that are hidden; of
those for text only comparisons and beginnings can.
"""

from collections.abc import Iterator

from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger
from calldesk.store.word_table import NUMBER_SIGN, WORD_CHARACTERS

MOST_WORDS = 20

_SEARCH = f"""
DO $$ BEGIN
  IF to_regclass('calldesk.lead_word') IS NULL THEN
    CREATE TABLE calldesk.lead_word (word text COLLATE "C" NOT NULL,
      lead_id bigint NOT NULL REFERENCES calldesk.lead, PRIMARY KEY (word, lead_id));
  END IF;
END $$;
CREATE INDEX IF NOT EXISTS lead_word_lead ON calldesk.lead_word (lead_id);

CREATE OR REPLACE FUNCTION calldesk.put_name_words() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM calldesk.lead_word w WHERE w.lead_id = NEW.lead_id AND w.word NOT LIKE '{NUMBER_SIGN}%';
  END IF;
  INSERT INTO calldesk.lead_word SELECT substr(NEW.name_key, n + 1, {WORD_CHARACTERS}), NEW.lead_id
    FROM generate_series(1, length(NEW.name_key) - 1) n WHERE substr(NEW.name_key, n, 1) = ' ' LIMIT {MOST_WORDS}
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION calldesk.put_number_word() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO calldesk.lead_word VALUES ('{NUMBER_SIGN}' || reverse(NEW.e164), NEW.lead_id) ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM calldesk.lead_word w WHERE w.lead_id = OLD.lead_id AND w.word = '{NUMBER_SIGN}' || reverse(OLD.e164);
  END IF;
  RETURN NULL;
END $$;
"""


FILL_WORDS = f"""
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM calldesk.lead_word) THEN
    INSERT INTO calldesk.lead_word SELECT substr(l.name_key, w.n + 1, {WORD_CHARACTERS}), l.lead_id
      FROM calldesk.lead l, LATERAL (SELECT n FROM generate_series(1, length(l.name_key) - 1) n
        WHERE substr(l.name_key, n, 1) = ' ' LIMIT {MOST_WORDS}) w ON CONFLICT DO NOTHING;
    INSERT INTO calldesk.lead_word SELECT '{NUMBER_SIGN}' || reverse(p.e164), p.lead_id FROM calldesk.lead_phone p
      ON CONFLICT DO NOTHING;
  END IF;
END $$
"""
"""For a team that had people before it had this table."""
_NAMES = "FOR EACH ROW WHEN ({}) EXECUTE FUNCTION calldesk.put_name_words()"
_NUMBER = "FOR EACH ROW EXECUTE FUNCTION calldesk.put_number_word()"


def search_statements() -> Iterator[Part]:
    """The table of words and what keeps it; nobody writes it directly."""
    yield _SEARCH
    yield Trigger("new_name_words", "lead", "AFTER INSERT", _NAMES.format("NEW.name_key LIKE '% %'"))
    yield Trigger("name_words", "lead", "AFTER UPDATE OF name_key", _NAMES.format("NEW.name_key <> OLD.name_key"))
    yield Trigger("number_word", "lead_phone", "AFTER INSERT OR DELETE", _NUMBER)
    yield FILL_WORDS
