import type { InstallationCheck } from '../installation.ts';
import { pluralIn } from '../plural.ts';

/** What the page that checks an installation says. */
export const installation = {
  title: 'Staat alles goed?',
  lead: 'Deze pagina kijkt na of de outreach-elementen op deze server werken. Ze verstuurt niets naar elders.',
  version: (version: string) => `Versie ${version}`,
  busy: 'Even nakijken…',
  well: 'Alles wat nodig is, staat goed.',
  problems: (count: number) => pluralIn('nl')(count, 'Eén punt vraagt aandacht.', `${count} punten vragen aandacht.`),
  unreadable:
    'Het bestand integrity.json is hier niet te lezen. Zet alle bestanden uit het zipbestand op je server, en open deze pagina via het adres van je website.',
  good: 'In orde',
  bad: 'Vraagt aandacht',
  // For checks that only some websites need to pass.
  maybe: 'Misschien nodig',
  checks: {
    files: {
      label: 'Elk script is er en is ongewijzigd',
      remedy:
        'Zet deze bestanden opnieuw op je server, zoals ze in het zipbestand zitten. Laat je server ze niet samenvoegen of verkleinen.',
    },
    types: {
      label: 'De server zegt wat elk bestand is',
      remedy:
        'Laat je server .js als text/javascript sturen, .css als text/css, .html als text/html en .json als application/json.',
    },
    sniffing: {
      label: 'De server verbiedt de browser te raden wat een bestand is',
      remedy: 'Laat je server bij elk bestand X-Content-Type-Options: nosniff sturen.',
    },
    caching: {
      label: 'De browser vraagt na hoogstens een dag of er iets veranderd is',
      remedy:
        'Een browser houdt deze bestanden langer, of beslist daar zelf over. Laat je server er één keer Cache-Control: max-age=3600 bij sturen. Staan er twee, dan helpt in Apache ExpiresActive Off in deze map: Drupal heeft zo’n regel. In de map server van het zipbestand staan voorbeelden.',
    },
    secure: {
      label: 'De pagina komt over een beveiligde verbinding',
      remedy: 'Open deze pagina met https. Zonder https kan een bezoeker niets kopiëren, en kan een ander meelezen.',
    },
    elsewhere: {
      label: 'Andere websites mogen de scripts laden',
      remedy:
        'Alleen nodig als een andere website deze scripts gebruikt. Laat je server dan Access-Control-Allow-Origin: * sturen, en Cross-Origin-Resource-Policy: cross-origin.',
    },
    loader: {
      label: 'De loader zet de quickscan op deze pagina',
      remedy:
        'Kijk in de console van je browser wat loader.js meldt. Vaak houdt een beveiligingsregel (CSP) van je website het tegen.',
    },
    frame: {
      label: 'De quickscan werkt in een kader',
      remedy:
        'Laat je server bij de pagina’s in frames/ geen X-Frame-Options sturen, en zet de websites die ze tonen in frame-ancestors.',
    },
    sandbox: {
      label: 'De quickscan werkt in een afgeschermd kader, zoals WordPress het maakt',
      remedy:
        'Laat je server bij de pagina’s in frames/ geen CSP met sandbox sturen, en laat frames/hosts.js en frame-page.js staan.',
    },
    oembed: {
      label: 'De oEmbed-bestanden kennen dit adres',
      remedy:
        'Alleen nodig als iemand in WordPress een adres plakt om de quickscan te tonen. Vervang dan in elk bestand in oembed/ het adres door dat van deze server.',
    },
  } satisfies Record<InstallationCheck, CheckText>,
  tryIt: 'Probeer het zelf',
  tryItLead: 'Dit is de quickscan zoals de loader hem hier zet. Wat je invult, blijft in je browser.',
  open: 'Doe de quickscan',
};

interface CheckText {
  readonly label: string;
  /** What to do if the check fails. */
  readonly remedy: string;
}
