import { describe, expect, it } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import { intakeAnswersSchema } from '@/lib/domain/intake/intake-answers.schema';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import { renderSignedIntake, type PrintedIntake } from '@/lib/print/signed-intake';

import { answerAll, flag, mapped, person } from '../domain/told-intake/support/told-client';
import { someDrawing } from '../support/consents';
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
  signings: [
    {
      ...{
        signed: 'By Rosa Lind (mother), signed by hand, Mon 23 Nov 2026, 20:11',
        language: 'es',
      },
      entries: [{ title: 'Glúteo', text: 'He leído esto.', said: 'Yes (gluteal-home-1)' }],
      signature: { way: 'drawn', drawing: someDrawing },
    },
    {
      ...{ signed: 'By the client, signed by name, Mon 23 Nov 2026, 20:11', language: 'es' },
      entries: [{ title: 'Vientre', text: 'He leído esto.', said: 'No (abdomen-home-1)' }],
      signature: { way: 'typed', name: 'María José' },
    },
  ],
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
    expect(pdf.alts).toContain('Signature');
    expect(text).toContain(compact('By Rosa Lind (mother), signed by hand'));
    expect(text).toContain(compact('Yes (gluteal-home-1)'));
    expect(text).toContain(compact('Signed with the name: María José'));
    expect(pdf.pages.at(-1)).toContain(`Page${pdf.pages.length}of${pdf.pages.length}`);
    expect(pdf).toMatchObject({ title: 'Intake', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('says nothing of the client’s own page where there was none', async () => {
    const { pdf, text } = await print({ ...intake, told: null, signings: [] }, 'alone', 'letter');
    expect(text).not.toContain(compact('What the client told'));
    expect(text).not.toContain(compact('as they were signed'));
    expect(pdf.sizes[0]).toEqual([612, 792]);
  });
});
