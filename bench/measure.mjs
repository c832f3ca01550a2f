// Measures a page in a context of its own. Times are the main thread's CPU, in milliseconds, unless they say otherwise.

/* global requestAnimationFrame -- in what runs in the page */

const TRACED = ['toplevel', 'devtools.timeline', 'loading', 'blink.user_timing', 'disabled-by-default-v8.compile'];
/** The outermost of these are what scripts cost. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'RunMicrotasks',
]);
const TASK = /RunTask$/;

/** What it takes until the first question is painted. */
export async function toFirstQuestion(browser, url, selector, slowdown) {
  return inContext(browser, async (page, devTools) => {
    if (slowdown) await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluateOnNewDocument(markFirst, selector.split(' >>> '));
    const trace = await traced(page, async () => {
      await page.goto(url);
      await settled(page);
    });
    const painted = trace.events.find(({ name }) => name === 'question');
    const start = trace.events.findLast(
      ({ name, ts, pid }) => name === 'navigationStart' && pid === painted.pid && ts < painted.ts,
    );
    const main = trace.main(painted).filter(({ ts }) => ts >= start.ts);
    const before = main.filter(({ ts }) => ts < painted.ts);
    return {
      painted: (painted.ts - start.ts) / 1000,
      script: sum(outermost(before.filter(({ name }) => SCRIPT.has(name)))),
      cpu: sum(outermost(before.filter(({ name }) => TASK.test(name)))),
      longest: Math.max(...main.filter(({ name }) => TASK.test(name)).map(({ dur }) => dur / 1000)),
    };
  });
}

/** In the page: marks the moment after the frame that has this. */
function markFirst([outer, inner]) {
  const find = () => {
    const found = document.querySelector(outer);
    return inner ? found?.shadowRoot?.querySelector(inner) : found;
  };
  const look = () => (find() ? setTimeout(() => performance.mark('question')) : requestAnimationFrame(look));
  requestAnimationFrame(look);
}

/** What one answer costs, once all has loaded: the mean of as many as the first question has options. */
export async function answer(browser, url, selector) {
  return inContext(browser, async (page) => {
    await page.goto(url);
    await settled(page);
    const options = (await page.$$(selector)).slice(0, 4);
    for (const option of [...options, ...options]) await option.evaluate((input) => input.click());
    await page.evaluate(() => performance.mark('warm'));
    const trace = await traced(page, async () => {
      for (const option of options) {
        await option.evaluate((input) => {
          performance.mark('answer');
          setTimeout(() => input.click());
        });
        await painted(page);
      }
    });
    const mark = trace.events.find(({ name }) => name === 'answer');
    const main = trace.main(mark).filter(({ ts }) => ts >= mark.ts);
    return {
      script: sum(outermost(main.filter(({ name }) => SCRIPT.has(name)))) / options.length,
      cpu: sum(outermost(main.filter(({ name }) => TASK.test(name)))) / options.length,
    };
  });
}

/** What is there once all has loaded. */
export async function atRest(browser, url) {
  return inContext(browser, async (page, devTools) => {
    await page.goto(url);
    await settled(page);
    await devTools.send('HeapProfiler.collectGarbage');
    await devTools.send('Performance.enable');
    const { metrics } = await devTools.send('Performance.getMetrics');
    const { Nodes: nodes, JSHeapUsedSize: heap } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { nodes, heap: heap / 2 ** 20 };
  });
}

/** How long until the last questionnaire of a page can be answered, in milliseconds by the clock, and the heap then. */
export async function untilClickable(browser, url, selector) {
  return inContext(browser, async (page, devTools) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const clickable = await page.evaluate(async ([outer, inner]) => {
      const find = () => {
        const last = [...document.querySelectorAll(outer)].at(-1);
        return inner ? last?.shadowRoot?.querySelector(inner) : last;
      };
      while (!find()) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now();
    }, selector.split(' >>> '));
    await settled(page);
    await devTools.send('HeapProfiler.collectGarbage');
    await devTools.send('Performance.enable');
    const { metrics } = await devTools.send('Performance.getMetrics');
    return { clickable, heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20 };
  });
}

async function inContext(browser, measure) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 900 });
    return await measure(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
}

async function settled(page) {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await painted(page);
}

const painted = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 20)))));

async function traced(page, act) {
  await page.tracing.start({ categories: TRACED });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const events = traceEvents.sort((one, other) => one.ts - other.ts);
  return {
    events,
    /** The events with a duration on the thread that this one happened on. */
    main: ({ pid, tid }) => events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid),
  };
}

/** Those that don't happen within another. */
function outermost(events) {
  let end = 0;
  return events.filter(({ ts, dur }) => ts >= end && (end = ts + dur));
}

const sum = (events) => events.reduce((total, { tdur, dur }) => total + (tdur ?? dur), 0) / 1000;
