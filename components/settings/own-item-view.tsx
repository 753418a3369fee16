import type { OwnItem } from '@/lib/domain/home-care/own-item';

import { ownKindWords, ownPositionWords, ownSideWords } from './own-item-words';

interface OwnItemViewProps {
  item: OwnItem;
  /** The usual dose in words. */
  dose: string;
  loads: readonly string[];
  contacts: readonly string[];
  /** Who wrote it, when; who archived it. */
  history: readonly string[];
}

interface FactsProps {
  facts: readonly (readonly [string, string])[];
  /** Of what stands behind the names. */
  lang?: string;
}

function Facts({ facts, lang }: FactsProps) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-quiet">{name}</dt>
          <dd dir="auto" lang={lang}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What Spanish sheets say of it. */
function InSpanish({ item: { inSpanish, pictures } }: Pick<OwnItemViewProps, 'item'>) {
  if (!inSpanish) {
    return (
      <p className="text-quiet">
        Not written in Spanish: Spanish sheets say that it is in English.
      </p>
    );
  }
  const { name, steps, stopSign, equipment } = inSpanish;
  const shown = pictures.flatMap(({ altInSpanish }) => altInSpanish ?? []);
  return (
    <section aria-labelledby="spanish-title" className="grid gap-2">
      <h3 id="spanish-title" className="font-semibold">
        In Spanish
      </h3>
      <p lang="es" className="font-semibold">
        <bdi>{name}</bdi>
      </p>
      <ol lang="es" dir="auto" className="measure list-decimal pl-6">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <Facts
        lang="es"
        facts={[
          ['When to stop', stopSign],
          ['What is needed', equipment.join(', ') || '–'],
          ...shown.map((words, index) => [`Picture ${index + 1} shows`, words] as const),
        ]}
      />
    </section>
  );
}

/** An own item as it stands: what the client reads, and what the rules act by. */
export function OwnItemView({ item, dose, loads, contacts, history }: OwnItemViewProps) {
  const { name, kind, position, sided, steps, stopSign, equipment, needsHelper, pictures } = item;
  return (
    <section aria-labelledby="item-title" className="grid gap-4">
      <div>
        <h2 id="item-title" className="text-22 font-semibold">
          <bdi>{name}</bdi>
        </h2>
        <p className="font-semibold">Not yet clinically reviewed</p>
        {history.map((line) => (
          <p key={line} className="text-14 text-quiet">
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <ol className="measure list-decimal pl-6" dir="auto">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-4">
        {pictures.map(({ pictureId, alt }) => (
          <img
            key={pictureId}
            src={`/api/pictures/${pictureId}`}
            alt={alt}
            className="h-40 w-56 rounded border border-rule bg-white object-contain p-1 forced-color-adjust-none"
          />
        ))}
      </div>
      <Facts
        facts={[
          ['Kind', ownKindWords[kind]],
          ['How', ownPositionWords[position]],
          ['Side', ownSideWords[sided]],
          ['Dose', dose],
          ['When to stop', stopSign],
          ['What is needed', equipment.join(', ') || 'nothing'],
          ['What it asks of the body', loads.join(', ')],
          ['What it touches', contacts.join(', ')],
          ['Helper', needsHelper ? 'needed' : 'not needed'],
        ]}
      />
      <InSpanish item={item} />
    </section>
  );
}
