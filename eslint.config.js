import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `archive ← contract ← service ← {electron, host}`, and the renderer sees the contract alone. */
const folders = ['archive', 'contract', 'service', 'electron', 'host', 'renderer', 'build', 'test'];
const mayImport = {
  archive: [],
  contract: ['archive'],
  service: ['archive', 'contract'],
  electron: ['contract', 'service'],
  host: ['contract', 'service'],
  renderer: ['contract'],
  build: [],
};
const nodeBuiltins = ['node:*', 'electron'];
const mayNotName = {
  archive: ['electron', 'lit', 'lit/*', '@lit/*', 'valibot'],
  contract: ['electron', 'lit', 'lit/*', '@lit/*'],
  service: ['electron', 'lit', 'lit/*', '@lit/*'],
  electron: ['lit', 'lit/*', '@lit/*'],
  host: ['electron', 'lit', 'lit/*', '@lit/*'],
  renderer: nodeBuiltins,
  build: ['lit', 'lit/*', '@lit/*'],
};

const arrows = Object.entries(mayImport).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
              message: `${folder}/ may import ${allowed.join(', ') || 'no other folder'}: see ARCHITECTURE.md.`,
            },
            {
              group: mayNotName[folder],
              message: `${folder}/ does not run where this does: see ARCHITECTURE.md.`,
            },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.tsc/', 'coverage/', 'node_modules/', 'seeds/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in templates read as they are meant; everything else is still caught.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Callbacks on one line: the value is meant to be thrown away.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `values[i] as number` in the engine's inner loops, where the index is known to be inside.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `Record` from an index signature is read with brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['renderer/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
  },
  ...arrows,
);
