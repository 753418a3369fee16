import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { ToneShape } from '@/components/ui/tone-shape';
import type { Signature } from '@/lib/domain/consent/signature';

import { DrawnSignature } from './drawn-signature';
import { ReadText } from './read-text';

export interface HomeAreaView {
  area: string;
  title: string;
  /** "Client: yes, talk it through, then it counts". */
  lines: readonly {
    id: string;
    given: boolean;
    said: string;
    shown: { text: string; language: string } | null;
  }[];
  /** Somebody said "I want to talk first". */
  wantsTalk: boolean;
  /** A yes that does not count before it was talked through. */
  waits: boolean;
}

export interface HomeSignatureView {
  id: string;
  /** "Client", "Rosa Lind (mother)". */
  who: string;
  at: string;
  signature: Signature;
}

interface HomeConsentsProps {
  areas: readonly HomeAreaView[];
  signatures: readonly HomeSignatureView[];
  /** What one tap writes down of an area; null: nobody here may. */
  talked: ((area: string, said: 'yes' | 'no') => FormAction) | null;
}

/** What was signed at home, area by area: each yes waits for a talk in the room, and one tap says that it was had. */
export function HomeConsents({ areas, signatures, talked }: HomeConsentsProps) {
  return (
    <section
      id="home-consents"
      aria-labelledby="home-consents-title"
      className="grid scroll-mt-20 gap-4 border-l-4 border-limits pl-4"
    >
      <div>
        <h2 id="home-consents-title" className="text-22 font-semibold">
          Consents signed at home
        </h2>
        <p className="measure text-quiet">
          A no counts already. A yes counts once you have talked it through with the client here.
        </p>
      </div>
      <ul className="divide-y divide-rule border-y border-rule">
        {areas.map((one) => (
          <Area key={one.area} view={one} talked={talked} />
        ))}
      </ul>
      {signatures.map((one) => (
        <Signed key={one.id} view={one} />
      ))}
    </section>
  );
}

function Area({ view, talked }: { view: HomeAreaView } & Pick<HomeConsentsProps, 'talked'>) {
  const { area, title, lines, wantsTalk, waits } = view;
  return (
    <li className="grid gap-2 py-3">
      <p className="flex items-center gap-2 font-semibold">
        {waits ? <ToneShape tone="hold" /> : null}
        {title}
      </p>
      {lines.map(({ id, said, shown }) => (
        <div key={id}>
          <p dir="auto">{said}</p>
          {shown ? <ReadText title={title} shown={shown} /> : null}
        </div>
      ))}
      {wantsTalk ? <p>Wants to talk about it first: ask in the intake.</p> : null}
      {waits && talked ? <Buttons area={area} title={title} talked={talked} /> : null}
    </li>
  );
}

function Buttons({
  area,
  title,
  talked,
}: {
  area: string;
  title: string;
  talked: NonNullable<HomeConsentsProps['talked']>;
}) {
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <OneButtonForm action={talked(area, 'yes')} kind="secondary" pending="Saving">
        Talked through: yes<span className="sr-only"> to {title}</span>
      </OneButtonForm>
      <OneButtonForm action={talked(area, 'no')} kind="quiet" pending="Saving">
        Now says no<span className="sr-only"> to {title}</span>
      </OneButtonForm>
    </div>
  );
}

function Signed({ view: { who, at, signature } }: { view: HomeSignatureView }) {
  return (
    <div className="grid gap-1">
      <p dir="auto">
        Signed by {who}, {at}
        {signature.way === 'typed' ? ', with the name ' : ''}
        {signature.way === 'typed' ? <bdi className="font-semibold">{signature.name}</bdi> : null}
      </p>
      {signature.way === 'drawn' ? (
        <DrawnSignature drawing={signature.drawing} label={`Signature of ${who}`} />
      ) : null}
    </div>
  );
}
