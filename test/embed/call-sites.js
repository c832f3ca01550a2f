// For a page that gets its stack traces as objects, as with tools that watch for errors.
Error.prepareStackTrace = (_error, callSites) => callSites;
