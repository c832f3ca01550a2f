// The tags that the suites run over.

import type { AnsweringTag } from './harness.ts';
import { reflectTag } from './outreach-definition/outreach-definition.ts';
import { quickScanTag } from './quick-scan/quick-scan.ts';
import { checklistTag } from './threshold-checklist/threshold-checklist.ts';

export const answeringTags: readonly AnsweringTag[] = [quickScanTag, checklistTag, reflectTag];
