import type { OutreachDefinitionFirst } from '../../words.ts';
import { answering } from '../answering.ts';
import { citation, closePart, outreachDefinitionContent as content, quotation } from '../outreach-definition.ts';

export const words: OutreachDefinitionFirst = { answering, translated: '', content, quotation, citation, closePart };
