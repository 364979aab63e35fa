import * as migration_20261125_105600_initial from './20261125_105600_initial.js';

export const migrations = [
  {
    up: migration_20261125_105600_initial.up,
    down: migration_20261125_105600_initial.down,
    name: '20261125_105600_initial'
  },
];
