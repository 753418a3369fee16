import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

import { dumpPractice } from '../../support/database-dump';
import { twoPractices } from '../../support/practices';
import { everythingOf, type Both } from './both';
import { appointmentCases } from './appointment-cases';
import { careCases } from './care-cases';
import { clientAndIntakeCases } from './client-and-intake-cases';
import { contentReviewCases } from './content-review-cases';
import { homeCases } from './home-cases';
import { consentCases } from './consent-cases';
import { referralCases } from './referral-cases';
import { letterCases } from './letter-cases';
import { packCases } from './pack-cases';
import { ownItemCases } from './own-item-cases';
import { outcomeCases } from './outcome-cases';
import { pictureCases } from './picture-cases';
import { peopleCases } from './people-cases';
import { privacyCases } from './privacy-cases';
import { draftCases } from './draft-cases';
import { templateCases } from './template-cases';
import { toldIntakeCases } from './told-intake-cases';

const both = {} as Both;
const cases = {
  ...clientAndIntakeCases(both),
  ...careCases(both),
  ...contentReviewCases(both),
  ...homeCases(both),
  ...letterCases(both),
  ...consentCases(both),
  ...referralCases(both),
  ...packCases(both),
  ...peopleCases(both),
  ...ownItemCases(both),
  ...outcomeCases(both),
  ...pictureCases(both),
  ...privacyCases(both),
  ...draftCases(both),
  ...templateCases(both),
  ...appointmentCases(both),
  ...toldIntakeCases(both),
};

beforeAll(async () => {
  const { a, b } = await twoPractices();
  Object.assign(both, { a, b, mine: await everythingOf(a) });
});

const FOLDER = path.resolve(import.meta.dirname, '../../../lib/data');

/** Exported functions whose first argument is a practice's scope, read from the source itself. */
function functionsWithPracticeScope(): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
      const isExported = declaration.modifiers?.some(
        ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
      );
      const first = declaration.parameters[0]?.type?.getText();
      const takesScope = first !== undefined && /\bPracticeScope\b/.test(first);
      return isExported && takesScope && declaration.name ? [declaration.name.text] : [];
    });
  });
}

describe('another practice', () => {
  it('has a case here for every function that takes a practice’s scope', () => {
    expect(functionsWithPracticeScope().sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.entries(cases))('gets nothing and changes nothing: %s', async (_name, act) => {
    const before = await dumpPractice(both.a.practiceId);
    expect(before.length).toBeGreaterThan(20);
    await act();
    expect(await dumpPractice(both.a.practiceId)).toEqual(before);
  });
});
