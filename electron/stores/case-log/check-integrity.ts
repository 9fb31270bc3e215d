/** The integrity check of a whole database, in a thread of its own, since it reads every page. */
import { Worker } from 'node:worker_threads';

/** `unchecked`: it could not be looked at, for instance because another process was writing all the time. */
export type Integrity = 'sound' | 'damaged' | 'unchecked';

/** Runs as plain CommonJS wherever the program was bundled to. 11 and 26 are SQLite's codes for a damaged file. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
let said = 'unchecked';
try {
  const database = new DatabaseSync(workerData.path, { readOnly: true, timeout: 3000 });
  try {
    said = Object.values(database.prepare('PRAGMA quick_check(1)').get())[0] === 'ok' ? 'sound' : 'damaged';
  } finally {
    database.close();
  }
} catch (thrown) {
  if ([11, 26].includes(thrown.errcode & 255)) said = 'damaged';
}
parentPort.postMessage(said);
`;

export interface IntegrityCheck {
  readonly result: Promise<Integrity>;
  stop(): void;
}

/** Begins the check; its result never rejects. */
export function checkIntegrity(path: string): IntegrityCheck {
  const worker = new Worker(THREAD, { eval: true, workerData: { path } });
  // The check does not keep a program alive that has nothing else to do.
  worker.unref();
  const result = new Promise<Integrity>((resolve) => {
    worker.once('message', (said: Integrity) => resolve(said));
    worker.once('error', () => resolve('unchecked'));
    worker.once('exit', () => resolve('unchecked'));
  });
  return { result, stop: () => void worker.terminate() };
}
