import webPush from 'web-push';

import type { PushTarget } from '@/lib/domain/reminders/reminder';
import { env } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

/** A service that does not answer must not hold a job for long. */
const WAIT_MS = 15_000;
/** Longer than this nobody needs a reminder. */
const TTL_SECONDS = 2 * 60 * 60;

export interface Push {
  title: string;
  body: string;
}

/** `gone`: the phone or its browser has thrown the place away. */
export type PushOutcome = 'sent' | 'gone' | 'failed';

const GONE = new Set([404, 410]);

/**
 * Whom a push service may turn to (RFC 8292): our address, or, on a machine that only serves itself over http, a name on
 * it, since nothing else is taken.
 */
const contactOf = (appUrl: string): string =>
  appUrl.startsWith('https:') ? appUrl : `mailto:push@${new URL(appUrl).hostname}`;

/** Sends one push, sealed for the phone alone. What went wrong is in the log as a number, without address and text. */
export async function sendPush(target: PushTarget, push: Push): Promise<PushOutcome> {
  const { push: keys, appUrl } = env();
  if (!keys) return 'failed';
  try {
    await webPush.sendNotification(target, JSON.stringify(push), {
      vapidDetails: { subject: contactOf(appUrl), ...keys },
      TTL: TTL_SECONDS,
      timeout: WAIT_MS,
    });
    return 'sent';
  } catch (error) {
    const status = error instanceof webPush.WebPushError ? error.statusCode : 0;
    if (GONE.has(status)) return 'gone';
    logWarning('a push was not taken', { action: 'send_push', code: String(status) });
    return 'failed';
  }
}
