/** Below the draft: findings with their quick fixes, the promise ledger, and the score with what would raise it. */
import { ActionIcon, Button, Tabs, Tooltip } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconBulb, IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { Finding, QuickFix } from '../../../../shared/domain/finding.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import type { Score } from '../../../../shared/domain/score.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { AUDIENCE_WORDS, GATE_WORDS, PROMISE_WORDS, SEVERITY_WORDS, sourceWords } from '../../../words/draft-words.ts';
import { amountWords, counted, dayWords } from '../../../words/formatting.ts';
import type { CaseState } from '../session/case-state.ts';
import './checks-panel.css';

const ICONS = { gate: IconAlertOctagon, warning: IconAlertTriangle, hint: IconBulb } as const;
const ORDER = { gate: 0, warning: 1, hint: 2 } as const;

export interface ChecksPanelProps {
  state: CaseState;
  current: string | null;
  onShow: (place: { audience: 'public' | 'private'; span: Span }, findingId: string | null) => void;
  onFix: (finding: Finding, fix: QuickFix) => void;
  onConfirm: (finding: Finding) => void;
  onRetry: () => void;
}

/** Gates first, then by place. */
export function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.span.start - b.span.start);
}

export function ChecksPanel(props: ChecksPanelProps) {
  const { checked, checkFailure } = props.state;
  if (checked === null) return null;
  const pair = props.state.texts.length > 1;
  return (
    <Tabs defaultValue="findings" className="checks" keepMounted={false}>
      <Tabs.List aria-label="Checks">
        <Tabs.Tab value="findings">
          Findings <Count of={checked.findings.length} gates={checked.findings.some((f) => f.severity === 'gate')} />
        </Tabs.Tab>
        <Tabs.Tab value="promises">
          Promises <Count of={checked.promises.length} gates={false} />
        </Tabs.Tab>
        <Tabs.Tab value="score">Score</Tabs.Tab>
      </Tabs.List>
      {checkFailure === null ? null : <FailureNotice failure={checkFailure} onRetry={props.onRetry} />}
      <Tabs.Panel value="findings" className="checks-panel" tabIndex={0}>
        {checked.findings.length === 0 ? (
          <p className="checks-none">
            <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" /> Nothing found. Ready to copy.
          </p>
        ) : (
          <ul className="findings">
            {inOrderOfWeight(checked.findings).map((finding) => (
              <FindingEntry key={finding.id} finding={finding} pair={pair} {...props} />
            ))}
          </ul>
        )}
        {checked.didNotRun.map(({ rule }) => (
          <p className="checks-none" key={rule}>
            The check “{rule}” did not run.
          </p>
        ))}
      </Tabs.Panel>
      <Tabs.Panel value="promises" className="checks-panel" tabIndex={0}>
        <Ledger promises={checked.promises} pair={pair} onShow={props.onShow} />
      </Tabs.Panel>
      <Tabs.Panel value="score" className="checks-panel" tabIndex={0}>
        <ScoreParts score={checked.score} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Count({ of, gates }: { of: number; gates: boolean }) {
  return <span className={gates ? 'count count-gates' : 'count'}>{of}</span>;
}

function FindingEntry({
  finding,
  pair,
  state,
  current,
  onShow,
  onFix,
  onConfirm,
}: ChecksPanelProps & { finding: Finding; pair: boolean }) {
  const Icon = ICONS[finding.severity];
  const why = useId();
  const reason = state.overrides[finding.id];
  return (
    <li className={`finding severity-${finding.severity}`} aria-current={finding.id === current}>
      <Icon size={17} stroke={1.75} aria-hidden="true" />
      <div className="finding-body">
        <button
          type="button"
          className="finding-show"
          aria-describedby={why}
          onClick={() => onShow(finding, finding.id)}
        >
          <span className="finding-kind">
            {finding.gate === undefined ? SEVERITY_WORDS[finding.severity] : GATE_WORDS[finding.gate]}
            {pair ? ` · ${AUDIENCE_WORDS[finding.audience].toLowerCase()}` : ''}
          </span>
          <span className="finding-message">{finding.message}</span>
        </button>
        <p id={why} className="finding-why">
          {reason === undefined ? finding.why : `Copied anyway, because: ${reason}`}
        </p>
      </div>
      <div className="finding-fixes">
        {finding.fixes
          .filter((fix) => fix.replacement !== null)
          .map((fix) => (
            <Button key={fix.label} size="compact-xs" variant="default" onClick={() => onFix(finding, fix)}>
              {fix.label}
            </Button>
          ))}
        {finding.gate === 'G1' ? (
          <Tooltip label="It is true: hold it as confirmed for this reply">
            <ActionIcon
              variant="default"
              size="sm"
              aria-label={`It is true: ${finding.message}`}
              onClick={() => onConfirm(finding)}
            >
              <IconCheck size={14} stroke={2} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
    </li>
  );
}

function Ledger({
  promises,
  pair,
  onShow,
}: {
  promises: readonly PromiseMade[];
  pair: boolean;
  onShow: ChecksPanelProps['onShow'];
}) {
  if (promises.length === 0) return <p className="checks-none">This draft promises nothing.</p>;
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Promise</th>
          <th scope="col">Who</th>
          <th scope="col">By</th>
          <th scope="col">Worth</th>
          <th scope="col">Allowed</th>
        </tr>
      </thead>
      <tbody>
        {promises.map((promise) => {
          const { audience, span, amount, due, source } = promise;
          return (
            <tr key={`${audience} ${span.start} ${span.end}`}>
              <td>
                <button type="button" className="ledger-show" onClick={() => onShow(promise, null)}>
                  <span className="ledger-kind">
                    {PROMISE_WORDS[promise.kind]}
                    {pair ? ` · ${audience}` : ''}
                  </span>
                  <span className="ledger-text">{promise.text}</span>
                </button>
              </td>
              <td>{promise.who}</td>
              <td>{due === undefined ? '' : dayWords(due)}</td>
              <td>
                {amount === undefined
                  ? ''
                  : amount.currency === null
                    ? amount.amount
                    : amountWords({ amount: amount.amount, currency: amount.currency })}
              </td>
              <td className={source.kind === 'nothing' ? 'ledger-nothing' : undefined}>{sourceWords(source)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ScoreParts({ score }: { score: Score }) {
  const parts = score.parts.filter((part) => part.applies);
  return (
    <>
      <ul className="score-parts">
        {parts.map((part) => (
          <li key={part.id} className={part.got < 0 ? 'lost' : part.got >= part.of ? 'won' : 'open'}>
            <span className="score-points">
              {part.of === 0 ? part.got : `${Math.round(part.got)}/${Math.round(part.of)}`}
            </span>
            <span className="score-title">{part.title}</span>
            <span className="score-note">{part.note}</span>
          </li>
        ))}
      </ul>
      <p className="checks-none">
        {counted(Math.round(score.total), 'point')} of 100. It sees what is there, not whether it is meant.
      </p>
    </>
  );
}
