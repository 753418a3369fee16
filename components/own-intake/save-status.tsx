import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

import type { OwnIntakeDraft } from './use-own-intake';

interface SaveStatusProps {
  draft: Pick<OwnIntakeDraft, 'state' | 'isKept' | 'isLost'>;
  isTablet: boolean;
  words: OwnIntakeTexts['form'];
}

function quietWords({ draft, isTablet, words }: SaveStatusProps): string {
  const { state, isKept, isLost } = draft;
  if (state === 'saved') return words.saved;
  if (state === 'error' || state === 'conflict') return words.notKept;
  if (!isLost) return words.saving;
  if (!isKept) return words.notKept;
  return isTablet ? words.keptTablet : words.keptHere;
}

/** Where the answers are: stored, on this device, or on the page alone. Spoken only where something has to be done. */
export function SaveStatus(props: SaveStatusProps) {
  const { draft, words } = props;
  const isClosed = draft.state === 'signed_out';
  return (
    <>
      <span data-save-state={draft.state}>{quietWords(props)}</span>
      <span role="status" className="sr-only">
        {draft.isLost && draft.state !== 'saved' ? quietWords(props) : null}
      </span>
      {isClosed ? (
        <div role="alert" className="mt-3 grid gap-3 border-l-4 border-hold-ink bg-hold-wash p-4">
          <p className="font-semibold">{words.askedAgain}</p>
          <Button className="min-h-14 text-20" onClick={() => window.location.reload()}>
            {words.openAgain}
          </Button>
        </div>
      ) : null}
    </>
  );
}
