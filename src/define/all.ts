import './quick-scan.ts';
