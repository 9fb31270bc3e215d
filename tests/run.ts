/** What `npm test` runs, one step after the other; the first failure ends it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay, installedElectron } from '../electron/start-choice.ts';
import { findBrowser } from './support/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path: string): string => join(root, 'node_modules', path);

const browser = await findBrowser();
const electron = hasDisplay(process.platform, process.env) && installedElectron(root) !== null;
console.log(
  electron
    ? `The journeys run in ${browser.name} and in Electron.`
    : `The journeys run in ${browser.name}. Electron cannot run here: the desktop is tested against a stand-in of its module.`,
);
const steps: readonly { name: string; script: string; args: string[] }[] = [
  { name: 'types', script: tool('typescript/bin/tsc'), args: ['-b'] },
  { name: 'lint', script: tool('@biomejs/biome/bin/biome'), args: ['ci', '.'] },
  { name: 'build', script: join(root, 'electron', 'build.ts'), args: [] },
  {
    name: 'house, unit and integration',
    script: tool('vitest/vitest.mjs'),
    args: ['run', '--config', 'tests/vitest.config.ts'],
  },
  {
    name: `end to end in ${browser.name}`,
    script: tool('@playwright/test/cli.js'),
    args: ['test', '--config', 'tests/e2e/playwright.config.ts'],
  },
];

const started = Date.now();
let passed = 0;
for (const step of steps) {
  const began = Date.now();
  console.log(`\n── ${step.name}`);
  const { status } = spawnSync(process.execPath, [step.script, ...step.args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.log(`\n${step.name}: failed\n${passed} passed, 1 failed`);
    process.exit(status ?? 1);
  }
  passed += 1;
  console.log(`${step.name}: passed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\nAll in ${((Date.now() - started) / 1000).toFixed(0)} s.\n${passed} passed, 0 failed`);
