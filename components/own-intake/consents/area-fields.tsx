'use client';

import { OptionGroup } from '@/components/forms/option-group';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import { consentWishes, type ConsentWish } from '@/lib/domain/told-intake/told-consent-answer';

import { BigOption, BigOptions } from '../questions/big-option';

interface AreaFieldProps {
  area: ConsentArea;
  own: IntakeInLanguage;
  /** Undefined: not answered. Nothing is chosen before somebody chooses, and there is no yes to all. */
  wish: ConsentWish | undefined;
  error: string | undefined;
  onChoose: (wish: ConsentWish) => void;
}

/** Yes, no, or to be talked of, for one part of the body; the text that is signed stands above it in full. */
export function AreaField({ area, own, wish, error, onChoose }: AreaFieldProps) {
  const { areas } = own.homeConsent;
  const id = `consent-${area}`;
  return (
    <OptionGroup
      id={id}
      legend={<span className="text-22">{own.consent.areas[area].title}</span>}
      hint={<span className="text-ink">{areas[area]}</span>}
      error={error}
    >
      <BigOptions>
        {consentWishes.map((one) => (
          <BigOption
            key={one}
            type="radio"
            id={`${id}-${one}`}
            name={id}
            label={own.homeConsent[one]}
            checked={wish === one}
            onChange={() => onChoose(one)}
          />
        ))}
      </BigOptions>
    </OptionGroup>
  );
}
