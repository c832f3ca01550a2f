import { aside, ofPage } from './native-dom.ts';

interface Policy {
  createScriptURL(url: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** Runs a script on the page. @param hash the hash it must have, in base64 without the `=` at its end; empty if any will do */
export function addScript(address: string, hash: string): Promise<unknown> {
  try {
    policy ??= trustedTypes.createPolicy('outreach-loader', { createScriptURL: (url) => url });
  } catch {
    // The browser has no trusted types, or the page allows no policy: the address stays text.
  }
  return new Promise((onload, onerror) => {
    const check = hash && { integrity: `sha256-${hash}=`, crossOrigin: '' };
    const src = policy?.createScriptURL(address) ?? address;
    ofPage('head').append(Object.assign(aside.createElement('script'), check, { onload, onerror, src }));
  });
}
