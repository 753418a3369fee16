import { dateWords } from '@/lib/domain/intake/answer-words';
import type { ClearancePreview } from '@/lib/domain/screening/clearance-preview';

/** What a clearance would open and what would stay shut, before it is saved. */
export function ClearancePreviewView({ until, opens, stays }: ClearancePreview) {
  return (
    <div className="grid gap-2 text-16 sm:grid-cols-2 sm:gap-6">
      <div>
        <p className="font-semibold">It opens</p>
        <Lines lines={opens} none="Nothing by itself" />
      </div>
      <div>
        <p className="font-semibold">It stays</p>
        <Lines lines={stays} none="No limit stays" />
      </div>
      <p className="text-quiet sm:col-span-2">
        Dated today, it holds to and including {dateWords(until)}. Then it closes by itself.
      </p>
    </div>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
