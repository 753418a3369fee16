import { FilledLines } from '@/components/home-care/filled-lines';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

interface ClosedPageProps {
  state: 'over' | 'revoked' | 'unknown' | 'sent';
  /** Null where nobody knows whose link it was. */
  practice: { name: string; practicePhone: string | null } | null;
  /** On the practice's tablet: where its own work goes on. */
  backTo: string | null;
  words: OwnIntakeTexts['closed'];
}

/** In the place of the questions: what has become of the link, and whom to ask. Nothing of any answer, on any device. */
export function ClosedPage({ state, practice, backTo, words }: ClosedPageProps) {
  const { title, lines } = words[state];
  const numbers = {
    ...{ urgentPhone: null, emergencyNumber: null, maternityPhone: null, crisisPhone: null },
    name: practice?.name ?? '',
    practicePhone: practice?.practicePhone ?? null,
  };
  return (
    <div className="grid gap-6">
      <h1 className="text-36 font-semibold">{title}</h1>
      <div className="grid gap-3">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {practice ? (
          <p>
            <bdi className="font-semibold">{practice.name}</bdi>
          </p>
        ) : null}
        {numbers.practicePhone ? (
          <FilledLines lines={[words.phone]} practice={numbers} missing="" />
        ) : null}
      </div>
      {backTo ? (
        <div className="grid justify-items-start gap-4 border-t-2 border-rule pt-6">
          <p className="text-22 font-semibold">{words.giveBack}</p>
          {/* A plain link: nothing of the practice is loaded before it is tapped. */}
          <a href={backTo} className={classNames(buttonStyle('secondary'), 'min-h-14')}>
            {words.practice}
          </a>
        </div>
      ) : null}
    </div>
  );
}
