import * as migration_20261125_132551_initial from './20261125_132551_initial.js';

export const migrations = [
  {
    up: migration_20261125_132551_initial.up,
    down: migration_20261125_132551_initial.down,
    name: '20261125_132551_initial'
  },
];
