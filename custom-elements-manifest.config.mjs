export default {
  globs: ['src/elements/**/*-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [asPublished()],
};

/** Names modules as they are in the package, and leaves out what its users can't use. */
function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      renameModules(customElementsManifest);
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        declaration.members = declaration.members?.filter(isForUsers);
        // Without a description it isn't an event, but what the analyzer took for the name of one.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

/** The browser calls the callbacks of a form, nobody else. */
function isForUsers({ name, privacy = 'public' }) {
  return privacy === 'public' && !/^form\w+Callback$/.test(name);
}

/** Wherever a module is named: as a path, or as where something comes from. */
function renameModules(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string') node[key] = node[key].replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  }
  Object.values(node).forEach(renameModules);
}
