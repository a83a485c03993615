/** "10,500"; `digits` after the point. */
export const countWords = (value: number, digits = 0): string =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** An amount of harm: "USD 10,500" for a currency code of three capitals, else "2 customers". Whole units, but never 0 for what is more. */
export function amountWords(value: number, unit: string): string {
  const number = value > 0 && value < 0.5 ? 'under 1' : countWords(value);
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

/** "74 %" of a share from 0 to 1. */
export const shareWords = (share: number): string => `${countWords(share * 100)} %`;

/** "1 vote", "3 votes"; `many` where an s does not do. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${countWords(n)} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
