/** The rule: words in capitals. */
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import type { Token } from '../text/token.ts';

const KNOWN = new Set(
  'DM DMS PM SMS URL PDF VIP ID FAQ USB PIN ATM HR IT CEO TV GPS OK ASAP RSVP USA UK US EU NHS HIV DVD LED VAT SIM GP UPS DHL BBQ FTC CFPB EPC PS AM EST PST GMT BBB APR IBAN'.split(
    ' ',
  ),
);

const STRESS =
  /^(?:NOT|NEVER|MUST|YOU|YOUR|VERY|PLEASE|STOP|ALWAYS|NOTHING|AGAIN|EVERY|READ|NOBODY|ONLY|REALLY|WILL|DID|DO|ALL|NO|WRONG|FACT|LIE|LIES)$/;

interface Run {
  readonly start: number;
  end: number;
}

function isLoud(raw: string, token: Token, sentence: SentenceView, ground: Ground): boolean {
  if (raw.length < 2 || !/^\p{Lu}[\p{Lu}'’]+$/u.test(raw) || KNOWN.has(raw) || isQuoted(sentence, token)) return false;
  if (STRESS.test(raw)) return true;
  return raw.length > 2 && !ground.input.complaint.text.includes(raw) && !ground.evidence.words.has(token.word);
}

export const shouting: Rule = {
  id: 'shouting',
  title: 'Shouting',
  why: 'Capitals are read as shouting, also when meant as stress.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const runs: Run[] = [];
    let open = false;
    for (const token of sentence.tokens) {
      const raw = sentence.text.slice(token.start, token.end);
      const last = runs.at(-1);
      if (isLoud(raw, token, sentence, ground)) {
        if (open && last !== undefined) last.end = token.end;
        else runs.push({ start: token.start, end: token.end });
        open = true;
      } else if (!(open && /^(?:I|A)$/.test(raw))) open = false;
    }
    return runs.filter(({ start, end }) => {
      const words = sentence.text.slice(start, end);
      return /\s/.test(words) || STRESS.test(words);
    });
  },
  message: (words) => `“${words}” in capitals reads as shouting.`,
  fixes: (words) => [{ label: 'In small letters', replacement: words.toLowerCase() }],
  flagged: [{ text: 'We did NOT promise that.', words: 'NOT' }, { text: 'PLEASE READ THE TERMS.' }],
  passing: [{ text: 'Send me a DM or a PDF.' }, { text: 'The e-mail says HERONS at the top.', complaint: 'HERONS' }],
};
