import { Table } from '@/components/ui/table';
import type { FrozenTest } from '@/lib/domain/session-record/frozen-record.schema';

interface Pain {
  back: number | null;
  leg: number | null;
}

interface BeforeAfterProps {
  before: Pain;
  after: Pain;
  tests: readonly FrozenTest[];
}

const changeWords = { better: 'Better', same: 'The same', worse: 'Worse' } as const;

function painChange(before: number | null, after: number | null): string {
  if (before === null || after === null) return '';
  if (before === after) return changeWords.same;
  return after < before ? changeWords.better : changeWords.worse;
}

/** Pain and functional tests before and after, side by side. */
export function BeforeAfter({ before, after, tests }: BeforeAfterProps) {
  return (
    <Table caption="Before and after" head={['What', 'Before', 'After', 'Change']}>
      {(['back', 'leg'] as const).map((place) => (
        <tr key={place}>
          <th scope="row">{place === 'back' ? 'Back pain, 0 to 10' : 'Leg pain, 0 to 10'}</th>
          <td>{before[place] ?? '–'}</td>
          <td>{after[place] ?? '–'}</td>
          <td>{painChange(before[place], after[place])}</td>
        </tr>
      ))}
      {tests.map(({ name, side, before: from, after: to, change }) => (
        <tr key={`${name}-${side ?? ''}`}>
          <th scope="row">{side ? `${name}, ${side}` : name}</th>
          <td>{from ?? '–'}</td>
          <td>{to ?? '–'}</td>
          <td>{change ? changeWords[change] : ''}</td>
        </tr>
      ))}
    </Table>
  );
}
