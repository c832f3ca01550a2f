import 'outreach-elements/define/quick-scan.js';
