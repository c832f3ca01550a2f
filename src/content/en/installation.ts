import type { InstallationTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

export const installation: InstallationTexts = {
  title: 'Is everything in order?',
  lead: 'This page checks whether the outreach elements work on this server. It sends nothing anywhere else.',
  version: (version) => `Version ${version}`,
  busy: 'Checking…',
  well: 'Everything that is needed is in order.',
  problems: (count) => pluralIn('en')(count, 'One point needs attention.', `${count} points need attention.`),
  unreadable:
    'The file integrity.json can’t be read here. Put all files from the zip file on your server, and open this page through the address of your website.',
  good: 'In order',
  bad: 'Needs attention',
  maybe: 'Perhaps needed',
  checks: {
    files: {
      label: 'Every script is there and is unchanged',
      remedy:
        'Put these files on your server again, as they are in the zip file. Don’t let your server combine or shrink them.',
    },
    types: {
      label: 'The server says what each file is',
      remedy:
        'Have your server send .js as text/javascript, .css as text/css, .html as text/html and .json as application/json.',
    },
    sniffing: {
      label: 'The server forbids the browser to guess what a file is',
      remedy: 'Have your server send X-Content-Type-Options: nosniff with every file.',
    },
    caching: {
      label: 'The browser asks after a day at most whether anything has changed',
      remedy:
        'A browser keeps these files longer, or decides about that itself. Have your server send Cache-Control: max-age=3600 with them once. If there are two, ExpiresActive Off in this folder helps in Apache: Drupal has such a rule. There are examples in the server folder of the zip file.',
    },
    secure: {
      label: 'The page comes over a secure connection',
      remedy:
        'Open this page with https. Without https a visitor can’t copy anything, and someone else can read along.',
    },
    elsewhere: {
      label: 'Other websites may load the scripts',
      remedy:
        'Only needed if another website uses these scripts. In that case, have your server send Access-Control-Allow-Origin: *, and Cross-Origin-Resource-Policy: cross-origin.',
    },
    loader: {
      label: 'The loader puts the quick scan on this page',
      remedy:
        'Look in the console of your browser to see what loader.js reports. Often a security rule (CSP) of your website blocks it.',
    },
    frame: {
      label: 'The quick scan works in a frame',
      remedy:
        'Don’t have your server send X-Frame-Options with the pages in frames/, and put the websites that show them in frame-ancestors.',
    },
    sandbox: {
      label: 'The quick scan works in a sandboxed frame, such as WordPress makes',
      remedy:
        'Don’t let your server send a CSP with sandbox for the pages in frames/, and leave frames/hosts.js and frame-page.js in place.',
    },
    oembed: {
      label: 'The oEmbed files know this address',
      remedy:
        'Only needed if someone pastes an address in WordPress to show the quick scan. In that case, replace the address in every file in oembed/ with that of this server.',
    },
  },
  tryIt: 'Try it yourself',
  tryItLead: 'This is the quick scan as the loader puts it here. Your answers stay in your browser.',
  open: 'Do the quick scan',
};
