// What a test can ask the browser it runs in for: real input, another viewport, other media, the accessibility tree.
// The tests' side is `test/support/input.ts`.
//
// Chromium and Firefox are driven by puppeteer, WebKit by our own driver.

/** The properties of an accessibility tree node that a test may want to know. */
const AX_PROPERTIES = [
  'checked',
  'describedby',
  'disabled',
  'expanded',
  'focused',
  'invalid',
  'level',
  'live',
  'required',
];

export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      const commands = browser.type === 'puppeteer' ? puppeteerCommands : webkitCommands;
      const target = browser.type === 'puppeteer' ? browser.getPage(id) : browser.getDriver();
      return commands[command]?.(target, payload);
    },
  };
}

const puppeteerCommands = {
  async keys(page, combinations) {
    for (const { key, modifiers } of combinations.map(parseCombination)) {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await pressKey(page, key);
      for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
    }
    return true;
  },

  async click(page, { x, y }) {
    await page.mouse.click(x, y);
    return true;
  },

  async 'double-click'(page, { x, y }) {
    await page.mouse.click(x, y, { count: 2 });
    return true;
  },

  async hover(page, { x, y }) {
    await page.mouse.move(x, y);
    return true;
  },

  async viewport(page, size) {
    await page.setViewport(size);
    return true;
  },

  media: (page, { type = '', ...features }) =>
    withDevTools(page, async (devTools) => {
      await devTools.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    }),

  'ax-tree': (page) =>
    withDevTools(page, async (devTools) => {
      await devTools.send('Accessibility.enable');
      const { nodes } = await devTools.send('Accessibility.getFullAXTree');
      await devTools.send('Accessibility.disable');
      return nodes.filter(isTold).map(summary);
    }),
};

const webkitCommands = {
  async keys(driver, combinations) {
    for (const { key, modifiers } of combinations.map(parseCombination)) await driver.press(key, modifiers);
    return true;
  },

  async click(driver, { x, y }) {
    await driver.click(x, y);
    return true;
  },

  async 'double-click'(driver, { x, y }) {
    await driver.click(x, y, 2);
    return true;
  },

  async hover(driver, { x, y }) {
    await driver.hover(x, y);
    return true;
  },

  async viewport(driver, size) {
    await driver.setViewport(size);
    return true;
  },

  media: () => false,
  'ax-tree': () => false,
};

/** 'Shift+Tab' is a key with modifiers, '+' is a key. */
function parseCombination(combination) {
  const [key, ...modifiers] = combination === '+' ? ['+'] : combination.split('+').reverse();
  return { key, modifiers: modifiers.reverse() };
}

/** Puppeteer's keyboard has no key for a character like 'é'. */
async function pressKey(page, key) {
  try {
    await page.keyboard.press(key);
  } catch {
    await page.keyboard.sendCharacter(key);
  }
}

const devToolsOfPages = new WeakMap();

/** False if there are no DevTools. One session per page: when it ends, so does the emulation. */
async function withDevTools(page, task) {
  if ((await page.browser().version()).startsWith('firefox')) return false;
  if (!devToolsOfPages.has(page)) devToolsOfPages.set(page, await page.createCDPSession());
  return task(devToolsOfPages.get(page));
}

/** Whether a screen reader would announce this node. */
function isTold({ ignored, role }) {
  return !ignored && !['none', 'generic', 'InlineTextBox'].includes(role?.value);
}

function summary({ role, name, description, properties = [] }) {
  const told = properties.filter((property) => AX_PROPERTIES.includes(property.name));
  return {
    role: role?.value,
    name: name?.value,
    ...(description?.value && { description: description.value }),
    ...Object.fromEntries(told.map((property) => [property.name, property.value.value])),
  };
}
