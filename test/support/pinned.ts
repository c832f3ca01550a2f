/** A script of the build with its own hash, as a page asks for it that wants exactly this version. */
export async function pinnedScript(
  file: string,
  attributes = 'type="module"',
  query = '',
  folder = 'dist/embed',
): Promise<string> {
  const script = await (await fetch(`/${folder}/${file}`)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', script));
  const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
  return `<script src="/${folder}/${file}${query}" integrity="${integrity}" crossorigin ${attributes}></script>`;
}

/** The loader in a folder. */
export const pinnedLoader = (folder: string, attributes = 'defer', query = ''): Promise<string> =>
  pinnedScript('loader.js', attributes, query, folder);
