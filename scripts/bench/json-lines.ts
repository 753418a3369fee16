/** The floor of `consult --batch`: reads every line, parses it, and writes it again. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [source = ''] = process.argv.slice(2);
for await (const line of createInterface({
  input: createReadStream(source),
  crlfDelay: Infinity,
})) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`);
}
