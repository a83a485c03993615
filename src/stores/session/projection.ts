import type { Channel } from '#core/ports.ts';
import type { Run } from '#core/exercise/run.ts';
import { screenView } from '#core/views/screenView.ts';
import type { ScreenMessage, ScreenPicture } from '../screenMessage.ts';

/** What the projector is told besides the view. */
export type ScreenOrder = Omit<ScreenPicture, 'kind' | 'view'>;
const FIRST: ScreenOrder = { blackout: false, stopped: false, spotlight: null };

/** Sends the projector's picture out: after every change, and to a window that asks. */
export class Projection {
  private readonly channel: Channel<ScreenMessage>;
  private readonly run: Run;
  private order: ScreenOrder = FIRST;
  private readonly unsubscribe: () => void;

  constructor(channel: Channel<ScreenMessage>, run: Run) {
    this.channel = channel;
    this.run = run;
    this.unsubscribe = channel.subscribe((message) => {
      if (message.kind === 'hello') this.show(this.order);
    });
  }

  show(order: ScreenOrder): void {
    this.order = order;
    this.channel.post({ kind: 'picture', view: order.stopped ? null : screenView(this.run), ...order });
  }
  beat(): void {
    this.channel.post({ kind: 'beat' });
  }
  leave(): void {
    this.unsubscribe();
    this.channel.post({ kind: 'bye' });
    this.channel.close();
  }
}
