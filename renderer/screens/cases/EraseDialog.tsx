/** Asks before anything is erased: what goes, what stays in backups, and that it cannot be taken back. */
import { Button, Checkbox, Modal, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Erased, EraseWish } from '../../../shared/contract/archive-area.ts';
import type { Case } from '../../../shared/domain/case.ts';
import { useApi } from '../../api/api-context.tsx';
import { type Failure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { counted } from '../../words/formatting.ts';
import { nameOf } from './CaseEntry.tsx';
import './case-dialogs.css';

const SHORTEST_NAME = 3;

export interface EraseDialogProps {
  one: Case;
  /** Erases for good. */
  erase: (wish: EraseWish, backups: boolean) => Promise<Erased>;
  onClose: () => void;
  onErased: (erased: Erased, wish: EraseWish) => void;
}

export function EraseDialog({ one, erase, onClose, onErased }: EraseDialogProps) {
  const api = useApi();
  const name = (one.reading?.customer?.name ?? '').trim();
  const [whole, setWhole] = useState(false);
  const [backups, setBackups] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ofCustomer = useQuery({
    queryKey: ['erase', name],
    queryFn: ({ signal }) => api.archive.countErase({ customer: name }, { signal }),
    enabled: name.length >= SHORTEST_NAME,
    staleTime: 0,
  });
  const kept = useQuery({
    queryKey: ['erase', 'health'],
    queryFn: ({ signal }) => api.archive.health(undefined, { signal }),
    staleTime: 0,
  });
  const all = ofCustomer.data?.cases ?? 0;
  const count = whole ? all : 1;
  const copies = kept.data?.backups.length ?? 0;
  const go = async () => {
    const wish: EraseWish = whole ? { customer: name } : { ids: [one.id] };
    setBusy(true);
    setFailure(null);
    try {
      onErased(await erase(wish, backups), wish);
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Erase for good"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className="erase">
        {all > 1 ? (
          <Radio.Group
            aria-label="What to erase"
            value={whole ? 'customer' : 'case'}
            onChange={(value) => setWhole(value === 'customer')}
          >
            <Radio value="case" label="Only this case" />
            <Radio value="customer" label={`Everything of ${name}: ${counted(all, 'case')}`} />
          </Radio.Group>
        ) : (
          <p>
            The case of <strong dir="auto">{nameOf(name)}</strong>
          </p>
        )}
        <p>
          Complaint, drafts, promises, notes and every trace in the search are erased from this machine. This cannot be
          taken back.
        </p>
        {copies === 0 ? null : (
          <Checkbox
            checked={backups}
            onChange={(event) => setBackups(event.currentTarget.checked)}
            label={`Take the backups away, too (${copies})`}
            description="Otherwise it stays in them until they expire; the day is said afterwards."
          />
        )}
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="erase-acts">
          <Button size="sm" variant="default" data-autofocus onClick={onClose}>
            Keep it
          </Button>
          <Button size="sm" color="red" className="erase-go" loading={busy} onClick={() => void go()}>
            Erase {counted(count, 'case')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
