/**
 * Who takes part in the workshop. Each has the codes of a quick scan that is filled in parameter by parameter: what a
 * practice such as theirs may answer.
 */
export const participants = [
  {
    name: 'An',
    role: 'straathoekwerker',
    codes: ['Q0000032', 'Q00005KK', 'Q0004XKS', 'Q003MXKR', 'Q00QMXKZ', 'Q04QMXKB', 'Q0GQMXK5', 'Q3AQMXK6', 'QDEQMXKH'],
  },
  {
    name: 'Bilal',
    role: 'maatschappelijk werker bij het OCMW',
    codes: ['Q000005E', 'Q0000352', 'Q0003B5Z', 'Q000BB5N', 'Q00CBB5B', 'Q04CBB5Z', 'Q0ACBB5C', 'Q4TCBB5V', 'Q9WCBB5R'],
  },
  {
    name: 'Chris',
    role: 'jeugdwerker',
    codes: ['Q0000016', 'Q00004HK', 'Q0006MHC', 'Q001PMH8', 'Q01HPMH0', 'Q05HPMHM', 'Q0HHPMHT', 'Q51HPMH7', 'QF5HPMHX'],
  },
  {
    name: 'Dounia',
    role: 'brugfiguur tussen school en gezin',
    codes: ['Q0000032', 'Q000063T', 'Q0007637', 'Q002Z63W', 'Q00YZ63F', 'Q04YZ63V', 'Q0GYZ63N', 'Q4EYZ63H', 'Q9GYZ635'],
  },
  {
    name: 'Els',
    role: 'woonbegeleider',
    codes: ['Q0000068', 'Q0000260', 'Q0002A6N', 'Q000AA6Z', 'Q01CAA64', 'Q05CAA6G', 'Q0HCAA6Y', 'Q3BCAA6X', 'Q8DCAA67'],
  },
];
