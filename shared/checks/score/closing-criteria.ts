/** The criteria of the score that look at what comes on top: S8 to S11. The apology and the fix are judged in criteria.ts. */
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';
import { careOnly, shortChannel } from './applies.ts';
import type { Criterion } from './criterion.ts';
import { found } from './criterion.ts';

/** S8: exactly one extra, tied to the story. */
export const onePlusOne: Criterion = {
  id: 'S8',
  title: 'One tailored +1',
  of: 7,
  judge(one) {
    const { reading, plan } = one.ground.input;
    if (one.publicOnly || careOnly(one) || reading.kind === 'not-a-complaint') return null;
    if (plan !== undefined && plan.plusOne === null) return null;
    const marked = one.body.filter(({ view }) => view.role === 'plus-one');
    const gifts = one.promises.filter(({ kind }) => kind === 'gift' || kind === 'credit');
    if (marked.length === 0 && gifts.length === 0)
      return { share: 0, note: 'Add one small thing that fits this person, after the fix.' };
    if (found(one, 'strings-attached')) return { share: 0.3, note: 'A +1 has no condition.' };
    if (gifts.length > 2) return { share: 0.6, note: 'One is enough.' };
    const stems =
      marked.length > 0
        ? marked.flatMap(({ view }) => [...view.stems])
        : gifts.flatMap(({ text }) => tokensOf(fold(text)).map(({ word }) => stemOf(word)));
    const tied = stems.some((stem) => stem.length > 3 && one.ground.evidence.toldStems.has(stem));
    return tied
      ? { share: 1, note: 'One +1, tied to their story.' }
      : { share: 0.6, note: 'Tie it to something in their story.' };
  },
};

/** S9: a person who writes as one and gives a name. */
export const humanVoice: Criterion = {
  id: 'S9',
  title: 'A human voice',
  of: 6,
  judge(one) {
    const stock = one.findings.filter(
      ({ rule, audience }) => rule === 'stock-phrase' && audience === one.main.audience,
    ).length;
    const person = /\bi(?:'m|'ll|'ve|'d)?\b/.test(one.main.lower) || !one.main.english;
    const signed =
      one.main.sentences.some(({ view }) => view.role === 'sign-off') ||
      /\bi'?m \p{Lu}|\bmy name is|\bthis is \p{Lu}|\bask for/u.test(one.main.text);
    const share = Math.max(0, (person ? 0.5 : 0) + (signed ? 0.5 : 0) - stock * 0.34);
    return {
      share,
      note:
        stock > 0
          ? 'Leave out the stock phrases.'
          : share === 1
            ? 'A person writes, with a name.'
            : person
              ? 'Sign with a name.'
              : 'Write as “I”.',
    };
  },
};

/** S10: a confirmed change, where one was planned. */
export const prevention: Criterion = {
  id: 'S10',
  title: 'Concrete prevention',
  of: 6,
  judge(one) {
    const planned = (one.ground.input.plan?.prevention ?? null) !== null;
    if (found(one, 'over-promise'))
      return { share: 0, note: '“Never again” costs points; name the change, if there is one.' };
    if (!planned) return null;
    const said = one.body.some(({ view }) => view.role === 'prevention' || view.hits.has('change'));
    return said
      ? { share: 1, note: 'A confirmed change is named.' }
      : { share: 0, note: 'You have decided on a change: say it.' };
  },
};

/** S11: an open question at the end. */
export const anythingElse: Criterion = {
  id: 'S11',
  title: 'Anything else',
  of: 3,
  judge(one) {
    if (shortChannel(one) || one.publicOnly) return null;
    const close = one.body.slice(-3);
    const asks = close.some(
      ({ view }) =>
        view.role === 'anything-else' ||
        view.isQuestion ||
        /^(?:tell|ask|show|let|send|write) (?:me|us)\b/.test(view.lower),
    );
    const stale = close.some(
      ({ view }) => view.hits.has('feature-boilerplate-question') || view.hits.has('stock-phrase'),
    );
    if (!asks) return null;
    return stale
      ? { share: 0.3, note: 'Ask something that fits only this person.' }
      : { share: 1, note: 'It ends with an open question.' };
  },
};
