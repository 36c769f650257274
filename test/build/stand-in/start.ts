import { startKhizana } from '../../../build/start-khizana.ts';

// `npm start` with stand-ins beside it: nothing to bundle, and the browser host of the test.
const [electronPackage = '', hostScript = '', ...argv] = process.argv.slice(2);

process.exitCode = await startKhizana(argv, {
  bundle: () => Promise.resolve(),
  electronPackage,
  mainModule: '/app/dist/electron/main.js',
  hostScript,
});
