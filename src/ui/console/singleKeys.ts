const PLACE = 'hotwash.console.single-keys';

/** Whether single keys act (WCAG 2.1.4); kept in this browser where it may be, else on. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return !forgotten.off;
  }
}

/** What a browser without storage keeps until the page is closed. */
const forgotten = { off: false };

export function setSingleKeys(on: boolean): void {
  forgotten.off = !on;
  try {
    localStorage.setItem(PLACE, on ? 'on' : 'off');
  } catch {
    // A blocked storage only loses the setting at the next visit.
  }
}
