/* global CKEDITOR, ClipboardEvent, DataTransfer, DOMParser, document, tinymce, window -- in what runs in the page */

// Opens the editors, and uses them like somebody who writes a text.

import { openPage } from '../../package/support/browser.mjs';
import { publish } from './site.mjs';

const BACK_OFFICE = { policy: '', folder: '/beheer/artikel' };

const editors = {
  ckeditor: {
    head: `<link rel="stylesheet" href="/packages/ckeditor5/dist/browser/ckeditor5.css">
      <script src="/packages/ckeditor5/dist/browser/ckeditor5.umd.js"></script>`,
    create: createCKEditor,
    source: {
      open: '::-p-aria([name="Source"][role="button"])',
      field: '::-p-aria([name="Source code editing area"][role="textbox"])',
      close: '::-p-aria([name="Source"][role="button"])',
    },
  },
  tinymce: {
    head: '<script src="/packages/tinymce/tinymce.min.js"></script>',
    create: createTinyMCE,
    source: {
      open: '::-p-aria([name="Source code"][role="button"])',
      field: '::-p-aria([name="Source Code"][role="dialog"]) textarea',
      close: '::-p-aria([name="Save"][role="button"])',
    },
  },
};

/**
 * @param {{ editor: string, configuration: string, element?: string }} setup and what the editor takes the place of
 * @param {string} [scripts] what the site has on the page besides the editor
 */
export async function openEditor({ editor, configuration, element = 'textarea' }, scripts = '') {
  const { head, create, source } = editors[editor];
  const address = publish(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bewerk</title>${head}${scripts}<${element} id="text"></${element}>`,
    BACK_OFFICE,
  );
  const { page } = await openPage('chromium', address);
  await page.evaluate(`(${create})(${configuration})`);
  return {
    page,
    content: () => page.evaluate(() => window.editor.content()),
    writeSource: (html) => writeSource(page, source, html),
    paste: (html) => pasteAlone(page, 'text/html', html),
    pasteAsText: (text) => pasteAlone(page, 'text/plain', text),
    pasteHere: (type, content) => paste(page, type, content),
    putCaret: (offset) => page.evaluate((offset) => window.editor.putCaret(offset), offset),
    reopen: (html) => page.evaluate((html) => window.editor.open(html), html),
    lostFrom: (form, html) => page.evaluate(lost, form, html),
  };
}

/** Opens the dialog or the view with the source, and replaces it by typing. */
async function writeSource(page, { open, field, close }, html) {
  await page.locator(open).click();
  await page.locator(field).fill(html);
  await page.locator(close).click();
  await page.waitForSelector(field, { hidden: true });
  return waitForContent(page);
}

/** Replaces the text by pasting. */
async function pasteAlone(page, type, content) {
  await page.evaluate(() => window.editor.open(''));
  await paste(page, type, content);
  return waitForContent(page);
}

/** Fires the event that a browser fires when somebody pastes. */
function paste(page, type, content) {
  return page.evaluate(
    (type, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, content);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      window.editor.field().dispatchEvent(event);
    },
    type,
    content,
  );
}

async function waitForContent(page) {
  const content = await page.waitForFunction(() => window.editor.content());
  return content.jsonValue();
}

/** Runs in the page. Everything that an ordinary site's toolbar has, and with a list of HTML also the plugin that reads it. */
async function createCKEditor(configuration) {
  const { Bold, BlockQuote, Essentials, Heading, Italic, Link, List, Paragraph, SourceEditing, Table } = CKEDITOR;
  const ordinary = [Bold, BlockQuote, Essentials, Heading, Italic, Link, List, Paragraph, SourceEditing, Table];
  const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#text'), {
    licenseKey: 'GPL',
    plugins: configuration.htmlSupport ? [...ordinary, CKEDITOR.GeneralHtmlSupport] : ordinary,
    toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote', 'insertTable', 'sourceEditing'],
    ...configuration,
  });
  window.editor = {
    content: () => editor.getData(),
    field: () => editor.editing.view.getDomRoot(),
    open(html) {
      editor.setData(html);
      editor.focus();
      return editor.getData();
    },
    putCaret(offset) {
      const [link] = [...editor.model.createRangeIn(editor.model.document.getRoot()).getItems()].filter((item) =>
        item.hasAttribute('linkHref'),
      );
      const position = editor.model.createPositionAt(link.parent, link.startOffset + Math.min(offset, link.offsetSize));
      editor.model.change((writer) => writer.setSelection(position));
      editor.editing.view.focus();
    },
  };
}

/** Runs in the page. */
async function createTinyMCE(configuration) {
  const [editor] = await tinymce.init({
    selector: '#text',
    license_key: 'gpl',
    promotion: false,
    plugins: 'code link lists table',
    toolbar: 'bold italic link bullist code',
    ...configuration,
  });
  window.editor = {
    content: () => editor.getContent(),
    field: () => editor.getBody(),
    open(html) {
      editor.setContent(html);
      editor.focus();
      return editor.getContent();
    },
    putCaret(offset) {
      const text = editor.dom.select('a')[0].firstChild;
      editor.focus();
      editor.selection.setCursorLocation(text, Math.min(offset, text.length));
    },
  };
}

/** Runs in the page. Names the elements that are gone, and the attributes that are gone, added or changed. */
function lost(form, html) {
  const [before, after] = [form, html].map((text) => new DOMParser().parseFromString(text, 'text/html'));
  return [...before.querySelectorAll('script, quick-scan, div, iframe, a')].flatMap((element) => {
    const left = after.querySelector(element.localName);
    if (!left) return element.localName;
    const names = new Set([...element.getAttributeNames(), ...left.getAttributeNames()]);
    const changed = [...names].filter((name) => element.getAttribute(name) !== left.getAttribute(name));
    return changed.map((name) => `${element.localName}[${name}]`);
  });
}
