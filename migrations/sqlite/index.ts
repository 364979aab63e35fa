import * as migration_20261125_113603_initial from './20261125_113603_initial.js';

export const migrations = [
  {
    up: migration_20261125_113603_initial.up,
    down: migration_20261125_113603_initial.down,
    name: '20261125_113603_initial'
  },
];
