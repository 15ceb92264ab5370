import { createHash, hash } from 'node:crypto';

/** Hex SHA-256 of a text's UTF-8 bytes, or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** For content that comes in pieces. */
export function startSha256(): { add: (piece: Uint8Array) => void; end: () => string } {
  const running = createHash('sha256');
  return {
    add: (piece) => {
      running.update(piece);
    },
    end: () => running.digest('hex'),
  };
}
