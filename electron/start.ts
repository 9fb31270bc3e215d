/** What `npm start` runs: Electron where it can run, the web host where it cannot, with one line that says which and why. */
import { fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { chooseHost, findElectron } from './start-choice.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs the desktop until it ends; answers with its exit code, or null when it could not even start. */
function runDesktop(binary: string): Promise<number | null> {
  const started = Date.now();
  /** A program that fails within this time has not been used; milliseconds. */
  const startUp = 5_000;
  return new Promise((resolve) => {
    const child = spawn(binary, [root], { stdio: 'inherit' });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code !== 0 && Date.now() - started < startUp ? null : (code ?? 0)));
  });
}

function runWeb(withBrowser: boolean): void {
  const child = fork(
    join(root, 'out', 'main', 'serve.js'),
    process.argv.slice(2).filter((word) => word.startsWith('--port')),
  );
  child.on('message', (message) => {
    const { address } = message as { address: string };
    // A machine may have no browser after all; the address is printed in any case.
    if (withBrowser) open(address).catch(() => {});
  });
  child.once('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}

const choice = await chooseHost({
  wanted: process.argv.includes('--web') ? 'web' : process.argv.includes('--desktop') ? 'desktop' : null,
  platform: process.platform,
  env: process.env,
  findElectron: (again) => findElectron(root, again),
});
console.log(choice.why);
if (choice.host === 'desktop') {
  const code = await runDesktop(choice.binary);
  if (code !== null) process.exit(code);
  console.log('Electron did not start here, so PlusOne runs in the browser.');
}
runWeb(choice.display);
