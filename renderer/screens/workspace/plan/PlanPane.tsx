/** The middle pane: what the reply will do, as choices with their reasons. */
import { SegmentedControl, Select, Skeleton } from '@mantine/core';
import { IconArrowUpRight, IconHelpCircle, IconLock, IconScale, IconUserShield, IconWorld } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { CHANNELS, channelFacts } from '../../../../shared/domain/channel-facts.ts';
import { ChannelId } from '../../../../shared/domain/channel-id.ts';
import { Level, type Plan } from '../../../../shared/domain/plan.ts';
import { Pane } from '../../../components/Pane.tsx';
import { APOLOGY_WORDS, LEVELS, REPLY_WORDS } from '../../../words/draft-words.ts';
import { dueWords, sentenceCase } from '../../../words/formatting.ts';
import type { CaseSession } from '../session/case-session.ts';
import { FixChoice } from './FixChoice.tsx';
import { OfferChoice } from './OfferChoice.tsx';
import './plan-pane.css';
import { WorthMeter } from './WorthMeter.tsx';

const CHANNEL_OPTIONS = CHANNELS.map(({ id, name }) => ({ value: id, label: name }));
const LEVEL_OPTIONS = LEVELS.map(({ id, name }) => ({ value: id, label: name }));

export interface PlanPaneProps {
  session: CaseSession;
  plan: Plan | null;
  /** True while there is a complaint, so that a plan is on its way. */
  waiting: boolean;
}

/** Drawn anew only when the plan changes, and not with every letter of the draft. */
export const PlanPane = memo(function PlanPane({ session, plan, waiting }: PlanPaneProps) {
  return (
    <Pane name="plan" title="Plan" note={plan === null ? undefined : REPLY_WORDS[plan.reply]}>
      <div className="plan-scroll">
        {plan === null ? <PlanPlaceholder waiting={waiting} /> : null}
        {plan === null ? null : <PlanChoices plan={plan} session={session} />}
      </div>
    </Pane>
  );
});

function PlanPlaceholder({ waiting }: { waiting: boolean }) {
  if (waiting) {
    return (
      <div className="plan-waiting" aria-hidden="true">
        <Skeleton height={12} width="60%" />
        <Skeleton height={44} />
        <Skeleton height={44} />
        <Skeleton height={12} width="70%" />
        <Skeleton height={44} />
      </div>
    );
  }
  return (
    <ol className="plan-help">
      <li>
        <strong>Apologize.</strong> Briefly, for what we did, and only where it was us.
      </li>
      <li>
        <strong>Fix it.</strong> One way forward, recommended with a reason.
      </li>
      <li>
        <strong>Add a +1.</strong> Something small that fits this person, on top of the fix.
      </li>
    </ol>
  );
}

function Item({ title, icon, children }: { title: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <section className="plan-item">
      <h3>
        {icon}
        {title}
      </h3>
      {children}
    </section>
  );
}

function PlanChoices({ plan, session }: { plan: Plan; session: CaseSession }) {
  const channel = channelFacts(plan.channel);
  const iconProps = { size: 14, stroke: 1.9, 'aria-hidden': true } as const;
  return (
    <>
      <p className="plan-why">{plan.why}</p>
      {plan.escalation === null ? null : (
        <div className="plan-callout plan-callout-careful">
          <IconUserShield size={18} stroke={1.75} aria-hidden="true" />
          <p>
            <strong>{sentenceCase(plan.escalation.to)}.</strong> {plan.escalation.why}
          </p>
        </div>
      )}
      <Item title="Level">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="Level of service"
          data={LEVEL_OPTIONS}
          value={plan.level}
          onChange={(value) => {
            const level = Level.safeParse(value);
            if (level.success) session.choose({ level: level.data });
          }}
        />
        <p className="plan-reason">{plan.levelWhy}</p>
      </Item>
      <Item title="Apology">
        <p className="plan-text">{APOLOGY_WORDS[plan.apology.form]}</p>
        <p className="plan-reason">{plan.apology.why}</p>
      </Item>
      <FixChoice plan={plan} onChoose={(fixId) => session.choose({ fixId })} />
      <OfferChoice plan={plan} onChoose={(offerId) => session.choose({ offerId })} />
      <Item title="Next step">
        <p className="plan-text">{plan.nextStep.text}</p>
        <p className="plan-reason">
          {[plan.nextStep.who, plan.nextStep.due === null ? '' : dueWords(plan.nextStep.due), plan.nextStep.how]
            .filter((part) => part !== '')
            .map(sentenceCase)
            .join(' · ')}
        </p>
      </Item>
      {plan.question === null ? null : (
        <Item title="To be asked first" icon={<IconHelpCircle {...iconProps} />}>
          <p className="plan-text">{plan.question}</p>
        </Item>
      )}
      <Item title="Reply goes to">
        <Select
          size="xs"
          aria-label="Channel of the reply"
          data={CHANNEL_OPTIONS}
          value={plan.channel}
          allowDeselect={false}
          leftSection={channel.public ? <IconWorld size={15} stroke={1.75} /> : <IconLock size={15} stroke={1.75} />}
          maxDropdownHeight={320}
          onChange={(value) => {
            const chosen = ChannelId.safeParse(value);
            if (chosen.success) session.choose({ channel: chosen.data });
          }}
        />
        <p className="plan-reason">
          {channel.public ? 'Public: a reply for everybody, and a private message. ' : 'Private. '}
          {channel.conventions.join(' ')}
        </p>
      </Item>
      <WorthMeter worth={plan.worth} />
      {plan.duties.length === 0 ? null : (
        <Item title="Theirs by right" icon={<IconScale {...iconProps} />}>
          {plan.duties.map((duty) => (
            <p className="plan-reason" key={duty.text}>
              {duty.text} <cite>{duty.source}</cite>, checked {duty.checkedOn}
            </p>
          ))}
        </Item>
      )}
      {plan.teamNote === '' ? null : (
        <Item title="For the team, not for the customer" icon={<IconArrowUpRight {...iconProps} />}>
          <p className="plan-reason">{plan.teamNote}</p>
        </Item>
      )}
    </>
  );
}
