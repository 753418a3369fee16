import type { StopPhone } from '@/components/screening/stop-screen';
import { dispositionActions, type DispositionAction } from '@/lib/content/disposition-actions';
import { ruleBook } from '@/lib/content/rule-book';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import type { RedFlag } from '@/lib/domain/screening/red-flag';
import type { Screening } from '@/lib/domain/screening/screening';

export interface StopView {
  title: string;
  lines: readonly string[];
  phones: StopPhone[];
}

type PhoneName = NonNullable<DispositionAction['phone']>;

const phoneLabels: Record<PhoneName, string> = {
  emergencyNumber: 'Call',
  urgentPhone: 'Urgent care',
  crisisPhone: 'Crisis line',
  maternityPhone: 'Maternity unit',
};

/** What the emergency findings ask for, where the general text does not fit. */
function ownActions({ findings }: Screening): Set<RedFlag['ownAction']> {
  const emergencies = findings.filter(({ level }) => level === 'emergency');
  const flags = emergencies.map(({ rule }) => ruleBook.redFlags.find(({ id }) => id === rule));
  return new Set(flags.map((flag) => flag?.ownAction));
}

/** The crisis text only when the safety question is the only emergency (decisions 5); in pregnancy the unit comes first. */
function actionOf(screening: Screening): DispositionAction {
  if (screening.disposition !== 'emergency') return dispositionActions.urgent;
  const own = ownActions(screening);
  if (own.has('maternity')) return dispositionActions.maternity;
  return own.size === 1 && own.has('crisis')
    ? dispositionActions.crisis
    : dispositionActions.emergency;
}

/** The stop screen of a blocked emergency or urgent screening; null for anything else. */
export function stopView(screening: Screening, practice: PracticeRow): StopView | null {
  const { disposition, blocked } = screening;
  if (!blocked || (disposition !== 'emergency' && disposition !== 'urgent')) return null;
  const { title, lines, phone } = actionOf(screening);
  const wanted: (PhoneName | null)[] =
    disposition === 'emergency' ? [phone, 'emergencyNumber'] : [phone];
  const phones = [...new Set(wanted)].flatMap((name) => {
    const number = name && practice[name];
    return name && number ? [{ label: phoneLabels[name], number }] : [];
  });
  return { title, lines, phones };
}
