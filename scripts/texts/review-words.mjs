// What the review documents say around the texts, to the native speakers who read them.

const reviewWords = {
  fr: {
    title: 'Les textes en français, à côté du néerlandais',
    lead: [
      'Pour qui relit : à gauche le texte néerlandais, à côté la traduction, et de qui sont les mots. Les textes suivent l’ordre de l’écran ; ce que lisent seulement les gestionnaires d’un site web vient à la fin.',
      'Une valeur entre accolades, comme `{code}`, est remplie par la page. Une barre oblique sépare ce qui est dit pour 1 et pour 2.',
      '« Attesté » : le terme se trouve dans la source nommée, dans ce domaine, parfois sous la forme entre parenthèses. ∥ devant une source : un texte parallèle, l’équivalence y est donc attestée aussi. Sans cette mention, la traduction est une proposition de ce projet (P). Les termes et les sources sont à la fin.',
      'Une remarque ? Notez l’id, ce qui ne va pas et ce que vous écririez. Ou corrigez dans un outil de traduction : voir CONTRIBUTING.md, « Translators and reviewers ».',
    ],
    columns: ['id', 'Nederlands', 'français', 'de qui'],
    parts: ['Les instruments', 'Autour des questions et des résultats', 'Pour les gestionnaires d’un site web'],
    origin: { ours: 'ce projet', after: 'ce projet, d’après ', source: 'la source, traduite par ce projet' },
    attested: 'attesté\u00a0:',
    terms: 'Les termes',
    termColumns: ['id', 'Nederlands', 'français', 'attesté, ou P : proposition de ce projet'],
    sources: 'Les sources des termes',
  },
  de: {
    title: 'Die Texte auf Deutsch, neben dem Niederländischen',
    lead: [
      'Für alle, die gegenlesen: links der niederländische Text, daneben die Übersetzung, und von wem die Worte sind. Die Texte folgen dem Bildschirm; was nur lesen, die eine Website verwalten, steht am Ende.',
      'Was in geschweiften Klammern steht, wie `{code}`, füllt die Seite aus. Ein Schrägstrich trennt, was bei 1 und bei 2 gesagt wird.',
      '„Belegt“: Der Begriff steht in der genannten Quelle, in diesem Fachgebiet, manchmal in der Form in Klammern. ∥ vor einer Quelle: ein Paralleltext, dort ist auch die Entsprechung belegt. Wo das nicht steht, ist die Übersetzung ein Vorschlag dieses Projekts (P). Begriffe und Quellen stehen am Ende.',
      'Eine Anmerkung? Notieren Sie die id, was nicht stimmt und was Sie schreiben würden. Oder verbessern Sie in einem Übersetzungsprogramm: siehe CONTRIBUTING.md, „Translators and reviewers“.',
    ],
    columns: ['id', 'Nederlands', 'Deutsch', 'von wem'],
    parts: ['Die Instrumente', 'Rund um Fragen und Ergebnisse', 'Für alle, die eine Website verwalten'],
    origin: {
      ours: 'dieses Projekt',
      after: 'dieses Projekt, nach ',
      source: 'die Quelle, übersetzt von diesem Projekt',
    },
    attested: 'belegt:',
    terms: 'Die Begriffe',
    termColumns: ['id', 'Nederlands', 'Deutsch', 'belegt, oder P: Vorschlag dieses Projekts'],
    sources: 'Die Quellen der Begriffe',
  },
  en: {
    title: 'The texts in English, beside the Dutch',
    lead: [
      'For reviewers: the Dutch text on the left, the translation beside it, and whose words they are. The texts are in the order of the screen; those that only people who run a website read come last.',
      'The page fills in what is in braces, like `{code}`. A slash separates the singular from the plural.',
      '“Attested”: the named source, in this field, uses the term, sometimes in the form in brackets. ∥ before a source: a parallel text, so the equivalence is attested there too. Without this mark, the translation is a proposal of this project (P). Terms and sources are at the end.',
      'A remark? Note the id, what is wrong and what you would write. Or correct it in a translation tool: see CONTRIBUTING.md, “Translators and reviewers”.',
    ],
    columns: ['id', 'Nederlands', 'English', 'whose'],
    parts: ['The instruments', 'Around questions and results', 'For people who run a website'],
    origin: { ours: 'this project', after: 'this project, after ', source: 'the source, translated by this project' },
    attested: 'attested:',
    terms: 'The terms',
    termColumns: ['id', 'Nederlands', 'English', 'attested, or P: a proposal of this project'],
    sources: 'The sources of the terms',
  },
};

/** The words for a language, or in English for one that has none yet. */
export const wordsFor = (language) => reviewWords[language] ?? reviewWords.en;
