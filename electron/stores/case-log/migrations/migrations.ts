/** All migrations in their order. Append only. */
import { cases } from './0001-cases.ts';
import { search } from './0002-search.ts';
import { temperOrder } from './0003-temper-order.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [cases, search, temperOrder];
