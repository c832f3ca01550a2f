// Reads a gettext file as translators and their programs write it, and refuses anything that the plugin can't use, so that no
// translation is lost unnoticed.

/** @typedef {{ id: string, context?: string, text: string }} Entry */

const LINE = /^(?:(?<keyword>msgctxt|msgid|msgstr) )?(?<quoted>"(?:[^"\\]|\\.)*")$/;

/** What gettext identifies a text by: its context, if any, and the text itself. */
export const keyOf = ({ id, context }) => (context === undefined ? id : `${context}\u0004${id}`);

/**
 * @param {string} source of the file
 * @returns {{ header: Record<string, string>, entries: Entry[] }}
 */
export function readPo(source) {
  const [header, ...entries] = source
    .split(/\n\s*\n/)
    .map(readEntry)
    .filter((entry) => entry !== undefined);
  if (header?.id !== '') throw new Error('The first entry is no header.');
  const untranslated = entries.filter(({ text }) => !text);
  if (untranslated.length) throw new Error(`Without a translation: ${untranslated.map(({ id }) => id).join(' | ')}`);
  const twice = entries.filter((entry, index) => entries.findIndex((each) => keyOf(each) === keyOf(entry)) !== index);
  if (twice.length) throw new Error(`More than once: ${twice.map(({ id }) => id).join(' | ')}`);
  const fields = header.text.split('\n').filter(Boolean);
  return {
    header: Object.fromEntries(fields.map((field) => field.split(/: (.*)/s).slice(0, 2))),
    entries,
  };
}

/** The entry in one paragraph of the file; nothing if it has only comments. */
function readEntry(paragraph) {
  const said = {};
  let last;
  for (const line of paragraph.split('\n').filter((each) => each.trim())) {
    if (/^#,.*\bfuzzy\b/.test(line)) throw new Error(`Somebody isn't sure of this: ${paragraph}`);
    if (line.startsWith('#')) continue;
    const { keyword = last, quoted } = LINE.exec(line)?.groups ?? {};
    const isSecond = keyword in said && !line.startsWith('"');
    if (!keyword || !quoted || isSecond) throw new Error(`Not understood: ${line}`);
    said[keyword] = (said[keyword] ?? '') + JSON.parse(quoted);
    last = keyword;
  }
  if (!last) return undefined;
  const { msgid: id, msgstr: text, msgctxt: context } = said;
  if (id === undefined || text === undefined) throw new Error(`Half an entry: ${paragraph}`);
  return { id, text, ...(context !== undefined && { context }) };
}
