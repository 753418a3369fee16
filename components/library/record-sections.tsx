import Link from 'next/link';

import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import { statusWord, type Line, type Part, type Section } from '@/lib/domain/library/section';
import type { HomeStatus } from '@/lib/domain/screening/limits';

import { recordHref } from './record-href';

const statusTones: Record<HomeStatus, Tone> = { ok: 'fine', caution: 'limits', no: 'hold' };

function PartView({ part }: { part: Part }) {
  if (typeof part === 'string') return part;
  if ('status' in part) {
    const word = statusWord(part.status);
    if (part.status === 'ok') return word;
    return (
      <span className="whitespace-nowrap">
        <Tag tone={statusTones[part.status]}>{word}</Tag>
      </span>
    );
  }
  return (
    <Link href={recordHref(part.ref)} className="text-link">
      {part.text}
    </Link>
  );
}

function LineView({ line }: { line: Line }) {
  return line.map((part, index) => <PartView key={index} part={part} />);
}

function Facts({ section }: { section: Extract<Section, { kind: 'facts' }> }) {
  return (
    <dl>
      {section.facts.map(({ label, lines }) => (
        <div
          key={label}
          className="grid gap-x-4 border-b border-rule py-2 last:border-b-0 sm:grid-cols-[11rem_1fr]"
        >
          <dt className="text-quiet">{label}</dt>
          <dd className="measure grid min-w-0 gap-1">
            {lines.map((line, index) => (
              <span key={index} className="block">
                <LineView line={line} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function List({ section }: { section: Extract<Section, { kind: 'list' }> }) {
  const items = section.lines.map((line, index) => (
    <li key={index} className="pl-1">
      <LineView line={line} />
    </li>
  ));
  const style = 'measure grid gap-1 pl-5 py-1';
  return section.isOrdered ? (
    <ol className={`${style} list-decimal`}>{items}</ol>
  ) : (
    <ul className={`${style} list-disc`}>{items}</ul>
  );
}

function Cells({ section }: { section: Extract<Section, { kind: 'table' }> }) {
  return (
    <Table caption={section.title} quietCaption head={[...section.head]}>
      {section.rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((line, column) =>
            column === 0 ? (
              <th key={column} scope="row" className="font-normal">
                <LineView line={line} />
              </th>
            ) : (
              <td key={column}>
                <LineView line={line} />
              </td>
            ),
          )}
        </tr>
      ))}
    </Table>
  );
}

function Body({ section }: { section: Section }) {
  switch (section.kind) {
    case 'facts':
      return <Facts section={section} />;
    case 'list':
      return <List section={section} />;
    case 'table':
      return <Cells section={section} />;
  }
}

/** One heading with its sections: what a record says, or what the rules do with it. */
export function RecordSections({
  id,
  title,
  sections,
}: {
  id: string;
  title: string;
  sections: readonly Section[];
}) {
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-6">
      <h2 id={id} className="border-t-2 border-ink pt-2 text-22 font-semibold">
        {title}
      </h2>
      {sections.map((section) => (
        <div key={section.title} className="min-w-0">
          <h3 className="text-18 font-semibold">{section.title}</h3>
          <Body section={section} />
          {'note' in section && section.note !== undefined ? (
            <p className="mt-1 text-14 text-quiet">{section.note}</p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
