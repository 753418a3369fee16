import { headers } from 'next/headers';

import { IntakeApp } from '@/components/own-intake/intake-app';
import { intakeTextAddresses } from '@/components/own-intake/intake-texts';
import {
  intakeDeviceKey,
  intakeDeviceMark,
  type IntakeDoor,
} from '@/lib/access/require-intake-link';
import { contentVersion } from '@/lib/content/release';
import { documentHash } from '@/lib/data/document-hash';
import { readOwnIntake } from '@/lib/data/told-intakes';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { today as dayIn } from '@/lib/platform/clock';

import { IntakeFrame } from '../intake-frame';
import { intakeBeginning } from './intake-beginning';

/** Sent by the worker (public/intake/sw.js), which keeps a page that stands for any place in the intake. */
const KEEPS = 'x-fascicle-keeps';

interface OpenIntakeProps {
  door: Extract<IntakeDoor, { state: 'open' }>;
  token: string;
  language: SheetLanguage;
}

/** The questions in every language. The answers are not in the page: it asks for them, or has them on the device. */
export async function OpenIntake({ door, token, language }: OpenIntakeProps) {
  const own = await readOwnIntake(door.scope);
  if (!own) return <IntakeFrame language={language}>{null}</IntakeFrame>;
  const { timeZone, ...practice } = own.practice;
  const today = dayIn(timeZone);
  const { kind } = door.link;
  const isKept = (await headers()).has(KEEPS);
  const isFresh = !isKept && Object.keys(own.answers).length === 0;
  const person = { today, birthDate: own.birthDate };
  const texts = intakeTextAddresses();
  const page = { practice, ...person, contentVersion, texts };
  return (
    <IntakeApp
      token={token}
      mark={intakeDeviceMark(door.scope)}
      deviceKey={intakeDeviceKey(door.scope)}
      kind={kind}
      language={language}
      texts={texts}
      beginning={intakeBeginning(language, { ...person, isFresh })}
      practice={practice}
      {...person}
      stamp={documentHash(page).slice(0, 16)}
    />
  );
}
