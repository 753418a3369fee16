/** `npm run doctor`: one line for everything an installation stands on; exit code 1 when something has to be mended. */
import { examine } from './doctor/examine';
import { loadDotEnv } from './start/dot-env';

const MARKS = { ok: 'ok    ', note: 'note  ', fail: 'FAIL  ' };

loadDotEnv();
const findings = await examine(process.env);
for (const { state, words } of findings) console.log(`${MARKS[state]}${words}`);
const broken = findings.filter(({ state }) => state === 'fail').length;
console.log(broken === 0 ? 'Nothing to mend.' : `${broken} to mend.`);
process.exitCode = broken === 0 ? 0 : 1;
