import type { InstallationTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

export const installation: InstallationTexts = {
  title: 'Stimmt alles?',
  lead: 'Diese Seite prüft, ob die Outreach-Elemente auf diesem Server funktionieren. Sie schickt nichts woandershin.',
  version: (version) => `Version ${version}`,
  busy: 'Wird geprüft …',
  well: 'Alles Nötige stimmt.',
  problems: (count) =>
    pluralIn('de')(count, 'Ein Punkt braucht Aufmerksamkeit.', `${count} Punkte brauchen Aufmerksamkeit.`),
  unreadable:
    'Die Datei integrity.json lässt sich hier nicht lesen. Laden Sie alle Dateien aus der ZIP-Datei auf Ihren Server, und öffnen Sie diese Seite über die Adresse Ihrer Website.',
  good: 'In Ordnung',
  bad: 'Braucht Aufmerksamkeit',
  maybe: 'Vielleicht nötig',
  checks: {
    files: {
      label: 'Jedes Skript ist da und unverändert',
      remedy:
        'Laden Sie diese Dateien noch einmal auf Ihren Server, so wie sie in der ZIP-Datei sind. Lassen Sie Ihren Server sie nicht zusammenfügen oder verkleinern.',
    },
    types: {
      label: 'Der Server sagt, was jede Datei ist',
      remedy:
        'Lassen Sie Ihren Server .js als text/javascript senden, .css als text/css, .html als text/html und .json als application/json.',
    },
    sniffing: {
      label: 'Der Server verbietet dem Browser, zu raten, was eine Datei ist',
      remedy: 'Lassen Sie Ihren Server bei jeder Datei X-Content-Type-Options: nosniff senden.',
    },
    caching: {
      label: 'Der Browser fragt nach höchstens einem Tag, ob sich etwas geändert hat',
      remedy:
        'Ein Browser behält diese Dateien länger oder entscheidet selbst darüber. Lassen Sie Ihren Server einmal Cache-Control: max-age=3600 mitsenden. Sind es zwei, dann hilft bei Apache ExpiresActive Off in diesem Ordner: Drupal hat so eine Regel. Im Ordner server der ZIP-Datei stehen Beispiele.',
    },
    secure: {
      label: 'Die Seite kommt über eine sichere Verbindung',
      remedy:
        'Öffnen Sie diese Seite mit https. Ohne https lässt sich hier nichts kopieren, und andere können mitlesen.',
    },
    elsewhere: {
      label: 'Andere Websites dürfen die Skripte laden',
      remedy:
        'Nur nötig, wenn eine andere Website diese Skripte nutzt. Lassen Sie Ihren Server dann Access-Control-Allow-Origin: * und Cross-Origin-Resource-Policy: cross-origin senden.',
    },
    loader: {
      label: 'Der Loader setzt den Quickscan auf diese Seite',
      remedy:
        'Sehen Sie in der Konsole Ihres Browsers nach, was loader.js meldet. Oft hält eine Sicherheitsregel (CSP) Ihrer Website es auf.',
    },
    frame: {
      label: 'Der Quickscan funktioniert in einem Rahmen',
      remedy:
        'Lassen Sie Ihren Server bei den Seiten in frames/ kein X-Frame-Options senden, und nennen Sie die Websites, die sie zeigen, in frame-ancestors.',
    },
    sandbox: {
      label: 'Der Quickscan funktioniert in einem abgeschirmten Rahmen, wie WordPress ihn macht',
      remedy:
        'Lassen Sie Ihren Server bei den Seiten in frames/ keine CSP mit sandbox senden, und lassen Sie frames/hosts.js und frame-page.js stehen.',
    },
    oembed: {
      label: 'Die oEmbed-Dateien kennen diese Adresse',
      remedy:
        'Nur nötig, wenn jemand in WordPress eine Adresse einfügt, um den Quickscan zu zeigen. Ersetzen Sie dann in jeder Datei in oembed/ die Adresse durch die dieses Servers.',
    },
  },
  tryIt: 'Probieren Sie es selbst',
  tryItLead: 'Dies ist der Quickscan, wie der Loader ihn hier einsetzt. Ihre Antworten bleiben in Ihrem Browser.',
  open: 'Quickscan ausfüllen',
};
