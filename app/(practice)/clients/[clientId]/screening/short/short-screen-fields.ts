import { newsFacts, type ShortScreenAnswers } from '@/lib/domain/screening/short-screen';
import { shortScreenSchema } from '@/lib/domain/screening/short-screen.schema';

type Parsed =
  | { ok: true; answers: ShortScreenAnswers }
  | { ok: false; errors: { field: string; message: string }[] };

const isNews = (id: string): boolean => newsFacts.some((fact) => fact === id);

/** Reads what the form sends: `redFlags.<id>` and `news.<id>`, everything else is not its own. */
export function readShortScreen(formData: FormData): Parsed {
  const redFlags: Record<string, unknown> = {};
  const news: Record<string, unknown> = {};
  for (const [name, value] of formData) {
    const [part, id = ''] = name.split('.');
    if (part === 'redFlags') redFlags[id] = value;
    if (part === 'news' && isNews(id)) news[id] = value;
  }
  const parsed = shortScreenSchema.safeParse({ redFlags, news });
  if (parsed.success) return { ok: true, answers: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }));
  return { ok: false, errors };
}
