/** Fields for what has a number and a unit: an amount, a worth, a time within which something is done. */
import { NumberInput, Select } from '@mantine/core';
import { Amount, Within, Worth } from '../../../shared/domain/playbook.ts';

interface FieldProps {
  size: 'xs';
  label: string;
  description: string | undefined;
  error: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

export function AmountField({ value, currency, onChange, ...common }: FieldProps & { currency: string }) {
  const amount = Amount.safeParse(value).data;
  return (
    <NumberInput
      {...common}
      min={0}
      decimalScale={2}
      suffix={` ${amount?.currency ?? currency}`}
      value={amount?.amount ?? ''}
      onChange={(number) =>
        onChange(typeof number === 'number' ? { amount: number, currency: amount?.currency ?? currency } : null)
      }
    />
  );
}

const WORTHS = [
  { value: 'none', label: 'Nothing to count' },
  { value: 'amount', label: 'An amount' },
  { value: 'share', label: 'Part of the price' },
];

export function WorthField({ value, currency, onChange, ...common }: FieldProps & { currency: string }) {
  const worth = Worth.safeParse(value).data;
  const kind = worth === undefined ? 'none' : 'amount' in worth ? 'amount' : 'share';
  return (
    <div className="field-pair">
      <Select
        {...common}
        data={WORTHS}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => {
          if (chosen === 'amount') onChange({ amount: 0, currency });
          else onChange(chosen === 'share' ? { shareOfPrice: 1 } : null);
        }}
      />
      {worth === undefined ? null : (
        <NumberInput
          size="xs"
          aria-label={kind === 'amount' ? `${common.label}: amount` : `${common.label}: percent of the price`}
          min={0}
          max={kind === 'share' ? 200 : 1_000_000}
          decimalScale={kind === 'share' ? 0 : 2}
          suffix={'amount' in worth ? ` ${worth.currency}` : ' %'}
          value={'amount' in worth ? worth.amount : Math.round(worth.shareOfPrice * 100)}
          onChange={(number) => {
            const count = typeof number === 'number' ? number : 0;
            onChange('amount' in worth ? { ...worth, amount: count } : { shareOfPrice: count / 100 });
          }}
        />
      )}
    </div>
  );
}

const UNITS = Within.shape.unit.options.map((value) => ({ value, label: value.replace('-', ' ') }));

export function WithinField({ value, onChange, ...common }: FieldProps) {
  const within = Within.safeParse(value).data;
  return (
    <div className="field-pair">
      <NumberInput
        {...common}
        min={1}
        allowDecimal={false}
        placeholder="No time"
        value={within?.count ?? ''}
        onChange={(count) =>
          onChange(typeof count === 'number' && count > 0 ? { count, unit: within?.unit ?? 'days' } : null)
        }
      />
      {within === undefined ? null : (
        <Select
          size="xs"
          aria-label={`${common.label}: unit`}
          data={UNITS}
          value={within.unit}
          allowDeselect={false}
          onChange={(unit) => onChange({ ...within, unit })}
        />
      )}
    </div>
  );
}
