import { Notice } from '@/components/ui/notice';
import type { Training } from '@/lib/domain/practice/training';

import { trainingWords } from './role-words';

interface TrainingNoticeProps {
  training: Training;
  /** Who of the practice has it recorded, and the licence that they work under; empty: none recorded. */
  trained: readonly { name: string; licence: string }[];
  /** The person at the screen has it. */
  isMine: boolean;
}

const withLicence = ({ name, licence }: { name: string; licence: string }): string =>
  `${name} (${licence || 'no licence recorded'})`;

/** Where guidance asks for a therapist with further training: what it asks, and who here has it. */
export function TrainingNotice({ training, trained, isMine }: TrainingNoticeProps) {
  const name = trainingWords[training];
  if (isMine) {
    return (
      <Notice tone="fine" word="Your training" title={`${name} is recorded for you`}>
        <p>This client’s suspected cause asks for a therapist with it.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="hold" word="Training needed" title={`A therapist with training in ${name}`}>
      <p>This client’s suspected cause asks for it, and none is recorded for you.</p>
      <p>
        {trained.length > 0 ? (
          <>
            Recorded here for: <bdi>{trained.map(withLicence).join('; ')}</bdi>.
          </>
        ) : (
          'Nobody here has it recorded. The owner records it in Settings, People.'
        )}
      </p>
    </Notice>
  );
}
