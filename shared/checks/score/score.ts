/** Adds up the score. It sees that something is there, not that it is meant. */
import type { Finding } from '../../domain/finding.ts';
import type { Score, ScorePart } from '../../domain/score.ts';
import type { Ground, Whole } from '../rule.ts';
import { CRITERIA } from './criteria.ts';
import type { ScoreCase } from './criterion.ts';
import { penaltiesOf } from './penalties.ts';

/** To be shown beside every score. */
export const SCORE_STATEMENT = 'The score sees whether something is there, not whether it is meant.';

/** Points that are extra and do not count against a reply that lacks them. */
const BONUS = new Set(['S11']);

/** The score of a reply; of two texts the private one is scored. 0 when there is no text. */
export function scoreOf(ground: Ground, whole: Whole, findings: readonly Finding[]): Score {
  const main = whole.texts.findLast(({ audience }) => audience === 'private') ?? whole.texts[0];
  if (main === undefined || main.sentences.length === 0) return { total: 0, parts: [] };
  const one: ScoreCase = {
    ground,
    whole,
    findings,
    main,
    body: main.sentences.filter(({ view }) => view.role !== 'greeting' && view.role !== 'sign-off'),
    promises: whole.promises.filter(({ audience }) => audience === main.audience),
    publicOnly: main.audience === 'public',
  };
  let of = 0;
  let got = 0;
  const parts: ScorePart[] = CRITERIA.map((criterion) => {
    const verdict = criterion.judge(one);
    if (verdict === null)
      return {
        id: criterion.id,
        title: criterion.title,
        of: criterion.of,
        got: 0,
        applies: false,
        note: 'Does not apply here.',
      };
    const points = Math.round(criterion.of * verdict.share * 10) / 10;
    if (!BONUS.has(criterion.id)) of += criterion.of;
    got += points;
    return {
      id: criterion.id,
      title: criterion.title,
      of: criterion.of,
      got: points,
      applies: true,
      note: verdict.note,
    };
  });
  const penalties = penaltiesOf(one);
  for (const { id, title, got: lost, note } of penalties) {
    got += (lost * of) / 100;
    parts.push({ id, title, of: 0, got: lost, applies: true, note });
  }
  const total = of === 0 ? 0 : Math.round(Math.max(0, Math.min(100, (100 * got) / of)));
  return { total, parts };
}
