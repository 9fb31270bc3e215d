/** One way to go, as a radio card: what is done, who, by when, what it is worth, and why. */
import { Radio } from '@mantine/core';

export function ChoiceCard(props: {
  value: string;
  text: string;
  facts: readonly string[];
  why: string;
  chosen: boolean;
}) {
  return (
    <Radio.Card className="choice" value={props.value} aria-label={props.text} radius="md">
      <Radio.Indicator size="xs" />
      <span className="choice-body">
        <span className="choice-text">{props.text}</span>
        {props.facts.length === 0 ? null : <span className="choice-facts">{props.facts.join(' · ')}</span>}
        {props.chosen && props.why !== '' ? <span className="choice-why">{props.why}</span> : null}
      </span>
    </Radio.Card>
  );
}
