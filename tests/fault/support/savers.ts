import { randomUUID } from 'node:crypto';

import { callAction, formOf, noState } from '../../attack/support/actions';
import type { Attack } from '../../attack/support/attack';
import { actionNamed } from '../../attack/support/endpoints';
import type { Answer } from '../../attack/support/http';
import { askOwner } from './installation';
import type { Timed } from './timed';

/** A try that takes longer is given up, as the page's own sender does. */
const TRY_MILLISECONDS = 6_000;
const PAUSE_MILLISECONDS = 60;
/** Nobody comes back to life after that; a run that has failed must end. */
const GIVE_UP_MILLISECONDS = 60_000;

interface Save {
  name: string;
  /** From the first try until it was acknowledged. */
  milliseconds: number;
  tries: number;
}

interface Refused {
  status: number;
  text: string;
}

export interface Saved {
  acknowledged: Save[];
  /** Answers that were neither an acknowledgement nor one that says "try again". */
  wrong: Refused[];
  /** The longest that one try waited. */
  slowest: number;
  /** Tries that had to be made again. */
  again: number;
  /** Those of them that heard of a full disk. */
  full: number;
}

let number = 0;

/** What is sent twice when the first answer is lost: the same key, as a page keeps it. */
function newClient(): { name: string; args: unknown[] } {
  number += 1;
  const name = `Fault ${randomUUID().slice(0, 8)} Person${number}`;
  const fields = { name, birthDate: '1979-04-12', anyway: 'yes', once: randomUUID() };
  return { name, args: [noState, formOf(fields)] };
}

/** What a person is told then: that nothing can be saved, that nothing typed is lost, and whom to tell. */
const FULL = /disk is full, and nothing can be saved\. What you typed is still here\. Tell whoever/;

const NOT_NOW = /The database did not answer/;

type Verdict = 'saved' | 'again' | 'wrong';

function judge({ status, text, headers }: Answer): Verdict {
  if (
    headers['x-action-redirect'] !== undefined &&
    /\/clients\//.test(String(headers['x-action-redirect']))
  )
    return 'saved';
  // No connection, the balancer's or the app's own "not now", or the form with "the database did not answer".
  const isAgain = [0, 502, 503, 504].includes(status) || NOT_NOW.test(text) || FULL.test(text);
  return isAgain ? 'again' : 'wrong';
}

async function tryOnce(url: string, cookie: string, args: unknown[]): Promise<Answer> {
  const began = performance.now();
  try {
    return await callAction(actionNamed('addClientAction'), args, {
      url,
      cookie,
      timeout: TRY_MILLISECONDS,
      path: '/clients/new',
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const milliseconds = performance.now() - began;
    return { status: 0, headers: {}, body: Buffer.alloc(0), text, milliseconds };
  }
}

/** One person who saves one client after the other, each until it is acknowledged, until `isOver`. */
async function person(
  url: string,
  cookie: string,
  saved: Saved,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const { name, args } = newClient();
    const began = performance.now();
    for (let tries = 1; ; tries += 1) {
      const answer = await tryOnce(url, cookie, args);
      saved.slowest = Math.max(saved.slowest, answer.milliseconds);
      const verdict = judge(answer);
      if (verdict === 'saved') {
        saved.acknowledged.push({ name, milliseconds: performance.now() - began, tries });
        break;
      }
      if (verdict === 'wrong') {
        saved.wrong.push({ status: answer.status, text: answer.text.slice(0, 200) });
        break;
      }
      saved.again += 1;
      if (FULL.test(answer.text)) saved.full += 1;
      if (performance.now() - began > GIVE_UP_MILLISECONDS) {
        saved.wrong.push({ status: answer.status, text: `not acknowledged in a minute: ${name}` });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}

/** Several people at once save new clients; call the answer's `end` to let each finish what has begun. */
export function startSavers(
  url: string,
  cookie: string,
  people = 6,
): { saved: Saved; end: () => Promise<Saved> } {
  const saved: Saved = { acknowledged: [], wrong: [], slowest: 0, again: 0, full: 0 };
  let isOver = false;
  const all = Array.from({ length: people }, () => person(url, cookie, saved, () => isOver));
  return {
    saved,
    end: async () => {
      isOver = true;
      await Promise.all(all);
      return saved;
    },
  };
}

/** Every acknowledged client is there once, with the words of the name and the audit row that belong to it. */
export async function checkSaved(
  attack: Attack,
  { ownerUrl, saved, timed }: { ownerUrl: string; saved: Saved; timed: Timed },
): Promise<void> {
  const rows = await askOwner<{ name: string; times: number; words: number; audited: number }>(
    ownerUrl,
    `SELECT c.name, count(*)::int AS times,
       min((SELECT count(*) FROM client_name_word w WHERE w.client_id = c.id))::int AS words,
       min((SELECT count(*) FROM audit_event e WHERE e.entity_id = c.id AND e.action LIKE '%client%'))::int AS audited
     FROM client c WHERE c.name LIKE 'Fault %' GROUP BY c.name`,
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  const names = saved.acknowledged.map(({ name }) => name);
  attack.attempts(
    'every acknowledged save is there',
    names.map((name) => ({ name, problem: found.has(name) ? null : 'lost' })),
  );
  attack.attempts(
    'none is there twice',
    rows.map(({ name, times }) => ({ name, problem: times === 1 ? null : `${times} times` })),
  );
  attack.attempts(
    'none is half there',
    rows.map(({ name, words, audited }) => ({
      name,
      problem:
        words === 3 && audited === 1 ? null : `${words} words of the name, ${audited} audit rows`,
    })),
  );
  attack.attempts('every answer is a saved one, or says to try again', [
    ...saved.wrong.map(({ status, text }) => ({ name: `status ${status}`, problem: text })),
    ...names.map((name) => ({ name, problem: null })),
  ]);
  timed.check(attack, 'no try waits longer than 6 s', {
    figures: [saved.slowest],
    most: TRY_MILLISECONDS,
  });
}
