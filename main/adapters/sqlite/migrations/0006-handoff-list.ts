/**
 * What the Handoffs page lists, narrows and searches, apart from the handoffs themselves: small rows that change when a
 * delivery does, counts that are kept rather than counted, and an index of the words. All of it is kept by triggers, so
 * that no writer can forget it.
 */
export const handoffList = `
  CREATE TABLE handoff_list (
    number INTEGER PRIMARY KEY REFERENCES handoffs (number) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    test INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    done_at TEXT,
    standing TEXT NOT NULL DEFAULT 'nothing'
  ) STRICT;
  CREATE INDEX handoff_list_by_facet ON handoff_list (standing, test, done, created_at);

  CREATE TABLE handoff_counts (
    standing TEXT NOT NULL,
    test INTEGER NOT NULL,
    done INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (standing, test, done)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER handoff_list_count_in AFTER INSERT ON handoff_list BEGIN
    INSERT INTO handoff_counts (standing, test, done, count) VALUES (NEW.standing, NEW.test, NEW.done, 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER handoff_list_count_over AFTER UPDATE OF standing, done ON handoff_list BEGIN
    UPDATE handoff_counts SET count = count - 1
      WHERE standing = OLD.standing AND test = OLD.test AND done = OLD.done;
    INSERT INTO handoff_counts (standing, test, done, count) VALUES (NEW.standing, NEW.test, NEW.done, 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER handoff_list_count_out AFTER DELETE ON handoff_list BEGIN
    UPDATE handoff_counts SET count = count - 1
      WHERE standing = OLD.standing AND test = OLD.test AND done = OLD.done;
  END;

  CREATE VIEW handoff_standings AS
    SELECT h.id AS handoff_id, h.number, COALESCE((
      SELECT CASE MAX(CASE
          WHEN d.state IN ('failed', 'in-doubt') THEN 4
          WHEN d.state IN ('queued', 'sending', 'handing-over') THEN 3
          WHEN d.state = 'captured' THEN 2
          WHEN d.state = 'sent' THEN 1
          ELSE 0 END)
        WHEN 4 THEN 'attention' WHEN 3 THEN 'waiting' WHEN 2 THEN 'captured' WHEN 1 THEN 'accepted' END
      FROM deliveries d WHERE d.handoff_id = h.id), 'nothing') AS standing
    FROM handoffs h;
  CREATE TRIGGER deliveries_stand_new AFTER INSERT ON deliveries BEGIN
    UPDATE handoff_list SET standing = s.standing
      FROM (SELECT number, standing FROM handoff_standings WHERE handoff_id = NEW.handoff_id) s
      WHERE handoff_list.number = s.number AND handoff_list.standing <> s.standing;
  END;
  -- Not one by one through queued, sending and handing over: the standing is the same in all three.
  CREATE TRIGGER deliveries_stand AFTER UPDATE OF state ON deliveries
    WHEN NOT (OLD.state IN ('queued', 'sending', 'handing-over') AND NEW.state IN ('queued', 'sending', 'handing-over'))
    BEGIN
      UPDATE handoff_list SET standing = s.standing
        FROM (SELECT number, standing FROM handoff_standings WHERE handoff_id = NEW.handoff_id) s
        WHERE handoff_list.number = s.number AND handoff_list.standing <> s.standing;
    END;

  CREATE VIEW handoff_texts AS
    SELECT h.number, h.reference || char(10) ||
      COALESCE((SELECT group_concat(value ->> 'value', char(10)) FROM json_each(h.answers)), '') || char(10) ||
      COALESCE((SELECT group_concat(value ->> 'text', char(10)) FROM json_each(h.transcript)), '') AS words
    FROM handoffs h;
  -- Keeps the index only and reads the words where they are. With secure-delete a word that is erased leaves the index
  -- at once; a contentless table would only mark it.
  CREATE VIRTUAL TABLE handoff_words USING fts5 (
    words, content = 'handoff_texts', content_rowid = 'number', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO handoff_words (handoff_words, rank) VALUES ('secure-delete', 1);

  CREATE TRIGGER handoffs_list_new AFTER INSERT ON handoffs BEGIN
    INSERT INTO handoff_list (number, created_at, test) VALUES (NEW.number, NEW.created_at, NEW.test);
    INSERT INTO handoff_words (rowid, words) SELECT number, words FROM handoff_texts WHERE number = NEW.number;
  END;
  CREATE TRIGGER handoffs_words_old BEFORE UPDATE OF answers, transcript ON handoffs BEGIN
    INSERT INTO handoff_words (handoff_words, rowid, words)
      SELECT 'delete', number, words FROM handoff_texts WHERE number = OLD.number;
  END;
  CREATE TRIGGER handoffs_words_new AFTER UPDATE OF answers, transcript ON handoffs BEGIN
    INSERT INTO handoff_words (rowid, words) SELECT number, words FROM handoff_texts WHERE number = NEW.number;
  END;
  CREATE TRIGGER handoffs_words_gone BEFORE DELETE ON handoffs BEGIN
    INSERT INTO handoff_words (handoff_words, rowid, words)
      SELECT 'delete', number, words FROM handoff_texts WHERE number = OLD.number;
  END;

  INSERT INTO handoff_list (number, created_at, test, standing)
    SELECT h.number, h.created_at, h.test, s.standing
    FROM handoffs h JOIN handoff_standings s ON s.number = h.number;
  INSERT INTO handoff_words (rowid, words) SELECT number, words FROM handoff_texts;

  CREATE INDEX handoffs_of_conversation ON handoffs (conversation_id);
  -- When a mail was last accepted is asked by every page.
  CREATE INDEX delivery_events_accepted ON delivery_events (at) WHERE state = 'sent';
`;
