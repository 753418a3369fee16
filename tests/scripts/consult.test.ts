import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const good = JSON.stringify({
  today: '2026-11-20',
  affectedSide: 'left',
  causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
  onsetDate: '2026-11-18',
  session: { minutes: 60, firstVisit: false },
});
const bad = good.replace('"left"', '"middle"');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'consult-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '') {
  const node = ['--import', 'tsx', path.join(root, 'scripts/consult.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
}

describe('consult', { timeout: 60_000 }, () => {
  test('a file and standard input give the same bytes', () => {
    const first = run([file('case.json', good)]);
    const second = run(['-'], good);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      phase: 'acute',
      limits: { pressureMax: 2, handsOnMinutesMax: 30 },
      plan: { minutes: 42 },
    });
  });

  test.each<[string, string[], string, string]>([
    [
      'a wrong value',
      ['-'],
      bad,
      'affectedSide: unknown "middle" ("left", "right", "both", "alternating", "unsure")\n',
    ],
    ['no JSON', ['-'], 'x', 'case: not readable as JSON\n'],
    [
      'a key twice',
      ['-'],
      good.replace('{', '{"today":"2026-11-20",'),
      'today: key stands twice\n',
    ],
    ['a folder', ['/'], '', '/: cannot be read (EISDIR)\n'],
    ['no file', ['/nowhere/case.json'], '', '/nowhere/case.json: cannot be read (ENOENT)\n'],
  ])('%s: exit code 2, one line, nothing on standard output', (_name, args, input, stderr) => {
    expect(run(args, input)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('bytes that are no text, and no argument at all', () => {
    const broken = run([file('latin1.json', Buffer.from([0x22, 0xe9, 0x22]))]);
    expect(broken).toEqual({ status: 2, stdout: '', stderr: 'case: not readable as UTF-8 text\n' });
    expect(run([]).stderr).toContain('Usage:');
    expect(run(['--help']).stderr).toContain('Usage:');
  });

  test('a batch line is bytes up to a line feed, whatever stands in its strings', () => {
    const cleared = good.replace(
      '"session"',
      '"clearances":[{"for":"ci_dvt_acute","by":"Dr \u2028 É","date":"2026-11-01"}],"session"',
    );
    const latin1 = Buffer.from(cleared.replace('\u2028', ''), 'latin1');
    const input = Buffer.concat([
      Buffer.from(`\ufeff${cleared}\r\n`),
      latin1,
      Buffer.from(`\n\n${good}`),
    ]);
    const { status, stdout } = run(['--batch', file('bytes.ndjson', input)]);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(2);
    expect(answers).toMatchObject([
      { phase: 'acute' },
      { error: ['case: not readable as UTF-8 text'] },
      { error: ['case: not readable as JSON'] },
      { phase: 'acute' },
    ]);
  });

  test('a batch answers the first line while the second is still to come', async () => {
    const node = ['--import', 'tsx', path.join(root, 'scripts/consult.ts'), '--batch', '-'];
    const child = spawn(process.execPath, node, { cwd: root });
    child.stdin.write(`${good}\n`);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(first.toString()).toContain('"phase":"acute"');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('a batch answers every line in order and goes on after a bad one', () => {
    const { status, stdout } = run(['--batch', '-'], `${good}\n${bad}\n${good}\n`);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(2);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(lines[0]);
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      error: [expect.stringMatching(/^affectedSide: /)],
    });
    const fine = run(['--batch', file('cases.ndjson', `${good}\n${good}`)]);
    expect(fine).toMatchObject({ status: 0, stderr: '' });
    expect(fine.stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
