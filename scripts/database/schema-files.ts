import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface SchemaFile {
  path: string;
  content: string;
}

/** `prisma/schema.prisma` and every file of `prisma/models`. */
export async function readSchema(): Promise<SchemaFile[]> {
  const root = path.resolve(import.meta.dirname, '../../prisma');
  const models = await readdir(path.join(root, 'models'));
  const files = ['schema.prisma', ...models.filter((name) => name.endsWith('.prisma')).sort()];
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(root, name === 'schema.prisma' ? '' : 'models', name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}
