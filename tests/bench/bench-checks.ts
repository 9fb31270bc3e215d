/** Times the checks against alex and harper.js in one run: a full check, a check after an edit, and growth with length. Asserts nothing. */
import { text as alexText } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { createChecker } from '../../shared/checks/checker.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { CheckInput } from '../../shared/domain/check.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

const COMPLAINT = `Hi, I ordered a lamp (order 55120, $162.40) on March 2 for my mother's 80th birthday and it came with a cracked
shade. I rang twice, on Monday and on Thursday, and was told somebody would call back by Friday. Nobody did. The party was in
front of forty people and there was no lamp. I would like a new one or my money back, and somebody to ring me. Carla Montes`;

const PARAGRAPHS = [
  'Dear Carla,',
  "You ordered a lamp for your mother's 80th birthday, and we sent one with a cracked shade. You rang twice, on Monday and on Thursday, and the call we promised by Friday never came. That was our work, and I'm sorry.",
  'You asked for a new one or your money back. I would take the new one: it is on the shelf, and I can pack it myself. If you have had enough of us, the $162.40 comes back to you instead, and you keep nothing to send.',
  'I will ring you today between five and six, and you can tell me which it is to be. You will not have to call us again, and nobody will ask you for the order number: it is 55120, and it is in front of me.',
  'Forty people were there, and the lamp was not. With the new one I would like to send a card to your mother, written by hand, with her name on it.',
  'Is there anything else in the house that came from us and does not work as it should? Tell me when I ring.',
  'Kind regards,\nRuth Calder',
];

/** A reply of about that many characters. */
function replyOf(length: number): string {
  const middle = PARAGRAPHS.slice(1, -1);
  const paragraphs = [PARAGRAPHS[0] ?? ''];
  for (let at = 0; paragraphs.join('\n\n').length < length - 40; at++) {
    const next = middle[at % middle.length] ?? '';
    paragraphs.push(at < middle.length ? next : `${next} (${at})`);
  }
  return `${paragraphs.join('\n\n')}`.slice(0, length - 30).concat(`\n\n${PARAGRAPHS.at(-1)}`);
}

const complaint = { text: COMPLAINT };
const reading = readComplaint(complaint);
const playbook = Playbook.parse({
  profile: { name: 'Lumen', signer: 'Ruth Calder', trade: 'retail-web-shop' },
  fixes: Array.from({ length: 30 }, (_, index) => ({
    id: `fix-${index}`,
    types: ['defective-or-damaged'],
    kind: 'replace',
    does: `send you a new one of kind ${index} by courier and collect the broken one`,
    because: 'it is the quickest way to have it whole',
    within: { count: 2, unit: 'working-days' },
  })),
  policies: [{ id: 'broken', text: 'Broken goods are replaced or refunded, as the customer wishes.' }],
});
const inputFor = (text: string): CheckInput => ({
  complaint,
  reading,
  playbook,
  channel: 'email',
  texts: [{ audience: 'private', text, sections: [] }],
  confirmed: [],
  now: '2026-03-10T09:30',
});

interface Times {
  readonly median: number;
  readonly p95: number;
}

async function time(run: () => unknown, rounds: number): Promise<Times> {
  for (let warm = 0; warm < Math.min(rounds, 100); warm++) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

const print = (name: string, { median, p95 }: Times): void =>
  console.log(`${name.padEnd(44)} median ${median.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms`);

const text = replyOf(2000);
console.log(`A reply of ${text.length} characters`);
print('full check, everything new', await time(() => runChecks(inputFor(text)), 400));

const checker = createChecker();
let turn = 0;
print(
  'after an edit in the middle',
  await time(() => {
    turn++;
    return checker.check(
      inputFor(text.replace('I can pack it myself', `I can pack it myself, ${'really '.repeat(turn % 7)}now ${turn}`)),
    );
  }, 400),
);
print('alex', await time(() => alexText(text), 30));
const linter = new LocalLinter({ binary });
await linter.setup();
print('harper.js', await time(() => linter.lint(text), 30));
await linter.dispose?.();

console.log('\nGrowth with length (full check, every sentence new)');
for (const length of [1000, 2000, 4000, 8000, 16000]) {
  const long = replyOf(length);
  const { median } = await time(() => runChecks(inputFor(long)), 60);
  console.log(
    `${String(long.length).padStart(7)} characters   ${median.toFixed(2).padStart(8)} ms   ${((1000 * median) / long.length).toFixed(2)} ms per 1,000`,
  );
}
for (const [name, hostile] of [
  ['one long word', 'a'.repeat(20_000)],
  ['digits', '1'.repeat(20_000)],
  ['dots and spaces', '. '.repeat(10_000)],
  ['quotation marks', '"'.repeat(20_000)],
  ['dashes between digits', '1-'.repeat(10_000)],
  ['no full stop', 'we will see you and '.repeat(1_000)],
] as const) {
  print(`hostile: ${name}, ${hostile.length} characters`, await time(() => runChecks(inputFor(hostile)), 5));
}
