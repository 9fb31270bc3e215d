#!/usr/bin/env node

/** Entry of the command line: plusone read, draft, check. */

import { toAppError } from '../shared/errors/app-error.ts';
import { createApp } from './app/create-app.ts';
import { dataFolder, programPlaces } from './app/places.ts';
import { VERSION } from './app/version.ts';
import { type CommandLine, parseCommandLine, USAGE } from './command-line/arguments.ts';
import { momentToDate } from './command-line/clock.ts';
import { FAILED, runCommand } from './command-line/run-command.ts';
import { openConfSettings } from './stores/conf-settings.ts';
import { readPlaybookFile } from './stores/playbook-store.ts';

const WRONG_USE = 2;

// A reader that closes early (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function main(line: CommandLine): Promise<number> {
  const now = line.now === undefined ? () => new Date() : () => momentToDate(line.now ?? '');
  const folder = dataFolder();
  const app = createApp({
    host: 'command-line',
    version: VERSION,
    dataFolder: folder,
    templatesFolder: programPlaces(import.meta.url).templates,
    settings: openConfSettings(folder, new Date()),
    now,
    ...(line.playbook === undefined ? {} : { playbook: readPlaybookFile(line.playbook) }),
  });
  try {
    return await runCommand(line, { app, now, out: process.stdout, warn: (text) => console.error(text) });
  } finally {
    app.close();
  }
}

try {
  const line = parseCommandLine(process.argv.slice(2));
  if (line.command === 'help') console.log(USAGE);
  else if (line.command === 'version') console.log(VERSION);
  else process.exitCode = await main(line);
} catch (thrown) {
  const error = toAppError(thrown);
  console.error(`plusone: ${error.message} ${error.nextStep}`.replace(/\s+/g, ' '));
  process.exitCode = error.code === 'wrong-use' ? WRONG_USE : FAILED;
}
