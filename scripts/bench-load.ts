/**
 * `npm run bench:load -- --practices 1000 --clients 1000000`: builds a large database and one of a hundredth of its size, and
 * measures in both what people wait for. `--keep DIR` keeps them for a second run, which then only measures.
 */
import { measureLoad } from './scale/bench-load';
import { runProgram } from './start/run-program';

await runProgram(measureLoad);
