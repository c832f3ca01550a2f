/* global document -- in what runs in the page */

/**
 * Publishes a post for the logged-in user, by WordPress's own interface, and with that user's rights.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string>} the address of the post
 */
export async function publish(page, title, content) {
  const { link } = await request(page, '/wp/v2/posts', { title, content, status: 'publish' });
  return link;
}

/** A post as it is stored, by its address. */
export async function keptContent(page, link) {
  const posts = await request(page, '/wp/v2/posts&context=edit&per_page=50');
  return posts.find((post) => post.link === link).content.raw;
}

/** Requests something from WordPress, or changes something, as the logged-in user. */
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

/** Raw HTML, as the block editor stores it. */
export const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** The scripts of the plugin that a page itself requests, by address. */
export const scriptsOf = (page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('script[src*="/outreach-elements/"]'), ({ src, defer }) => ({ src, defer })),
  );
