/** Many complaints at once: a table is given, its columns are named, and each row becomes an open case. */
import { Button, FileButton, Modal, Progress, Select } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { ImportProgress } from '../../../shared/contract/case-area.ts';
import { CHANNELS } from '../../../shared/domain/channel-facts.ts';
import { ChannelId } from '../../../shared/domain/channel-id.ts';
import { LONGEST_COMPLAINT } from '../../../shared/domain/complaint.ts';
import type { OpenedTable } from '../../../shared/domain/opened-table.ts';
import { useApi } from '../../api/api-context.tsx';
import { type Failure, failureOf } from '../../api/failure.ts';
import { givenFile } from '../../api/given-file.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { counted } from '../../words/formatting.ts';
import { type ChosenColumns, complaintsOf, countCut } from './complaints-of-rows.ts';
import './import-complaints.css';

const TABLE_KINDS = '.csv,.tsv,.txt,text/csv,text/tab-separated-values';
const CHANNEL_OPTIONS = CHANNELS.map(({ id, name }) => ({ value: id, label: name }));
/** Rows shown to see whether the columns are the right ones. */
const SHOWN_ROWS = 3;

export interface ImportComplaintsProps {
  onClose: () => void;
  /** Shows the cases; called when the person wants to see what was imported. */
  onShow: () => void;
}

export function ImportComplaints({ onClose, onShow }: ImportComplaintsProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [table, setTable] = useState<OpenedTable | null>(null);
  const [columns, setColumns] = useState<ChosenColumns | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const take = async (file: File) => {
    setFailure(null);
    const answer = await givenFile(file);
    if ('failure' in answer) {
      setFailure(answer.failure);
      return;
    }
    try {
      const opened = await api.complaints.openTable(answer.given);
      const { text, channel, writtenAt } = opened.guess;
      setTable(opened);
      setProgress(null);
      setColumns({ text: text ?? 0, channel, writtenAt, otherwise: null });
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  const start = async (opened: OpenedTable, chosen: ChosenColumns) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setFailure(null);
    setRunning(true);
    try {
      for await (const step of await api.cases.import({ complaints: complaintsOf(opened, chosen) }, { signal })) {
        setProgress(step);
      }
    } catch (thrown) {
      if (!signal.aborted) setFailure(failureOf(thrown));
    }
    setRunning(false);
    // Every list and count of cases is out of date now.
    await queries.invalidateQueries({ queryKey: ['cases'] });
  };

  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Import complaints from a table"
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 80 }}
    >
      <div className="import" onDragOverCapture={(event) => event.preventDefault()} onDropCapture={drop}>
        {failure === null ? null : <FailureNotice failure={failure} />}
        {table === null || columns === null ? (
          <TableChooser onTake={(file) => void take(file)} />
        ) : progress === null && !running ? (
          <ColumnChooser
            table={table}
            columns={columns}
            onColumns={setColumns}
            onAnother={() => setTable(null)}
            onStart={() => void start(table, columns)}
          />
        ) : (
          <ImportState progress={progress} running={running} onStop={() => stop.current.abort()} onShow={onShow} />
        )}
      </div>
    </Modal>
  );
}

function TableChooser({ onTake }: { onTake: (file: File) => void }) {
  return (
    <div className="import-place">
      <IconTable size={28} stroke={1.5} aria-hidden="true" />
      <p>
        Drop a CSV file here: one line of headings, then one line for each complaint, as spreadsheets and helpdesks save
        it. Each line becomes an open case on this machine; nothing is sent.
      </p>
      <FileButton accept={TABLE_KINDS} onChange={(file) => (file === null ? undefined : onTake(file))}>
        {(button) => <Button {...button}>Choose a file</Button>}
      </FileButton>
    </div>
  );
}

interface ColumnChooserProps {
  table: OpenedTable;
  columns: ChosenColumns;
  onColumns: (columns: ChosenColumns) => void;
  onAnother: () => void;
  onStart: () => void;
}

function ColumnChooser({ table, columns, onColumns, onAnother, onStart }: ColumnChooserProps) {
  const options = table.columns.map((name, at) => ({ value: String(at), label: name }));
  const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));
  const rows = table.rows.slice(0, SHOWN_ROWS);
  const shown = complaintsOf({ ...table, rows }, columns).map((complaint, at) => ({ complaint, line: at + 2 }));
  const cut = countCut(table, columns);
  return (
    <>
      <div className="import-columns">
        <Select
          label="The complaint is in"
          data={options}
          value={String(columns.text)}
          allowDeselect={false}
          onChange={(value) => onColumns({ ...columns, text: numberOf(value) ?? columns.text })}
        />
        <Select
          label="Written on"
          placeholder="No column"
          clearable
          data={options}
          value={columns.writtenAt === null ? null : String(columns.writtenAt)}
          onChange={(value) => onColumns({ ...columns, writtenAt: numberOf(value) })}
        />
        <Select
          label="Came in by"
          placeholder="No column"
          clearable
          data={options}
          value={columns.channel === null ? null : String(columns.channel)}
          onChange={(value) => onColumns({ ...columns, channel: numberOf(value) })}
        />
        <Select
          label="Otherwise came in by"
          placeholder="Told from the text"
          clearable
          data={CHANNEL_OPTIONS}
          value={columns.otherwise}
          onChange={(value) => onColumns({ ...columns, otherwise: ChannelId.safeParse(value).data ?? null })}
        />
      </div>
      <ol className="import-rows" aria-label="The first complaints">
        {shown.map(({ complaint, line }) => (
          <li key={line}>
            <p>{complaint.text.trim() === '' ? 'Nothing in this line' : complaint.text.slice(0, 240)}</p>
            <small>
              {[
                CHANNELS.find(({ id }) => id === complaint.channel)?.name ?? 'channel told from the text',
                complaint.writtenAt?.slice(0, 10) ?? 'no date',
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ol>
      {table.left > 0 ? (
        <p className="import-note">
          The table is long: the first {table.rows.length.toLocaleString()} lines are imported,{' '}
          {table.left.toLocaleString()} are left out. Import the rest from a second file.
        </p>
      ) : null}
      {cut > 0 ? (
        <p className="import-note">
          {counted(cut, 'complaint')} {cut === 1 ? 'is' : 'are'} cut after {LONGEST_COMPLAINT.toLocaleString()}{' '}
          characters.
        </p>
      ) : null}
      <div className="import-actions">
        <Button variant="default" onClick={onAnother}>
          Another file
        </Button>
        <Button onClick={onStart} data-autofocus>
          Import {counted(table.rows.length, 'complaint')}
        </Button>
      </div>
    </>
  );
}

interface ImportStateProps {
  progress: ImportProgress | null;
  running: boolean;
  onStop: () => void;
  onShow: () => void;
}

function ImportState({ progress, running, onStop, onShow }: ImportStateProps) {
  const { done, total, added, known, empty } = progress ?? { done: 0, total: 0, added: 0, known: 0, empty: 0 };
  const rest = [known > 0 ? `${known} kept already` : '', empty > 0 ? `${empty} empty` : ''].filter(
    (word) => word !== '',
  );
  return (
    <>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label="How far the import is" />
      <p role="status">
        {running ? `Reading ${done} of ${total}` : `${counted(added, 'complaint')} imported`}
        {rest.length === 0 ? '' : ` · ${rest.join(' · ')}`}
        {running || done === total ? '' : ` · stopped after ${done} of ${total}`}
      </p>
      <div className="import-actions">
        {running ? (
          <Button variant="default" onClick={onStop}>
            Stop
          </Button>
        ) : (
          <Button onClick={onShow}>Show the cases</Button>
        )}
      </div>
    </>
  );
}
