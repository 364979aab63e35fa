import * as migration_20261125_092025_initial from './20261125_092025_initial.js';

export const migrations = [
  {
    up: migration_20261125_092025_initial.up,
    down: migration_20261125_092025_initial.down,
    name: '20261125_092025_initial'
  },
];
