import type { OutreachProfileFirst } from '../../words.ts';
import { answering } from '../answering.ts';

export const words: OutreachProfileFirst = { answering };
