import type { Choice } from '@/components/forms/choice-group';
import { loadTagNames } from '@/lib/content/load-tags';
import { regions as regionTexts } from '@/lib/content/regions';
import {
  ownContacts,
  ownLoads,
  type OwnContact,
  type OwnLoad,
} from '@/lib/domain/home-care/own-item';

export const loadWords = (load: OwnLoad): string =>
  load === 'none' ? 'None of these' : loadTagNames[load];

export const contactWords = (contact: OwnContact): string =>
  contact === 'nothing' ? 'It touches nothing' : regionTexts[contact].therapist;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function optionsOf<Id extends string>(
  [none, ...rest]: readonly [Id, ...Id[]],
  words: (id: Id) => string,
): Choice[] {
  return [...rest, none].map((value) => ({ value, label: capital(words(value)) }));
}

/** What the form lists; that it is none of them stands last. */
export const loadOptions = optionsOf<OwnLoad>(ownLoads, loadWords);
export const contactOptions = optionsOf<OwnContact>(ownContacts, contactWords);
