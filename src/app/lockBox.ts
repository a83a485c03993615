import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { passphraseBox } from '#adapters/seal/passphraseBox.ts';
import type { PassphraseBox } from '#core/ports.ts';

/** Seals finished exercises in this browser. */
export const lockBox = (): PassphraseBox => passphraseBox(crypto, () => chooseSealer(crypto));
