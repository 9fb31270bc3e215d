/** The entries of one list of the playbook, each folded to its sentence. */
import { Accordion, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { counted } from '../../words/formatting.ts';
import { EntryForm } from './EntryForm.tsx';
import type { Field } from './fields.ts';
import { type Entry, type Faults, faultsBelow, type ListName, newEntry, withEntry } from './playbook-draft.ts';

interface EntryListProps {
  list: ListName;
  /** What one entry is called: "fix". */
  one: string;
  fields: readonly Field[];
  entries: readonly Entry[];
  faults: Faults;
  currency: string;
  onChange: (entries: readonly Entry[]) => void;
}

export function EntryList({ list, one, fields, entries, faults, currency, onChange }: EntryListProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {entries.length === 0 ? <p className="playbook-none">None yet.</p> : null}
      <Accordion value={open} onChange={setOpen} variant="contained" chevronPosition="left" keepMounted={false}>
        {entries.map((entry, index) => {
          const id = String(entry.id);
          const broken = faultsBelow(faults, `${list}.${index}`);
          const words = String(entry.does ?? entry.text ?? '');
          return (
            <Accordion.Item key={id} value={id}>
              <Accordion.Control>
                <span className="entry-words">{words === '' ? `A new ${one}` : words}</span>
                {broken === 0 ? null : <span className="entry-broken">{counted(broken, 'field')} to fill in</span>}
              </Accordion.Control>
              <Accordion.Panel>
                <EntryForm
                  fields={fields}
                  entry={entry}
                  place={`${list}.${index}`}
                  faults={faults}
                  currency={currency}
                  onChange={(changed) => onChange(withEntry(entries, index, changed))}
                />
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  leftSection={<IconTrash size={15} stroke={1.75} />}
                  onClick={() => onChange(withEntry(entries, index, null))}
                >
                  Take this {one} away
                </Button>
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
      <Button
        size="compact-sm"
        variant="default"
        className="entry-add"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={() => {
          const entry = newEntry(list, entries);
          onChange([...entries, entry]);
          setOpen(String(entry.id));
        }}
      >
        Add a {one}
      </Button>
    </>
  );
}
