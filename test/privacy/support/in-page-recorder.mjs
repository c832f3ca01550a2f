/* global CacheStorage, Document, Event, History, HTMLAnchorElement, HTMLFormElement, IDBFactory, Navigator, ServiceWorkerContainer, Storage, XMLHttpRequest, document, navigator, window -- runs in the page */

/**
 * Runs in every page and frame before its scripts. Reports each use of what sends or stores something, and of what takes
 * a result along, as a line in the console; what was asked for is done all the same.
 */
export function recordInPage() {
  const { info } = console;
  const report = (kind, use, ...details) => info.call(console, `recorded ${JSON.stringify({ kind, use, details })}`);

  const watchMethod = (owner, name, kind, { instead } = {}) => {
    const original = owner?.[name];
    if (!original) return;
    owner[name] = function (...given) {
      report(kind, name, ...given.map(String));
      return instead ? instead.apply(this, given) : original.apply(this, given);
    };
  };
  const watchConstructor = (name) => {
    const original = window[name];
    if (!original) return;
    window[name] = new Proxy(original, {
      construct(target, given) {
        report('sends', name, ...given.map(String));
        return Reflect.construct(target, given);
      },
    });
  };
  const watchSetter = (owner, name, kind) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (!original?.set) return;
    const set = function (value) {
      report(kind, name, String(value));
      return original.set.call(this, value);
    };
    Object.defineProperty(owner, name, { ...original, set });
  };

  watchMethod(window, 'fetch', 'sends');
  watchMethod(window, 'open', 'sends');
  watchMethod(Navigator.prototype, 'sendBeacon', 'sends');
  watchMethod(XMLHttpRequest.prototype, 'open', 'sends');
  watchMethod(HTMLFormElement.prototype, 'submit', 'sends');
  watchMethod(HTMLFormElement.prototype, 'requestSubmit', 'sends');
  for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'BroadcastChannel']) {
    watchConstructor(name);
  }
  for (const name of ['Worker', 'SharedWorker']) watchConstructor(name);

  watchMethod(Storage.prototype, 'setItem', 'stores');
  watchMethod(IDBFactory.prototype, 'open', 'stores');
  watchMethod(window.CacheStorage && CacheStorage.prototype, 'open', 'stores');
  watchMethod(window.ServiceWorkerContainer && ServiceWorkerContainer.prototype, 'register', 'stores');
  watchMethod(window.StorageManager?.prototype, 'getDirectory', 'stores');
  watchMethod(window.CookieStore?.prototype, 'set', 'stores');
  watchMethod(History.prototype, 'pushState', 'addresses');
  watchMethod(History.prototype, 'replaceState', 'addresses');
  watchSetter(Document.prototype, 'cookie', 'stores');
  watchSetter(window, 'name', 'stores');

  // What a visitor takes along. Nobody is there to close a print dialogue, so none is opened.
  watchMethod(navigator.clipboard && Object.getPrototypeOf(navigator.clipboard), 'writeText', 'takes');
  watchMethod(window, 'print', 'takes', { instead: () => window.dispatchEvent(new Event('beforeprint')) });
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    report('takes', 'download', this.download, new URL(this.href, document.baseURI).protocol);
    click.call(this);
  };
}

/** Runs in the page: all that is stored for its site, by place and key. */
export async function storedInPage() {
  const stored = {};
  const keep = (place, key, value = '') => (stored[`${place} ${key}`] = value);
  if (document.cookie) keep('cookie', document.cookie);
  for (const place of ['localStorage', 'sessionStorage']) {
    for (const [key, value] of Object.entries(window[place])) keep(place, key, value);
  }
  for (const { name } of await window.indexedDB.databases()) keep('indexedDB', name);
  for (const name of await window.caches.keys()) keep('caches', name);
  for (const { scope } of await navigator.serviceWorker.getRegistrations()) keep('serviceWorker', scope);
  if (window.name) keep('window', 'name', window.name);
  if (window.history.state) keep('history', 'state', JSON.stringify(window.history.state));
  return stored;
}

/** Runs in the page: addresses that it could load something from, or send something to, and that aren't its own site's. */
export function addressesElsewhere() {
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots
    .flatMap((root) => [
      ...root.querySelectorAll('[src], [srcset], [action], [formaction], [ping], [data], link[href]'),
    ])
    .flatMap((element) =>
      ['src', 'srcset', 'action', 'formaction', 'ping', 'data', 'href'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    )
    .filter((address) => new URL(address, document.baseURI).origin !== document.location.origin);
}

/** Runs in the page: what its scripts do when a visitor leaves, they do now, while the browser still tells of it. */
export function pretendToLeave() {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  for (const type of ['pagehide', 'beforeunload', 'unload']) window.dispatchEvent(new Event(type));
}
