import { lazy, Suspense, type ReactNode } from 'react';
import type { ConsoleControl } from '../control.ts';
import type { PlainSheet, Sheet } from '../sheet.ts';
import { AdvanceSheet } from './AdvanceSheet.tsx';
import { AlertSheet } from './AlertSheet.tsx';
import { AlertsSheet } from './AlertsSheet.tsx';
import { AskSheet } from './AskSheet.tsx';
import { AssumeSheet } from './AssumeSheet.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { CommitSheet } from './CommitSheet.tsx';
import { ExtendSheet } from './ExtendSheet.tsx';
import { InjectsSheet } from './InjectsSheet.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { LogSheet } from './LogSheet.tsx';
import { MessageSheet } from './MessageSheet.tsx';
import { PaletteSheet } from './PaletteSheet.tsx';
import { PartSheet } from './PartSheet.tsx';
import { RankSheet } from './RankSheet.tsx';
import { RerouteSheet } from './RerouteSheet.tsx';
import { ShareSheet } from './ShareSheet.tsx';
import { StopSheet } from './StopSheet.tsx';
import { VoteSheet } from './VoteSheet.tsx';

/** With its QR codes a chunk of its own: comes when it is first opened. */
const DevicesSheet = lazy(async () => ({ default: (await import('../devices/DevicesSheet.tsx')).DevicesSheet }));

type Drawn = (c: ConsoleControl) => ReactNode;

const PLAIN: Readonly<Record<PlainSheet, Drawn>> = {
  palette: (c) => <PaletteSheet c={c} />,
  keys: (c) => <KeysSheet c={c} />,
  alerts: (c) => <AlertsSheet c={c} />,
  injects: (c) => <InjectsSheet c={c} />,
  message: (c) => <MessageSheet c={c} />,
  reroute: (c) => <RerouteSheet c={c} />,
  assume: (c) => <AssumeSheet c={c} />,
  part: (c) => <PartSheet c={c} />,
  rank: (c) => <RankSheet c={c} />,
  stop: (c) => <StopSheet c={c} />,
  log: (c) => <LogSheet c={c} />,
  devices: (c) => <Suspense fallback={null}><DevicesSheet c={c} /></Suspense>,
};

/** The sheet that is open, drawn anew for each thing it is about; nothing if that thing is gone. */
export function SheetHost({ c }: { readonly c: ConsoleControl }) {
  const { sheet } = c.ui;
  if (sheet === null) return null;
  switch (sheet.kind) {
    case 'ask': return <AskSheet key={sheet.ask.title} c={c} ask={sheet.ask} />;
    case 'advance': return <AdvanceSheet key={sheet.how} c={c} how={sheet.how} />;
    case 'commit':
    case 'vote':
    case 'extend': return <DecisionSheet c={c} sheet={sheet} />;
    case 'alert': {
      const alert = c.view.alerts.find((a) => a.id === sheet.alert);
      return alert ? <AlertSheet key={alert.id} c={c} alert={alert} /> : null;
    }
    case 'brief': {
      const update = c.view.updates.find((u) => u.id === sheet.update);
      return update ? <BriefSheet key={update.id} c={c} update={update} /> : null;
    }
    case 'share': {
      const intel = c.view.intel.find((i) => i.id === sheet.intel);
      return intel ? <ShareSheet key={intel.id} c={c} intel={intel} /> : null;
    }
    default: return PLAIN[sheet.kind](c);
  }
}

interface DecisionSheetProps {
  readonly c: ConsoleControl;
  readonly sheet: Extract<Sheet, { kind: 'commit' | 'vote' | 'extend' }>;
}
function DecisionSheet({ c, sheet }: DecisionSheetProps) {
  const decision = c.view.decisions.find((d) => d.id === sheet.decision);
  if (!decision) return null;
  if (sheet.kind === 'commit') return <CommitSheet key={decision.id} c={c} decision={decision} />;
  if (sheet.kind === 'vote') return <VoteSheet key={decision.id} c={c} decision={decision} />;
  return <ExtendSheet key={decision.id} c={c} decision={decision} />;
}
