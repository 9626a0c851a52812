/**
 * What the page is asked to note while keys are typed. It is sent to the page as text: it can use nothing of this file
 * but itself.
 *
 * A key counts from `event.timeStamp` to the message behind the next animation frame, when the browser has the frame
 * that shows it. Event Timing would hide what is under 16 ms and round the rest to 8.
 */

/**
 * @typedef {object} Key a key pressed in a cell, with times in milliseconds from the press
 * @property {number} at when it was pressed
 * @property {string} totals the totals that the frame shows
 * @property {number} [shown] until the frame that shows them is handed over
 * @property {number} [drawn] until the last visible chart has been drawn anew
 * @property {number} [chartShown] until the frame with that chart is handed over
 */

/** @typedef {{ keys: Key[], longTasks: number[], totals: () => string }} Watch */

/** Begins to watch; the notes are at `globalThis.parleyWatch`. */
export function watchKeys() {
  /** @type {Watch} */
  const watch = {
    keys: [],
    longTasks: [],
    totals: () => document.querySelector('table[role="grid"] tfoot')?.textContent ?? '',
  };
  Object.assign(globalThis, { parleyWatch: watch });

  /** @param {() => void} then what is done when the browser has taken over the next frame */
  const afterFrame = (then) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(undefined);
    });
  };

  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key.length !== 1) return;
    /** @type {Key} */
    const key = { at: event.timeStamp, totals: '' };
    watch.keys.push(key);
    afterFrame(() => {
      key.shown = performance.now() - key.at;
      key.totals = watch.totals();
    });
  };
  window.addEventListener('keydown', onKey, { capture: true });

  // A chart says in an attribute of its canvas that it has been drawn, each time anew.
  const charts = new MutationObserver(() => {
    const now = performance.now();
    const key = watch.keys.at(-1);
    if (!key) return;
    key.drawn = now - key.at;
    afterFrame(() => {
      key.chartShown = performance.now() - key.at;
    });
  });
  document.addEventListener('DOMContentLoaded', () => {
    charts.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
