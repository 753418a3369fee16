import type { BlankQuestion, BlankSection, PaperWords } from '../intake/blank-intake';
import type { ShortScreenQuestions } from '../screening/frozen-short-screen';
import type { NoteBlock, NoteField } from './note-block';

/** A field of the note with so many lines to write on. */
export interface BlankField {
  label: string;
  lines: number;
}

export interface BlankNote {
  /** The questions of the day, which come before any work. */
  today: BlankSection;
  blocks: { title: string; fields: BlankField[] }[];
}

interface BlankFacts {
  blocks: readonly NoteBlock[];
  questions: ShortScreenQuestions;
  words: PaperWords;
}

/** What takes more than a line to write down. */
const ROOM: Readonly<Record<string, number>> = {
  chief_concern: 2,
  palpation: 5,
  tests: 3,
  work_done: 9,
  notes: 4,
  home_items: 3,
  addenda: 2,
};

const fieldOf = ({ id, label }: NoteField): BlankField => ({ label, lines: ROOM[id] ?? 1 });

function todaysQuestions({ questions, words }: BlankFacts): BlankQuestion {
  const row = { isPrivate: false, details: [], asksPlace: false };
  return {
    ...{ kind: 'table', ask: '', hint: '', columns: ['Yes', 'No', 'Not sure'] },
    rows: [
      ...questions.redFlags.map(({ ask, level }) => ({ ...row, ask, level: words.levels[level] })),
      ...questions.news.map(({ ask }) => ({ ...row, ask, level: words.news })),
    ],
  };
}

/** The note of a session to be filled in with a pen: today's questions first, then every field of the SOAP note (spec §7.6). */
export function blankNote(facts: BlankFacts): BlankNote {
  return {
    today: {
      title: 'Before the session: today’s questions',
      intro: facts.words.redFlags,
      questions: [todaysQuestions(facts)],
    },
    blocks: facts.blocks.map(({ title, fields }) => ({ title, fields: fields.map(fieldOf) })),
  };
}
