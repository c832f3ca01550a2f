/**
 * The participants in the workshop. Each has the codes of a quick scan as it is filled in parameter by parameter, with the answers
 * that a practice like theirs may give.
 */
export const participants = [
  {
    name: 'An',
    role: 'straathoekwerker',
    codes: ['QA333368', 'QA3334NQ', 'QA334469', 'QA37BH9M', 'QA3SJKSS', 'QA402J56', 'QAPC4R2Y', 'QFNSKGTR', 'QVWM4B4H'],
  },
  {
    name: 'Bilal',
    role: 'maatschappelijk werker bij het OCMW',
    codes: ['QA33334C', 'QA33361J', 'QA336TND', 'QA33FSTX', 'QA3CFAVJ', 'QA7NQ1TT', 'QAE15KJ3', 'QDS5PEWG', 'Q7BBKAQY'],
  },
  {
    name: 'Chris',
    role: 'jeugdwerker',
    codes: ['QA333304', 'QA3337W9', 'QA33AKBT', 'QA30RTGS', 'QA0W0JF5', 'QA54VG8D', 'QAPG4J32', 'QDHHP3YF', 'QSRXR4S8'],
  },
  {
    name: 'Dounia',
    role: 'brugfiguur tussen school en gezin',
    codes: ['QA333368', 'QA33354M', 'QA33A5Y7', 'QA361WGR', 'QA00B05J', 'QA4RP54T', 'QAP4TR9Q', 'QD4VKYPK', 'Q7Y5MV86'],
  },
  {
    name: 'Els',
    role: 'woonbegeleider',
    codes: ['QA33335E', 'QA3331FJ', 'QA3319D3', 'QA33990K', 'QA0PSZXJ', 'QA5ASXWT', 'QAPTPK1Q', 'QFN288G9', 'Q1F8BGQZ'],
  },
];
