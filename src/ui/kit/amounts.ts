import { kit_amount, kit_percent } from '#messages/compiled/messages.js';

const CURRENCY = /^[A-Z]{3}$/;

/** "10,500": whole numbers; `digits` for tables that need decimals. */
export function count(value: number, digits = 0, locale = 'en-US'): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** An amount of harm: "USD 10,500" for a currency code of three capitals, else "2 customers". Rounded to whole units. */
export function amount(value: number, unit: string, locale = 'en-US'): string {
  if (!CURRENCY.test(unit)) return kit_amount({ amount: count(value, 0, locale), unit });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: unit, currencyDisplay: 'code', maximumFractionDigits: 0 });
  return money.format(value).replace(/\u00a0/g, ' ');
}

/** "74 %" of a share from 0 to 1. */
export function percent(share: number): string {
  return kit_percent({ value: count(share * 100) });
}
