/** Saves a case as it is being worked on: one small transaction that writes only what changed. */
import type { CaseSave, CaseSaved, VersionReason } from '../../../shared/domain/case.ts';
import type { CheckedText } from '../../../shared/domain/check.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { beganAt, factsOf, openingOf } from './case-facts.ts';
import { bytesOf, type Database, numberOf, type Row, textOf, textOrNull } from './database.ts';
import { pack, packText, unpack } from './packed.ts';
import { personKeys } from './person-keys.ts';
import { readReading } from './read-case.ts';
import { facetWords, indexCase, markStale } from './search-index.ts';
import { keepVersion, latestVersion } from './versions.ts';

export interface SaveContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The business's own addresses and numbers. */
  readonly ours: string;
}

/** Edits that stood this long before the next change are kept as a version, in milliseconds. */
const STOOD = 5 * 60 * 1000;

/** The words of all texts of a reply, as they are indexed and compared; empty when there are none. */
export const replyOf = (texts: readonly CheckedText[]): string =>
  texts
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');

/** Runs inside a transaction. @throws AppError complaint-empty when a case would begin without a word */
export function saveCase(database: Database, save: CaseSave, context: SaveContext): CaseSaved {
  const before = database.one(
    `SELECT cases.*, complaints.text AS text, complaints.channel AS came_by, complaints.written_at AS written_at
     FROM cases JOIN complaints ON complaints.case_row = cases.row WHERE id = ?`,
    save.id,
  );
  if (before === undefined) return beginCase(database, save, context);

  const row = numberOf(before, 'row');
  const revision = numberOf(before, 'revision');
  const conflict = save.base !== revision;
  const changedAt = Math.max(context.now, numberOf(before, 'changed_at'));
  const draft = database.one('SELECT engine, choices, reply, body FROM drafts WHERE case_row = ?', row);
  keepWhatStood(database, { row, draft, save, conflict, stoodSince: numberOf(before, 'changed_at'), now: context.now });

  const { complaint } = save;
  const newWords = complaint.text !== textOf(before, 'text');
  const newPlace =
    (complaint.channel ?? null) !== textOrNull(before, 'came_by') ||
    (complaint.writtenAt ?? null) !== textOrNull(before, 'written_at');
  const newReply = save.texts !== undefined && replyOf(save.texts) !== textOf(draft ?? {}, 'reply');
  const newReading = save.reading !== undefined;
  const rowOfList = newWords || newPlace || newReading;
  const reading = save.reading ?? (newWords || newPlace ? readReading(database, row) : null);
  const facts = rowOfList ? listColumns(save, reading) : null;
  const facets = facts === null ? textOf(before, 'facets') : facetsOf(before, facts);
  const newFacts =
    facts !== null && (facts.customer !== textOf(before, 'customer') || facets !== textOf(before, 'facets'));
  const reindex = newWords || newReply || newFacts;

  if (newWords || newPlace) {
    database.run(
      'UPDATE complaints SET text = ?, channel = ?, written_at = ? WHERE case_row = ?',
      complaint.text,
      complaint.channel ?? null,
      complaint.writtenAt ?? null,
      row,
    );
  }
  if (facts !== null) {
    database.run(
      'UPDATE cases SET channel = ?, issue = ?, temper = ?, risks = ?, customer = ?, opening = ?, facets = ?, began_at = ? WHERE row = ?',
      facts.channel,
      facts.issue,
      facts.temper,
      facts.risks.join(' '),
      facts.customer,
      facts.opening,
      facets,
      beganAt(complaint, numberOf(before, 'created_at')),
      row,
    );
    if (facts.risks.join(' ') !== textOf(before, 'risks')) putRisks(database, row, facts.risks);
    if (newWords || newReading) putPersonKeys(database, row, save, reading, context.ours);
  }
  putParts(database, row, save, draft, context.now);
  if (reindex) markStale(database, row);
  database.run(
    'UPDATE cases SET revision = ?, changed_at = ?, has_draft = ? WHERE row = ?',
    revision + 1,
    changedAt,
    save.texts === undefined ? numberOf(before, 'has_draft') : Number(replyOf(save.texts) !== ''),
    row,
  );
  return { revision: revision + 1, conflict, savedAt: context.now };
}

function beginCase(database: Database, save: CaseSave, { now, ours }: SaveContext): CaseSaved {
  const { complaint } = save;
  const reply = replyOf(save.texts ?? []);
  if (save.base > 0) throw new AppError('case-gone');
  if (complaint.text.trim() === '' && reply === '') throw new AppError('complaint-empty');
  const reading = save.reading ?? null;
  const facts = listColumns(save, reading);
  const { row } = database.run(
    `INSERT INTO cases (id, revision, state, created_at, changed_at, began_at, channel, issue, temper, risks, customer,
       opening, has_draft, facets)
     VALUES (?, 1, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    save.id,
    now,
    now,
    beganAt(complaint, now),
    facts.channel,
    facts.issue,
    facts.temper,
    facts.risks.join(' '),
    facts.customer,
    facts.opening,
    Number(reply !== ''),
    facetWords({ state: 'open', ...facts }).join(' '),
  );
  database.run(
    'INSERT INTO complaints (case_row, text, channel, written_at) VALUES (?, ?, ?, ?)',
    row,
    complaint.text,
    complaint.channel ?? null,
    complaint.writtenAt ?? null,
  );
  putRisks(database, row, facts.risks);
  putPersonKeys(database, row, save, reading, ours);
  putParts(database, row, save, undefined, now);
  indexCase(database, row);
  return { revision: 1, conflict: false, savedAt: now };
}

type ListColumns = ReturnType<typeof factsOf> & { readonly opening: string };

function listColumns({ complaint }: CaseSave, reading: Parameters<typeof factsOf>[1]): ListColumns {
  return { ...factsOf(complaint, reading), opening: openingOf(complaint, reading) };
}

const facetsOf = (before: Row, facts: ListColumns): string =>
  facetWords({ state: textOf(before, 'state'), ...facts, replied: before.replied_at !== null }).join(' ');

function putRisks(database: Database, row: number, risks: readonly string[]): void {
  database.run('DELETE FROM case_risks WHERE case_row = ?', row);
  for (const risk of risks) database.run('INSERT INTO case_risks (risk, case_row) VALUES (?, ?)', risk, row);
}

function putPersonKeys(
  database: Database,
  row: number,
  { complaint }: CaseSave,
  reading: Parameters<typeof factsOf>[1],
  ours: string,
): void {
  database.run('DELETE FROM person_keys WHERE case_row = ?', row);
  for (const { kind, value } of personKeys(complaint, reading, ours)) {
    database.run('INSERT INTO person_keys (kind, value, case_row) VALUES (?, ?, ?)', kind, value, row);
  }
}

/** What a version would be kept of: the texts that this save takes the place of. */
interface Standing {
  readonly row: number;
  readonly draft: Row | undefined;
  readonly save: CaseSave;
  readonly conflict: boolean;
  readonly stoodSince: number;
  readonly now: number;
}

function keepWhatStood(database: Database, { row, draft, save, conflict, stoodSince, now }: Standing): void {
  if (draft === undefined || save.texts === undefined) return;
  const reply = textOf(draft, 'reply');
  if (reply === '' || reply === replyOf(save.texts)) return;
  const stood = now - stoodSince >= STOOD || save.written;
  const reason: VersionReason | null = conflict ? 'other-window' : stood ? 'edited' : null;
  if (reason === null || latestVersion(database, row)?.reply === reply) return;
  keepVersion(database, row, {
    at: stoodSince,
    reason,
    engine: textOrNull(draft, 'engine'),
    body: bytesOf(draft, 'body'),
  });
}

/** Reading, plan, draft, overrides and desk, as far as they came along. */
function putParts(database: Database, row: number, save: CaseSave, draft: Row | undefined, now: number): void {
  if (save.reading !== undefined) {
    database.run('INSERT OR REPLACE INTO readings (case_row, body) VALUES (?, ?)', row, pack(save.reading));
  }
  if (save.plan !== undefined) {
    database.run('INSERT OR REPLACE INTO plans (case_row, body) VALUES (?, ?)', row, pack(save.plan));
  }
  if (save.desk !== undefined) {
    database.run('INSERT OR REPLACE INTO desks (case_row, body) VALUES (?, ?)', row, packText(save.desk));
  }
  if (save.texts !== undefined || save.choices !== undefined || save.engine !== undefined) {
    const texts = save.texts ?? (draft === undefined ? [] : unpack(bytesOf(draft, 'body')));
    const engine = save.engine === undefined ? textOrNull(draft ?? {}, 'engine') : save.engine;
    const body = pack(texts);
    const reply = save.texts === undefined ? textOf(draft ?? {}, 'reply') : replyOf(save.texts);
    const choices = save.choices === undefined ? textOrNull(draft ?? {}, 'choices') : JSON.stringify(save.choices);
    database.run(
      'INSERT OR REPLACE INTO drafts (case_row, engine, choices, reply, body) VALUES (?, ?, ?, ?, ?)',
      row,
      engine,
      choices ?? '{}',
      reply,
      body,
    );
    if (save.written && reply !== '' && latestVersion(database, row)?.reply !== reply) {
      keepVersion(database, row, { at: now, reason: 'written', engine, body });
    }
  }
  for (const { finding, rule, gate, message, reason } of save.overridden ?? []) {
    database.run(
      `INSERT INTO overrides (case_row, finding, rule, gate, message, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (case_row, finding) DO UPDATE SET reason = excluded.reason, message = excluded.message`,
      row,
      finding,
      rule,
      gate ?? null,
      message,
      reason,
      now,
    );
  }
}
