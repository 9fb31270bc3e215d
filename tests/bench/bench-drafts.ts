/** Measures plan and draft for complaints of 2,000 characters, warm, without disk or network. Prints; asserts nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { parsePlaybook } from '../../shared/planning/parse-playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { compileTemplates } from '../../shared/writing/templates/compile-templates.ts';
import { parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';
import { writeTexts } from '../../shared/writing/write-texts.ts';

const FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));
const COMPLAINTS = fileURLToPath(new URL('../eval/complaints/develop.jsonl', import.meta.url));
const NOW = '2026-11-23T10:30';
const LENGTH = 2000;
const ROUNDS = 5;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const templates = compileTemplates(
  files
    .filter((entry) => entry.name.endsWith('.md') && entry.name !== 'README.md')
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return parseTemplateFile(entry.name, readFileSync(path, 'utf8'), 'built-in').templates;
    }),
);
const playbook = parsePlaybook(readFileSync(join(FOLDER, 'playbooks/general.yaml'), 'utf8'), 'general.yaml');

const texts = readFileSync(COMPLAINTS, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => String(JSON.parse(line).text))
  .map((text) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH));

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const text of texts) {
    const complaint = { text };
    const reading = readComplaint(complaint);
    const began = performance.now();
    const plan = makePlan({ complaint, reading, playbook, choices: { wording: round, confirmed: [] }, now: NOW });
    writeTexts({ complaint, reading, plan, playbook, templates, wording: round, now: NOW });
    if (round > 0) times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
console.log(
  `plan and draft, ${LENGTH} characters, ${times.length} runs: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`,
);
