// Each part builds on those before it, as a site does: it gets the plugin, is written for, visited, set up differently, and
// loses the plugin again.

import './suites/translations.mjs';
import './suites/activation.mjs';
import './suites/list.mjs';
import './suites/author.mjs';
import './suites/visitor.mjs';
import './suites/settings.mjs';
import './suites/removal.mjs';
