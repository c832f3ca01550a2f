import type { thresholdChecklistHelp as dutch } from '../nl/threshold-checklist-help.ts';

/** An example of every threshold except those of the first group. All are this project's. */
export const thresholdChecklistHelp: typeof dutch = {
  'not-daring.fear': {
    help: 'Par exemple : elles craignent des conséquences pour leurs enfants, leur allocation ou leur séjour.',
  },
  'not-daring.shame': {
    help: 'Par exemple parce qu’une connaissance peut les voir dans la salle d’attente.',
  },
  'not-daring.earlier-experience': {
    help: 'Par exemple : on ne les a pas crues, ou on les a envoyées d’un service à l’autre.',
  },
  'not-daring.lost-trust': { help: 'Par exemple après des promesses qui n’ont pas été tenues.' },
  'rules.hard-to-keep': { help: 'Par exemple : pas d’aide avant que tous les papiers soient en ordre.' },
  'rules.dropping-out': { help: 'Par exemple : après une lettre sévère, elles n’osent plus venir.' },
  'rules.support-ended': { help: 'Par exemple : nous arrêtons après deux rendez-vous manqués, sans concertation.' },
  'access.waiting-list': {
    help: 'Par exemple : une personne qui appelle maintenant ne peut venir que dans trois mois.',
  },
  'access.language': { help: 'Par exemple : il n’y a pas d’interprète, ou nos lettres sont difficiles.' },
  'access.appointments': { help: 'Par exemple : entrer sans rendez-vous n’est possible que le mardi matin.' },
  'access.online': { help: 'Par exemple : sans internet ou sans adresse e-mail, ce n’est pas possible.' },
  'mismatch.fragmented': {
    help: 'Par exemple : les personnes doivent aller dans un autre service pour chaque question.',
  },
  'mismatch.not-tailored': {
    help: 'Par exemple : tout le monde reçoit le même parcours, quelle que soit la situation.',
  },
  'mismatch.lacking-expertise': { help: 'Par exemple sur les dettes, la dépendance ou le droit de séjour.' },
  'mismatch.insufficient-offer': { help: 'Par exemple : il n’y a qu’un seul entretien possible par mois.' },
};
