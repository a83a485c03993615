import type { Diagnostic } from '#core/base/diagnostic.ts';
import type { Scenario } from '#core/scenario/model.ts';

/** What a scenario text turned out to be; plain JSON, in the order of the file. `scenario` null: it could not be read. */
export interface CheckedText {
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** To the worker: a text to parse and lint. */
export interface CheckRequest {
  readonly id: number;
  readonly text: string;
}

/** From the worker: the answer to the request of that id. */
export interface CheckAnswer {
  readonly id: number;
  readonly result: CheckedText;
}
