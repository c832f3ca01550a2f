/* global CacheStorage, Document, Event, History, HTMLAnchorElement, HTMLFormElement, IDBFactory, Navigator, ServiceWorkerContainer, Storage, XMLHttpRequest, document, navigator, window -- runs in the page */

/**
 * Runs in every page and frame before its scripts. Reports each call that sends or stores something, or takes
 * a result along, as a line in the console, and then makes the call.
 */
export function recordInPage() {
  const { info } = console;
  const report = (kind, use, ...details) => info.call(console, `recorded ${JSON.stringify({ kind, use, details })}`);

  const watchMethod = (owner, name, kind, { instead, when = () => true } = {}) => {
    const original = owner?.[name];
    if (!original) return;
    owner[name] = function (...given) {
      if (when(...given)) report(kind, name, ...given.map(String));
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
  // Without an address, these only change the state of the entry, which `storedInPage` looks at.
  const hasAddress = (state, title, address) => address !== undefined;
  watchMethod(History.prototype, 'pushState', 'addresses', { when: hasAddress });
  watchMethod(History.prototype, 'replaceState', 'addresses', { when: hasAddress });
  watchSetter(Document.prototype, 'cookie', 'stores');
  watchSetter(window, 'name', 'stores');

  // Ways to take a result along. Nobody is there to close a print dialogue, so none is opened.
  const clipboard = navigator.clipboard && Object.getPrototypeOf(navigator.clipboard);
  for (const name of ['write', 'writeText']) watchMethod(clipboard, name, 'takes');
  watchMethod(window, 'print', 'takes', { instead: () => window.dispatchEvent(new Event('beforeprint')) });
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    report('takes', 'download', this.download, new URL(this.href, document.baseURI).protocol);
    click.call(this);
  };
}

/** Runs in the page: everything that is stored for its site, by place and key. */
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
  // What an element remembers of a visit disappears with the tab, like what is filled in, and so does what the page around a frame
  // keeps for it, by the frame's address; anything else counts as stored.
  const isVisit = (key) =>
    /^((quick-scan|threshold-checklist|outreach-definition|outreach-profile)\d+)+$/.test(key) ||
    /\/frames\/[\w-]+\.html\S* \d+$/.test(key);
  const others = Object.entries(window.history.state ?? {}).filter(([key]) => !isVisit(key));
  if (others.length) keep('history', 'state', JSON.stringify(others));
  return stored;
}

/** Runs in the page: addresses of other sites that it could load something from, or send something to. */
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

/** Runs in the page: makes its scripts do what they do when a visitor leaves, while the browser still reports it. */
export function pretendToLeave() {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  for (const type of ['pagehide', 'beforeunload', 'unload']) window.dispatchEvent(new Event(type));
}
