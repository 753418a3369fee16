import { describe, expect, it } from 'vitest';

import { medicineClasses } from '@/lib/content/medicines';
import { ruleBook } from '@/lib/content/rule-book';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';
import type { Answer } from '@/lib/domain/shared/clinical-case';
import { renderEmergencySummary } from '@/lib/print/emergency-summary';

import { anEmergency } from './emergency-document';
import { compact, readPdf, type ReadPdf } from './read-pdf';

async function printed(
  asked: Parameters<typeof anEmergency>[0],
  paper: 'a4' | 'letter' = 'a4',
): Promise<ReadPdf> {
  const document = anEmergency(asked);
  if (!document) throw new Error('Nothing stops this session.');
  return readPdf(renderEmergencySummary({ document, paper }));
}

/** The first red flags of the content, all answered yes. */
function flags(count: number): Partial<Record<RedFlagId, Answer>> {
  return Object.fromEntries(ruleBook.redFlags.slice(0, count).map(({ id }) => [id, 'yes']));
}

function medicines(count: number): { ids: string[]; other: string } {
  const ids = medicineClasses.flatMap((one) => one.medicines.map(({ id }) => id));
  return { ids: [...new Set(ids)].slice(0, count), other: '' };
}

const numb = { redFlags: { rf_ces_1: 'yes' } } as const;

describe('the emergency summary', () => {
  it('says on one page who, what, when, which medicines and what was done', async () => {
    const flag = ruleBook.redFlags.find(({ id }) => id === 'rf_ces_1');
    const { pages, title, isTagged, xmp, fonts } = await printed({
      answers: { ...numb, medicines: { ids: ['apixaban', 'warfarin'], other: 'Herbal tea\nZinc' } },
      notes: ['Fri 20 Nov 2026, 14:04, Anna Weiss: Called 999 at 14:03'],
    });
    expect(pages).toHaveLength(1);
    for (const text of [
      'Emergency summary',
      'Maria Silva',
      'Born 12 Apr 1979, 47 years',
      'Found Fri 20 Nov 2026, 14:02, by Anna Weiss',
      `Emergency: ${flag?.pointsTo}`,
      `${flag?.ask} Yes`,
      'Apixaban, Warfarin, Herbal tea, Zinc.',
      'Side: Left',
      'Back 4 of 10, leg 7 of 10',
      'Called 999 at 14:03',
      'Who was called, and when:',
      '020 7946 0101',
    ]) {
      expect(pages[0]).toContain(compact(text));
    }
    expect(title).toBe('Emergency summary');
    expect(isTagged).toBe(true);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('is a letter for the same day where nothing is an emergency', async () => {
    const { pages, sizes } = await printed({ answers: { redFlags: { rf_ca_2: 'yes' } } }, 'letter');
    expect(pages[0]).toContain(compact('Summary for a doctor, same day'));
    expect(pages[0]).not.toContain('Emergency');
    expect(sizes).toEqual([[612, 792]]);
  });

  it('says how far a pregnancy is', async () => {
    const { pages } = await printed({
      answers: { ...numb, pregnancy: { pregnant: 'yes', dueDate: '2027-02-19' } },
    });
    expect(pages[0]).toContain(compact('Pregnant: Yes, week 27, due Fri 19 Feb 2027'));
  });

  it('still fits one page with six red flags and twenty medicines', async () => {
    const { pages } = await printed({ answers: { redFlags: flags(6), medicines: medicines(20) } });
    expect(pages).toHaveLength(1);
  });

  it('goes on to another page rather than leave something out', async () => {
    const answers = { redFlags: flags(34), medicines: medicines(60) };
    const { pages } = await printed({ answers });
    const text = pages.join('');
    for (const { name } of anEmergency({ answers })?.findings ?? []) {
      expect(text).toContain(compact(name));
    }
    for (const name of anEmergency({ answers })?.medicines ?? []) {
      expect(text).toContain(compact(name));
    }
    expect(text).toContain(compact('Signed:'));
  });

  it('keeps names in other scripts and words that look like markup as they are', async () => {
    const { pages } = await printed({
      answers: { ...numb, medicines: { ids: [], other: '#pagebreak() *x* $y$ \\ @a <b>' } },
      name: 'Ольга [Иванова]',
    });
    expect(pages[0]).toContain(compact('Ольга [Иванова]'));
    expect(pages[0]).toContain(compact('#pagebreak() *x* $y$ \\ @a <b>'));
  });

  it('does not exist while nothing stops a session', () => {
    expect(anEmergency({ answers: { redFlags: { rf_ces_1: 'no' } } })).toBeNull();
  });

  it('keeps each letter of a long word for whoever copies, searches or reads aloud', async () => {
    // Where the word may break, nothing must join the bracket: the file names a letter once for the whole paper.
    const word = `${'x'.repeat(23)})${'y'.repeat(40)}`;
    const { pages } = await printed({ answers: numb, notes: [`${word} (twice) (said)`] });
    expect(pages.join('')).toContain(compact(`${word} (twice) (said)`));
  });
});
