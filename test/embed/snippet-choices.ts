// What snippets are tested with: choices, and what a browser parses from the markup.

import { expect } from 'chai';
import { embedding as german } from '../../src/content/de/embedding.ts';
import { embedding as english } from '../../src/content/en/embedding.ts';
import { embedding as french } from '../../src/content/fr/embedding.ts';
import { inLanguage, languages } from '../../src/content/languages.ts';
import { embedding } from '../../src/content/nl/embedding.ts';
import { type Choices, snippetsOf } from '../../src/embed/snippets.ts';
import { tags } from '../../src/model/tags.ts';

/** The texts of a snippet, by language. */
export const words = {
  nl: { embedding },
  fr: { embedding: french },
  de: { embedding: german },
  en: { embedding: english },
};

/** What a definition says by itself. */
export const SAID = '<section><h2>Definitie</h2></section>';

export const snippetsFor = (choices: Choices) =>
  snippetsOf(choices, { ...words[choices.language], said: choices.tag === 'outreach-definition' ? SAID : undefined });

export const VERSION = '0.1.0';
export const BASE = 'https://www.example.org/outreach/';
const complete = tags.flatMap((tag) => languages.map((language) => inLanguage(`${tag}-complete`, language)));
const wordScripts = tags.flatMap((tag) => languages.map((language) => `${tag}-words.${language}`));
const files = ['loader', 'frame-host', ...complete, ...wordScripts].map((name) => `${name}.js`);
export const HASHES = Object.fromEntries(files.map((file) => [file, `sha384-${btoa(file)}`]));

export const plain: Choices = {
  tag: 'quick-scan',
  attributes: {},
  language: 'nl',
  theme: undefined,
  link: {},
  base: BASE,
  version: VERSION,
  hashes: undefined,
};

export const filled: Choices = {
  ...plain,
  tag: 'quick-scan',
  attributes: { mode: 'page', 'heading-level': 3, 'allow-saving': true },
  theme: 'gent',
};

/** What a browser parses from a snippet: each element with its attributes, and the text. */
export function read(markup = '') {
  const { head, body } = new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
  expect(head.childNodes).to.have.length(0);
  return {
    elements: [...body.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      in: element.parentElement!.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    })),
    text: body.textContent.trim(),
  };
}

export const attributesIn = (markup: string, name: string) =>
  read(markup).elements.find((element) => element.name === name)!.attributes;
