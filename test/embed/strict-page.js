// Keeps what the page is refused, and what it is told.
window.violations = [];
window.errors = [];
window.events = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  window.violations.push(`${effectiveDirective} ${blockedURI}`);
});
window.addEventListener('error', ({ message }) => window.errors.push(message));
document.addEventListener('quick-scan-change', ({ detail }) => window.events.push(detail));
