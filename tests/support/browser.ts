import NextAuth from 'next-auth';
import type { NextApiRequest, NextApiResponse } from 'next';

import { authOptions } from '@/lib/access/auth-options';

interface SetCookie {
  value: string;
  /** Attributes as they were sent, lower case. */
  attributes: string[];
}

interface Answer {
  status: number;
  body: unknown;
  location: string | undefined;
  cookies: Map<string, SetCookie>;
}

function parseSetCookie(line: string): [string, SetCookie] {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  return [
    pair.slice(0, at),
    {
      value: decodeURIComponent(pair.slice(at + 1)),
      attributes: attributes.map((one) => one.toLowerCase()),
    },
  ];
}

/** The answer's side of next-auth's handler. */
class Response {
  status_ = 200;
  body: unknown = undefined;
  readonly headers = new Map<string, string | string[]>();

  status(code: number): this {
    this.status_ = code;
    return this;
  }
  setHeader(name: string, value: string | string[]): this {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }
  getHeader(name: string): string | string[] | undefined {
    return this.headers.get(name.toLowerCase());
  }
  json(body: unknown): void {
    this.body = body;
  }
  send(body: unknown): void {
    this.body = body;
  }
  end(): void {
    this.body ??= undefined;
  }
}

/** Keeps cookies as a browser does and talks to next-auth as `app/api/auth` does: the real protocol, without a port. */
export class Browser {
  readonly cookies = new Map<string, string>();

  async ask(
    method: 'GET' | 'POST',
    path: string,
    { body = {}, headers = {} }: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const request = {
      method,
      headers: { host: '127.0.0.1:3000', ...headers },
      query: { nextauth: path.split('/') },
      cookies: Object.fromEntries(this.cookies),
      body,
    };
    const response = new Response();
    await NextAuth(
      request as unknown as NextApiRequest,
      response as unknown as NextApiResponse,
      authOptions(),
    );
    const lines = [response.getHeader('set-cookie') ?? []].flat();
    const cookies = new Map(lines.map(parseSetCookie));
    for (const [name, { value }] of cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.getHeader('location');
    return {
      status: response.status_,
      body: response.body,
      location: typeof location === 'string' ? location : undefined,
      cookies,
    };
  }

  async post(
    path: string,
    body: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const { body: csrf } = await this.ask('GET', 'csrf');
    const { csrfToken } = csrf as { csrfToken: string };
    return this.ask('POST', path, { body: { csrfToken, ...body }, headers });
  }

  signIn(email: string, password: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post('callback/credentials', { email, password }, headers);
  }
}
