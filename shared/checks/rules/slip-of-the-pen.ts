/** The rule: a small slip that shows that nobody read it over: a wrong article, "would of", a doubled stop. */
import { regexFlags } from '../regex-flags.ts';
import type { Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Spoken with a vowel though written with a consonant, and the other way round. */
const VOWEL_SOUND = /^(?:hour|hono|honest|heir|[fhlmnrsx]\d|x-?ray|sms|mp3?$|8|11|18|80)/;
const CONSONANT_SOUND = /^(?:uni(?!n|m)|use|usu|eu|one|once|ufo|uk|us$|usa|u-|ubiq|uten|1[02-79])/;

const SLIPS =
  /\b(?:would|could|should|must|might) of\b(?! course)|\byour (?:welcome|right (?:to|that)|wrong to|absolutely|probably|not the)\b|\bthere (?:own|money|order|fault|staff)\b|\btheir (?:is|are|was|were|will)\b|\bits (?:a|an|not|been|our|my|on)\b(?= )|\b(?:alot|recieve|recieved|definately|seperate|untill|occured|appologi[sz]e|apologie|inconvienence|immediatly|tommorow|refered|accomodate)\b|(?<!\.)\.\.(?!\.)|,,|\p{L} [,;](?= )/gu;

export const slipOfThePen: Rule = {
  id: 'slip-of-the-pen',
  title: 'A slip of the pen',
  why: 'Nobody loses a customer over a typing error, but next to an apology it says that nobody read the answer over.',
  severity: 'hint',
  where: 'everywhere',
  englishOnly: true,
  inSentence: (sentence: SentenceView) => {
    const articles = regexFlags(sentence, /\b(an?) (?=["']?([a-z0-9][\w-]*))/gu).flatMap(({ start, end }) => {
      const article = sentence.lower.slice(start, end).trim();
      const word = /^["']?([a-z0-9][\w-]*)/.exec(sentence.lower.slice(end))?.[1] ?? '';
      const raw = sentence.text.slice(end, end + word.length);
      // A letter or an abbreviation is read letter by letter.
      if (word.length < 2 || (raw === raw.toUpperCase() && /[A-Z]/.test(raw))) return [];
      const vowel = (/^[aeiou]/.test(word) && !CONSONANT_SOUND.test(word)) || VOWEL_SOUND.test(word);
      const wrong = article === 'a' ? vowel : !vowel && /^[a-z]/.test(word) && !/^h/.test(word);
      return wrong ? [{ start, end: end + word.length }] : [];
    });
    return [...articles, ...regexFlags(sentence, SLIPS)];
  },
  message: (words) => `“${words}” looks like a slip.`,
  flagged: [
    { text: 'That was a error of ours.', words: 'a error' },
    { text: 'We should of called you.', words: 'should of' },
    { text: 'I will send an lamp.', words: 'an lamp' },
    { text: 'Your welcome to ring me.' },
  ],
  passing: [
    { text: 'It took an hour, and a unit was missing.', complaint: 'an hour, a unit' },
    { text: 'Of course it was a European plug.', complaint: 'European plug' },
    { text: 'You will have an MP3 player and an A4 sheet.', complaint: 'MP3 player, A4 sheet' },
    {
      text: 'I will send a new one, a man will carry it, and you will have it in a few days, a set of keys and a sum with it.',
    },
    { text: 'We lost it... and that is that.' },
    { text: 'Ich kläre, was an dem Abend war, und schreibe es Ihnen für die Feier auf.' },
  ],
};
