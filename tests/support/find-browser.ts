/** Finds a browser for the journeys: the system's, else the Chromium that comes as a package. Never none in silence. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
}

const CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** What a browser in a test needs: no first-run pages, no calls home; no sandbox where the user is root. */
const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * PLUSONE_BROWSER names one by path, and `package` asks for the packaged one.
 * @throws Error when there is none, with what to do
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.PLUSONE_BROWSER;
  if (wanted !== undefined && wanted !== 'package') {
    if (!existsSync(wanted)) throw new Error(`PLUSONE_BROWSER names ${wanted}, which is not there`);
    return { name: wanted, path: wanted, args: ARGS };
  }
  const system = wanted === 'package' ? undefined : CANDIDATES[process.platform]?.find((path) => existsSync(path));
  if (system !== undefined) return { name: system, path: system, args: ARGS };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The journeys need Chrome, Chromium or Edge: install one, or name it in PLUSONE_BROWSER.');
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  // Its own arguments are for one page in one process, which ends with its first context, and switch off the web's security.
  return {
    name: 'the packaged Chromium',
    path: await chromium.executablePath(),
    args: ['--headless=shell', '--disable-gpu', '--disable-dev-shm-usage', ...ARGS],
  };
}
