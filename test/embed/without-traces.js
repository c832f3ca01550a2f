// For a page that keeps no stack traces.
Error.stackTraceLimit = 0;
