import { css } from 'lit';

const ROOM = '--_room';

/**
 * Keeps an element as high as it is until it is hidden or below what is in sight, so that nothing moves there when its content comes. Above
 * it too, as not every browser holds what is in sight in its place when something before it shrinks.
 */
export function keepRoom(element: HTMLElement): void {
  const { style, offsetHeight } = element;
  if (element.getBoundingClientRect().top >= innerHeight) return;
  style.setProperty(ROOM, `${offsetHeight}px`);
  new IntersectionObserver((entries, observer) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1)!;
    if (isIntersecting || boundingClientRect.top < 0) return;
    style.removeProperty(ROOM);
    observer.disconnect();
  }).observe(element);
}

/* Not on paper, where nothing moves any more. */
export const keptRoomStyles = css`
  @media screen {
    .parameter {
      min-height: var(--_room);
    }
  }
`;
