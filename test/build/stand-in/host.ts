// In the browser host's place: says how it was called, and stays if it was called `--port 7`.
const argv = process.argv.slice(2);
if (argv.join(' ').includes('--port 7')) {
  const stay = setInterval(() => undefined, 1000);
  process.on('SIGTERM', () => {
    console.log('host closed');
    clearInterval(stay);
    process.exitCode = 4;
  });
}
console.log(`host ${argv.join(' ')}`);
