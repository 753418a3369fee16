import { fillIn } from '@/lib/domain/shared/fill-in';

import type { PhoneItem } from './phone-page';
import { useWords } from './words';

interface GuideItemProps {
  item: PhoneItem;
  /** 1, 2, 3 … of those that are done today. */
  place: number;
  of: number;
}

/** What is done now: its name, side and dose, and a large picture. */
export function GuideItem({ item, place, of }: GuideItemProps) {
  const words = useWords();
  const { name, sideWords, doseWords, pictures, drawnNote, writtenIn } = item;
  return (
    <>
      <div>
        <p className="text-18 text-quiet">{fillIn(words.of, { place, all: of })}</p>
        <h1 lang={writtenIn} className="text-28 font-semibold wrap-anywhere">
          {name}
        </h1>
        <p className="font-semibold">
          {sideWords ? `${sideWords}. ` : ''}
          {doseWords}
        </p>
      </div>
      <div className="flex flex-wrap gap-4">
        {pictures.map(({ src, alt, writtenIn: of, high }) => (
          <img
            key={src}
            src={src}
            alt={alt}
            lang={of}
            width={440}
            height={high}
            className="h-auto max-h-60 w-auto max-w-full rounded border border-rule bg-white forced-color-adjust-none p-1"
          />
        ))}
      </div>
      {drawnNote ? <p className="text-16 text-quiet">{drawnNote}</p> : null}
    </>
  );
}

/** How it is done, and when to stop it: under the clock, where it is not in the way of who knows it. */
export function GuideSteps({ item }: { item: PhoneItem }) {
  const words = useWords();
  const { pictures, steps, adaptations, stopSign, writtenIn } = item;
  return (
    <>
      <details open={pictures.length === 0}>
        <summary className="inline-flex min-h-11 items-center text-link font-semibold">
          {words.guide.steps}
        </summary>
        <ol lang={writtenIn} className="grid list-decimal gap-2 pt-2 pl-8">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {adaptations.map((line) => (
          <p key={line} className="pt-2 font-semibold">
            {line}
          </p>
        ))}
      </details>
      {stopSign ? (
        <p lang={writtenIn} className="border-l-4 border-stop pl-4">
          {stopSign}
        </p>
      ) : null}
    </>
  );
}
