import 'outreach-elements/define/quick-scan.js';

for (const scan of document.querySelectorAll('quick-scan')) {
  scan.mode = 'page';
  scan.addEventListener('quick-scan-change', ({ detail }) => console.log(detail.complete));
}
