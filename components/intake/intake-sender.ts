import type { DraftSaved } from '@/components/forms/use-draft';
import type { IntakeAnswers, IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';

/** What saving a piece of an intake answers. Fields that could be stored are stored also when others could not. */
export type IntakeSaved = DraftSaved & {
  /** The version after this save, when anything was stored. */
  version?: number;
  /** Fields that were stored although others were not. */
  kept?: readonly string[];
};

export type SaveIntake = (args: {
  version: number;
  value: IntakeDraft;
  key: string;
}) => Promise<IntakeSaved>;

type Field = keyof IntakeAnswers;

interface Sending {
  value: IntakeAnswers;
  key: string;
}

/** A server takes one megabyte at a time: a longer text is refused here, at its field, and stays on the page. */
const SENT_MAX = 100_000;
const TOO_LONG = 'This text is too long to be saved. Shorten it to 4000 characters.';

/** The fields that are other objects than before: what is typed makes a new one. */
export function changedFields(before: IntakeAnswers, after: IntakeAnswers): IntakeDraft {
  const fields = Object.keys(after) as Field[];
  return pick(
    after,
    fields.filter((field) => before[field] !== after[field]),
  );
}

function pick(value: IntakeAnswers, fields: readonly Field[]): IntakeDraft {
  return Object.fromEntries(fields.map((field) => [field, value[field]]));
}

/** Paths of texts that are too long to be sent at all. */
function longTexts(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.length > SENT_MAX ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    longTexts(part, isList ? `${path}[${key}]` : `${path}.${key}`),
  );
}

/**
 * Sends what has changed since the last answer, and only that: another person's work on other fields is not written
 * over, and one field that cannot be stored does not hold the others back.
 */
export class IntakeSender {
  #stored: IntakeAnswers;
  #version: number;
  #savedAt: string;

  constructor(
    { answers, version, savedAt }: { answers: IntakeAnswers; version: number; savedAt: string },
    private readonly save: SaveIntake,
  ) {
    this.#stored = answers;
    this.#version = version;
    this.#savedAt = savedAt;
  }

  readonly version = (): number => this.#version;
  /** The answers as far as they are stored. */
  readonly current = (): IntakeAnswers => this.#stored;

  /** After "keep mine": the next save goes over the version that the other person has made. */
  readonly goOver = (version: number): void => {
    this.#version = version;
  };

  readonly send = async ({ value, key }: Sending): Promise<DraftSaved> => {
    const changed = changedFields(this.#stored, value);
    const fields = Object.keys(changed) as Field[];
    const long = fields.flatMap((field) => longTexts(changed[field], field));
    const sent = fields.filter((field) => !long.some((path) => path.split(/[.[]/)[0] === field));
    const answer = await this.#sendFields({ value, key }, sent);
    if (long.length === 0) return answer;
    const errors = long.map((field) => ({ field, message: TOO_LONG }));
    return {
      ok: false,
      reason: 'invalid',
      errors: [...(answer.ok ? [] : answer.errors), ...errors],
    };
  };

  async #sendFields({ value, key }: Sending, fields: readonly Field[]): Promise<IntakeSaved> {
    if (fields.length === 0) return { ok: true, version: this.#version, savedAt: this.#savedAt };
    const answer = await this.save({ version: this.#version, value: pick(value, fields), key });
    const kept = answer.ok ? fields : ((answer.kept ?? []) as readonly Field[]);
    this.#stored = { ...this.#stored, ...pick(value, kept) } as IntakeAnswers;
    if (answer.version !== undefined) this.#version = answer.version;
    if (answer.ok) this.#savedAt = answer.savedAt;
    return answer;
  }
}
