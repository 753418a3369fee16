import { CLEARANCE_DAYS } from '../../screening/clearance-state';
import type { ClearanceNeed, Contraindication } from '../../screening/contraindication';
import type { RuleBook } from '../../shared/rule-book';
import { effectLine } from '../effect-words';
import { rowFollowsFrom } from '../follows-from';
import type { LibraryBook } from '../library-record';
import { linksOf } from '../links';
import { PROBE_DAY, probe } from '../probe';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';
import { levelWords } from '../level-words';

const CLASS_NAMES: Readonly<Record<Contraindication['class'], string>> = {
  absolute: 'Absolute',
  regional: 'Regional',
  precaution: 'Precaution',
};

const CLASS_WORDS: Readonly<Record<Contraindication['class'], string>> = {
  absolute: 'Absolute: no massage while it lasts',
  regional: 'Regional: a place is left out or protected',
  precaution: 'Precaution: the session is adapted',
};

const CLEARANCE_WORDS: Readonly<Record<ClearanceNeed, string>> = {
  no: 'Not needed',
  advised: 'Advised',
  required: 'Required: nothing goes on until a clinician’s word is logged',
};

/** The medicines whose picking raises a row, by class. */
function medicinesFor(row: string, { medicines }: LibraryBook) {
  return medicines.filter((one) => one.raises === row || one.raisesTogether === row);
}

function otherCareFor(row: string, { otherCare }: LibraryBook): string[] {
  return otherCare.filter(({ raises }) => raises === row).map(({ label }) => label);
}

function about(row: Contraindication): Section {
  const asked = row.details.map(({ label, clearance, blocks }): Line => [
    label,
    clearance === undefined ? '' : `: clearance ${clearance}`,
    blocks ? ': no session, and no clearance lifts it' : '',
  ]);
  return {
    kind: 'facts',
    title: 'What it is',
    facts: [
      ...fact('Class', CLASS_WORDS[row.class]),
      ...fact('Clearance', CLEARANCE_WORDS[row.clearance]),
      ...fact('Asked as', row.derived ? undefined : row.ask),
      ...fact('Why', row.why),
      ...factOf(
        'Advice',
        (row.advice ?? []).map((line) => [line]),
      ),
      ...factOf('Details to choose', asked),
      ...fact('Places', row.takesSites ? 'The therapist marks where it is' : undefined),
    ],
  };
}

/** The names that a reviewer signs with the row. */
function medicineList(row: Contraindication, book: LibraryBook): Section[] {
  const classes = medicinesFor(row.id, book);
  if (classes.length === 0) return [];
  return [
    {
      kind: 'facts',
      title: 'Medicines that raise it',
      facts: classes.flatMap(({ name, medicines }) =>
        fact(
          name,
          medicines
            .map((one) =>
              [one.name, ...(one.aliases.length > 0 ? [`(${one.aliases.join(', ')})`] : [])].join(
                ' ',
              ),
            )
            .join('; '),
        ),
      ),
    },
  ];
}

function raisedLines(row: Contraindication, book: LibraryBook): Line[] {
  const medicines = medicinesFor(row.id, book).map(({ name, raises, onlyIf }): Line => [
    `Medicine: ${name}`,
    raises === row.id ? '' : ' (two different ones together)',
    onlyIf === undefined ? '' : `. ${onlyIf}`,
  ]);
  const care = otherCareFor(row.id, book).map((label): Line => [`Other care: ${label}`]);
  const ticked: Line[] = row.derived ? [] : [['A yes, or not sure, to its question']];
  return [...ticked, ...medicines, ...care, ...rowFollowsFrom(row.id, book.ruleBook)];
}

function findingOf(row: Contraindication, ruleBook: RuleBook, details: readonly string[]) {
  const present = { id: row.id, details: [...details], sites: [] };
  const { findings } = probe(ruleBook, { contraindications: [present] });
  return findings.find(({ rule }) => rule === row.id);
}

/** What the screening says of it: alone, and with each detail that changes the answer. */
function findingLines(row: Contraindication, ruleBook: RuleBook): Line[] {
  const plain = findingOf(row, ruleBook, []);
  if (!plain) return [];
  const alone = levelWords(plain);
  const withDetails = row.details.flatMap(({ word, label }): Line[] => {
    const found = findingOf(row, ruleBook, [word]);
    const words = found && levelWords(found);
    return words === undefined || words === alone ? [] : [[`With “${label}”: ${words}.`]];
  });
  return [[`${alone}.`], ...withDetails];
}

/** What a logged clearance leaves. */
function clearedLines(row: Contraindication, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const alone = findingOf(row, ruleBook, []);
  const all = row.details.map(({ word }) => findingOf(row, ruleBook, [word]));
  if (![alone, ...all].some((found) => found?.blocks)) return [];
  const { findings, limits } = probe(ruleBook, {
    contraindications: [{ id: row.id, details: row.details.map(({ word }) => word), sites: [] }],
    clearances: [{ for: row.id, by: '', date: PROBE_DAY }],
  });
  const after = findings.map(({ rule }) => rule);
  if (findings.some(({ blocks }) => blocks)) return [['No clearance lifts it.']];
  const instead = after.filter((rule) => rule !== row.id).map(links.rule);
  const stays: Line = [
    `Cleared, for ${CLEARANCE_DAYS} days: `,
    ...joined(instead.length > 0 ? instead : ['it no longer blocks'], '; '),
  ];
  const caps = [
    ...(limits.pressureBecause.length > 0 ? [`pressure ${limits.pressureMax} at most`] : []),
    ...(limits.handsOnMinutesMax === null ? [] : [`${limits.handsOnMinutesMax} minutes at most`]),
  ];
  return [[...stays, caps.length === 0 ? '.' : `; ${caps.join(', ')}.`]];
}

function effectLines(row: Contraindication, ruleBook: RuleBook, isHome: boolean): Line[] {
  const links = linksOf(ruleBook);
  const own = row.effects.filter(
    ({ kind }) => (kind === 'home' || kind === 'home_max_items') === isHome,
  );
  return own.map((effect) => effectLine(effect, links, row.details));
}

export const contraindicationShelf = shelf<Contraindication>({
  kind: 'contraindication',
  one: 'Contraindication',
  many: 'Contraindications',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.contraindications,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  foundBy: ({ id }, book) =>
    medicinesFor(id, book).flatMap(({ medicines }) =>
      medicines.flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
  sort: (row) => CLASS_NAMES[row.class],
  summary: ({ why }) => why,
  sourced: (item) => item,
  facts: (row, book) => [about(row), ...medicineList(row, book)],
  rules: (row, book) => [
    ...listOf('Raised by', raisedLines(row, book)),
    ...listOf('The screening says', [
      ...findingLines(row, book.ruleBook),
      ...clearedLines(row, book.ruleBook),
    ]),
    ...listOf('In the session', effectLines(row, book.ruleBook, false)),
    ...listOf('Home care', effectLines(row, book.ruleBook, true)),
  ],
  parts: (row, book) => ({
    medicines: medicinesFor(row.id, book),
    otherCare: otherCareFor(row.id, book),
  }),
});
