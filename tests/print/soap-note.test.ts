import { describe, expect, it } from 'vitest';

import { noteBlocks } from '@/lib/content/note-blocks';
import { lockedNote, type NoteLock } from '@/lib/domain/session-record/locked-note';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import { renderSoapNote, type PrintedNote } from '@/lib/print/soap-note';

import { noteFacts } from '../domain/support/a-visit';
import { readKept } from './keep-paper';
import { compact } from './read-pdf';

const signed: NoteLock = {
  signature: 'Anna Weiss',
  signedAt: 'Tue 24 Nov 2026, 15:04',
  addenda: [],
};

function aNote(record: Partial<RecordAnswers> = {}, lock: NoteLock = signed): PrintedNote {
  return {
    practice: 'Harbour Street',
    client: 'Maria Lindqvist',
    day: 'Tue 24 Nov 2026',
    signed: `Signed by ${lock.signature ?? ''}, ${lock.signedAt ?? ''}`,
    note: lockedNote(soapNote(noteFacts(record)), { blocks: noteBlocks, lock }),
  };
}

async function printed(note: PrintedNote, name: string, paper: 'a4' | 'letter' = 'a4') {
  const pdf = await readKept(renderSoapNote({ note, paper }), `note-${name}`);
  return { pdf, text: pdf.pages.join('') };
}

describe('the note of a session', () => {
  it('prints every field of every block in order, who signed it, and pages by number', async () => {
    const note = aNote({
      response: 'better',
      painBefore: { back: 5, leg: 7 },
      painAfter: { back: 3, leg: 4 },
      notes: 'Slept badly.',
      tellNext: 'Start on the left.',
    });
    const { pdf, text } = await printed(note, 'usual');
    let at = -1;
    for (const { title, fields } of note.note.blocks) {
      expect(text.indexOf(compact(title), at + 1)).toBeGreaterThan(at);
      at = text.indexOf(compact(title), at + 1);
      for (const { label, lines } of fields) {
        expect(text).toContain(compact(label));
        for (const line of lines) expect(text).toContain(compact(line));
      }
    }
    expect(text).toContain(compact('Signed by Anna Weiss, Tue 24 Nov 2026, 15:04'));
    expect(pdf.pages.at(-1)).toContain(`Page${pdf.pages.length}of${pdf.pages.length}`);
    expect(pdf).toMatchObject({ title: 'Session note', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('says where nothing was written, on Letter paper', async () => {
    const { pdf, text } = await printed(aNote(), 'empty', 'letter');
    expect(pdf.sizes[0]).toEqual([612, 792]);
    expect(text).toContain(compact('Nothing written.'));
  });

  it('keeps what the therapist’s words stand for, and what was added later', async () => {
    const written = { text: 'All in my own words.', how: 'replace' as const };
    const note = aNote(
      {
        response: 'worse',
        written: { subjective: null, objective: null, assessment: written, plan: null },
      },
      {
        ...signed,
        addenda: [
          {
            at: 'Wed 25 Nov 2026, 09:10',
            by: 'Bo Li',
            text: 'Left, not right.',
            reason: 'A slip.',
          },
        ],
      },
    );
    const { text } = await printed(note, 'replaced');
    for (const words of [
      'All in my own words.',
      'In place of what was tapped:',
      'Worse',
      'Wed 25 Nov 2026, 09:10, Bo Li: Left, not right.',
      'Reason: A slip.',
    ]) {
      expect(text).toContain(compact(words));
    }
  });

  it('leaves nothing out of a long note, in any script', async () => {
    const long = Array.from({ length: 30 }, (_, n) => `${n} ${'word '.repeat(20)}`).join('\n');
    const lines = [0, 1].map((index) => ({
      ...openLine(index),
      notes: `${index} ${long}`.slice(0, 900),
    }));
    const note = aNote({ notes: long, lines, tellNext: 'להתחיל משמאל.' });
    const { pdf, text } = await printed({ ...note, client: 'ד'.repeat(120) }, 'long');
    expect(pdf.pages.length).toBeGreaterThan(1);
    const all = pdf.pages.map((page) => page.replace(/SessionnoteofTue.*$/, '')).join('');
    expect(all).toContain(compact(`29 ${'word '.repeat(20)}`));
    expect(text).toContain('משמאל');
  });
});
