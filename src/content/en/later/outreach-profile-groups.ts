import type { GroupsTexts } from '../../texts.ts';
import { groups } from '../groups.ts';

export const words: GroupsTexts = groups;
