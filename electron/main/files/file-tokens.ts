import { randomUUID } from 'node:crypto';
import { CodedError } from '#shared/ipc/result';

export interface FileTokens {
  readonly issue: (path: string) => string;
  /** @throws CodedError `token-unknown` for anything that was not issued since the program started */
  readonly resolve: (token: string) => string;
}

/** The page never learns a path: it holds a token for a file that the user chose, and can ask for no other. */
export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    issue: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    resolve: (token) => {
      const path = paths.get(token);
      if (path === undefined) throw new CodedError('token-unknown');
      return path;
    },
  };
}
