import {
  library_trend_cloud, library_trend_identity, library_trend_iot_ot, library_trend_telemetry,
} from '#messages/compiled/messages.js';

const KNOWN: Readonly<Record<string, () => string>> = {
  identity: library_trend_identity,
  cloud: library_trend_cloud,
  'iot-ot': library_trend_iot_ot,
  telemetry: library_trend_telemetry,
};

/** A modernisation trend in words; an author's own id is shown with its dashes as spaces. */
export function trendWord(trend: string): string {
  const known = Object.hasOwn(KNOWN, trend) ? KNOWN[trend] : undefined;
  if (known !== undefined) return known();
  const words = trend.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
