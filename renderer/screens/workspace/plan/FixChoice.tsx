/** The fix that is recommended, and what could be done instead. */
import { Radio } from '@mantine/core';
import type { Plan, PlannedFix } from '../../../../shared/domain/plan.ts';
import { dueWords, sentenceCase, worthWords } from '../../../words/formatting.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { useSteadyOrder } from './use-steady-order.ts';

function factsOf(fix: PlannedFix): string[] {
  return [
    fix.who,
    fix.due === null ? '' : dueWords(fix.due),
    fix.worth === null ? '' : worthWords(fix.worth),
    fix.needs === '' ? '' : `needs ${fix.needs}`,
  ].filter((fact) => fact !== '');
}

export function FixChoice({ plan, onChoose }: { plan: Plan; onChoose: (fixId: string) => void }) {
  const { fix } = plan;
  const ways = useSteadyOrder(fix === null ? [] : [fix, ...plan.alternatives]);
  if (fix === null) return null;
  return (
    <section className="plan-item part-fix">
      <Radio.Group label="Fix" value={fix.id} onChange={onChoose} classNames={{ label: 'plan-label' }}>
        <div className="choices">
          {ways.map((way) => (
            <ChoiceCard
              key={way.id}
              value={way.id}
              text={sentenceCase(way.does)}
              facts={factsOf(way)}
              why={way.why}
              chosen={way.id === fix.id}
            />
          ))}
        </div>
      </Radio.Group>
      {plan.also.map((also) => (
        <p className="plan-reason" key={also.id}>
          Also: {also.does}
        </p>
      ))}
    </section>
  );
}
