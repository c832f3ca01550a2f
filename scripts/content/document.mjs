// The document that an expert reads, in Markdown, and what is missing from it.

/** Collects lines, and every place where a text or a source is missing. */
export class Document {
  missing = [];
  #lines = [];

  write(...lines) {
    this.#lines.push(...lines, '');
  }

  heading(level, text) {
    this.write(`${'#'.repeat(level)} ${text}`);
  }

  list(items) {
    if (items.length > 0) this.write(...items.map((item) => `- ${item}`));
  }

  table(columns, rows) {
    this.write(row(columns), row(columns.map(() => '---')), ...rows.map(row));
  }

  /** A text that mustn't be missing. */
  text(where, value) {
    if (typeof value === 'string' && value.trim()) return value.trim();
    this.missing.push(where);
    return '**ONTBREEKT**';
  }

  toString() {
    return `${this.#lines.join('\n').trim()}\n`;
  }
}

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
