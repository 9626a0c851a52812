/**
 * What the market page is asked to note while a title is typed and roles are opened. It is sent to the page as text: it
 * can use nothing of this file but itself. A key counts from `event.timeStamp` to the message behind the animation frame
 * in which the list fits the text that it made.
 */

/** @typedef {{ at: number, text: string, shown?: number }} TitleKey */
/** @typedef {{ keys: TitleKey[], longTasks: number[], drawn: () => number[] }} MarketWatch */

/** Begins to watch; the notes are at `globalThis.parleyMarket`. */
export function watchMarket() {
  /** @type {{ at: number, code: string }[]} */
  const bands = [];
  /** @type {MarketWatch} */
  const watch = {
    keys: [],
    longTasks: [],
    drawn: () =>
      bands.flatMap(({ at, code }) => {
        const file = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith(`/occupations/${code}.json`));
        return file instanceof PerformanceResourceTiming ? [at - file.responseEnd] : [];
      }),
  };
  Object.assign(globalThis, { parleyMarket: watch });

  /** @param {() => void} then */
  const afterFrame = (then) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(undefined);
    });
  };

  window.addEventListener(
    'input',
    (event) => {
      if (event.target instanceof HTMLInputElement && event.target.role === 'combobox')
        watch.keys.push({ at: event.timeStamp, text: event.target.value });
    },
    { capture: true },
  );
  const lists = new MutationObserver((changes) => {
    for (const { target, type } of changes) {
      if (type === 'attributes' && target instanceof HTMLElement) {
        const key = watch.keys.at(-1);
        if (key && key.shown === undefined && target.dataset['fits'] === key.text)
          afterFrame(() => {
            key.shown = performance.now() - key.at;
          });
      }
    }
    // Which occupation's band is on the page, by what its facts say.
    const code = /\((\d\d-\d{4})/.exec(document.querySelector('.occupation-facts')?.textContent ?? '')?.[1];
    if (
      code &&
      bands.at(-1)?.code !== code &&
      document.querySelector('[data-strip="national"] .band-median')
    ) {
      const band = { at: performance.now(), code };
      bands.push(band);
      afterFrame(() => {
        band.at = performance.now();
      });
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    lists.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-fits'],
    });
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
