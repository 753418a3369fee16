import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';

import { SheetPart } from './sheet-parts';

/** What is not as it was on the sheet before. Of what is withheld nothing is said here: it stands on top by itself. */
export function SheetChanges({
  document,
  items,
}: {
  document: Pick<SheetDocument, 'changes'>;
  items: readonly SheetItem[];
}) {
  const { changes } = document;
  if (!changes) return null;
  const lines = changes.lines.filter(({ item }) => items.some((one) => one.item === item));
  if (lines.length + changes.stop.length === 0) return null;
  return (
    <section
      aria-labelledby="changes-title"
      className="grid gap-2 border-2 border-ink p-4 print:mb-3 print:block print:border print:px-3 print:py-2"
    >
      <h2 id="changes-title" className="text-22 font-semibold print:text-[14pt]">
        {changes.title}
      </h2>
      {lines.length > 0 ? (
        <ul className="grid list-disc gap-1 pl-6 print:gap-0">
          {lines.map(({ item, text }) => (
            <li key={item}>{text}</li>
          ))}
        </ul>
      ) : null}
      {changes.stop.length > 0 ? (
        <p>
          <span className="font-semibold">{changes.stopTitle}: </span>
          {changes.stop.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
    </section>
  );
}

/** The therapist's own words for the whole sheet. */
export function OwnWords({ document }: { document: Pick<SheetDocument, 'ownWords'> }) {
  const { ownWords } = document;
  if (!ownWords) return null;
  return (
    <SheetPart name={ownWords.title}>
      <div className="grid gap-2 print:gap-0.5">
        {ownWords.lines.map((line, index) => (
          <p key={index} dir="auto" className="break-words">
            {line}
          </p>
        ))}
      </div>
    </SheetPart>
  );
}

/** The blocks that the therapist has chosen for this client. */
export function ChosenBlocks({ document }: { document: Pick<SheetDocument, 'blocks'> }) {
  return (document.blocks ?? []).map(({ id, title, lines }) => (
    <SheetPart key={id} name={title}>
      <p className="break-inside-avoid">{lines.join(' ')}</p>
    </SheetPart>
  ));
}
