import { withoutScript } from 'outreach-elements/without-script';

export const prerender = true;

export async function load() {
  const lang = 'fr';
  return { lang, definition: await withoutScript('outreach-definition', { lang }) };
}
