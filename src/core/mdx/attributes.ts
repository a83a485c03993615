import type { Span } from '../base/span.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Effects } from '../scenario/model.ts';
import type { Element } from './elements.ts';
import type { Start, Value } from './literalForms.ts';

/** The attributes of one component, read by their rules. What was missing or wrong is `null` (or `[]`, or false) here. */
export class Attributes {
  readonly element: Element;
  readonly span: Span;
  readonly place: number;
  private readonly values: ReadonlyMap<string, Value>;

  constructor(element: Element, span: Span, place: number, values: ReadonlyMap<string, Value>) {
    this.element = element;
    this.span = span;
    this.place = place;
    this.values = values;
  }

  text(name: string): string | null {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : null;
  }

  number(name: string): number | null {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : null;
  }

  truth(name: string): boolean | null {
    const value = this.values.get(name);
    return typeof value === 'boolean' ? value : null;
  }

  list(name: string): readonly string[] {
    const value = this.values.get(name);
    return Array.isArray(value) ? value : [];
  }

  condition(name: string): Condition | null {
    const value = this.values.get(name);
    return typeof value === 'object' && 'expr' in value ? value : null;
  }

  start(name: string): Start | null {
    const value = this.values.get(name);
    return typeof value === 'object' && !Array.isArray(value) && ('at' in value || 'when' in value) ? (value as Start) : null;
  }

  effects(): Effects {
    return {
      sets: this.list('sets'),
      clears: this.list('clears'),
      gains: this.list('gains'),
      evicts: this.list('evicts'),
      harms: this.list('harms'),
      repairs: this.list('repairs'),
      raises: this.list('raises'),
      goto: this.text('goto'),
    };
  }
}
