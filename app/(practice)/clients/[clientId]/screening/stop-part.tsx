import { IncidentForm } from '@/components/screening/incident-form';
import { StopScreen } from '@/components/screening/stop-screen';
import { levelLooks } from '@/components/screening/finding-view';
import type { Member } from '@/lib/access/require-member';
import { dispositionActions } from '@/lib/content/disposition-actions';
import { ruleBook } from '@/lib/content/rule-book';
import { listIncidentNotes } from '@/lib/data/screenings';
import { findPractice } from '@/lib/data/practices';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import { together } from '@/lib/data/transaction';
import type { Finding } from '@/lib/domain/screening/screening';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, today } from '@/lib/platform/clock';
import { shownDate } from '@/app/shown-date';

import { addIncidentNoteAction } from './actions';
import type { LiveSituation } from './page';

const names = ruleNames(ruleBook);

const phoneLabels = {
  emergencyNumber: 'Emergency',
  urgentPhone: 'Urgent care',
  crisisPhone: 'Crisis line',
  maternityPhone: 'Maternity unit',
} as const;

/** The crisis or maternity text stands in for the general one only where that is the only emergency. */
function actionFor(stopping: readonly Finding[]) {
  const level = stopping.some((one) => one.level === 'emergency') ? 'emergency' : 'urgent';
  const emergencies = stopping.filter((one) => one.level === level);
  const own = emergencies.map(
    ({ rule }) => ruleBook.redFlags.find((flag) => flag.id === rule)?.ownAction,
  );
  const [first] = own;
  return first && own.every((one) => one === first)
    ? { level, action: dispositionActions[first] }
    : { level, action: dispositionActions[level] };
}

function phoneOf(practice: PracticeRow, phone: keyof typeof phoneLabels | null) {
  const number = phone && practice[phone];
  return phone && number ? { label: phoneLabels[phone], number } : null;
}

/** The stop screen, while an emergency or urgent finding blocks the visit; nothing otherwise. */
export async function StopPart({
  situation,
  member,
}: {
  situation: LiveSituation;
  member: Member;
}) {
  const { chart, live } = situation;
  const stopping = live.screening.findings.filter(
    ({ level, blocks, rule }) =>
      blocks && (level === 'emergency' || level === 'urgent') && rule !== 'ci_red_flag_open',
  );
  if (stopping.length === 0) return null;
  const { practice, notes } = await together(member.scope, async (scope) => ({
    practice: await findPractice(scope),
    notes: await listIncidentNotes(scope, chart.client.id),
  }));
  const { level, action } = actionFor(stopping);
  const { timeZone } = member.practice;
  const ids = { clientId: chart.client.id, screeningId: chart.screening?.id ?? '' };
  return (
    <StopScreen
      word={levelLooks[level === 'emergency' ? 'emergency' : 'urgent'].word}
      title={action.title}
      lines={[...action.lines]}
      phone={phoneOf(practice, action.phone)}
      settingsHref="/settings"
      summaryHref={`/api/clients/${chart.client.id}/emergency-summary`}
      findings={stopping.map(({ rule }) => names.rule(rule))}
    >
      <IncidentForm
        action={addIncidentNoteAction.bind(null, ids)}
        notes={notes.map((note) => ({
          id: note.id,
          when: `${shownDate(today(timeZone, note.createdAt), member.today)} ${clockTime(note.createdAt, timeZone)}`,
          by: note.createdByName,
          text:
            note.note ||
            `Raised by the screening: ${note.rules.map((rule) => names.rule(rule)).join(', ')}.`,
        }))}
      />
    </StopScreen>
  );
}
