/** Whether a mouse button is down, or a finger taps: browsers report both as mouse events. */
let pressing = false;

for (const type of ['mousedown', 'mouseup', 'dragend']) {
  globalThis.addEventListener?.(type, () => (pressing = type === 'mousedown'), true);
}

/** Postpones an action that moves things until a press is released; otherwise the release would miss what was pressed. */
export function afterPress(act: () => void): void {
  if (!pressing) return queueMicrotask(act);
  // The click event comes in the same task as the release.
  const soon = () => setTimeout(act);
  const once = { once: true, signal: AbortSignal.timeout(60_000) };
  for (const type of ['mouseup', 'dragend']) addEventListener(type, soon, once);
}
