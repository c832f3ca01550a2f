// Each part builds on those before it, as in the life of a site: it gets the plugin, gets posts and visits, is set up differently, and
// loses the plugin again.

import './suites/activation.mjs';
import './suites/list.mjs';
import './suites/author.mjs';
import './suites/visitor.mjs';
import './suites/settings.mjs';
import './suites/languages.mjs';
import './suites/removal.mjs';
