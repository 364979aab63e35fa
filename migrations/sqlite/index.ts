import * as migration_20261125_102354_initial from './20261125_102354_initial.js';

export const migrations = [
  {
    up: migration_20261125_102354_initial.up,
    down: migration_20261125_102354_initial.down,
    name: '20261125_102354_initial'
  },
];
