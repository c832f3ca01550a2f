// Minifies a script in a thread of its own, for build-embed.mjs.

import { minify } from 'terser';

export default ({ code, map }) =>
  minify(code, {
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    sourceMap: { content: map, includeSources: true },
  });
