/** The messages about what can't be accepted. */
export const problems = {
  'code-check': 'deze code klopt niet. Kijk na of elk teken juist is.',
  'code-symbol': 'hier staat een teken dat in geen enkele code voorkomt.',
  'code-length': 'een code telt minstens 8 tekens, in groepjes van vier. Hier zijn er te weinig of te veel.',
  'other-instrument': 'dit resultaat is van een andere vragenlijst.',
  'unknown-instrument': 'deze code of dit bestand is van een vragenlijst die hier niet gekend is.',
  'unknown-version': 'dit resultaat is van een andere versie van de vragenlijst.',
  wish: 'dit is een wens, geen resultaat. Open die met de link die het resultaat en de wens samen meeneemt.',
  inconsistent: 'dit resultaat is beschadigd of veranderd.',
  'wrong-type': 'dit is geen resultaat en geen sessie. Kies een bestand dat hier gedownload is.',
  'not-json': 'dit is geen JSON dat we kunnen lezen.',
  'too-large': 'dit is te groot om een resultaat of een lijst te zijn.',
  'not-text': 'dit bestand bevat geen tekst.',
  office:
    'een bestand van Excel, Word of zoiets kunnen we niet lezen. Bewaar een tabel in Excel als CSV, of een tekst als .txt, en open dat.',
  pdf: 'een pdf kunnen we niet lezen. Kopieer de codes eruit en plak ze in het veld.',
  double: 'dit resultaat staat er al.',
  joined: 'hier staan verschillende codes aan elkaar. Zet er een spatie of een nieuwe regel tussen.',
  'no-code': 'hier vinden we geen code in.',
};
