/** The playbook on disk: the person's own, and the starters to begin with. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'atomically';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { type Playbook, Trade } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { borrowsFromStarter, fillStarter } from '../../shared/planning/borrow-playbook.ts';
import { chooseStarter } from '../../shared/planning/choose-starter.ts';
import { parsePlaybook, printPlaybook } from '../../shared/planning/parse-playbook.ts';
import { keepLastGood, lastGoodOf, setAside } from './set-aside.ts';

export interface PlaybookStore {
  /** The person's playbook, or null before one was chosen. */
  own(): Playbook | null;
  /**
   * The playbook for this complaint: the person's; where theirs says no more than names, or there is none, the starter
   * whose trade fits the complaint, with their names.
   * @param instead a playbook taken for the person's own, which is not saved
   */
  for(complaint: Complaint, reading: Reading, instead?: Playbook): Playbook;
  /** @throws AppError playbook-unreadable when there is no starter for the trade */
  starter(trade: Trade): Playbook;
  readonly trades: readonly Trade[];
  /** Set when the file could not be understood and its last good version took its place: its new name, and what was wrong. */
  readonly setAside: { readonly name: string; readonly why: string } | null;
  /** @throws AppError settings-unwritable */
  save(playbook: Playbook): Playbook;
}

const FILE = 'playbook.yaml';

/**
 * Reads a playbook file.
 * @throws AppError playbook-unreadable, playbook-invalid
 */
export function readPlaybookFile(path: string): Playbook {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError('playbook-unreadable', path, { cause });
  }
  return parsePlaybook(content, path);
}

/**
 * @param starterFolder one YAML file a trade
 * @param dataFolder where the person's own playbook lies; null when there is none to be used
 * @param now for the name of a file that is set aside
 * @param fixed a playbook that is used instead of any other, for one command
 */
export function openPlaybookStore(
  starterFolder: string,
  dataFolder: string | null,
  fixed: Playbook | null = null,
  now: () => Date = () => new Date(),
): PlaybookStore {
  const trades = readdirSync(starterFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => Trade.safeParse(name.slice(0, -'.yaml'.length)))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  const starters = new Map<Trade, Playbook>();
  const path = dataFolder === null ? null : join(dataFolder, FILE);
  let kept: Playbook | null = fixed;
  let read = fixed !== null;
  let aside: PlaybookStore['setAside'] = null;

  const readOrTakeLastGood = (file: string): Playbook => {
    try {
      const sound = readPlaybookFile(file);
      keepLastGood(file);
      return sound;
    } catch (thrown) {
      const invalid = thrown instanceof AppError && thrown.code === 'playbook-invalid';
      if (!invalid || !existsSync(lastGoodOf(file))) throw thrown;
      const lastGood = readPlaybookFile(lastGoodOf(file));
      aside = { name: setAside(file, now(), () => true), why: thrown.message };
      return lastGood;
    }
  };

  const store: PlaybookStore = {
    trades,
    get setAside() {
      return aside;
    },
    own() {
      if (!read) {
        kept = path !== null && existsSync(path) ? readOrTakeLastGood(path) : null;
        read = true;
      }
      return kept;
    },
    for(complaint, reading, instead) {
      const own = instead ?? store.own();
      if (own !== null && !borrowsFromStarter(own)) return own;
      const starter = store.starter(chooseStarter(complaint, reading, trades));
      return own === null ? starter : fillStarter(starter, own);
    },
    starter(trade) {
      let starter = starters.get(trade);
      if (starter === undefined) {
        starter = readPlaybookFile(join(starterFolder, `${trade}.yaml`));
        starters.set(trade, starter);
      }
      return starter;
    },
    save(playbook) {
      if (path === null || dataFolder === null) throw new AppError('settings-unwritable', 'no data folder');
      try {
        mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
        writeFileSync(path, printPlaybook(playbook), { mode: 0o600 });
        keepLastGood(path);
      } catch (cause) {
        throw new AppError('settings-unwritable', FILE, { cause });
      }
      kept = playbook;
      read = true;
      return playbook;
    },
  };
  return store;
}
