import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { lightTwins } from '@/lib/content/sheet-own-words';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import type { PresentContraindication } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { practice } from '../support/a-practice';

function chosen(item: HomeCareItem): ProgramItem {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  return { item, side: record.sided === 'none' ? 'none' : 'left', dose: record.dose, cautions: [] };
}

function built({ items = [chosen('short_walks')], clinicalCase = aCase() }): SheetDocument {
  const sheet = buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 1,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program: items,
    ruleBook,
    texts: fixedSheetTexts,
  });
  if (!sheet.ok) throw new Error(sheet.missing.join());
  return sheet.document;
}

it('every sentence that has a light twin stands in the content', () => {
  const steps = ruleBook.homeCareItems.flatMap(({ steps: own, otherWays = [] }) => [
    ...own,
    ...otherWays.flatMap((way) => way.steps),
  ]);
  const said: readonly string[] = [
    ...steps,
    ...fixedSheetTexts.safetyNet.flatMap(({ lines }) => lines),
  ];
  for (const { usual } of lightTwins) expect(said).toContain(usual);
});

describe('what a client may not press hard', () => {
  const rub = chosen('thigh_lotion_semi_reclined');
  const stepsOf = (sheet: SheetDocument) => sheet.items.flatMap(({ steps }) => steps);
  const linesOf = (sheet: SheetDocument) => sheet.safetyNet.flatMap(({ lines }) => lines);
  const firm = /firm and good|firm press|Press in|not sore/;

  it('says firm to a client without limits of that kind', () => {
    const sheet = built({ items: [rub] });
    expect(stepsOf(sheet).join(' ')).toMatch(firm);
    expect(linesOf(sheet).join(' ')).toMatch(firm);
    expect(sheet.safetyNet[0]?.id).toBe('before_you_start');
  });

  it('says light in the steps and in the safety net where level 2 is the most', () => {
    const clinicalCase = aCase({ contraindications: [row('ci_anticoagulant')] });
    const sheet = built({ items: [rub, chosen('palm_thumb_low_back')], clinicalCase });
    expect([...stepsOf(sheet), ...linesOf(sheet)].join(' ')).not.toMatch(firm);
    expect(stepsOf(sheet)).toContain('Let your hands glide. Do not press in.');
  });

  it('says so of a single item that is to be light', () => {
    const light = { ...rub, cautions: ['Press lightly.'] };
    const sheet = built({ items: [light, chosen('palm_thumb_low_back')] });
    expect(sheet.items.find(({ item }) => item === rub.item)?.steps.join(' ')).not.toMatch(firm);
    expect(sheet.items.find(({ item }) => item !== rub.item)?.steps.join(' ')).toMatch(firm);
    expect(linesOf(sheet).join(' ')).not.toMatch(firm);
  });

  it('tells what the client’s own rows ask for, first and without naming them', () => {
    const contraindications = [row('ci_anticoagulant'), row('ci_implanted_device')];
    const [own] = built({ clinicalCase: aCase({ contraindications }) }).safetyNet;
    expect(own).toMatchObject({ id: 'for_you', title: 'For you' });
    expect(own?.lines.join(' ')).toMatch(/bruise.*10 cm.*30 cm/);
    expect(own?.lines.join(' ')).not.toMatch(/blood|thinner|pacemaker|device/i);
  });

  describe('a place that was said in words', () => {
    const device = (more: Partial<PresentContraindication>) => {
      const contraindications = [{ ...row('ci_implanted_device'), ...more }];
      const [own] = built({ clinicalCase: aCase({ contraindications }) }).safetyNet;
      return own?.lines[0];
    };
    const USUAL = 'Keep your hands and tools 10 cm (4 in) away from the place you showed us.';

    it.each([
      ['left chest, under the collarbone', 'left chest, under the collarbone'],
      ['  left chest;  below the  collarbone. ', 'left chest; below the collarbone'],
      ['<b>left</b> chest {phone} $& \u202e', 'b left /b chest phone'],
      ['2.5 cm above the scar', '2.5 cm above the scar'],
      ['الصدر الأيسر', 'الصدر الأيسر'],
    ])('stands on the sheet: %j', (elsewhere, said) => {
      expect(device({ elsewhere })).toBe(USUAL.replace(/\.$/, `: ${said}.`));
    });

    it.each([
      ['nothing that can be read', '...'],
      ['too long for a place', 'left chest '.repeat(9)],
      ['the device by its name', 'Pacemaker, left chest'],
      ['the device in the middle of it', 'left chest (ICD)'],
    ])('does not stand there with %s', (_what, elsewhere) => {
      expect(device({ elsewhere })).toBe(USUAL);
    });

    it('is not named beside marked places, as if it were the only one', () => {
      const sites = [{ region: 'gluteal', side: 'left' } as const];
      expect(device({ sites, elsewhere: 'left chest' })).toBe(USUAL);
    });
  });
});
