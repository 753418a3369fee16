import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { spanishClaims } from './languages/es/claims';

/**
 * Ways of speaking that no text for a client may use: first the list of spec §11 with word boundaries ("secure" is no
 * cure) and the usual endings of the words, then what the seed articles claim without support (inventory P01–P29).
 */
export const englishClaims = {
  toxin: /\btoxins?\b/i,
  detox: /\bdetox\w*/i,
  'get rid of': /\b(?:gets?|getting|got) rid of\b/i,
  'massage away': /\bmassag(?:e|es|ed|ing) (?:\w+ ){0,3}?away\b/i,
  'lactic acid': /\blactic acid\b/i,
  flush: /\bflush(?:es|ed|ing)?\b/i,
  'metabolic waste': /\bmetabolic waste\b/i,
  superfood: /\bsuperfoods?\b/i,
  cure: /\bcur(?:e|es|ed|ing)\b/i,
  miracle: /\bmiracles?\b/i,
  guarantee: /\bguarantee(?:s|d|ing)?\b/i,
  'heals your disc or nerve': /\bheals? (?:your |the )?(?:discs?|nerves?)\b/i,
  realign: /\brealign\w*/i,
  alignment: /\balignment\b/i,
  decompress: /\bdecompress\w*/i,
  'creates space in the spine': /\bcreat(?:e|es|ing) space in the spine\b/i,
  'reduces inflammation':
    /\b(?:reduc|lower|lessen|eas|calm|fight)(?:e|es|s|ing)? (?:the )?inflammation\b/i,
  'best treatment': /\bbest (?:treatment|approach|therapy|remedy|remedie)(?:e?s)?\b/i,
  'without surgery': /(?<!\bmost people get better,? )\bwithout surgery\b/i,
  'never need surgery': /\bnever need surgery\b/i,
  'stop your medicine': /(?<!\bdo not )\bstop (?:taking )?(?:your )?medic\w*/i,
  catastrophic: /\bcatastroph\w*/i,
  agony: /\bagony\b/i,
  crumbling: /\bcrumbl\w*/i,
  'worn out spine': /\bworn[- ]out spine\b/i,
  'your disc has slipped out': /\byour disc has slipped out\b/i,

  'lymph flow': /\blymph (?:flow|drain\w*|system)\b|\btube of (?:body )?lotion\b/i,
  'better circulation':
    /\b(?:better|boost|improve|increase|more|raise)(?:s|d)? (?:\w+ ){0,2}(?:circulation|blood flow|oxygen)\b/i,
  'promotes healing':
    /\b(?:promot|speed|boost|support)(?:e|es|s|ing)? (?:up )?(?:the |your )?(?:healing|recovery)\b/i,
  'effective treatment': /\beffective (?:treatment|remedy|therapy)\b/i,
  'research says':
    /\b(?:according to|proven by|backed by|shown by) (?:research|science|studies)\b|\bendorphins?\b/i,
  'natural or powerful pain relief':
    /\b(?:natural|powerful) (?:pain|relie\w+|remedy|way to treat|treatment)\b/i,
  'takes pressure off the nerve':
    /\b(?:reliev|reduc|eas|tak|lessen|releas)(?:e|es|s|ing)? (?:the )?(?:pressure|strain|load|swelling)(?: \w+){0,5} nerves?\b/i,
  'inflamed nerve': /\binflamed (?:\w+ )?nerves?\b|\binflammation of the (?:\w+ )?nerves?\b/i,
  'often the piriformis':
    /\b(?:often|usually|mostly|commonly|mainly)\b[^.?!]{0,40}\bpiriformis\b|\bpiriformis\b[^.?!]{0,30}\b(?:often|usually|mostly)\b/i,
  'piriformis is the cause':
    /\bpiriformis spasms? (?:causes?|squeezes?|pinch(?:es)?|is|are)\b|\bcomes from (?:a |the )?piriformis\b/i,
  '70 percent': /\b70 ?(?:%|percent\b|per cent\b)/i,
  'rely on medicine': /\b(?:rely|depend|live) on (?:your )?(?:medic\w*|pills|drugs)\b/i,
  'works by acupressure': /\bworks? (?:by|through) acupressure\b|\bacupressure points?\b/i,
  'returns normal function':
    /\b(?:return|restore|bring back)s? (?:\w+ ){0,3}?(?:normal )?function\b/i,
  'years to master': /\byears to master\b|\bhighly (?:qualified|trained|skilled)\b/i,
  'everybody chooses it':
    /\b(?:many|most|more) people (?:choose|turn to|prefer)\b|\brelief is hard to find\b/i,
  favourite: /\b(?:my|our) favou?rites?\b/i,
  'a brand': /\b(?:Kong|Knobble|Body Back Buddy)\b/i,
  'somebody’s own story': /\bmercury poison\w*|\blive (?:to be |for |to )?(?:a )?100 years\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a claim is called in a message, whatever the language. */
export type ClaimName = keyof typeof englishClaims;
/** How one language says each of them: a language without one of them does not compile. */
type ClaimList = Readonly<Record<ClaimName, RegExp>>;

const claimLists: Readonly<Record<SheetLanguage, ClaimList>> = {
  en: englishClaims,
  es: spanishClaims,
};

/** Names of the claims a text makes in its language; empty when it makes none. */
export function claimsIn(text: string, language: SheetLanguage = 'en'): ClaimName[] {
  const plain = text.replace(/\s+/g, ' ');
  const list: ClaimList = claimLists[language];
  return (Object.keys(list) as ClaimName[]).filter((name) => list[name].test(plain));
}
