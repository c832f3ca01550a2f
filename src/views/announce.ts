import type { ReactiveControllerHost } from 'lit';

/** Shows a message after the last one is gone, so that a repeated message is announced again. */
export function announce(host: ReactiveControllerHost, show: () => void): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    show();
    host.requestUpdate();
  });
}
