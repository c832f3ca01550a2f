// The modules with facts of the sources. Needs no build.

/** The modules with facts of the sources, and those of their texts that are labels, terms, questions or quotations. */
export const sourced = {
  'quick-scan': /^quickScanContent\.(title|parameters\.|kinds\.\w+\.label|questions\..*\.(label|text)$)/,
  'quick-scan-help': /^$/,
  'quick-scan-measures': /\.(text|units(OfOne)?\..*)$/,
  'quick-scan-reflection': /^$/,
  'threshold-checklist': /^thresholdChecklistContent\.(title|parameters\.|questions\..*\.(label|text)$)/,
  'threshold-checklist-help': /^$/,
  'threshold-checklist-result': /^$/,
  'outreach-definition': /^(partLabels|quotation|citation|outreachDefinitionContent\.parameters)/,
  'outreach-definition-help': /^$/,
  'outreach-definition-parts': /(\.term|\.note\.source\.\w+)$/,
  'outreach-definition-result': /^$/,
  'outreach-definition-views': /(\.term|\.links\.\d+\.\w+)$/,
  'dutch-view': /^$/,
  'participation-results': /^$/,
};
