import type { SoapField } from '@/lib/domain/session-record/soap-note.schema';

/** Fields of one block of the note, each with its lines. */
export function NoteFields({ fields }: { fields: readonly SoapField[] }) {
  if (fields.length === 0) return <p className="text-quiet">Nothing yet.</p>;
  return (
    <dl className="grid gap-x-6 gap-y-2 md:grid-cols-[14rem_1fr]">
      {fields.map(({ id, label, lines }) => (
        <div key={id} className="contents">
          <dt className="text-quiet">{label}</dt>
          <dd className="mb-2 min-w-0 break-words" dir="auto">
            {lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
