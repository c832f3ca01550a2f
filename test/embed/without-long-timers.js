// For a page on which nothing is retried after a while.
const { setTimeout } = window;
window.setTimeout = (callback, delay, ...given) => (delay >= 1000 ? 0 : setTimeout(callback, delay, ...given));
