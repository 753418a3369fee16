import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/tag';
import { ToneShape, toneStyles } from '@/components/ui/tone';

import { DecisionForm, type DecisionAction } from './decision-form';
import { levelLooks, type FindingView } from './finding-view';

interface FindingItemProps {
  finding: FindingView;
  /** Left out while the screening is out of date, or for a role that only reads. */
  decide?: DecisionAction;
}

/** One finding: what it is, which answer raised it, why it matters, and what was decided. */
export function FindingItem({ finding, decide }: FindingItemProps) {
  const look = levelLooks[finding.level];
  return (
    <li
      id={`finding-${finding.rule}`}
      className="grid gap-3 border-t border-rule py-6"
      tabIndex={-1}
    >
      <p
        className={classNames('flex items-center gap-2 font-semibold', toneStyles[look.tone].word)}
      >
        <ToneShape tone={look.tone} />
        {look.word}
        {finding.blocks ? <Tag tone="hold">Blocks the session</Tag> : null}
      </p>
      <h3 className="text-20 font-semibold">{finding.name}</h3>
      <dl className="measure grid gap-2">
        <FindingFact term="Because" lines={finding.because} />
        <FindingFact term="Why it matters" lines={finding.why} />
        {finding.advice.length > 0 ? (
          <FindingFact term="In the room" lines={finding.advice} />
        ) : null}
      </dl>
      <details>
        <summary className="inline-flex min-h-11 items-center text-work-strong underline">
          Sources
        </summary>
        <ul className="measure text-14">
          {finding.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
      {finding.decision ? (
        <p>
          <span className="font-semibold">{finding.decision.word}</span>
          {finding.decision.reason ? `: ${finding.decision.reason}` : ''}{' '}
          <span className="text-quiet">({finding.decision.by})</span>
        </p>
      ) : null}
      {decide ? <DecisionForm finding={finding} action={decide} /> : null}
    </li>
  );
}

function FindingFact({ term, lines }: { term: string; lines: string[] }) {
  return (
    <div>
      <dt className="text-14 text-quiet">{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
