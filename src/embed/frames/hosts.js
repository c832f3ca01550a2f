// The websites that receive what a visitor fills in when they show these pages in a frame. The website that these
// pages are on always does; a website that isn't named here learns the height of the page and nothing else.
window.outreachHosts = [
  // 'https://www.example.org',
];
