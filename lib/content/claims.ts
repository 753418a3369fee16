/** A way of speaking that no text for a client may use (spec §11), and what it is called in a message. */
interface Claim {
  name: string;
  pattern: RegExp;
}

/** Spec §11, with word boundaries ("secure" is no cure) and the usual endings of the words. */
const CLAIMS: readonly Claim[] = [
  { name: 'toxin', pattern: /\btoxins?\b/i },
  { name: 'detox', pattern: /\bdetox\w*/i },
  { name: 'get rid of', pattern: /\b(?:gets?|getting|got) rid of\b/i },
  { name: 'massage away', pattern: /\bmassag(?:e|es|ed|ing) (?:\w+ ){0,3}?away\b/i },
  { name: 'lactic acid', pattern: /\blactic acid\b/i },
  { name: 'flush', pattern: /\bflush(?:es|ed|ing)?\b/i },
  { name: 'metabolic waste', pattern: /\bmetabolic waste\b/i },
  { name: 'superfood', pattern: /\bsuperfoods?\b/i },
  { name: 'cure', pattern: /\bcur(?:e|es|ed|ing)\b/i },
  { name: 'miracle', pattern: /\bmiracles?\b/i },
  { name: 'guarantee', pattern: /\bguarantee(?:s|d|ing)?\b/i },
  { name: 'heals your disc or nerve', pattern: /\bheals? (?:your |the )?(?:discs?|nerves?)\b/i },
  { name: 'realign', pattern: /\brealign\w*/i },
  { name: 'alignment', pattern: /\balignment\b/i },
  { name: 'decompress', pattern: /\bdecompress\w*/i },
  { name: 'creates space in the spine', pattern: /\bcreat(?:e|es|ing) space in the spine\b/i },
  { name: 'reduces inflammation', pattern: /\breduc(?:e|es|ing) inflammation\b/i },
  { name: 'best treatment', pattern: /\bbest treatments?\b/i },
  {
    name: 'without surgery',
    pattern: /(?<!\bmost people get better,? )\bwithout surgery\b/i,
  },
  { name: 'never need surgery', pattern: /\bnever need surgery\b/i },
  {
    name: 'stop your medicine',
    pattern: /(?<!\bdo not )\bstop (?:taking )?(?:your )?medic\w*/i,
  },
  { name: 'catastrophic', pattern: /\bcatastroph\w*/i },
  { name: 'agony', pattern: /\bagony\b/i },
  { name: 'crumbling', pattern: /\bcrumbl\w*/i },
  { name: 'worn out spine', pattern: /\bworn[- ]out spine\b/i },
  { name: 'your disc has slipped out', pattern: /\byour disc has slipped out\b/i },
];

/** Names of the claims a client-facing text makes; empty when it makes none. */
export function claimsIn(text: string): string[] {
  const plain = text.replace(/\s+/g, ' ');
  return CLAIMS.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
}
