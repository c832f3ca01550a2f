// Records violations, errors, console output, and the events that reach the page.
window.violations = [];
window.errors = [];
window.said = [];
window.events = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  window.violations.push(`${effectiveDirective} ${blockedURI}`);
});
window.addEventListener('error', ({ message }) => window.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
for (const kind of ['warn', 'error']) console[kind] = (...words) => window.said.push(words.map(String).join(' '));
document.addEventListener('quick-scan-change', ({ detail }) => window.events.push(detail));
