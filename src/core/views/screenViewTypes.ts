import type { Prose } from '../scenario/prose.ts';
import type { BriefView, ClockView, DecisionCore, HarmView, RoleView, StageView, TitleView } from './commonView.ts';


export interface ScreenView {
  readonly audience: 'screen';
  readonly title: TitleView;
  readonly clock: ClockView;
  readonly stage: StageView | null;
  readonly roles: readonly RoleView[];
  /** Open, awaiting approval, and the newest three that are past. */
  readonly decisions: readonly (DecisionCore & { readonly options: readonly { readonly id: string; readonly title: string }[] })[];
  /** The newest brief that went to every business role, or the newest one. */
  readonly brief: BriefView | null;
  readonly harms: readonly HarmView[];
  readonly ending: { readonly title: string; readonly prose: Prose } | null;
}
