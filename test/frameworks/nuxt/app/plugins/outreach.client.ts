import 'outreach-elements/define/outreach-definition.js';
import 'outreach-elements/define/quick-scan.js';

export default defineNuxtPlugin(() => {});
