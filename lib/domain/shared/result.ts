/** What a rule or a write answers when "no" is an expected answer: refusals are returned, never thrown. */
export type Result<Value, Reason extends string> =
  { ok: true; value: Value } | { ok: false; reason: Reason };
