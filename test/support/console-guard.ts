/** What a page can report to a developer. The test runner turns an unhandled rejection into two errors. */
export type OutputKind = 'warn' | 'error' | 'csp violation';

export interface Output {
  readonly kind: OutputKind;
  readonly text: string;
}

export interface Expectation {
  readonly kind: OutputKind;
  readonly pattern: RegExp;
}

let outputs: Output[] = [];
let expectations: Expectation[] = [];

/** The running test expects this output exactly once; any other output fails it. */
export function expectConsole(kind: OutputKind, pattern: RegExp): void {
  expectations.push({ kind, pattern });
}

/** Starts listening. Keeps output from the runner's own log, where it would be noise. */
export function installConsoleGuard(): void {
  ignoreLitsNotice();
  console.warn = (...args: unknown[]) => record('warn', args);
  console.error = (...args: unknown[]) => record('error', args);
  document.addEventListener('securitypolicyviolation', (event) => {
    record('csp violation', [event.effectiveDirective, event.blockedURI]);
  });
}

/** Returns what was wrong since the last call, one line each, and starts afresh. */
export function takeComplaints(): string[] {
  const complaints = compare(outputs, expectations);
  outputs = [];
  expectations = [];
  return complaints;
}

/** One expectation accounts for one output. */
export function compare(outputs: readonly Output[], expectations: readonly Expectation[]): string[] {
  const missing = [...expectations];
  const unexpected = outputs.filter(({ kind, text }) => {
    const index = missing.findIndex((expected) => expected.kind === kind && expected.pattern.test(text));
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  return [
    ...unexpected.map(({ kind, text }) => `Unexpected ${kind}: ${text}`),
    ...missing.map(({ kind, pattern }) => `Expected ${kind} that did not come: ${pattern}`),
  ];
}

function record(kind: OutputKind, args: unknown[]): void {
  outputs.push({ kind, text: args.map(String).join(' ') });
}

/** Lit's development build logs that it is one, but first looks here for what it has already logged. */
function ignoreLitsNotice(): void {
  const lit = globalThis as { litIssuedWarnings?: Set<string> };
  (lit.litIssuedWarnings ??= new Set()).add('dev-mode');
}
