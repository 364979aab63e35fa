import * as migration_20261125_100838_initial from './20261125_100838_initial.js';

export const migrations = [
  {
    up: migration_20261125_100838_initial.up,
    down: migration_20261125_100838_initial.down,
    name: '20261125_100838_initial'
  },
];
