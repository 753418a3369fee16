import { describe, expect, it } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import { intakeAnswersSchema } from '@/lib/domain/intake/intake-answers.schema';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import { renderSignedIntake, type PrintedIntake } from '@/lib/print/signed-intake';

import { answerAll, flag, mapped, person } from '../domain/told-intake/support/told-client';
import { readKept } from './keep-paper';
import { compact } from './read-pdf';

const told = answerAll({
  goal: { kind: 'words', text: 'Bailar con mi hija' },
  rf_neu_3: flag('not_sure'),
});

const intake: PrintedIntake = {
  practice: 'Harbour Street',
  client: 'María José Lindqvist',
  signed: 'Signed by Anna Weiss, Tue 24 Nov 2026, 15:04',
  frozen: frozenIntake({
    answers: intakeAnswersSchema.parse(mapped(told).draft),
    questions: askedQuestions,
  }),
  told: {
    sent: 'Sent Mon 23 Nov 2026, 20:11',
    frozen: frozenTold({ told: toldIntakeIn('es'), answers: told, ...person }),
  },
};

const print = async (one: PrintedIntake, name: string, paper: 'a4' | 'letter' = 'a4') => {
  const pdf = await readKept(renderSignedIntake({ intake: one, paper }), `intake-${name}`);
  return { pdf, text: pdf.pages.join('') };
};

describe('a signed intake on paper', () => {
  it('holds every question and answer, who signed it, and what the client told in their own words', async () => {
    const { pdf, text } = await print(intake, 'told');
    const { frozen, told: own } = intake;
    const entries = [...frozen.sections, ...(own?.frozen.sections ?? [])].flatMap(
      (section): { question: string; answer: string }[] => section.entries,
    );
    expect(entries.length).toBeGreaterThan(150);
    for (const { question, answer } of entries) {
      expect(text).toContain(compact(question));
      expect(text).toContain(compact(answer));
    }
    expect(text).toContain(compact(intake.signed));
    expect(text).toContain(compact('Sent Mon 23 Nov 2026, 20:11'));
    expect(text).toContain(compact('Bailar con mi hija'));
    expect(pdf.pages.at(-1)).toContain(`Page${pdf.pages.length}of${pdf.pages.length}`);
    expect(pdf).toMatchObject({ title: 'Intake', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('says nothing of the client’s own page where there was none', async () => {
    const { pdf, text } = await print({ ...intake, told: null }, 'alone', 'letter');
    expect(text).not.toContain(compact('What the client told'));
    expect(pdf.sizes[0]).toEqual([612, 792]);
  });
});
