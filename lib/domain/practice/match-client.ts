/** A client as names are compared: the words of the name, without accents and capitals. */
export interface NamedClient {
  id: string;
  name: string;
  birthDate: string;
  words: readonly string[];
}

export type Match =
  { kind: 'one'; clientId: string } | { kind: 'several'; clientIds: string[] } | { kind: 'none' };

/** A name of one word could be anybody's: the title has to be that word and no other. */
function isNamed(client: NamedClient, title: ReadonlySet<string>): boolean {
  const { words } = client;
  if (words.length === 0 || !words.every((word) => title.has(word))) return false;
  return words.length > 1 || title.size === 1;
}

/**
 * Whom the title of a calendar event names: the client whose whole name stands in it, in any order and among other words
 * ("Massage, Berg Nina, 60 min"). Of several the one with the longest name; `several` where two fit as well. Nothing is
 * guessed from part of a name.
 */
export function matchClient(titleWords: readonly string[], clients: readonly NamedClient[]): Match {
  const title = new Set(titleWords);
  const named = clients.filter((client) => isNamed(client, title));
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  const [first, ...others] = named.filter(({ words }) => words.length === longest);
  if (!first) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'one', clientId: first.id }
    : { kind: 'several', clientIds: [first, ...others].map(({ id }) => id) };
}
