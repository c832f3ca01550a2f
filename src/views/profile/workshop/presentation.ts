import { type ReactiveController, type ReactiveElement, html, nothing } from 'lit';
import type { WorkshopWords } from '../../../content/words.ts';
import { announce } from '../../announce.ts';
import { button } from '../../button.ts';

/** Fills the screen with the element. Where a browser refuses that, what is aside disappears all the same. */
export class Presentation implements ReactiveController {
  isOn = false;
  readonly #host: ReactiveElement;
  #isRefused = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    host.renderRoot.addEventListener('fullscreenchange', () => this.#set(this.#isFullScreen));
    // The browser itself leaves the full screen with this key.
    host.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isOn && this.#isRefused) this.#set(false);
    });
  }

  get #base(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('.base')!;
  }

  get #isFullScreen(): boolean {
    return this.#base.matches(':fullscreen');
  }

  /** What leaves the page leaves the full screen. */
  hostDisconnected(): void {
    this.#set(false);
  }

  #set(isOn: boolean): void {
    this.isOn = isOn;
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #fill = async (): Promise<void> => {
    const base = this.#base;
    base.style.setProperty('--_page', surfaceAround(base));
    try {
      // A phone may not have it at all.
      await base.requestFullscreen();
    } catch {
      this.#set(true);
      announce(this.#host, () => (this.#isRefused = true));
    }
  };

  #leave = (): unknown => (this.#isFullScreen ? document.exitFullscreen() : this.#set(false));

  /** One and the same button, so that it keeps the focus. */
  render({ workshop: { screen } }: WorkshopWords): unknown {
    return html`${button(this.isOn ? screen.leave : screen.fill, this.isOn ? this.#leave : this.#fill)}
      <div part="notice" class="notice" aria-live="polite">
        ${this.#isRefused ? html`<p>${screen.refused}</p>` : nothing}
      </div>`;
  }
}

/** The colour behind an element: a full screen would show it on black. */
function surfaceAround(element: Element): string {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
