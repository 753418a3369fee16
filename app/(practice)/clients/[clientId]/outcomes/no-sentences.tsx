import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';

/** Where a questionnaire waits for its sentences: what it takes, and where they are entered. */
export function NoSentences({ language }: { language?: string }) {
  return (
    <Empty
      title={`The sentences of the Roland-Morris questionnaire are not here${language ? ` (${language})` : ''}`}
      action={<LinkButton href="/settings/questionnaires">Enter them in Settings</LinkButton>}
    >
      Its 24 sentences have to stay exactly as they are printed. Get the official form at rmdq.org,
      and enter them once for the practice. Until then it is not asked.
    </Empty>
  );
}
