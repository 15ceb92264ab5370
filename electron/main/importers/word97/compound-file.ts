import { CFB } from '@e965/xlsx';
import { CodedError } from '#shared/ipc/result';

/** The little of the library that is used; it has no types of its own for this part. */
interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> | undefined }[];
}

/** The streams of an old Office file by their names, such as `WordDocument`. Only those of the root. */
export function openCompoundFile(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = parse(bytes);
  const streams = new Map<string, Buffer>();
  file.FullPaths.forEach((path, index) => {
    const [, name = '', below] = path.split('/');
    const content = file.FileIndex[index]?.content;
    if (content && below === undefined) streams.set(name, Buffer.from(content));
  });
  return streams;
}

function parse(bytes: Uint8Array): CompoundFile {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' }) as CompoundFile;
  } catch (cause) {
    throw new CodedError('file-corrupt', { cause });
  }
}
