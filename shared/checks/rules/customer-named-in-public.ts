/** The rule: a full name, the customer's or a colleague's, where everybody can read it. */

import { regexFlags } from '../regex-flags.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';
import { isNoName } from '../trace/capital-words.ts';
import { isGivenName } from '../trace/first-names.ts';

export const customerNamedInPublic: Rule = {
  id: 'customer-named-in-public',
  title: 'Full name in public',
  why: 'A full name ties a person to a story for everybody to find. A first name is enough, or none.',
  severity: 'gate',
  gate: 'G3',
  where: 'public',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const name = ground.input.reading.customer?.name ?? '';
    const parts = fold(name)
      .split(/\s+/)
      .filter((part) => part.length > 1);
    const flags: Flag[] = [];
    const signer = fold(ground.input.playbook.profile.signer);
    if (parts.length >= 2) {
      const full = parts.join(' ');
      const at = sentence.lower.indexOf(full);
      if (at >= 0) flags.push({ start: at, end: at + full.length });
      else {
        const surname = parts.at(-1) ?? '';
        const index = sentence.tokens.findIndex((token) => token.word === surname || token.word === `${surname}'s`);
        const token = sentence.tokens[index];
        if (
          surname.length > 2 &&
          token !== undefined &&
          !signer.includes(surname) &&
          /\p{Lu}/u.test(sentence.text[token.start] ?? '')
        )
          flags.push(token);
      }
    }
    const house = fold(
      [
        ground.input.playbook.profile.signer,
        ground.input.playbook.profile.publicContact,
        ground.input.playbook.profile.name,
      ].join(' '),
    );
    for (const [index, token] of sentence.tokens.entries()) {
      const next = sentence.tokens[index + 1];
      if (next === undefined || next.start - token.end !== 1 || sentence.role === 'sign-off') continue;
      const both = sentence.text.slice(token.start, next.end);
      if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(both) || !isGivenName(token.word) || isNoName(next.word)) continue;
      if (
        flags.length === 0 &&
        !house.includes(token.word) &&
        !/\b(?:i'm|i am|this is|ask for|it's) $/.test(sentence.lower.slice(0, token.start))
      )
        flags.push({ start: token.start, end: next.end });
    }
    flags.push(
      ...regexFlags(sentence, /\b(?:dear|hi|hello|mr|mrs|ms|miss|dr)\.? (?:mr|mrs|ms|miss|dr)\.? [a-z]{2,20}\b/g),
    );
    return flags;
  },
  message: (words) => `“${words}” can be read by everybody. Use the first name, or none.`,
  fixes: (words) => {
    const first = words.split(' ')[0] ?? '';
    return words.includes(' ') && !/^(?:dear|hi|hello|mr|mrs|ms|dr)/i.test(first)
      ? [{ label: 'Only the first name', replacement: first }]
      : [];
  },
  flagged: [
    { text: 'The driver was Martin Fletcher.', channel: 'x', audience: 'public', words: 'Martin Fletcher' },
    {
      text: 'Dear Denise Whitlock, I am sorry.',
      channel: 'review',
      audience: 'public',
      complaint: 'Denise Whitlock',
      reading: { customer: { name: 'Denise Whitlock', span: { start: 0, end: 15 }, confidence: 1 } },
      words: 'Denise Whitlock',
    },
  ],
  passing: [
    { text: "I'm Martin Fletcher, and I own the shop.", channel: 'x', audience: 'public' },
    {
      text: 'Denise, I am sorry.',
      channel: 'review',
      audience: 'public',
      complaint: 'Denise Whitlock',
      reading: { customer: { name: 'Denise Whitlock', span: { start: 0, end: 15 }, confidence: 1 } },
    },
  ],
};
