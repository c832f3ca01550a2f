import { countedIn } from '../counted.ts';
import { pluralIn } from '../plural.ts';
import type { ProfileTexts } from '../texts.ts';

const plural = pluralIn('fr');
const counted = countedIn('fr');
const listed = (versions: readonly number[]): string => new Intl.ListFormat('fr').format(versions.map(String));

/** What a profile of one, two or many results says. */
export const profile: ProfileTexts = {
  title: 'Profils côte à côte',
  one: 'Profil',
  many: (count) => `Image de l’équipe\u00a0: ${plural(count, `${count} résultat`, `${count} résultats`)}`,
  lead: 'Mettez des résultats côte à côte : d’une seule équipe au fil du temps, ou de différentes personnes.',
  empty: 'Pas encore de résultats. Ajoutez-en ci-dessous.',
  emptyReadonly: 'Pas encore de résultats.',
  /** A picture for who has no results yet. */
  example: 'Exemple d’une image d’équipe, avec des résultats inventés',
  of: (instrument) => `Résultats de\u00a0: ${instrument}.`,
  none: 'Pour aucune question.',
  /** About many results: those of the quick scan, and of any instrument. */
  noRanking: 'Aucune réponse n’est meilleure qu’une autre.',
  difference: 'Une différence est un début de conversation.',
  /** In the picture of a team. */
  team: {
    /** Above what a team agrees on, nearly agrees on, and differs on; and beside each of those questions. */
    nearness: {
      agreed: { title: 'Là où vous êtes d’accord', remark: 'Même réponse' },
      near: { title: 'Là où vous êtes presque d’accord', remark: 'Presque d’accord entre vous' },
      apart: { title: 'Là où vos réponses diffèrent', remark: 'Différent' },
    },
    /** What everyone who answered chose. */
    all: (count, options) => `Les ${count === 2 ? 'deux' : count} personnes\u00a0: ${options}.`,
    allOf: (count, options) => `Les ${count === 2 ? 'deux' : count} personnes qui ont répondu\u00a0: ${options}.`,
    countOf: (count, answered) => `${count} sur ${answered}`,
    /** The numbers that a team answered: the least, the median and the most, and how many answered. */
    amounts: (least, middle, most, unit, count) => {
      const range = least === most ? least : `${least} à ${most}`;
      const between = least !== most && count > 2 ? `, au milieu ${middle}` : '';
      return `${range} ${unit} (${plural(count, '1 réponse', `${count} réponses`)}${between})`;
    },
  },
  /** What results are: what came and went in one team, or the picture of a team of people. */
  views: {
    label: 'De qui sont ces résultats\u00a0?',
    overTime: 'D’une seule équipe, au fil du temps',
    people: 'De différentes personnes',
    undated: 'Pour une ligne du temps, chaque résultat doit avoir son jour. Celui d’un code se note dans la liste.',
  },
  timeline: 'Au fil du temps',
  /** If results are of several versions of an instrument. */
  versions: {
    only: (text, versions) => `${text} (${plural(versions.length, 'version', 'versions')} ${listed(versions)})`,
    one: (version) => `version ${version}`,
    compared: (before, after) =>
      `Ces deux résultats ne viennent pas du même questionnaire\u00a0: vous voyez la version ${before} à côté de la version ${after}. Ce qui a bougé, vous le voyez aux questions qui sont restées pareilles. Aux autres questions, vous lisez ce qui a été répondu.`,
    team: (versions) =>
      `Tout le monde n’a pas reçu le même questionnaire\u00a0: il y a des résultats des versions ${listed(versions)}. Seul ce qui est demandé de la même façon dans chaque version est additionné. À chaque autre question, il est dit de quelle version elle est.`,
    reworded: 'Demandé autrement',
    new: 'Nouvelle question',
    gone: 'N’est plus demandé',
  },
  /** In the drawing, where the marks come before the words. */
  pictureLegend: '✓ inchangé, + nouveau, − retiré',
  sector: {
    heading: 'L’image d’un secteur',
    title: (instrument: string, results: number) => `${instrument}\u00a0: environ ${results} résultats`,
    from: (hosts: number, from: string | null, to: string | null) => {
      const period = from === null ? '' : from === to ? `, de ${from}` : `, de ${from} à ${to!}`;
      return `De ${hosts} organisations${period}.`;
    },
    month: (date: Date, language = 'fr-BE') =>
      date.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    byMonth: 'Mois par mois',
    unknownMonth: 'mois inconnu',
    monthColumn: 'Mois',
    monthsLeftOut: 'Les mois manquants sont omis.',
    noSample: 'Ceux qui répondent ne forment pas un échantillon\u00a0: ceci ne dit rien de ceux qui n’ont pas répondu.',
    rules: (least: number, hosts: number, roundedTo: number) =>
      `Les nombres sont arrondis à ${roundedTo} près. Ce qui figure dans moins de ${least} résultats, ou dans moins de ${hosts} organisations, est omis, tout comme ce qui le révélerait.`,
    leftOut: 'omis',
    nothing: 'Il y a trop peu de résultats pour en montrer quelque chose.',
    unknown: (versions: readonly string[]) =>
      `Ces questionnaires ne sont pas connus ici et ne sont donc pas affichés\u00a0: ${versions.join(', ')}.`,
    inconsistent: 'Ce décompte est abîmé ou modifié\u00a0: il se contredit.',
    later: 'Ce décompte vient d’une version plus récente, qui ne peut pas encore être lue ici.',
    foreign: 'Ce n’est pas un décompte que nous pouvons lire.',
    unavailable: 'Le décompte ne peut pas être chargé pour le moment.',
    again: 'Réessayer',
    close: 'Masquer ce décompte',
  },
  list: {
    title: 'Résultats',
    name: 'Nom',
    // For screen readers: completes the label for those who don't see the code beside it.
    nameOf: (code) => `pour ${code}`,
    nameHint:
      'Un nom n’est pas nécessaire. Les noms restent sur cette page : ils ne partent pas si vous téléchargez quelque chose ou partagez un lien, sauf si vous les conservez. Pas de noms sur une image de l’équipe imprimée.',
    day: 'Jour',
    fromScope: 'rempli à l’instant sur cette page',
    remove: 'Supprimer',
    removeNamed: (name) => `Supprimer ${name}`,
    removeAll: 'Supprimer tous les résultats',
    removed: (count) => plural(count, 'Le résultat est supprimé.', `${count} résultats sont supprimés.`),
    undo: 'Rétablir',
    restored: 'Rétabli.',
    others: (count) => plural(count, `Et encore ${count} autre.`, `Et encore ${count} autres.`),
  },
  add: {
    title: 'Ajouter des résultats',
    label: 'Codes de résultat ou liens, un par ligne',
    empty: 'Il n’y a encore rien dans le champ. Tapez ou collez un code de résultat ou un lien.',
    hint: 'Demandez aux participants de lire leur code à voix haute, et tapez-le. Les majuscules, les espaces et les traits d’union n’ont pas d’importance. Avec Entrée, vous ajoutez ; avec Maj et Entrée, vous commencez une nouvelle ligne. Un nom peut venir devant : « An : QSRD-NFVF ».',
    /** For what is added next. */
    group: 'Groupe (facultatif)',
    submit: 'Ajouter',
    files: 'Ouvrir des fichiers',
    filesHint:
      'Glissez des fichiers ici, ou choisissez-les. Le JSON d’un résultat ou d’une liste, un tableau Excel (CSV), ou un texte avec des codes.',
    busy: (done) => `En cours\u00a0: ${plural(done, `${done} lu`, `${done} lus`)}.`,
    long: 'C’est une longue liste. Cela peut prendre un moment.',
    stop: 'Arrêter',
    added: (count) => plural(count, `${count} résultat ajouté.`, `${count} résultats ajoutés.`),
    /** Of a round that was pasted: what is in two of them is the same. */
    repeated: (count) => `Déjà là\u00a0: ${count}.`,
    /** Where to find them. */
    where: (total) =>
      plural(
        total,
        'Le profil est ci-dessus.',
        `L’image des ${total} résultats est ci-dessus, avec la liste «\u00a0Résultats\u00a0» en dessous.`,
      ),
    sameName: (name) =>
      `Il y avait déjà un résultat au nom «\u00a0${name}\u00a0». Le nouveau remplace-t-il l’ancien\u00a0?`,
    replace: (name) => `Remplacer l’ancien\u00a0: ${name}`,
    refused: (lines, results, files) =>
      `${counted([
        [lines, 'ligne', 'lignes'],
        [results, 'résultat', 'résultats'],
        [files, 'fichier', 'fichiers'],
      ])} ${plural(lines + results + files, 'n’a pas été ajouté', 'n’ont pas été ajouté')}${results + files > 0 ? '' : 'e'}${plural(lines + results + files, '', 's')}\u00a0:`,
    codeless: (count) =>
      plural(
        count,
        `Dans ${count} ligne, il n’y avait pas de code.`,
        `Dans ${count} lignes, il n’y avait pas de code.`,
      ),
    // Between what wasn't added and the reason.
    because: '\u00a0:',
    // Where that was: before the number of a line or of a document, and around its first words.
    line: 'ligne',
    item: 'numéro',
    start: (text) => `«\u00a0${text}\u00a0»`,
    /** Offered when a list was added to what was there. */
    setApart: (count) => `Faire de ces ${count} un groupe`,
    addDoubles: (count) => plural(count, 'L’ajouter quand même', `Les ajouter quand même (${count})`),
    doublesHint: 'Deux personnes peuvent répondre la même chose.',
  },
  problems: {
    'not-json': 'ceci n’est pas un JSON que nous pouvons lire.',
    'too-large': 'ceci est trop volumineux pour être un résultat ou une liste.',
    'wrong-type': 'ceci n’est ni un résultat ni une session. Choisissez un fichier téléchargé ici.',
    'unknown-instrument': 'ce code ou ce fichier vient d’un questionnaire qui n’est pas connu ici.',
    'unknown-version': 'ce résultat vient d’une autre version du questionnaire.',
    wish: 'ceci est un souhait, pas un résultat. Ouvrez-le avec le lien qui contient à la fois le résultat et le souhait.',
    inconsistent: 'ce résultat est abîmé ou a été modifié.',
    'code-length':
      'un code compte au moins 8 caractères, en petits groupes de quatre. Ici, il y en a trop peu ou trop.',
    'code-symbol': 'il y a ici un caractère qui n’existe dans aucun code.',
    'code-check': 'ce code n’est pas correct. Vérifiez chaque caractère.',
    joined: 'ici, plusieurs codes se touchent. Mettez un espace ou une nouvelle ligne entre eux.',
    'no-code': 'ici, nous ne trouvons pas de code.',
    tally:
      'ceci est le décompte d’une équipe. Il ne contient pas de résultats séparés : ouvrez le fichier JSON ou les codes.',
    'code-range': 'ce code n’est pas correct.',
    'not-text': 'ce fichier ne contient pas de texte.',
    office:
      'nous ne pouvons pas lire un fichier d’Excel, de Word ou d’un programme semblable. Enregistrez un tableau dans Excel au format CSV, ou un texte au format .txt, et ouvrez celui-là.',
    pdf: 'nous ne pouvons pas lire un PDF. Copiez-en les codes et collez-les dans le champ.',
    unreadable: 'ce fichier n’a pas pu être lu.',
    double: 'ce résultat est déjà là.',
    'other-instrument': 'ce résultat vient d’un autre questionnaire.',
    'later-session': 'cette session vient d’une version plus récente, qui ne peut pas encore être lue ici.',
    'broken-session':
      'cette session est incomplète ou abîmée\u00a0: le téléchargement a peut-être été interrompu. Téléchargez-la de nouveau, ou demandez-la à la personne qui l’a conservée.',
  },
  invite: {
    show: 'Afficher un code QR de cette page',
    hide: 'Cacher le code QR',
    title: 'Scannez pour participer',
    label: 'Code QR',
    tooLong: 'L’adresse de cette page est trop longue pour un code QR. Partagez le lien :',
    unavailable: 'Il n’est pas possible de faire un code QR maintenant. Partagez le lien :',
  },
};
