import type { TrackState } from '@/lib/domain/session-plan/track';
import type { RuleNames } from '@/lib/domain/shared/rule-names';

import { trackWords } from './track-words';

interface EmptiedTracksProps {
  tracks: readonly TrackState[];
  names: Pick<RuleNames, 'rules'>;
}

/** Tracks of which the limits leave nothing, each with the rules that emptied it; nothing where all three are open. */
export function EmptiedTracks({ tracks, names }: EmptiedTracksProps) {
  const emptied = tracks.filter(({ because }) => because.length > 0);
  if (emptied.length === 0) return null;
  return (
    <ul className="measure grid gap-1">
      {emptied.map(({ track, because }) => (
        <li key={track}>
          <span className="font-semibold">{trackWords[track]}: not today.</span>{' '}
          {names.rules(because)}.
        </li>
      ))}
    </ul>
  );
}
