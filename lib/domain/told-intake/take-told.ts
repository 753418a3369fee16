import type { IntakeAnswers, IntakeDraft } from '../intake/intake-answers.schema';

type Rows = IntakeAnswers['contraindications'];
type Flags = IntakeAnswers['redFlags'];

const WORSE = { no: 0, not_sure: 1, yes: 2 } as const;

function worseFlags(before: Flags, told: Flags): Flags {
  const ids = Object.keys(told) as (keyof Flags)[];
  const worse = ids.filter((id) => {
    const [was, said] = [before[id], told[id]];
    return said !== undefined && (was === undefined || WORSE[said] > WORSE[was]);
  });
  return { ...before, ...Object.fromEntries(worse.map((id) => [id, told[id]])) };
}

function worseRows(before: Rows, told: Rows): Rows {
  const ids = Object.keys(told) as (keyof Rows)[];
  const worse = ids.filter((id) => {
    const [was, said] = [before[id], told[id]];
    return said !== undefined && (was === undefined || WORSE[said.answer] > WORSE[was.answer]);
  });
  return { ...before, ...Object.fromEntries(worse.map((id) => [id, told[id]])) };
}

const isEmpty = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(null);

function isAsEmpty(field: string, value: unknown, empty: IntakeAnswers): boolean {
  const blank = Object.entries(empty).find(([name]) => name === field)?.[1] ?? null;
  return isEmpty(value) || JSON.stringify(value) === JSON.stringify(blank);
}

interface Taking {
  /** The draft as it stands. */
  before: IntakeAnswers;
  told: IntakeDraft;
  /** Somebody has written in the draft: then what stands there stays. */
  isWritten: boolean;
  empty: IntakeAnswers;
}

/**
 * The therapist's draft with what the client has told. What nobody has written in is told over what the last intake
 * said. Where somebody has begun to write, their fields stay, and of red flags and conditions the worse answer counts:
 * a client's yes is not lost behind an earlier no. Consents and notes are never told.
 */
export function takeTold({ before, told, isWritten, empty }: Taking): IntakeAnswers {
  const { redFlags = {}, contraindications = {}, ...rest } = told;
  if (!isWritten) {
    return Object.assign({}, before, rest, {
      redFlags: { ...before.redFlags, ...redFlags },
      contraindications: { ...before.contraindications, ...contraindications },
    });
  }
  const current = new Map<string, unknown>(Object.entries(before));
  const open = Object.entries(rest).filter(([field]) =>
    isAsEmpty(field, current.get(field), empty),
  );
  return Object.assign({}, before, Object.fromEntries(open), {
    redFlags: worseFlags(before.redFlags, redFlags),
    contraindications: worseRows(before.contraindications, contraindications),
  });
}
