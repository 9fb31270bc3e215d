/** The index that the list of the angriest first is read from. */
import type { Migration } from './migration.ts';

export const temperOrder: Migration = {
  number: 3,
  name: 'temper-order',
  // The list breaks ties by row, which every index ends with; with another column between, each page sorted all cases.
  run: (database) => database.exec('DROP INDEX cases_temper; CREATE INDEX cases_temper ON cases (temper);'),
};
