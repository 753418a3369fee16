import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { Training } from '@/lib/domain/practice/training';
import type { SourceMark } from '@/lib/domain/shared/source-mark';

/** Which suspected cause asks for a therapist with further training: comfort work for a cleared tumour, spec §4.7. */
export const causeTrainings: readonly {
  cause: SuspectedCause;
  training: Training;
  sources: readonly SourceMark[];
}[] = [{ cause: 'spinal_tumour', training: 'oncology', sources: ['V20', 'V12', 'S', 'P'] }];
