import { english } from '@/lib/content/languages/en';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import { wayWords } from '@/lib/domain/consent/consent-words';
import type { PrintedSigning } from '@/lib/print/printed-consents';

/** Rows of one signing were written in one go, by the same one, with the same signature. */
const signingKey = ({ at, party, signature, recordedByName }: ConsentRow): string =>
  JSON.stringify([Math.floor(at.getTime() / 1000), party, signature, recordedByName]);

function signedWords(row: ConsentRow, moment: (at: Date) => string): string {
  const { guardian, signature, recordedByName, at } = row;
  const who = guardian ? `${guardian.name} (${guardian.relation})` : 'the client';
  const where = recordedByName === null ? 'alone, before the visit' : `with ${recordedByName}`;
  return `By ${who}, ${wayWords(signature)}, ${moment(at)}, ${where}`;
}

function saidWords({ shown, given, reason }: ConsentRow): string {
  if (given) return 'Yes';
  if (shown) return 'No';
  return reason === '' ? 'Taken back' : `Taken back: ${reason}`;
}

function entryOf(row: ConsentRow) {
  const { area, shown, wordingVersion } = row;
  const said = saidWords(row);
  return {
    title: shown?.title ?? english.consent.areas[area].title,
    text: shown?.text ?? '',
    said: wordingVersion === null ? said : `${said} (${wordingVersion})`,
  };
}

/**
 * What was said of consents up to the signing of an intake, one block for each signing, the oldest first. `records`: the
 * newest first.
 */
export function signingsOf(
  records: readonly ConsentRow[],
  { until, moment }: { until: Date; moment: (at: Date) => string },
): PrintedSigning[] {
  const blocks = new Map<string, PrintedSigning & { entries: ReturnType<typeof entryOf>[] }>();
  for (const row of records.toReversed().filter(({ at }) => at <= until)) {
    const key = signingKey(row);
    const known = blocks.get(key);
    if (known) known.entries.push(entryOf(row));
    else {
      blocks.set(key, {
        signed: signedWords(row, moment),
        language: row.shown?.language ?? 'en',
        entries: [entryOf(row)],
        signature: row.signature,
      });
    }
  }
  return [...blocks.values()];
}
