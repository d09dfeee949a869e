import fc from 'fast-check';

// In CI a change is judged by what it changes, and not by a chance that found something older: there laws try the same values each time.
// Everywhere else they try new ones.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261120 });
