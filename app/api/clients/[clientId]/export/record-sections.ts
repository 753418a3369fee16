import type { WholeRecord } from '@/lib/data/whole-record';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import type { SoapNote } from '@/lib/domain/session-record/soap-note.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { today } from '@/lib/platform/clock';
import type { IndexSection } from '@/lib/print/record-index';

import { courseSections } from './course-sections';
import { consentSections } from './consent-sections';
import { referralSections } from './referral-sections';
import { homeSections } from './home-sections';

interface Words {
  /** An instant as the practice's calendar shows it. */
  day: (at: Date) => string;
  /** What a rule is called. */
  rule: (id: string) => string;
}

export function wordsOf(timeZone: string, rule: Words['rule']): Words {
  return { day: (at) => dayAndYearWords(today(timeZone, at)), rule };
}

/** Questions and answers as they stood when they were signed. */
function frozenLines(frozen: unknown): string[] {
  const parsed = frozenIntakeSchema.safeParse(frozen);
  const sections = parsed.success ? parsed.data.sections : [];
  return sections.flatMap(({ title, entries }) => [
    `— ${title} —`,
    ...entries.map(({ question, answer }) => `${question} ${answer}`),
  ]);
}

function intakeSections({ intakes }: WholeRecord, { day }: Words): IndexSection[] {
  return intakes.map((intake) => ({
    title: intake.signedAt
      ? `Intake, signed ${day(intake.signedAt)} by ${intake.signedByName ?? ''}`
      : `Intake, not signed, begun ${day(intake.createdAt)} (its answers: intakes.json)`,
    lines: frozenLines(intake.frozen),
  }));
}

function screeningSections({ screenings }: WholeRecord, { day, rule }: Words): IndexSection[] {
  return screenings.map((screening) => ({
    title: `Screening of ${dayAndYearWords(screening.day)}: ${screening.disposition}`,
    lines: [
      ...screening.result.findings.map((finding) => `Finding: ${rule(finding.rule)}`),
      ...screening.decisions.map(
        (one) =>
          `Decision on ${rule(one.rule)}: ${one.kind.replaceAll('_', ' ')}. ${one.reason} (${one.decidedByName}, ${day(one.decidedAt)})`,
      ),
    ],
  }));
}

function noteSections(record: WholeRecord, { day, rule }: Words): IndexSection[] {
  const { shortScreens, clearances, incidents } = record;
  return [
    ...shortScreens.map((one) => ({
      title: `Questions of ${dayAndYearWords(one.day)}`,
      lines: frozenLines(one.frozen),
    })),
    {
      title: 'Answers of clinicians',
      lines: clearances.map(
        (one) =>
          `${dayAndYearWords(one.day)}, ${one.clinician}, on ${rule(one.rule)}: ${one.note}` +
          (one.invalidatedAt ? ` (taken back: ${one.invalidatedReason ?? ''})` : ''),
      ),
    },
    {
      title: 'Incident notes',
      lines: incidents.map((one) => `${day(one.createdAt)}, ${one.createdByName}: ${one.note}`),
    },
  ];
}

/** What a letter said: the answers that it tells, and the therapist's own words. */
function letterSections({ letters }: WholeRecord): IndexSection[] {
  return letters.map(({ number, document, issuedByName }) => ({
    title: `Letter ${number} to ${document.recipient || 'the client’s doctor'}, issued ${dayAndYearWords(document.issuedOn)} by ${issuedByName}`,
    lines: [
      ...document.asked,
      ...document.findings.flatMap(({ name, raisedBy }) => [
        ...(name === '' ? [] : [name]),
        ...raisedBy.map(({ question, answer }) => `${question} ${answer}`),
      ]),
      ...(document.ownWords === '' ? [] : [document.ownWords]),
    ],
  }));
}

/** The note of a session, as it was signed. */
function noteLines(note: SoapNote | null): string[] {
  return (note?.blocks ?? []).flatMap(({ title, fields }) => [
    `— ${title} —`,
    ...fields.map(({ label, lines }) => `${label}: ${lines.join('; ')}`),
  ]);
}

function recordSections({ records }: WholeRecord, { day }: Words): IndexSection[] {
  return records.map((record) => {
    const frozen = frozenRecordSchema.safeParse(record.frozen);
    const lines = frozen.success ? frozen.data.lines : [];
    return {
      title: record.signedAt
        ? `Session, signed ${day(record.signedAt)} by ${record.signedByName ?? ''}`
        : `Session record, not signed, begun ${day(record.createdAt)}`,
      lines: [
        ...lines.map(({ title, happened, notes }) =>
          [title, happened, notes].filter(Boolean).join('. '),
        ),
        ...(frozen.success ? noteLines(frozen.data.note) : []),
        ...record.amendments.map(
          (one) =>
            `Added ${day(one.createdAt)} by ${one.createdByName}: ${one.text} (reason: ${one.reason})`,
        ),
      ],
    };
  });
}

function sheetSections({ sheets, homeCareDrafts }: WholeRecord, { day }: Words): IndexSection[] {
  const issued = sheets.map((sheet) => ({
    title: `Home-care sheet ${sheet.number}, issued ${day(sheet.issuedAt)} by ${sheet.issuedByName}`,
    lines: [
      ...(sheet.withdrawnAt
        ? [`Withdrawn ${day(sheet.withdrawnAt)}. Do not use it: it is here for the record alone.`]
        : []),
      ...sheet.document.items.map(({ name, sideWords, doseWords }) =>
        [name, sideWords, doseWords].filter(Boolean).join('. '),
      ),
    ],
  }));
  const open = homeCareDrafts
    .filter(({ closedAt }) => closedAt === null)
    .map(({ createdAt }) => ({
      title: `Home care being chosen, begun ${day(createdAt)} (its items: home-care-drafts.json)`,
      lines: [],
    }));
  return [...issued, ...open];
}

function appointmentSections({ appointments }: WholeRecord, { day }: Words): IndexSection[] {
  const lines = appointments.map(
    ({ startsAt, minutes, therapistName, cancelledAt }) =>
      `${day(startsAt)}, ${minutes} minutes with ${therapistName}${cancelledAt ? ' (cancelled)' : ''}`,
  );
  return lines.length > 0 ? [{ title: 'Appointments', lines }] : [];
}

function keepingSections({ holds }: WholeRecord, { day }: Words): IndexSection[] {
  const lines = holds.map(
    ({ placedAt, placedByName, reason, liftedAt }) =>
      `Since ${day(placedAt)}, by ${placedByName}: ${reason}${liftedAt ? ` (until ${day(liftedAt)})` : ''}`,
  );
  return lines.length > 0 ? [{ title: 'Kept longer', lines }] : [];
}

/** A record in words, in the order in which a person would read it. Headings without anything below them are left out. */
export function recordSectionsOf(record: WholeRecord, words: Words): IndexSection[] {
  const { client } = record;
  const contact = [
    client.name,
    `Born ${dayAndYearWords(client.birthDate)}`,
    ...[client.phone, client.email, client.address].filter((part) => part !== null),
  ];
  return [
    { title: 'Contact data', lines: contact },
    ...intakeSections(record, words),
    ...screeningSections(record, words),
    ...noteSections(record, words).filter(({ lines }) => lines.length > 0),
    ...letterSections(record),
    ...referralSections(record),
    ...consentSections(record),
    ...recordSections(record, words),
    ...sheetSections(record, words),
    ...homeSections(record, words),
    ...courseSections(record),
    ...appointmentSections(record, words),
    ...keepingSections(record, words),
  ];
}
