/** Everything that can be done in the list of cases, with names and single keys. What an action does is the caller's. */
import type { Case } from '../../../shared/domain/case.ts';
import type { CaseRow } from '../../../shared/domain/case-query.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';
import type { Command } from '../../commands/command.ts';
import type { CaseActs } from './CasePreview.tsx';
import { CASES_TABS, type CasesTab, TAB_WORDS } from './cases-view.ts';
import type { FollowUpActs } from './FollowUpEntry.tsx';
import { SNOOZES } from './snooze.ts';

export interface ListCommandOptions {
  readonly onFollowUps: boolean;
  /** The row that is chosen. */
  readonly current: CaseRow | undefined;
  readonly currentPromise: FollowUp | undefined;
  /** The case of either. */
  readonly caseId: string | null;
  /** The same case whole, once it has come. */
  readonly shown: Case | undefined;
  readonly acts: CaseActs;
  readonly followUpActs: FollowUpActs;
  readonly step: (by: number) => void;
  readonly search: () => void;
  readonly tab: (tab: CasesTab) => void;
  readonly begin: () => void;
  readonly back: () => void;
}

/** The commands that count while the list is shown, for its keys, the palette and the sheet of keys. */
export function listCommands(options: ListCommandOptions): readonly Command[] {
  const { onFollowUps, current, currentPromise, caseId, shown, acts, followUpActs } = options;
  const noCase = shown === undefined ? 'Choose a case first' : '';
  const noPromise = currentPromise === undefined ? 'Choose a follow-up first' : '';
  const onCurrent = (act: (one: Case) => void) => () => {
    if (shown !== undefined) act(shown);
  };
  return [
    { id: 'list-next', group: 'Cases', title: 'Next', chord: 'J', run: () => options.step(1) },
    { id: 'list-before', group: 'Cases', title: 'Before', chord: 'K', run: () => options.step(-1) },
    { id: 'list-down', group: 'Cases', title: 'Next', chord: 'ArrowDown', run: () => options.step(1) },
    { id: 'list-up', group: 'Cases', title: 'Before', chord: 'ArrowUp', run: () => options.step(-1) },
    {
      id: 'list-open',
      group: 'Cases',
      title: 'Open the case',
      chord: 'Enter',
      unavailable: caseId === null ? 'Choose a case first' : '',
      run: () => caseId !== null && acts.open(caseId),
    },
    { id: 'list-search', group: 'Cases', title: 'Search', chord: '/', run: () => options.search() },
    ...(onFollowUps
      ? [
          {
            id: 'list-kept',
            group: 'Cases' as const,
            title: 'Kept',
            chord: 'E',
            unavailable: noPromise,
            run: () => currentPromise && followUpActs.settle(currentPromise, 'kept'),
          },
          {
            id: 'list-broken',
            group: 'Cases' as const,
            title: 'Not kept',
            chord: 'B',
            unavailable: noPromise,
            run: () => currentPromise && followUpActs.settle(currentPromise, 'broken'),
          },
          {
            id: 'list-snooze',
            group: 'Cases' as const,
            title: 'Snooze until tomorrow',
            chord: 'S',
            unavailable: noPromise,
            run: () => {
              const until = SNOOZES[0]?.until(new Date());
              if (currentPromise !== undefined && until !== undefined) followUpActs.snooze(currentPromise, until);
            },
          },
        ]
      : [
          {
            id: 'list-done',
            group: 'Cases' as const,
            title: current?.state === 'done' ? 'Open again' : 'Done',
            chord: 'E',
            unavailable: current === undefined ? 'Choose a case first' : '',
            run: () => current && acts.setDone(current),
          },
        ]),
    {
      id: 'list-outcome',
      group: 'Cases',
      title: 'Record the outcome',
      chord: 'O',
      unavailable: noCase,
      run: onCurrent(acts.outcome),
    },
    {
      id: 'list-update',
      group: 'Cases',
      title: 'Write a status update',
      chord: 'U',
      unavailable: noCase || (shown?.repliedAt == null ? 'It was not answered yet' : ''),
      run: onCurrent(({ id }) => acts.update(id)),
    },
    {
      id: 'list-customer',
      group: 'Cases',
      title: 'All cases of this customer',
      chord: 'C',
      unavailable: noCase || (shown?.reading?.customer == null ? 'No name was read' : ''),
      run: onCurrent((one) => acts.customer(one.reading?.customer?.name ?? '')),
    },
    { id: 'list-erase', group: 'Cases', title: 'Erase…', chord: 'X', unavailable: noCase, run: onCurrent(acts.erase) },
    { id: 'list-back', group: 'Cases', title: 'Back to the complaint in front', chord: 'Escape', run: options.back },
    { id: 'list-new', group: 'Cases', title: 'New complaint', chord: 'N', run: options.begin },
    ...CASES_TABS.map((tab, index) => ({
      id: `list-tab ${tab}`,
      group: 'Cases' as const,
      title: `Show ${TAB_WORDS[tab].toLowerCase()}`,
      chord: String(index + 1),
      run: () => options.tab(tab),
    })),
  ];
}
