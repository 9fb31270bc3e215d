/** What the page may ask about all that is kept: its health, backups, export, and erasing. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { CaseId } from '../domain/case.ts';
import { Instant } from '../domain/instant.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const Backup = z.object({
  /** The file's name in the folder `backups`. */
  name: z.string(),
  madeAt: Instant,
  bytes: z.int().min(0),
  reason: z.enum(['daily', 'before-migration']),
});
export type Backup = z.infer<typeof Backup>;

export const ArchiveHealth = z.object({
  /** `checking` while the integrity check runs; `damaged` asks for a restore. */
  state: z.enum(['checking', 'sound', 'damaged', 'unchecked']),
  cases: z.int().min(0),
  bytes: z.int().min(0),
  backups: z.array(Backup),
  /** What the person should know: a backup that failed, a folder that had vanished, a file that was set aside. */
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type ArchiveHealth = z.infer<typeof ArchiveHealth>;

export const Erased = z.object({
  cases: z.int().min(0),
  /** Backups in which what was erased can still be found, with the time by which each will be gone. */
  stillIn: z.array(z.object({ name: z.string(), until: Instant })),
});
export type Erased = z.infer<typeof Erased>;

export const Restored = z.object({
  /** Where what was there before is kept. */
  setAside: z.string(),
  cases: z.int().min(0),
  /** Cases newer than the backup that could still be read from the damaged file and were brought over. */
  broughtOver: z.int().min(0),
});
export type Restored = z.infer<typeof Restored>;

/** Whose cases: all in which this e-mail address, telephone number or full name was read, or the ones that are named. */
export const EraseWish = z.union([
  z.object({ customer: z.string().trim().min(3).max(300) }),
  z.object({ ids: z.array(CaseId).min(1).max(10_000) }),
]);
export type EraseWish = z.infer<typeof EraseWish>;

export const archiveArea = {
  health: procedure.output(ArchiveHealth),
  backUp: procedure.output(Backup),
  restore: procedure.input(z.object({ name: z.string().max(200) })).output(Restored),
  /** The file's content, piece by piece. */
  export: procedure.input(z.object({ format: z.enum(['json', 'csv']) })).output(eventIterator(z.string())),
  /** How many cases a wish is about, before it is done. */
  countErase: procedure.input(EraseWish).output(z.object({ cases: z.int().min(0) })),
  /** `backups` true takes the backups away, too. */
  erase: procedure.input(z.object({ wish: EraseWish, backups: z.boolean().default(false) })).output(Erased),
  eraseAll: procedure.input(z.object({ backups: z.boolean().default(false) })).output(Erased),
};
