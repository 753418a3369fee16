/** A start that cannot go on for a reason that a person can mend: printed as it is, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}
