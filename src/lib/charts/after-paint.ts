/*
 * Work that may wait until the browser has shown what was just typed: totals first, charts after. Each piece is a
 * task of its own, so that a key pressed meanwhile is answered in between. What a piece of work asks for in its turn
 * comes behind it without another paint in between: new figures first, then the charts that draw them.
 */

const waiting = new Set<() => void>();
let isArmed = false;
let channel: MessageChannel | undefined;

function takeOne(): void {
  const [work] = waiting;
  if (!work) {
    isArmed = false;
    return;
  }
  waiting.delete(work);
  channel?.port2.postMessage(undefined);
  work();
}

/** Does a piece of work once, after the next paint. Returns what takes it back while it has not begun. */
export function afterPaint(work: () => void): () => void {
  waiting.add(work);
  if (!isArmed) {
    isArmed = true;
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = takeOne;
    }
    const { port2 } = channel;
    requestAnimationFrame(() => {
      port2.postMessage(undefined);
    });
  }
  return () => {
    waiting.delete(work);
  };
}
