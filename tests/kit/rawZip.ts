import { deflateSync, strToU8 } from 'fflate';

/** One file of a hand-made ZIP. Sizes and method are what its headers claim; what they leave open is true. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Default 8: deflated. */
  readonly method?: number;
  readonly packedSize?: number;
  readonly size?: number;
}

const numbers = (...pairs: readonly (readonly [number, 2 | 4])[]): Uint8Array => Uint8Array.from(pairs.flatMap(([n, width]) => Array.from({ length: width }, (_, i) => (n >>> (8 * i)) & 255)));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** A ZIP file written byte by byte (APPNOTE 4.3), so that its headers can lie. */
export function rawZip(files: readonly RawFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, method = 8, packedSize, size = bytes.length } of files) {
    const packed = method === 8 ? deflateSync(bytes) : bytes;
    const path = strToU8(name);
    const common = numbers([20, 2], [2048, 2], [method, 2], [0, 2], [33, 2], [0, 4], [packedSize ?? packed.length, 4], [size, 4], [path.length, 2], [0, 2]);
    const local = joined(numbers([0x04034b50, 4]), common, path, packed);
    directory.push(joined(numbers([0x02014b50, 4], [20, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), path));
    parts.push(local);
    offset += local.length;
  }
  const central = joined(...directory);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [central.length, 4], [offset, 4], [0, 2]);
  return joined(...parts, central, end);
}
