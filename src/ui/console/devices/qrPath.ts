import { encode } from 'uqr';

/** Light modules around a code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code as one SVG path in a square of `size` modules, quiet zone included: each row's dark runs as rectangles. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data: rows, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x] === true) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  }
  return { path, size };
}
