'use client';

import { useMapAhead } from './late-picker';
import type { PartProps } from './part-props';
import { SessionLines } from './session-lines';
import { SessionSection } from './session-section';

/** The lines of the plan, one after the other, between warm-up and integration. */
export function SessionWork(props: PartProps) {
  const { phases } = props.facts;
  useMapAhead();
  return (
    <SessionSection id="work" title="Work" minutes={phases.specific}>
      <p className="text-18">Warm-up first: {phases.warm_up} min. It needs no tick.</p>
      <SessionLines {...props} />
      <p className="text-18">
        Integration to end with: {phases.integration} min. It needs no tick.
      </p>
    </SessionSection>
  );
}
