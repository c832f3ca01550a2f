// The websites that may hear what a visitor fills in here when they show these pages in a frame. The website that these
// pages are on may hear it always; what isn't named here gets to know the height of the page and nothing else.
window.outreachHosts = [
  // 'https://www.example.org',
];
