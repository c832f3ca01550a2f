// What Drupal's text formats do, and the components rendered as Drupal does.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  createMarkup,
  createSynchronousArrayLoader,
  createSynchronousEnvironment,
  createSynchronousFunction,
} from 'twing';
import { writeDefinitions } from '../../../scripts/write-definitions.mjs';
import { dataAttributes } from './forms.mjs';

/** For «Allowed HTML tags», and in CKEditor 5 for «Source editing: manually editable HTML tags». */
export const allowedTag = `<div class="outreach" ${dataAttributes.join(' ')}>`;

const link = '<a href="/outreach/0.1/frames/quick-scan.html?mode=page&amp;heading-level=3">Doe de quickscan</a>';
const paragraph = `<p>${link}</p>`;
const whole = `<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" data-lang="nl" data-theme="gent">${paragraph}</div>`;

/**
 * What Drupal's filter «Limit allowed HTML tags» made of each form, recorded in Drupal 10.3.6, with the tags
 * that the format allows when Drupal is new.
 */
export const filtered = {
  'Restricted HTML': { script: link, data: link, iframe: link, link },
  'Basic HTML': { script: link, data: paragraph, iframe: paragraph, link: paragraph },
  'Basic HTML met [onze regel](#tekstformaten)': { script: link, data: whole, iframe: paragraph, link: paragraph },
};

/** What Drupal's HTMLRestrictions class made of `allowedTag` for CKEditor 5, recorded in the same run. */
export const htmlSupport = `{ htmlSupport: { allow: [{
  name: 'div',
  classes: /^(outreach)$/,
  attributes: [${dataAttributes.map((name) => `{ key: '${name}', value: true }`).join(', ')}],
}] } }`;

/** The path of the module in Drupal. */
export const MODULE = 'modules/custom/outreach_elements';

/** Its classes, with what they read. */
const folder = mkdtempSync(join(tmpdir(), 'outreach-drupal-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync(new URL('../../../integrations/drupal/outreach_elements', import.meta.url), folder, { recursive: true });
await writeDefinitions(join(folder, 'definitions'));

const phpScript = fileURLToPath(new URL('render.php', import.meta.url));
const inPhp = (input) => spawnSync('php', [phpScript, folder], { input: JSON.stringify(input), encoding: 'utf8' });

/** Renders a template by name, with what Drupal gives to any component, on a site in a language. */
export const renderers = {
  Twing: (template, props, site = 'nl') => renderInTwing(template, props, site),
  // If the machine has PHP and Twig.
  ...(inPhp({ template: '', props: {}, module: MODULE, site: 'nl' }).status === 0 && {
    Twig(template, props, site = 'nl') {
      const { status, stdout, stderr } = inPhp({ template, props, module: MODULE, site });
      if (status !== 0) throw new Error(stdout + stderr);
      return stdout;
    },
  }),
};

function renderInTwing(template, props, site) {
  const environment = createSynchronousEnvironment(createSynchronousArrayLoader({ component: template }), {
    autoEscapingStrategy: 'html',
  });
  environment.addFunction(createSynchronousFunction('file_url', (_, path) => `/${path}`, [{ name: 'path' }]));
  // The module's own are in PHP, and are tested there.
  environment.addFunction(
    createSynchronousFunction('outreach_language', (_, chosen) => chosen || site, [
      { name: 'chosen', defaultValue: '' },
    ]),
  );
  environment.addFunction(
    createSynchronousFunction('outreach_definition', () => '', [
      { name: 'view' },
      { name: 'language' },
      { name: 'level' },
    ]),
  );
  const addClass = (name) =>
    createMarkup(` data-component-id="outreach_elements:outreach" class="${name}"`, environment.charset);
  const componentMetadata = { path: `${MODULE}/components/outreach` };
  return environment.render('component', { ...props, componentMetadata, attributes: { addClass } });
}
