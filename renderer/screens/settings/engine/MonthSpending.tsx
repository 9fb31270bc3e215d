/** What Claude has cost this month, and the sum from which PlusOne warns. */
import { NumberInput } from '@mantine/core';
import type { MonthSpent } from '../../../../shared/contract/engine-area.ts';
import { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings, useSettings } from '../../../api/api-context.tsx';
import { dollarWords } from '../../../words/engine-words.ts';
import { counted } from '../../../words/formatting.ts';

export function MonthSpending({ spent }: { spent: MonthSpent }) {
  const change = useChangeSettings();
  const budget = useSettings().data?.monthlyBudget ?? null;
  const reached = budget !== null && spent.cost >= budget;
  const keep = (typed: string) => {
    const digits = typed.replaceAll(/[^\d.]/g, '');
    const wanted = Settings.shape.monthlyBudget.unwrap().safeParse(digits === '' ? null : Number(digits));
    if (wanted.success && wanted.data !== budget) change.mutate({ monthlyBudget: wanted.data });
  };
  return (
    <div className="engine-month">
      <h4>This month</h4>
      <p>
        <strong>{dollarWords(spent.cost)}</strong> for {counted(spent.drafts, 'draft')},{' '}
        {counted(spent.tokens, 'token')}. By list prices; the invoice is what counts.
      </p>
      {reached ? (
        <p className="engine-care" role="status">
          Your budget of {dollarWords(budget)} is reached. Drafts go on; the offline engine costs nothing.
        </p>
      ) : null}
      <NumberInput
        label="Warn me at"
        description="US dollars a month; empty means never."
        size="sm"
        prefix="$"
        min={0}
        decimalScale={2}
        hideControls
        key={budget ?? 'none'}
        defaultValue={budget ?? ''}
        onBlur={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget.value);
        }}
      />
    </div>
  );
}
