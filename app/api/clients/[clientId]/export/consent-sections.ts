import { english } from '@/lib/content/languages/en';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { WholeRecord } from '@/lib/data/whole-record';
import { consentWords } from '@/lib/domain/consent/consent-words';
import type { IndexSection } from '@/lib/print/record-index';

function signedWith({ signature }: ConsentRow): string[] {
  if (signature === null) return [];
  return [
    signature.way === 'typed' ? `Signed: ${signature.name}` : 'Signed by hand: see signatures',
  ];
}

function linesOf(row: ConsentRow): string[] {
  const { area, given, shown, reason, recordedByName } = row;
  const title = shown?.title ?? english.consent.areas[area].title;
  const said = given ? 'yes' : shown ? 'no' : 'taken back';
  const by = recordedByName === null ? 'on the client’s own page' : `with ${recordedByName}`;
  return [
    `— ${title}: ${said} —`,
    `${consentWords(row)}, ${by}`,
    ...(shown ? [shown.text] : []),
    ...(reason === '' ? [] : [`Why: ${reason}`]),
    ...signedWith(row),
  ];
}

/** What was agreed to, refused and taken back, with the texts as they were signed; empty where there is nothing. */
export function consentSections({ consents }: WholeRecord): IndexSection[] {
  return consents.length > 0 ? [{ title: 'Consents', lines: consents.flatMap(linesOf) }] : [];
}
