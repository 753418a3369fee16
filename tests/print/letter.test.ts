import { describe, expect, it } from 'vitest';

import { referralTexts } from '@/lib/content/referral-letter-texts';
import { ruleBook } from '@/lib/content/rule-book';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { renderLetter } from '@/lib/print/letter';

import { readKept } from './keep-paper';
import { aReferral } from './letter-document';
import { compact } from './read-pdf';

async function printed(
  asked: Parameters<typeof aReferral>[0],
  name: string,
  paper: 'a4' | 'letter' = 'a4',
) {
  const letter = aReferral(asked);
  if (!letter) throw new Error('Nothing asks for a letter.');
  const pdf = await readKept(renderLetter({ letter, paper }), `letter-${name}`);
  return { letter, pdf, text: pdf.pages.join('') };
}

const claudication = { redFlags: { rf_cla_1: 'yes' } } as const;
const yes = { answer: 'yes' as const, details: [], sites: [], note: '' };

describe('a letter to a doctor', () => {
  it('says on one page who asks what, why, what happens meanwhile, and where the answer goes', async () => {
    const { pdf, text } = await printed(
      {
        answers: { ...claudication, medicines: { ids: ['apixaban'], other: 'Zinc' } },
        recipient: 'Dr Green, Riverside Surgery',
        ownWords: 'She stops after 200 metres.\nIt eases on the bench.',
      },
      'usual',
    );
    expect(pdf.pages).toHaveLength(1);
    const flag = ruleBook.redFlags.find(({ id }) => id === 'rf_cla_1');
    for (const words of [
      'Riverside Massage Practice',
      'Fri 20 Nov 2026',
      'To Dr Green, Riverside Surgery',
      'Asking for your view',
      'Maria Silva',
      'Born 12 Apr 1979, 47 years',
      referralTexts.asked.review,
      `${flag?.ask ?? ''} Yes`,
      'Side: Left',
      'Apixaban, Zinc',
      'She stops after 200 metres.',
      referralTexts.limited,
      'Anna Weiss, MT 12345',
      referralTexts.footnote,
      'Answer to Riverside Massage Practice',
      'Not now',
      'Letter 3, Fri 20 Nov 2026',
      'Page 1 of 1',
    ]) {
      expect(text).toContain(compact(words));
    }
    expect(text).not.toContain(compact(flag?.pointsTo ?? 'x'));
    expect(pdf).toMatchObject({ title: 'Letter to a doctor', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('asks for today where that is what it is, goes to the client’s doctor, on Letter paper', async () => {
    const { pdf, text } = await printed(
      { answers: { redFlags: { rf_ca_2: 'yes' } } },
      'today',
      'letter',
    );
    expect(pdf.sizes).toEqual([[612, 792]]);
    for (const words of [
      'To the doctor of Maria Silva',
      'Review asked for today',
      referralTexts.blocked,
    ]) {
      expect(text).toContain(compact(words));
    }
  });

  it('leaves nothing out of sixty findings and a long text, and keeps the answer in one piece', async () => {
    const contraindications = Object.fromEntries(
      ruleBook.contraindications.filter((row) => !row.derived).map(({ id }) => [id, yes]),
    ) as IntakeAnswers['contraindications'];
    const ownWords = Array.from({ length: 40 }, (_, n) => `${n} ${'word '.repeat(8)}`).join('\n');
    const { letter, pdf, text } = await printed(
      { answers: { contraindications }, ownWords, recipient: 'x'.repeat(200) },
      'overfull',
    );
    expect(letter.findings.length).toBeGreaterThan(30);
    for (const { name } of letter.findings) expect(text).toContain(compact(name));
    // The foot of a page may stand between two of its lines.
    for (const line of ownWords.split('\n')) expect(text).toContain(compact(line));
    const answer = pdf.pages.find((page) => page.includes(compact('Answer to Riverside')));
    expect(answer).toContain(compact('Not now'));
    expect(answer).toContain('Until:');
    expect(pdf.pages.at(-1)).toContain(compact(`Page ${pdf.pages.length} of ${pdf.pages.length}`));
  });

  it.each([
    ['arabic', 'محمد عبد الله الأندلسي', 'يتوقف بعد متر.'],
    ['hebrew', 'מרים כהן-לוי', 'היא עוצרת אחרי מאתיים מטר.'],
    ['long', `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(5)}Senior`, 'x'.repeat(500)],
  ])('prints a name in any script and of any length: %s', async (what, name, ownWords) => {
    const client = { name, birthDate: '1979-04-12', phone: null };
    const { text } = await printed(
      { answers: claudication, client, ownWords, recipient: name },
      what,
    );
    // A reader takes right-to-left words one by one from the left, and an Arabic letter's dots for a letter of their own.
    const isArabic = what === 'arabic';
    const parts = isArabic ? [...compact(name + ownWords)] : `${name} ${ownWords}`.split(/[\s.-]+/);
    for (const part of parts) expect(text).toContain(part);
    expect(text.match(/�/g)).toBeNull();
  });
});
