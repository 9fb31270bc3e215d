/** Drafts a complaint offline with the starter playbooks, for measuring. Judges nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckInput } from '../../shared/domain/check.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { Moment } from '../../shared/domain/moment.ts';
import { Choices } from '../../shared/domain/plan.ts';
import type { Playbook, Trade } from '../../shared/domain/playbook.ts';
import type { Template } from '../../shared/domain/template.ts';
import { chooseStarter } from '../../shared/planning/choose-starter.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { parsePlaybook } from '../../shared/planning/parse-playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { compileTemplates } from '../../shared/writing/templates/compile-templates.ts';
import { parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';
import { writeTexts } from '../../shared/writing/write-texts.ts';

const FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A drafter with all templates and starters loaded: complaint in, what the checks are given out. */
export function openDrafter(): (complaint: Complaint, now: Moment) => CheckInput {
  const templates: Template[] = [];
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md') || file.endsWith('README.md')) continue;
    templates.push(...parseTemplateFile(file, readFileSync(join(FOLDER, file), 'utf8'), 'built-in').templates);
  }
  const compiled = compileTemplates(templates);
  const starters = new Map<string, Playbook>();
  for (const file of readdirSync(join(FOLDER, 'playbooks'))) {
    if (!file.endsWith('.yaml')) continue;
    starters.set(
      file.replace(/\.yaml$/, ''),
      parsePlaybook(readFileSync(join(FOLDER, 'playbooks', file), 'utf8'), file),
    );
  }
  const trades = [...starters.keys()] as Trade[];
  return (complaint, now) => {
    const reading = readComplaint(complaint);
    const playbook = starters.get(chooseStarter(complaint, reading, trades)) ?? starters.get('general');
    if (playbook === undefined) throw new Error('there is no general starter');
    const plan = makePlan({ complaint, reading, playbook, choices: Choices.parse({}), now });
    const { texts } = writeTexts({ complaint, reading, plan, playbook, templates: compiled, wording: 0, now });
    return { complaint, reading, plan, playbook, channel: plan.channel, texts, confirmed: [], now };
  };
}
