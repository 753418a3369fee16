import { MapLegend } from '@/components/muscle-map/map-legend';
import { MapDrawnHere } from '@/components/muscle-map/map-drawn-here';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { Mark } from '@/lib/domain/screening/place';
import { planViews } from '@/lib/muscle-map/plan-picture';

import { hasShutSite } from '@/components/muscle-map/map-state';
import { limitedRegions, planOnMap } from './plan-map-state';

/** What lies on the body besides the lines. */
export interface BodyFacts {
  /** What today's limits leave. */
  facts: ChoiceFacts;
  /** Where it hurts, from the intake. */
  pain: readonly Mark[];
}

interface PlanOnBodyProps extends BodyFacts {
  lines: readonly PlanLine[];
  words: readonly LineWords[];
}

/** A plan on the body, to read: every line by its number, what takes no pressure today, and where it hurts. */
export function PlanOnBody({ lines, words, facts, pain }: PlanOnBodyProps) {
  if (lines.length === 0) return null;
  const closed = limitedRegions(facts).filter(({ role }) => role !== 'region');
  const muscles = planOnMap(lines, facts).filter((mark) => mark.lines.length > 0);
  const picture = {
    // Only what is drawn: all of it goes to the browser.
    muscles: muscles.map(({ muscle, side, lines: own, pressure, bounds = null }) => {
      return { muscle, side, lines: own, pressure, bounds };
    }),
    regions: [
      ...pain.map(({ region, side }) => ({ region, side, role: 'pain' as const })),
      ...closed.map(({ region, side, role }) => ({ region, side, role })),
    ],
  };
  const says = (number: number): string =>
    `${number} ${words[number - 1]?.title ?? ''}, level ${lines[number - 1]?.pressure ?? 0}`;
  const hasTouch = closed.some(({ role }) => role === 'region-shut');
  return (
    <section aria-labelledby="body-title" className="grid gap-2">
      <h2 id="body-title" className="text-22 font-semibold">
        On the body
      </h2>
      <MapDrawnHere
        picture={picture}
        views={planViews(picture).map((one) => ({
          ...one,
          alt: `Lines ${one.lines.map(says).join('; ')}`,
        }))}
      />
      <MapLegend
        marks={[
          'number',
          'site',
          ...(muscles.some(hasShutSite) ? (['unpressed'] as const) : []),
          ...(pain.length > 0 ? (['pain'] as const) : []),
          'glide',
          ...(hasTouch ? (['closed'] as const) : []),
          'nerve',
        ]}
      />
    </section>
  );
}
