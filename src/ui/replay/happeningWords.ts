import type { Happening, HappeningKind } from '#core/views/happenings.ts';
import type { Scenario } from '#core/scenario/model.ts';
import {
  replay_access, replay_access_gone, replay_alert, replay_duty, replay_duty_due, replay_duty_met, replay_ended, replay_expired, replay_foiled, replay_found, replay_harm,
  replay_harm_over, replay_inject, replay_intel, replay_intel_due, replay_opened, replay_revealed, replay_roles, replay_stage, replay_step, replay_update, replay_worked,
} from '#messages/compiled/messages.js';

const WORDS: Readonly<Record<HappeningKind, (input: { title: string }) => string>> = {
  stage: replay_stage, step: replay_step, foiled: replay_foiled, access: replay_access, 'access-gone': replay_access_gone, alert: replay_alert, inject: replay_inject,
  found: replay_found, worked: replay_worked, opened: replay_opened, expired: replay_expired, update: replay_update, intel: replay_intel, 'intel-due': replay_intel_due,
  duty: replay_duty, 'duty-due': replay_duty_due, 'duty-met': replay_duty_met, harm: replay_harm, 'harm-over': replay_harm_over, revealed: replay_revealed, ended: replay_ended,
};

/** "Alert: odd login (Triage analyst)". */
export function happeningWords(s: Scenario, { kind, title, roles }: Happening): string {
  const what = WORDS[kind]({ title });
  if (roles.length === 0 || roles.length === s.roles.length) return what;
  return replay_roles({ what, roles: roles.map((id) => s.roles.find((role) => role.id === id)?.title ?? id).join(', ') });
}
