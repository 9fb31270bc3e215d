/** One pane of a screen: a region with a heading, its tools and its content. */
import { type ReactNode, useId } from 'react';
import './pane.css';

export function Pane(props: { title: string; name: string; note?: ReactNode; tools?: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={`pane pane-${props.name}`} aria-labelledby={heading}>
      <header className="pane-header">
        <h2 id={heading}>{props.title}</h2>
        {props.note === undefined ? null : <div className="pane-note">{props.note}</div>}
        <div className="pane-tools">{props.tools}</div>
      </header>
      {props.children}
    </section>
  );
}
