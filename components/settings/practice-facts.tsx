import { Stat } from '@/components/ui/stat';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

import { phoneWords } from './phone-words';

interface PracticeFactsProps {
  name: string;
  paper: 'a4' | 'letter';
  timeZone: string;
  phones: Record<PhoneNumber, string | null>;
}

/** The practice's own data, for everybody who may not change it. */
export function PracticeFacts({ name, paper, timeZone, phones }: PracticeFactsProps) {
  return (
    <dl className="max-w-2xl border-t-2 border-ink">
      <Stat label="Name">
        <bdi>{name}</bdi>
      </Stat>
      <Stat label="Paper">{paper === 'a4' ? 'A4' : 'Letter'}</Stat>
      <Stat label="Time zone">{timeZone.replaceAll('_', ' ')}</Stat>
      {phoneWords.map((phone) => (
        <Stat key={phone.name} label={phone.label}>
          {phones[phone.name] ?? 'Missing'}
        </Stat>
      ))}
    </dl>
  );
}
