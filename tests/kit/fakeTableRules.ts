import type { Refusal } from '#core/exercise/command.ts';
import type { Cause } from '#core/ports.ts';
import type { TableRules } from '#stores/table/host/tableRules.ts';

/** Rules that count: every command is written down, with its cause; each stream shows what it may. */
export interface FakeRules extends TableRules {
  readonly log: { readonly role: string; readonly text: string; readonly cause: Cause }[];
  /** Shown to every stream. */
  second: number;
  stopped: boolean;
  /** Refuses from now on. */
  refusal: Refusal | null;
}

/** `log`: what an earlier page of the same exercise has kept. */
export function fakeRules(log: FakeRules['log'] = []): FakeRules {
  const rules: FakeRules = {
    title: 'Harbor light', log, second: 0, stopped: false, refusal: null,
    submit(role, act, cause) {
      if (rules.refusal) return rules.refusal;
      log.push({ role, text: act.do === 'note' ? act.text : act.do, cause });
      return null;
    },
    observe(objective, text, cause) {
      log.push({ role: `objective ${objective}`, text, cause });
      return null;
    },
    feedback({ by, name }, { named }) {
      log.push({ role: 'feedback', text: `${by} ${named ? name : ''}`, cause: { dev: '', n: 0 } });
      return null;
    },
    saved: async () => undefined,
    state: (stream) => ({
      view: rules.stopped ? null : { audience: stream, clock: { now: rules.second }, secret: `only ${stream}`, said: log.filter((l) => `seat:${l.role}` === stream || stream === 'screen').map((l) => l.text) },
      orders: { stopped: rules.stopped, blackout: false, spotlight: null },
    }),
    dossier: () => ({ second: rules.second, log: [...log] }),
    heard: () => new Map(log.map(({ cause }) => [cause.dev, cause.n])),
  };
  return rules;
}
