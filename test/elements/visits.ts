// Separate pages that a visitor reloads, leaves and returns to.

import { eventually } from '../support/eventually.ts';
import { openFrame } from '../support/host-page.ts';
import { type AnsweringElement, type AnsweringTag, visit } from './harness.ts';

export type Page = Window & typeof globalThis;

/** The tag on a separate page, which a visitor reloads, leaves and returns to. */
export async function openPage(html: string, scripts: readonly string[] = ['/tags/all.js']): Promise<Page> {
  const body = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('') + html;
  return openFrame(`/page?${new URLSearchParams({ html: `<!doctype html><title>Host</title>${body}` })}`);
}

/** Does something that loads another page in the frame, and returns that page. */
async function after(page: Page, act: (page: Page) => void): Promise<Page> {
  const frame = page.frameElement as HTMLIFrameElement;
  // All that is left of a page that is gone is what the browser keeps in its history.
  page.addEventListener('unload', () => {});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  act(page);
  await loaded;
  return frame.contentWindow as Page;
}

const ELSEWHERE = `/page?${new URLSearchParams({ html: '<!doctype html><title>Elders</title>' })}`;

export const reload = (page: Page) => after(page, ({ location }) => location.reload());
export const leaveAndComeBack = async (page: Page) => {
  const elsewhere = await after(page, ({ location }) => location.assign(ELSEWHERE));
  return after(elsewhere, ({ history }) => history.back());
};

export async function elementIn<E extends AnsweringElement>(
  { tag }: AnsweringTag<E>,
  page: Page,
  index = 0,
): Promise<E> {
  const element = await eventually(() => {
    const found = page.document.querySelectorAll<E>(`${tag}:defined`)[index];
    if (!found) throw new Error(`no <${tag}> on the page`);
    return found;
  });
  await visit(element);
  return element;
}

/** The place of a visitor: the parameters in sight, or the result. */
export const inSight = ({ shadowRoot }: AnsweringElement): string[] =>
  [...shadowRoot!.querySelectorAll('.parameter > [part=heading], .result > [part=heading]')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
