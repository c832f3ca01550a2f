/* global document -- in what runs in the page */

/**
 * Publishes a post in the name of who is logged in, by WordPress's own interface for it, and under that person's rights.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string>} the address of the post
 */
export async function publish(page, title, content) {
  const { link } = await request(page, '/wp/v2/posts', { title, content, status: 'publish' });
  return link;
}

/** A post as it is kept, by its address. */
export async function keptContent(page, link) {
  const posts = await request(page, '/wp/v2/posts&context=edit&per_page=50');
  return posts.find((post) => post.link === link).content.raw;
}

/** Asks WordPress for something, or to change something, in the name of who is logged in. */
export function request(page, route, data) {
  return page.evaluate(
    async (address, body) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
      const response = await fetch(address, body ? { method: 'POST', headers, body } : { headers });
      const answer = await response.text();
      if (!response.ok) throw new Error(`${address}: ${response.status} ${answer}`);
      return JSON.parse(answer);
    },
    `/?rest_route=${route}`,
    data && JSON.stringify(data),
  );
}

/** Raw HTML, as a block editor keeps it. */
export const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** The scripts of the plugin that a page asks for itself, by address. */
export const scriptsOf = (page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('script[src*="/outreach-elements/"]'), ({ src, defer }) => ({ src, defer })),
  );
