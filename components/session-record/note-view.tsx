import type { SoapNote } from '@/lib/domain/session-record/soap-note.schema';

import { NoteFields } from './note-fields';

/** A note as it is read: block after block. What the therapist's words stand instead of can still be looked at. */
export function NoteView({ note }: { note: SoapNote }) {
  return (
    <div className="grid gap-6">
      {note.blocks.map(({ id, title, fields, replaced }) => (
        <section key={id} aria-labelledby={`note-${id}`} className="border-t border-rule pt-3">
          <h3 id={`note-${id}`} className="mb-2 text-18 font-semibold">
            {title}
          </h3>
          <NoteFields fields={fields} />
          {replaced && replaced.length > 0 ? (
            <details className="mt-2">
              <summary className="min-h-11 cursor-pointer py-2 text-work-strong">
                What was tapped, in place of which this was written
              </summary>
              <NoteFields fields={replaced} />
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}
