/** Reading and printing playbooks: defaults, complaints about mistakes, and the way back. */
import { expect, test } from 'vitest';
import { Playbook } from '../../shared/domain/playbook.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { parsePlaybook, printPlaybook } from '../../shared/planning/parse-playbook.ts';

function refusal(yaml: string): AppError {
  try {
    parsePlaybook(yaml, 'shop.yaml');
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('it was accepted');
}

test('an empty file is an empty playbook with all defaults', () => {
  expect(parsePlaybook('', 'shop.yaml')).toEqual(Playbook.parse({}));
});

test('an entry that is not understood is refused with file, line and reason', () => {
  const error = refusal(
    'version: 1\nfixes:\n  - id: a\n    types: [food-or-drink]\n    kind: magic\n    does: cook it again\n',
  );
  expect(error.code).toBe('playbook-invalid');
  expect(error.detail).toMatch(/^shop\.yaml, line 5: fixes, entry 1, kind: /);
});

test('a missing field is refused at the line of its entry', () => {
  expect(refusal('fixes:\n  - id: a\n    types: [other]\n    kind: answer\n').detail).toMatch(
    /line 2: fixes, entry 1, does: /,
  );
});

test('broken YAML is refused with its line', () => {
  expect(refusal('profile:\n  name: "Ann\'s\nvoice: {').detail).toMatch(/^shop\.yaml, line \d+: /);
});

test('a text that is no playbook at all is refused', () => {
  expect(refusal('just a sentence').detail).toMatch(/^shop\.yaml, line 1: /);
});

test('two fixes with the same id are refused at the second', () => {
  const fix = '  - { id: a, types: [other], kind: answer, does: answer you }\n';
  expect(refusal(`fixes:\n${fix}${fix}`).detail).toMatch(/line 3: .*“a” is there twice/);
});

test('a newer version is refused instead of being misread', () => {
  expect(refusal('version: 2\n').detail).toMatch(/line 1: version: /);
});

test('aliases, which can blow up, are refused', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
  expect(refusal(bomb).code).toBe('playbook-invalid');
});

test('what is printed names only what differs from the defaults, and explains its fields', () => {
  const playbook = Playbook.parse({
    fixes: [{ id: 'again', types: ['food-or-drink'], kind: 'redo', does: 'cook it again', worth: { shareOfPrice: 1 } }],
    limits: { withoutAsking: { amount: 50, currency: 'USD' }, approver: 'Ann' },
  });
  const text = printPlaybook(playbook);
  expect(text).toContain('# does: what is done, in words that follow "I will"');
  expect(text).toContain('worth: {shareOfPrice: 1}');
  expect(text).not.toContain('onlyIf: ""');
  expect(parsePlaybook(text, 'shop.yaml')).toEqual(playbook);
});
