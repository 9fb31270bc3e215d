/** The tables of cases and all that belongs to one. */
import type { Migration } from './migration.ts';

/**
 * `cases` holds only what lists need, so that its rows stay small; every other table goes away with its case.
 * Bodies are deflated JSON. Times are milliseconds since 1970, due times local.
 */
const TABLES = `
CREATE TABLE cases (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'done')),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  began_at INTEGER NOT NULL,
  replied_at INTEGER,
  done_at INTEGER,
  channel TEXT,
  issue TEXT,
  temper INTEGER NOT NULL DEFAULT 0,
  risks TEXT NOT NULL DEFAULT '',
  customer TEXT NOT NULL DEFAULT '',
  opening TEXT NOT NULL DEFAULT '',
  has_draft INTEGER NOT NULL DEFAULT 0,
  next_due TEXT
) STRICT;
CREATE INDEX cases_changed ON cases (changed_at);
CREATE INDEX cases_state ON cases (state, changed_at);
CREATE INDEX cases_issue ON cases (issue, changed_at);
CREATE INDEX cases_channel ON cases (channel, changed_at);
CREATE INDEX cases_customer ON cases (customer, changed_at) WHERE customer <> '';
CREATE INDEX cases_temper ON cases (temper, changed_at);
CREATE INDEX cases_due ON cases (next_due) WHERE next_due IS NOT NULL;

CREATE TABLE complaints (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  text TEXT NOT NULL,
  channel TEXT,
  written_at TEXT
) STRICT;
CREATE TABLE readings (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE plans (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE drafts (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  engine TEXT,
  choices TEXT NOT NULL,
  reply TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE desks (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE versions (
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  engine TEXT,
  body BLOB NOT NULL,
  UNIQUE (case_row, number)
) STRICT;
CREATE TABLE overrides (
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  finding TEXT NOT NULL,
  rule TEXT NOT NULL,
  gate TEXT,
  message TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (case_row, finding)
) STRICT;
CREATE TABLE copies (
  row INTEGER PRIMARY KEY,
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  audience TEXT NOT NULL,
  form TEXT NOT NULL,
  channel TEXT NOT NULL,
  text TEXT NOT NULL,
  fix TEXT NOT NULL,
  plus_one TEXT NOT NULL,
  given REAL,
  currency TEXT
) STRICT;
CREATE INDEX copies_case ON copies (case_row, at);
CREATE TABLE follow_ups (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  audience TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  amount REAL,
  currency TEXT,
  due TEXT,
  condition TEXT NOT NULL,
  promised_at INTEGER NOT NULL,
  snoozed_until TEXT,
  settled TEXT,
  settled_at INTEGER
) STRICT;
CREATE INDEX follow_ups_case ON follow_ups (case_row);
CREATE INDEX follow_ups_open ON follow_ups (due) WHERE settled IS NULL;
CREATE TABLE outcomes (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE,
  result TEXT NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE person_keys (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  PRIMARY KEY (kind, value, case_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_keys_case ON person_keys (case_row);
CREATE TABLE case_risks (
  risk TEXT NOT NULL,
  case_row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
  PRIMARY KEY (risk, case_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_risks_case ON case_risks (case_row);
`;

export const cases: Migration = {
  number: 1,
  name: 'cases',
  run: (database) => database.exec(TABLES),
};
