import { libraryBook } from '@/lib/content/library-book';
import { recordPage, reviewableContents } from '@/lib/domain/library/library';
import { refKey, type LibraryRef } from '@/lib/domain/library/library-record';
import { plainLine, type Line, type Section } from '@/lib/domain/library/section';

/** A line with what it leads to: "psoas major → muscle/psoas_major". */
function lineText(line: Line): string {
  const refs = line.flatMap((part) =>
    typeof part === 'object' && 'ref' in part ? [refKey(part.ref)] : [],
  );
  return refs.length === 0 ? plainLine(line) : `${plainLine(line)}  → ${refs.join(' ')}`;
}

function bodyOf(section: Section): string[] {
  switch (section.kind) {
    case 'facts':
      return section.facts.flatMap(({ label, lines }) =>
        lines.map((line) => `${label}: ${lineText(line)}`),
      );
    case 'list':
      return section.lines.map(
        (line, index) => `${section.isOrdered ? `${index + 1}.` : '-'} ${lineText(line)}`,
      );
    case 'table':
      return [
        `| ${section.head.join(' | ')} |`,
        ...section.rows.map((cells) => `| ${cells.map(lineText).join(' | ')} |`),
      ];
  }
}

function sectionText(section: Section): string {
  const note = section.kind === 'facts' ? undefined : section.note;
  return [`== ${section.title}`, ...(note ? [`(${note})`] : []), ...bodyOf(section)].join('\n');
}

/** A record's page as plain text: what it is found by, what it says, what the rules do, and what a review signs. */
export function libraryPageText(ref: LibraryRef): string {
  const page = recordPage(ref, libraryBook);
  if (!page) return 'There is no such record.\n';
  const { entry } = page;
  const signed = reviewableContents(libraryBook).get(refKey(ref));
  return `${[
    `# ${entry.name}`,
    `code ${entry.code ?? 'none'}; sort ${entry.sort ?? 'none'}; retired ${entry.retired}`,
    `aliases: ${entry.aliases.join(', ')}`,
    `found by: ${entry.foundBy.join(', ')}`,
    `summary: ${entry.summary}`,
    `marks: ${[...entry.sources, ...entry.seeds].join(' ')}`,
    `a review signs: ${signed ? Object.keys(signed).sort().join(' ') : 'nothing'}`,
    ...page.facts.map(sectionText),
    '---- what the rules do',
    ...page.rules.map(sectionText),
  ].join('\n')}\n`;
}
