import { Table } from '@/components/ui/table';
import type { CameBack, ItemBack } from '@/lib/domain/check-in/came-back';
import { stopWords } from '@/lib/domain/check-in/told-words';
import { dayWords } from '@/lib/domain/shared/day-words';

interface BackTableProps {
  back: CameBack;
  nameOf: Partial<Record<string, string>>;
}

const countOf = ({ days }: ItemBack): number => days.filter(Boolean).length;

/** A row of small squares, one a day, that says the same as the number beside it. */
function Days({ one }: { one: ItemBack }) {
  return (
    <span aria-hidden className="flex flex-wrap gap-0.5">
      {one.days.map((isDone, index) => (
        <span
          key={index}
          className={isDone ? 'size-4 bg-work' : 'size-4 border border-line bg-surface'}
        />
      ))}
    </span>
  );
}

/** Where it was, as the phone asks; before and after the exercises, as the paper does. */
const places = ['back', 'leg', 'before', 'after'] as const;

const Unsaid = () => (
  <>
    <span aria-hidden>–</span>
    <span className="sr-only">not said</span>
  </>
);

function PainWords({ back: { pain } }: Pick<BackTableProps, 'back'>) {
  if (pain.length === 0) return <p className="text-quiet">No pain was told.</p>;
  return (
    <Table caption="Pain told from home, 0 to 10" head={['Day', 'Back', 'Leg', 'Before', 'After']}>
      {pain.map(({ day, ...said }) => (
        <tr key={day}>
          <th scope="row" className="font-normal">
            {dayWords(day)}
          </th>
          {places.map((place) => (
            <td key={place} className="tabular-nums">
              {said[place] ?? <Unsaid />}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** By item: on how many days it was done, and why it was broken off; then the pain of each day. */
export function BackTable({ back, nameOf }: BackTableProps) {
  return (
    <>
      <Table
        caption={`Done since ${dayWords(back.since)}`}
        head={['Item', 'Days done', 'Broken off']}
      >
        {back.items.map((one) => (
          <tr key={one.item}>
            <th scope="row" className="font-semibold">
              {nameOf[one.item] ?? one.item}
            </th>
            <td>
              <span className="tabular-nums">
                {countOf(one)} of {one.days.length}
              </span>
              <Days one={one} />
            </td>
            <td>
              {one.stopped.length === 0 ? (
                <span className="text-quiet">No</span>
              ) : (
                <ul>
                  {one.stopped.map(({ day, reason }, index) => (
                    <li key={index}>
                      {dayWords(day)}: {stopWords[reason]}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </Table>
      <PainWords back={back} />
    </>
  );
}
