/** Selects the name behind a "by" column: who signed, decided, issued. */
export const withName = { select: { account: { select: { name: true } } } } as const;

export interface NamedMember {
  account: { name: string };
}

export function nameOf(member: NamedMember | null): string | null {
  return member?.account.name ?? null;
}
