/** Plants one lie into a good reply: a changed amount, date, name, count or reference, an invented deed, policy, cause or percentage. */
import type { CheckInput } from '../../shared/domain/check.ts';

export interface PlantedLie {
  readonly kind: string;
  readonly input: CheckInput;
  readonly audience: 'public' | 'private';
  /** Where the lie stands in the changed text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const DEEDS = [
  'I have already refunded the whole amount to your card.',
  'We have spoken to the person who served you.',
  'Your replacement has been shipped.',
  'We have disciplined the colleague involved.',
  'I called the driver this morning and he confirmed it.',
  'Our manager has reviewed the recordings.',
  'The charge was reversed this morning.',
  'We have since replaced the whole machine.',
  'Your account has been corrected.',
  'We inspected the whole batch yesterday.',
];
const POLICIES = [
  'Our policy gives every customer ninety days to return opened goods.',
  'All our drivers are certified every six months.',
  'We always inspect each item by hand before it leaves.',
  'Under our terms, deposits are kept for cleaning.',
  'Every meal is tasted by the head chef.',
  'Our warranty covers scratches for life.',
];
const CAUSES = [
  'This happened because the printer in our depot jammed.',
  'The delay was due to a fire at our supplier.',
  'It turned out that the freezer had failed overnight.',
  'The cause was a software update that went wrong.',
  'Two of our cooks had called in sick.',
];
const PROMISED = ['You will get 35% off for a year.', 'I will give you 17 percent of it back.'];
const NAMES = ['Gwendolyn', 'Thaddeus', 'Marguerite', 'Octavio', 'Philippa', 'Bartholomew'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A repeatable row of numbers below 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function replaced(
  input: CheckInput,
  index: number,
  start: number,
  end: number,
  words: string,
  kind: string,
): PlantedLie | null {
  const text = input.texts[index];
  if (text === undefined) return null;
  const changed = text.text.slice(0, start) + words + text.text.slice(end);
  const texts = input.texts.map((one, at) => (at === index ? { ...one, text: changed, sections: [] } : one));
  return { kind, input: { ...input, texts }, audience: text.audience, start, end: start + words.length, words };
}

/** One lie of the kind, or null when the reply holds nothing to change. */
export function plantLie(input: CheckInput, kind: string, random: () => number): PlantedLie | null {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const index =
    input.texts.findLastIndex(({ audience }) => audience === 'private') >= 0
      ? input.texts.findLastIndex(({ audience }) => audience === 'private')
      : 0;
  const text = input.texts[index]?.text ?? '';
  const inserted = (sentence: string): PlantedLie | null => {
    const breaks = [...text.matchAll(/\n\n/g)].map((match) => match.index);
    const at =
      breaks.length > 2 ? (breaks[1 + Math.floor(random() * (breaks.length - 2))] ?? 0) : (breaks[0] ?? text.length);
    return replaced(input, index, at, at, `\n\n${sentence}`, kind);
  };
  switch (kind) {
    case 'deed':
      return inserted(pick(DEEDS));
    case 'policy':
      return inserted(pick(POLICIES));
    case 'cause':
      return inserted(pick(CAUSES));
    case 'percentage':
      return inserted(pick(PROMISED));
    case 'amount': {
      const money = [...text.matchAll(/[$£€]\s?(\d[\d.,]*\d|\d)/g)];
      if (money.length === 0) return null;
      const one = pick(money);
      const value = Number((one[1] ?? '0').replace(/,/g, ''));
      const sign = one[0][0] ?? '$';
      return replaced(
        input,
        index,
        one.index,
        one.index + one[0].length,
        `${sign}${Math.round(value * 1.37) + 7.41}`,
        kind,
      );
    }
    case 'date': {
      const days = [...text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)];
      if (days.length === 0) return null;
      const one = pick(days);
      const told = `${input.complaint.text} ${JSON.stringify(input.playbook)} ${JSON.stringify(input.plan ?? '')}`;
      const free = WEEKDAYS.filter((day) => !told.includes(day) && day !== one[0]);
      if (free.length === 0) return null;
      return replaced(input, index, one.index, one.index + one[0].length, pick(free), kind);
    }
    case 'name': {
      const greeting = /^(?:Dear|Hi|Hello) (?:(?:Mr|Mrs|Ms) )?(\p{Lu}\p{L}+)/u.exec(text);
      if (greeting === null) return inserted(`${pick(NAMES)} from our office will see to it.`);
      const start = greeting[0].length - (greeting[1] ?? '').length;
      return replaced(input, index, start, greeting[0].length, pick(NAMES), kind);
    }
    case 'reference': {
      const known = input.reading.references.find(({ text: words }) => text.includes(words));
      if (known === undefined)
        return inserted(`Your case number is ${pick(['QX-48213', 'TR77120', '9904417', 'WB-2231-K'])}.`);
      const at = text.indexOf(known.text);
      return replaced(input, index, at, at + known.text.length, `${known.text.slice(0, -2)}97`, kind);
    }
    default: {
      const counts = [
        ...text.matchAll(
          /\b(\d{1,3}|three|four|five|six|nine|twelve|forty) (?=days|weeks|months|years|people|guests|calls|times|nights)/g,
        ),
      ];
      if (counts.length === 0)
        return inserted(pick(['You wrote to us seventeen times.', 'You waited 43 days for an answer.']));
      const one = pick(counts);
      return replaced(
        input,
        index,
        one.index,
        one.index + (one[1] ?? '').length,
        pick(['seventeen', '43', '61']),
        kind,
      );
    }
  }
}

/** The kinds of lies, in turn. */
export const LIES = ['amount', 'date', 'name', 'deed', 'policy', 'cause', 'reference', 'count', 'percentage'];
