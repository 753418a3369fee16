/** What `npm run bench` prints: one table for each kind of figure, as Markdown. */
import type { Figure } from './figure';
import type { Found } from './parts';
import { peersTable } from './peers';

/** A figure is of the kind that its id begins with, up to the first full stop; older ids are named here. */
const KINDS: readonly (readonly [title: string, beginnings: readonly string[]])[] = [
  ['Pages against an empty page of the same build', ['page']],
  ['Statements, counted by the database', ['statements']],
  ['Data against the same SQL sent without us', ['data']],
  ['Saves', ['saves']],
  ['Rules', ['rules', 'rules_']],
  ['Paper', ['pdf', 'sheet_', 'sheets_']],
  ['Browser', ['browser', 'weight', 'vitals', 'planning_', 'session_']],
  ['Start and memory', ['start', 'memory']],
  ['Scale', ['load', 'export']],
  ['Taps', ['taps']],
];
const OTHER = 'More';

const isOfKind = (id: string, beginnings: readonly string[]): boolean =>
  beginnings.some((one) => (one.endsWith('_') ? id.startsWith(one) : id.startsWith(`${one}.`)));

const kindOf = ({ id }: Figure): string =>
  KINDS.find(([, beginnings]) => isOfKind(id, beginnings))?.[0] ?? OTHER;

const HEAD = [
  '| Figure | Median | Quartiles | Floor | Ratio | Aim | |',
  '|---|---|---|---|---|---|---|',
];

function rowOf({ id, value, unit, spread, floor, ratio, aim, holds }: Figure): string {
  const cells = [id, `${value} ${unit}`, spread.join('–'), floor, ratio, aim];
  return `| ${cells.join(' | ')} | ${holds ? 'holds' : '**DOES NOT HOLD**'} |`;
}

function tableOf(title: string, figures: readonly Figure[]): string[] {
  const own = figures.filter((figure) => kindOf(figure) === title);
  return own.length === 0 ? [] : [`## ${title}`, '', ...HEAD, ...own.map(rowOf), ''];
}

/** How many hold, and what could not be measured. */
function summaryOf({ figures, failed }: Found): string[] {
  const missed = figures.filter(({ holds }) => !holds).map(({ id }) => id);
  const words = missed.length > 0 ? `; not: ${missed.join(', ')}` : '';
  return [
    `${figures.length - missed.length} of ${figures.length} figures hold${words}.`,
    ...failed.map(({ part, reason }) => `**FAILED** ${part}: ${reason}`),
  ];
}

/** Figures by kind, each with its median, its quartiles, and the floor of the same run. */
export function reportOf(found: Found): string {
  const titles = [...KINDS.map(([title]) => title), OTHER];
  const tables = titles.flatMap((title) => tableOf(title, found.figures));
  return [...tables, peersTable(), ...summaryOf(found)].join('\n');
}
