/** How `npm start` decides between the desktop and the web host. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type HostChoice =
  | { readonly host: 'desktop'; readonly binary: string; readonly display: true; readonly why: string }
  | { readonly host: 'web'; readonly display: boolean; readonly why: string };

export interface ChoiceInput {
  /** What the person asked for on the command line; null for the best that runs. */
  readonly wanted: 'web' | 'desktop' | null;
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Electron's program, fetched if need be; a string says why there is none. `again` ignores what was remembered. */
  readonly findElectron: (again: boolean) => Promise<{ binary: string } | { missing: string }>;
}

/** Whether windows can be shown: on Linux that needs a display server, elsewhere there is one. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux') return true;
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** The best host that runs here, or the one that was asked for, with the reason in one line. */
export async function chooseHost(input: ChoiceInput): Promise<HostChoice> {
  const display = hasDisplay(input.platform, input.env);
  if (input.wanted === 'web') return { host: 'web', display, why: 'PlusOne runs in the browser, as asked.' };
  if (!display)
    return { host: 'web', display, why: 'PlusOne runs in the browser: this machine has no display for a window.' };
  const found = await input.findElectron(input.wanted === 'desktop');
  if ('missing' in found) return { host: 'web', display, why: `PlusOne runs in the browser: ${found.missing}` };
  return { host: 'desktop', binary: found.binary, display: true, why: 'PlusOne opens in a window of its own.' };
}

/** Where Electron's program is downloaded from, unless a mirror is set. */
const DOWNLOADS = 'https://github.com/electron/electron/releases/';
/** How long the download's server may take to answer at all, in milliseconds. */
const PROBE_LIMIT = 3_000;
/** How long the download may take once its server has answered, in milliseconds. */
const DOWNLOAD_LIMIT = 300_000;
/** How long a failed attempt is remembered, in milliseconds: a day. */
const MEMORY = 24 * 60 * 60 * 1000;

const Attempt = z.object({ failedAt: z.number(), version: z.string() });

/** What was noted of the last attempt that failed; null when there is none, or the note is damaged. */
function lastAttempt(memory: string): z.infer<typeof Attempt> | null {
  if (!existsSync(memory)) return null;
  try {
    return Attempt.safeParse(JSON.parse(readFileSync(memory, 'utf8'))).data ?? null;
  } catch {
    // To try once more is all that is lost.
    return null;
  }
}

/** The program that was installed for this system, or null. */
export function installedElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const binary = join(dist, readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_LIMIT) });
    return true;
  } catch {
    return false;
  }
}

function download(root: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: DOWNLOAD_LIMIT,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/**
 * Electron's program: the installed one, else fetched. Without network it gives up within {@link PROBE_LIMIT} and
 * remembers that for a day.
 */
export async function findElectron(
  root: string,
  again: boolean,
  now: number = Date.now(),
): Promise<{ binary: string } | { missing: string }> {
  const installed = installedElectron(root);
  if (installed !== null) return { binary: installed };
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')));
  const memory = join(root, 'node_modules', '.cache', 'plusone', 'electron-attempt.json');
  const before = again ? null : lastAttempt(memory);
  if (before !== null && before.version === version && now - before.failedAt < MEMORY) {
    return { missing: 'Electron could not be downloaded; `npm start -- --desktop` tries again.' };
  }
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DOWNLOADS;
  if (await answers(mirror)) {
    console.log(`Fetching Electron ${version}, once …`);
    if (await download(root)) {
      rmSync(memory, { force: true });
      const binary = installedElectron(root);
      if (binary !== null) return { binary };
    }
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify({ failedAt: now, version }));
  return { missing: 'Electron could not be downloaded from here.' };
}
