/** The starter playbooks as they are shipped. No tests here. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Playbook, Trade } from '../../shared/domain/playbook.ts';
import { parsePlaybook } from '../../shared/planning/parse-playbook.ts';

const FOLDER = fileURLToPath(new URL('../../templates/playbooks/', import.meta.url));

export const STARTER_FILES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

export function starterText(trade: Trade): string {
  return readFileSync(`${FOLDER}${trade}.yaml`, 'utf8');
}

export const STARTERS: ReadonlyMap<Trade, Playbook> = new Map(
  Trade.options.map((trade) => [trade, parsePlaybook(starterText(trade), `${trade}.yaml`)]),
);

export function starter(trade: Trade): Playbook {
  const playbook = STARTERS.get(trade);
  if (playbook === undefined) throw new Error(`no starter for ${trade}`);
  return playbook;
}
