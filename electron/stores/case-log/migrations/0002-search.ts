/** The full-text index over cases, filled from the cases that are there. */
import type { Migration } from './migration.ts';

/**
 * The index keeps the words as they were when it last looked, so that typing need not wait for it: a case whose words
 * changed stands in `stale_words` until the next search. `facets` are words for state, types, channel and risks, so that
 * a search within a filter is one intersection.
 */
const INDEX = `
ALTER TABLE cases ADD COLUMN facets TEXT NOT NULL DEFAULT '';
UPDATE cases SET facets =
  'st' || state
  || CASE WHEN issue IS NULL THEN '' ELSE ' is' || replace(issue, '-', '') || ' al' || replace(issue, '-', '') END
  || CASE WHEN channel IS NULL THEN '' ELSE ' ch' || replace(channel, '-', '') END
  || CASE WHEN risks = '' THEN '' ELSE ' ri' || replace(replace(risks, '-', ''), ' ', ' ri') END
  || CASE WHEN replied_at IS NULL THEN '' ELSE ' replied' END;
CREATE VIEW case_words AS
  SELECT cases.row AS row, cases.customer AS customer, complaints.text AS complaint,
    coalesce(drafts.reply, '') AS reply, coalesce(outcomes.note, '') AS notes, cases.facets AS facets
  FROM cases
  JOIN complaints ON complaints.case_row = cases.row
  LEFT JOIN drafts ON drafts.case_row = cases.row
  LEFT JOIN outcomes ON outcomes.case_row = cases.row;
CREATE TABLE stale_words (
  case_row INTEGER PRIMARY KEY REFERENCES cases (row) ON DELETE CASCADE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  customer, complaint, reply, notes, facets, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (rowid, customer, complaint, reply, notes, facets)
  SELECT row, customer, complaint, reply, notes, facets FROM case_words;
`;

export const search: Migration = {
  number: 2,
  name: 'search',
  run: (database) => database.exec(INDEX),
};
