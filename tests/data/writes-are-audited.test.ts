import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../lib/data');

/** What changes a row: by the client's methods, or by SQL. */
const WRITES =
  /\bdb\.\w+\.(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(|\b(INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM)\b/;
const AUDITS = /\b(recordAudits?|recordAccess(es)?|recordExports)\(/;

/** Writes that are no deed: why they have no line. */
const SILENT: Record<string, string> = {
  ageDemoCourse: 'a past that is made up for the demo; what made it has its lines',
  closeHomeCareDraft: 'part of issuing a sheet, or of signing another side, which has its line',
  confirmPerson: 'when somebody proved who they are; what they then change has its line',
  deviceSalt: 'a random number for the own device',
  keepChallenge: 'what a passkey is to sign next, for minutes',
  linkOf: 'the address of a sheet that is issued, or of a new code, which have their lines',
  markLinkOpened: 'when a link was opened first; the opening itself has its line',
  noteOccasion: 'what came of a reminder that has its line',
  lockDevice: 'a locked screen opens nothing; unlocking has its line',
  once: 'the answer of a deed that has its line',
  rememberDevice: 'a browser that a sign-in, which has its line, came from',
  saveExportProgress: 'how far an export is that has its line',
  sealAudit: 'the seals of the lines themselves',
  startTotp: 'a secret that counts for nothing before add_totp, which has its line',
  takeSessionTry: 'a counter of wrong tries',
  touchLoginSession: 'when a device was last seen',
  usePasskey: 'a counter of the key; the sign-in or unlocking has its line',
  useTotpStep: 'a code that is used up; the sign-in or unlocking has its line',
};

interface Found {
  name: string;
  file: string;
  text: string;
  isExported: boolean;
}

/** Every function of lib/data with its text; names are unique there. */
function functions(): Map<string, Found> {
  const all = new Map<string, Found>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    for (const one of source.statements.filter(ts.isFunctionDeclaration)) {
      const isExported = one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const name = one.name?.text ?? '';
      const key = isExported ? name : `${file}#${name}`;
      all.set(key, { name: key, file, text: one.getText(), isExported: isExported === true });
    }
  }
  return all;
}

/** The function and everything of lib/data that it calls, as one text. */
function whole(name: string, all: ReadonlyMap<string, Found>, seen = new Set<string>()): string {
  if (seen.has(name)) return '';
  seen.add(name);
  const { text: own = '', file = '' } = all.get(name) ?? {};
  const called = [...own.matchAll(/\b([a-z]\w+)\b/gi)].flatMap(([word]) => [
    word,
    `${file}#${word}`,
  ]);
  return [
    own,
    ...called.filter((word) => all.has(word)).map((word) => whole(word, all, seen)),
  ].join('\n');
}

it('every function of lib/data that changes a row writes who did it, or is named here', () => {
  const all = functions();
  const local = (file: string) => [...all.keys()].filter((name) => name.startsWith(`${file}#`));
  expect(local('retention.ts').length).toBeGreaterThan(0);
  const silent = [...all.values()]
    .filter(({ isExported }) => isExported)
    .map(({ name }) => ({ name, text: whole(name, all) }))
    .filter(({ text }) => WRITES.test(text) && !AUDITS.test(text));
  expect(silent.map(({ name }) => name).sort()).toEqual(Object.keys(SILENT).sort());
});
