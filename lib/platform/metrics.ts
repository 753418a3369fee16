/** Seconds: from a lookup to what a person takes for broken. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Labels = Readonly<Record<string, string>>;

interface Series {
  labels: Labels;
  /** A counter's or gauge's value; a histogram's sum. */
  value: number;
  /** How many observations each bucket took, the last one for everything above. */
  buckets?: number[];
}

interface Metric {
  kind: 'counter' | 'gauge' | 'histogram';
  help: string;
  series: Map<string, Series>;
}

const KEY = Symbol.for('fascicle.metrics');
const holder = globalThis as { [KEY]?: Map<string, Metric> };

/** Of this process alone; whoever reads them adds the processes up. The bundler may load this file more than once. */
function registry(): Map<string, Metric> {
  holder[KEY] ??= new Map();
  return holder[KEY];
}

function seriesOf(name: string, kind: Metric['kind'], help: string, labels: Labels): Series {
  const metric = registry().get(name) ?? { kind, help, series: new Map<string, Series>() };
  registry().set(name, metric);
  const key = JSON.stringify(labels);
  const series = metric.series.get(key) ?? { labels, value: 0 };
  metric.series.set(key, series);
  return series;
}

interface Named {
  name: string;
  help: string;
  /** Names of our own code alone: a route's pattern, a closed code. Never an id, a name or an address as it was asked. */
  labels?: Labels;
}

/** Counts one more. */
export function count({ name, help, labels = {} }: Named): void {
  seriesOf(name, 'counter', help, labels).value += 1;
}

/** Sets what is measured anew each time. */
export function gauge({ name, help, labels = {} }: Named, value: number): void {
  seriesOf(name, 'gauge', help, labels).value = value;
}

/** Notes how long something took. */
export function observe({ name, help, labels = {} }: Named, seconds: number): void {
  const series = seriesOf(name, 'histogram', help, labels);
  series.buckets ??= Array.from({ length: BUCKETS.length + 1 }, () => 0);
  const found = BUCKETS.findIndex((bound) => seconds <= bound);
  const index = found < 0 ? BUCKETS.length : found;
  series.buckets[index] = (series.buckets[index] ?? 0) + 1;
  series.value += seconds;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function histogramLines(name: string, { labels, value, buckets = [] }: Series): string[] {
  let sum = 0;
  const lines = buckets.map((some, index) => {
    sum += some;
    const le = String(BUCKETS[index] ?? '+Inf');
    return `${name}_bucket${labelText({ ...labels, le })} ${sum}`;
  });
  return [
    ...lines,
    `${name}_sum${labelText(labels)} ${value}`,
    `${name}_count${labelText(labels)} ${sum}`,
  ];
}

/** Everything in Prometheus' text form. */
export function metricsText(): string {
  const lines = [...registry()].flatMap(([name, { kind, help, series }]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    ...[...series.values()].flatMap((one) =>
      kind === 'histogram'
        ? histogramLines(name, one)
        : [`${name}${labelText(one.labels)} ${one.value}`],
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

/** For tests. */
export function forgetMetrics(): void {
  registry().clear();
}
