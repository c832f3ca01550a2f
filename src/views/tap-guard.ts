import type { ReactiveController, ReactiveElement } from 'lit';

/** How far a hand trembles, in pixels, and how long people take to react to what they see, in milliseconds. */
const TREMBLE = 30;
const REACTION = 400;
/** How long after a tap its effect may still appear. */
const PATIENCE = 1500;

interface Tap {
  readonly control: Element;
  /** Its text at that moment: a list may reuse the same button for another entry. */
  readonly words: string;
  /** Another tap within this area is meant for the same thing. */
  readonly area: DOMRect;
  readonly at: number;
}

/** The moment when something else appeared where the last tap landed, and the scroll position. */
interface Change {
  readonly at: number;
  readonly scrolledTo: number;
}

/**
 * Ignores a tap where the last one landed, right after something else appeared there: it was meant for what was there before.
 * The keyboard doesn't aim, and always counts.
 */
export class TapGuard implements ReactiveController {
  readonly #host: ReactiveElement;
  #last: Tap | undefined;
  #change: Change | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#onClick, true);
    // A tap may have come before this file loaded, and its effect may appear right now. If so, the focus is inside the element; a
    // pointer that only rests somewhere doesn't move it.
    const tapped = (renderRoot as ShadowRoot).activeElement && renderRoot.querySelector('button:hover, a:hover');
    if (!tapped) return;
    // The first line of a link: between two of its lines there are other words.
    const tap = tapOn(tapped, tapped.getClientRects()[0]!);
    this.#last = tap;
    setTimeout(() => {
      if (this.#last === tap && !this.#change) this.#last = undefined;
    });
  }

  hostUpdated(): void {
    const [last, now] = [this.#last, performance.now()];
    if (!last || this.#change || now - last.at > PATIENCE) return;
    const { left, top, width, height } = last.area;
    const there = (this.#host.renderRoot as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
    if (!isOn(there, last)) this.#change = { at: now, scrolledTo: scrollY };
  }

  #onClick = (event: Event): void => {
    const { clientX: x, clientY: y, detail, target, timeStamp } = event as MouseEvent;
    if (detail === 0) return;
    const [last, change] = [this.#last, this.#change];
    const isMeantForLast =
      last &&
      change &&
      timeStamp - change.at < REACTION &&
      (scrollY === change.scrolledTo || scrollsSmoothly()) &&
      isWithin(last.area, x, y) &&
      !isOn(target as Element, last);
    if (isMeantForLast) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      this.#change = undefined;
      this.#last = tapOn(target as Element, new DOMRect(x - TREMBLE, y - TREMBLE, 2 * TREMBLE, 2 * TREMBLE));
    }
  };
}

function tapOn(element: Element, area: DOMRect): Tap {
  const control = controlAt(element);
  return { control, words: wordsOf(control), area, at: performance.now() };
}

/** An option takes a tap anywhere on its card. */
const controlAt = (element: Element): Element =>
  element.closest('.option') ?? element.closest('button, a, summary, label') ?? element;

const wordsOf = (control: Element): string => `${control.textContent} ${control.ariaLabel}`;

function isOn(element: Element | null, { control, words }: Tap): boolean {
  return !!element && controlAt(element) === control && wordsOf(control) === words;
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Whether the page may still be moving when the next tap comes. */
const scrollsSmoothly = (): boolean => getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
