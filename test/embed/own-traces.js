// For a page that makes its own stack traces, which can't be parsed.
Error.prepareStackTrace = () => ({ frames: [] });
