/** The rule: a promise without a day. */
import { NO_TIME } from '../grammar/word-given.ts';
import type { Rule } from '../rule.ts';

export const vagueTime: Rule = {
  id: 'vague-time',
  title: 'A time that is none',
  why: 'Speed is what keeps people: a next step needs a day or an hour. A dated answer can be kept, “soon” cannot.',
  severity: 'warning',
  where: 'everywhere',
  grammar: NO_TIME,
  phrases: [
    '(as soon as possible|asap|a s a p)',
    'as soon as (we|i) (can|are able)',
    '(very)? shortly',
    '(very|real|quite)? soon',
    'in due course',
    'in the (near|coming|next few) (future|days|weeks)',
    'in (a few|several|some|a couple of) (days|weeks)',
    'within (a few|several|the next few) (days|weeks|business days|working days)',
    '(in|within) (a|the) (timely|reasonable) (manner|time|timeframe|fashion|period)',
    'when (we|i) (can|get a chance|have time|get round to it|get to it)',
    'at (some|a later) (point|time|stage|date)',
    '(one of these days|some day)',
    'without (undue)? delay',
    'baldmöglichst',
    'so bald wie möglich',
    'so schnell wie möglich',
    'in kürze',
    'lo antes posible',
    'dès que possible',
    'al più presto',
    'zo snel mogelijk',
    'o mais rápido possível',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    if (/soon$/.test(words)) {
      if (
        /^ (?:as|after|enough)\b/.test(rest) ||
        /\b(?:as|too|how|get well|feel better|well|sooner|no) (?:\w+ )?$/.test(before)
      )
        return false;
      return (
        /\b(?:will|shall)\b|'ll\b/.test(before) &&
        !/\b(?:look forward|looking forward|hope|get well|recover|better)\b/.test(sentence.lower)
      );
    }
    if (/shortly$/.test(words) && /^ (?:after|before|afterwards)/.test(rest)) return false;
    if (sentence.isQuestion) return false;
    if (
      /\b(?:if you|please|could you|let (?:me|us) know|reply|answer|ring|tell me|promised|told|said|call me|seek|see a doctor)\b/.test(
        before,
      ) &&
      !/\b(?:will|shall)\b|'ll\b/.test(before)
    )
      return false;
    return !sentence.figures.some(
      ({ kind }) => kind === 'weekday' || kind === 'date' || kind === 'clock' || kind === 'relative-day',
    );
  },
  message: (words) => `“${words}” is no time. Name a day and an hour, even for bad news.`,
  fixes: () => [{ label: 'Name a day', replacement: null }],
  flagged: [
    { text: 'We will get round to it.' },
    { text: 'We will get back to you as soon as possible.' },
    { text: 'You will hear from us shortly.' },
    { text: 'We will look into it in due course.' },
  ],
  passing: [
    { text: 'It broke shortly after you got it.', complaint: 'it broke shortly after' },
    { text: 'Get well soon.' },
    { text: 'As soon as you tell me the number I order the collection.' },
  ],
};
