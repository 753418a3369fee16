import type { Signature } from '@/lib/domain/consent/signature';

import { DrawnSignature } from './drawn-signature';
import { ReadText } from './read-text';

export interface ConsentView {
  id: string;
  title: string;
  /** "Yes", "No", "Taken back". */
  said: string;
  /** "24 Nov 2026, 14:02, by the client, written down by Ana Ruiz". */
  about: string;
  /** The text as it was signed, in its language; null where a yes was taken back. */
  shown: { text: string; language: string } | null;
  /** Why; empty where nobody said. */
  reason: string;
  /** Null: told in words. */
  signature: Signature | null;
}

/** Everything that was ever said, the newest first, with the text as it was signed. Nothing goes away. */
export function ConsentHistory({ consents }: { consents: readonly ConsentView[] }) {
  return (
    <ol className="divide-y divide-rule">
      {consents.map(({ id, title, said, about, shown, reason, signature }) => (
        <li key={id} className="grid gap-1 py-3">
          <p>
            <strong className="font-semibold">{title}</strong>: {said}
          </p>
          <p className="text-quiet" dir="auto">
            {about}
          </p>
          {reason === '' ? null : (
            <p className="measure" dir="auto">
              Why: {reason}
            </p>
          )}
          {shown ? <ReadText title={title} shown={shown} /> : null}
          {signature ? <Signed signature={signature} title={title} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Signed({ signature, title }: { signature: Signature; title: string }) {
  if (signature.way === 'typed') {
    return (
      <p>
        Signed with the name <bdi className="font-semibold">{signature.name}</bdi>
      </p>
    );
  }
  return <DrawnSignature drawing={signature.drawing} label={`Signature under ${title}`} />;
}
