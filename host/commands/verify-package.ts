import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail, succeed } from '../../contract/outcome.ts';
import { describePackageRefusal } from '../../contract/updates/describe-package-refusal.ts';
import { verifyPackage as verify } from '../../service/updates/verify-package.ts';
import { typedPath } from '../typed-path.ts';
import type { Command } from './command.ts';

/** `khizana verify-package FILE`: whether a package is one of ours, by the signature beside it; for any system. */
export const verifyPackage: Command = async ({ args, options, language, out }) => {
  const [file] = args;
  if (file === undefined) {
    return fail({
      ar: 'verify-package: أي حزمة؟ اكتب مسارها بعد الأمر',
      en: 'verify-package: which package? Put its path behind the command',
    });
  }
  const builtIn = fileURLToPath(new URL('../../build/update-key.pub', import.meta.url));
  const keyPath =
    options.key === undefined ? (existsSync(builtIn) ? builtIn : null) : typedPath(options.key);
  const packagePath = typedPath(file);
  const verified = await verify({ packagePath, signaturePath: null, keyPath, copyTo: null });
  if (!verified.ok) {
    const { failure } = verified;
    return fail({
      ar: `verify-package: ${describePackageRefusal(failure, 'ar')}`,
      en: `verify-package: ${describePackageRefusal(failure, 'en')}`,
    });
  }
  const { release, keyId } = verified.value;
  if (options.json) {
    out(JSON.stringify({ ...release, key: keyId }));
    return succeed(null);
  }
  out(language === 'ar' ? 'التوقيع صحيح' : 'the signature is sound');
  for (const [name, value] of Object.entries({ ...release, key: keyId })) out(`${name} ${value}`);
  return succeed(null);
};
