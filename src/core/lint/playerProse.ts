import type { Span } from '../base/span.ts';
import type { Scenario } from '../scenario/model.ts';

/** A text that players see during play, and the tag it stands in. */
export interface PlayerText {
  readonly what: string;
  readonly text: string;
  readonly span: Span;
}

/** Everything a seat or the projector may show before the debrief, in the order of the model. */
export function* playerProse(s: Scenario): Generator<PlayerText> {
  for (const r of s.roles) if (r.brief !== null) yield { what: `the brief of ${r.id}`, text: r.brief, span: r.span };
  for (const x of s.stages) yield { what: `stage ${x.id}`, text: `${x.title}\n${x.prose.text}`, span: x.span };
  for (const x of s.alerts) {
    yield { what: `alert ${x.id}`, text: x.prose.text, span: x.span };
    for (const f of x.findings) yield { what: `a finding of ${x.id}`, text: f.prose.text, span: f.span };
  }
  for (const x of s.injects) yield { what: `inject ${x.id}`, text: x.prose.text, span: x.span };
  for (const d of s.decisions) {
    yield { what: `decision ${d.id}`, text: d.prose.text, span: d.span };
    if (d.otherwise) yield { what: `the otherwise of ${d.id}`, text: d.otherwise.prose.text, span: d.otherwise.span };
    for (const o of d.options) {
      yield { what: `option ${o.id}`, text: o.prose.text, span: o.span };
      for (const outcome of o.outcomes) yield { what: `an outcome of ${o.id}`, text: outcome.prose.text, span: outcome.span };
    }
  }
  for (const x of s.updates) yield { what: `update ${x.id}`, text: x.prose.text, span: x.span };
  for (const x of s.intel) yield { what: `intel ${x.id}`, text: x.prose.text, span: x.span };
  for (const x of s.privates) yield { what: 'a private fact', text: x.prose.text, span: x.span };
  for (const x of s.assumptions) yield { what: `assumption ${x.id}`, text: x.prose.text, span: x.span };
}
