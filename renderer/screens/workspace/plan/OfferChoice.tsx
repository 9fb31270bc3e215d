/** The +1 that is recommended, others that would fit, and none. */
import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Plan, PlannedOffer } from '../../../../shared/domain/plan.ts';
import { amountWords, counted, sentenceCase, worthWords } from '../../../words/formatting.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { useSteadyOrder } from './use-steady-order.ts';

const NONE = 'no-plus-one';

/** How many are shown before the person asks for more. */
const FEW = 3;

function factsOf(offer: PlannedOffer): string[] {
  return [
    offer.who,
    offer.worth === null ? '' : `worth ${worthWords(offer.worth)}`,
    offer.cost === null ? '' : offer.cost.amount === 0 ? 'costs us nothing' : `costs us ${amountWords(offer.cost)}`,
    offer.tiedTo === null ? '' : `takes up “${offer.tiedTo.text}”`,
  ].filter((fact) => fact !== '');
}

export function OfferChoice({ plan, onChoose }: { plan: Plan; onChoose: (offerId: string | null) => void }) {
  const offers = useSteadyOrder([...(plan.plusOne === null ? [] : [plan.plusOne]), ...plan.otherOffers]);
  const value = plan.plusOne?.id ?? NONE;
  const [all, setAll] = useState(false);
  const shown = all ? offers : offers.filter((offer, index) => index < FEW || offer.id === value);
  const more = offers.length - shown.length;
  return (
    <section className="plan-item part-plus-one">
      {offers.length === 0 ? (
        <>
          <h3 className="plan-label">+1</h3>
          <p className="plan-reason">{plan.plusOneWithheld === '' ? 'None fits here.' : plan.plusOneWithheld}</p>
        </>
      ) : (
        <Radio.Group
          label="+1"
          value={value}
          onChange={(id) => onChoose(id === NONE ? null : id)}
          classNames={{ label: 'plan-label' }}
        >
          <div className="choices">
            {shown.map((offer) => (
              <ChoiceCard
                key={offer.id}
                value={offer.id}
                text={sentenceCase(offer.does)}
                facts={factsOf(offer)}
                why={offer.why}
                chosen={offer.id === value}
              />
            ))}
            {more > 0 ? (
              <Button size="compact-sm" variant="subtle" justify="flex-start" onClick={() => setAll(true)}>
                {counted(more, 'other +1', 'other +1s')}
              </Button>
            ) : null}
            <ChoiceCard value={NONE} text="No +1" facts={[]} why={plan.plusOneWithheld} chosen={value === NONE} />
          </div>
        </Radio.Group>
      )}
    </section>
  );
}
