import { SaveState } from '@/components/ui/save-state';

import { DRAFT_NOTICE } from './draft-notices';
import type { Draft } from './use-draft';

type Shown = Pick<Draft<unknown>, 'state' | 'savedAt' | 'isKept' | 'contested'>;

interface DraftStatusProps {
  draft: Shown;
  /** Whose draft it is, where the head of the page scrolls away; their name. */
  client?: string;
}

/** Is what was typed safe? And where something has to be done about it, the way there: it may stand far above. */
export function DraftStatus({ draft, client }: DraftStatusProps) {
  const { state, savedAt, isKept, contested } = draft;
  const asks = contested.length > 0 || ['outdated', 'signed_out', 'full'].includes(state);
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-4">
      {client === undefined ? null : (
        <p dir="auto" className="max-w-48 truncate font-semibold">
          {client}
        </p>
      )}
      <SaveState state={state} at={savedAt} isKept={isKept} />
      {asks ? (
        <a href={`#${DRAFT_NOTICE}`} className="text-link inline-flex min-h-11 items-center">
          {contested.length > 0 ? 'Choose what stays' : 'What to do'}
        </a>
      ) : null}
    </div>
  );
}
