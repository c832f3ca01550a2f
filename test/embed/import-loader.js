import '/dist/embed/loader.js';
