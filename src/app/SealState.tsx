import type { SealedReading } from '#core/report/sealed/readSealed.ts';
import { sealGroups } from '#core/report/sealed/sealGroups.ts';
import type { SealedPart } from '#core/report/sealed/sealedParts.ts';
import {
  sealed_chain_at, sealed_chain_start, sealed_damaged, sealed_no_manifest, sealed_part_book, sealed_part_feedback, sealed_part_log, sealed_part_report, sealed_part_scenario, sealed_seal,
  sealed_whole,
} from '#messages/compiled/messages.js';
import type { OpenedLog } from '#stores/openedLogTypes.ts';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';

const PARTS: Readonly<Record<SealedPart, () => string>> = { log: sealed_part_log, scenario: sealed_part_scenario, book: sealed_part_book, feedback: sealed_part_feedback, report: sealed_part_report };

/** What was proved of a sealed file: whole, or which part was changed and, in the log, from which entry on. */
export function SealState({ reading, log }: { readonly reading: SealedReading; readonly log: OpenedLog | null }) {
  const broken = log?.record.brokenAfter ?? null;
  const chain = broken === null ? null : broken === 0 ? sealed_chain_start() : sealed_chain_at({ entry: broken });
  if (!reading.manifest) return <InlineMessage kind="late">{sealed_no_manifest()} {chain}</InlineMessage>;
  if (reading.damaged.length > 0 || chain !== null) {
    const parts = new Intl.ListFormat('en').format((reading.damaged.length > 0 ? reading.damaged : (['log'] as const)).map((part) => PARTS[part]()));
    return <InlineMessage kind="late">{sealed_damaged({ parts })} {chain}</InlineMessage>;
  }
  return (
    <InlineMessage kind="done">
      {sealed_whole({ made: reading.made, entries: log?.record.entries.length ?? 0 })} {sealed_seal({ seal: sealGroups(reading.seal) })}
    </InlineMessage>
  );
}
