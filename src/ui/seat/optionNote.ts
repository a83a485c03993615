import type { OptionView, RoleView } from '#core/views/commonView.ts';
import { seat_option_used, seat_option_work, seat_option_work_none } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';

/** How long an option's work takes and whose it is, or that it was used already. */
export function optionNote(option: OptionView, roles: readonly RoleView[]): string {
  if (!option.free) return seat_option_used();
  const by = roles.find((role) => role.id === option.by)?.title ?? option.by;
  return option.takes > 0 ? seat_option_work({ takes: duration(option.takes), role: by }) : seat_option_work_none();
}
