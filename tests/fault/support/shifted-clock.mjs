/** Loaded before everything else (`node --import`): this process's wall clock goes wrong by so many milliseconds. */
const shift = Number(process.env['FASCICLE_FAULT_SHIFT'] ?? '0');
const Real = globalThis.Date;
const wrong = () => Real.now() + shift;

globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [wrong()] : args, newTarget),
  apply: () => new Real(wrong()).toString(),
  get: (target, key) => (key === 'now' ? wrong : Reflect.get(target, key)),
});
