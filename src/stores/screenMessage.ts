import type { ScreenView } from '#core/views/screenViewTypes.ts';

/** Between the console and the projector's window. `hello` asks for the newest picture; `beat` says that the console is there; `bye` that it left. */
export type ScreenMessage = { readonly kind: 'hello' | 'beat' | 'bye' } | ScreenPicture;

/** A whole picture. After "Real incident: stop" `view` is `null`: nothing of the exercise leaves. */
export interface ScreenPicture {
  readonly kind: 'picture';
  readonly view: ScreenView | null;
  readonly blackout: boolean;
  readonly stopped: boolean;
  readonly spotlight: string | null;
}
