/** The full-text index over cases, filled from the cases that are there. */
import type { Migration } from './migration.ts';

/**
 * The index keeps no text of its own: it reads it through the view. `facets` are words for state, issue, channel and
 * risks, so that a search within a filter is one intersection. `secure-delete` takes erased words out at once.
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
CREATE VIRTUAL TABLE search USING fts5 (
  customer, complaint, reply, notes, facets,
  content = 'case_words', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search) VALUES ('rebuild');
`;

export const search: Migration = {
  number: 2,
  name: 'search',
  run: (database) => database.exec(INDEX),
};
