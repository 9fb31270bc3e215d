/** The fields of one entry as a form, each with its fault beside it. Knows no field by name. */
import { MultiSelect, NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { Field } from './fields.ts';
import { AmountField, WithinField, WorthField } from './MoneyFields.tsx';
import { type Entry, type Faults, faultAt } from './playbook-draft.ts';

interface EntryFormProps {
  fields: readonly Field[];
  entry: Entry;
  /** Where the entry is in the playbook: "fixes.2". */
  place: string;
  faults: Faults;
  /** For amounts that have none yet. */
  currency: string;
  onChange: (entry: Entry) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export function EntryForm({ fields, entry, place, faults, currency, onChange }: EntryFormProps) {
  return (
    <div className="entry-form">
      {fields.map((field) => (
        <div key={field.name} className={`entry-field entry-${field.kind}`}>
          <EntryField
            field={field}
            value={entry[field.name]}
            fault={faultAt(faults, `${place}.${field.name}`)}
            currency={currency}
            onChange={(value) => onChange({ ...entry, [field.name]: value })}
          />
        </div>
      ))}
    </div>
  );
}

interface EntryFieldProps {
  field: Field;
  value: unknown;
  fault: string | undefined;
  currency: string;
  onChange: (value: unknown) => void;
}

function EntryField({ field, value, fault, currency, onChange }: EntryFieldProps) {
  const common = { size: 'xs', label: field.label, description: field.help, error: fault } as const;
  switch (field.kind) {
    case 'text':
      return <TextInput {...common} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'long':
      return (
        <Textarea
          {...common}
          autosize
          minRows={1}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      );
    case 'switch':
      return (
        <Switch
          size="xs"
          label={field.label}
          error={fault}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'words':
      return <TagsInput {...common} value={listOf(value)} onChange={onChange} />;
    case 'choice':
      return (
        <Select {...common} data={[...field.options]} value={textOf(value)} allowDeselect={false} onChange={onChange} />
      );
    case 'many':
      return (
        <MultiSelect
          {...common}
          data={[...field.options]}
          value={listOf(value)}
          searchable
          hidePickedOptions
          onChange={onChange}
        />
      );
    case 'count':
      return (
        <NumberInput
          {...common}
          min={0}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(count) => onChange(typeof count === 'number' ? count : field.orNone ? null : 0)}
        />
      );
    case 'amount':
      return <AmountField {...common} value={value} currency={currency} onChange={onChange} />;
    case 'worth':
      return <WorthField {...common} value={value} currency={currency} onChange={onChange} />;
    case 'within':
      return <WithinField {...common} value={value} onChange={onChange} />;
  }
}
