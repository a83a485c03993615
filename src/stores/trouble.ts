import { Fault } from '#core/base/fault.ts';
import {
  app_trouble_fault, app_trouble_locked, app_trouble_log_broken, app_trouble_not_found, app_trouble_other_tab, app_trouble_other_version,
  app_trouble_storage_blocked, app_trouble_storage_full,
} from '#messages/compiled/messages.js';
import type { Trouble } from './sessionTypes.ts';

const WORDS: Readonly<Record<Trouble['code'], () => string>> = {
  'storage-full': app_trouble_storage_full,
  'storage-blocked': app_trouble_storage_blocked,
  'log-broken': app_trouble_log_broken,
  'other-version': app_trouble_other_version,
  'not-found': app_trouble_not_found,
  'scenario-fault': app_trouble_fault,
  'other-tab': app_trouble_other_tab,
  'locked': app_trouble_locked,
};

/** A trouble in words that say what to do. */
export const trouble = (code: Trouble['code']): Trouble => ({ code, message: WORDS[code]() });

/** What a storage that did not write is called; anything unexpected counts as blocked. */
export function storeTrouble(error: unknown): Trouble {
  return trouble(error instanceof Fault && error.code === 'storage-full' ? 'storage-full' : 'storage-blocked');
}
