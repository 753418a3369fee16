import fc from 'fast-check';
import { expect, it } from 'vitest';

import { noteBlocks } from '@/lib/content/note-blocks';
import { lockedNote } from '@/lib/domain/session-record/locked-note';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import { renderDowntimePack } from '@/lib/print/downtime-pack';
import { renderEmergencySummary } from '@/lib/print/emergency-summary';
import { renderLetter } from '@/lib/print/letter';
import { renderSessionCard } from '@/lib/print/session-card';
import { renderSoapNote } from '@/lib/print/soap-note';

import { noteFacts } from '../domain/support/a-visit';
import { someLetter } from '../support/letters';
import { anEmergency } from './emergency-document';
import { aPack, aPackCard, paperDrawings } from './packs';
import { compact, readPdf } from './read-pdf';

/** What means something to the typesetter, to a shell, to a page or to a format string. */
const HOSTILE = [
  '#pagebreak()',
  '#read("/etc/passwd")',
  '#import "/kit.typ": *',
  '#panic("x")',
  '#eval("1+1")',
  '"); #panic(("',
  '$ sum_(k=0)^n $',
  '*bold* _it_ `raw`',
  '= Heading',
  '- list + enum / term: x',
  '// gone /* gone */',
  '<label> @label',
  '\\ \\u{41} \\#',
  '~ -- --- ... "quoted" \'single\'',
  '#sys.inputs.size',
  '{{x}} ${x} %s %n',
  '<script>alert(1)</script>',
  'https://example.org/#a',
] as const;

const signs = [...'#$*_`\\<>@=-+/"\'[](){}~%&;:.,!?^|aB1 '];
const typed = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 40 }),
);

const day = { at: 'Fri 20 Nov 2026, 14:02', by: 'Anna Weiss' };

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).pages.join('');
}

/** Every paper with the same text wherever somebody types. */
const papers: Readonly<Record<string, (text: string) => Promise<Uint8Array> | Uint8Array>> = {
  letter: (text) =>
    renderLetter({
      paper: 'a4',
      letter: someLetter({
        recipient: text,
        ownWords: `${text}\n${text}`,
        medicines: [text],
        causes: [text],
        client: { name: text, birthDate: '1979-04-12', age: 47, phone: text },
        practice: { name: text, phone: text },
        therapist: { name: text, licence: text },
        findings: [{ name: text, raisedBy: [{ question: text, answer: text }] }],
      }),
    }),
  note: (text) => {
    const lines = [0, 1].map((index) => ({ ...openLine(index), notes: text }));
    const facts = noteFacts({ lines, notes: text, tellNext: text }, { client: text });
    const lock = { signature: text, signedAt: day.at, addenda: [{ ...day, text, reason: text }] };
    const note = lockedNote(soapNote(facts), { blocks: noteBlocks, lock });
    const about = { practice: text, client: text, day: day.at, signed: text };
    return renderSoapNote({ note: { ...about, note }, paper: 'a4' });
  },
  summary: (text) => {
    const document = anEmergency({
      answers: { redFlags: { rf_ces_1: 'yes' }, medicines: { ids: [], other: text } },
      name: text,
      notes: [text],
    });
    if (!document) throw new Error('Nothing stops this session.');
    return renderEmergencySummary({ document, paper: 'a4' });
  },
  card: (text) => {
    const card = { ...aPackCard('Maria Silva'), practice: text, confirmed: text, notes: [text] };
    return renderSessionCard({ card, paper: 'a4', drawings: paperDrawings });
  },
  pack: (text) => {
    const card = { ...aPackCard('Maria Silva'), notes: [text] };
    const cards = [{ time: '', client: text, card }];
    const pack = aPack(0, { practice: text, made: text, cards, blanks: null });
    return renderDowntimePack({ pack, paper: 'a4', drawings: paperDrawings });
  },
};

it.each(Object.keys(papers))(
  'the %s prints what was typed as text, whatever it is',
  async (paper) => {
    const render = papers[paper];
    if (!render) throw new Error('No such paper.');
    for (const text of HOSTILE) {
      expect(await textOf(await render(text))).toContain(compact(text));
    }
  },
);

it('the letter prints any mixture of signs as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(typed, typed, async (one, other) => {
      const ownWords = `${one}${other}`;
      const text = await textOf(
        renderLetter({ letter: someLetter({ ownWords }), paper: 'letter' }),
      );
      expect(text).toContain(compact(ownWords));
    }),
    { numRuns: 30 },
  );
});
