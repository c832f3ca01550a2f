export default {
  globs: ['src/elements/**/*-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly()],
};

/** Leaves out what a user of the elements can't use: members that aren't public, and events that aren't documented. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        declaration.members = declaration.members?.filter(
          ({ privacy, name }) => isPublic(privacy) && !name.startsWith('#'),
        );
        declaration.attributes = declaration.attributes?.filter(({ name }) => name);
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

function isPublic(privacy) {
  return privacy === undefined || privacy === 'public';
}
