import type { Metadata } from 'next';

import { BirthDateForm } from '@/components/own-intake/birth-date-form';
import { ClosedPage } from '@/components/own-intake/closed-page';
import { ForgetIntake } from '@/components/own-intake/forget-intake';
import { NotReviewed } from '@/components/own-intake/not-reviewed';
import {
  intakeDeviceMark,
  readIntakeDoor,
  type IntakeDoor,
} from '@/lib/access/require-intake-link';
import { languages } from '@/lib/content/languages/languages';
import { notReviewedPage } from '@/lib/content/languages/not-reviewed';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { languageHere } from '../../s/language-here';
import { IntakeFrame } from '../intake-frame';
import { openIntakeAction } from './actions';
import { OpenIntake } from './open-intake';

interface IntakePageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
}

/** No name, and nothing of health: a phone lies about with its list of pages open. */
export const metadata: Metadata = {
  title: 'Before your visit',
  robots: { index: false, follow: false, noarchive: true },
};

const monthsIn = (language: SheetLanguage): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, month, 15),
    ),
  );

type Shut = Exclude<IntakeDoor, { state: 'open' | 'ask' }>;

function Closed({ door, language }: { door: Shut; language: SheetLanguage }) {
  const link = door.state === 'unknown' ? null : door.link;
  return (
    <ClosedPage
      state={door.state}
      practice={link && { name: link.practiceName, practicePhone: link.practicePhone }}
      backTo={link?.kind === 'tablet' ? '/today' : null}
      words={languages[language].intake.closed}
    />
  );
}

interface GateProps {
  door: Extract<IntakeDoor, { state: 'ask' }>;
  token: string;
  language: SheetLanguage;
}

function Gate({ door, token, language }: GateProps) {
  const words = languages[language].intake.gate;
  return (
    <>
      <h1 className="text-36 font-semibold">{words.title}</h1>
      <p>{fillIn(words.lead, { practice: door.link.practiceName })}</p>
      <BirthDateForm
        action={openIntakeAction.bind(null, token)}
        words={words}
        months={monthsIn(language)}
      />
      <p className="text-18 text-quiet">{words.why}</p>
      <NotReviewed lines={notReviewedPage(language)} />
    </>
  );
}

/** A client's own intake: the birth date first, then the questions; once it is sent, thanks and nothing else. */
export default async function OwnIntakePage({ params, searchParams }: IntakePageProps) {
  const token = decodeURIComponent((await params).token).slice(0, 64);
  const door = await readIntakeDoor(token);
  const asked = (await searchParams).lang;
  const sheet = door.state === 'unknown' ? undefined : door.link.language;
  const language = await languageHere({ asked, sheet });
  if (door.state === 'open') return <OpenIntake {...{ door, token, language }} />;
  return (
    <IntakeFrame language={language}>
      <div className="grid gap-6">
        <ForgetIntake
          mark={door.state === 'unknown' ? null : intakeDeviceMark(door.link)}
          isShared={door.state !== 'unknown' && door.link.kind === 'tablet'}
          isSent={door.state === 'sent'}
        />
        {door.state === 'ask' ? (
          <Gate {...{ door, token, language }} />
        ) : (
          <Closed {...{ door, language }} />
        )}
      </div>
    </IntakeFrame>
  );
}
