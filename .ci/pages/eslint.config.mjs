import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: globals.browser },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^(_|none$)', ignoreRestSiblings: true }],
      'no-var': 'error', 'prefer-const': 'error', 'no-shadow': 'error', 'no-implicit-globals': 'error', 'no-eval': 'error',
      'no-self-compare': 'error', 'no-promise-executor-return': 'off', 'no-unused-private-class-members': 'error', 'array-callback-return': 'error'
    }
  },
  { files: ['src/test/pages/**'], languageOptions: { globals: globals.nodeBuiltin } }
];
