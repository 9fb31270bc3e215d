// Says in one line that Node is too old, before anything is run that an old Node cannot even read.
// On Linux and Windows x64 (and Linux arm64) `npm ci` brings the right Node along; elsewhere the person's own serves.

const LEAST = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  console.error(
    `PlusOne needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
  );
  process.exit(1);
}
