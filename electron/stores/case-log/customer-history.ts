/** What is kept of somebody who seems to be the same customer: suggested, never merged. */
import type { CustomerHistory, EarlierCase, SamePersonBy } from '../../../shared/domain/case-query.ts';
import { followUpState } from '../../../shared/domain/follow-up.ts';
import type { IssueType } from '../../../shared/domain/issue-type.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import { type Database, numberOf, textOf, textOrNull } from './database.ts';
import { caseRowOf, ROW_COLUMNS } from './list-cases.ts';
import type { PersonKey } from './person-keys.ts';
import { copiesOf, outcomeOf } from './read-case.ts';
import { facetWords } from './search-index.ts';

/** The surest first. */
const SUREST: readonly SamePersonBy[] = ['email', 'phone', 'reference', 'name'];
const MOST_SHOWN = 20;
/** A key that more cases share is nobody's own: a shop's address, a name that stands in every form. */
const MOST_SHARED = 200;

/** What is kept of the same customer, the latest case first. */
export function customerHistory(
  database: Database,
  keys: readonly PersonKey[],
  { issues, except, now }: { issues: readonly IssueType[]; except: string | undefined; now: Moment },
): CustomerHistory {
  const by = new Map<number, SamePersonBy>();
  for (const kind of SUREST) {
    for (const { value } of keys.filter((key) => key.kind === kind)) {
      const rows = database.all(
        `SELECT case_row FROM person_keys WHERE kind = ? AND value = ? ORDER BY case_row DESC LIMIT ${MOST_SHARED + 1}`,
        kind,
        value,
      );
      if (rows.length > MOST_SHARED) continue;
      for (const found of rows) {
        const row = numberOf(found, 'case_row');
        if (!by.has(row)) by.set(row, kind);
      }
    }
  }
  const found = database.all(
    `SELECT ${ROW_COLUMNS}, cases.facets FROM json_each(?) AS wanted CROSS JOIN cases ON cases.row = wanted.value
     WHERE cases.id <> ? ORDER BY cases.created_at DESC, cases.row DESC LIMIT ${MOST_SHOWN}`,
    JSON.stringify([...by.keys()]),
    except ?? '',
  );
  const about = facetWords({ issues });
  let unkept = 0;
  const earlier = found.map((row): EarlierCase => {
    const number = numberOf(row, 'row');
    const facets = new Set(textOf(row, 'facets').split(' '));
    const promised = database
      .all(
        "SELECT text, due, settled, snoozed_until FROM follow_ups WHERE case_row = ? AND settled IS NOT 'replaced' ORDER BY id",
        number,
      )
      .map((promise) => {
        const settled = textOrNull(promise, 'settled');
        const due = textOrNull(promise, 'due');
        const state = followUpState(
          {
            due,
            snoozedUntil: textOrNull(promise, 'snoozed_until'),
            settled: settled === 'kept' || settled === 'broken' ? settled : null,
          },
          now,
        );
        if (state === 'broken' || state === 'overdue') unkept += 1;
        return { text: textOf(promise, 'text'), due, settled };
      });
    return {
      row: caseRowOf(row),
      by: by.get(number) ?? 'name',
      promised,
      given: copiesOf(database, number).map(({ at, fix, plusOne }) => ({ at, fix, plusOne })),
      outcome: outcomeOf(database, number),
      sameIssue: about.some((facet) => facets.has(facet)),
    };
  });
  return { earlier, repeat: earlier.some(({ sameIssue }) => sameIssue), unkept };
}
