/*
 * Work that may wait until the browser has shown what was just typed: totals first, charts after. Each piece is a
 * task of its own, so that a key pressed meanwhile is answered in between.
 */

const waiting = new Set<() => void>();
let isArmed = false;
let channel: MessageChannel | undefined;

function takeOne(): void {
  for (const work of waiting) {
    waiting.delete(work);
    work();
    break;
  }
  if (waiting.size > 0) channel?.port2.postMessage(undefined);
  else isArmed = false;
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
