import { languageOf } from '../../scope/language-around.ts';
import { groupListStyles, groupListView, makeView, setApart } from '../../views/profile/group-list-view.ts';
import type { GroupsModule } from '../../views/profile/groups-controller.ts';
import { groupsPicture, groupsStyles, hiddenGroups } from '../../views/profile/groups-view.ts';
import { sessionStyles, sessionView } from '../../views/profile/session-view.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';
import { groups } from './outreach-profile-words.ts';

/*
 * What a profile shows of groups, and the session that one can keep, loaded as soon as there are groups or the visitor opens the list.
 */
const textsIn = (tag: string) => groups.here[languageOf(tag)]!;

export const module: GroupsModule = {
  styleSheet: styleSheetOf([groupsStyles, groupListStyles, sessionStyles]),
  words: groups,
  hidden: (view) => hiddenGroups(view, textsIn(view.language)),
  picture: (view, shown, note) => groupsPicture(view, shown, textsIn(view.language), note),
  list: (view, entries, entryView) => groupListView(view, textsIn(view.language), entries, entryView),
  more: (view) => [makeView(view, textsIn(view.language)), sessionView(view, textsIn(view.language))],
  setApart: (host, tag, intake) => setApart(intake, textsIn(tag), host),
};
