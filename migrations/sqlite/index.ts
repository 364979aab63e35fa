import * as migration_20261125_110042_initial from './20261125_110042_initial.js';

export const migrations = [
  {
    up: migration_20261125_110042_initial.up,
    down: migration_20261125_110042_initial.down,
    name: '20261125_110042_initial'
  },
];
